import { definePlugin } from "@fuyou/kernel";
import { amount, type Requirement, requirementPoint } from "@fuyou/standards";
import { hospitalStaffing, ruled } from "./requirements.js";

const asking = (value: number): Requirement => ({
  ...hospitalStaffing,
  require: { ...hospitalStaffing.require, bound: amount(value) },
});

/** The plugin whose rule is corrected or followed: two persons. */
export const earlier = ruled(asking(2));

// #region replace
/** 更正: the earlier plugin read the document wrongly; the right number holds for the same days. */
export const corrected = definePlugin({
  id: "correction",
  title: { zh: "更正", en: "A correction" },
  dependsOn: [earlier],
  contribute: (to) => to.replace(requirementPoint, asking(3), earlier),
});
// #endregion replace

// #region succeed
/** 接续: a new document asks for more from 2018 on; until the eve the old number holds. */
export const followed = definePlugin({
  id: "notice-of-2018",
  title: { zh: "2018年通知", en: "The notice of 2018" },
  dependsOn: [earlier],
  contribute: (to) => to.succeed(requirementPoint, asking(4), earlier, "2018-01-01"),
});
// #endregion succeed

// #region taken
/** 冲突: it adds a key that another plugin holds for the same days. */
export const taken = definePlugin({
  id: "another-notice",
  title: { zh: "另一份通知", en: "Another notice" },
  dependsOn: [earlier],
  contribute: (to) => to.add(requirementPoint, asking(5)),
});
// #endregion taken
