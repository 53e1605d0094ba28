import { levelTitles } from "@fuyou/hierarchy";
import { conservedTitle, formatQuantity, type Text } from "@fuyou/kernel";
import type { DocumentContext, OfficialDocument } from "./document.js";
import type { DocumentBlock, DocumentTable } from "./document-content.js";
import { shown } from "./document-words.js";
import { openCases } from "./gates-at.js";
import { completionByLevel } from "./integration-completion.js";
import { planPoint } from "./plan.js";
import { scorecardOf } from "./scorecard.js";
import { isProven } from "./transition.js";

/**
 * The report for acceptance (验收报告): how far the units are integrated, that nothing was lost on the way, that no
 * duty stood without a holder, and what is open. It proposes no result: that is the inspection's.
 */
export const acceptanceDocument: OfficialDocument = {
  id: "reform.acceptance-report",
  numbered: true,
  title: { zh: "整合工作验收报告", en: "report for acceptance" },
  purpose: {
    zh: "提请验收时提交：整合到位率、守恒证明、职责连续和未决事项；验收结论由验收组填写。",
    en: "Handed in for the inspection: completion, proof of conservation, continuity, open matters; the inspectors fill in the result.",
  },
  write(context) {
    const { transition, composition } = context;
    const open = openCases(transition.after, composition, transition.to);
    const plan = composition.get(planPoint, transition.plan);
    return {
      on: transition.to,
      cites: plan?.cites ?? [],
      blocks: [
        { kind: "clause", level: 1, text: { zh: "整合到位情况", en: "Completion of integration" } },
        { kind: "table", table: completionTable(context) },
        { kind: "clause", level: 1, text: { zh: "守恒证明", en: "Proof of conservation" } },
        { kind: "paragraph", text: proofSentence(context) },
        { kind: "table", table: balanceTable(context) },
        {
          kind: "clause",
          level: 1,
          text: { zh: "职责与服务的连续", en: "Continuity of duties and services" },
        },
        { kind: "paragraph", text: gapSentence(transition.gaps.length) },
        { kind: "clause", level: 1, text: { zh: "未决事项", en: "Open matters" } },
        ...openMatters(open.map((each) => each.message)),
        { kind: "clause", level: 1, text: { zh: "验收结论", en: "Result of the inspection" } },
        {
          kind: "boxes",
          label: { zh: "由验收组填写", en: "Filled in by the inspectors" },
          boxes: [
            { zh: "通过", en: "passed" },
            { zh: "整改后复验", en: "to be inspected again after correction" },
            { zh: "不通过", en: "not passed" },
          ],
        },
        {
          kind: "signatures",
          signatures: [
            { role: { zh: "提请单位", en: "Submitting body" }, body: plan?.authority.issuer },
            { role: { zh: "验收组", en: "Inspection team" } },
          ],
        },
      ],
    };
  },
};

function completionTable({ transition, composition }: DocumentContext): DocumentTable {
  const lines = completionByLevel(scorecardOf(transition.after, composition, transition.to));
  return {
    title: { zh: "各级整合到位率", en: "completion by level" },
    columns: [
      shown("level", "层级", "level"),
      shown("due", "应整合单位", "units due", "number"),
      shown("complete", "到位", "complete", "number"),
      shown("incomplete", "不到位", "incomplete", "number"),
      shown("unknown", "不明", "not known", "number"),
      shown("rate", "整合到位率", "completion rate", "share"),
    ],
    rows: lines.map(({ level, complete, incomplete, unknown, rate }) => ({
      level: level === null ? { zh: "各级合计", en: "all levels" } : levelTitles[level],
      due: complete.length + incomplete.length + unknown.length,
      complete: complete.length,
      incomplete: incomplete.length,
      unknown: unknown.length,
      rate: rate === null ? null : rate.p / rate.q,
    })),
    notes: [
      {
        zh: "不明的单位计入应整合单位，不计入到位；逐单位证据见整合记分卡。",
        en: "Units of which it is not known count as due and never as complete; the scorecard has the evidence of each.",
      },
    ],
  };
}

/** The balance sheet, every amount with its unit: categories do not add up to anything. */
function balanceTable({ transition, composition }: DocumentContext): DocumentTable {
  return {
    title: { zh: "平衡表", en: "balance sheet" },
    columns: [
      shown("what", "类别", "what is counted"),
      { ...shown("opening", "期初", "opening"), right: true },
      { ...shown("entered", "增加", "entered"), right: true },
      { ...shown("exits", "减少", "exits"), right: true },
      { ...shown("closing", "期末", "closing"), right: true },
      { ...shown("residual", "差额", "residual"), right: true },
    ],
    rows: transition.conservation.map((line) => {
      const amount = (value: number): Text => ({
        zh: formatQuantity({ value, unit: line.unit }, "zh"),
        en: formatQuantity({ value, unit: line.unit }, "en"),
      });
      return {
        what: conservedTitle(line.category, composition),
        opening: amount(line.opening),
        entered: amount(line.entered),
        exits: amount(line.exits),
        closing: amount(line.closing),
        residual: amount(line.residual),
      };
    }),
    notes: [
      {
        zh: "期初、期末清点登记表所得，增加、减少由引用批准文件的行为汇总；期初加增加减减少应等于期末。",
        en: "Opening and closing are counted from the registers, entered and exits summed from acts with an authority; opening plus entered less exits has to equal closing.",
      },
    ],
  };
}

function proofSentence({ transition, entries }: DocumentContext): Text {
  const off = transition.conservation.filter((line) => line.residual !== 0).length;
  const last = entries.at(-1);
  const basis: Text =
    last === undefined
      ? {
          zh: "本报告据演练写成，尚未入账。",
          en: "Written from a rehearsal; nothing has been entered.",
        }
      : {
          zh: `据台账第 ${last.sequence} 号条目（${last.hash.slice(0, 12)}）写成。`,
          en: `Written from entry ${last.sequence} of the journal (${last.hash.slice(0, 12)}).`,
        };
  const balance: Text =
    off === 0
      ? { zh: "各类别差额均为零。", en: "No category has a residual." }
      : {
          zh: `${off} 个类别有差额，见下表。`,
          en: `Categories with a residual: ${off}, see below.`,
        };
  const proven: Text = isProven(transition)
    ? { zh: "证明成立。", en: "The proof holds." }
    : { zh: "证明不成立。", en: "The proof does not hold." };
  return {
    zh: `${balance.zh}${proven.zh}${basis.zh}`,
    en: `${balance.en} ${proven.en} ${basis.en}`,
  };
}

function gapSentence(gaps: number): Text {
  return gaps === 0
    ? {
        zh: "整合期间每一日，原有承担者的职责与服务均有承担者。",
        en: "On every day of the reform each duty and service that had a holder has one.",
      }
    : { zh: `有 ${gaps} 处空档，见报告。`, en: `Gaps: ${gaps}; see the report.` };
}

function openMatters(messages: readonly Text[]): DocumentBlock[] {
  if (messages.length === 0) {
    return [
      {
        kind: "paragraph",
        text: { zh: "登记在案的未决事项：无。", en: "Open matters on record: none." },
      },
    ];
  }
  return messages.map((text) => ({ kind: "clause", level: 3, text }));
}
