import type { Source } from "@fuyou/kernel";
import { detailedRules, pregnancyRisk, publicHealthNorm2017 } from "./clauses-client-care.js";
import { census2020, mchStatistics, publicHealthMeasures } from "./indicator-sources.js";
import { providerLaw } from "./provider-prohibitions.js";

/** The standard of posts of maternal and child health institutions of 1986 (各级妇幼保健机构编制标准). */
export const postsStandard1986: Source = {
  id: "wefz-1986-2",
  title: {
    zh: "各级妇幼保健机构编制标准（[86]卫妇字第2号）",
    en: "Standard of posts of maternal and child health institutions of all levels ([86] No. 2)",
  },
  issuer: { zh: "国家卫生、劳动人事部门", en: "National departments of health and of personnel" },
  note: {
    zh: "原文未随附，数值取自公开资料；条款以所说事项标注。发文日期只知为1986年，故自该年首日起计。",
    en: "The text is not enclosed; its numbers come from public material, and clauses are labelled by what they speak of. Only the year, 1986, is known: its first day is taken.",
  },
};

/** The regulation on village doctors of 2003 (乡村医生从业管理条例). */
export const villageDoctorRegulation: Source = {
  id: "village-doctor-rules-2003",
  title: { zh: "乡村医生从业管理条例", en: "Regulation on the practice of village doctors" },
  issuer: { zh: "国务院", en: "State Council" },
  note: {
    zh: "2003年公布，2004年1月1日起施行。只登记与登记表有关的两条。",
    en: "Issued in 2003, in force from 1 January 2004. Two articles that registers can judge are recorded.",
  },
};

/** A province's opinion of 2011 on village doctors and clinics (省级意见). */
export const villageDoctorOpinion: Source = {
  id: "village-doctor-opinion-2011",
  title: {
    zh: "2011年关于乡村医生队伍建设的省级意见",
    en: "A provincial opinion of 2011 on village doctors",
  },
  issuer: { zh: "某省（所用资料未写明省名）", en: "A province, which the material does not name" },
  note: {
    zh: "文号和日期均不详，自2011年首日起计；是否适用于某县由部署以选项说明。",
    en: "Number and day are not known: the first day of 2011 is taken. Whether a county lies under it is an option of the deployment.",
  },
};

/** The national rules on family-planning technical services as they were before 2021 (计划生育技术服务的原规定). */
export const formerServiceRules: Source = {
  id: "fp-service-rules",
  title: {
    zh: "计划生育技术服务管理条例及其执业许可规定",
    en: "Regulation on family-planning technical services, with its rules of licensing",
  },
  issuer: { zh: "国务院及其主管部门", en: "State Council and its competent department" },
  note: {
    zh: "条例于2021年9月27日公布废止，此处的要求止于前一日；自2006年起计，为所见方案适用的最早年份，条例本身更早。",
    en: "Abolished by publication on 27 September 2021; the rules end on the eve. They begin here in 2006, the first year of the plans they are known to have governed; the regulation itself is older.",
  },
};

/** The regulation on the registration of public institutions as amended in 2004 (事业单位登记管理暂行条例). */
export const institutionRegistration: Source = {
  id: "pi-registration-2004",
  title: {
    zh: "事业单位登记管理暂行条例",
    en: "Interim regulation on the registration of public institutions",
  },
  issuer: { zh: "国务院", en: "State Council" },
  note: {
    zh: "2004年修订文本；原文未随附，只登记与变更、清算和注销有关的三条。修订日期以2004年首日计。",
    en: "The text as amended in 2004, not enclosed; three articles on change, winding-up and cancellation are recorded. The first day of 2004 is taken.",
  },
};

/** Guidance of registering authorities on winding-up, as Tianjin and Hubei published it (登记机关办事指南). */
export const windingUpGuidance: Source = {
  id: "winding-up-guidance",
  title: {
    zh: "事业单位注销登记办事指南（天津、湖北）",
    en: "Guidance on the deregistration of public institutions (Tianjin, Hubei)",
  },
  issuer: { zh: "天津、湖北的登记管理机关", en: "Registering authorities of Tianjin and Hubei" },
  note: {
    zh: "地方办事指南，并非全国性规定；文号和日期不详，自2004年首日起计。是否适用于某县由部署以选项说明。",
    en: "Local guidance, not national law; number and day are not known, the first day of 2004 is taken. Whether a county goes by it is an option of the deployment.",
  },
};

/** The regulation on medical institutions, text of 2016 (医疗机构管理条例). */
export const medicalInstitutionRegulation: Source = {
  id: "medical-institution-rules-2016",
  title: { zh: "医疗机构管理条例", en: "Regulation on medical institutions" },
  issuer: { zh: "国务院", en: "State Council" },
  note: {
    zh: "2016年文本，原文未随附；只登记变更登记和注销登记两条，自2016年首日起计。",
    en: "The text of 2016, not enclosed; the two articles on change of registration and cancellation are recorded, from the first day of 2016.",
  },
};

/** The law on maternal and infant health care (母婴保健法). */
export const maternalInfantLaw: Source = {
  id: "mch-law-1994",
  title: { zh: "母婴保健法", en: "Law on maternal and infant health care" },
  issuer: {
    zh: "全国人民代表大会常务委员会",
    en: "Standing Committee of the National People's Congress",
  },
  note: {
    zh: "1994年通过，1995年6月1日起施行；原文未随附，只登记书面同意和不得提供的服务两条，约束的是提供服务的机构。",
    en: "Passed in 1994, in force from 1 June 1995; the text is not enclosed. The articles on written consent and on what may not be offered are recorded; they bind those who offer services.",
  },
};

/** The measures that carry out that law (母婴保健法实施办法). */
export const maternalInfantMeasures: Source = {
  id: "mch-measures-2001",
  title: {
    zh: "母婴保健法实施办法",
    en: "Measures for carrying out the law on maternal and infant care",
  },
  issuer: { zh: "国务院", en: "State Council" },
  note: {
    zh: "2001年6月20日起施行；原文未随附，只登记技术许可一条，取所用资料所载的文本。",
    en: "In force from 20 June 2001; the text is not enclosed. The article on licensing is recorded as the material gives it.",
  },
};

/** The documents whose numbers the plugin carries (来源文件). */
export const sources: readonly Source[] = [
  postsStandard1986,
  villageDoctorRegulation,
  villageDoctorOpinion,
  formerServiceRules,
  institutionRegistration,
  windingUpGuidance,
  medicalInstitutionRegulation,
  publicHealthNorm2017,
  pregnancyRisk,
  detailedRules,
  mchStatistics,
  publicHealthMeasures,
  census2020,
  providerLaw,
  maternalInfantLaw,
  maternalInfantMeasures,
];
