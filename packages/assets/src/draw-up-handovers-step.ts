import { defineStepKind, type Selector, type StepKind, selectorSchema } from "@fuyou/reform";
import { z } from "zod";
import { drawUpHandover } from "./handover-change.js";
import { handovers } from "./handover-register.js";
import { inventories } from "./inventory.js";

/** What the drawing up of handovers has to be told. */
export interface HandoversStep {
  /** The bodies that hand over what they have, as they are before the plan ends them. */
  from: Selector;
}

/**
 * Draws up the handovers of bodies that the plan is about to end (编制移交清单). It comes before the step that
 * ends them: each gets a paper with the number of the plan's approval and the last closed inventory, and the
 * relocation then lists in it what it moves, item by item, and to whom. Nobody types a list.
 */
export const drawUpHandovers: StepKind<HandoversStep> = defineStepKind<HandoversStep>({
  kind: "draw-up-handovers",
  title: { zh: "编制移交清单", en: "draw up handovers" },
  schema: z.strictObject({ from: selectorSchema }),
  compile(context, { from: selector }) {
    const { county, on, plan } = context;
    for (const { id: from } of context.select(selector)) {
      const drawn = county.by(handovers, "from", from);
      if (drawn.some((each) => each.to === undefined && each.retiredOn === undefined)) {
        context.already();
        continue;
      }
      const inventory = county
        .by(inventories, "institution", from)
        .filter(({ closedOn, retiredOn }) => closedOn !== undefined && retiredOn === undefined)
        .filter(({ baseDate }) => baseDate <= on)
        .sort((a, b) => (a.baseDate < b.baseDate ? -1 : 1))
        .at(-1)?.id;
      const approvalNumber = plan.authority.number;
      context.do(drawUpHandover, { from, inventory, approvalNumber, items: [] });
    }
  },
});
