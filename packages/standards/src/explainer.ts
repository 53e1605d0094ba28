import {
  type Composition,
  type Contribution,
  type CountyView,
  FuyouError,
  inForce,
  kernelCodes,
  labelOf,
  nearest,
  type PlainDate,
  type Text,
} from "@fuyou/kernel";
import { compileRequirement } from "./compilation.js";
import type { CompiledRequirement } from "./compiled-requirement.js";
import { describe } from "./description.js";
import { earlierTallies } from "./earlier-county.js";
import { standardsCodes } from "./errors.js";
import { explainedBound } from "./explained-bound.js";
import type { ExplainedCase, Explanation, Precedence } from "./explanation.js";
import { type ExplanationNode, recordsBehind, standingNodes, treeOf } from "./explanation-tree.js";
import { requirementPoint } from "./extension-points.js";
import { judge } from "./judgement.js";
import { keptByDay } from "./kept-by-day.js";
import { type Layers, layersAt, type Overridden } from "./layer.js";
import { Lexicon } from "./lexicon.js";
import type { Outcome } from "./outcome.js";
import type { Requirement } from "./requirement.js";
import { subjectNamed } from "./subject.js";
import { SubjectTallies } from "./tally.js";
import { VerdictWriter } from "./verdict-finding.js";
import { measureWords } from "./wording.js";

/** What is the same in all explanations of one requirement. */
interface Known {
  compiled: CompiledRequirement;
  standing: readonly ExplanationNode[];
  writer: VerdictWriter;
  what: Text;
  common: Pick<
    Explanation,
    | "requirement"
    | "date"
    | "rule"
    | "layer"
    | "overrode"
    | "overriddenBy"
    | "cites"
    | "validity"
    | "plugin"
    | "derivedFrom"
  >;
}

/** Explains judgements of one composition on one day; what they have in common is put into words once. */
class Explainer {
  readonly #known = new Map<string, Known>();
  readonly #held: ReadonlyMap<string, Contribution<Requirement>>;
  readonly #layers: Layers;
  readonly #lexicon: Lexicon;

  constructor(
    readonly composition: Composition,
    readonly date: PlainDate,
  ) {
    const held = composition.at(requirementPoint, date);
    this.#held = new Map(held.map((each) => [each.key, each]));
    this.#layers = layersAt(composition, date);
    this.#lexicon = new Lexicon(composition);
  }

  explain(
    county: CountyView,
    id: string,
    subject: string,
    before: CountyView | undefined,
  ): Explanation {
    const { compiled, writer, what, common, standing } = this.#knownOf(id);
    const { date } = this;
    const tallies = new SubjectTallies(county, date, earlierTallies(before));
    const { table, group, requirement } = compiled;
    const found = subjectNamed(compiled, subject, tallies);
    if (found === undefined) {
      const values = { table: table?.title ?? requirement.each, id: subject };
      throw new FuyouError(kernelCodes.message("KERNEL_UNKNOWN_RECORD", values));
    }
    const { row } = found;
    const inScope = row === null || (inForce(row, date) && compiled.test(row, county));
    if (table !== null && group === null && row !== null && !inScope) {
      const values = { subject: labelOf(table, row, county), title: requirement.title, date };
      const { text } = standardsCodes.message("STANDARDS_OUT_OF_SCOPE", values);
      return { ...common, ...outOfScope, subject: found.id, sentence: text, tree: verdictOf(text) };
    }
    const judgement = judge(compiled, found, tallies);
    const finding = writer.finding(found, judgement, tallies);
    const measured = {
      what,
      quantity: finding.measured,
      records: recordsBehind(compiled.measure, found, tallies),
    };
    const bound = explainedBound(compiled, found, county, judgement, writer);
    const sentence = finding.message;
    const tree = treeOf({
      compiled,
      county,
      subject: found,
      judgement,
      writer,
      measured,
      bound,
      sentence,
      standing,
    });
    return {
      requirement: id,
      subject: found.id,
      date,
      rule: common.rule,
      layer: common.layer,
      overrode: common.overrode,
      overriddenBy: common.overriddenBy,
      cites: common.cites,
      validity: common.validity,
      plugin: common.plugin,
      derivedFrom: common.derivedFrom,
      verdict: judgement.verdict,
      sentence,
      tree,
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

  #knownOf(id: string): Known {
    let known = this.#known.get(id);
    if (known === undefined) {
      const { composition, date } = this;
      const contribution = this.#held.get(id) ?? this.#unknown(id);
      const { value, validity, plugin, derivedFrom } = contribution;
      const compiled = compileRequirement(value, composition);
      const rule = {
        zh: describe(value, "zh", composition),
        en: describe(value, "en", composition),
      };
      const common = { requirement: id, date, rule, validity, plugin, derivedFrom };
      const precedence = this.#precedence(id);
      known = {
        compiled,
        standing: standingNodes(contribution, precedence),
        writer: new VerdictWriter(compiled, this.#lexicon, null),
        what: measureWords(value.require.measure, value.each, this.#lexicon),
        common: {
          ...common,
          layer: value.layer ?? null,
          ...precedence,
          cites: value.cites,
        },
      };
      this.#known.set(id, known);
    }
    return known;
  }

  #unknown(id: string): never {
    const meant = nearest(id, [...this.#held.keys()]) ?? "—";
    const values = { requirement: id, date: this.date, nearest: meant };
    throw new FuyouError(standardsCodes.message("STANDARDS_UNKNOWN_REQUIREMENT", values));
  }

  #precedence(id: string): Pick<Explanation, "overrode" | "overriddenBy"> {
    const { overridden } = this.#layers;
    const lost = overridden.get(id);
    const won = [...overridden.values()].filter(({ winner }) => winner.key === id);
    return {
      overrode: won.map(({ loser, how }) => ranked(loser, how)),
      overriddenBy: lost === undefined ? null : ranked(lost.winner, lost.how),
    };
  }
}

const explainerOf = keptByDay((composition: Composition, date) => new Explainer(composition, date));

/**
 * Explains one judgement, on demand (说明): the numbers, records, clause and period behind it.
 *
 * @param county - the county in the state that was judged
 * @param composition - the requirements, tables and names
 * @param requirement - the requirement, or its key
 * @param subject - identifier of the record, value of the group, or code of the county
 * @param date - the day
 * @param before - the county as it was before, for what must not be reduced
 * @throws FuyouError `STANDARDS_UNKNOWN_REQUIREMENT` where it does not hold on the day,
 *   `KERNEL_UNKNOWN_RECORD` where there is no such record
 */
export function explain(
  county: CountyView,
  composition: Composition,
  requirement: Requirement | string,
  subject: string,
  date: PlainDate,
  before?: CountyView,
): Explanation {
  const id = typeof requirement === "string" ? requirement : requirement.id;
  return explainerOf(composition, date).explain(county, id, subject, before);
}

const outOfScope = {
  verdict: "not-applicable",
  measured: null,
  bound: null,
  shortfall: null,
  hire: null,
  missing: [],
  next: null,
  best: null,
  worst: null,
} as const;

function verdictOf(text: Text): Explanation["tree"] {
  return { kind: "verdict", text, children: [] };
}

function ranked(
  { key, plugin, value }: Contribution<Requirement>,
  how: Overridden["how"],
): Precedence {
  return { requirement: key, plugin, layer: value.layer ?? null, how };
}

function caseOf(outcome: Outcome | null): ExplainedCase | null {
  if (outcome === null) return null;
  const { lack } = outcome;
  if (lack === null) return { verdict: "met", shortfall: null };
  return { verdict: "short", shortfall: Number.isFinite(lack) ? lack : null };
}
