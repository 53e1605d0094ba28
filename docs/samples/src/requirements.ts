import { institutions, institutionsOf } from "@fuyou/hierarchy";
import { definePlugin } from "@fuyou/kernel";
import { staff } from "@fuyou/personnel";
import {
  amount,
  count,
  explain,
  is,
  judgeRequirements,
  percent,
  perPopulation,
  type Requirement,
  readRequirements,
  requirement,
  requirementPoint,
  shareOf,
  standardsPlugin,
  unresolvedBound,
} from "@fuyou/standards";
import { aCounty, composeCore } from "@fuyou/testing";
// biome-ignore lint/correctness/useImportExtensions: JSON keeps its own extension
import departmentRule from "./department-rule.json" with { type: "json" };

const hospitals = institutionsOf({ kinds: ["township-hospital"] });

// #region staffing
/** 卫生院工作人员每万人不少于1人: at least one person of staff per ten thousand people. */
export const hospitalStaffing = requirement({
  id: "hospital-staffing",
  title: { zh: "卫生院人员配备", en: "staffing of township hospitals" },
  each: institutions,
  where: is("kind", "township-hospital"),
  subject: { zh: "乡镇卫生院", en: "township hospital" },
  require: {
    measure: count(staff, { by: "institution", unit: "person" }),
    compare: "at-least",
    bound: perPopulation({ field: "division.population", per: 10_000, amount: 1, rounding: "up" }),
  },
  severity: "mandatory",
  cites: [{ source: "sample", clause: "一" }],
  period: { from: "2015-12-01" },
});
// #endregion staffing

// #region share
/** 技术人员占比不低于55%: who is not known to be in a professional post leaves the verdict open. */
export const technicalShare = requirement({
  id: "technical-share",
  title: { zh: "技术人员占比", en: "share of technical staff" },
  ...hospitals,
  require: {
    measure: shareOf(staff, {
      by: "institution",
      part: is("postClass", "professional"),
      absent: "unknown",
      unit: "person",
      called: { zh: "技术人员", en: "technical staff" },
    }),
    compare: "at-least",
    bound: percent(55),
  },
  severity: "target",
  cites: [{ source: "sample", clause: "二" }],
  period: { from: "2015-12-01" },
});
// #endregion share

// #region unresolved
/** 达到规定标准: the notice names a standard and does not contain it. */
export const hospitalGrade = requirement({
  id: "hospital-grade",
  title: { zh: "卫生院达标", en: "township hospitals reach the standard" },
  ...hospitals,
  require: {
    measure: count(staff, { by: "institution", unit: "person" }),
    compare: "at-least",
    bound: unresolvedBound({
      zh: "省定标准，正文未附",
      en: "the provincial standard, not attached",
    }),
  },
  severity: "target",
  cites: [{ source: "sample", clause: "三" }],
  period: { from: "2015-12-01" },
});
// #endregion unresolved

// #region json
/** The same language, read from a file; each fault names file, place and way out, several at once. */
export const { requirements: rulesInJson, faults } = readRequirements(
  departmentRule,
  "department-rule.json",
);
if (faults.length > 0) throw new Error(faults.map(({ text }) => text.en).join("\n"));
// #endregion json

/** Two rules of one target, by which lint has something to say. */
export const strictStaffing = requirement({
  ...hospitalStaffing,
  id: "hospital-staffing-strict",
  require: { ...hospitalStaffing.require, bound: amount(5) },
  layer: "national",
  cites: [{ source: "law", clause: "第九条" }],
});
/** The weaker one of a lower layer, without a derogation. */
export const weakStaffing = requirement({
  ...strictStaffing,
  id: "hospital-staffing-weak",
  require: { ...strictStaffing.require, bound: amount(2) },
  layer: "county",
  cites: [{ source: "sample", clause: "五" }],
});

/** A plugin of some rules. */
export const ruled = (...rules: readonly Requirement[]) =>
  definePlugin({
    id: "sample",
    title: { zh: "样县", en: "Sample County" },
    dependsOn: [standardsPlugin],
    contribute(to) {
      for (const rule of rules) to.add(requirementPoint, rule);
    },
  });

// #region judge
const composition = composeCore(
  ruled(hospitalStaffing, technicalShare, hospitalGrade, ...rulesInJson),
);

const person = (id: string, postClass?: "professional" | "manual") => ({
  id,
  name: "合成人员",
  institution: "township-hospital-999901101",
  employment: "established",
  postClass,
});

// Three towns of 30,000 people; nobody has counted those of the third.
const county = aCounty()
  .withTownships(3, (town, at) => {
    town.with("township-hospital", { people: [2, 0, 3][at] });
    if (at === 2) town.withPopulation(undefined);
  })
  .withRecords("staff", person("s1", "professional"), person("s2", "manual"))
  .withRecords("staff", person("s3", "manual"), person("s4", "manual"))
  .asOf("2015-12-31")
  .county(composition);

/** Every judgement of a rule, a line each. */
export function judgements(rule: string, language: "zh" | "en" = "en"): string[] {
  const options = { date: county.date, plan: null };
  return judgeRequirements(county, composition, options)
    .flatMap((each) => [...each.findings()])
    .filter((each) => each.requirement === rule)
    .map(({ verdict, message }) => `${verdict}: ${message[language]}`);
}

/** Why one hospital was judged so. */
export const why = explain(
  county,
  composition,
  "hospital-staffing",
  "township-hospital-999901100",
  county.date,
);
// #endregion judge

/** The composition and the county, for what else is asked of them. */
export { composition, county };
