import type { PlainDate } from "@fuyou/kernel";
import { type DocumentContext, type Evidence, readEvidence } from "@fuyou/reform";

/** The kind of evidence by which the establishment committee approves (编委批复). */
const approvalKind = "establishment-approval";
/** The kind of evidence that settles the numbers of one unit (三定方案). */
const settlementKind = "three-settlements";

/**
 * The approvals of the establishment committee on record for a plan (编委批复), in the order of the register:
 * those that count by the plan's last day.
 *
 * @param context - the transition, and the kinds of evidence
 */
export function approvalsOf({ transition, composition }: DocumentContext): Evidence[] {
  const { after, plan, to } = transition;
  return readEvidence(after, composition, plan, to).standing.filter(
    ({ kind }) => kind === approvalKind,
  );
}

/**
 * The document that settles the numbers of one unit (三定方案), where it is on record.
 *
 * @param context - the transition, and the kinds of evidence
 * @param institution - identifier of the unit
 */
export function settlementOf(
  { transition, composition }: DocumentContext,
  institution: string,
): Evidence | undefined {
  const { after, plan, to } = transition;
  return readEvidence(after, composition, plan, to).standing.find(
    (row) => row.kind === settlementKind && row.institution === institution,
  );
}

/**
 * The number of the document that approves a unit's quotas (批准文号): its own three-settlements document,
 * otherwise the committee's approval; undefined where neither is on record.
 *
 * @param context - the transition, and the kinds of evidence
 * @param institution - identifier of the unit
 */
export function approvalNumber(context: DocumentContext, institution: string): string | undefined {
  const own = settlementOf(context, institution)?.number;
  if (own !== undefined) return own;
  return approvalsOf(context).find(
    (row) => row.institution === undefined || row.institution === institution,
  )?.number;
}

/**
 * The day of the first approval on record (首次批复日期): what needs the committee's approval may not be done
 * before it. Undefined where none is on record, which does not say that there is none.
 *
 * @param context - the transition, and the kinds of evidence
 */
export function approvedOn(context: DocumentContext): PlainDate | undefined {
  return approvalsOf(context)
    .map(({ period }) => period.from)
    .sort()[0];
}
