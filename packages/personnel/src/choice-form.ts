import { text } from "@fuyou/kernel";
import type { DocumentContent, DocumentContext, OfficialDocument } from "@fuyou/reform";
import { type ChoiceOffer, choiceOffers } from "./choice-offer.js";
import { bodyName, particularsOf } from "./person-particulars.js";
import { staff } from "./staff.js";

/**
 * The form on which a person chooses (自愿选择表): the options open to that person and the clause that gives them,
 * that choosing is voluntary and silence is no choice, the last day, a box for each option, and the signature.
 * Nothing is ticked, whatever is on record.
 */
export const choiceForm: OfficialDocument = {
  id: "personnel.choice-form",
  title: text("人员去向自愿选择表", "Form of voluntary choice"),
  purpose: text(
    "发给每名有选择权的人员，由本人自愿勾选并签名。",
    "Given to everyone who may choose; the person ticks a box of his or her own will, and signs.",
  ),
  binding: "together",
  copies: ({ transition, composition }) =>
    choiceOffers(transition, composition)
      .filter(({ options }) => options.length > 0)
      .map(({ person: { id } }) => ({
        key: id,
        title: text(`编号 ${id}`, `No. ${id}`),
      })),
  write(context, copy) {
    const offers = choiceOffers(context.transition, context.composition);
    const own = offers.find(({ person }) => person.id === copy?.key);
    return own === undefined || own.options.length === 0 ? null : form(context, own);
  },
};

function form(
  context: DocumentContext,
  { person, from, options, until, cites }: ChoiceOffer,
): DocumentContent {
  const { transition } = context;
  const { employment } = particularsOf(transition.before, person, transition.before.date);
  return {
    on: transition.from,
    blocks: [
      { kind: "clause", level: 1, text: text("基本情况", "The person") },
      {
        kind: "facts",
        facts: [
          { label: text("姓名", "Name"), value: context.personal(staff, person, "name") },
          { label: text("人员编号", "Identifier"), value: person.id },
          { label: text("现所在单位", "Present body"), value: bodyName(from, transition.before) },
          { label: text("用人方式", "Employment"), value: employment },
          { label: text("选择截止日", "Last day of choice"), value: until, kind: "date" },
        ],
      },
      { kind: "clause", level: 1, text: text("可选去向", "What may be chosen"), cites },
      {
        kind: "paragraph",
        text: text(
          "所在单位按方案撤并。以下去向均对本人开放，由本人自愿选择一项，任何单位和个人不得代选或强迫选择。",
          "The present body ends under the plan. Each of the following is open to the person, who chooses one freely; nobody may choose for another or force a choice.",
        ),
      },
      {
        kind: "boxes",
        label: text("本人选择（限选一项）", "My choice (one only)"),
        boxes: options.map(({ institution: { name } }) => text(`调入${name}`, `to ${name}`)),
      },
      {
        kind: "paragraph",
        text: text(
          "截止日前可以撤回重选。不作选择不视为选择，由方案安排去向。",
          "Until that day a choice may be withdrawn and made anew. Silence is no choice: the plan then places the person.",
        ),
      },
      {
        kind: "signatures",
        signatures: [
          { role: text("本人", "the person"), person: true },
          { role: text("收表单位", "form received by") },
        ],
      },
    ],
  };
}
