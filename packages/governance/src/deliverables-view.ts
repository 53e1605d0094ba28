import { defineView, plainDateSchema, type View } from "@fuyou/kernel";
import { z } from "zod";
import { daysAsked, type MeetingCalendarQuestion } from "./calendar-view.js";
import { type DocumentState, documentsOwed } from "./document-owed.js";

const stateTitles: Readonly<Record<DocumentState, { zh: string; en: string }>> = {
  issued: { zh: "已交", en: "issued" },
  late: { zh: "迟交", en: "issued late" },
  missing: { zh: "未交", en: "missing" },
  due: { zh: "未到期", en: "due" },
  open: { zh: "未登记，期限未定", en: "not on record, no day named" },
};

/** The days asked about. */
export type DeliverablesQuestion = Omit<MeetingCalendarQuestion, "cadence">;

/** Which documents units owe, and which are on record (应交文件). */
export const deliverablesView: View<DeliverablesQuestion> = defineView<DeliverablesQuestion>({
  id: "governance.deliverables",
  title: { zh: "应交文件", en: "documents owed" },
  question: {
    zh: "各单位应交哪些方案、报告和批件，交了没有，凭什么证据？",
    en: "Which plans, reports and papers does each unit owe, are they issued, and on what evidence?",
  },
  options: z.strictObject({ from: plainDateSchema.optional(), to: plainDateSchema.optional() }),
  answer(context, options) {
    const { county, composition, date } = context;
    const { from, to } = daysAsked(options, context);
    const { lines, findings } = documentsOwed(county, composition, from, to, date);
    return {
      tables: [
        {
          title: { zh: "应交文件", en: "Documents owed" },
          columns: [
            { key: "title", label: { zh: "文件", en: "document" }, kind: "text" },
            { key: "unit", label: { zh: "应交单位", en: "owed by" }, kind: "text" },
            { key: "due", label: { zh: "期限", en: "by" }, kind: "date" },
            { key: "issuedOn", label: { zh: "出具日期", en: "issued on" }, kind: "date" },
            { key: "evidence", label: { zh: "证据编号", en: "evidence" }, kind: "text" },
            { key: "state", label: { zh: "情况", en: "state" }, kind: "text" },
          ],
          rows: lines.map(({ deliverable, unit, due, issued, state }) => ({
            title: deliverable.title,
            unit: unit.name,
            due,
            issuedOn: issued?.period.from ?? null,
            evidence: issued?.id ?? null,
            state: stateTitles[state],
          })),
          notes: [
            {
              zh: "出具的文件作为证据登记一次，这里和关口用的是同一条记录；按期交的以出具日期落在该期为准。",
              en: "A document issued is recorded once, as evidence; gates read the same record. What comes round counts for the span in which it was issued.",
            },
          ],
        },
      ],
      findings,
    };
  },
});
