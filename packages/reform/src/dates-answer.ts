import type { Text, ViewCell } from "@fuyou/kernel";
import { shown } from "./document-words.js";
import { evidence } from "./evidence.js";
import type { OfficialAnswer } from "./official-answer.js";
import { completionOf } from "./phase-completion.js";
import { readEvidence } from "./standing-evidence.js";
import { phasesOf } from "./step-order.js";

/**
 * Are the days of the plan lawful (日期合规)? Papers that come before what they rest on, and phases recorded
 * on a day outside their own.
 */
export const datesAnswer: OfficialAnswer = {
  id: "reform.dates",
  place: 4,
  question: {
    zh: "方案的批件和各阶段的日期是否合规？",
    en: "Are the days of the plan's papers and phases in order?",
  },
  asker: "inspector",
  answer({ transition: { plan, after, to }, composition }) {
    const rows: Record<string, ViewCell>[] = [];
    const early = readEvidence(after, composition, plan, to).findings.filter(
      (each) => each.code === "REFORM_EVIDENCE_TOO_EARLY",
    );
    for (const { subject, message } of early) rows.push({ record: subject, what: message });
    let done = 0;
    for (const phase of phasesOf(composition, plan)) {
      const completion = completionOf(after, plan, phase.id);
      if (completion === undefined) continue;
      done += 1;
      const { from: on } = completion.period;
      if (on >= phase.from && on <= phase.to) continue;
      rows.push({ record: `${evidence.name}/${completion.id}`, what: outside(phase, on) });
    }
    const papers = [...after.rows(evidence)].filter((row) => row.plan === plan).length;
    const silent = papers === 0;
    return {
      state: rows.length > 0 ? "open" : silent ? "unknown" : "clear",
      text: silent
        ? {
            zh: "方案没有登记任何批件，不明。",
            en: "No paper of the plan is on record: not known.",
          }
        : {
            zh: `登记批件 ${papers} 件，已办结阶段 ${done} 个；日期不合的 ${rows.length} 处。`,
            en: `Papers on record: ${papers}; phases carried out: ${done}; days out of order: ${rows.length}.`,
          },
      facts: [],
      table:
        rows.length === 0
          ? undefined
          : {
              title: { zh: "日期不合之处", en: "days out of order" },
              columns: [shown("record", "记录", "record"), shown("what", "情况", "what")],
              rows,
            },
    };
  },
};

function outside(phase: { title: Text; from: string; to: string }, on: string): Text {
  return {
    zh: `${phase.title.zh}于 ${on} 办结，不在 ${phase.from} 至 ${phase.to} 之内`,
    en: `${phase.title.en} was carried out on ${on}, outside ${phase.from} to ${phase.to}`,
  };
}
