import type { AnyTable, Citation, Finding, Row, Text } from "@fuyou/kernel";
import { standardsCodes } from "./errors.js";
import type { CompiledRequirement, Counts, Judgement } from "./judgement.js";
import type { Lexicon } from "./lexicon.js";
import { Sentence } from "./sentence.js";
import { VerdictSentences } from "./verdict-sentence.js";
import { predicateWords } from "./wording.js";

const notApplicable = Sentence.of(standardsCodes.table.STANDARDS_NOT_APPLICABLE.what);

/** The record as a finding names it: `table/id`. */
export function subjectId(table: AnyTable, row: Row): string {
  return `${table.name}/${row.id}`;
}

/** Makes the findings on one requirement. */
export class VerdictWriter {
  readonly #sentences: VerdictSentences;
  readonly #cited: Citation;

  /**
   * @param compiled - the requirement
   * @param counts - the county and the day
   * @param lexicon - what things are called
   * @param plan - the plan on whose result the county is judged; null for the county itself
   */
  constructor(
    readonly compiled: CompiledRequirement,
    readonly counts: Counts,
    readonly lexicon: Lexicon,
    readonly plan: string | null,
  ) {
    this.#sentences = new VerdictSentences(compiled, counts, lexicon);
    this.#cited = compiled.requirement.cites[0] as Citation;
  }

  /**
   * The finding on a record.
   *
   * @param row - the record
   * @param judgement - what was found of it
   */
  finding(row: Row, judgement: Judgement): Finding {
    const { code, message } = this.#sentences.of(row, judgement);
    return this.#finding(subjectId(this.compiled.table, row), code, message, judgement);
  }

  /** The finding that nothing is in the requirement's scope, said once. */
  notApplicable(): Finding {
    const { requirement, table } = this.compiled;
    const { id, title, where } = requirement;
    const words = where && predicateWords(where, table.name, this.lexicon);
    const scope = words === undefined ? "" : { zh: `${words.zh}的`, en: ` where ${words.en}` };
    const said = { title, date: this.counts.date, table: table.title, scope };
    return this.#finding(id, "STANDARDS_NOT_APPLICABLE", notApplicable.say(said), {
      verdict: "not-applicable",
      measured: null,
      bound: null,
      shortfall: null,
    });
  }

  #finding(
    subject: string,
    code: string,
    message: Text,
    judged: Pick<Judgement, "verdict" | "measured" | "bound" | "shortfall">,
  ): Finding {
    const { id, severity, require } = this.compiled.requirement;
    const { unit } = require.measure;
    const { verdict, measured, bound, shortfall } = judged;
    const { source, clause } = this.#cited;
    return {
      id: `${id}@${subject}@${this.counts.date}`,
      plan: this.plan,
      kind: "requirement",
      code,
      severity,
      verdict,
      requirement: id,
      subject,
      measured: measured === null ? null : { value: measured, unit },
      bound: bound === null ? null : { value: bound, unit },
      shortfall,
      source,
      clause,
      message,
    };
  }
}
