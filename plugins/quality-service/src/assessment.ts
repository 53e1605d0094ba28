import type { AppraisalMix, AppraisalScheme, MixPart } from "@fuyou/appraisal";
import type { Period, Text } from "@fuyou/kernel";
import type { AppraisalOptions, MixWeights } from "./appraisal-options.js";
import { cite } from "./clauses.js";
import type { Stations } from "./options.js";

/**
 * The three combinations of assessments of source 001 (三个结合). The plan gives no weights; until a deployment
 * does, what they amount to is unknown, with its lowest and highest.
 *
 * @param options - the weights, where they are said
 */
export function mixes(options: AppraisalOptions): readonly AppraisalMix[] {
  return [
    mix("self-and-sample", "001-148", options.selfAndSample, [
      ["self-check", { zh: "自查", en: "own check" }],
      ["county-sample", { zh: "县级抽查", en: "the county's spot check" }],
    ]),
    mix("county-and-people", "001-149", options.countyAndPeople, [
      ["county-assessment", { zh: "县级考核评估", en: "the county's assessment" }],
      ["people", { zh: "群众自评（匿名汇总）", en: "people's own, anonymous and summed up" }],
    ]),
    mix("year-end-and-ordinary", "001-150", options.yearEndAndOrdinary, [
      ["year-end", { zh: "年终考评", en: "at the year's end" }],
      ["ordinary", { zh: "平时考核", en: "in the course of the year" }],
    ]),
  ];
}

/**
 * The schemes of appraisal of source 001 (考核方案): stations, by the three combinations; and the staff of the
 * stations as a group, for follow-up done in time. Neither has weights in the plan.
 *
 * @param period - the days of the plan
 * @param stations - which institutions the stations are
 */
export function schemes(period: Period, stations: Stations): readonly AppraisalScheme[] {
  return [
    {
      code: "station-assessment",
      title: { zh: "服务站考核评估", en: "assessment of the stations" },
      object: {
        of: "institution",
        kinds: [...stations.county, ...stations.central, ...stations.ordinary],
      },
      items: [],
      cadence: null,
      appraiser: { zh: "县计生部门", en: "the county's family-planning department" },
      mixes: ["self-and-sample", "county-and-people", "year-end-and-ordinary"],
      uses: [
        {
          zh: "兑现奖惩的依据，须另行决定",
          en: "a ground for rewards and penalties, decided apart",
        },
        { zh: "评先选优的依据", en: "a ground for honours" },
      ],
      cites: [cite("001-147")],
      period,
    },
    {
      code: "grass-roots-staff",
      title: { zh: "基层服务人员考核", en: "appraisal of staff at the grass roots" },
      object: { of: "post-group", kinds: ["professional"] },
      items: [
        {
          code: "follow-up",
          title: { zh: "术后随访按期完成", en: "follow-up after procedures in time" },
          counts: "task-in-time",
          weight: null,
          evidence: {
            zh: "统一随访表和逾期任务数；服务对象谢绝的不计",
            en: "the common follow-up form and the count of overdue tasks; who declines is left out",
          },
        },
      ],
      cadence: null,
      appraiser: { zh: "县计生部门", en: "the county's family-planning department" },
      mixes: [],
      uses: [],
      cites: [cite("001-114")],
      period,
    },
  ];
}

function mix(
  code: string,
  row: string,
  weights: MixWeights,
  parts: readonly (readonly [string, Text])[],
): AppraisalMix {
  return {
    code,
    title: {
      zh: parts.map(([, { zh }]) => zh).join("与"),
      en: parts.map(([, { en }]) => en).join(" with "),
    },
    parts: parts.map(([part, title], at): MixPart => {
      return { code: part, title, weight: weights?.[at] ?? null };
    }),
    cites: [cite(row)],
  };
}
