import {
  changePoint,
  definePlugin,
  messageTablePoint,
  type Plugin,
  tablePoint,
  viewPoint,
} from "@fuyou/kernel";
import { servicesPlugin } from "@fuyou/services";
import { calendarYear, reportingCalendarPoint } from "./calendar.js";
import { indicatorCatalogueView } from "./catalogue-view.js";
import { comparisonWordPoint, comparisonWords } from "./comparison.js";
import { indicatorsCodes } from "./errors.js";
import { everybody, indicatorFigures, scopePoint } from "./figure.js";
import { correctFigure, reportFigure } from "./figure-change.js";
import { figuresView } from "./figures-view.js";
import { qualityView } from "./quality-view.js";
import { targetsView } from "./targets-view.js";

/** Indicators as a plugin: the register of figures, its changes, the words of comparison, and the views. */
export const indicatorsPlugin: Plugin<"indicators"> = definePlugin({
  id: "indicators",
  title: { zh: "指标", en: "Indicators" },
  dependsOn: [servicesPlugin],
  contribute(to) {
    to.add(messageTablePoint, { id: "indicators", codes: indicatorsCodes });
    to.add(tablePoint, indicatorFigures);
    for (const change of [reportFigure, correctFigure]) to.add(changePoint, change);
    to.add(reportingCalendarPoint, calendarYear);
    to.add(scopePoint, { code: everybody, title: { zh: "全体", en: "everybody" } });
    for (const word of comparisonWords) to.add(comparisonWordPoint, word);
    for (const view of [targetsView, figuresView, qualityView, indicatorCatalogueView])
      to.add(viewPoint, view);
  },
});
