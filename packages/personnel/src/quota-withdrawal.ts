import { institutions } from "@fuyou/hierarchy";
import { type Act, type Change, defineChange, FuyouError, inForce, type Text } from "@fuyou/kernel";
import { defineStepKind, type Selector, type StepKind, selectorSchema } from "@fuyou/reform";
import { z } from "zod";
import { personnelCodes } from "./errors.js";
import {
  type EstablishmentQuota,
  type FundingForm,
  fundingFormTitles,
  quotas,
  quotaTypeTitles,
} from "./quota.js";

/** What has to be said to withdraw a quota. */
export interface QuotaWithdrawal {
  /** The quota. */
  quota: string;
  /** How many of its number are withdrawn. */
  number: number;
  /** How many of these are heads and deputies; none unless said. */
  leadership?: number | undefined;
}

/**
 * Withdraws establishment quotas (收回编制), in part or whole: an exit on the balance sheet, under the
 * number of the committee's decision. Without that number it is refused.
 */
export const withdrawQuota: Change<QuotaWithdrawal> = defineChange<QuotaWithdrawal>({
  type: "personnel.withdraw-quota",
  title: { zh: "收回编制", en: "withdraw quotas" },
  schema: z.strictObject({
    quota: z.string(),
    number: z.int().min(1),
    leadership: z.int().min(0).optional(),
  }),
  apply(draft, { quota: id, number, leadership: leaders = 0 }, act) {
    demandDocument(act, { zh: "收回编制", en: "withdrawal of quotas" }, id);
    const { number: held, leadership } = draft.require(quotas, id);
    const left = { number: held - number, leadership: (leadership ?? 0) - leaders };
    if (left.number < 0 || left.leadership < 0 || left.leadership > left.number) {
      const values = { quota: id, held, leadership: leadership ?? 0, number, leaders };
      throw new FuyouError(personnelCodes.message("PERSONNEL_QUOTA_TOO_SMALL", values));
    }
    if (left.number === 0) draft.retire(quotas, id, act.on);
    else draft.update(quotas, id, leadership === undefined ? { number: left.number } : left);
  },
});

/**
 * Demands that an act rests on a decision with a number (批准文号).
 *
 * @param act - when and on what ground it is done
 * @param what - the act, for the message
 * @param record - identifier of what it is done to
 * @throws FuyouError `PERSONNEL_NO_AUTHORITY`
 */
export function demandDocument(act: Act, what: Text, record: string): void {
  if (act.authority?.number !== undefined) return;
  throw new FuyouError(personnelCodes.message("PERSONNEL_NO_AUTHORITY", { act: what, record }));
}

/** What the withdrawal of quotas by a plan has to be told. */
export interface WithdrawalStep {
  /** The institutions from which they are withdrawn, the same number from each. */
  at: Selector;
  /** Type of the quota. */
  type: EstablishmentQuota["type"];
  /** Funding form of the quota. */
  fundingForm: FundingForm;
  /** How many. */
  number: number;
  /** How many of these are heads and deputies; none unless said. */
  leadership?: number | undefined;
}

/**
 * Withdraws quotas of one type and funding form at every institution chosen (收回编制), under the number of
 * the plan's authority. Where no single quota there is large enough the plan does not compile.
 */
export const withdrawQuotas: StepKind<WithdrawalStep> = defineStepKind<WithdrawalStep>({
  kind: "withdraw-quotas",
  title: { zh: "收回编制", en: "withdraw quotas" },
  schema: z.strictObject({
    at: selectorSchema,
    type: z.enum(["administrative", "public-institution", "civil-service-rules"]),
    fundingForm: z.enum(["full", "partial", "self-supporting"]),
    number: z.int().min(1),
    leadership: z.int().min(0).optional(),
  }),
  compile(context, { at, type, fundingForm, number, leadership }) {
    for (const { id, name } of context.select(at)) {
      const found = context.county
        .by(quotas, "institution", id)
        .find(
          (each) =>
            inForce(each, context.on) &&
            each.type === type &&
            each.fundingForm === fundingForm &&
            each.number >= number,
        );
      if (found !== undefined) {
        context.do(withdrawQuota, { quota: found.id, number, leadership }, true);
        continue;
      }
      const values = {
        step: context.name,
        institution: name,
        number,
        type: quotaTypeTitles[type],
        form: fundingFormTitles[fundingForm],
      };
      const message = personnelCodes.message("PERSONNEL_NO_SUCH_QUOTA", values);
      context.report(message, `${institutions.name}/${id}`, "error");
    }
  },
});
