import { defineView, plainDateSchema, type View } from "@fuyou/kernel";
import { issuerPoint } from "@fuyou/reform";
import { z } from "zod";
import { daysAsked, type MeetingCalendarQuestion } from "./calendar-view.js";
import { readInspections } from "./inspection-reading.js";
import { problemKindPoint } from "./inspection-rule.js";
import { prohibitionPoint } from "./prohibition.js";

/** What may be asked of inspections more narrowly: the days. */
export type InspectionsQuestion = Pick<MeetingCalendarQuestion, "from" | "to">;

/** What was inspected, what was found, whether it was put right, and what is forbidden (监督检查). */
export const inspectionsView: View<InspectionsQuestion> = defineView<InspectionsQuestion>({
  id: "governance.inspections",
  title: { zh: "监督检查", en: "inspections" },
  question: {
    zh: "查了哪些机构、发现什么类别的问题、整改了没有、由谁决定追责，哪些事项禁止？",
    en: "Which institutions were inspected, which sorts of problem were found, are they put right, who decides what follows, and what is forbidden?",
  },
  options: z.strictObject({ from: plainDateSchema.optional(), to: plainDateSchema.optional() }),
  answer(context, options) {
    const { county, composition, date } = context;
    const { from, to } = daysAsked(options, context);
    const { rules, problems, findings } = readInspections(county, composition, from, to, date);
    const called = (code: string) => composition.get(issuerPoint, code)?.title ?? code;
    return {
      tables: [
        {
          title: { zh: `监督检查（${from} 至 ${to}）`, en: `Inspections, ${from} to ${to}` },
          columns: [
            { key: "rule", label: { zh: "检查", en: "inspection" }, kind: "text" },
            { key: "units", label: { zh: "应查机构", en: "institutions" }, kind: "number" },
            { key: "due", label: { zh: "应查次数", en: "due" }, kind: "number" },
            { key: "made", label: { zh: "已查次数", en: "made" }, kind: "number" },
          ],
          rows: rules.map(({ rule, units, due, made }) => ({
            rule: rule.title,
            units,
            due,
            made,
          })),
          notes: [
            {
              zh: "应查次数为空的，文件没有写明多久查一次。",
              en: "Where the number due is empty, the document does not say how often.",
            },
          ],
        },
        {
          title: { zh: "检查发现的问题", en: "Problems found" },
          columns: [
            { key: "problem", label: { zh: "问题编号", en: "problem" }, kind: "text" },
            { key: "unit", label: { zh: "机构", en: "institution" }, kind: "text" },
            { key: "kind", label: { zh: "类别", en: "kind" }, kind: "text" },
            { key: "on", label: { zh: "检查日期", en: "inspected on" }, kind: "date" },
            { key: "by", label: { zh: "整改期限", en: "put right by" }, kind: "date" },
            { key: "corrected", label: { zh: "整改日期", en: "put right on" }, kind: "date" },
            { key: "liability", label: { zh: "追责情形", en: "liability" }, kind: "text" },
            { key: "referred", label: { zh: "移送", en: "handed over to" }, kind: "text" },
          ],
          rows: problems.map(({ inspection, problem, unit, liabilities }) => ({
            problem: problem.id,
            unit,
            kind: composition.get(problemKindPoint, problem.kind)?.title ?? problem.kind,
            on: inspection.on,
            by: problem.correctBy ?? null,
            corrected: problem.correctedOn ?? null,
            liability:
              liabilities.length === 0
                ? null
                : {
                    zh: liabilities.map(({ title }) => title.zh).join("、"),
                    en: liabilities.map(({ title }) => title.en).join(", "),
                  },
            referred: problem.referredTo === undefined ? null : called(problem.referredTo),
          })),
          notes: [
            {
              zh: "只登记机构的问题；个人处分由有权机关决定，不在此登记。",
              en: "Problems are those of institutions; what becomes of persons is decided elsewhere and not recorded here.",
            },
          ],
        },
        {
          title: { zh: "禁止事项", en: "What is forbidden" },
          columns: [
            { key: "title", label: { zh: "事项", en: "what" }, kind: "text" },
            { key: "content", label: { zh: "内容", en: "content" }, kind: "text" },
          ],
          rows: composition.at(prohibitionPoint, date).map(({ value }) => ({
            title: value.title,
            content:
              value.content === "stated"
                ? { zh: "已写明", en: "stated" }
                : { zh: "只有名称", en: "name only" },
          })),
          notes: [
            {
              zh: "禁止事项约束提供服务的机构，从不约束就诊者。",
              en: "Prohibitions bind those who provide services, never those who come for them.",
            },
          ],
        },
      ],
      findings,
    };
  },
});
