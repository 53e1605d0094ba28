import { type ClauseEntry, context, planned, text } from "@fuyou/kernel";

/** Training and examinations in source 001 (三(三)2③-⑤), rows 001-064 to 001-073. */
export const clausesOfTraining: readonly ClauseEntry[] = [
  {
    row: "001-064",
    clause: "一/二篇 三(三)2③",
    gist: text("培训计划以需求调查为依据", "The training plan follows the survey of needs"),
    ...planned(
      "培训计划与需求调查的衔接尚未建成。",
      "The link from surveys to the training plan is not built yet.",
    ),
  },
  {
    row: "001-065",
    clause: "一/二篇 三(三)2③",
    gist: text(
      "培训目标：能、愿、会、好",
      "Training is for being able, willing, skilled and good at it",
    ),
    ...context(
      "培训的口号式目标，没有可核对的内容。",
      "A goal in the manner of a motto, with nothing to check.",
    ),
  },
  {
    row: "001-066",
    clause: "一/二篇 三(三)2③",
    gist: text("建立引才机制，充实骨干队伍", "Key people are brought in through several channels"),
    ...planned(
      "人才引进随招考一并登记。",
      "Talent brought in is recorded together with recruitment.",
    ),
  },
  {
    row: "001-067",
    clause: "一/二篇 三(三)2③",
    gist: text(
      "每年选送2至3人到上级机构跟班学习",
      "Each year 2 to 3 key staff learn at superior institutions",
    ),
    ...planned(
      "外出进修的去向和层级尚无登记；培训登记已有。",
      "Where people were sent to learn, and at what level, is not recorded yet; the register of trainings is there.",
    ),
  },
  {
    row: "001-068",
    clause: "一/二篇 三(三)2③",
    gist: text("请上级专家来县授课", "Experts of superior institutions come to teach"),
    ...planned("授课人随培训安排登记。", "Who teaches is recorded with the trainings planned."),
  },
  {
    row: "001-069",
    clause: "一/二篇 三(三)2③",
    gist: text("每月集中培训县乡两级人员", "Staff of both levels train together every month"),
    ...planned(
      "每月培训的应到与缺席核对尚未建成。",
      "Monthly trainings due and missed are not compared yet.",
    ),
  },
  {
    row: "001-070",
    clause: "一/二篇 三(三)2④",
    gist: text("每月理论闭卷考试加实操训练", "A closed-book examination and practice every month"),
    ...planned("考试随考核部分建设。", "Examinations are built with appraisal."),
  },
  {
    row: "001-071",
    clause: "一/二篇 三(三)2④",
    gist: text("测试内容因需求调查而不同", "Tests differ according to the needs found"),
    ...planned(
      "命题与需求分析的对应尚未建成。",
      "Setting questions by the analysis of needs is not built yet.",
    ),
  },
  {
    row: "001-072",
    clause: "一/二篇 三(三)2⑤",
    gist: text("每季度一次岗位技能竞赛", "A contest of skills every quarter"),
    ...planned(
      "竞赛作为周期性活动随考核建设。",
      "The contest is a recurring event of the appraisal part.",
    ),
  },
  {
    row: "001-073",
    clause: "一/二篇 三(三)2⑤",
    gist: text("能者上、庸者下", "The able rise and the weak step down"),
    ...context(
      "用人导向，不据此自动作出任何人事决定。",
      "An attitude to promotion; no decision on anybody is derived from it.",
    ),
  },
];
