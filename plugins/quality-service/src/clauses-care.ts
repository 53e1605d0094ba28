import { appraisalSchemePoint, trainingPlanPoint } from "@fuyou/appraisal";
import { consentChecklistPoint } from "@fuyou/clients";
import { bodyKindPoint } from "@fuyou/governance";
import {
  type ClauseEntry,
  carried,
  carriersOf,
  damaged,
  serviceOnly,
  split,
  text,
  viewPoint,
} from "@fuyou/kernel";
import { venueKindPoint } from "@fuyou/outreach";
import { servicePoint, tourPoint } from "@fuyou/services";

const here = carriersOf("quality-service");
const clients = carriersOf("clients");
const core = carriersOf("governance");
const view = (id: string) => carriersOf("services")(viewPoint, id);

/** Services two to five of source 001 (三(四)2-5), up to where the first copy breaks off, rows 001-109 to 001-126. */
export const clausesOfCare: readonly ClauseEntry[] = [
  {
    row: "001-109",
    clause: "一/二篇 三(四)2",
    gist: text(
      "服务二：避孕节育全程服务，四个规范",
      "Service two: contraception care from beginning to end, in four norms",
    ),
    ...carried(
      [here(servicePoint, "quality-contraception-course")],
      "四个规范即该服务的四个环节。",
      "The four norms are the four steps of the service.",
    ),
  },
  {
    row: "001-110",
    clause: "一/二篇 三(四)2",
    gist: text("手术前签同意书", "Written consent before a procedure"),
    ...carried(
      [here(consentChecklistPoint, "eight-before-procedure")],
      "没有书面同意或知情不全则不能登记服务；同意用于一次手术，之前随时可撤回。",
      "Without written consent, or where not all was explained, nothing is recorded; a consent is for one procedure and may be withdrawn before it.",
    ),
  },
  {
    row: "001-111",
    clause: "一/二篇 三(四)2",
    gist: text("规范操作，避免事故", "Procedures by the norm, without accidents"),
    ...split(
      [here(servicePoint, "quality-contraception-course")],
      "规程作为服务的一个环节；手术规程本身不在文中，不良事件由服务记录报告。",
      "The procedure is a step of the service; its norm is not in the document, and incidents are reported with the record of a service.",
    ),
  },
  {
    row: "001-112",
    clause: "一/二篇 三(四)2",
    gist: text("术后指导，建立生殖健康档案", "Guidance afterwards, and a reproductive health file"),
    ...carried(
      [here(servicePoint, "quality-contraception-course")],
      "术后指导是一个环节；档案归本人，只在服务对象库中，不入县登记。",
      "Guidance is a step; the file is the client's own, kept in the store of client data and never in the county's registers.",
    ),
  },
  {
    row: "001-113",
    clause: "一/二篇 三(四)2",
    gist: text("术后随访用统一表格", "Follow-up on one form for all"),
    ...carried(
      [here(servicePoint, "quality-contraception-course")],
      "统一随访表为该服务的记录；随访期限原文未载，留空。",
      "The uniform form is a record of the service; by when follow-up is due is not said and stays open.",
    ),
  },
  {
    row: "001-114",
    clause: "一/二篇 三(四)2",
    gist: text("随访情况计入基层人员考核", "Follow-up counts in the assessment of staff"),
    ...serviceOnly(
      [clients(viewPoint, "clients.schedules"), here(appraisalSchemePoint, "grass-roots-staff")],
      "只计承担单位自己逾期未提供的随访，以岗位组计分；服务对象谢绝或未到不计入，也不考核个人的随访率。",
      "Only follow-up that the unit itself failed to offer in time is counted and scored, for the group of posts; clients who decline or do not come are in no number, and nobody is judged by a rate of persons followed up.",
    ),
  },
  {
    row: "001-115",
    clause: "一/二篇 三(四)3",
    gist: text(
      "服务三：生殖道感染普查，制定规划",
      "Service three: screening for infections, with a plan",
    ),
    ...split(
      [here(servicePoint, "quality-rti-screening"), here(servicePoint, "quality-rti-treatment")],
      "普查普治列为自愿服务，按巡回覆盖全县；普查规划的内容原文未列。",
      "Screening and treatment are voluntary services that tour the county; what the plan for them says is not in the document.",
    ),
  },
  {
    row: "001-116",
    clause: "一/二篇 三(四)3",
    gist: text(
      "县站牵头、乡站配合组成下乡服务队",
      "The county station leads a touring team, township stations assist",
    ),
    ...carried([here(tourPoint, "quality-four-ones"), here(servicePoint, "quality-rti-screening")]),
  },
  {
    row: "001-117",
    clause: "一/二篇 三(四)3",
    gist: text("常年到各村巡回", "The team tours every village all the year"),
    ...carried(
      [here(tourPoint, "quality-four-ones"), view("services.tours")],
      "按村核对本年是否到过。",
      "Village by village it is seen whether the team came this year.",
    ),
  },
  {
    row: "001-118",
    clause: "一/二篇 三(四)3",
    gist: text(
      "每到一村做四件事：普查、宣传品、讲课、咨询",
      "Four things in each village: screening, materials, a lecture, advice",
    ),
    ...carried(
      [here(tourPoint, "quality-four-ones"), view("services.tours")],
      "四项内容即每到一处的服务包，缺哪项逐村列出。",
      "The four are the package of a stop; what was not given is listed village by village.",
    ),
  },
  {
    row: "001-119",
    clause: "一/二篇 三(四)3",
    gist: text(
      "全县每年一遍，普查免费、治疗优惠",
      "Once a year over the county, screening free and treatment at a lower price",
    ),
    ...carried(
      [
        here(tourPoint, "quality-four-ones"),
        here(servicePoint, "quality-rti-screening"),
        here(servicePoint, "quality-rti-treatment"),
      ],
      "普查免费，治疗优惠；优惠幅度未载，不填金额。",
      "Screening is free, treatment at a reduced price; how much lower is not said and no amount is put.",
    ),
  },
  {
    row: "001-120",
    clause: "一/二篇 三(四)4",
    gist: text("服务四：依托三级人口学校", "Service four: schools at three levels"),
    ...carried(
      [
        here(venueKindPoint, "quality-population-school"),
        "outreach/kernel.view/outreach.programmes",
      ],
      "人口学校是承担该功能的用房，县、乡、村各级逐一核对；一间房可有多种用途。",
      "A school is a room of that use, looked for in county, township and village; a room may serve several uses.",
    ),
  },
  {
    row: "001-121",
    clause: "一/二篇 三(四)4",
    gist: text("向新婚夫妇讲优生监测", "Newly-weds are told of care for healthy birth"),
    ...carried(
      [here(trainingPlanPoint, "newly-weds-course")],
      "自愿报名，只登记场次和人数，不登记姓名。",
      "Whoever signs up is the audience; sessions and numbers are recorded, and no names.",
    ),
  },
  {
    row: "001-122",
    clause: "一/二篇 三(四)4",
    gist: text("从被动参加变为主动参加", "From being told to wanting to"),
    ...carried(
      [
        here(consentChecklistPoint, "eight-to-be-known"),
        here(consentChecklistPoint, "eight-before-procedure"),
      ],
      "自愿是全部服务的前提：同意由本人作出，拒绝不问理由也不计数。",
      "That it is voluntary is the ground of all services: consent is the client's, and a no is neither explained nor counted.",
    ),
  },
  {
    row: "001-123",
    clause: "一/二篇 三(四)4",
    gist: text(
      "向计划怀孕和早孕妇女推广叶酸",
      "Folic acid for women who plan or begin a pregnancy",
    ),
    ...serviceOnly(
      [here(servicePoint, "quality-folic-acid")],
      "凡计划怀孕或早孕者均可获得；以持证为条件的一半拒绝执行，目录中没有可写这一条件的字段。",
      "Whoever plans or begins a pregnancy may have it; the condition of a permit is refused, and the catalogue has no field for one.",
    ),
  },
  {
    row: "001-124",
    clause: "一/二篇 三(四)5",
    gist: text("服务五：不孕不育诊治", "Service five: infertility"),
    ...carried(
      [here(servicePoint, "quality-infertility")],
      "所需执业资格原文未列，不作要求；有规定时作为服务要素声明。",
      "Which licence it takes is not said and none is asked; a rule would be declared as a need of the service.",
    ),
  },
  {
    row: "001-125",
    clause: "一/二篇 三(四)5",
    gist: text(
      "选派骨干进修，成立诊治领导小组",
      "Key staff are sent to learn and a leading group is formed",
    ),
    ...split(
      [here(bodyKindPoint, "infertility-leading-group"), core(viewPoint, "governance.bodies")],
      "小组应设未设即为问题，成员原文未写；选派骨干进修没有人数和周期，只在培训登记中看得到。",
      "That the group exists is asked for, its members are not named; sending staff to learn has no number or rhythm and is seen in the register of trainings only.",
    ),
  },
  {
    row: "001-126",
    clause: "一篇 三(四)6",
    gist: text("服务六的开头", "Beginning of service six"),
    ...damaged(
      "第一份文字在此中断，第二份有其下文。",
      "The first copy breaks off here; the second goes on.",
    ),
  },
];
