import {
  type Citation,
  type Composition,
  type Contribution,
  type CountyView,
  type Fraction,
  FuyouError,
  inForce,
  kernelCodes,
  labelOf,
  nearest,
  type PlainDate,
  type Quantity,
  type Text,
  type Validity,
  type Verdict,
} from "@fuyou/kernel";
import {
  type CompiledBound,
  type CompiledField,
  type CompiledRequirement,
  compileRequirement,
  type Subject,
} from "./compiled-requirement.js";
import { describe } from "./description.js";
import { standardsCodes } from "./errors.js";
import { isKnown } from "./exact.js";
import { type ExplanationNode, recordsBehind, treeOf } from "./explanation-tree.js";
import { requirementPoint } from "./extension-points.js";
import { type Judgement, judge, knownAmount } from "./judgement.js";
import { layersAt, type Overridden } from "./layer.js";
import { Lexicon } from "./lexicon.js";
import type { Outcome } from "./outcome.js";
import { type Datum, datumAt } from "./path.js";
import type { Value } from "./predicate.js";
import type { Layer, Requirement } from "./requirement.js";
import { subjectNamed } from "./subject.js";
import { SubjectTallies } from "./tally.js";
import { VerdictWriter } from "./verdict-finding.js";
import { derivationWords, measureWords, multipleWords } from "./wording.js";

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
  quantity: Quantity | Fraction | null;
  /** How it was computed; null for a fixed amount. */
  derivation: Text | null;
  /** The datum it was computed from; null for a fixed amount. */
  datum: Datum | null;
}

/** One end of what a missing datum leaves open. */
export interface ExplainedCase {
  /** The judgement in this case. */
  verdict: Verdict;
  /** By how much it would be short or too many; null where it would be neither, or where that is open. */
  shortfall: number | null;
}

/** How one requirement stands to another of another layer on the same target. */
export interface Precedence {
  /** Key of the other requirement. */
  requirement: string;
  /** The plugin that contributed it. */
  plugin: string;
  /** Its layer. */
  layer: Layer | null;
  /** How the one that is judged came to win; see {@link Overridden}. */
  how: Overridden["how"];
}

/** Why a requirement was judged as it was on one record, group or county (判定说明). */
export interface Explanation {
  /** Key of the requirement. */
  requirement: string;
  /** What was judged: `table/id`, `table/field=value`, or `county/code`. */
  subject: string;
  /** The day. */
  date: PlainDate;
  /** The judgement; `not-applicable` where the record is not in the requirement's scope. */
  verdict: Verdict;
  /** The rule, as a sentence with its clauses. */
  rule: Text;
  /** The judgement, as a sentence. */
  sentence: Text;
  /** The judgement, step by step. */
  tree: ExplanationNode;
  /** What was measured; null where the record is not in scope. */
  measured: ExplainedMeasure | null;
  /** What is asked; null where the record is not in scope. */
  bound: ExplainedBound | null;
  /** By how much it is short, or too many; null where it is neither. Of a share, how many to convert in place. */
  shortfall: number | null;
  /** Of a share that is short: how many to add instead; null where that would not do, and otherwise. */
  hire: number | null;
  /** What is missing for a judgement. */
  missing: readonly Datum[];
  /** The missing datum most worth collecting next; null where none is missing. */
  next: Datum | null;
  /** The best case that missing data leave open; null where they leave nothing open. */
  best: ExplainedCase | null;
  /** The worst case. */
  worst: ExplainedCase | null;
  /** The layer it comes from; null where it does not say. */
  layer: Layer | null;
  /** The requirements it was judged in place of: a higher layer it strengthens or derogates from, or a lower one that is weaker without a derogation. */
  overrode: readonly Precedence[];
  /** The requirement that is judged in its place; null where it is judged itself. */
  overriddenBy: Precedence | null;
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
 * Explains one judgement, on demand (说明): the numbers, records, clause and period behind it.
 *
 * @param county - the county in the state that was judged
 * @param composition - the requirements, tables and names
 * @param requirement - the requirement, or its key
 * @param subject - identifier of the record, value of the group, or code of the county
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
  const tallies = new SubjectTallies(county, date);
  const { table, group } = compiled;
  const found = subjectNamed(compiled, subject, tallies);
  if (found === undefined) {
    const values = { table: table?.title ?? compiled.requirement.each, id: subject };
    throw new FuyouError(kernelCodes.message("KERNEL_UNKNOWN_RECORD", values));
  }
  const lexicon = new Lexicon(composition);
  const { value, validity, plugin, derivedFrom } = contribution;
  const common = {
    requirement: id,
    subject: found.id,
    date,
    rule: { zh: describe(value, "zh", composition), en: describe(value, "en", composition) },
    layer: value.layer ?? null,
    ...precedenceOf(composition, id, date),
    cites: value.cites,
    validity,
    plugin,
    derivedFrom,
  };
  const { row } = found;
  const inScope = row === null || (inForce(row, date) && compiled.test(row, county));
  if (table !== null && group === null && row !== null && !inScope) {
    const values = { subject: labelOf(table, row, county), title: value.title, date };
    const { text } = standardsCodes.message("STANDARDS_OUT_OF_SCOPE", values);
    return {
      ...common,
      verdict: "not-applicable",
      sentence: text,
      tree: { kind: "verdict", text, children: [] },
      measured: null,
      bound: null,
      shortfall: null,
      hire: null,
      missing: [],
      next: null,
      best: null,
      worst: null,
    };
  }
  const judgement = judge(compiled, found, tallies);
  const writer = new VerdictWriter(compiled, tallies, lexicon, null);
  const finding = writer.finding(found, judgement);
  const measured = {
    what: measureWords(value.require.measure, value.each, lexicon),
    quantity: finding.measured,
    records: recordsBehind(compiled.measure, found, tallies),
  };
  const bound = boundOf(compiled, found, county, judgement, writer);
  const facts = { contribution, compiled, subject: found, judgement, writer, measured, bound };
  return {
    ...common,
    verdict: judgement.verdict,
    sentence: finding.message,
    tree: treeOf({ ...facts, sentence: finding.message, precedence: common }),
    measured,
    bound,
    shortfall: finding.shortfall,
    hire: judgement.outcome.hire,
    missing: judgement.missing,
    next: judgement.missing[0] ?? null,
    best: caseOf(judgement.best),
    worst: caseOf(judgement.worst),
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

function precedenceOf(
  composition: Composition,
  id: string,
  date: PlainDate,
): Pick<Explanation, "overrode" | "overriddenBy"> {
  const { overridden } = layersAt(composition, date);
  const told = ({ key, plugin, value }: Contribution<Requirement>, how: Overridden["how"]) => ({
    requirement: key,
    plugin,
    layer: value.layer ?? null,
    how,
  });
  const lost = overridden.get(id);
  const won = [...overridden.values()].filter(({ winner }) => winner.key === id);
  return {
    overrode: won.map(({ loser, how }) => told(loser, how)),
    overriddenBy: lost === undefined ? null : told(lost.winner, lost.how),
  };
}

function caseOf(outcome: Outcome | null): ExplainedCase | null {
  if (outcome === null) return null;
  const { lack } = outcome;
  if (lack === null) return { verdict: "met", shortfall: null };
  return { verdict: "short", shortfall: Number.isFinite(lack) ? lack : null };
}

function boundOf(
  { requirement, bound: compiledBound }: CompiledRequirement,
  { row }: Subject,
  county: CountyView,
  { asked }: Judgement,
  writer: VerdictWriter,
): ExplainedBound {
  const { rule, population, other } = asked;
  const limit = asked.min ?? asked.max;
  const quantity = writer.bound(limit);
  const amount = knownAmount(limit);
  const lines =
    rule !== null && "perPopulation" in rule ? fieldFor(compiledBound, asked.value) : null;
  const field = lines ?? compiledBound.field;
  const datum = field === null || row === null ? null : datumAt(field.path, row, county);
  if (rule === null) return { quantity, derivation: null, datum };
  if ("unresolved" in rule) return { quantity, derivation: rule.unresolved, datum };
  const { lexicon } = writer;
  if ("perPopulation" in rule && amount !== null && population !== null) {
    const words = lexicon.fieldAtEnd(requirement.each, rule.perPopulation.field);
    return {
      quantity,
      derivation: derivationWords(rule.perPopulation, words, population, amount),
      datum,
    };
  }
  if ("measure" in rule && other !== null && isKnown(other) && limit !== null) {
    const derivation = multipleWords(rule.measure, other.low, limit.low, requirement.each, lexicon);
    return { quantity, derivation, datum };
  }
  return { quantity, derivation: null, datum };
}

/** Where the population of the row that applied stands. */
function fieldFor(bound: CompiledBound, value: Value | null): CompiledField | null {
  return (value === null ? undefined : bound.rows.get(value))?.field ?? null;
}
