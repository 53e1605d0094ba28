import { examPoint, trainingPlanPoint } from "@fuyou/appraisal";
import { type ClauseEntry, carried, carriersOf, context, text } from "@fuyou/kernel";
import { recruitmentRulePoint, studyRulePoint } from "@fuyou/personnel";

const here = carriersOf("quality-service");

/** Training and examinations in source 001 (三(三)2③-⑤), rows 001-064 to 001-073. */
export const clausesOfTraining: readonly ClauseEntry[] = [
  {
    row: "001-064",
    clause: "一/二篇 三(三)2③",
    gist: text("培训计划以需求调查为依据", "The training plan follows the survey of needs"),
    ...carried(
      [here(trainingPlanPoint, "monthly-joint-training")],
      "需求调查列为培训计划的依据；每次培训登记其内容所依据的调查。",
      "The survey of needs is declared as what the plan starts from, and each training held names the survey it was drawn from.",
    ),
  },
  {
    row: "001-065",
    clause: "一/二篇 三(三)2③",
    gist: text(
      "培训目标：能、愿、会、好",
      "Training is for being able, willing, skilled and good at it",
    ),
    ...carried(
      [here(trainingPlanPoint, "monthly-joint-training")],
      "四项目标随培训计划声明；是否达到没有可核对的内容，不作判定。",
      "The four goals are declared with the plan; whether they are reached cannot be checked and is not judged.",
    ),
  },
  {
    row: "001-066",
    clause: "一/二篇 三(三)2③",
    gist: text("建立引才机制，充实骨干队伍", "Key people are brought in through several channels"),
    ...carried([
      here(recruitmentRulePoint, "quality-talent-channels"),
      "personnel/kernel.view/personnel.recruitment",
    ]),
  },
  {
    row: "001-067",
    clause: "一/二篇 三(三)2③",
    gist: text(
      "每年选送2至3人到上级机构跟班学习",
      "Each year 2 to 3 key staff learn at superior institutions",
    ),
    ...carried([here(studyRulePoint, "quality-study"), "personnel/kernel.view/personnel.study"]),
  },
  {
    row: "001-068",
    clause: "一/二篇 三(三)2③",
    gist: text("请上级专家来县授课", "Experts of superior institutions come to teach"),
    ...carried(
      [here(trainingPlanPoint, "guest-experts")],
      "授课人按职务登记；多久一次未写明，只登记已开次数。",
      "Who taught is recorded by office; how often is not said, and what was held is counted.",
    ),
  },
  {
    row: "001-069",
    clause: "一/二篇 三(三)2③",
    gist: text("每月集中培训县乡两级人员", "Staff of both levels train together every month"),
    ...carried([
      here(trainingPlanPoint, "monthly-joint-training"),
      "appraisal/kernel.view/appraisal.calendar",
    ]),
  },
  {
    row: "001-070",
    clause: "一/二篇 三(三)2④",
    gist: text("每月理论闭卷考试加实操训练", "A closed-book examination and practice every month"),
    ...carried(
      [here(examPoint, "monthly-exam")],
      "理论闭卷与实操两部分；及格线未载，是选项。",
      "A closed-book paper and practice; the pass mark is not given and is an option.",
    ),
  },
  {
    row: "001-071",
    clause: "一/二篇 三(三)2④",
    gist: text("测试内容因需求调查而不同", "Tests differ according to the needs found"),
    ...carried(
      [here(examPoint, "monthly-exam")],
      "每场考试登记命题所依据的调查；题目本身不登记。",
      "Each sitting names the survey its questions were drawn from; the questions themselves are not kept.",
    ),
  },
  {
    row: "001-072",
    clause: "一/二篇 三(三)2⑤",
    gist: text("每季度一次岗位技能竞赛", "A contest of skills every quarter"),
    ...carried([here(examPoint, "quarterly-contest"), "appraisal/kernel.view/appraisal.calendar"]),
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
