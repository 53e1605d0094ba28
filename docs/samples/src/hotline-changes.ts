// #region changes
import { type Change, defineChange } from "@fuyou/kernel";
import { z } from "zod";
import { hotlines } from "./hotline-register.js";

/** A hotline comes onto the books (开通热线). */
export const openHotline: Change<{ institution: string }> = defineChange<{ institution: string }>({
  type: "sample-hotlines.open-hotline",
  title: { zh: "开通热线", en: "open a hotline" },
  schema: z.strictObject({ institution: z.string().min(1) }),
  apply(draft, { institution }) {
    draft.insert(hotlines, { id: draft.freshId(hotlines, `hotline-${institution}`), institution });
  },
});

/** A hotline goes over to another body (移交热线). */
export const moveHotline: Change<{ id: string; to: string }> = defineChange<{
  id: string;
  to: string;
}>({
  type: "sample-hotlines.move-hotline",
  title: { zh: "移交热线", en: "hand a hotline over" },
  schema: z.strictObject({ id: z.string().min(1), to: z.string().min(1) }),
  apply(draft, { id, to }) {
    draft.update(hotlines, id, { institution: to });
  },
});
// #endregion changes
