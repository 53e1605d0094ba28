import type { Source } from "@fuyou/kernel";

/** The national system of maternal and child health statistics (全国妇幼卫生调查制度). */
export const mchStatistics: Source = {
  id: "mch-statistics",
  title: {
    zh: "全国妇幼卫生调查制度（2012年制定、2015年修订）",
    en: "National system of maternal and child health statistics (2012, revised 2015)",
  },
  issuer: {
    zh: "国家卫生行政部门，经国家统计局批准",
    en: "National health authority, approved by the National Bureau of Statistics",
  },
  note: {
    zh: "原文未随附，只登记统计年度、上报期限、“-2”和几项公式；条款以所说事项标注。自2012年12月起计。",
    en: "The text is not enclosed; the reporting year, its days, the -2 and some formulas are recorded, labelled by what they speak of, from December 2012.",
  },
};

/** The national norm of basic public health services (国家基本公共卫生服务规范). */
export const publicHealthMeasures: Source = {
  id: "basic-public-health-norm",
  title: {
    zh: "国家基本公共卫生服务规范（孕产妇和0～6岁儿童健康管理的考核指标）",
    en: "National norm of basic public health services: measures of the care of mothers and of children under seven",
  },
  issuer: { zh: "国家卫生行政部门", en: "National health authority" },
  note: {
    zh: "原文未随附，只登记公开资料可查的指标公式；版本之间的差别未核对。",
    en: "The text is not enclosed; formulas known from public material are recorded. Differences between its editions were not compared.",
  },
};

/** The population census of 2020 (第七次全国人口普查). */
export const census2020: Source = {
  id: "census-2020",
  title: { zh: "第七次全国人口普查分县资料（2020年）", en: "Population census of 2020, by county" },
  issuer: { zh: "国家统计局", en: "National Bureau of Statistics" },
  note: {
    zh: "取自公开整理的分县数据（leiii/census，MIT 许可）；只作参考数，不作为任何率的分母。",
    en: "From a public compilation by county (leiii/census, MIT); for comparison only, never the denominator of a rate.",
  },
};
