import type { Citation } from "./citation.js";
import type { Message } from "./code.js";
import type { PlainDate } from "./date.js";
import type { Fraction, Quantity } from "./quantity.js";
import type { Text } from "./text.js";

/**
 * What a finding speaks of: `compile` the plan is undecided or cannot be carried out, `requirement`
 * a rule of the documents, `continuity` a duty without a holder on some day, `conservation` something
 * that left the books without authority, `data` a fault in the registers.
 */
export type FindingKind = "compile" | "requirement" | "continuity" | "conservation" | "data";

/**
 * How much a finding weighs. Requirements carry the weight their document gives them: `mandatory`
 * (必须), `target` (目标), `advice` (提倡). All others: `error` stops the plan, `warning` wants a look,
 * `information` only tells.
 */
export type Severity = "mandatory" | "target" | "advice" | "error" | "warning" | "information";

/**
 * The judgement on a requirement: `met` (达标), `short` (不足), `unknown` because a datum is missing,
 * or `not-applicable` (不适用). A missing datum is never read as zero.
 */
export type Verdict = "met" | "short" | "unknown" | "not-applicable";

/**
 * Something a person has to know about the county or a plan: what, where and what to do, in both
 * languages, with the clause it rests on. Findings are values; they never interrupt the work.
 */
export interface Finding {
  /** Stable identity: `requirement@subject@date`, or `code@subject@date` where no requirement is judged. */
  id: string;
  /** The plan in which it came up; null for a finding about the county itself. */
  plan: string | null;
  /** What it speaks of. */
  kind: FindingKind;
  /** Code of its message, for example `REFORM_UNDECIDED`. */
  code: string;
  /** How much it weighs. */
  severity: Severity;
  /** The judgement, for requirements; null for all else. */
  verdict: Verdict | null;
  /** Key of the requirement judged; null where none was. */
  requirement: string | null;
  /** The record or thing it is about: `table/id`, or a plain identifier. */
  subject: string;
  /** What was measured. */
  measured: Quantity | null;
  /** What is asked: an amount, or an exact share. */
  bound: Quantity | Fraction | null;
  /** How much is missing, in the unit of `measured`; null where nothing is short. */
  shortfall: number | null;
  /** Source document of the clause. */
  source: string | null;
  /** The clause, as the document numbers it. */
  clause: string | null;
  /** The sentence: what, where, what to do. */
  message: Text;
}

/** What may be said of a finding beside its message. */
export interface FindingDetails {
  /** What it speaks of. */
  kind: FindingKind;
  /** How much it weighs. */
  severity: Severity;
  /** The record or thing it is about. */
  subject: string;
  /** The day it speaks of. */
  date: PlainDate;
  /** Which part of the subject, where several findings of one code may concern it. */
  aspect?: string | undefined;
  /** The plan in which it came up. */
  plan?: string | undefined;
  /** The clause it rests on. */
  cites?: Citation | undefined;
}

/**
 * Makes a finding of a coded message. Requirements have a maker of their own in `@fuyou/standards`.
 *
 * @param message - the coded, bilingual sentence
 * @param details - what it is about
 */
export function finding(message: Message, details: FindingDetails): Finding {
  return {
    id: `${message.code}@${details.subject}${details.aspect === undefined ? "" : `#${details.aspect}`}@${details.date}`,
    plan: details.plan ?? null,
    kind: details.kind,
    code: message.code,
    severity: details.severity,
    verdict: null,
    requirement: null,
    subject: details.subject,
    measured: null,
    bound: null,
    shortfall: null,
    source: details.cites?.source ?? null,
    clause: details.cites?.clause ?? null,
    message: message.text,
  };
}

/**
 * Tells whether a finding stops a plan: an error of the plan or the registers, a broken proof, a gap.
 *
 * @param found - the finding
 */
export function isBlocking(found: Finding): boolean {
  return found.severity === "error";
}
