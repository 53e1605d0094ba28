import {
  type Act,
  type Change,
  type Draft,
  defineChange,
  FuyouError,
  inForce,
  type PlainDate,
  plainDateSchema,
  type Text,
} from "@fuyou/kernel";
import { z } from "zod";
import {
  type Accreditation,
  type AccreditationStatus,
  accreditationHolder,
  accreditationStatusTitles,
  accreditations,
} from "./accreditation.js";
import { appraisalCodes } from "./errors.js";
import { standingUnit } from "./standing-unit.js";

/** What has to be said to apply for an accreditation; its day is that of the act. */
export interface AccreditationApplication {
  /** The kind. */
  kind: string;
  /** The institution; absent where the whole county applies. */
  institution?: string | undefined;
  /** What of the institution applies. */
  subject?: string | undefined;
}

/**
 * Applies for an accreditation (申报). Refused where the holder has one of that kind pending or granted
 * (`APPRAISAL_ACCREDITATION_STANDS`), or has ended; after a refusal or an end one may apply anew.
 */
export const applyForAccreditation: Change<AccreditationApplication> =
  defineChange<AccreditationApplication>({
    type: "appraisal.apply-accreditation",
    title: { zh: "申报评审", en: "apply for an accreditation" },
    schema: z.strictObject({
      kind: z.string().min(1),
      institution: z.string().optional(),
      subject: z.string().min(1).optional(),
    }),
    apply(draft, payload, act) {
      const { kind, institution, subject } = payload;
      if (institution !== undefined) {
        standingUnit(draft, institution, act.on, { zh: "申报评审", en: "to apply" });
      }
      for (const each of draft.rows(accreditations)) {
        const same =
          each.kind === kind && each.institution === institution && each.subject === subject;
        const pending = each.status === "applied" || each.status === "granted";
        if (!same || !pending || !inForce(each, act.on)) continue;
        const status = accreditationStatusTitles[each.status];
        const values = { holder: accreditationHolder(draft, each), kind, id: each.id, status };
        throw new FuyouError(appraisalCodes.message("APPRAISAL_ACCREDITATION_STANDS", values));
      }
      const id = draft.freshId(accreditations, `${kind}.${institution ?? draft.code}`);
      draft.insert(accreditations, { id, ...payload, status: "applied", appliedOn: act.on });
    },
  });

/** What has to be said to grant or refuse what was applied for. */
export interface AccreditationGrant {
  /** The application. */
  accreditation: string;
  /** Whether it is granted; refused otherwise. */
  granted: boolean;
  /** By when it is to be re-assessed, where a day is set. */
  reassessBy?: PlainDate | undefined;
  /** Why it is refused, where it is. */
  reason?: string | undefined;
}

/**
 * Records the decision on an application (评定). Refused for anything but an application
 * (`APPRAISAL_ACCREDITATION_STATE`) and without the number of a decision (`APPRAISAL_DECISION_WITHOUT_NUMBER`).
 */
export const grantAccreditation: Change<AccreditationGrant> = defineChange<AccreditationGrant>({
  type: "appraisal.grant-accreditation",
  title: { zh: "登记评定结果", en: "record the decision on an application" },
  schema: z.strictObject({
    accreditation: z.string(),
    granted: z.boolean(),
    reassessBy: plainDateSchema.optional(),
    reason: z.string().optional(),
  }),
  apply(draft, { accreditation, granted, reassessBy, reason }, act) {
    const what = { zh: "登记评定结果", en: "to record the decision" };
    inStatus(draft, accreditation, "applied", act.on, what);
    const number = numberOf(act, what);
    draft.update(
      accreditations,
      accreditation,
      granted
        ? { status: "granted", grantedOn: act.on, number, reassessBy }
        : { status: "refused", endedOn: act.on, number, reason },
    );
  },
});

/** What has to be said to record a re-assessment. */
export interface Reassessment {
  /** The accreditation. */
  accreditation: string;
  /** By when the next one is due, where a day is set. */
  reassessBy?: PlainDate | undefined;
}

/** Records that a re-assessment was passed (复核通过). One that is not passed ends the accreditation: see there. */
export const reassessAccreditation: Change<Reassessment> = defineChange<Reassessment>({
  type: "appraisal.reassess-accreditation",
  title: { zh: "登记复核", en: "record a re-assessment" },
  schema: z.strictObject({ accreditation: z.string(), reassessBy: plainDateSchema.optional() }),
  apply(draft, { accreditation, reassessBy }, act) {
    const what = { zh: "登记复核", en: "to record a re-assessment" };
    inStatus(draft, accreditation, "granted", act.on, what);
    draft.update(accreditations, accreditation, { assessedOn: act.on, reassessBy });
  },
});

/** What has to be said to end an accreditation. */
export interface AccreditationEnding {
  /** The accreditation. */
  accreditation: string;
  /** Whether the grantor withdraws it, or it ends by the rule of exit. */
  how: "withdrawn" | "exited";
  /** Why. */
  reason: string;
}

/** Ends an accreditation (撤销、退出), by a decision with a number; the record stays. */
export const endAccreditation: Change<AccreditationEnding> = defineChange<AccreditationEnding>({
  type: "appraisal.end-accreditation",
  title: { zh: "登记撤销或退出", en: "end an accreditation" },
  schema: z.strictObject({
    accreditation: z.string(),
    how: z.enum(["withdrawn", "exited"]),
    reason: z.string().min(1),
  }),
  apply(draft, { accreditation, how, reason }, act) {
    const what = { zh: "登记撤销或退出", en: "to end it" };
    inStatus(draft, accreditation, "granted", act.on, what);
    const number = numberOf(act, what);
    const fields = { status: how, endedOn: act.on, reason, number, reassessBy: undefined };
    draft.update(accreditations, accreditation, fields);
  },
});

/** The accreditation, where it stands as it has to on the day. */
function inStatus(
  draft: Draft,
  id: string,
  status: AccreditationStatus,
  on: PlainDate,
  act: Text,
): Accreditation {
  const row = draft.require(accreditations, id);
  if (row.status === status && inForce(row, on)) return row;
  const values = { id, status: accreditationStatusTitles[row.status], act };
  throw new FuyouError(appraisalCodes.message("APPRAISAL_ACCREDITATION_STATE", values));
}

function numberOf({ authority }: Act, act: Text): string {
  if (authority?.number !== undefined) return authority.number;
  throw new FuyouError(appraisalCodes.message("APPRAISAL_DECISION_WITHOUT_NUMBER", { act }));
}
