import { type CodeEntry, type Contributor, type Text, text } from "@fuyou/kernel";
import {
  type NeedRank,
  type NeedTopic,
  needTopicPoint,
  type SurveyChannel,
  type SurveyKind,
  surveyChannelPoint,
  surveyKindPoint,
  surveyMethodPoint,
} from "@fuyou/needs";
import { cite } from "./clauses.js";
import type { QualityServiceOptions } from "./options.js";

/** The six methods of the survey (调查方法). */
export const surveyMethods: readonly CodeEntry[] = [
  { code: "opinion-box", title: text("意见箱", "opinion box") },
  { code: "questionnaire", title: text("问卷", "questionnaire") },
  { code: "visit", title: text("走访", "visit") },
  { code: "talk", title: text("座谈", "talk in a group") },
  { code: "report-analysis", title: text("报表分析", "reading of reports") },
  { code: "document-study", title: text("文件研读", "study of documents") },
];

function staffOf(level: "county" | "township" | "village", title: Text): SurveyChannel {
  const code = `${level}-staff`;
  const body = "health-family-planning";
  return {
    ...{ code, title, role: "main", body, level, yields: "answers" },
    cites: [cite("001-014")],
  };
}

function records(code: string, title: Text): SurveyChannel {
  const body = "medical-institution";
  return { code, title, role: "supplement", body, yields: "totals", cites: [cite("001-016")] };
}

/**
 * The channels of the survey (调查渠道): staff of three levels, and four sorts of service records of which only
 * de-identified totals are used. There is no third channel.
 */
export const surveyChannels: readonly SurveyChannel[] = [
  staffOf("county", text("县级工作人员", "staff of the county")),
  staffOf("township", text("乡镇（场）工作人员", "staff of the township")),
  staffOf("village", text("村（居）工作人员", "staff of the village")),
  records("surgery-totals", text("手术服务汇总数", "totals of surgery")),
  records("follow-up-totals", text("随访服务汇总数", "totals of follow-up")),
  records("counselling-totals", text("咨询服务汇总数", "totals of counselling")),
  records("supplies-totals", text("药具发放汇总数", "totals of supplies given out")),
];

/**
 * The survey of needs (群众需求调查): two a year over the whole county, three questions, six methods; villages report by
 * the month and townships by the quarter. How many days a report may take and where core and main needs begin are not
 * said and stay options.
 *
 * @param options - what the deployment says, with its defaults
 */
export function needsSurvey(options: QualityServiceOptions): SurveyKind {
  const { needs, stations, planFrom, until } = options;
  return {
    code: "quality-needs",
    title: text("群众服务需求调查", "survey of service needs"),
    scope: "county",
    perYear: 2,
    questions: [
      {
        code: "urgent-services",
        title: text("急需的服务", "services urgently wanted"),
        about: "services",
        cites: [cite("001-011")],
      },
      {
        code: "work-of-bodies",
        title: text("基层落实上级要求的情况", "how bodies carry out what is asked of them"),
        about: "bodies",
        cites: [cite("001-012")],
      },
      {
        code: "technical-difficulties",
        title: text("技术服务的改进和难点", "technical services to improve, difficulties"),
        about: "techniques",
        cites: [cite("001-013")],
      },
    ],
    methods: surveyMethods.map((each) => each.code),
    channels: surveyChannels.map((each) => each.code),
    flows: [
      {
        from: "village",
        cadence: "month",
        recipients: [
          {
            title: text("乡镇（场）计生办", "township office"),
            kinds: ["township-government", "street-office"],
          },
        ],
        dueDays: needs.villageReportDays,
        cites: [cite("001-018")],
      },
      {
        from: "township",
        cadence: "quarter",
        recipients: [
          { title: text("县计生办", "county office"), kinds: ["county-health-department"] },
          { title: text("县计生指导站", "county station"), kinds: stations.county },
        ],
        dueDays: needs.townshipReportDays,
        cites: [cite("001-019"), cite("001-020")],
      },
    ],
    ranks: ranks(needs),
    smallCell: needs.smallCell,
    individualUse: false,
    yearlyAnalysis: true,
    cites: ["001-010", "001-017", "001-021", "001-023", "001-027", "001-004"].map(cite),
    period: until === undefined ? { from: planFrom } : { from: planFrom, to: until },
  };
}

/** The four ranks of needs (需求层次); a general need is what is named and reaches neither limit. */
function ranks({ coreShare, mainShare }: QualityServiceOptions["needs"]): readonly NeedRank[] {
  const settled = coreShare !== null && mainShare !== null;
  return [
    { code: "core", title: text("核心需求", "core"), heard: "named", atLeast: coreShare },
    { code: "main", title: text("主要需求", "main"), heard: "named", atLeast: mainShare },
    {
      code: "general",
      title: text("一般需求", "general"),
      heard: "named",
      atLeast: settled ? { p: 0, q: 1 } : null,
    },
    { code: "latent", title: text("潜在需求", "latent"), heard: "inferred", atLeast: null },
  ];
}

/**
 * What is counted in the survey (需求主题): the families of service the plan names, the manner of service, and the other
 * two questions. Which services answer a topic depends on the catalogue of the deployment and is an option.
 *
 * @param options - what the deployment says, with its defaults
 */
export function needTopics(options: QualityServiceOptions): readonly NeedTopic[] {
  const topic = (code: string, title: Text, question: string, rows: readonly string[]) => ({
    ...{ code, title, survey: "quality-needs", question },
    answeredBy: options.needs.services[code] ?? [],
    cites: rows.map(cite),
  });
  return [
    topic("contraception", text("避孕节育", "contraception"), "urgent-services", ["001-011"]),
    topic("healthy-birth", text("优生优育", "healthy birth"), "urgent-services", ["001-011"]),
    topic("reproductive-care", text("生殖保健", "reproductive care"), "urgent-services", [
      "001-011",
    ]),
    topic(
      "service-manner",
      text("服务内容和方式方法", "content and manner of services"),
      "work-of-bodies",
      ["001-012", "001-024", "001-025"],
    ),
    topic(
      "technique-difficulties",
      text("技术服务难点", "difficulties of techniques"),
      "technical-difficulties",
      ["001-013", "001-024"],
    ),
    {
      ...topic(
        "other-departments",
        text("涉及其他部门的问题", "matters of other departments"),
        "work-of-bodies",
        ["001-026"],
      ),
      referTo: text("相关部门", "the department concerned"),
    },
  ];
}

/**
 * Brings the survey of needs (需求调查).
 *
 * @param to - takes the contributions
 * @param options - what the deployment says, with its defaults
 */
export function contributeSurvey(to: Contributor, options: QualityServiceOptions): void {
  for (const each of surveyMethods) to.add(surveyMethodPoint, each);
  for (const each of surveyChannels) to.add(surveyChannelPoint, each);
  to.add(surveyKindPoint, needsSurvey(options));
  for (const each of needTopics(options)) to.add(needTopicPoint, each);
}
