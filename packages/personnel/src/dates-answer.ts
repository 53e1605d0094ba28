import { text } from "@fuyou/kernel";
import type { OfficialAnswer } from "@fuyou/reform";
import { type DateCheck, dateChecks } from "./date-check.js";
import { column } from "./document-column.js";

const columns = [
  column("what", "text", "核查事项", "looked at"),
  column("record", "text", "记录", "record"),
  column("on", "date", "日期", "day"),
  column("limit", "date", "界限日期", "limit"),
];

/**
 * Whether the days of what was done to people are lawful (人员事项日期合法性). What the registers do not tell is
 * unknown: an approval that is not on record, a licence without a place, a permission whose act nobody can tell.
 */
export const datesAnswer: OfficialAnswer = {
  id: "personnel.legal-dates",
  place: 5,
  asker: "inspector",
  question: text(
    "人员转隶、选择、执业和人事调整的日期是否合法？",
    "Are the days of transfers, choices, licences and staffing lawful?",
  ),
  answer(context) {
    const checks = dateChecks(context);
    const found = checks.filter(({ faults }) => faults.length > 0);
    const untold = checks.filter((each) => each.untold > 0);
    const rows = found.flatMap(({ what, faults }) => faults.map((fault) => ({ what, ...fault })));
    const { compiled } = context.transition;
    return {
      state: found.length > 0 ? "open" : untold.length > 0 || !compiled ? "unknown" : "clear",
      text: sentence(found, untold, compiled),
      facts: checks.map(({ what, faults, untold: unknown }) => ({
        label: what,
        value: faults.length === 0 && unknown > 0 ? null : faults.length,
        kind: "number" as const,
      })),
      ...(rows.length === 0
        ? {}
        : { table: { title: text("日期问题", "Days that are wrong"), columns, rows } }),
    };
  },
};

function sentence(found: readonly DateCheck[], untold: readonly DateCheck[], compiled: boolean) {
  if (!compiled) {
    return text(
      "方案尚未编制成功，无从核查。",
      "The plan does not compile: nothing can be looked at.",
    );
  }
  const list = (checks: readonly DateCheck[], count: (each: DateCheck) => number) => ({
    zh: checks.map((each) => `${each.what.zh} ${count(each)} 项`).join("，"),
    en: checks.map((each) => `${each.what.en}: ${count(each)}`).join(", "),
  });
  const wrong = list(found, ({ faults }) => faults.length);
  const unknown = list(untold, (each) => each.untold);
  if (found.length === 0 && untold.length === 0) {
    return text("未发现日期问题。", "No day was found wrong.");
  }
  const zh = [
    ...(found.length === 0 ? [] : [wrong.zh]),
    ...(untold.length === 0 ? [] : [`登记不足、无从判断：${unknown.zh}`]),
  ];
  const en = [
    ...(found.length === 0 ? [] : [wrong.en]),
    ...(untold.length === 0 ? [] : [`not told by the registers: ${unknown.en}`]),
  ];
  return text(`${zh.join("；")}。`, `${en.join("; ")}.`);
}
