import { z } from "zod";
import type { CountyView } from "./county.js";
import { defineExtensionPoint, type ExtensionPoint } from "./extension-point.js";
import type { AnyTable, Row, Table } from "./table.js";
import type { Text } from "./text.js";

/**
 * One thing by which two records are held against each other (比对线索): that a code is the same, that names are
 * alike, that both refer to records which are themselves the same.
 */
export interface MatchClue<R extends Row = Row> {
  /** Its name, kebab-case, unique in the rule. */
  readonly id: string;
  /** Its name for readers. */
  readonly title: Text;
  /** How much it counts against the others, a whole number. */
  readonly weight: number;
  /**
   * How it is compared: `same` or not; `alike` by how few letters differ; `reference`: both lead to records of
   * `to` that match each other.
   */
  readonly compare: "same" | "alike" | "reference";
  /** The register to which a `reference` leads. */
  readonly to?: AnyTable | undefined;
  /** Whether its values identify a person and are never written out. */
  readonly personal?: boolean | undefined;
  /**
   * What is compared; undefined where the record does not tell, which speaks neither for nor against.
   *
   * @param row - the record
   * @param county - the list in which it stands
   */
  of(row: R, county: CountyView): string | number | undefined;
}

/**
 * How records of two lists of one register are recognised as the same (比对规则), such as the institutions of the
 * health side and those of the family-planning side. It only proposes; people decide.
 */
export interface MatchRule<R extends Row = Row> {
  /** The register. */
  readonly table: Table<R>;
  /**
   * Whether its identifiers are codes that everybody uses alike (统一代码), so that the same identifier is the
   * same record without a decision, as with codes of divisions.
   */
  readonly sharedCodes?: boolean | undefined;
  /**
   * What records must share at least one of to be compared at all, so that not every record is held against
   * every other.
   *
   * @param row - the record
   * @param county - the list in which it stands
   */
  keys(row: R, county: CountyView): Iterable<string>;
  /** What is compared. */
  readonly clues: readonly MatchClue<R>[];
}

/** Any rule, whatever its records. */
// biome-ignore lint/suspicious/noExplicitAny: a rule for any record; records are typed by the rule at hand
export type AnyMatchRule = MatchRule<any>;

/**
 * Declares a rule of matching (比对规则); the type of its records follows from the register.
 *
 * @param rule - the rule
 */
export function defineMatchRule<R extends Row>(rule: MatchRule<R>): MatchRule<R> {
  return rule;
}

/** How records of two lists are recognised as the same (比对规则), one rule for each register. */
export const matchRulePoint: ExtensionPoint<AnyMatchRule> = defineExtensionPoint<AnyMatchRule>({
  id: "kernel.match-rule",
  title: { zh: "比对规则", en: "rules of matching" },
  schema: z.custom<AnyMatchRule>((value) => typeof (value as AnyMatchRule)?.keys === "function"),
  cited: false,
  key: (rule) => rule.table.name,
});
