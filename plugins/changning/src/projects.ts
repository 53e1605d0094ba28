import type { ProjectPlan, ProjectStage } from "@fuyou/assets";
import { type PlainDate, spanAround } from "@fuyou/kernel";
import { cite } from "./clauses.js";
import type { ChangningOptions } from "./options.js";

/**
 * The projects of source 004 (加快基础设施建设): two under way, one to be begun within the year, four whose procedures
 * and land are to be got under way, and emergency equipment for the central hospitals. Within the year means by
 * the last day of the year in which the programme begins.
 *
 * @param options - the plugin's options
 */
export function projectPlans({ programmeFrom }: ChangningOptions): readonly ProjectPlan[] {
  const building = (
    id: string,
    row: string,
    zh: string,
    en: string,
    stage: ProjectStage,
    by?: PlainDate,
  ): ProjectPlan => ({
    id: `changning-${id}`,
    title: { zh, en },
    unit: { zh, en },
    work: "construction",
    stage,
    by,
    cites: [cite(row)],
    period: { from: programmeFrom },
  });
  return [
    building(
      "peoples-hospital",
      "004-005",
      "市人民医院扩建工程",
      "city hospital extended",
      "started",
    ),
    building("quanfeng", "004-005", "泉峰社区新院", "new Quanfeng community hospital", "started"),
    building(
      "service-building",
      "004-006",
      "市妇幼保健院计生服务大楼",
      "service building of the MCH hospital",
      "started",
      spanAround("year", programmeFrom).to,
    ),
    building("yiyang", "004-007", "宜阳社区卫生服务中心", "Yiyang community health centre", "land"),
    building(
      "peiyuan",
      "004-007",
      "培元社区卫生服务中心",
      "Peiyuan community health centre",
      "land",
    ),
    building("second-hospital", "004-007", "二医院", "second hospital", "land"),
    building("disease-control", "004-007", "疾控中心", "centre for disease control", "land"),
    {
      id: "changning-emergency-equipment",
      title: { zh: "中心卫生院急救设施设备", en: "emergency equipment of central hospitals" },
      unit: { zh: "中心卫生院", en: "central township hospitals" },
      kinds: ["central-township-hospital"],
      work: "equipment",
      open: {
        zh: "“适当”的急救设备没有清单。",
        en: "No list says which emergency equipment is appropriate.",
      },
      cites: [cite("004-008")],
      period: { from: programmeFrom },
    },
  ];
}
