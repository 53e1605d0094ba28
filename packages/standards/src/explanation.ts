import type {
  Citation,
  Fraction,
  PlainDate,
  Quantity,
  Text,
  Validity,
  Verdict,
} from "@fuyou/kernel";
import type { ExplanationNode } from "./explanation-tree.js";
import type { Overridden } from "./layer.js";
import type { Datum } from "./path.js";
import type { Layer } from "./requirement.js";

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
