import {
  changePoint,
  definePlugin,
  messageTablePoint,
  type Plugin,
  tablePoint,
  viewPoint,
} from "@fuyou/kernel";
import { servicesPlugin } from "@fuyou/services";
import { crossCounts, reportCount } from "./cross-count.js";
import { sharingPurposePoint, sharingPurposes } from "./data-set.js";
import { discrepanciesView } from "./discrepancies-view.js";
import { sharingCodes } from "./errors.js";
import { establishLink, linkOperations, stopLink, testLink } from "./link-operation.js";
import { linksView } from "./links-view.js";
import { adoptModule, moduleAdoptions } from "./module-adoption.js";
import { modulesView } from "./modules-view.js";

/** Sharing of information as a plugin: links in operation, modules in use, numbers compared, and their questions. */
export const sharingPlugin: Plugin<"sharing"> = definePlugin({
  id: "sharing",
  title: { zh: "信息共享", en: "Sharing of information" },
  dependsOn: [servicesPlugin],
  contribute(to) {
    to.add(messageTablePoint, { id: "sharing", codes: sharingCodes });
    for (const purpose of sharingPurposes) to.add(sharingPurposePoint, purpose);
    for (const table of [linkOperations, moduleAdoptions, crossCounts]) to.add(tablePoint, table);
    const changes = [establishLink, testLink, stopLink, adoptModule, reportCount];
    for (const change of changes) to.add(changePoint, change);
    for (const view of [linksView, discrepanciesView, modulesView]) to.add(viewPoint, view);
  },
});
