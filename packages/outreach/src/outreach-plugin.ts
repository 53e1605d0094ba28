import {
  changePoint,
  definePlugin,
  messageTablePoint,
  type Plugin,
  tablePoint,
  viewPoint,
} from "@fuyou/kernel";
import { servicesPlugin } from "@fuyou/services";
import { outreachCalendarView } from "./calendar-view.js";
import { outreachCodes } from "./errors.js";
import { issueMaterial, outreachEvents, outreachMaterials, recordEvent } from "./event.js";
import { programmesView } from "./programmes-view.js";
import {
  classSlogan,
  removeSlogan,
  sloganInventories,
  slogans,
  takeSloganInventory,
  wordingPoint,
  wordings,
} from "./slogan.js";
import { slogansView } from "./slogans-view.js";

/** Outreach as a plugin: registers of events, materials and slogans, and the questions asked of them. */
export const outreachPlugin: Plugin<"outreach"> = definePlugin({
  id: "outreach",
  title: { zh: "宣传", en: "Outreach" },
  dependsOn: [servicesPlugin],
  contribute(to) {
    to.add(messageTablePoint, { id: "outreach", codes: outreachCodes });
    for (const wording of wordings) to.add(wordingPoint, wording);
    for (const table of [outreachEvents, outreachMaterials, slogans, sloganInventories]) {
      to.add(tablePoint, table);
    }
    const changes = [recordEvent, issueMaterial, takeSloganInventory, classSlogan, removeSlogan];
    for (const change of changes) to.add(changePoint, change);
    for (const view of [outreachCalendarView, programmesView, slogansView]) to.add(viewPoint, view);
  },
});
