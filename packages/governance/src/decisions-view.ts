import { defineView, type View } from "@fuyou/kernel";
import { z } from "zod";
import { type QuorumState, readDecisions } from "./decision-reading.js";

const quorumTitles: Readonly<Record<QuorumState, { zh: string; en: string }>> = {
  met: { zh: "达到", en: "met" },
  short: { zh: "不足", en: "short" },
  unknown: { zh: "不明", en: "unknown" },
  open: { zh: "未规定", en: "none named" },
};

/** Which major matters were decided, and whether together (重大事项决定). */
export const decisionsView: View<Record<never, never>> = defineView({
  id: "governance.decisions",
  title: { zh: "重大事项决定", en: "decisions on major matters" },
  question: {
    zh: "哪些重大事项作出了决定，是否集体研究，人数够不够？",
    en: "Which major matters were decided, were they taken together, and were enough present?",
  },
  options: z.strictObject({}) as z.ZodType<Record<never, never>>,
  answer({ county, composition, date }) {
    const { lines, findings } = readDecisions(county, composition, date);
    return {
      tables: [
        {
          title: { zh: "重大事项决定", en: "Decisions on major matters" },
          columns: [
            { key: "matter", label: { zh: "事项类别", en: "matter" }, kind: "text" },
            { key: "subject", label: { zh: "决定事项", en: "decided" }, kind: "text" },
            { key: "on", label: { zh: "日期", en: "on" }, kind: "date" },
            { key: "together", label: { zh: "是否集体", en: "together" }, kind: "text" },
            { key: "members", label: { zh: "应到", en: "entitled" }, kind: "number" },
            { key: "present", label: { zh: "实到", en: "present" }, kind: "number" },
            { key: "for", label: { zh: "赞成", en: "for" }, kind: "number" },
            { key: "against", label: { zh: "反对", en: "against" }, kind: "number" },
            { key: "quorum", label: { zh: "法定人数", en: "quorum" }, kind: "text" },
          ],
          rows: lines.map(({ decision, matter, together, quorum }) => ({
            matter: matter.title,
            subject: decision.subject,
            on: decision.on,
            together: together ? { zh: "是", en: "yes" } : { zh: "未登记", en: "not on record" },
            members: decision.members ?? null,
            present: decision.present ?? null,
            for: decision.for ?? null,
            against: decision.against ?? null,
            quorum: quorumTitles[quorum],
          })),
        },
      ],
      findings,
    };
  },
});
