import { categoryPoint, journeyPoint, noticeWordingPoint } from "@fuyou/clients";
import { targetPoint } from "@fuyou/indicators";
import {
  type ClauseEntry,
  carried,
  carriersOf,
  notOperationalised,
  serviceOnly,
  split,
  text,
  viewPoint,
} from "@fuyou/kernel";
import { countyIntegration } from "@fuyou/plugin-county-integration";
import { planPoint } from "@fuyou/reform";
import { overlapPoint, servicePoint } from "@fuyou/services";
import { crossCheckPoint, informationSourcePoint, systemLinkPoint } from "@fuyou/sharing";

const here = carriersOf("huantai");
const clients = carriersOf("clients");
const common = carriersOf(countyIntegration.id);

/** Services and information in source 003 (二(三)), rows 003-065 to 003-078. */
export const clausesOfServices: readonly ClauseEntry[] = [
  {
    row: "003-065",
    clause: "二(三)1",
    gist: text(
      "人口信息四个来源：入户、镇街、医疗机构、部门共享",
      "Four sources of population information: visits, the office, medical institutions, other departments",
    ),
    ...serviceOnly(
      [
        ...["village-visit", "town-office", "institutions", "departments"].map((each) =>
          here(informationSourcePoint, `huantai-${each}`),
        ),
        "sharing/kernel.view/sharing.links",
      ],
      "只落实服务一半：四个来源按用途和数据集登记，入户须本人同意，其余只有汇总数；逐人采集婚育情况的一半拒绝执行。",
      "The service half is carried: the four sources are declared by purpose and data set, a visit by consent and the others as totals. Lists of who marries or gives birth are refused.",
    ),
  },
  {
    row: "003-066",
    clause: "二(三)1",
    gist: text(
      "婚育各环节信息共享、相互核对",
      "Data on marriage, pregnancy, rearing and birth are shared and cross-checked",
    ),
    ...serviceOnly(
      [
        ...["premarital-care", "antenatal-care", "birth-care", "child-care"].map((each) =>
          here(crossCheckPoint, `huantai-${each}`),
        ),
        "sharing/kernel.view/sharing.discrepancies",
      ],
      "只落实服务一半：只比对各环节服务的汇总数，差异由登记单位自查；以婚育信息互查个人的一半拒绝执行。",
      "The service half is carried: totals of services are compared and each keeper goes over its own books. Checks on persons by marriage and birth data are refused.",
    ),
  },
  {
    row: "003-067",
    clause: "二(三)1",
    gist: text(
      "WIS系统与医疗机构逐步互通服务、孕情和出生数据",
      "The women's information system (WIS) is linked step by step with institutions' service, pregnancy and birth data",
    ),
    ...serviceOnly(
      [
        here(systemLinkPoint, "huantai-wis-for-care"),
        here(systemLinkPoint, "huantai-totals-to-wis"),
      ],
      "只落实服务一半：机构按单独同意和保存期限取得服务信息，回传只有汇总数；向管理系统传送个人情况的联接不能通过组合检查，一律拒绝执行。",
      "The service half is carried: institutions receive service information by separate consent with an end, and only totals go back. Links that hand a person's situation to the administration do not compose and are refused.",
    ),
  },
  {
    row: "003-068",
    clause: "二(三)1",
    gist: text(
      "通过比对自查，提高妇女健康、孕情和出生监测的准确性",
      "Matching data makes the monitoring of women's health, pregnancies and births more accurate",
    ),
    ...notOperationalised(
      "以比对和自查监测个人孕情，拒绝执行，不产生任务、名单或指标；出生汇总数和自愿的随访不以本条为依据。",
      "Monitoring people's pregnancies by matching data is refused and makes no task, list or indicator; totals of births and voluntary follow-up do not rest on this clause.",
    ),
  },
  {
    row: "003-069",
    clause: "二(三)2",
    gist: text(
      "一体化服务自结婚登记开始",
      "The integrated service starts at the registration of a marriage",
    ),
    ...split(
      [here(journeyPoint, "whole-course")],
      "一体化服务已建；起点改为本人自愿登记，不以婚姻为条件，也不接收婚姻登记数据。",
      "The integrated journey is there; it starts with a person's own enrolment, without any marital condition and without data from the marriage register.",
    ),
  },
  {
    row: "003-070",
    clause: "二(三)2",
    gist: text(
      "镇街、妇幼机构、卫生院和村室共同提供",
      "Office, maternal and child health institution, hospital and village room provide it together",
    ),
    ...carried([here(journeyPoint, "whole-course")]),
  },
  {
    row: "003-071",
    clause: "二(三)2",
    gist: text(
      "服务内容：查体、孕产指导、孕前检查、避孕、健康扶贫、妇女和儿童保健等",
      "Its services: health check, guidance around pregnancy, pre-pregnancy examination, contraception, women's and child care, poverty relief",
    ),
    ...carried([
      here(servicePoint, "women-health-check"),
      here(servicePoint, "pregnancy-guidance"),
      common(servicePoint, "prepregnancy-exam"),
      common(servicePoint, "contraception-service"),
      common(servicePoint, "women-care"),
      common(servicePoint, "child-care"),
      here(servicePoint, "health-poverty-relief"),
      here(journeyPoint, "whole-course"),
    ]),
  },
  {
    row: "003-072",
    clause: "二(三)2",
    gist: text(
      "计生技术服务与基本公卫互为补充",
      "Family-planning technical services and basic public health complement each other",
    ),
    ...carried(
      [
        here(overlapPoint, "pregnancy-contact"),
        here(overlapPoint, "postpartum-contact"),
        here(overlapPoint, "women-check"),
        here(overlapPoint, "prepregnancy-check"),
      ],
      "哪些内容重叠由重叠规则列出；一次服务可同时满足两个项目。",
      "Which contents overlap is listed by rules; one contact may count for two programmes.",
    ),
  },
  {
    row: "003-073",
    clause: "二(三)2",
    gist: text("服务一次，各方共用结果", "One service, results shared and reported"),
    ...split(
      [
        here(overlapPoint, "pregnancy-contact"),
        here(overlapPoint, "postpartum-contact"),
        here(overlapPoint, "women-check"),
        here(overlapPoint, "prepregnancy-check"),
      ],
      "期限内的重复服务列为问题；期限原文未载，由部署以选项说明，未说明时不判重复。结果共享须经本人同意，通报随信息共享建设。",
      "A duplicate within the window is a finding; the window is not in the document and is an option, and nothing is called double without it. Sharing a result takes the client's consent; notices between units come with sharing.",
    ),
  },
  {
    row: "003-074",
    clause: "二(三)2",
    gist: text("不再由多家分头服务", "Separate services by several bodies end"),
    ...carried(
      [
        here(planPoint, "huantai"),
        here(overlapPoint, "pregnancy-contact"),
        here(overlapPoint, "postpartum-contact"),
        here(overlapPoint, "women-check"),
        here(overlapPoint, "prepregnancy-check"),
      ],
      "一项职责一个牵头者由连续性检查；不同机构分别提供同一内容，按重叠规则逐对指出。",
      "One lead for one duty is judged by continuity; bodies that give the same content apart are pointed out pair by pair.",
    ),
  },
  {
    row: "003-075",
    clause: "二(三)3",
    gist: text(
      "按八类对象分类，列出服务名单",
      "Clients are classed in eight groups and service lists are made",
    ),
    ...serviceOnly(
      [
        here(categoryPoint, "starting-together"),
        here(categoryPoint, "pregnancy-and-rearing"),
        here(categoryPoint, "child-health"),
        here(categoryPoint, "vaccination"),
        here(categoryPoint, "reproductive-health"),
        here(categoryPoint, "contraception"),
        here(categoryPoint, "family-benefits"),
        here(categoryPoint, "help-with-papers"),
      ],
      "只落实服务一半：八类需要由本人自选，到期服务以假名列给承担单位，限定用途、随时退出。按婚育状况给个人分类列名拒绝执行。",
      "The service half is built: eight needs that clients tick themselves, and what is due goes to the unit under pseudonyms, limited to its purpose and open to leave. Lists that class persons by marriage and births are refused.",
    ),
  },
  {
    row: "003-076",
    clause: "二(三)3",
    gist: text(
      "通过短信、APP、微信向个人推送服务信息",
      "Notices of services go to each person by text message, app or WeChat",
    ),
    ...carried(
      [here(noticeWordingPoint, "warm")],
      "渠道为部署接入的端口（短信、APP、微信）；须经本人同意，可随时关闭，不写服务内容。",
      "Channels (text message, app, WeChat) are ports that a deployment fills; only with the person's consent, to be switched off at any time, and without a word of what the care is.",
    ),
  },
  {
    row: "003-077",
    clause: "二(三)3",
    gist: text(
      "落实情况推给承办单位，便于掌握进度和监督",
      "What has been delivered goes to the responsible unit, for its staff and its supervision",
    ),
    ...carried(
      [clients(viewPoint, "clients.schedules")],
      "到期服务列给承担单位（dueList），逾期只问单位；对外只给不含小数的统计（countsOf）。",
      "What is due goes to the responsible unit (dueList), and what is overdue is the unit's fault; others see counts without small cells (countsOf).",
    ),
  },
  {
    row: "003-078",
    clause: "二(三)3",
    gist: text(
      "服务由被动转主动，群众更满意",
      "Active instead of passive service; satisfaction rises",
    ),
    ...carried(
      [here(targetPoint, "huantai-satisfaction")],
      "满意度未给数值，登记为无数目标，不判定，也不当作零；由被动转主动体现在各项服务条款。",
      "Satisfaction has no figure: a target without a number, which is not judged and is not zero. Active service shows in the clauses on each service.",
    ),
  },
];
