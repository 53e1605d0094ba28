import {
  type ClauseEntry,
  carried,
  carriersOf,
  notOperationalised,
  planned,
  split,
  text,
} from "@fuyou/kernel";
import { countyIntegration } from "@fuyou/plugin-county-integration";
import { planPoint } from "@fuyou/reform";
import { servicePoint } from "@fuyou/services";

const here = carriersOf("huantai");
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
    ...planned(
      "将只建服务一半：按用途和数据集登记四个来源，入户须本人同意。逐人采集婚育情况拒绝执行。目前村和镇街只报送服务信息，另两个来源尚未建成。",
      "Only the service half will be built: the four sources by purpose and data set, a visit with the person's consent. Collecting who marries or gives birth is refused. Today village and office report services given; the other two sources are not built yet.",
    ),
  },
  {
    row: "003-066",
    clause: "二(三)1",
    gist: text(
      "婚育各环节信息共享、相互核对",
      "Data on marriage, pregnancy, rearing and birth are shared and cross-checked",
    ),
    ...planned(
      "将只建服务一半：在本人同意的服务记录之间核对重复与差错，尚未建成。以婚育信息互查个人拒绝执行。",
      "Only the service half will be built: finding duplicates and errors among service records kept with consent, not built yet. Checking persons by marriage and birth data is refused.",
    ),
  },
  {
    row: "003-067",
    clause: "二(三)1",
    gist: text(
      "WIS系统与医疗机构逐步互通服务、孕情和出生数据",
      "The women's information system (WIS) is linked step by step with institutions' service, pregnancy and birth data",
    ),
    ...planned(
      "将只建服务一半：以持续照护为目的的系统联接，须单独同意并有保存期限，尚未建成。向管理部门回传个人孕情拒绝执行。",
      "Only the service half will be built: links for continuity of care, with separate consent and retention, not built yet. Passing a person's pregnancy on to an administration is refused.",
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
    ...planned(
      "服务旅程将从本人自愿登记开始，不以婚姻为条件，也不接收婚姻登记数据。",
      "The journey will start with a person's own enrolment, without any marital condition and without data from the marriage register.",
    ),
  },
  {
    row: "003-070",
    clause: "二(三)2",
    gist: text(
      "镇街、妇幼机构、卫生院和村室共同提供",
      "Office, maternal and child health institution, hospital and village room provide it together",
    ),
    ...planned(
      "旅程中各环节的提供者随服务旅程一并声明，目前由各服务所属职责的承担者提供。",
      "Who provides which stage will be declared with the journey; until then the holder of each service's duty provides it.",
    ),
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
    ]),
  },
  {
    row: "003-072",
    clause: "二(三)2",
    gist: text(
      "计生技术服务与基本公卫互为补充",
      "Family-planning technical services and basic public health complement each other",
    ),
    ...planned(
      "一次服务同时满足两个项目的重叠规则尚未建成。",
      "That one contact may count for two programmes is a rule of overlap not built yet.",
    ),
  },
  {
    row: "003-073",
    clause: "二(三)2",
    gist: text("服务一次，各方共用结果", "One service, results shared and reported"),
    ...planned(
      "期限内的重复服务将列为问题；结果共享须本人同意。",
      "A duplicate within its window will be a finding; sharing results takes the person's consent.",
    ),
  },
  {
    row: "003-074",
    clause: "二(三)2",
    gist: text("不再由多家分头服务", "Separate services by several bodies end"),
    ...split(
      [here(planPoint, "huantai")],
      "一项职责一个牵头者由连续性检查；项目之间的重复服务随重叠规则建设。",
      "One lead for one duty is judged by continuity; services doubled between programmes come with the rule of overlap.",
    ),
  },
  {
    row: "003-075",
    clause: "二(三)3",
    gist: text(
      "按八类对象分类，列出服务名单",
      "Clients are classed in eight groups and service lists are made",
    ),
    ...planned(
      "将只建服务一半：本人自愿登记后的到期服务提示，限定用途、可随时退出，尚未建成。按婚育状况给个人分类列名拒绝执行。",
      "Only the service half will be built: reminders to people who enrolled themselves, limited to their purpose and open to leave, not built yet. Lists that class persons by marriage and births are refused.",
    ),
  },
  {
    row: "003-076",
    clause: "二(三)3",
    gist: text(
      "通过短信、APP、微信向个人推送服务信息",
      "Notices of services go to each person by text message, app or WeChat",
    ),
    ...planned(
      "推送渠道将作为部署时接入的端口，须经本人同意并可关闭。",
      "Channels will be ports that a deployment fills, with the person's consent and a way to switch them off.",
    ),
  },
  {
    row: "003-077",
    clause: "二(三)3",
    gist: text(
      "落实情况推给承办单位，便于掌握进度和监督",
      "What has been delivered goes to the responsible unit, for its staff and its supervision",
    ),
    ...planned(
      "任务派给承担单位，逾期只问单位；任务登记尚未建成。",
      "Tasks will go to the responsible unit, and what is overdue is the unit's fault; tasks are not recorded yet.",
    ),
  },
  {
    row: "003-078",
    clause: "二(三)3",
    gist: text(
      "服务由被动转主动，群众更满意",
      "Active instead of passive service; satisfaction rises",
    ),
    ...planned(
      "满意度指标未给出数值，将登记为无目标值的指标，不当作零。",
      "Satisfaction has no figure; it will be an indicator without a target, which is not zero.",
    ),
  },
];
