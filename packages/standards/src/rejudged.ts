import type { Finding } from "@fuyou/kernel";
import type { Subject } from "./compiled-requirement.js";
import type { Judgement } from "./judgement.js";
import type { JudgedCounty } from "./tally.js";
import type { VerdictWriter } from "./verdict-finding.js";

/** What edits have changed in the judgements on a county (复核结果); findings are put into words on demand. */
export class Rejudged {
  readonly #judgements: { writer: VerdictWriter; subject: Subject; judgement: Judgement }[] = [];
  readonly #gone: string[] = [];
  readonly #at: JudgedCounty;
  #findings: readonly Finding[] | null = null;

  /** @internal */
  constructor(at: JudgedCounty) {
    this.#at = at;
  }

  /** How many subjects were judged again. */
  get judged(): number {
    return this.#judgements.length;
  }

  /** The findings on those judged again, as they are now. */
  get findings(): readonly Finding[] {
    this.#findings ??= this.#judgements.map(({ writer, subject, judgement }) =>
      writer.finding(subject, judgement, this.#at),
    );
    return this.#findings;
  }

  /** Identities of findings that may have stood before: their subjects are no longer in scope. */
  get gone(): readonly string[] {
    return this.#gone;
  }

  /** @internal */
  drop(finding: string): void {
    this.#gone.push(finding);
  }

  /** @internal */
  add(writer: VerdictWriter, subject: Subject, judgement: Judgement): void {
    this.#judgements.push({ writer, subject, judgement });
  }
}
