import type { AnyView } from "@fuyou/kernel";
import { categoriesView } from "./category-view.js";
import { consentItemsView } from "./consent-view.js";
import { entitlementsView } from "./entitlement-view.js";
import { recordKindsView } from "./record-kind-view.js";
import { schedulesView } from "./schedule-view.js";

/** The views of clients: declarations only, since what the store holds is nobody's report (服务对象报表). */
export const views: readonly AnyView[] = [
  schedulesView,
  consentItemsView,
  categoriesView,
  recordKindsView,
  entitlementsView,
];
