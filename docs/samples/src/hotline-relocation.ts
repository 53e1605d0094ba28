// #region relocation
import { inForce } from "@fuyou/kernel";
import type { Relocation } from "@fuyou/reform";
import { moveHotline } from "./hotline-changes.js";
import { hotlines } from "./hotline-register.js";

/** What becomes of hotlines when a body ends (热线随迁): the body that takes over answers them. */
export const hotlineRelocation: Relocation = {
  id: "hotlines",
  title: { zh: "咨询热线", en: "hotlines" },
  relocate(context, { from, to }) {
    for (const { id, ...line } of context.county.by(hotlines, "institution", from.id)) {
      if (inForce({ id, ...line }, context.on)) context.do(moveHotline, { id, to: to.id });
    }
  },
};
// #endregion relocation
