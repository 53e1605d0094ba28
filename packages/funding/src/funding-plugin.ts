import {
  changePoint,
  definePlugin,
  messageTablePoint,
  type Plugin,
  tablePoint,
  viewPoint,
} from "@fuyou/kernel";
import { servicesPlugin } from "@fuyou/services";
import { budgetLines } from "./budget-line.js";
import { adjustBudget, enterBudget } from "./budget-line-change.js";
import { budgetView } from "./budget-view.js";
import { costStandards } from "./cost-standard.js";
import { fundingCodes } from "./errors.js";
import {
  fundingBasisPoint,
  fundingClassPoint,
  fundingModePoint,
  fundingSourcePoint,
} from "./extension-points.js";
import { implicationView } from "./implication-view.js";
import { needView } from "./need-view.js";
import { enterCostStandard, enterProjectMoney, projectMoney } from "./project-money.js";
import { projectsView } from "./projects-view.js";
import { rulesView } from "./rules-view.js";
import { fundingBases, fundingClasses, fundingModes, fundingSources } from "./vocabulary.js";

/** Funding as a plugin: who pays what, the registers of money, and what they answer. */
export const fundingPlugin: Plugin<"funding"> = definePlugin({
  id: "funding",
  title: { zh: "经费", en: "Funding" },
  dependsOn: [servicesPlugin],
  contribute(to) {
    to.add(messageTablePoint, { id: "funding", codes: fundingCodes });
    for (const each of fundingClasses) to.add(fundingClassPoint, each);
    for (const each of fundingSources) to.add(fundingSourcePoint, each);
    for (const each of fundingModes) to.add(fundingModePoint, each);
    for (const each of fundingBases) to.add(fundingBasisPoint, each);
    for (const table of [budgetLines, costStandards, projectMoney]) to.add(tablePoint, table);
    for (const change of [enterBudget, adjustBudget]) to.add(changePoint, change);
    for (const change of [enterProjectMoney, enterCostStandard]) to.add(changePoint, change);
    for (const view of [rulesView, budgetView, projectsView]) to.add(viewPoint, view);
    for (const view of [implicationView, needView]) to.add(viewPoint, view);
  },
});
