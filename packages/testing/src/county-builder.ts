import {
  administrativeRelation,
  type DivisionClass,
  divisionLevel,
  guidanceRelation,
  type Institution,
  relations,
} from "@fuyou/hierarchy";
import {
  type Composition,
  type County,
  type CountyData,
  type CountyHeader,
  isBlocking,
  readCounty,
} from "@fuyou/kernel";
import { townshipOrCounty } from "@fuyou/reform";
import { PlaceBuilder, TownshipBuilder } from "./place-builder.js";
import { builtFrom, type Customs, type Offer, RegisterBook } from "./register-book.js";

/** Classes of division that a township-level division may have. */
export type TownshipClass = Extract<
  DivisionClass,
  "street" | "town" | "township" | "enterprise-unit"
>;

const firstCode: Readonly<Record<TownshipClass, number>> = {
  street: 1,
  town: 100,
  township: 200,
  "enterprise-unit": 400,
};

/** Who commands and who guides whom in a built county, by kind of institution. */
const lines: readonly (readonly [relation: string, from: string, to: string])[] = [
  [administrativeRelation, "county-health-department", "county-mch-hospital"],
  [administrativeRelation, "county-health-department", "county-fp-station"],
  [administrativeRelation, "township-government", "township-fp-station"],
  [guidanceRelation, "county-mch-hospital", "township-hospital"],
  [guidanceRelation, "county-fp-station", "township-fp-station"],
  [guidanceRelation, "township-hospital", "village-clinic"],
];

/**
 * Builds an invented county (样县, 999901) before any reform: the county's own institutions, then
 * townships and villages. Everything in it is synthetic, and its header says so.
 */
export class CountyBuilder extends PlaceBuilder {
  #header: CountyHeader;
  #customs: Customs = { leads: {}, assists: {} };
  readonly #townships: TownshipBuilder[] = [];
  readonly #records: [table: string, rows: readonly object[]][] = [];

  /** @internal */
  constructor(code: string) {
    super(`${code}000000`, "样县", 100_000);
    const name = { zh: "样县", en: "Sample County" };
    this.#header = { code, name, edition: "2014-10-31", date: "2015-10-31", synthetic: true };
  }

  /** Its townships so far. */
  get townships(): readonly TownshipBuilder[] {
    return this.#townships;
  }

  /**
   * Says as of which day its registers speak; 31 October 2015 where not said.
   *
   * @param date - the day
   */
  asOf(date: string): this {
    this.#header = { ...this.#header, date };
    return this;
  }

  /**
   * Gives it towns (镇), each with a government, a hospital and a family-planning station.
   *
   * @param count - how many more
   * @param build - says what is otherwise with each
   * @param divisionClass - a street, township or enterprise unit instead of a town
   */
  withTownships(
    count: number,
    build: (township: TownshipBuilder, at: number) => void = () => {},
    divisionClass: TownshipClass = "town",
  ): this {
    for (let at = 0; at < count; at++) {
      const same = this.#townships.filter((each) => each.divisionClass === divisionClass).length;
      const number = String(firstCode[divisionClass] + same).padStart(3, "0");
      const code = `${this.#header.code}${number}000`;
      const township = new TownshipBuilder(code, `第${this.#townships.length + 1}镇`, 30_000);
      build(township, at);
      this.#townships.push(township);
    }
    return this;
  }

  /**
   * Gives it streets (街道), each with an office and a community health centre.
   *
   * @param count - how many more
   * @param build - says what is otherwise with each
   */
  withStreets(count: number, build?: (street: TownshipBuilder, at: number) => void): this {
    return this.withTownships(count, build, "street");
  }

  /**
   * Says which duties every holder of a kind has (职责分工).
   *
   * @param leads - duties led, by kind of institution or of post
   * @param assists - duties assisted in, likewise
   */
  withDuties(leads: Customs["leads"], assists: Customs["assists"] = {}): this {
    this.#customs = { ...this.#customs, leads, assists };
    return this;
  }

  /**
   * Offers its people a choice (自愿选择); who chose says so in the sketch of the person.
   *
   * @param offer - the plan, its options, and the day on which choices are recorded
   */
  offering(offer: Offer): this {
    this.#customs = { ...this.#customs, offer };
    return this;
  }

  /**
   * Writes records as they are, also faulty ones, beside those built.
   *
   * @param table - name of the register
   * @param rows - the records
   */
  withRecords(table: string, ...rows: object[]): this {
    this.#records.push([table, rows]);
    return this;
  }

  /** The county as plain data, not judged. */
  data(): CountyData {
    const book = new RegisterBook(this.#customs);
    const bodies = this.write(book);
    for (const township of this.#townships) bodies.push(...township.write(book));
    relate(book, bodies);
    for (const [table, rows] of this.#records) for (const row of rows) book.add(table, row);
    return book.data(this.#header);
  }

  /**
   * The county as a value; it must be without fault.
   *
   * @param composition - the plugins
   * @throws Error that lists every blocking finding
   */
  county(composition: Composition): County {
    const { county, findings } = readCounty(this.data(), composition);
    const faults = findings.filter(isBlocking).map((each) => each.message.en);
    if (faults.length > 0) throw new Error(`The county has faults:\n${faults.join("\n")}`);
    return county;
  }
}

function relate(book: RegisterBook, bodies: readonly Institution[]): void {
  const byPlace = new Map<string, Institution>();
  for (const each of bodies) {
    const key = `${each.kind}@${townshipOrCounty(each.division)}`;
    if (!byPlace.has(key)) byPlace.set(key, each);
  }
  const period = { from: builtFrom };
  for (const [kind, above, below] of lines) {
    for (const { id: to, kind: own, division } of bodies) {
      if (own !== below) continue;
      const township = townshipOrCounty(division);
      const from =
        byPlace.get(`${above}@${township}`) ?? byPlace.get(`${above}@${countyOf(division)}`);
      if (from === undefined) continue;
      book.add(relations.name, { id: `${from.id}.${kind}.${to}`, kind, from: from.id, to, period });
    }
  }
}

function countyOf(division: string): string {
  return divisionLevel(division) === "county" ? division : `${division.slice(0, 6)}000000`;
}

/**
 * Builds an invented county: with the county's health department, hospital and family-planning
 * station, and no township until it is given some.
 *
 * ```ts
 * const county = aCounty()
 *   .withTownships(2, (town, at) => {
 *     town.withPopulation(15_000 + at).with("township-hospital", { people: 3 });
 *   })
 *   .withStreets(1);
 * console.log(county.townships.map((each) => each.code).join(" "));
 * // 999901100000 999901101000 999901001000
 * const hospitals = county.data().tables.institutions as { kind: string }[];
 * console.log(hospitals.filter(({ kind }) => kind === "township-hospital").length);
 * // 2
 * ```
 *
 * @param code - six-digit code; 999901 where not said
 */
export function aCounty(code = "999901"): CountyBuilder {
  return new CountyBuilder(code);
}
