import type { Citation, Finding, Fraction, PlainDate, Quantity, Text } from "@fuyou/kernel";
import type { CompiledRequirement, Subject } from "./compiled-requirement.js";
import { standardsCodes } from "./errors.js";
import { type ExactSpan, isKnown } from "./exact.js";
import type { Judgement } from "./judgement.js";
import type { Lexicon } from "./lexicon.js";
import { predicateWords } from "./predicate-wording.js";
import { Sentence } from "./sentence.js";
import type { JudgedCounty } from "./tally.js";
import { VerdictSentences } from "./verdict-sentence.js";

const notApplicable = Sentence.of(standardsCodes.table.STANDARDS_NOT_APPLICABLE.what);

/** Makes the findings on one requirement. */
export class VerdictWriter {
  /** What the judgements are said in. */
  readonly sentences: VerdictSentences;
  readonly #cited: Citation;

  /**
   * @param compiled - the requirement
   * @param lexicon - what things are called
   * @param plan - the plan on whose result the county is judged; null for the county itself
   */
  constructor(
    readonly compiled: CompiledRequirement,
    readonly lexicon: Lexicon,
    readonly plan: string | null,
  ) {
    this.sentences = new VerdictSentences(compiled, lexicon);
    this.#cited = compiled.requirement.cites[0] as Citation;
  }

  /**
   * The finding on a subject.
   *
   * @param subject - the subject
   * @param judgement - what was found of it
   * @param at - the county that was judged
   */
  finding(subject: Subject, judgement: Judgement, at: JudgedCounty): Finding {
    const { code, message } = this.sentences.of(subject, judgement, at);
    const { verdict, span, asked, outcome } = judgement;
    const { lack } = outcome;
    return this.#finding(subject.id, at.date, code, message, {
      verdict,
      measured: this.measured(span),
      bound: this.bound(asked.min ?? asked.max),
      shortfall: lack !== null && Number.isFinite(lack) ? lack : null,
    });
  }

  /**
   * The finding that nothing is in the requirement's scope, said once.
   *
   * @param date - the day
   */
  notApplicable(date: PlainDate): Finding {
    const { requirement, table } = this.compiled;
    const { id, title, where, each } = requirement;
    const words = where && predicateWords(where, each, this.lexicon);
    const scope = words === undefined ? "" : { zh: `${words.zh}的`, en: ` where ${words.en}` };
    const said = { title, date, table: table?.title ?? each, scope };
    return this.#finding(id, date, "STANDARDS_NOT_APPLICABLE", notApplicable.say(said), {
      verdict: "not-applicable",
      measured: null,
      bound: null,
      shortfall: null,
    });
  }

  /**
   * What was measured, as findings say it: of a share, list or ratio the part; null where it is unknown.
   *
   * @param span - between which numbers it lies
   */
  measured(span: ExactSpan | null): Quantity | null {
    if (span === null || !isKnown(span) || !Number.isFinite(span.low.k)) return null;
    return { value: span.low.k, unit: this.compiled.requirement.require.measure.unit };
  }

  /**
   * What is asked, as findings say it; null where it is unknown.
   *
   * @param span - between which numbers it lies
   */
  bound(span: ExactSpan | null): Quantity | Fraction | null {
    if (span === null || !isKnown(span) || !Number.isFinite(span.low.k)) return null;
    const { k, n } = span.low;
    const { measure } = this.compiled.requirement.require;
    const { unit } = measure;
    if ("presence" in measure || "coverage" in measure) {
      if (n === this.compiled.things.length) return { value: k, unit };
      return k === n ? { value: this.compiled.things.length, unit } : { p: k, q: n };
    }
    return n === 1 && !this.compiled.partial ? { value: k, unit } : { p: k, q: n };
  }

  #finding(
    subject: string,
    date: PlainDate,
    code: string,
    message: Text,
    { verdict, measured, bound, shortfall }: Judged,
  ): Finding {
    const { id, severity } = this.compiled.requirement;
    const { source, clause } = this.#cited;
    return {
      id: `${id}@${subject}@${date}`,
      plan: this.plan,
      kind: "requirement",
      code,
      severity,
      verdict,
      requirement: id,
      subject,
      measured,
      bound,
      shortfall,
      source,
      clause,
      message,
    };
  }
}

type Judged = Pick<Finding, "verdict" | "measured" | "bound" | "shortfall">;
