import type { Text } from "@fuyou/kernel";
import type { AwardEffect, AwardRule } from "./award-rule.js";

/**
 * How it stands with what a rule says in a case (试算结果): proposed to whoever decides; outranked by a higher
 * rule of the same ladder; a tie that nobody has said how to break; a hole for which nothing is laid down;
 * unknown because something is not on record; or open because the document does not say enough.
 */
export type AwardState = "proposed" | "outranked" | "tie" | "hole" | "unknown" | "open";

/** A number or word that an outcome rests on (计算依据). */
export interface AwardInput {
  /** What it is. */
  readonly what: Text;
  /** The value; null where it is not on record. */
  readonly value: string | number | null;
}

/** What a rule comes to in one case (试算结果), with the account of why. It is never a decision. */
export interface AwardOutcome {
  /** The rule; null for a hole, where there is none. */
  readonly rule: AwardRule | null;
  /** The year. */
  readonly year: number;
  /** Whom it concerns: a collective as `unit/specialty`, or candidates by their numbers. */
  readonly subjects: readonly string[];
  /** How it stands. */
  readonly state: AwardState;
  /** What it would bring about; null where nothing is proposed. */
  readonly effect: AwardEffect | null;
  /** How many times. */
  readonly times: number;
  /** What it rests on. */
  readonly inputs: readonly AwardInput[];
  /** Which readings of the document were taken. */
  readonly readings: readonly Text[];
  /** Why it stands so. */
  readonly why: Text;
}

/** What the states are called. */
export const awardStateTitles: Readonly<Record<AwardState, Text>> = {
  proposed: { zh: "建议", en: "proposed" },
  outranked: { zh: "被较高一档吸收", en: "outranked" },
  tie: { zh: "并列待定", en: "tie" },
  hole: { zh: "无规定（空档）", en: "hole" },
  unknown: { zh: "未知", en: "unknown" },
  open: { zh: "原文未定", en: "open" },
};
