import type { CodeEntry } from "@fuyou/kernel";

function entry(code: string, zh: string, en: string): CodeEntry {
  return { code, title: { zh, en } };
}

/** Families of services common to all counties (服务类别); plugins add their own. */
export const serviceFamilies: readonly CodeEntry[] = [
  entry("maternal-care", "孕产期保健", "care in pregnancy and at birth"),
  entry("women-care", "妇女保健", "women's health care"),
  entry("child-care", "儿童保健", "child health care"),
  entry("fp", "计划生育服务", "family planning"),
  entry("contraception", "避孕节育", "contraception"),
  entry("healthy-birth", "优生服务", "healthy birth"),
  entry("reproductive-care", "生殖保健", "reproductive health care"),
  entry("education", "宣传教育与咨询", "education and advice"),
  entry("public-health", "公共卫生与基本医疗", "public health and basic medical care"),
  entry("family-support", "家庭帮扶与权益", "support to families and their rights"),
];

/** What is written down of a service, common to all counties (服务记录). */
export const serviceRecords: readonly CodeEntry[] = [
  entry("mch-handbook", "母子健康手册", "mother-and-child health handbook"),
  entry("reproductive-health-file", "生殖健康档案", "reproductive health file"),
  entry("follow-up-form", "统一随访表", "uniform follow-up form"),
  entry("consent-form", "知情同意书", "consent form"),
  entry("examination-report", "检查结果报告", "report of an examination"),
];

/** How a service reaches people, common to all counties (服务方式). */
export const deliveryModes: readonly CodeEntry[] = [
  entry("clinic", "机构内服务", "at the institution"),
  entry("home-visit", "入户服务（须本人同意）", "at home, with the client's consent"),
  entry("tour", "巡回服务", "on tour"),
  entry("venue", "场所活动", "at a school, square or meeting place"),
];

/** Techniques that the law has licensed apart at some time, common to all counties (专项技术). */
export const techniques: readonly CodeEntry[] = [
  entry("midwifery", "助产技术", "midwifery"),
  entry("ligation", "结扎手术", "ligation"),
  entry("abortion", "终止妊娠手术", "termination of pregnancy"),
  entry("early-abortion", "早期终止妊娠手术", "early termination of pregnancy"),
  entry("iud-placement", "放置宫内节育器", "placing an intrauterine device"),
  entry("iud-removal", "取出宫内节育器", "removing an intrauterine device"),
  entry("premarital-exam", "婚前医学检查", "premarital medical examination"),
  entry("prenatal-screening", "产前筛查", "prenatal screening"),
  entry("prenatal-diagnosis", "产前诊断", "prenatal diagnosis"),
  entry("genetic-diagnosis", "遗传病诊断", "diagnosis of genetic disease"),
  entry("assisted-reproduction", "人类辅助生殖技术", "assisted reproduction"),
];
