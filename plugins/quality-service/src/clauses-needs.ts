import { type ClauseEntry, context, notOperationalised, planned, text } from "@fuyou/kernel";

/** Aims and the survey of needs in source 001 (一至三(一)), rows 001-001 to 001-027. */
export const clausesOfNeeds: readonly ClauseEntry[] = [
  {
    row: "001-001",
    clause: "一/二篇 一",
    gist: text(
      "以人为本，重在提高服务能力和水平",
      "People come first; the point is better skill and better service",
    ),
    ...context(
      "规划的总方向，本身不要求做任何一件事。",
      "The direction of the plan; by itself it asks for no act.",
    ),
  },
  {
    row: "001-002",
    clause: "一/二篇 一",
    gist: text(
      "改职能、提效率、转作风，合理配置服务资源",
      "Change functions, efficiency and style; use resources sensibly",
    ),
    ...context(
      "工作原则，由后文各项具体要求体现。",
      "A principle that the demands further on make concrete.",
    ),
  },
  {
    row: "001-003",
    clause: "一/二篇 一",
    gist: text(
      "调动各族群众自愿参与",
      "People of every group are moved to take part of their own will",
    ),
    ...context(
      "自愿是一切服务的前提，由同意登记体现，此条不另设内容。",
      "That taking part is voluntary is the ground of every service and shows in consent; nothing is built from this row itself.",
    ),
  },
  {
    row: "001-004",
    clause: "一/二篇 一",
    gist: text("满足不同层次的服务需求", "Needs of different levels are to be met"),
    ...planned("需求分四级，随需求调查一并建设。", "Ranks of need come with the surveys."),
  },
  {
    row: "001-005",
    clause: "一/二篇 二",
    gist: text("以控制生育水平和出生质量为目标", "Aims at a level of births and at birth outcomes"),
    ...notOperationalised(
      "生育水平指标管控个人生育，任何日期、任何选项下都不执行；健康出生的服务另有条款为据。",
      "A target for the level of births controls what people decide and is carried out at no date and by no option; care for healthy birth rests on clauses of its own.",
    ),
  },
  {
    row: "001-006",
    clause: "一/二篇 二",
    gist: text(
      "建立满足计划生育、避孕、优生和生殖保健需求的服务机制",
      "A service mechanism for family planning, contraception, healthy birth and reproductive care",
    ),
    ...planned("四个服务族将列入服务目录。", "The four families of service go into the catalogue."),
  },
  {
    row: "001-007",
    clause: "一/二篇 二",
    gist: text("对上负责与群众满意并重", "Answerable upward and satisfying people at once"),
    ...context(
      "两个问责方向，考核部分建成后体现。",
      "Two directions of accountability, seen once appraisal is built.",
    ),
  },
  {
    row: "001-008",
    clause: "一/二篇 三",
    gist: text("服务理念和方式要转变", "Ideas and ways of service have to change"),
    ...context(
      "引出下文四项关注，不单独要求内容。",
      "Leads over to the four concerns and asks for nothing alone.",
    ),
  },
  {
    row: "001-009",
    clause: "一/二篇 三",
    gist: text("落实四个关注", "Four concerns are to be carried through"),
    ...context("全文第三部分的章节划分。", "The division into chapters of the third part."),
  },
  {
    row: "001-010",
    clause: "一/二篇 三(一)",
    gist: text("每年在全县做两次需求调查", "Two surveys of needs a year in the whole county"),
    ...planned(
      "每年两次的调查计划随需求调查建设。",
      "The plan of two surveys a year is built with the surveys.",
    ),
  },
  {
    row: "001-011",
    clause: "一/二篇 三(一)1",
    gist: text("调查内容一：当前急需的服务", "Asked first: which services are urgently wanted"),
    ...planned("问卷第一组问题，随调查建设。", "First group of questions, built with the surveys."),
  },
  {
    row: "001-012",
    clause: "一/二篇 三(一)1",
    gist: text(
      "调查内容二：基层落实上级要求的情况",
      "Asked second: how the grass roots carry out what is asked of them",
    ),
    ...planned(
      "问卷第二组问题，针对机构而非个人。",
      "Second group of questions, about bodies and not about persons.",
    ),
  },
  {
    row: "001-013",
    clause: "一/二篇 三(一)1",
    gist: text(
      "调查内容三：技术服务的难点和待改进之处",
      "Asked third: difficulties of the technical services and what to improve",
    ),
    ...planned(
      "问卷第三组问题，结果将用于服务改进。",
      "Third group of questions; results feed changes of service.",
    ),
  },
  {
    row: "001-014",
    clause: "一/二篇 三(一)2",
    gist: text(
      "三级计生人员为调查主渠道",
      "Staff of three levels are the main channel of the survey",
    ),
    ...planned(
      "县、乡、村三级调查渠道尚未建成。",
      "The channel through county, township and village is not built yet.",
    ),
  },
  {
    row: "001-015",
    clause: "一/二篇 三(一)2",
    gist: text(
      "借助公安、综治等部门作为辅助渠道",
      "Police and public-order bodies as an auxiliary channel",
    ),
    ...notOperationalised(
      "健康需求调查不设公安渠道，任何日期、任何选项下都不执行，也不接收其提供的任何个人信息。",
      "A survey of health needs has no police channel, at no date and by no option, and takes no data about persons from one.",
    ),
  },
  {
    row: "001-016",
    clause: "一/二篇 三(一)2",
    gist: text("以服务记录作补充渠道", "Records of services given as a supplementary channel"),
    ...planned(
      "只使用去标识的汇总数，原始服务记录不出机构。",
      "Only aggregates without identities will be used; service records do not leave the institution.",
    ),
  },
  {
    row: "001-017",
    clause: "一/二篇 三(一)2",
    gist: text(
      "意见箱、问卷、走访、座谈、报表分析等方法",
      "Opinion boxes, questionnaires, visits, talks, reading of reports",
    ),
    ...planned("六种调查方法将列为可选方法。", "The six methods become a list to choose from."),
  },
  {
    row: "001-018",
    clause: "一/二篇 三(一)3",
    gist: text(
      "村级每月底汇总上报到乡镇",
      "Villages report their summary to the township at the end of each month",
    ),
    ...planned(
      "按月上报的流程和期限尚未建成。",
      "The monthly report and its deadline are not built yet.",
    ),
  },
  {
    row: "001-019",
    clause: "一/二篇 三(一)3",
    gist: text("乡镇每季度把三个月的数据合并", "Townships put three months together every quarter"),
    ...planned("按季汇总的流程尚未建成。", "The quarterly aggregation is not built yet."),
  },
  {
    row: "001-020",
    clause: "一/二篇 三(一)3",
    gist: text(
      "乡镇汇总表报县计生办和县站",
      "The township summary goes to the county office and the county station",
    ),
    ...planned(
      "报送对象将随汇总流程登记。",
      "Who receives the summary is recorded with the aggregation.",
    ),
  },
  {
    row: "001-021",
    clause: "一/二篇 三(一)4",
    gist: text(
      "县级对信息筛选、归类并作综合分析",
      "The county sorts, classes and analyses what came in",
    ),
    ...planned(
      "筛选、整理、归纳、分类四步将成为处理流程。",
      "Its four steps become the workflow of the analysis.",
    ),
  },
  {
    row: "001-022",
    clause: "一/二篇 三(一)4",
    gist: text("核对需求与法律是否相抵触", "Whether a need runs against the law is checked"),
    ...planned(
      "将只建服务一半：以现行法律审查所提供的服务；审查个人的愿望拒绝执行。",
      "The service half will be built: services are screened against the law in force; screening what people wish for is refused.",
    ),
  },
  {
    row: "001-023",
    clause: "一/二篇 三(一)4",
    gist: text(
      "需求分为核心、主要、一般、潜在四级",
      "Needs are ranked core, main, general and latent",
    ),
    ...planned(
      "四级需求为固定代码表，随调查建设。",
      "The four ranks become a code list of the surveys.",
    ),
  },
  {
    row: "001-024",
    clause: "一/二篇 三(一)4",
    gist: text("找出服务的主要问题和差距", "The main problems and gaps of the services are found"),
    ...planned(
      "差距清单由调查结果生成，尚未建成。",
      "The list of gaps follows from survey results and is not built yet.",
    ),
  },
  {
    row: "001-025",
    clause: "一/二篇 三(一)4",
    gist: text(
      "共性问题反馈乡镇，据以调整服务",
      "Common problems go back to townships, which adjust their services",
    ),
    ...planned(
      "反馈及其引起的服务变更将一并登记。",
      "Feedback and the change of service it led to will be recorded together.",
    ),
  },
  {
    row: "001-026",
    clause: "一/二篇 三(一)4",
    gist: text("涉及其他部门的问题转交处理", "What concerns other departments is passed on"),
    ...planned("转办记录尚未建成。", "Referrals are not recorded yet."),
  },
  {
    row: "001-027",
    clause: "一/二篇 三(一)4",
    gist: text("全年分析用于制定下一年计划", "A year's analysis goes into next year's plan"),
    ...planned(
      "年度计划将引用需求分析作为依据。",
      "The annual plan will cite the analysis it rests on.",
    ),
  },
];
