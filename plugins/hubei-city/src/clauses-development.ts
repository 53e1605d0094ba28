import { accreditationKindPoint, appraisalSchemePoint, honourPoint } from "@fuyou/appraisal";
import { targetPoint } from "@fuyou/indicators";
import { type ClauseEntry, carried, carriersOf, split, text, viewPoint } from "@fuyou/kernel";
import { outreachProgrammePoint } from "@fuyou/outreach";
import { programmePoint, serviceNeedPoint } from "@fuyou/services";

const here = carriersOf("hubei-city");
const view = (id: string) => carriersOf("services")(viewPoint, id);

/** 促发展: rows 002-036 to 002-047. */
export const clausesOfDevelopment: readonly ClauseEntry[] = [
  {
    row: "002-036",
    clause: "二(促发展)5",
    gist: text("巩固“服务年”活动成果", "The results of the year of service are kept"),
    ...carried(
      [here(programmePoint, "hubei-service-year")],
      "作为项目登记；成果的内容原文未列。",
      "Recorded as a programme; what the results are the document does not list.",
    ),
  },
  {
    row: "002-037",
    clause: "二(促发展)5",
    gist: text("创建优质服务示范市", "The city applies to be a model of good service"),
    ...carried(
      [
        here(accreditationKindPoint, "model-service-city"),
        here(accreditationKindPoint, "national-model-service-city"),
      ],
      "创建标准不在文件中；申报、评定和退出有登记。",
      "The criteria are not in the document; applying, granting and ending are on record.",
    ),
  },
  {
    row: "002-038",
    clause: "二(促发展)5",
    gist: text("参加省级人物评选", "Staff stand for a provincial honour"),
    ...carried(
      [here(honourPoint, "ten-finest-of-mch")],
      "只登记单位和人数，不登记姓名；“三抓一促”指什么原文未载。",
      "Units and numbers are recorded, and no names; what the campaign named there is, the document does not say.",
    ),
  },
  {
    row: "002-039",
    clause: "二(促发展)5",
    gist: text("让群众知晓惠民项目", "People know which programmes they may use"),
    ...carried(
      [
        here(targetPoint, "hubei-city-039-benefit-awareness"),
        here(outreachProgrammePoint, "hubei-benefit-awareness"),
        "outreach/kernel.view/outreach.programmes",
      ],
      "宣传活动已列入，知晓率作为无数值的目标登记。",
      "The programme is there, and awareness is a target without a number.",
    ),
  },
  {
    row: "002-040",
    clause: "二(促发展)6",
    gist: text("爱婴医院创建和复核", "Baby-friendly hospitals are named and looked at again"),
    ...carried(
      [here(accreditationKindPoint, "baby-friendly-hospital")],
      "复核逾期由登记报告，复核年限未写明。",
      "A re-assessment that is overdue is reported by the register; after how many years it comes is not said.",
    ),
  },
  {
    row: "002-041",
    clause: "二(促发展)6",
    gist: text(
      "助产培训，促进自然分娩和母乳喂养",
      "Midwifery training, natural birth and breast-feeding",
    ),
    ...split(
      [
        here(targetPoint, "hubei-city-041-caesarean-rate"),
        here(targetPoint, "hubei-city-041-breastfeeding-rate"),
        here(targetPoint, "hubei-city-041-normal-birth-rate"),
      ],
      "三项只给方向，按与上年比较判定；助产培训由服务部分承担。",
      "Three directions, judged against the year before; the training belongs to services.",
    ),
  },
  {
    row: "002-042",
    clause: "二(促发展)6",
    gist: text("爱婴医院长效管理", "Lasting management of baby-friendly hospitals"),
    ...carried(
      [
        here(accreditationKindPoint, "baby-friendly-hospital"),
        "appraisal/kernel.view/appraisal.accreditations",
      ],
      "长效管理落实为复核、撤销和退出的登记；便民措施的内容未载。",
      "Lasting management is carried by re-assessment and withdrawal on record; the measures for convenience are not named.",
    ),
  },
  {
    row: "002-043",
    clause: "二(促发展)7",
    gist: text("改善医疗服务行动", "An action plan for better care"),
    ...carried(
      [here(programmePoint, "hubei-better-care")],
      "行动计划的内容在另一文件中，此处只登记项目。",
      "What the plan holds stands in another document; the programme is recorded here.",
    ),
  },
  {
    row: "002-044",
    clause: "二(促发展)7",
    gist: text("新一轮机构评审", "A new round of accreditation"),
    ...carried(
      [here(accreditationKindPoint, "mch-institution-review")],
      "评审标准和等级数值未载。",
      "Neither the standard nor the numbers of the grades are given.",
    ),
  },
  {
    row: "002-045",
    clause: "二(促发展)7",
    gist: text("加强薄弱领域", "Weak fields are strengthened"),
    ...carried(
      [here(appraisalSchemePoint, "city-performance"), "appraisal/kernel.view/appraisal.schemes"],
      "每个机构得分最低的项目列为薄弱领域；项目由选项给出。",
      "The items an institution scores lowest in are shown as its weak fields; the items come from an option.",
    ),
  },
  {
    row: "002-046",
    clause: "二(促发展)7",
    gist: text("重点专科创建和退出", "Key specialties come and go"),
    ...carried(
      [here(accreditationKindPoint, "key-specialty")],
      "退出须有文号和原因，记录保留；数量未载。",
      "An exit needs a number and a reason, and the record stays; how many there are to be is not said.",
    ),
  },
  {
    row: "002-047",
    clause: "二(促发展)7",
    gist: text(
      "孕前检查流程和标准化实验室",
      "Process of the pre-pregnancy examination and standard laboratories",
    ),
    ...split(
      [
        here(serviceNeedPoint, "prepregnancy-laboratory"),
        here(serviceNeedPoint, "prepregnancy-laboratory-staff"),
        view("services.readiness"),
      ],
      "实验室和检验人员作为孕前检查的要素，核对就绪度；实验室标准和流程步骤原文未列。",
      "Laboratory and staff are needs of the examination and judged as readiness; by what a laboratory is standard, and the steps, are not in the document.",
    ),
  },
];
