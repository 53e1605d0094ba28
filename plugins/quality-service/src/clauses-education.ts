import { consentChecklistPoint, consentItemPoint } from "@fuyou/clients";
import {
  type ClauseEntry,
  carried,
  carriersOf,
  context,
  serviceOnly,
  split,
  text,
} from "@fuyou/kernel";
import { outreachAudiencePoint, outreachProgrammePoint, outreachTopicPoint } from "@fuyou/outreach";
import { servicePoint } from "@fuyou/services";

const here = carriersOf("quality-service");

/** The first of the eight services in source 001 (三(四)1): education and the eight things to be known, rows 001-092 to 001-108. */
export const clausesOfEducation: readonly ClauseEntry[] = [
  {
    row: "001-092",
    clause: "一/二篇 三(四)",
    gist: text("实施三大工程和八项优质服务", "Three projects and eight quality services"),
    ...split(
      [
        here(servicePoint, "quality-informed-choice"),
        here(servicePoint, "quality-contraception-course"),
        here(servicePoint, "quality-rti-screening"),
        here(servicePoint, "quality-folic-acid"),
        here(servicePoint, "quality-infertility"),
        here(servicePoint, "quality-home-service"),
        here(servicePoint, "quality-men-health"),
        here(servicePoint, "quality-equal-service"),
      ],
      "八项服务已入服务目录；三大工程的名目原文未列，不作推定。",
      "The eight services are in the catalogue; the three projects are not named and nothing is supposed.",
    ),
  },
  {
    row: "001-093",
    clause: "一/二篇 三(四)1",
    gist: text(
      "服务一以避孕知情选择宣传为核心",
      "Service one: at its core, informed choice of contraception",
    ),
    ...carried(
      [here(consentChecklistPoint, "eight-to-be-known")],
      "知情选择以核对表为先，选择权在本人；宣传活动本身由宣传部分登记。",
      "Choice comes after the checklist and is the client's; the events of education belong to outreach.",
    ),
  },
  {
    row: "001-094",
    clause: "一/二篇 三(四)1",
    gist: text("以两项宣传活动为载体", "Carried by two campaigns"),
    ...carried([
      here(outreachProgrammePoint, "quality-new-customs"),
      here(outreachProgrammePoint, "quality-care-for-girls"),
      "outreach/kernel.view/outreach.programmes",
    ]),
  },
  {
    row: "001-095",
    clause: "一/二篇 三(四)1",
    gist: text("宣传贴近社会、生活和群众", "Publicity close to society, life and people"),
    ...context("宣传内容的取向，一。", "What publicity should be like, in one respect."),
  },
  {
    row: "001-096",
    clause: "一/二篇 三(四)1",
    gist: text("按群众所好所需做宣传", "Publicity by what people like and need"),
    ...context("宣传内容的取向，二。", "What publicity should be like, in another."),
  },
  {
    row: "001-097",
    clause: "一/二篇 三(四)1",
    gist: text("制作贴近生活的宣传册和宣传品", "Booklets and materials from daily life"),
    ...carried(
      [
        here(outreachProgrammePoint, "quality-materials"),
        "outreach/kernel.table/outreach-materials",
      ],
      "宣传品以登记表记录名称、主题、对象和数量。",
      "Materials are on record with their topics, audiences and copies.",
    ),
  },
  {
    row: "001-098",
    clause: "一/二篇 三(四)1",
    gist: text(
      "内容侧重避孕、优生、生殖保健",
      "Topics: contraception, healthy birth, reproductive care",
    ),
    ...carried([
      here(outreachProgrammePoint, "quality-materials"),
      here(outreachTopicPoint, "quality-contraception"),
      here(outreachTopicPoint, "quality-healthy-birth"),
      here(outreachTopicPoint, "quality-reproductive-care"),
    ]),
  },
  {
    row: "001-099",
    clause: "一/二篇 三(四)1",
    gist: text("对象包括未婚青年和男性", "Unmarried young people and men are addressed as well"),
    ...carried(
      [
        here(outreachProgrammePoint, "quality-new-customs"),
        here(outreachAudiencePoint, "quality-married"),
        here(outreachAudiencePoint, "quality-unmarried-youth"),
        here(outreachAudiencePoint, "quality-men"),
      ],
      "宣传面向所有人；对象不设婚姻或性别条件，设条件的不能通过组合检查。",
      "Information is for everybody: an audience has no condition of marriage or sex, and one with a condition does not compose.",
    ),
  },
  {
    row: "001-100",
    clause: "一/二篇 三(四)1",
    gist: text("服务双方做到八个知情", "Eight things both sides are to know"),
    ...carried([
      here(consentChecklistPoint, "eight-to-be-known"),
      here(consentChecklistPoint, "eight-before-procedure"),
    ]),
  },
  {
    row: "001-101",
    clause: "一/二篇 三(四)1",
    gist: text("医技人员知道服务对象了解多少", "Staff know how much the client knows"),
    ...carried([here(consentItemPoint, "what-the-client-knows")]),
  },
  {
    row: "001-102",
    clause: "一/二篇 三(四)1",
    gist: text("知道服务对象的意愿和选择", "Staff know what the client wishes and chose"),
    ...carried(
      [here(consentItemPoint, "what-the-client-wishes")],
      "只记录已沟通，不登记统计本人意愿。",
      "Only that it was talked over is noted; wishes are not registered or counted.",
    ),
  },
  {
    row: "001-103",
    clause: "一/二篇 三(四)1",
    gist: text(
      "知道服务对象的经历和健康状况",
      "Staff know history and health as far as the client tells",
    ),
    ...serviceOnly(
      [here(consentItemPoint, "history-and-health")],
      "由本人告知，可以不说；婚姻一半不问。",
      "Told by the client, who need not tell; the half about marriage is not asked.",
    ),
  },
  {
    row: "001-104",
    clause: "一/二篇 三(四)1",
    gist: text("知道自身的服务能力和质量", "Staff know what they themselves can do and how well"),
    ...carried([here(consentItemPoint, "own-ability")]),
  },
  {
    row: "001-105",
    clause: "一/二篇 三(四)1",
    gist: text("服务对象知道自己的权利", "The client knows the rights that go with it"),
    ...serviceOnly(
      [here(consentItemPoint, "own-rights")],
      "只列权利；义务不作为获得服务的条件。",
      "Rights only; no duty is a condition of service.",
    ),
  },
  {
    row: "001-106",
    clause: "一/二篇 三(四)1",
    gist: text(
      "知道避孕方法及其适应症、禁忌症",
      "The client knows methods, indications and contraindications",
    ),
    ...carried([here(consentItemPoint, "methods-and-contraindications")]),
  },
  {
    row: "001-107",
    clause: "一/二篇 三(四)1",
    gist: text("知道自己的实际需要", "The client knows the own needs"),
    ...carried([here(consentItemPoint, "own-needs")]),
  },
  {
    row: "001-108",
    clause: "一/二篇 三(四)1",
    gist: text("知道可选方法和获得渠道", "The client knows what is to be had and where"),
    ...carried([here(consentItemPoint, "choices-and-where")]),
  },
];
