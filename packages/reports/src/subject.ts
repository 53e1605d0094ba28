import { dutyPoint } from "@fuyou/duties";
import { divisionOfRecord, divisions, townshipOf } from "@fuyou/hierarchy";
import {
  type AnyTable,
  type Composition,
  type County,
  conservedTitle,
  type Finding,
  type Row,
  referenceTarget,
  referredIds,
  tablePoint,
} from "@fuyou/kernel";
import { planPoint, stepPoint } from "@fuyou/reform";
import { capital, type Wording } from "./wording.js";

/** What a finding is about, as it may be shown (对象). */
export interface Subject {
  /** Its name; for a record that identifies a person only the name of its register. */
  name: string;
  /** Names of the township and the village it lies in, as far as it lies in one. */
  places: string[];
  /** Code of the township it lies in; undefined where it lies in none. */
  township: string | undefined;
  /** Whether it is a record of a person, which is counted and never named. */
  personal: boolean;
  /** The sentence of the finding without anything that identifies a person. */
  sentence: string;
}

/** What stands in the place of what identifies a person. */
const masked = "＊＊";

/**
 * Names what findings are about, and masks persons: the name and identifier of a record whose
 * register declares personal fields are never shown.
 */
export class Subjects {
  readonly #tables: ReadonlyMap<string, AnyTable>;
  /** Records of persons in a sentence; undefined where no register holds any. */
  readonly #persons: RegExp | undefined;

  /**
   * @param county - where the records are looked up
   * @param composition - the registers
   * @param wording - the language
   */
  constructor(
    readonly county: County,
    readonly composition: Composition,
    readonly wording: Wording,
  ) {
    const known = new Set(county.tables);
    const tables = composition.all(tablePoint).map((each) => each.value);
    this.#tables = new Map(
      tables.filter((each) => known.has(each)).map((each) => [each.name, each]),
    );
    const personal = [...this.#tables.values()].filter((each) => each.personal.length > 0);
    const names = personal.map(({ name }) => name).join("|");
    if (names !== "") this.#persons = new RegExp(`\\b(${names})/[^\\s,，、；。)）]+`, "g");
  }

  /**
   * What a finding is about.
   *
   * @param found - the finding
   */
  of(found: Finding): Subject {
    const sentence = this.withoutPersons(this.wording.say(found.message));
    const slash = found.subject.indexOf("/");
    const table = this.#tables.get(found.subject.slice(0, Math.max(slash, 0)));
    const id = found.subject.slice(slash + 1);
    if (table === undefined) {
      const name = this.#thing(found.subject);
      return { name, places: [], township: undefined, personal: false, sentence };
    }
    const row = this.county.get<Row>(table, id);
    const division = row && divisionOfRecord(table, row, this.county);
    const township = division === undefined ? undefined : townshipOf(division);
    const person = this.#personIn(table, row, id);
    if (person !== undefined) {
      const name = capital(this.wording.say(table.title));
      return { name, places: [], township, personal: true, sentence: mask(sentence, person) };
    }
    const codes = new Set([township, division].filter((code) => code !== undefined));
    const places = township === undefined ? [] : [...codes].map((code) => this.place(code));
    return { name: this.#nameOf(row, id), places, township, personal: false, sentence };
  }

  /**
   * Name of a division.
   *
   * @param code - its code
   */
  place(code: string): string {
    return this.county.get(divisions, code)?.name ?? code;
  }

  /** A step, a duty or a category, by its name for readers. */
  #thing(subject: string): string {
    const { composition, wording } = this;
    const [duty = subject, division] = subject.split("@");
    const title =
      composition.get(stepPoint, subject)?.title ??
      composition.get(planPoint, subject)?.title ??
      composition.get(dutyPoint, duty)?.title;
    const name = capital(wording.say(title ?? conservedTitle(duty, composition)));
    return division === undefined ? name : `${this.place(division)} ${name}`;
  }

  /**
   * A sentence in which records of persons, named as `table/id`, are masked.
   *
   * @param sentence - the sentence
   */
  withoutPersons(sentence: string): string {
    if (this.#persons === undefined || !sentence.includes("/")) return sentence;
    return sentence.replace(this.#persons, `$1/${masked}`);
  }

  #nameOf(row: Row | undefined, id: string): string {
    const name = (row as { name?: unknown } | undefined)?.name;
    return typeof name === "string" && name !== "" ? name : id;
  }

  /** What would identify the person a record is about or refers to; undefined where it is none. */
  #personIn(table: AnyTable, row: Row | undefined, id: string): string[] | undefined {
    const values: string[] = [];
    if (table.personal.length > 0) values.push(id, ...personalValues(table, row));
    for (const field of row === undefined ? [] : Object.keys(table.references)) {
      const target = referenceTarget(table, field);
      if (target.personal.length === 0 || target === table) continue;
      for (const each of referredIds(row as Row, field)) {
        const known = this.#tables.get(target.name);
        values.push(
          each,
          ...(known ? personalValues(known, this.county.get<Row>(known, each)) : []),
        );
      }
    }
    return values.length === 0 ? undefined : values;
  }
}

function personalValues(table: AnyTable, row: Row | undefined): string[] {
  if (row === undefined) return [];
  const record = row as unknown as Record<string, unknown>;
  return table.personal.map((field) => record[field]).filter((each) => typeof each === "string");
}

function mask(sentence: string, values: readonly string[]): string {
  let text = sentence;
  for (const value of [...values].sort((a, b) => b.length - a.length)) {
    if (value !== "") text = text.replaceAll(value, masked);
  }
  return text;
}
