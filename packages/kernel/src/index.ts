/**
 * The words that everything else shares (内核). A county keeps its affairs in registers (登记表), and each
 * register is a {@link Table}. A {@link County} is the state of all registers on one day. Nothing changes it:
 * a {@link Change} is applied to a {@link Draft} and leaves {@link Edit}s and a new county, so that what was can
 * always be compared, taken back and replayed. What a document says is brought by a {@link Plugin}, which
 * contributes to {@link ExtensionPoint}s; all plugins of a county together make a {@link Composition}. What
 * is found wrong is a {@link Finding} with a coded message in Chinese and English, and with the clause behind it.
 *
 * ```mermaid
 * flowchart LR
 *   Plugin -- contributes to --> ExtensionPoint
 *   Plugin -- compose --> Composition
 *   ExtensionPoint -- holds rules and --> Table
 *   Composition -- readCounty --> County
 *   County -- rows of --> Table
 *   County -- draft --> Draft
 *   Change -- doChange --> Draft
 *   Draft -- finish --> Edit
 *   Edit -- applyEdits --> County
 *   Composition -- judged by --> Finding
 * ```
 *
 * Also here: bilingual {@link Text}, {@link Citation}s, days and {@link Period}s, whole quantities, counting of
 * what is conserved, figures on other boundaries, and the means of writing a document's clause register. The
 * kernel knows no institution, person or room.
 *
 * @packageDocumentation
 */

export type { Balance, BalancedAct, BalanceQuestion, RecordName } from "./balance.js";
export { balancesOf } from "./balance.js";
export { canonicalJson, sha256 } from "./canonical.js";
export type { Act, ActNature, AnyChange, AppliedChange, Change, ChangeRecord } from "./change.js";
export { defineChange, doChange } from "./change.js";
export type { Authority, Citation } from "./citation.js";
export { authoritySchema, citationSchema } from "./citation.js";
export { clashes } from "./clash.js";
export type { Clause, Disposition, Source } from "./clause.js";
export { clauseSchema, sourceSchema } from "./clause.js";
export type { Carrier, ClauseEntry, ClauseRegister, Outcome } from "./clause-register.js";
export {
  carried,
  carriersOf,
  clauseRegister,
  context,
  damaged,
  notOperationalised,
  planned,
  serviceOnly,
  split,
  unresolved,
} from "./clause-register.js";
export type { Codes, Message, MessageTemplate, Places, Values } from "./code.js";
export { defineCodes } from "./code.js";
export { codeIssues } from "./code-issues.js";
export type { CodeEntry } from "./code-list.js";
export { codeEntrySchema, codeOf, codeSchema, defineCodeList } from "./code-list.js";
export type { Column } from "./column.js";
export { columnsOf } from "./column.js";
export { compose } from "./compose.js";
export { Composition } from "./composition.js";
export { CompositionError } from "./composition-error.js";
export { conservedOrder, conservedTitle } from "./conserved-title.js";
export type { Figure } from "./counting.js";
export { Counting } from "./counting.js";
export type { CountyData, CountyHeader, CountyView } from "./county.js";
export { County } from "./county.js";
export type { CountyReading } from "./county-data.js";
export {
  codeFindings,
  countyDataSchema,
  countyHeaderSchema,
  readCounty,
  registerFindings,
} from "./county-data.js";
export type { PlainDate } from "./date.js";
export { addDays, daysBetween, isPlainDate, plainDateSchema } from "./date.js";
export type { FinishedDraft } from "./draft.js";
export { Draft } from "./draft.js";
export type { Edit } from "./edit.js";
export { applyEdits, reversed, sameValue } from "./edit.js";
export { FuyouError } from "./error.js";
export { kernelCodes } from "./errors.js";
export type {
  Contribution,
  Derived,
  ExtensionPoint,
  ExtensionPointDefinition,
  Validity,
  Verb,
} from "./extension-point.js";
export { defineExtensionPoint } from "./extension-point.js";
export type { ConservedIn } from "./extension-points.js";
export {
  changePoint,
  clausePoint,
  conservedPoint,
  sourcePoint,
  tablePoint,
} from "./extension-points.js";
export type { Finding, FindingDetails, FindingKind, Severity, Verdict } from "./finding.js";
export { finding, isBlocking } from "./finding.js";
export type { HeldCode } from "./held-codes.js";
export { heldCodes } from "./held-codes.js";
export { integrityOf, referenceFindings } from "./integrity.js";
export { reasonOf, reasonsOf, unknownKeysReason } from "./issue-reason.js";
export { kernelPlugin } from "./kernel-plugin.js";
export type { AnyMatchRule, MatchClue, MatchRule } from "./match-rule.js";
export { defineMatchRule, matchRulePoint } from "./match-rule.js";
export type { MessageTable } from "./message-table.js";
export { messageTablePoint } from "./message-table.js";
export { nearest } from "./nearest.js";
export type { Period } from "./period.js";
export { endedBefore, includesDate, overlaps, periodSchema } from "./period.js";
export type {
  ConfiguredPlugin,
  Contributor,
  NotAmongDependsOn,
  Plugin,
  PluginDefinition,
  PluginRef,
} from "./plugin.js";
export { definePlugin } from "./plugin.js";
export type { Fraction, Quantity, Unit } from "./quantity.js";
export {
  areaSchema,
  fenSchema,
  formatQuantity,
  quantitySchema,
  squareMetres,
  unitOrder,
  unitSchema,
} from "./quantity.js";
export type {
  Boundaries,
  DatedFigure,
  RestatedSeries,
  Series,
  Unrestated,
} from "./restated-series.js";
export { asRecorded, restated } from "./restated-series.js";
export type { Rhythm, Span } from "./rhythm.js";
export {
  firstOfMonth,
  isSpan,
  rhythmSchema,
  rhythmText,
  spanAround,
  spansOf,
  yearOf,
} from "./rhythm.js";
export type { Chunk } from "./rows.js";
export type { Succession } from "./succession.js";
export { recordSuccession, successionSchema, successions, successorsOf } from "./succession.js";
export type {
  AnyTable,
  Conserved,
  DerivedField,
  Reference,
  Row,
  Table,
  TableDefinition,
} from "./table.js";
export {
  defineTable,
  inForce,
  labelOf,
  referenceTarget,
  referredIds,
  standTogether,
} from "./table.js";
export type { Language, Text } from "./text.js";
export { text, textSchema } from "./text.js";
export type { ServiceToken } from "./token.js";
export { createToken } from "./token.js";
export type {
  AnyView,
  View,
  ViewAnswer,
  ViewCell,
  ViewColumn,
  ViewColumnKind,
  ViewContext,
  ViewTable,
} from "./view.js";
export { defineView, viewPoint } from "./view.js";
export { formatCell, verdictTitles } from "./view-cell.js";
