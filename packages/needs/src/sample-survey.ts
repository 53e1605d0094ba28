import { assetsPlugin } from "@fuyou/assets";
import { dutiesPlugin, dutyPoint, functionAreaPoint } from "@fuyou/duties";
import { hierarchyPlugin } from "@fuyou/hierarchy";
import { aDivision, aHierarchy, sampleDivisions } from "@fuyou/hierarchy/testing";
import type { Composition, County, PlainDate, ViewContext } from "@fuyou/kernel";
import { aCitation, aCounty, aPlugin, composed, type Records } from "@fuyou/kernel/testing";
import { personnelPlugin } from "@fuyou/personnel";
import { reformPlugin } from "@fuyou/reform";
import { servicePoint, servicesPlugin } from "@fuyou/services";
import { standardsPlugin } from "@fuyou/standards";
import { type SurveyChannel, surveyChannelPoint, surveyMethodPoint } from "./channel.js";
import { needsPlugin } from "./needs-plugin.js";
import { type SurveyKind, surveyKindPoint } from "./survey-kind.js";
import { type NeedTopic, needTopicPoint, type ServiceLaw, serviceLawPoint } from "./topic.js";

// A small survey for the tests of this package: one question, two channels, three topics, in the sample town with a
// second village.

/** The second village of the sample town. */
export const secondVillage = "999901101202";

/** A channel: staff of the village. */
export function aChannel(over: Partial<SurveyChannel> = {}): SurveyChannel {
  return {
    code: "village-staff",
    title: { zh: "村级人员", en: "staff of the village" },
    role: "main",
    body: "health-family-planning",
    yields: "answers",
    cites: [aCitation()],
    ...over,
  };
}

/** A survey: twice a year, villages by the month within 5 days, townships by the quarter without a deadline. */
export function aSurveyKind(over: Partial<SurveyKind> = {}): SurveyKind {
  const cites = [aCitation()];
  const recipient = (zh: string, en: string, kind: string) => ({
    title: { zh, en },
    kinds: [kind],
  });
  return {
    code: "needs",
    title: { zh: "需求调查", en: "survey of needs" },
    scope: "county",
    perYear: 2,
    questions: [{ code: "urgent", title: { zh: "急需", en: "urgent" }, about: "services", cites }],
    methods: ["questionnaire"],
    channels: ["village-staff", "record-totals"],
    flows: [
      {
        from: "village",
        cadence: "month",
        recipients: [recipient("镇办", "town office", "township-government")],
        dueDays: 5,
        cites,
      },
      {
        from: "township",
        cadence: "quarter",
        recipients: [
          recipient("县办", "county office", "county-health-department"),
          recipient("县站", "county station", "county-fp-station"),
        ],
        dueDays: null,
        cites,
      },
    ],
    ranks: [
      { code: "core", title: { zh: "核心", en: "core" }, heard: "named", atLeast: { p: 1, q: 2 } },
      { code: "main", title: { zh: "主要", en: "main" }, heard: "named", atLeast: { p: 1, q: 4 } },
      {
        code: "general",
        title: { zh: "一般", en: "general" },
        heard: "named",
        atLeast: { p: 0, q: 1 },
      },
      { code: "latent", title: { zh: "潜在", en: "latent" }, heard: "inferred", atLeast: null },
    ],
    smallCell: 5,
    individualUse: false,
    yearlyAnalysis: true,
    cites,
    ...over,
  };
}

/** A topic of the survey. */
export function aTopic(code: string, over: Partial<NeedTopic> = {}): NeedTopic {
  return {
    code,
    title: { zh: `需求${code}`, en: `need ${code}` },
    survey: "needs",
    question: "urgent",
    answeredBy: [],
    cites: [aCitation()],
    ...over,
  };
}

/** What the sample composition has beside the packages. */
export interface SampleSurvey {
  /** The survey. */
  readonly kind?: SurveyKind | undefined;
  /** More channels. */
  readonly channels?: readonly SurveyChannel[] | undefined;
  /** Its topics. */
  readonly topics?: readonly NeedTopic[] | undefined;
  /** The law on services. */
  readonly laws?: readonly ServiceLaw[] | undefined;
}

/** The plugin with the sample survey: topics a, b and c, of which a is answered by the service `care`. */
export function surveyPlugin(sample: SampleSurvey = {}) {
  const { kind = aSurveyKind(), channels = [], topics, laws = [] } = sample;
  const title = { zh: "门诊", en: "care" };
  return aPlugin("sample-survey", (to) => {
    to.add(functionAreaPoint, { code: "sample", title: { zh: "样", en: "sample" } });
    to.add(dutyPoint, {
      ...{ code: "care", title, class: "technical", functionArea: "sample", lead: "named" },
      cites: [aCitation()],
    });
    to.add(servicePoint, {
      ...{ code: "care", title, duty: "care", levels: ["township"], cites: [aCitation()] },
    });
    to.add(surveyMethodPoint, {
      code: "questionnaire",
      title: { zh: "问卷", en: "questionnaire" },
    });
    to.add(surveyChannelPoint, aChannel());
    to.add(
      surveyChannelPoint,
      aChannel({
        code: "record-totals",
        title: { zh: "服务汇总数", en: "totals of services" },
        role: "supplement",
        body: "medical-institution",
        yields: "totals",
      }),
    );
    for (const each of channels) to.add(surveyChannelPoint, each);
    to.add(surveyKindPoint, kind);
    const all = topics ?? [aTopic("a", { answeredBy: ["care"] }), aTopic("b"), aTopic("c")];
    for (const each of all) to.add(needTopicPoint, each);
    for (const each of laws) to.add(serviceLawPoint, each);
  });
}

/** The packages that needs build on, as plugins. */
export const below = [
  ...[standardsPlugin, hierarchyPlugin, reformPlugin, personnelPlugin, assetsPlugin],
  ...[dutiesPlugin, servicesPlugin, needsPlugin],
];

/** The composition with the sample survey. */
export function withSurvey(sample: SampleSurvey = {}): Composition {
  return composed(...below, surveyPlugin(sample));
}

/** The sample county with two villages, speaking as of a day. */
export function surveyCounty(
  composition: Composition,
  records: Records = {},
  date: PlainDate = "2020-04-30",
): County {
  const hierarchy = aHierarchy();
  const divisions = [
    ...(hierarchy.divisions ?? []),
    aDivision({ id: secondVillage, name: "样二村", population: 900 }),
  ];
  return aCounty(composition, { ...hierarchy, divisions, ...records }, { date });
}

/** A village's report of a month of 2020, received on a day. */
export function aReport(division: string, month: string, receivedOn: PlainDate, over: object = {}) {
  const last: Record<string, string> = { "01": "31", "02": "29", "03": "31" };
  return {
    id: `${division}-${month}`,
    kind: "needs",
    division,
    period: { from: `2020-${month}-01`, to: `2020-${month}-${last[month]}` },
    receivedOn,
    threshold: 5,
    ...over,
  };
}

/** A number of a report. */
export function aCount(report: string, topic: string, count: number | "small", over: object = {}) {
  const number = count === "small" ? { suppressed: true } : { count };
  return { id: `${report}-${topic}`, report, topic, channel: "village-staff", ...number, ...over };
}

/** What a view is asked about. */
export function asked(county: County, composition: Composition): ViewContext {
  return { county, composition, before: null, date: county.date };
}

export { sampleDivisions };
