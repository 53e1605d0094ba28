import { checklistPoint, deliverablePoint, responsibilityPoint } from "@fuyou/governance";
import { targetPoint } from "@fuyou/indicators";
import {
  type ClauseEntry,
  carried,
  carriersOf,
  context,
  damaged,
  notOperationalised,
  split,
  text,
  viewPoint,
} from "@fuyou/kernel";

const here = carriersOf("quality-service");
const core = carriersOf("governance");

/** The third document of the collection in source 001 (三篇), which breaks off, rows 001-151 to 001-162. */
export const clausesOfMechanism: readonly ClauseEntry[] = [
  {
    row: "001-151",
    clause: "三篇 一1",
    gist: text(
      "以群众是否满意、赞成为检验标准",
      "The test is whether people are satisfied and agree",
    ),
    ...carried(
      ["people-satisfied", "people-consenting", "people-approving", "people-glad"].map((code) =>
        here(targetPoint, `quality-${code}`),
      ),
      "四问来自匿名汇总，无数值，不判定。",
      "Four questions, from anonymous aggregates, without a number and so not judged.",
    ),
  },
  {
    row: "001-152",
    clause: "三篇 一2",
    gist: text(
      "以稳定生育水平统筹人口问题",
      "A steady level of births as the frame of population work",
    ),
    ...notOperationalised(
      "以生育水平为任务即管控个人生育，只记录其出处，任何日期、任何选项下都不执行。",
      "Making the level of births a task controls people; it is recorded with its place and carried out at no date and by no option.",
    ),
  },
  {
    row: "001-153",
    clause: "三篇 一2",
    gist: text("计划经济时期的老办法已不适用", "Old methods of the planned economy no longer fit"),
    ...context("说明改革缘由。", "Says why there is a reform."),
  },
  {
    row: "001-154",
    clause: "三篇 一3",
    gist: text(
      "新机制的理念：民主、法治、服务、利益",
      "Ideas of the mechanism: democracy, law, service, interest",
    ),
    ...context("第三份文件的理念，一。", "What the third document believes in."),
  },
  {
    row: "001-155",
    clause: "三篇 一3",
    gist: text("改进方法，维护群众权益", "Better methods, and people keep their rights"),
    ...context(
      "权利原则，全部服务以同意为前提即其体现。",
      "A principle of rights, met by consent before every service.",
    ),
  },
  {
    row: "001-156",
    clause: "三篇 二2",
    gist: text(
      "各乡镇和部门总结后制定实施方案",
      "Each township and department sums up and writes its own plan",
    ),
    ...split(
      [
        here(deliverablePoint, "quality-mechanism-plans"),
        core(viewPoint, "governance.deliverables"),
      ],
      "各乡镇和县卫生计生部门的方案逐一登记为证据，期限原文未写；其他县直部门不在登记表内，评估总结的内容不作判定。",
      "The plans of townships and of the health department are evidence, one by one, with no day named; other departments are on no register, and what the summing-up says is not judged.",
    ),
  },
  {
    row: "001-157",
    clause: "三篇 二2",
    gist: text("到2010年八个新机制运行正常", "By 2010 eight mechanisms are running"),
    ...carried(
      [here(checklistPoint, "quality-eight-mechanisms"), core(viewPoint, "governance.checklists")],
      "八项各以关于它的证据为准，到期未见证据的提示；怎样算运行正常原文未说。",
      "Each of the eight is shown by evidence about it, and pointed out where its day is past; what running well means is not said.",
    ),
  },
  {
    row: "001-158",
    clause: "三篇 二3⑴",
    gist: text("党政一把手负总责", "The first in command answers for it"),
    ...carried(
      [
        here(responsibilityPoint, "quality-county-heads"),
        core(viewPoint, "governance.responsibilities"),
      ],
      "按职务列入责任清单，不登记个人，也不据此考核或惩戒。",
      "The offices stand in the list of responsibilities; no person is recorded, and nobody is scored or punished by it.",
    ),
  },
  {
    row: "001-159",
    clause: "三篇 二3⑴",
    gist: text("与其他领域改革一并推进", "Reform goes along with that of other fields"),
    ...context("对改革方式的说明，不单独要求内容。", "How to go about it; asks for nothing alone."),
  },
  {
    row: "001-160",
    clause: "三篇 二3⑵",
    gist: text("群众利益优先，依法维权", "People's interest first, rights by law"),
    ...context("第三份文件的权利原则。", "The principle of rights of the third document."),
  },
  {
    row: "001-161",
    clause: "三篇 二3⑶",
    gist: text("从最急需处着手，再逐步推开", "Begin where the need is greatest, then go on"),
    ...context(
      "推进次序由需求调查和批次总结决定，原文没有给出可以核对的次序。",
      "The order follows from needs and from what earlier waves taught; the text gives none that could be compared.",
    ),
  },
  {
    row: "001-162",
    clause: "三篇 二3⑷",
    gist: text("打好基础", "A firm base"),
    ...damaged("第三份文件在此中断。", "The third document breaks off here."),
  },
];
