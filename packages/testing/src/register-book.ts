import {
  archives,
  assets,
  bankAccounts,
  claims,
  constructionProjects,
  custodies,
  holdingsInTrust,
  leases,
  premises,
  rooms,
  roomUses,
} from "@fuyou/assets";
import { assignments } from "@fuyou/duties";
import {
  type Division,
  departments,
  divisions,
  type Institution,
  institutions,
  namePlates,
  relations,
} from "@fuyou/hierarchy";
import { type AnyTable, type CountyData, type CountyHeader, successions } from "@fuyou/kernel";
import { choices, posts, quotas, staff } from "@fuyou/personnel";
import type { AssetSketch, Contents, HoldingSketch, PersonSketch, RoomSketch } from "./contents.js";

/** The day from which everything in a built county has stood. */
export const builtFrom = "2010-01-01";

const tables: readonly AnyTable[] = [
  ...[divisions, institutions, departments, namePlates, relations, successions],
  ...[staff, posts, quotas, choices, assets, custodies, premises, rooms, roomUses, assignments],
  ...[constructionProjects, bankAccounts, holdingsInTrust, claims, leases, archives],
];

/** A plain record of each register of holdings, without amount, number or day. */
const plain: Readonly<Record<HoldingSketch["register"], object>> = {
  "construction-projects": { name: "合成项目", kind: "new" },
  "bank-accounts": { bank: "合成银行", balance: 0 },
  "holdings-in-trust": { name: "合成物资", kind: "other" },
  claims: { side: "liability", nature: "other", counterparty: "合成单位" },
  leases: { side: "lessor", subject: "合成标的", counterparty: "合成单位" },
  archives: { name: "合成全宗" },
};

/** The choice a county offers to people (自愿选择). */
export interface Offer {
  /** The plan in which it is offered. */
  plan: string;
  /** Codes of the options. */
  options: readonly string[];
  /** The day on which choices are recorded. */
  on: string;
}

/** What of a county holds for all its institutions. */
export interface Customs {
  /** Duties led by every holder of a kind of institution or post. */
  leads: Readonly<Record<string, readonly string[]>>;
  /** Duties assisted in by every holder of a kind of institution or post. */
  assists: Readonly<Record<string, readonly string[]>>;
  /** The choice offered; none where absent. */
  offer?: Offer | undefined;
}

const period = { from: builtFrom };

/** Writes institutions and what they have into registers, each under an identifier of its own. */
export class RegisterBook {
  readonly #records = new Map<string, object[]>(tables.map((table) => [table.name, []]));
  #persons = 0;

  /** @param customs - what holds for all institutions */
  constructor(readonly customs: Customs) {}

  /** Writes a record. */
  add(table: string, row: object): void {
    const rows = this.#records.get(table);
    if (rows === undefined) this.#records.set(table, [row]);
    else rows.push(row);
  }

  /** The registers as plain data. */
  data(county: CountyHeader): CountyData {
    return { county, tables: Object.fromEntries(this.#records) };
  }

  /** Writes an institution with everything it has. */
  institution(institution: Institution, contents: Contents): void {
    this.add(institutions.name, institution);
    const { id, name, kind, division } = institution;
    const plate = { kind: "own-name", order: "first", period };
    this.add(namePlates.name, { id: `${id}.plate`, institution: id, name, ...plate });
    const department = contents.department === undefined ? {} : { department: `${id}.department` };
    if (contents.department !== undefined) {
      const row = { id: `${id}.department`, institution: id, kind: contents.department };
      this.add(departments.name, { ...row, name: "科室" });
    }
    this.#people(id, division, contents, department);
    this.#assets(id, contents.assets ?? []);
    this.#rooms(institution, contents.rooms ?? []);
    this.#holdings(id, contents.holdings ?? []);
    const lacks = new Set(contents.lacks);
    const duties = [...(this.customs.leads[kind] ?? []), ...(contents.duties ?? [])];
    for (const duty of duties) {
      if (!lacks.has(duty)) this.#duty(duty, division, { institution: id }, "lead");
    }
    for (const duty of this.customs.assists[kind] ?? []) {
      if (!lacks.has(duty)) this.#duty(duty, division, { institution: id }, "assist");
    }
  }

  /** Writes a division. */
  division(division: Division): void {
    this.add(divisions.name, division);
  }

  #people(institution: string, division: string, contents: Contents, within: object): void {
    const { people = 0, vacancies = [] } = contents;
    const sketches: readonly PersonSketch[] =
      typeof people === "number" ? Array.from({ length: people }, () => ({})) : people;
    let established = 0;
    let post = 0;
    const addPost = (kind: string, holder: object, ended: object = {}) => {
      post += 1;
      const id = `${institution}.post-${post}`;
      this.add(posts.name, { id, institution, ...within, kind, name: "岗位", ...holder, ...ended });
      if ("retiredOn" in ended) return;
      for (const duty of this.customs.leads[kind] ?? []) {
        this.#duty(duty, division, { post: id }, "lead");
      }
      for (const duty of this.customs.assists[kind] ?? []) {
        this.#duty(duty, division, { post: id }, "assist");
      }
    };
    for (const sketch of sketches) {
      const { employment = "established", chosen, left } = sketch;
      const ended = left === undefined ? {} : { retiredOn: left };
      const number = String(++this.#persons).padStart(4, "0");
      const id = `person-${number}`;
      const row = { id, name: `合成人员${number}`, institution, ...within, employment, ...ended };
      this.add(staff.name, row);
      if (employment === "established" && left === undefined) established += 1;
      const kind =
        sketch.post === undefined && employment === "established" ? "professional" : sketch.post;
      if (typeof kind === "string") addPost(kind, { holder: id }, ended);
      const { offer } = this.customs;
      if (chosen === undefined || offer === undefined) continue;
      this.add(choices.name, { id: `choice-${number}`, person: id, chosen, ...offer });
    }
    for (const kind of vacancies) addPost(kind, {});
    const number = contents.quota ?? established;
    if (number === 0) return;
    const id = `${institution}.quota`;
    const quota = { id, institution, type: "public-institution", fundingForm: "full", number };
    this.add(quotas.name, quota);
  }

  #assets(institution: string, sketches: readonly (number | AssetSketch)[]): void {
    for (const [at, each] of sketches.entries()) {
      const sketch = typeof each === "number" ? { cost: each } : each;
      const { cost: originalCost, held = period, writtenOff, category, area } = sketch;
      const id = `${institution}.asset-${at + 1}`;
      const ended = writtenOff === undefined ? {} : { retiredOn: writtenOff };
      const named = { name: "合成资产", classEdition: "2010", classCode: "3220000" };
      const place = category === "land" || category === "building";
      this.add(assets.name, {
        ...{ id, ...named, originalCost, ...ended },
        ...(category === undefined ? {} : { category }),
        ...(area === undefined ? {} : { area }),
        ...(place ? { withoutTitle: true } : {}),
      });
      if (held === null) continue;
      this.add(custodies.name, { id: `${id}.custody`, asset: id, institution, period: held });
    }
  }

  #holdings(institution: string, sketches: readonly HoldingSketch[]): void {
    for (const [at, { register, fields }] of sketches.entries()) {
      const id = `${institution}.holding-${at + 1}`;
      const origin = register === archives.name ? { origin: institution } : {};
      this.add(register, { id, institution, ...origin, ...plain[register], ...fields });
    }
  }

  #rooms(institution: Institution, sketches: readonly (number | RoomSketch)[]): void {
    if (sketches.length === 0) return;
    const { id, name, division } = institution;
    this.add(premises.name, { id: `${id}.premises`, name, division });
    for (const [at, each] of sketches.entries()) {
      const sketch: RoomSketch = typeof each === "number" ? { area: each } : each;
      const { area, functions = ["office"], closed } = sketch;
      this.add(rooms.name, {
        id: `${id}.room-${at + 1}`,
        name: "合成房间",
        premises: `${id}.premises`,
        institution: id,
        functions,
        ...(area === undefined ? {} : { area }),
        ...(closed === undefined ? {} : { retiredOn: closed }),
      });
    }
  }

  #duty(
    duty: string,
    division: string,
    holder: { institution: string } | { post: string },
    involvement: "lead" | "assist",
  ): void {
    const id = `${"post" in holder ? holder.post : holder.institution}.${involvement}.${duty}`;
    this.add(assignments.name, { id, duty, division, ...holder, involvement, period });
  }
}
