import type { Composition, CountyView, Finding, Verdict } from "@fuyou/kernel";
import { compileRequirement } from "./compilation.js";
import type { CompiledRequirement, Subject } from "./compiled-requirement.js";
import { earlierTallies } from "./earlier-county.js";
import { type Judgement, judge } from "./judgement.js";
import { layersAt, settle as settleLayers } from "./layer.js";
import { Lexicon } from "./lexicon.js";
import type { Requirement } from "./requirement.js";
import type { CheckOptions } from "./requirement-check.js";
import { recordSubject, subjectsOf } from "./subject.js";
import { Tallies } from "./tally.js";
import {
  countsOf,
  met,
  outOfScope,
  settle,
  short,
  unsettled,
  verdictColumn,
} from "./verdict-column.js";
import { VerdictWriter } from "./verdict-finding.js";

const codes: Record<Verdict, number> = {
  "not-applicable": outOfScope,
  met,
  short,
  unknown: unsettled,
};

/**
 * The verdicts on one requirement (判定结果), without a word yet: how many subjects meet it, and on demand
 * the findings on them.
 */
export class RequirementVerdicts {
  /** The requirement. */
  readonly requirement: Requirement;
  /** How many subjects meet it. */
  readonly met: number;
  /** How many are short, or have too much. */
  readonly short: number;
  /** Of how many it is unknown, because a datum is missing. */
  readonly unknown: number;
  readonly #compiled: CompiledRequirement;
  readonly #tallies: Tallies;
  readonly #writer: () => VerdictWriter;
  /** By place, for records; null for groups and the county. */
  readonly #codes: Uint8Array | null;
  readonly #judged: readonly { subject: Subject; judgement: Judgement }[];

  /** @internal */
  constructor(compiled: CompiledRequirement, tallies: Tallies, writer: () => VerdictWriter) {
    this.requirement = compiled.requirement;
    this.#compiled = compiled;
    this.#tallies = tallies;
    this.#writer = writer;
    const { table, group } = compiled;
    if (table !== null && group === null) {
      this.#codes = verdictColumn(compiled, tallies);
      this.#judged = [];
      settle(this.#codes, (place) => {
        const subject = recordSubject(table, tallies.columns.row(table, place));
        return codes[judge(compiled, subject, tallies).verdict];
      });
    } else {
      this.#codes = null;
      this.#judged = [...subjectsOf(compiled, tallies)].map((subject) => ({
        subject,
        judgement: judge(compiled, subject, tallies),
      }));
    }
    const said = this.#codes ?? this.#judged.map(({ judgement }) => codes[judgement.verdict]);
    [this.met, this.short, this.unknown] = countsOf(said);
  }

  /**
   * The findings, in the order of the records: of the subjects with one of some verdicts, or of all.
   * Where nothing is in scope, the one that says so.
   *
   * @param verdicts - the verdicts; all where absent
   */
  *findings(...verdicts: readonly Verdict[]): Iterable<Finding> {
    const writer = this.#writer();
    const tallies = this.#tallies;
    const wanted = (verdict: Verdict) => verdicts.length === 0 || verdicts.includes(verdict);
    if (this.met + this.short + this.unknown === 0) {
      if (wanted("not-applicable")) yield writer.notApplicable(tallies.date);
      return;
    }
    for (const { subject, judgement } of this.#judged) {
      if (wanted(judgement.verdict)) yield writer.finding(subject, judgement, tallies);
    }
    const { table } = this.#compiled;
    if (this.#codes === null || table === null) return;
    const chosen = [false, wanted("met"), wanted("short"), wanted("unknown")];
    for (let place = 0; place < this.#codes.length; place++) {
      if (chosen[this.#codes[place] as number] !== true) continue;
      const subject = recordSubject(table, tallies.columns.row(table, place));
      yield writer.finding(subject, judge(this.#compiled, subject, tallies), tallies);
    }
  }
}

/**
 * Judges a county against every requirement that holds on a day, as columns and without a word: the
 * quick way to know how many are met, with the findings on demand. See `checkRequirements`.
 *
 * @param county - the county in the state to be judged
 * @param composition - the requirements, tables and names
 * @param options - the day and the plan
 */
export function judgeRequirements(
  county: CountyView,
  composition: Composition,
  options: CheckOptions,
): RequirementVerdicts[] {
  const { date, plan } = options;
  const tallies = new Tallies(county, date, earlierTallies(options.before));
  const lexicon = new Lexicon(composition);
  const { requirements } = options;
  const { judged } =
    requirements === undefined ? layersAt(composition, date) : settleLayers(requirements);
  return judged.map(({ value: requirement }) => {
    const compiled = compileRequirement(requirement, composition);
    return new RequirementVerdicts(
      compiled,
      tallies,
      () => new VerdictWriter(compiled, lexicon, plan),
    );
  });
}
