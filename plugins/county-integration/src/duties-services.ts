import type { Duty } from "@fuyou/duties";
import type { Text } from "@fuyou/kernel";
import { cite } from "./clauses.js";
import { functionAreas } from "./function-area.js";

/** A technical duty of one family, with the rows of source 000 that give it. */
function technical(
  functionArea: string,
  lead: Duty["lead"],
  code: string,
  title: Text,
  ...rows: string[]
): Duty {
  return { code, title, class: "technical", functionArea, lead, cites: rows.map(cite) };
}

const service = functionAreas.familyPlanningService.code;
const care = functionAreas.maternalChildCare.code;
const public_ = functionAreas.publicHealth.code;

/**
 * The eight family-planning duties (计划生育八项服务) that source 000 gives to the county centre and,
 * in the same words, to the township hospital. Where the document lets several bodies hold one and
 * names no lead, none is invented.
 */
export const eightDuties: readonly Duty[] = [
  technical(
    service,
    "unnamed",
    "fp-education",
    { zh: "计划生育宣传教育", en: "family-planning information and education" },
    "000-023",
    "000-032",
    "000-041",
  ),
  technical(
    service,
    "named",
    "fp-technical-service",
    { zh: "计划生育技术服务", en: "family-planning technical service" },
    "000-023",
    "000-032",
    "000-036",
  ),
  technical(
    service,
    "unnamed",
    "healthy-birth-guidance",
    { zh: "优生指导", en: "guidance for a healthy birth" },
    "000-023",
    "000-032",
  ),
  technical(
    service,
    "unnamed",
    "contraceptive-supply",
    { zh: "避孕药具发放", en: "contraceptive supply" },
    "000-023",
    "000-032",
    "000-041",
  ),
  technical(
    service,
    "unnamed",
    "information-advice",
    { zh: "信息咨询", en: "information and advice" },
    "000-023",
    "000-032",
  ),
  technical(
    service,
    "named",
    "follow-up",
    { zh: "随访服务", en: "follow-up after a service" },
    "000-023",
    "000-032",
  ),
  technical(
    service,
    "named",
    "reproductive-care",
    { zh: "生殖保健", en: "reproductive health care" },
    "000-023",
    "000-032",
  ),
  technical(
    service,
    "named",
    "staff-training",
    { zh: "人员培训", en: "staff training" },
    "000-023",
    "000-032",
  ),
];

/** The duties of maternal and child health care and public health in source 000 (妇幼保健与公共卫生). */
export const careDuties: readonly Duty[] = [
  technical(
    care,
    "named",
    "perinatal-care",
    { zh: "围产保健", en: "perinatal care" },
    "000-021",
    "000-031",
  ),
  technical(
    care,
    "named",
    "women-care",
    { zh: "妇女保健", en: "women's health care" },
    "000-021",
    "000-031",
  ),
  technical(
    care,
    "named",
    "child-care",
    { zh: "儿童保健", en: "child health care" },
    "000-021",
    "000-031",
  ),
  technical(
    care,
    "named",
    "common-disease-care",
    {
      zh: "妇女儿童常见病防治",
      en: "prevention and treatment of common illnesses of women and children",
    },
    "000-022",
    "000-031",
  ),
  technical(care, "named", "midwifery", { zh: "助产技术服务", en: "midwifery" }, "000-022"),
  technical(
    care,
    "named",
    "major-mch-projects",
    { zh: "妇幼重大公共卫生服务项目", en: "major public health projects for mothers and children" },
    "000-024",
    "000-033",
  ),
  technical(
    care,
    "named",
    "premarital-exam",
    { zh: "婚前医学检查", en: "premarital examination" },
    "000-024",
  ),
  technical(
    care,
    "named",
    "prepregnancy-exam",
    { zh: "孕前优生健康检查", en: "pre-pregnancy health examination" },
    "000-024",
    "000-034",
  ),
  technical(
    care,
    "named",
    "birth-defect-control",
    { zh: "出生缺陷综合防治", en: "prevention of birth defects" },
    "000-024",
    "000-034",
  ),
  technical(
    public_,
    "named",
    "basic-public-health",
    { zh: "基本公共卫生服务项目", en: "basic public health services" },
    "000-033",
  ),
];
