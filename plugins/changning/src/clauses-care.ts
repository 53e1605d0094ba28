import { riskColourPoint } from "@fuyou/clients";
import { institutionRolePoint } from "@fuyou/hierarchy";
import { targetPoint } from "@fuyou/indicators";
import {
  type ClauseEntry,
  carried,
  carriersOf,
  split,
  tablePoint,
  text,
  viewPoint,
} from "@fuyou/kernel";
import { programmePoint, servicePoint } from "@fuyou/services";

const here = carriersOf("changning");
const national = carriersOf("national-standards");
const services = carriersOf("services");
const view = (id: string) => carriersOf("services")(viewPoint, id);

/** 妇幼健康: rows 004-029 to 004-036. */
export const clausesOfCare: readonly ClauseEntry[] = [
  {
    row: "004-029",
    clause: "三(十七)",
    gist: text("推广母子健康手册", "The mother-and-child handbook is promoted"),
    ...carried(
      [here(servicePoint, "whole-course-care")],
      "手册是该服务的记录，归本人保管。",
      "The handbook is the record of this service and stays with the client.",
    ),
  },
  {
    row: "004-030",
    clause: "三(十七)",
    gist: text("高危孕产妇管理和救治中心", "High-risk pregnancies and rescue centres"),
    ...split(
      [
        here(institutionRolePoint, "critical-maternal-centre"),
        here(institutionRolePoint, "critical-neonatal-centre"),
        "hierarchy/kernel.view/hierarchy.roles",
        national(riskColourPoint, "green"),
        national(riskColourPoint, "yellow"),
        national(riskColourPoint, "orange"),
        national(riskColourPoint, "red"),
        national(riskColourPoint, "purple"),
      ],
      "救治中心登记为机构角色；风险分级和分娩机构级别核对按2017年规范。原文未写明由哪些机构承担救治中心。",
      "Rescue centres are recorded as roles of institutions; colours of risk and the check of the place of birth follow the norm of 2017. Which institutions are the rescue centres the text does not say.",
    ),
  },
  {
    row: "004-031",
    clause: "三(十七)",
    gist: text("孕产妇死亡率低于17/10万", "Maternal mortality under 17 per 100,000"),
    ...carried(
      [here(targetPoint, "changning-maternal-mortality")],
      "一年一县只有一两例之差，判定时附精确区间和一例之差的提示；“以下”是否含本数是选项。",
      "In one county a death or two decide: the verdict comes with its exact interval and says so; whether the number itself meets it is an option.",
    ),
  },
  {
    row: "004-032",
    clause: "三(十七)",
    gist: text("5岁以下儿童死亡率低于9‰", "Under-five mortality under 9 per thousand"),
    ...carried([here(targetPoint, "changning-under-five-mortality")]),
  },
  {
    row: "004-033",
    clause: "三(十七)",
    gist: text("机构标准化和妇幼联合体", "Standardised institutions and a consortium"),
    ...split(
      [here(institutionRolePoint, "mch-consortium"), "hierarchy/kernel.view/hierarchy.roles"],
      "联合体及其成员已可登记；机构标准化建设的标准文件未给。",
      "The consortium and its members are recorded; the standard by which institutions are standardised is not given.",
    ),
  },
  {
    row: "004-034",
    clause: "三(十七)",
    gist: text(
      "出生缺陷三级防治、发生率下降",
      "Birth defects: three levels of prevention, fewer cases",
    ),
    ...split(
      [here(targetPoint, "changning-birth-defects")],
      "发生率按与上年比较判定；三级防治的服务由服务部分承担。",
      "The rate is judged against the year before; the three levels of prevention are services.",
    ),
  },
  {
    row: "004-035",
    clause: "三(十七)",
    gist: text("免费基本技术服务", "Free basic services"),
    ...carried(
      [here(programmePoint, "changning-free-basic-items")],
      "基本项目的清单原文未列，取避孕节育技术服务和药具。",
      "Which items are basic is not listed; contraception and supplies are taken.",
    ),
  },
  {
    row: "004-036",
    clause: "三(十七)",
    gist: text(
      "重大公共卫生项目和技术监管",
      "Major public health projects and oversight of techniques",
    ),
    ...carried(
      [
        here(programmePoint, "changning-major-projects"),
        services(tablePoint, "technique-licences"),
        view("services.readiness"),
      ],
      "技术监管即许可核对：机构、人员、技术三者俱备。",
      "Oversight of techniques is the check of licences: institution, person and technique.",
    ),
  },
];
