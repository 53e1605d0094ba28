import type { Retention, RiskColour, Schedule, ScheduledContact } from "@fuyou/clients";
import type { Text } from "@fuyou/kernel";
import { cite } from "./clauses.js";
import type { NationalStandardsOptions } from "./options.js";

/** The norm is of 2017; the day is not needed and its first day is taken. */
const since = { from: "2017-01-01" };

function contact(
  code: string,
  zh: string,
  en: string,
  unit: ScheduledContact["window"]["unit"],
  from: number,
  to: number = from,
): ScheduledContact {
  return { code, title: { zh, en }, window: { unit, from, to } };
}

/**
 * The national schedules (国家服务日程): five contacts in pregnancy, two after the birth, thirteen with a child, and its
 * three blood tests. Weeks of pregnancy and months of age are read as completed ones, so that week 16-20 ends on the
 * eve of week 21. The norm gives no day for a child's months: the whole month of that age is the window.
 *
 * @param options - which services give them
 */
export function schedules({ contacts }: NationalStandardsOptions): readonly Schedule[] {
  const { antenatalService, postpartumService, childService, graceDays } = contacts;
  const common = { graceDays, period: since };
  return [
    {
      ...common,
      code: "antenatal-contacts",
      title: { zh: "孕期保健（5次）", en: "antenatal contacts (5)" },
      service: antenatalService,
      anchor: "last-period",
      contacts: [
        contact("week-12", "孕13周前", "before week 13", "weeks", 0, 12),
        contact("week-16", "孕16至20周", "weeks 16-20", "weeks", 16, 20),
        contact("week-21", "孕21至24周", "weeks 21-24", "weeks", 21, 24),
        contact("week-28", "孕28至36周", "weeks 28-36", "weeks", 28, 36),
        contact("week-37", "孕37至40周", "weeks 37-40", "weeks", 37, 40),
      ],
      endsWith: ["delivery", "care-ended"],
      cites: [cite("basic-public-health-2017-mother")],
    },
    {
      ...common,
      code: "postpartum-contacts",
      title: { zh: "产后保健（2次）", en: "contacts after the birth (2)" },
      service: postpartumService,
      anchor: "delivery",
      contacts: [
        {
          ...contact(
            "home-visit",
            "出院后1周内访视",
            "home visit within a week of discharge",
            "days",
            0,
            7,
          ),
          anchor: "discharge",
        },
        contact("day-42", "产后42天检查", "check on day 42", "days", 42),
      ],
      cites: [cite("basic-public-health-2017-mother")],
    },
    {
      ...common,
      code: "child-contacts",
      title: { zh: "儿童保健（13次）", en: "contacts with a child (13)" },
      service: childService,
      anchor: "birth",
      contacts: [
        {
          ...contact(
            "newborn-visit",
            "新生儿1周内访视",
            "visit of the newborn within a week",
            "days",
            0,
            7,
          ),
          anchor: "discharge",
        },
        contact("day-28", "满月（28至30天）", "days 28-30", "days", 28, 30),
        ...[3, 6, 8, 12, 18, 24, 30, 36].map((month) =>
          contact(`month-${month}`, `${month}月龄`, `month ${month}`, "months", month),
        ),
        ...[4, 5, 6].map((year) =>
          contact(`year-${year}`, `${year}岁`, `year ${year}`, "years", year),
        ),
      ],
      cites: [cite("basic-public-health-2017-child")],
    },
    {
      ...common,
      code: "child-blood-tests",
      title: { zh: "儿童血常规（3次）", en: "blood tests of a child (3)" },
      service: childService,
      anchor: "birth",
      contacts: [
        contact("month-6-8", "6至8月龄", "months 6-8", "months", 6, 8),
        contact("month-18", "18月龄", "month 18", "months", 18),
        contact("month-30", "30月龄", "month 30", "months", 30),
      ],
      cites: [cite("basic-public-health-2017-child")],
    },
  ];
}

/** The five colours of pregnancy risk of 2017 (妊娠风险五色分级): for all but green, grade 2 or higher is advised. */
export const riskColours: readonly RiskColour[] = (
  [
    ["green", "绿色", "green", "低风险", "low risk", false],
    ["yellow", "黄色", "yellow", "一般风险", "some risk", false],
    ["orange", "橙色", "orange", "较高风险", "higher risk", false],
    ["red", "红色", "red", "高风险", "high risk", false],
    ["purple", "紫色", "purple", "传染病", "infectious disease", true],
  ] as const
).map(([code, zh, en, meansZh, meansEn, beside]) => ({
  code,
  title: { zh, en } satisfies Text,
  meaning: { zh: meansZh, en: meansEn },
  beside,
  leastGrade: code === "green" ? undefined : 2,
  cites: [
    cite("pregnancy-risk-2017-colours"),
    ...(code === "green" ? [] : [cite("pregnancy-risk-2017-place")]),
  ],
  period: since,
}));

/** How long the law wants records of care kept (病历法定保存期): at least 15 years, and 30 where care was in hospital. */
export const retentions: readonly Retention[] = [
  {
    code: "outpatient",
    title: { zh: "门诊病历", en: "outpatient records" },
    years: 15,
    cites: [cite("medical-institution-detailed-rules-053")],
  },
  {
    code: "inpatient",
    title: { zh: "住院病历", en: "inpatient records" },
    years: 30,
    cites: [cite("medical-institution-detailed-rules-053")],
  },
];
