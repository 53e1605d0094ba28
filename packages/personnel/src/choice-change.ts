import { type Change, type Draft, defineChange, FuyouError } from "@fuyou/kernel";
import { z } from "zod";
import { choices } from "./choice.js";
import { personnelCodes } from "./errors.js";
import { onTheBooks } from "./on-the-books.js";
import { transferPapers } from "./transfer-paper.js";

/** What has to be said to record a choice; its day is that of the act. */
export interface ChoiceRecording {
  /** Who chose. */
  person: string;
  /** The plan in which the choice was offered. */
  plan: string;
  /** The options shown, all of them. */
  options: readonly string[];
  /** The option chosen. */
  chosen: string;
}

/**
 * Records a voluntary choice (登记自愿选择): one of the options shown, once in a plan. Whoever thinks better
 * of it withdraws the choice and records another, until the plan has moved the person. Whether the plan
 * lets the person choose is told by its rehearsal, which knows the rule on staff. Source 000, 三(二).
 */
export const recordChoice: Change<ChoiceRecording> = defineChange<ChoiceRecording>({
  type: "personnel.record-choice",
  title: { zh: "登记自愿选择", en: "record a choice" },
  schema: z.strictObject({
    person: z.string(),
    plan: z.string().min(1),
    options: z.array(z.string()).min(1),
    chosen: z.string(),
  }),
  apply(draft, { person, plan, options, chosen }, act) {
    onTheBooks(draft, person, act.on);
    if (!options.includes(chosen)) {
      const values = { person, plan, chosen };
      throw new FuyouError(personnelCodes.message("PERSONNEL_OPTION_NOT_SHOWN", values));
    }
    const standing = draft
      .by(choices, "person", person)
      .find((each) => each.plan === plan && each.retiredOn === undefined);
    if (standing !== undefined) {
      const values = { person, plan, choice: standing.id };
      throw new FuyouError(personnelCodes.message("PERSONNEL_CHOICE_STANDS", values));
    }
    refuseAfterMove(draft, person, plan);
    const id = draft.freshId(choices, `${plan}.${person}`);
    draft.insert(choices, { id, person, plan, options: [...options], chosen, on: act.on });
  },
});

/** What has to be said to withdraw a choice. */
export interface ChoiceWithdrawal {
  /** The choice. */
  choice: string;
}

/** Withdraws a choice (撤回自愿选择): the record stays, and the person has chosen nothing. */
export const withdrawChoice: Change<ChoiceWithdrawal> = defineChange<ChoiceWithdrawal>({
  type: "personnel.withdraw-choice",
  title: { zh: "撤回自愿选择", en: "withdraw a choice" },
  schema: z.strictObject({ choice: z.string() }),
  apply(draft, { choice }, act) {
    const { person, plan } = draft.require(choices, choice);
    refuseAfterMove(draft, person, plan);
    draft.retire(choices, choice, act.on);
  },
});

/** Refuses to touch choices of a person whom the plan has moved, as the paper it drew up tells. */
function refuseAfterMove(draft: Draft, person: string, plan: string): void {
  const paper = draft
    .by(transferPapers, "person", person)
    .find((each) => each.plan === plan && each.retiredOn === undefined);
  if (paper === undefined) return;
  const values = { person, plan, paper: paper.id, on: paper.preparedOn };
  throw new FuyouError(personnelCodes.message("PERSONNEL_CHOICE_OVER", values));
}
