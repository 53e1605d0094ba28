// #region step
import { inForce } from "@fuyou/kernel";
import { defineStepKind, type Selector, type StepKind, selectorSchema } from "@fuyou/reform";
import { z } from "zod";
import { openHotline } from "./hotline-changes.js";
import { hotlines } from "./hotline-register.js";

/** Every body of some kinds opens a hotline; one that has one keeps it (开通热线). */
export const openHotlines: StepKind<{ at: Selector }> = defineStepKind<{ at: Selector }>({
  kind: "open-hotlines",
  title: { zh: "开通咨询热线", en: "open hotlines" },
  schema: z.strictObject({ at: selectorSchema }),
  compile(context, { at }) {
    for (const { id } of context.select(at)) {
      const held = context.county.by(hotlines, "institution", id);
      if (held.some((line) => inForce(line, context.on))) context.already();
      // It comes onto the books, so the plan's authority has to stand behind it.
      else context.do(openHotline, { institution: id }, true);
    }
  },
});
// #endregion step
