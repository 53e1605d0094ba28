import {
  type Citation,
  type Composition,
  type Contribution,
  type CountyView,
  FuyouError,
  inForce,
  kernelCodes,
  labelOf,
  nearest,
  type PlainDate,
  type Quantity,
  type Row,
  type Text,
  type Validity,
  type Verdict,
} from "@fuyou/kernel";
import { describe } from "./description.js";
import { standardsCodes } from "./errors.js";
import { requirementPoint } from "./extension-points.js";
import {
  type CompiledRequirement,
  Counts,
  compileRequirement,
  type Judgement,
  judge,
} from "./judgement.js";
import { Lexicon } from "./lexicon.js";
import { type Datum, datumAt, sourcesOf } from "./path.js";
import type { Requirement } from "./requirement.js";
import { subjectId, VerdictWriter } from "./verdict-finding.js";
import { derivationWords, measureWords } from "./wording.js";

/** What was measured, and on which records it rests. */
export interface ExplainedMeasure {
  /** What is measured. */
  what: Text;
  /** How much was found; null where that is unknown. */
  quantity: Quantity | null;
  /** The records counted, or the one whose field was read: `table/id`, sorted. */
  records: readonly string[];
}

/** What is asked, and how it came about. */
export interface ExplainedBound {
  /** How much is asked; null where that is unknown. */
  quantity: Quantity | null;
  /** How it was computed; null for a fixed amount. */
  derivation: Text | null;
  /** The datum it was computed from; null for a fixed amount. */
  datum: Datum | null;
}

/** Why a requirement was judged as it was on one record (判定说明). */
export interface Explanation {
  /** Key of the requirement. */
  requirement: string;
  /** The record: `table/id`. */
  subject: string;
  /** The day. */
  date: PlainDate;
  /** The judgement; `not-applicable` where the record is not in the requirement's scope. */
  verdict: Verdict;
  /** The rule, as a sentence with its clauses. */
  rule: Text;
  /** The judgement, as a sentence. */
  sentence: Text;
  /** What was measured; null where the record is not in scope. */
  measured: ExplainedMeasure | null;
  /** What is asked; null where the record is not in scope. */
  bound: ExplainedBound | null;
  /** By how much it is short, or too many; null where it is neither. */
  shortfall: number | null;
  /** What is missing for a judgement. */
  missing: readonly Datum[];
  /** The clauses the requirement rests on. */
  cites: readonly Citation[];
  /** The days for which it holds in this composition. */
  validity: Validity;
  /** The plugin that contributed it. */
  plugin: string;
  /** `plugin/point/key` of what it was derived from, where a point derived it. */
  derivedFrom: string | null;
}

/**
 * Explains the judgement on one record, on demand (说明): the numbers, records, clause and period behind
 * it.
 *
 * @param county - the county in the state that was judged
 * @param composition - the requirements, tables and names
 * @param requirement - the requirement, or its key
 * @param subject - identifier of the record
 * @param date - the day
 * @throws FuyouError `STANDARDS_UNKNOWN_REQUIREMENT` where it does not hold on the day,
 *   `KERNEL_UNKNOWN_RECORD` where there is no such record
 */
export function explain(
  county: CountyView,
  composition: Composition,
  requirement: Requirement | string,
  subject: string,
  date: PlainDate,
): Explanation {
  const id = typeof requirement === "string" ? requirement : requirement.id;
  const contribution = holding(composition, id, date);
  const compiled = compileRequirement(contribution.value, composition);
  const { table } = compiled;
  const row = county.get<Row>(table, subject);
  if (row === undefined) {
    const values = { table: table.title, id: subject };
    throw new FuyouError(kernelCodes.message("KERNEL_UNKNOWN_RECORD", values));
  }
  const lexicon = new Lexicon(composition);
  const { value, validity, plugin, derivedFrom } = contribution;
  const common = {
    requirement: id,
    subject: subjectId(table, row),
    date,
    rule: { zh: describe(value, "zh", composition), en: describe(value, "en", composition) },
    cites: value.cites,
    validity,
    plugin,
    derivedFrom,
  };
  if (!inForce(row, date) || !compiled.test(row, county)) {
    const values = { subject: labelOf(table, row, county), title: value.title, date };
    return {
      ...common,
      verdict: "not-applicable",
      sentence: standardsCodes.message("STANDARDS_OUT_OF_SCOPE", values).text,
      measured: null,
      bound: null,
      shortfall: null,
      missing: [],
    };
  }
  const counts = new Counts(county, date);
  const judgement = judge(compiled, row, counts);
  const finding = new VerdictWriter(compiled, counts, lexicon, null).finding(row, judgement);
  return {
    ...common,
    verdict: judgement.verdict,
    sentence: finding.message,
    measured: {
      what: measureWords(value.require.measure, value.each, lexicon),
      quantity: finding.measured,
      records: recordsBehind(compiled, row, county, date),
    },
    bound: boundOf(compiled, row, county, judgement, lexicon),
    shortfall: judgement.shortfall,
    missing: judgement.missing,
  };
}

function holding(composition: Composition, id: string, date: PlainDate): Contribution<Requirement> {
  const held = composition.at(requirementPoint, date);
  const found = held.find((each) => each.key === id);
  if (found !== undefined) return found;
  const meant =
    nearest(
      id,
      held.map((each) => each.key),
    ) ?? "—";
  const values = { requirement: id, date, nearest: meant };
  throw new FuyouError(standardsCodes.message("STANDARDS_UNKNOWN_REQUIREMENT", values));
}

function recordsBehind(
  { measure }: CompiledRequirement,
  row: Row,
  county: CountyView,
  date: PlainDate,
): string[] {
  if ("read" in measure) {
    const datum = datumAt(measure.path, row, county);
    return datum.field === null ? [] : [`${datum.table}/${datum.id}`];
  }
  return sourcesOf(measure.references, row.id, county)
    .filter((each) => inForce(each, date) && measure.test(each, county))
    .map((each) => subjectId(measure.table, each))
    .sort();
}

function boundOf(
  { requirement, population: people }: CompiledRequirement,
  row: Row,
  county: CountyView,
  { bound, population }: Judgement,
  lexicon: Lexicon,
): ExplainedBound {
  const { bound: rule, measure } = requirement.require;
  const quantity = bound === null ? null : { value: bound, unit: measure.unit };
  const datum = people === null ? null : datumAt(people.path, row, county);
  if ("unresolved" in rule) return { quantity, derivation: rule.unresolved, datum };
  if (!("perPopulation" in rule) || bound === null || population === null) {
    return { quantity, derivation: null, datum };
  }
  const words = lexicon.fieldAtEnd(requirement.each, rule.perPopulation.field);
  const derivation = derivationWords(rule.perPopulation, words, population, bound);
  return { quantity, derivation, datum };
}
