import { type Change, defineChange, type PlainDate, plainDateSchema } from "@fuyou/kernel";
import { z } from "zod";
import { type IntegrityRisk, integrityRiskSchema, integrityRisks } from "./integrity-risk.js";

/** What has to be said to record a risk: the record itself. */
export interface RiskRecording {
  /** The risk. */
  risk: IntegrityRisk;
}

/** Records a risk to integrity (登记廉政风险). */
export const recordRisk: Change<RiskRecording> = defineChange<RiskRecording>({
  type: "governance.record-risk",
  title: { zh: "登记廉政风险", en: "record an integrity risk" },
  schema: z.strictObject({ risk: integrityRiskSchema }),
  apply(draft, { risk }) {
    draft.insert(integrityRisks, risk);
  },
});

/** What has to be said to review a risk. */
export interface RiskReview {
  /** The risk. */
  risk: string;
  /** What is done against it from now on; as before where absent. */
  measure?: string | undefined;
  /** The next day by which it is looked at; none where absent. */
  reviewBy?: PlainDate | undefined;
}

/** Reviews a risk (复核廉政风险). */
export const reviewRisk: Change<RiskReview> = defineChange<RiskReview>({
  type: "governance.review-risk",
  title: { zh: "复核廉政风险", en: "review an integrity risk" },
  schema: z.strictObject({
    risk: z.string().min(1),
    measure: z.string().min(1).optional(),
    reviewBy: plainDateSchema.optional(),
  }),
  apply(draft, { risk, measure, reviewBy }) {
    draft.update(integrityRisks, risk, {
      ...(measure === undefined ? {} : { measure }),
      reviewBy,
    });
  },
});

/** What has to be said to close a risk. */
export interface RiskClosing {
  /** The risk that is over. */
  risk: string;
}

/** Closes a risk that is over (廉政风险销号); the record stays. */
export const closeRisk: Change<RiskClosing> = defineChange<RiskClosing>({
  type: "governance.close-risk",
  title: { zh: "廉政风险销号", en: "close an integrity risk" },
  schema: z.strictObject({ risk: z.string().min(1) }),
  apply(draft, { risk }, act) {
    draft.retire(integrityRisks, risk, act.on);
  },
});
