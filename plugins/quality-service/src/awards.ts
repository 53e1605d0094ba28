import type { AwardEffect, AwardRule, AwardScheme, BandRule, PrizeRule } from "@fuyou/appraisal";
import type { Period, Text } from "@fuyou/kernel";
import type { AppraisalOptions } from "./appraisal-options.js";
import { cite } from "./clauses.js";

/** Code of the scheme of awards of source 001. */
const schemeCode = "exam-awards";

/** Who decides where the plan names nobody (主管部门). */
const decider = "competent-department";

/** Yuan in fen. */
const yuan = (amount: number) => amount * 100;

/** Points in hundredths. */
const points = (score: number) => score * 100;

/**
 * The scheme of awards and penalties of source 001 (三(三)2⑥): twelve monthly examinations make a year.
 *
 * @param period - the days of the plan
 * @param options - how it is read where the plan leaves it open
 */
export function awardScheme(period: Period, { readings }: AppraisalOptions): AwardScheme {
  return {
    code: schemeCode,
    title: { zh: "考试奖惩（2006-2010年）", en: "awards by examination, 2006-2010" },
    exam: "monthly-exam",
    sittings: 12,
    readings,
    cites: [cite("001-075"), cite("001-080")],
    period,
  };
}

/**
 * The rules of that scheme, each with its clause. Money is in fen, edges are as printed: 75 belongs to the
 * second class and 80 to the first. Between 65 and 70 there is no rule, and none is added.
 *
 * @param options - how they are read where the plan leaves it open
 */
export function awardRules(options: AppraisalOptions): readonly AwardRule[] {
  return [
    ...collectiveRules(options),
    ...personalPrizes(options),
    ...penalties,
    ...prefecture(options),
  ];
}

const specialties = ["gynaecology", "ultrasound", "laboratory", "nursing"];

function collectiveRules({ prizesOver, fineIncludes65 }: AppraisalOptions): readonly BandRule[] {
  const prize = (row: string, rank: string, from: number, to: number | null, fen: number) =>
    band({
      row,
      code: `collective-${rank}`,
      title: collectiveTitles[rank] as Text,
      from: { score: points(from), included: true },
      to: to === null ? null : { score: points(to), included: false },
      over: prizesOver,
      effect: effect("award", collectiveTitles[rank] as Text, { fen }),
    });
  const fine = { zh: "按专业罚款", en: "fine of a specialty" };
  return [
    prize("001-083", "first", 80, null, yuan(500)),
    prize("001-084", "second", 75, 80, yuan(300)),
    prize("001-085", "third", 70, 75, yuan(200)),
    band({
      row: "001-086",
      code: "collective-fine",
      title: { zh: "集体平均65分以下", en: "collective mean of 65 or below" },
      from: null,
      to: { score: points(65), included: fineIncludes65 },
      over: "year",
      effect: effect("penalty", fine, { fen: yuan(500) }),
    }),
  ];
}

const collectiveTitles: Readonly<Record<string, Text>> = {
  first: { zh: "集体一等奖", en: "first collective prize" },
  second: { zh: "集体二等奖", en: "second collective prize" },
  third: { zh: "集体三等奖", en: "third collective prize" },
};

function band(
  rule: Pick<BandRule, "code" | "title" | "from" | "to" | "over" | "effect"> & { row: string },
): BandRule {
  const { row, ...rest } = rule;
  const cites = [cite(row), cite("001-082")];
  return { form: "band", scheme: schemeCode, decider, specialties, cites, ...rest };
}

function personalPrizes({ orAboveIncludes: included }: AppraisalOptions): readonly PrizeRule[] {
  const eligibleFrom = { score: points(80), included };
  const form = "prize" as const;
  const rank = (zh: string, en: string, fen: number) => ({ title: { zh, en }, places: 1, fen });
  const [first, second, third] = [
    rank("一等奖", "first prize", yuan(200)),
    rank("二等奖", "second prize", yuan(150)),
    rank("三等奖", "third prize", yuan(100)),
  ] as const;
  return [
    {
      ...{ form, scheme: schemeCode, decider, eligibleFrom },
      code: "personal-gynaecology",
      title: { zh: "妇科个人奖", en: "personal prizes in gynaecology" },
      specialties: ["gynaecology"],
      ranks: [first, second],
      cites: [cite("001-087"), cite("001-089")],
    },
    {
      ...{ form, scheme: schemeCode, decider, eligibleFrom },
      code: "personal-other",
      title: {
        zh: "检验、B超、护理个人奖",
        en: "personal prizes in laboratory, ultrasound and nursing",
      },
      specialties: ["laboratory", "ultrasound", "nursing"],
      ranks: [first, second, third],
      cites: [cite("001-088"), cite("001-089")],
    },
  ];
}

const noAmount: Text = {
  zh: "原文未载罚款数额，也未说明学岗还是待岗",
  en: "neither the amount of the fine nor which of the two posts is said",
};

const penalties: readonly AwardRule[] = [
  failed(2, "001-077", { zh: "扣3个月岗位津贴", en: "3 months of post allowance" }, { months: 3 }),
  failed(3, "001-078", { zh: "扣1年岗位津贴", en: "a year of post allowance" }, { months: 12 }),
  {
    ...failed(6, "001-079", {
      zh: "建议年终考核定为不称职",
      en: "suggested to be judged incompetent at the year's end",
    }),
    decider: "personnel-department",
  },
  failed(
    8,
    "001-081",
    { zh: "学岗或待岗，并给予经济处罚", en: "learning or waiting for a post, with a fine" },
    { open: noAmount },
  ),
  {
    ...{ form: "count", scheme: schemeCode, decider: "competent-department" },
    code: "absent-without-cause",
    title: { zh: "无故缺考", en: "absence without cause" },
    counts: "unexcused",
    at: 1,
    each: true,
    ladder: null,
    effect: {
      sense: "penalty",
      what: { zh: "每次扣1个月岗位津贴", en: "a month of post allowance each" },
      fen: null,
      months: 1,
      open: null,
    },
    cites: [cite("001-080")],
  },
];

function failed(
  at: number,
  row: string,
  what: Text,
  over: Partial<AwardEffect> = {},
): Extract<AwardRule, { form: "count" }> {
  return {
    form: "count",
    scheme: schemeCode,
    decider,
    code: `failed-${at}`,
    title: { zh: `${at}次不及格`, en: `${at} sittings failed` },
    counts: "failed",
    at,
    each: false,
    ladder: "failures",
    effect: effect("penalty", what, over),
    cites: [cite(row)],
  };
}

function prefecture(options: AppraisalOptions): readonly AwardRule[] {
  const form = "mark" as const;
  const of = { form, scheme: schemeCode, decider, exam: "prefecture-exam" };
  const { orAboveIncludes: included, prefectureFailure: costs } = options;
  return [
    {
      ...of,
      code: "prefecture-award",
      title: { zh: "州级考试85分以上", en: "85 or above in an examination of the prefecture" },
      from: { score: points(85), included },
      effect: effect("award", { zh: "现金奖励", en: "award in cash" }, { fen: yuan(200) }),
      cites: [cite("001-090")],
    },
    {
      ...of,
      code: "prefecture-failure",
      title: { zh: "州级考试不及格", en: "failing an examination of the prefecture" },
      from: null,
      effect: effect("penalty", failureCosts[costs], { open: costs === "open" ? undecided : null }),
      cites: [cite("001-091")],
    },
  ];
}

const failureCosts: Readonly<Record<AppraisalOptions["prefectureFailure"], Text>> = {
  open: { zh: "不报差旅费或扣岗位津贴", en: "travel money or post allowance" },
  travel: { zh: "不报差旅费", en: "travel money is not paid" },
  allowance: { zh: "扣岗位津贴（数额未载）", en: "post allowance (how much is not said)" },
};

const undecided: Text = {
  zh: "两种后果取哪一种，原文未说",
  en: "which of the two it is, the plan does not say",
};

function effect(
  sense: AwardEffect["sense"],
  what: Text,
  over: Partial<AwardEffect> = {},
): AwardEffect {
  return { sense, what, fen: null, months: null, open: null, ...over };
}
