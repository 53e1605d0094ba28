import {
  calendarYear,
  type Indicator,
  indicatorPoint,
  type NamedCount,
  namedCountPoint,
  sourceFormPoint,
  type Target,
  targetPoint,
} from "@fuyou/indicators";
import type { CodeEntry, Contributor, PlainDate, Text } from "@fuyou/kernel";
import { cite } from "./clauses.js";
import type { QualityServiceOptions } from "./options.js";

/** Where the counts of the plan come from (来源): anonymous surveys, programmes of activities, decisions. */
export const sourceForms: readonly CodeEntry[] = [
  {
    code: "people-survey",
    title: { zh: "群众匿名问卷", en: "anonymous survey of the people" },
  },
  { code: "activity-programme", title: { zh: "活动安排", en: "programme of activities" } },
  { code: "superior-decision", title: { zh: "上级认定", en: "decision of the authority above" } },
];

/** What people are asked by the four words of the third document (四个检验), code and words. */
const questions: readonly (readonly [code: string, title: Text])[] = [
  ["people-satisfied", { zh: "群众满意率", en: "people who are satisfied" }],
  ["people-consenting", { zh: "群众答应率", en: "people who consent" }],
  ["people-approving", { zh: "群众赞成率", en: "people who approve" }],
  ["people-glad", { zh: "群众高兴率", en: "people who are glad" }],
];

const asked: NamedCount = {
  code: "people-asked",
  title: { zh: "匿名问卷人数", en: "people asked, without name" },
  unit: "person",
  form: "people-survey",
  cites: [cite("001-151")],
};

/** The counts of the plan's indicators (计数项). */
export const namedCounts: readonly NamedCount[] = [
  asked,
  ...questions.map(([code, title]) => ({
    ...asked,
    code: `${code}-answers`,
    title: { zh: `${title.zh.replace("率", "")}的人数`, en: `of these, ${title.en}` },
  })),
  {
    code: "activities-open-to-men",
    title: { zh: "面向男性的生殖健康活动次数", en: "reproductive health activities open to men" },
    unit: "item",
    form: "activity-programme",
    cites: [cite("001-135")],
  },
  {
    code: "advanced-county-decision",
    title: { zh: "经认定为国家级优质服务先进县", en: "recognised as an advanced county" },
    unit: "item",
    form: "superior-decision",
    cites: [cite("001-030")],
  },
];

/** The plan's indicators (本规划指标): what people say, what is offered to men, and what was decided of the county. */
export const indicators: readonly Indicator[] = [
  ...questions.map(
    ([code, title]): Indicator => ({
      code,
      title,
      unit: "percent",
      numerator: `${code}-answers`,
      denominator: "people-asked",
      partOfWhole: true,
      direction: "up",
      kind: "outcome",
      voluntary: false,
      calendar: calendarYear.code,
      cites: [cite("001-151")],
    }),
  ),
  {
    code: "activities-for-men",
    title: { zh: "面向男性的生殖健康活动", en: "reproductive health activities open to men" },
    unit: "number",
    numerator: "activities-open-to-men",
    partOfWhole: false,
    direction: "up",
    kind: "offer",
    voluntary: true,
    calendar: calendarYear.code,
    cites: [cite("001-135")],
  },
  {
    code: "advanced-county",
    title: { zh: "国家级优质服务先进县", en: "advanced county of quality service" },
    unit: "yes-no",
    numerator: "advanced-county-decision",
    partOfWhole: false,
    direction: "up",
    kind: "quality",
    voluntary: false,
    calendar: calendarYear.code,
    cites: [cite("001-030")],
  },
];

/**
 * The plan's targets (规划目标). None but the last has a number, and that one is a decision of others.
 *
 * @param from - first day of the plan
 * @param until - last day on which it holds, where said
 */
export function targets(from: PlainDate, until?: PlainDate): readonly Target[] {
  const period = until === undefined ? { from } : { from, to: until };
  return [
    ...questions.map(
      ([code, { zh, en }]): Target => ({
        code: `quality-${code}`,
        title: { zh: `以${zh}为检验`, en: `tested by ${en}` },
        indicator: code,
        wording: "raised",
        value: null,
        mode: "up",
        cites: [cite("001-151"), ...(code === "people-satisfied" ? [cite("001-028")] : [])],
        period,
      }),
    ),
    {
      code: "quality-men",
      title: { zh: "男性参与逐年提高", en: "men take part more every year" },
      indicator: "activities-for-men",
      wording: "higher-than-before",
      value: null,
      mode: "up",
      remark: {
        zh: "只看提供了多少活动，不记谁参加",
        en: "what was offered is counted, and not who came",
      },
      cites: [cite("001-135")],
      period,
    },
    {
      code: "quality-advanced-county",
      title: { zh: "2008年达到先进县标准", en: "an advanced county by 2008" },
      indicator: "advanced-county",
      wording: "reaches",
      value: { p: 1, q: 1 },
      mode: "reach",
      by: "2008-12-31",
      remark: {
        zh: "所称国家级标准不在文件中，以上级认定为准",
        en: "the national standard named is not in the document; the decision above counts",
      },
      cites: [cite("001-030")],
      period,
    },
  ];
}

/**
 * Brings what is counted and aimed at (指标和目标).
 *
 * @param to - takes the contributions
 * @param options - what the deployment says, with its defaults
 */
export function contributeIndicators(to: Contributor, options: QualityServiceOptions): void {
  for (const form of sourceForms) to.add(sourceFormPoint, form);
  for (const count of namedCounts) to.add(namedCountPoint, count);
  for (const each of indicators) to.add(indicatorPoint, each);
  for (const each of targets(options.planFrom, options.until)) to.add(targetPoint, each);
}
