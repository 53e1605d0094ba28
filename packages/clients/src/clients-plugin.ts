import { definePlugin, messageTablePoint, type Plugin, viewPoint } from "@fuyou/kernel";
import { servicesPlugin } from "@fuyou/services";
import { anchorPoint, anchors } from "./anchor.js";
import { clientsCodes } from "./errors.js";
import { noticeWordingPoint, plainWording } from "./notice.js";
import { recordKindPoint, recordKinds } from "./record-kind.js";
import { views } from "./views.js";

/**
 * Clients as a plugin: the days contacts are counted from, the kinds of record the store holds, and the views of what
 * is declared. What the store holds of persons is in no county and in no view.
 */
export const clientsPlugin: Plugin<"clients"> = definePlugin({
  id: "clients",
  title: { zh: "服务对象", en: "Clients" },
  dependsOn: [servicesPlugin],
  contribute(to) {
    to.add(messageTablePoint, { id: "clients", codes: clientsCodes });
    for (const anchor of anchors) to.add(anchorPoint, anchor);
    for (const kind of recordKinds) to.add(recordKindPoint, kind);
    to.add(noticeWordingPoint, plainWording);
    for (const view of views) to.add(viewPoint, view);
  },
});
