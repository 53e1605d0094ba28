import type { AnyTable, Composition, Contribution, Message } from "@fuyou/kernel";
import { type Bound, boundsIn, type PlainBound } from "./bound.js";
import { phrases } from "./comparison.js";
import { theCounty } from "./compiled-requirement.js";
import { standardsCodes } from "./errors.js";
import { type Counted, countedIn, isList, type Measure } from "./measure.js";
import { NameExamination } from "./name-examination.js";
import type { Requirement } from "./requirement.js";

/**
 * Judges the requirements of a composition against its tables: every table, field, code and unit they
 * name has to be there, and the bound has to be one the measure can be compared with.
 *
 * @param entries - the requirements with their plugins
 * @param composition - the tables and code lists
 */
export function* requirementIssues(
  entries: readonly Contribution<Requirement>[],
  composition: Composition,
): Iterable<Message> {
  for (const { plugin, value } of entries) {
    yield* new Examination(plugin, value, composition).issues();
  }
}

/** The examination of one requirement. */
class Examination {
  readonly #names: NameExamination;
  /** The table of which fields may be asked; null for groups and the county. */
  #subject: AnyTable | null = null;

  constructor(
    plugin: string,
    readonly requirement: Requirement,
    composition: Composition,
  ) {
    this.#names = new NameExamination(plugin, requirement, composition);
  }

  *issues(): Iterable<Message> {
    const { each, where, groupBy, require } = this.requirement;
    const { measure, bound } = require;
    if (each === theCounty) {
      if (where !== undefined) yield* this.#names.single(null, "where", "where");
      if (groupBy !== undefined) yield* this.#names.single(null, groupBy, "groupBy");
    } else {
      const table = yield* this.#names.table(each, "each");
      if (table === undefined) return;
      if (where !== undefined) yield* this.#names.predicate(table, where, "where");
      if (groupBy === undefined) this.#subject = table;
      else yield* this.#names.single(table, groupBy, "groupBy");
    }
    yield* this.#measure(measure, "require.measure");
    yield* this.#bound(bound);
    for (const each of boundsIn(bound)) yield* this.#fits(each);
    yield* this.#phrase();
  }

  *#measure(measure: Measure, part: string): Iterable<Message> {
    const counted = countedIn(measure);
    if (counted !== undefined) yield* this.#counted(measure, counted, `${part}.${keyOf(measure)}`);
    else if ("field" in measure) {
      yield* this.#names.number(this.#subject, measure.field, `${part}.field`, measure.unit);
    } else if ("days" in measure) {
      const { from, to } = measure.days;
      if (from !== undefined) yield* this.#names.date(this.#subject, from, `${part}.days.from`);
      if (to !== undefined) yield* this.#names.date(this.#subject, to, `${part}.days.to`);
    } else if ("ratio" in measure) {
      const { of, by } = measure.ratio;
      yield* this.#measure(of, `${part}.ratio.of`);
      yield* this.#measure(by, `${part}.ratio.by`);
      if (of.unit !== measure.unit) yield this.#unlike(part, keyOf(of), of.unit, measure.unit);
    }
  }

  *#counted(measure: Measure, counted: Counted, part: string): Iterable<Message> {
    const from = yield* this.#names.table(counted.of, `${part}.of`);
    if (from === undefined) return;
    yield* this.#join(from, counted, part);
    const { where } = counted;
    if (where !== undefined) yield* this.#names.predicate(from, where, `${part}.where`);
    if ("sum" in measure) {
      yield* this.#names.number(from, measure.sum.field, `${part}.field`, measure.unit);
    } else if ("share" in measure) {
      yield* this.#names.predicate(from, measure.share.part, `${part}.part`);
    } else if ("presence" in measure) {
      for (const thing of measure.presence.things) {
        yield* this.#names.predicate(from, thing.where, `${part}.things`);
      }
    } else if ("coverage" in measure) yield* this.#coverage(measure.coverage, from, part);
  }

  *#coverage(
    { field, codes }: { field: string; codes?: readonly (string | number | boolean)[] | undefined },
    from: AnyTable,
    part: string,
  ): Iterable<Message> {
    const found = yield* this.#names.single(from, field, `${part}.field`);
    if (found === undefined) return;
    const { list, codeList, values } = found.field;
    if (codes !== undefined) {
      const used = list ? "includes" : "in";
      yield* this.#names.values(found, field, `${part}.codes`, used, codes);
    } else if (codeList === undefined && values === undefined) {
      const place = { ...this.#names.place, part: `${part}.field`, path: field };
      yield standardsCodes.message("STANDARDS_NO_CODES", place);
    }
  }

  /** How a counted record leads to what is judged. */
  *#join(from: AnyTable, { by, of }: Counted, part: string): Iterable<Message> {
    const { each, groupBy } = this.requirement;
    const { place } = this.#names;
    if (each === theCounty) {
      if (by === undefined) return;
      yield standardsCodes.message("STANDARDS_NO_SINGLE_RECORD", {
        ...place,
        part: `${part}.by`,
        path: by,
      });
      return;
    }
    if (groupBy !== undefined) {
      if (by === undefined && of === each) return;
      yield* this.#names.path(from, by ?? groupBy, `${part}.by`);
      return;
    }
    if (by === undefined) {
      yield standardsCodes.message("STANDARDS_NO_JOIN", { ...place, part: `${part}.by`, of, each });
      return;
    }
    const found = yield* this.#names.path(from, by, `${part}.by`);
    if (found === undefined || found.field.target?.name === each) return;
    const target = found.field.target?.name ?? found.name;
    const values = { ...place, part: `${part}.by`, path: by, target, each };
    yield standardsCodes.message("STANDARDS_WRONG_TARGET", values);
  }

  *#bound(bound: Bound, part = "require.bound"): Iterable<Message> {
    if ("perPopulation" in bound) {
      const { field } = bound.perPopulation;
      // A population is counted in persons, whatever the measure is counted in.
      yield* this.#names.number(this.#subject, field, `${part}.perPopulation.field`, "person");
    } else if ("measure" in bound) {
      const { of, times } = bound.measure;
      const { unit } = this.requirement.require.measure;
      yield* this.#measure(of, `${part}.measure.of`);
      if (times !== undefined || of.unit === unit) return;
      yield this.#unlike(part, keyOf(of), of.unit, unit);
    } else if ("table" in bound) {
      const { by, rows } = bound.table;
      const place = `${part}.table.by`;
      const { each, groupBy } = this.requirement;
      const table = by === groupBy ? yield* this.#names.table(each, place) : this.#subject;
      const found = yield* this.#names.single(table ?? null, by, place);
      const values = rows.flatMap((row) => row.when);
      if (found !== undefined) {
        yield* this.#names.values(found, by, `${part}.table.rows`, "in", values);
      }
      for (const row of rows) yield* this.#bound(row.bound, `${part}.table.rows`);
    }
  }

  /** That two units are compared that are not alike. */
  #unlike(part: string, path: string, declared: string, unit: string): Message {
    const values = { ...this.#names.place, part, path, declared, unit };
    return standardsCodes.message("STANDARDS_UNIT_MISMATCH", values);
  }

  /** Whether the measure can be compared so with the bound. */
  *#fits(bound: PlainBound): Iterable<Message> {
    const { measure, compare } = this.requirement.require;
    const ranged = "range" in bound === (compare === "within");
    const fits =
      "unresolved" in bound || (ranged && comparable[kindOf(measure)].includes(keyOf(bound)));
    if (fits) return;
    const values = { ...this.#names.place, bound: keyOf(bound), measure: keyOf(measure), compare };
    yield standardsCodes.message("STANDARDS_WRONG_BOUND", values);
  }

  /** Whether the phrase of the document allows the comparison. */
  *#phrase(): Iterable<Message> {
    const { phrase, compare } = this.requirement.require;
    if (phrase === undefined) return;
    const reading = phrases[phrase];
    if ([reading.compare, ...reading.options].includes(compare)) return;
    const allowed = [reading.compare, ...reading.options].join(", ");
    const values = { ...this.#names.place, phrase, compare, allowed };
    yield standardsCodes.message("STANDARDS_WRONG_PHRASE", values);
  }
}

type MeasureKind = "amount" | "days" | "share" | "list" | "ratio";

/** The bounds each kind of measure can be compared with. */
const comparable: Record<MeasureKind, readonly string[]> = {
  amount: ["amount", "range", "perPopulation", "measure", "asBefore"],
  days: ["amount", "range", "perPopulation", "measure"],
  share: ["share"],
  list: ["amount", "share", "every", "asBefore"],
  ratio: ["ratio", "share"],
};

function kindOf(measure: Measure): MeasureKind {
  if ("share" in measure) return "share";
  if ("ratio" in measure) return "ratio";
  if ("days" in measure) return "days";
  return isList(measure) ? "list" : "amount";
}

const marks = [
  ...["count", "field", "sum", "days", "share", "presence", "coverage", "ratio"],
  ...["amount", "perPopulation", "unresolved", "range", "every", "measure", "asBefore", "table"],
];

/** The key that marks a form. */
function keyOf(form: object): string {
  return marks.find((mark) => mark in form) ?? "—";
}
