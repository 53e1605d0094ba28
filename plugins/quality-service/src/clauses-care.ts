import { type ClauseEntry, context, damaged, planned, text } from "@fuyou/kernel";

/** Services two to five of source 001 (三(四)2-5), up to where the first copy breaks off, rows 001-109 to 001-126. */
export const clausesOfCare: readonly ClauseEntry[] = [
  {
    row: "001-109",
    clause: "一/二篇 三(四)2",
    gist: text(
      "服务二：避孕节育全程服务，四个规范",
      "Service two: contraception care from beginning to end, in four norms",
    ),
    ...planned(
      "全程服务及其四个环节随服务目录建设。",
      "The service and its four stages come with the catalogue.",
    ),
  },
  {
    row: "001-110",
    clause: "一/二篇 三(四)2",
    gist: text("手术前签同意书", "Written consent before a procedure"),
    ...planned(
      "没有书面同意则不能登记服务，随同意部分建设。",
      "Without written consent nothing can be recorded; built with consent.",
    ),
  },
  {
    row: "001-111",
    clause: "一/二篇 三(四)2",
    gist: text("规范操作，避免事故", "Procedures by the norm, without accidents"),
    ...planned(
      "操作规范不在文中，将建事故报告。",
      "The norm is not in the document; incident reports will be built.",
    ),
  },
  {
    row: "001-112",
    clause: "一/二篇 三(四)2",
    gist: text("术后指导，建立生殖健康档案", "Guidance afterwards, and a reproductive health file"),
    ...planned(
      "健康档案属服务对象数据，不入县登记。",
      "The file is the client's and never enters the county's registers.",
    ),
  },
  {
    row: "001-113",
    clause: "一/二篇 三(四)2",
    gist: text("术后随访用统一表格", "Follow-up on one form for all"),
    ...planned("随访表随服务目录建设。", "The form comes with the catalogue."),
  },
  {
    row: "001-114",
    clause: "一/二篇 三(四)2",
    gist: text("随访情况计入基层人员考核", "Follow-up counts in the assessment of staff"),
    ...planned(
      "只考核是否按期提供随访；服务对象拒绝不影响评分。",
      "Only whether follow-up was offered in time will count; a client who declines costs nobody a point.",
    ),
  },
  {
    row: "001-115",
    clause: "一/二篇 三(四)3",
    gist: text(
      "服务三：生殖道感染普查，制定规划",
      "Service three: screening for infections, with a plan",
    ),
    ...planned("妇女病普查将列为自愿服务。", "Screening becomes a voluntary service."),
  },
  {
    row: "001-116",
    clause: "一/二篇 三(四)3",
    gist: text(
      "县站牵头、乡站配合组成下乡服务队",
      "The county station leads a touring team, township stations assist",
    ),
    ...planned(
      "服务队的牵头与配合关系随服务部分建设。",
      "Who leads and who assists the team comes with the services.",
    ),
  },
  {
    row: "001-117",
    clause: "一/二篇 三(四)3",
    gist: text("常年到各村巡回", "The team tours every village all the year"),
    ...planned(
      "巡回覆盖各村的核对尚未建成。",
      "Whether the tour reached every village is not judged yet.",
    ),
  },
  {
    row: "001-118",
    clause: "一/二篇 三(四)3",
    gist: text(
      "每到一村做四件事：普查、宣传品、讲课、咨询",
      "Four things in each village: screening, materials, a lecture, advice",
    ),
    ...planned("四项内容将作为一次巡回的构成登记。", "The four make up one visit of the tour."),
  },
  {
    row: "001-119",
    clause: "一/二篇 三(四)3",
    gist: text(
      "全县每年一遍，普查免费、治疗优惠",
      "Once a year over the county, screening free and treatment at a lower price",
    ),
    ...planned(
      "价格与年度覆盖随服务目录登记；优惠幅度未载。",
      "Price and yearly coverage come with the catalogue; how much lower is not said.",
    ),
  },
  {
    row: "001-120",
    clause: "一/二篇 三(四)4",
    gist: text("服务四：依托三级人口学校", "Service four: schools at three levels"),
    ...planned("三级人口学校将作为场所登记。", "The schools become venues."),
  },
  {
    row: "001-121",
    clause: "一/二篇 三(四)4",
    gist: text("向新婚夫妇讲优生监测", "Newly-weds are told of care for healthy birth"),
    ...planned("培训对象以自愿报名为准。", "Whoever signs up is the audience."),
  },
  {
    row: "001-122",
    clause: "一/二篇 三(四)4",
    gist: text("从被动参加变为主动参加", "From being told to wanting to"),
    ...context(
      "再次强调自愿，由同意登记体现。",
      "Once more that it is voluntary; consent shows it.",
    ),
  },
  {
    row: "001-123",
    clause: "一/二篇 三(四)4",
    gist: text(
      "向计划怀孕和早孕妇女推广叶酸",
      "Folic acid for women who plan or begin a pregnancy",
    ),
    ...planned(
      "将只建服务一半：凡计划怀孕或早孕者均可获得；以持证为条件的一半拒绝执行。",
      "The service half will be built: whoever plans or begins a pregnancy may have it; the condition of a permit is refused.",
    ),
  },
  {
    row: "001-124",
    clause: "一/二篇 三(四)5",
    gist: text("服务五：不孕不育诊治", "Service five: infertility"),
    ...planned(
      "不孕不育诊治将列为服务，须有相应执业资格。",
      "Becomes a service with the licence it needs.",
    ),
  },
  {
    row: "001-125",
    clause: "一/二篇 三(四)5",
    gist: text(
      "选派骨干进修，成立诊治领导小组",
      "Key staff are sent to learn and a leading group is formed",
    ),
    ...planned("领导小组和成员随治理部分登记。", "The group and its members come with governance."),
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
