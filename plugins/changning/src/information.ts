import { type Contributor, type PlainDate, text } from "@fuyou/kernel";
import { type SurveyKind, surveyKindPoint } from "@fuyou/needs";
import {
  type DataSet,
  dataSetPoint,
  type InformationSystem,
  informationSystemPoint,
  type SystemLink,
  systemLinkPoint,
} from "@fuyou/sharing";
import { cite } from "./clauses.js";
import type { ChangningOptions } from "./options.js";

/** What is shared (数据集). */
export const dataSets: readonly DataSet[] = [
  {
    code: "changning-grass-roots-totals",
    title: text("基层服务汇总数", "totals of grass-roots services"),
    grain: "totals",
    cites: [cite("004-012")],
  },
  {
    code: "changning-care-summary",
    title: text("本人的服务摘要", "summary of the care a person was given"),
    grain: "service-records",
    cites: [cite("004-046")],
  },
];

/** The platform of grass-roots health, the institutions' own records, and those of another county (信息系统). */
export const systems: readonly InformationSystem[] = [
  {
    code: "changning-internet-plus",
    title: text("互联网+基层卫生平台", "internet-plus platform of grass-roots health"),
    ...{ serves: "care", modules: [], cites: [cite("004-012")] },
  },
  {
    code: "changning-grass-roots-records",
    title: text("基层机构服务系统", "systems of grass-roots institutions"),
    ...{ serves: "care", modules: [], cites: [cite("004-012"), cite("004-046")] },
  },
  {
    code: "other-county-records",
    title: text("外县医疗卫生机构服务系统", "systems of institutions in another county"),
    ...{ serves: "care", modules: [], cites: [cite("004-046")] },
  },
];

/**
 * The links (系统联接): grass-roots institutions and the platform; and a person's summary that goes along to another
 * county when the person asks for it, for care alone.
 */
export const links: readonly SystemLink[] = [
  {
    code: "changning-grass-roots-platform",
    title: text("基层数据平台互通", "grass-roots data platforms"),
    ...{ from: "changning-grass-roots-records", to: "changning-internet-plus", expected: true },
    ...{ dataSets: ["changning-grass-roots-totals"], purpose: "service-management" },
    ...{ consent: "not-needed", cites: [cite("004-012")] },
  },
  {
    code: "changning-continuity-between-counties",
    title: text("区域间服务衔接", "care that goes on in another county"),
    ...{ from: "changning-grass-roots-records", to: "other-county-records", expected: true },
    ...{ dataSets: ["changning-care-summary"], purpose: "continuity-of-care" },
    ...{ consent: "separate", retention: { rule: "until-care-ends" }, cites: [cite("004-046")] },
  },
];

/**
 * The statistical sample survey among people who move (流动人口抽样调查), a task of the higher levels. The document gives
 * neither questions nor size: none are put in their place. It is never used on single persons.
 *
 * @param from - first day on which it is held
 * @param smallCell - below which number a cell is suppressed
 */
export function floatingSurvey(from: PlainDate, smallCell: number): SurveyKind {
  return {
    code: "changning-floating-survey",
    title: text("流动人口抽样调查", "sample survey of people who move"),
    ...{ scope: "sample", perYear: null, questions: [], methods: [], channels: [] },
    ...{ flows: [], ranks: [], smallCell, individualUse: false, yearlyAnalysis: false },
    cites: [cite("004-045")],
    period: { from },
  };
}

/**
 * Brings data sets, systems, their links and the survey of those who move (信息化).
 *
 * @param to - takes the contributions
 * @param options - what the deployment says, with its defaults
 */
export function contributeInformation(to: Contributor, options: ChangningOptions): void {
  for (const each of dataSets) to.add(dataSetPoint, each);
  for (const each of systems) to.add(informationSystemPoint, each);
  for (const each of links) to.add(systemLinkPoint, each);
  to.add(surveyKindPoint, floatingSurvey(options.programmeFrom, options.smallCell));
}
