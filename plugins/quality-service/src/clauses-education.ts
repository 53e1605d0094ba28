import { type ClauseEntry, context, planned, text } from "@fuyou/kernel";

/** The first of the eight services in source 001 (三(四)1): education and the eight things to be known, rows 001-092 to 001-108. */
export const clausesOfEducation: readonly ClauseEntry[] = [
  {
    row: "001-092",
    clause: "一/二篇 三(四)",
    gist: text("实施三大工程和八项优质服务", "Three projects and eight quality services"),
    ...planned(
      "八项服务随服务目录建设；三大工程的名目原文未列。",
      "The eight services come with the catalogue; the three projects are not named.",
    ),
  },
  {
    row: "001-093",
    clause: "一/二篇 三(四)1",
    gist: text(
      "服务一以避孕知情选择宣传为核心",
      "Service one: at its core, informed choice of contraception",
    ),
    ...planned(
      "知情选择宣传将列为服务，并以同意登记为前提。",
      "Education for informed choice becomes a service that rests on consent.",
    ),
  },
  {
    row: "001-094",
    clause: "一/二篇 三(四)1",
    gist: text("以两项宣传活动为载体", "Carried by two campaigns"),
    ...planned("活动名称随宣传登记。", "The campaigns are recorded with outreach."),
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
    ...planned("宣传品目录尚未建成。", "The list of materials is not built yet."),
  },
  {
    row: "001-098",
    clause: "一/二篇 三(四)1",
    gist: text(
      "内容侧重避孕、优生、生殖保健",
      "Topics: contraception, healthy birth, reproductive care",
    ),
    ...planned("三类主题随宣传品登记。", "The three topics are recorded with the materials."),
  },
  {
    row: "001-099",
    clause: "一/二篇 三(四)1",
    gist: text("对象包括未婚青年和男性", "Unmarried young people and men are addressed as well"),
    ...planned(
      "服务对象不以婚姻或性别为限，随服务目录登记。",
      "Audiences are not limited by marriage or sex; they come with the catalogue.",
    ),
  },
  {
    row: "001-100",
    clause: "一/二篇 三(四)1",
    gist: text("服务双方做到八个知情", "Eight things both sides are to know"),
    ...planned("八项知情将成为同意前的核对表。", "The eight become a checklist before consent."),
  },
  {
    row: "001-101",
    clause: "一/二篇 三(四)1",
    gist: text("医技人员知道服务对象了解多少", "Staff know how much the client knows"),
    ...planned("核对表第1项，提供方。", "Item 1 of the checklist, on the side of the provider."),
  },
  {
    row: "001-102",
    clause: "一/二篇 三(四)1",
    gist: text("知道服务对象的意愿和选择", "Staff know what the client wishes and chose"),
    ...planned(
      "核对表第2项，提供方；只用于服务，不作登记统计。",
      "Item 2, provider; for the service only, never for statistics on persons.",
    ),
  },
  {
    row: "001-103",
    clause: "一/二篇 三(四)1",
    gist: text(
      "知道服务对象的经历和健康状况",
      "Staff know history and health as far as the client tells",
    ),
    ...planned(
      "核对表第3项，提供方；信息由本人提供，可以不说。",
      "Item 3, provider; told by the client, who need not tell.",
    ),
  },
  {
    row: "001-104",
    clause: "一/二篇 三(四)1",
    gist: text("知道自身的服务能力和质量", "Staff know what they themselves can do and how well"),
    ...planned("核对表第4项，提供方。", "Item 4, provider; rests on licences and readiness."),
  },
  {
    row: "001-105",
    clause: "一/二篇 三(四)1",
    gist: text("服务对象知道自己的权利", "The client knows the rights that go with it"),
    ...planned(
      "核对表第5项，服务对象；只列权利，义务不作为获得服务的条件。",
      "Item 5, client; rights only, as no duty is a condition of service.",
    ),
  },
  {
    row: "001-106",
    clause: "一/二篇 三(四)1",
    gist: text(
      "知道避孕方法及其适应症、禁忌症",
      "The client knows methods, indications and contraindications",
    ),
    ...planned("核对表第6项，服务对象。", "Item 6, client; the medical part of the information."),
  },
  {
    row: "001-107",
    clause: "一/二篇 三(四)1",
    gist: text("知道自己的实际需要", "The client knows the own needs"),
    ...planned(
      "核对表第7项，服务对象。",
      "Item 7, client; the client says, nobody decides for them.",
    ),
  },
  {
    row: "001-108",
    clause: "一/二篇 三(四)1",
    gist: text("知道可选方法和获得渠道", "The client knows what is to be had and where"),
    ...planned("核对表第8项，服务对象。", "Item 8, client; the last of the list."),
  },
];
