import type { PlainDate } from "@fuyou/kernel";
import type { Programme, Service } from "@fuyou/services";
import { cite } from "./clauses.js";

/**
 * Care through the whole course of having a child (生育全程基本医疗保健服务), with the mother-and-child handbook as its record: 004-029.
 *
 * @param from - first day of the programme
 */
export function wholeCourseCare(from: PlainDate): Service {
  return {
    code: "whole-course-care",
    title: {
      zh: "生育全程基本医疗保健（自愿）",
      en: "basic care through the whole course, if wished",
    },
    duty: "perinatal-care",
    levels: ["county", "township"],
    consent: "informed",
    families: ["maternal-care", "child-care"],
    stages: ["before-pregnancy", "pregnancy", "birth", "after-birth", "childhood"],
    modes: ["clinic"],
    records: ["mch-handbook"],
    cites: [cite("004-029")],
    period: { from },
  };
}

/**
 * The programmes of source 004 under which services are offered (项目、工程). Projects against poverty name no service; they
 * are listed so that services can be attached to them.
 *
 * @param from - first day of the programme
 */
export function cityProgrammes(from: PlainDate): readonly Programme[] {
  const period = { from };
  return [
    {
      code: "changning-free-basic-items",
      title: { zh: "免费计划生育技术服务基本项目", en: "free basic family-planning items" },
      services: ["contraception-service", "contraceptive-supply"],
      price: "free",
      cites: [cite("004-035")],
      period,
    },
    {
      code: "changning-major-projects",
      title: {
        zh: "妇幼健康重大公共卫生项目",
        en: "major public health projects for mothers and children",
      },
      services: ["major-mch-projects"],
      cites: [cite("004-036")],
      period,
    },
    {
      code: "changning-equal-services",
      title: {
        zh: "流动人口基本公共卫生计生服务均等化",
        en: "the same basic services for people living away from their registered home",
      },
      services: ["floating-population-service", "basic-public-health", "contraception-service"],
      cites: [cite("004-042")],
      period,
    },
    {
      code: "changning-health-promotion",
      title: { zh: "流动人口健康促进", en: "health promotion for people on the move" },
      services: ["fp-education", "information-advice"],
      cites: [cite("004-044")],
      period,
    },
    {
      code: "changning-left-behind-children",
      title: { zh: "农村留守儿童健康关爱", en: "care for the health of children left behind" },
      services: ["child-care"],
      cites: [cite("004-044")],
      period,
    },
    ...(
      [
        ["severe-illness", "重病兜底保障工程", "safety net for severe illness"],
        [
          "contracted-care",
          "大病救治和慢病签约工程",
          "treatment of grave and contracts for chronic illness",
        ],
        [
          "grass-roots-capacity",
          "基层服务能力填平补齐工程",
          "filling the gaps of grass-roots care",
        ],
      ] as const
    ).map(([code, zh, en]) => ({
      code: `changning-${code}`,
      title: { zh, en },
      cites: [cite("004-050")],
      period,
    })),
    {
      code: "changning-three-batches",
      title: { zh: "“三个一批”行动计划", en: "the plan in three batches" },
      cites: [cite("004-051")],
      period,
    },
  ];
}
