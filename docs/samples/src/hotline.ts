import {
  carried,
  carriersOf,
  changePoint,
  clausePoint,
  clauseRegister,
  definePlugin,
  type Source,
  sourcePoint,
  tablePoint,
  text,
} from "@fuyou/kernel";
import { countyIntegration } from "@fuyou/plugin-county-integration";
import { relocationPoint, stepKindPoint, stepPoint } from "@fuyou/reform";
import { moveHotline, openHotline } from "./hotline-changes.js";
import { hotlines } from "./hotline-register.js";
import { hotlineRelocation } from "./hotline-relocation.js";
import { openHotlines } from "./hotline-step.js";

/** The notice that asks for it; invented. */
const notice: Source = {
  id: "sample",
  title: text("样县实施通知", "Notice of Sample County"),
  issuer: text("样县人民政府办公室", "General office of Sample County"),
  note: text("为教程编写，并非真实文件。", "Written for a guide; no real document."),
};

const here = carriersOf("sample-hotlines");
const clauses = clauseRegister(notice.id, [
  {
    row: "sample-001",
    clause: "一",
    gist: text("每个卫生院开通咨询热线", "Every township hospital opens a hotline"),
    ...carried([here(stepPoint, "county-integration.open-hotlines")]),
  },
]);

// #region plugin
/** 样县咨询热线: a register of the county's own, and a step that the common plan does not have. */
export const hotlinePlugin = definePlugin({
  id: "sample-hotlines",
  title: { zh: "样县咨询热线", en: "Hotlines of Sample County" },
  dependsOn: [countyIntegration],
  contribute(to) {
    to.add(sourcePoint, notice);
    for (const clause of clauses.clauses) to.add(clausePoint, clause);
    to.add(tablePoint, hotlines);
    to.add(changePoint, openHotline);
    to.add(changePoint, moveHotline);
    to.add(relocationPoint, hotlineRelocation);
    to.add(stepKindPoint, openHotlines);
    to.add(
      stepPoint,
      openHotlines.step(
        {
          plan: "county-integration",
          phase: "implement",
          id: "open-hotlines",
          title: { zh: "开通咨询热线", en: "open hotlines" },
          after: ["strengthen-townships"],
          cites: [clauses.cite("sample-001")],
        },
        { at: { kinds: ["township-hospital"] } },
      ),
    );
  },
});
// #endregion plugin
