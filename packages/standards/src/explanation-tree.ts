import type { Contribution, CountyView, Text } from "@fuyou/kernel";
import type { CompiledMeasure, CompiledRequirement, Subject } from "./compiled-requirement.js";
import type { Judgement } from "./judgement.js";
import { datumWords, outcomeWords } from "./open-sentence.js";
import { type Datum, datumAt } from "./path.js";
import type { Requirement } from "./requirement.js";
import { type CompiledTally, counts, type Tallies } from "./tally.js";
import type { VerdictWriter } from "./verdict-finding.js";
import { amountWords, plainWords } from "./wording.js";

/** One step of an explanation (说明的一步), with the steps it rests on. */
export interface ExplanationNode {
  /**
   * What the step tells: the `verdict`, what was `measured`, of which `records`, what is the `bound`, from
   * which table `row` or which other `measure`, how it was `rounded`, from which `datum`, in the `best` and
   * the `worst` case, what is `missing`, what is `lacking`, by which `clause`, on which `period`, and which
   * `layer` won over which.
   */
  kind:
    | "verdict"
    | "measured"
    | "records"
    | "bound"
    | "row"
    | "rounded"
    | "best"
    | "worst"
    | "missing"
    | "lacking"
    | "clause"
    | "period"
    | "layer";
  /** The step, as a sentence without its end. */
  text: Text;
  /** The records it rests on: `table/id`, sorted. */
  records?: readonly string[];
  /** The datum it speaks of. */
  datum?: Datum;
  /** The steps it rests on. */
  children: readonly ExplanationNode[];
}

/** What a tree is made of. */
export interface ExplainedFacts {
  /** The requirement. */
  compiled: CompiledRequirement;
  /** The county that was judged. */
  county: CountyView;
  /** What was judged. */
  subject: Subject;
  /** What was found. */
  judgement: Judgement;
  /** What says it. */
  writer: VerdictWriter;
  /** What was measured. */
  measured: { what: Text; records: readonly string[] };
  /** What is asked. */
  bound: { derivation: Text | null; datum: Datum | null };
  /** The judgement, as a sentence. */
  sentence: Text;
  /** The steps that are the same for every subject. */
  standing: readonly ExplanationNode[];
}

/** Another requirement, and how the one that is judged came to win. */
export interface Ranked {
  /** Key of the other requirement. */
  requirement: string;
  /** How the winner came to win. */
  how: "strengthened" | "repeated" | "derogated" | "stands";
}

/** The records behind a measure: those counted, or the one whose field was read; sorted. */
export function recordsBehind(
  measure: CompiledMeasure,
  subject: Subject,
  tallies: Tallies,
): string[] {
  const { county } = tallies;
  if (measure.how === "tally") return countedRecords(measure.tally, subject, tallies);
  if (measure.how === "ratio") {
    const both = [measure.of, measure.by].flatMap((each) => recordsBehind(each, subject, tallies));
    return [...new Set(both)].sort();
  }
  const { row } = subject;
  const fields = measure.how === "field" ? [measure.field] : [measure.from, measure.to];
  const ids = fields.flatMap((field) => {
    if (field === null || row === null) return [];
    const datum = datumAt(field.path, row, county);
    return datum.field === null ? [] : [`${datum.table}/${datum.id}`];
  });
  return [...new Set(ids)].sort();
}

function countedRecords(tally: CompiledTally, { key }: Subject, tallies: Tallies): string[] {
  const found: string[] = [];
  for (const row of tallies.rowsOf(tally, key)) {
    if (counts(tally, row, tallies.county)) found.push(`${tally.table.name}/${row.id}`);
  }
  return found.sort();
}

/** Builds the tree of an explanation. */
export function treeOf(facts: ExplainedFacts): ExplanationNode {
  const { judgement, writer, sentence, standing } = facts;
  const children: ExplanationNode[] = [measuredNode(facts), boundNode(facts)];
  const { outcome, best, worst, missing } = judgement;
  if (outcome.lack !== null) {
    children.push(leaf("lacking", outcomeWords(writer.sentences, outcome)), ...hireNode(facts));
  }
  if (best !== null) children.push(leaf("best", outcomeWords(writer.sentences, best)));
  if (worst !== null) children.push(leaf("worst", outcomeWords(writer.sentences, worst)));
  for (const datum of missing.slice(0, 20)) {
    children.push({ ...leaf("missing", datumWords(writer.lexicon, datum, facts.county)), datum });
  }
  for (const each of standing) children.push(each);
  return { kind: "verdict", text: sentence, children };
}

/**
 * The steps that are the same for every subject of a requirement: its clauses, its period, its layer.
 *
 * @param contribution - the requirement with its days
 * @param precedence - what it was judged in place of, and what is judged in its place
 */
export function standingNodes(
  { validity, value }: Contribution<Requirement>,
  precedence: { overrode: readonly Ranked[]; overriddenBy: Ranked | null },
): readonly ExplanationNode[] {
  const clauses = value.cites.map(({ source, clause }) =>
    leaf("clause", { zh: `依据 ${source} ${clause}`, en: `${source} ${clause}` }),
  );
  const [from, to] = [validity.from ?? "—", validity.to ?? "—"];
  const period = leaf("period", { zh: `${from} 至 ${to}`, en: `${from} to ${to}` });
  return [...clauses, period, ...layerNodes(precedence)];
}

const precedences: Record<Ranked["how"], Text> = {
  strengthened: { zh: "下级规定更严", en: "the lower layer asks for more" },
  repeated: { zh: "下级重申同一要求", en: "the lower layer asks for the same" },
  derogated: { zh: "下级规定有变通依据", en: "the lower layer has a derogation" },
  stands: {
    zh: "下级放宽而无依据，上级规定仍适用",
    en: "the lower layer asks for less without a derogation",
  },
};

function layerNodes({
  overrode,
  overriddenBy,
}: {
  overrode: readonly Ranked[];
  overriddenBy: Ranked | null;
}): ExplanationNode[] {
  const nodes = overrode.map(({ requirement, how }) => {
    const { zh, en } = precedences[how];
    return leaf("layer", {
      zh: `代替 ${requirement}：${zh}`,
      en: `in place of '${requirement}': ${en}`,
    });
  });
  if (overriddenBy === null) return nodes;
  const { requirement, how } = overriddenBy;
  const { zh, en } = precedences[how];
  const text = {
    zh: `由 ${requirement} 代替：${zh}`,
    en: `'${requirement}' is judged in its place: ${en}`,
  };
  return [...nodes, leaf("layer", text)];
}

function leaf(kind: ExplanationNode["kind"], text: Text): ExplanationNode {
  return { kind, text, children: [] };
}

const unknown: Text = { zh: "未知", en: "unknown" };

function measuredNode({ judgement, measured, writer }: ExplainedFacts): ExplanationNode {
  const { span } = judgement;
  const finite = span !== null && Number.isFinite(span.low.k) && Number.isFinite(span.high.k);
  const number = finite ? writer.sentences.numbers.span(span) : unknown;
  const { what, records } = measured;
  const text = { zh: `${what.zh}：${number.zh}`, en: `${what.en}: ${number.en}` };
  const count = {
    zh: `${records.length}条记录`,
    en: `${records.length} ${records.length === 1 ? "record" : "records"}`,
  };
  return { kind: "measured", text, children: [{ ...leaf("records", count), records }] };
}

function boundNode({ compiled, judgement, bound, writer }: ExplainedFacts): ExplanationNode {
  const { requirement } = compiled;
  const { rule, value } = judgement.asked;
  const children: ExplanationNode[] = [];
  const { bound: whole } = requirement.require;
  if ("table" in whole && value !== null) {
    const field = writer.lexicon.field(requirement.each, whole.table.by);
    const held = writer.lexicon.value(requirement.each, whole.table.by, value);
    children.push(leaf("row", { zh: `${field.zh}为“${held.zh}”`, en: `${field.en} '${held.en}'` }));
  }
  if (bound.derivation !== null) children.push(leaf("rounded", bound.derivation));
  const node = (text: Text): ExplanationNode => ({ kind: "bound", text, children });
  const said = rule === null ? node({ zh: "无适用标准", en: "no bound applies" }) : undefined;
  const told =
    said ?? node(plainWords(rule as NonNullable<typeof rule>, requirement, writer.lexicon).asked);
  return bound.datum === null ? told : { ...told, datum: bound.datum };
}

function hireNode({ compiled, judgement }: ExplainedFacts): ExplanationNode[] {
  const { hire } = judgement.outcome;
  if (hire === null) return [];
  const { zh, en } = amountWords(hire, compiled.requirement.require.measure);
  return [leaf("lacking", { zh: `或另增${zh}`, en: `or ${en} to add instead` })];
}
