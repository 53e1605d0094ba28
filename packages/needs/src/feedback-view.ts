import { institutions } from "@fuyou/hierarchy";
import {
  daysBetween,
  defineView,
  type Finding,
  finding,
  labelOf,
  successorsOf,
  type View,
  type ViewCell,
} from "@fuyou/kernel";
import { z } from "zod";
import { needsCodes } from "./errors.js";
import { needFeedback, outcomeTitles } from "./feedback.js";
import { needTopicPoint } from "./topic.js";

/** What may be asked of {@link needsFeedbackView} more narrowly. */
export interface NeedsFeedbackOptions {
  /** Only what is not answered yet. */
  open: boolean;
}

/** What was passed back or passed on, and what became of it (反馈与转办). */
export const needsFeedbackView: View<NeedsFeedbackOptions> = defineView<NeedsFeedbackOptions>({
  id: "needs.feedback",
  title: { zh: "需求反馈与转办", en: "feedback on needs" },
  question: {
    zh: "发现的问题反馈给了谁，服务因此调整了没有，哪些还没有答复？",
    en: "To whom were problems passed back, were services changed, and what is unanswered?",
  },
  options: z.strictObject({ open: z.boolean().default(false) }) as z.ZodType<NeedsFeedbackOptions>,
  answer({ county, composition, date }, { open }) {
    const findings: Finding[] = [];
    const rows: Record<string, ViewCell>[] = [];
    for (const each of county.rows(needFeedback)) {
      if (each.retiredOn !== undefined || each.sentOn > date) continue;
      const unanswered = each.answeredOn === undefined || each.answeredOn > date;
      if (open && !unanswered) continue;
      const topic = composition.get(needTopicPoint, each.topic)?.title ?? each.topic;
      const body =
        each.institution === undefined ? undefined : county.get(institutions, each.institution);
      const recipient =
        body === undefined ? (each.department ?? "—") : labelOf(institutions, body, county);
      const days = daysBetween(each.sentOn, date);
      const about = {
        kind: "data",
        severity: "information",
        subject: `need-feedback/${each.id}`,
        date,
      } as const;
      if (unanswered && body?.retiredOn !== undefined && body.retiredOn <= date) {
        const successors =
          successorsOf(county, institutions, body.id, date)
            .map((to) => labelOf(institutions, to, county))
            .join("、") || "—";
        const values = { recipient, topic, successors };
        const message = needsCodes.message("NEEDS_FEEDBACK_RECIPIENT_ENDED", values);
        findings.push(finding(message, { ...about, severity: "warning" }));
      } else if (unanswered) {
        const values = { recipient, topic, sentOn: each.sentOn, days };
        findings.push(finding(needsCodes.message("NEEDS_FEEDBACK_UNANSWERED", values), about));
      }
      rows.push({
        topic,
        recipient,
        asks: each.asks,
        sentOn: each.sentOn,
        answeredOn: unanswered ? null : (each.answeredOn ?? null),
        outcome: unanswered || each.outcome === undefined ? null : outcomeTitles[each.outcome],
        answer: unanswered ? null : (each.answer ?? null),
        openDays: unanswered ? days : null,
      });
    }
    rows.sort((a, b) => (String(a.sentOn) < String(b.sentOn) ? -1 : 1));
    const table = {
      title: { zh: "反馈与转办", en: "feedback and referrals" },
      columns: [
        { key: "topic", label: { zh: "需求", en: "need" }, kind: "text" },
        { key: "recipient", label: { zh: "接收方", en: "sent to" }, kind: "text" },
        { key: "asks", label: { zh: "要求", en: "asks for" }, kind: "text" },
        { key: "sentOn", label: { zh: "发出日期", en: "sent on" }, kind: "date" },
        { key: "answeredOn", label: { zh: "答复日期", en: "answered on" }, kind: "date" },
        { key: "outcome", label: { zh: "结果", en: "outcome" }, kind: "text" },
        { key: "answer", label: { zh: "答复", en: "answer" }, kind: "text" },
        { key: "openDays", label: { zh: "未答复天数", en: "days open" }, kind: "number" },
      ],
      rows,
    } as const;
    return { tables: [table], findings };
  },
});
