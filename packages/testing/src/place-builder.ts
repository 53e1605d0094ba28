import {
  type Division,
  type DivisionClass,
  divisionClass,
  type Institution,
  institutionKinds,
  type LegalForm,
} from "@fuyou/hierarchy";
import { type Contents, layouts, typicalContents } from "./contents.js";
import type { RegisterBook } from "./register-book.js";

/** An institution as a place has it. */
interface Body {
  kind: string;
  contents: Contents;
}

/**
 * Builds a division with the institutions that stand in it (区划与机构): those typical of its class
 * until told otherwise.
 */
export class PlaceBuilder {
  #population: number | undefined;
  readonly #bodies: Body[];

  /** @internal */
  constructor(
    /** Twelve-digit code of the division. */
    readonly code: string,
    /** Its name. */
    readonly name: string,
    population: number | undefined,
  ) {
    this.#population = population;
    this.#bodies = layouts[divisionClass(code)].map((kind) => ({
      kind,
      contents: typicalContents(kind),
    }));
  }

  /** Class of the division (区划类别), read from its code. */
  get divisionClass(): DivisionClass {
    return divisionClass(this.code);
  }

  /**
   * Gives it a resident population (常住人口).
   *
   * @param population - how many people; undefined where nobody has counted them
   */
  withPopulation(population: number | undefined): this {
    this.#population = population;
    return this;
  }

  /**
   * Says what its institution of a kind has; adds the institution where there is none.
   *
   * @param kind - code of the kind
   * @param contents - what it has; what is typical of the kind where not said
   */
  with(kind: string, contents: Contents = typicalContents(kind)): this {
    const body = this.#bodies.find((each) => each.kind === kind);
    if (body === undefined) return this.withAnother(kind, contents);
    body.contents = contents;
    return this;
  }

  /**
   * Adds one more institution of a kind.
   *
   * @param kind - code of the kind
   * @param contents - what it has; what is typical of the kind where not said
   */
  withAnother(kind: string, contents: Contents = typicalContents(kind)): this {
    this.#bodies.push({ kind, contents });
    return this;
  }

  /**
   * Takes away every institution of some kinds.
   *
   * @param kinds - codes of the kinds
   */
  without(...kinds: string[]): this {
    const kept = this.#bodies.filter((each) => !kinds.includes(each.kind));
    this.#bodies.splice(0, this.#bodies.length, ...kept);
    return this;
  }

  /**
   * Identifier of its institution of a kind, as the registers have it.
   *
   * @param kind - code of the kind
   * @param number - which of several; the first where not said
   */
  idOf(kind: string, number = 1): string {
    const stem = `${kind}-${this.code.replace(/(000){1,2}$/, "")}`;
    return number === 1 ? stem : `${stem}-${number}`;
  }

  /** @internal Writes the division and its institutions; returns the institutions. */
  write(book: RegisterBook): Institution[] {
    const division: Division = { id: this.code, name: this.name };
    const counted = this.#population === undefined ? {} : { population: this.#population };
    book.division({ ...division, ...counted });
    const numbers = new Map<string, number>();
    return this.#bodies.map(({ kind, contents }) => {
      const number = (numbers.get(kind) ?? 0) + 1;
      numbers.set(kind, number);
      const institution: Institution = {
        id: this.idOf(kind, number),
        name: `${this.name}${titles.get(kind) ?? kind}${number === 1 ? "" : number}`,
        kind,
        division: this.code,
        legalForm: legalForms[kind] ?? "public-institution",
      };
      book.institution(institution, contents);
      return institution;
    });
  }
}

const titles = new Map(institutionKinds.map(({ code, title }) => [code, title.zh]));
const organ = "administrative-organ" as const;
const legalForms: Readonly<Record<string, LegalForm>> = {
  "county-health-department": organ,
  "county-establishment-office": organ,
  "township-government": organ,
  "street-office": organ,
  "village-committee": "self-government-body",
  "residents-committee": "self-government-body",
  "village-clinic": "unincorporated",
};

/** Builds a street, town, township or enterprise unit with its villages (镇街及村居). */
export class TownshipBuilder extends PlaceBuilder {
  readonly #villages: PlaceBuilder[] = [];

  /** Its villages and residents' committees so far. */
  get villages(): readonly PlaceBuilder[] {
    return this.#villages;
  }

  /**
   * Gives it villages (村); residents' committees (居委会) in a street.
   *
   * @param count - how many more
   * @param build - says what is otherwise with each
   * @param divisionClass - villages or residents' committees, where not the usual of the two
   */
  withVillages(
    count: number,
    build: (village: PlaceBuilder, at: number) => void = () => {},
    divisionClass: "village-committee" | "residents-committee" = this.divisionClass === "street"
      ? "residents-committee"
      : "village-committee",
  ): this {
    for (let at = 0; at < count; at++) {
      const number = this.#villages.length + 1;
      const first = divisionClass === "residents-committee" ? 0 : 200;
      const code = `${this.code.slice(0, 9)}${String(first + number).padStart(3, "0")}`;
      const village = new PlaceBuilder(code, `${this.name}第${number}村`, undefined);
      build(village, at);
      this.#villages.push(village);
    }
    return this;
  }

  override write(book: RegisterBook): Institution[] {
    return [...super.write(book), ...this.#villages.flatMap((village) => village.write(book))];
  }
}
