import { retentionPoint, riskColourPoint, schedulePoint } from "@fuyou/clients";
import {
  type ClauseRegister,
  carried,
  carriersOf,
  clauseRegister,
  type Source,
  text,
} from "@fuyou/kernel";

const here = carriersOf("national-standards");

/** The national norm of basic public health services (国家基本公共卫生服务规范), third edition. */
export const publicHealthNorm2017: Source = {
  id: "basic-public-health-2017",
  title: {
    zh: "国家基本公共卫生服务规范（第三版）",
    en: "National norm of basic public health services, third edition",
  },
  issuer: { zh: "国家卫生计生委", en: "National Health and Family Planning Commission" },
  note: {
    zh: "2017年，原文未随附，服务次数和时间取自公开资料；以2017年首日起计。条款以所说对象标注。",
    en: "Of 2017 and not enclosed; numbers and times of contacts come from public material, the first day of 2017 is taken. Clauses are labelled by whom they speak of.",
  },
};

/** The norm of assessing and managing pregnancy risk of 2017 (孕产妇妊娠风险评估与管理工作规范). */
export const pregnancyRisk: Source = {
  id: "pregnancy-risk-2017",
  title: {
    zh: "孕产妇妊娠风险评估与管理工作规范",
    en: "Norm of assessing and managing risk in pregnancy",
  },
  issuer: { zh: "国家卫生计生委", en: "National Health and Family Planning Commission" },
  note: {
    zh: "2017年，原文未随附，只登记五色分级和分娩机构两条；以2017年首日起计。",
    en: "Of 2017 and not enclosed; the five colours and the place of birth are recorded, from the first day of 2017.",
  },
};

/** The detailed rules of the regulation on medical institutions (医疗机构管理条例实施细则). */
export const detailedRules: Source = {
  id: "medical-institution-detailed-rules",
  title: {
    zh: "医疗机构管理条例实施细则",
    en: "Detailed rules of the regulation on medical institutions",
  },
  issuer: { zh: "卫生部", en: "Ministry of Health" },
  note: {
    zh: "原文未随附，只登记病历保存期一条，不设起止日。",
    en: "Not enclosed; the article on how long records are kept is recorded, without a first or last day.",
  },
};

/** The clauses on care for clients (服务对象条款): schedules, colours of risk, retention. */
export const clientCareRegisters: readonly ClauseRegister[] = [
  clauseRegister(publicHealthNorm2017.id, [
    {
      row: "basic-public-health-2017-mother",
      clause: "孕产妇",
      gist: text(
        "孕13周前、16至20、21至24、28至36、37至40周各一次，出院后1周内访视，产后42天检查",
        "A contact before week 13, in weeks 16-20, 21-24, 28-36 and 37-40, a visit within a week of discharge, a check on day 42",
      ),
      ...carried(
        [here(schedulePoint, "antenatal-contacts"), here(schedulePoint, "postpartum-contacts")],
        "由单位主动提供，自愿接受；规范未给宽限，宽限天数为选项，默认为零。",
        "Offered by the unit and taken freely; the norm gives no tolerance, which is an option and zero by default.",
      ),
    },
    {
      row: "basic-public-health-2017-child",
      clause: "0至6岁儿童",
      gist: text(
        "新生儿1周内访视，28至30天，3至36月龄八次，4至6岁每年一次；血常规三次",
        "A visit within a week, days 28-30, eight times from month 3 to 36, yearly at 4 to 6; three blood tests",
      ),
      ...carried(
        [here(schedulePoint, "child-contacts"), here(schedulePoint, "child-blood-tests")],
        "月龄和年龄以满月、满岁计，该月龄、该岁内均为服务期；首次访视自出院日起计。",
        "Months and years are completed ones and the whole month or year is the window; the first visit is counted from discharge.",
      ),
    },
  ]),
  clauseRegister(pregnancyRisk.id, [
    {
      row: "pregnancy-risk-2017-colours",
      clause: "风险分级",
      gist: text(
        "绿、黄、橙、红、紫五色，紫色可与他色并列",
        "Five colours: green, yellow, orange, red, purple; purple may stand beside another",
      ),
      ...carried(
        ["green", "yellow", "orange", "red", "purple"].map((code) => here(riskColourPoint, code)),
      ),
    },
    {
      row: "pregnancy-risk-2017-place",
      clause: "分娩机构",
      gist: text(
        "除绿色外，建议在二级及以上医疗机构分娩",
        "For all but green, birth in an institution of grade 2 or higher is advised",
      ),
      ...carried(
        ["yellow", "orange", "red", "purple"].map((code) => here(riskColourPoint, code)),
        "只作建议并协助转诊，由本人决定；机构级别不详时为未知。",
        "Advice and an offer of referral, the client decides; where a grade is not known the answer is unknown.",
      ),
    },
  ]),
  clauseRegister(detailedRules.id, [
    {
      row: "medical-institution-detailed-rules-053",
      clause: "第五十三条",
      gist: text(
        "门诊病历至少保存15年，住院病历至少30年",
        "Outpatient records are kept at least 15 years, inpatient ones at least 30",
      ),
      ...carried([here(retentionPoint, "outpatient"), here(retentionPoint, "inpatient")]),
    },
  ]),
];
