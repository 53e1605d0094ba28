import { institutions } from "@fuyou/hierarchy";
import {
  defineView,
  type Finding,
  finding,
  inForce,
  type Text,
  text,
  type View,
  type ViewCell,
  type ViewContext,
  type ViewTable,
  yearOf,
} from "@fuyou/kernel";
import { specialtyPoint } from "@fuyou/personnel";
import { z } from "zod";
import { type AwardAccount, awardAccounts } from "./award-account.js";
import { pendingAppeal } from "./award-appeal.js";
import { awardDecisions, decisionOn } from "./award-decision.js";
import { type AwardOutcome, awardStateTitles } from "./award-outcome.js";
import { deciderPoint } from "./award-rule.js";
import { awardRulePoint } from "./award-scheme.js";
import { appraisalCodes } from "./errors.js";
import { viewColumn } from "./view-column.js";

/** What may be asked of awards more narrowly. */
export interface AwardsQuestion {
  /** The year; that of the day asked about unless said otherwise. */
  year?: number | undefined;
}

/**
 * The view of awards and penalties (奖惩历史试算): what the historical rules come to on synthetic candidates, each
 * with its rule, clause, inputs and readings. Proposals only: nothing is paid, and nobody is ranked.
 */
export const awardsView: View<AwardsQuestion> = defineView<AwardsQuestion>({
  id: "appraisal.awards",
  title: { zh: "奖惩历史试算", en: "awards and penalties, worked out as history" },
  question: {
    zh: "按历史奖惩规定，合成数据会得出哪些建议，为什么，哪些待定？",
    en: "What would the historical rules propose on synthetic data, why, and what stays open?",
  },
  options: z.strictObject({ year: z.int().optional() }),
  answer(context, options) {
    const year = options.year ?? yearOf(context.date);
    const accounts = awardAccounts(context.county, context.composition, year);
    return {
      tables: [outcomesTable(context, accounts), holesTable(accounts)],
      findings: [
        ...syntheticOnly(context, accounts),
        ...accounts.flatMap((account) => accountFindings(context, account)),
        ...decisionFindings(context, accounts, year),
      ],
    };
  },
});

function outcomesTable(context: ViewContext, accounts: readonly AwardAccount[]): ViewTable {
  return {
    title: { zh: "试算结果（只是建议）", en: "outcomes (proposals only)" },
    columns: [
      viewColumn("rule", "text", "规则", "rule"),
      viewColumn("clause", "text", "依据", "clause"),
      viewColumn("subject", "text", "对象", "subject"),
      viewColumn("state", "text", "状态", "state"),
      viewColumn("effect", "text", "内容", "what"),
      viewColumn("money", "fen", "金额", "money"),
      viewColumn("months", "number", "岗位津贴月数", "months of allowance"),
      viewColumn("inputs", "text", "计算依据", "rests on"),
      viewColumn("readings", "text", "所取读法", "readings taken"),
      viewColumn("why", "text", "原因", "why"),
      viewColumn("decider", "text", "决定机关", "decided by"),
      viewColumn("decision", "text", "决定", "decision"),
    ],
    rows: accounts.flatMap(({ outcomes }) => outcomes.map((each) => rowOf(context, each))),
    notes: [
      text(
        "历史规定在合成数据上的试算：不导出工资，不排名，不自动作出任何决定；每项都要有权机关另行决定，可以申诉。",
        "The historical rules on synthetic data: no payroll, no ranking, and no decision by itself; each needs one by the body named, and is open to appeal.",
      ),
    ],
  };
}

function rowOf(context: ViewContext, outcome: AwardOutcome): Record<string, ViewCell> {
  const { rule, effect, times } = outcome;
  const cited = rule?.cites[0];
  const decider =
    rule === null
      ? null
      : (context.composition.get(deciderPoint, rule.decider)?.title ?? rule.decider);
  return {
    rule: rule?.title ?? null,
    clause: cited === undefined ? null : (cited.row ?? `${cited.source} ${cited.clause}`),
    subject: joined(
      outcome.subjects.map((each) => subjectText(context, each)),
      "、",
    ),
    state: awardStateTitles[outcome.state],
    effect: effect?.what ?? null,
    money: effect === null || effect.fen === null ? null : effect.fen * times,
    months: effect === null || effect.months === null ? null : effect.months * times,
    inputs: joined(
      outcome.inputs.map(({ what, value }) => ({
        zh: `${what.zh} ${value ?? "未知"}`,
        en: `${what.en} ${value ?? "not known"}`,
      })),
    ),
    readings: joined(outcome.readings),
    why: outcome.why,
    decider,
    decision: decisionText(context, outcome),
  };
}

/** How a subject is called: a unit by its name and specialty, a candidate by the number. */
function subjectText({ county, composition }: ViewContext, subject: string): Text {
  const at = subject.lastIndexOf("/");
  const unit = at < 0 ? undefined : county.get(institutions, subject.slice(0, at));
  if (unit === undefined) return text(subject, subject);
  const specialty = composition.get(specialtyPoint, subject.slice(at + 1))?.title;
  return {
    zh: `${unit.name}·${specialty?.zh ?? subject.slice(at + 1)}`,
    en: `${unit.name}, ${specialty?.en ?? subject.slice(at + 1)}`,
  };
}

function decisionText({ county, date }: ViewContext, outcome: AwardOutcome): Text | null {
  const { rule, year, state } = outcome;
  if (rule === null || state === "outranked" || state === "unknown") return null;
  const cases = outcome.subjects.map((subject) => ({ rule: rule.code, subject, year }));
  if (cases.some((each) => pendingAppeal(county, each, date) !== undefined)) {
    return text("申诉中，暂停", "suspended by an appeal");
  }
  const decided = cases
    .map((each) => decisionOn(county, each, date))
    .find((each) => each !== undefined);
  if (decided === undefined) return text("待决定", "awaits a decision");
  return decided.outcome === "confirmed"
    ? text(`已确认（${decided.number}）`, `confirmed (${decided.number})`)
    : text(`不予采纳（${decided.number}）`, `rejected (${decided.number})`);
}

function holesTable(accounts: readonly AwardAccount[]): ViewTable {
  return {
    title: { zh: "没有规定的分数段（空档）", en: "spans for which nothing is laid down" },
    columns: [
      viewColumn("scheme", "text", "方案", "scheme"),
      viewColumn("from", "text", "起", "from"),
      viewColumn("to", "text", "止", "to"),
    ],
    rows: accounts.flatMap(({ scheme, holes }) =>
      holes.map(({ from, to }) => ({
        scheme: scheme.title,
        from: edgeText(from.score, from.included),
        to: edgeText(to.score, to.included),
      })),
    ),
  };
}

function edgeText(score: number, included: boolean): Text {
  return {
    zh: `${score / 100}分（${included ? "含" : "不含"}）`,
    en: `${score / 100} (${included ? "included" : "excluded"})`,
  };
}

function joined(texts: readonly Text[], stop = "；"): Text {
  const en = stop === "；" ? "; " : ", ";
  return { zh: texts.map((t) => t.zh).join(stop), en: texts.map((t) => t.en).join(en) };
}

function syntheticOnly({ county, date }: ViewContext, accounts: readonly AwardAccount[]) {
  if (county.synthetic || accounts.length === 0) return [];
  const message = appraisalCodes.message("APPRAISAL_SYNTHETIC_ONLY", { county: county.name });
  return [finding(message, { kind: "data", severity: "warning", subject: county.code, date })];
}

function accountFindings({ date }: ViewContext, account: AwardAccount): Finding[] {
  const { scheme, holes, outcomes, year } = account;
  const about = { kind: "data", subject: scheme.code, date, cites: scheme.cites[0] } as const;
  const gaps = holes.map(({ from, to }) => {
    const values = { scheme: scheme.title, from: from.score / 100, to: to.score / 100 };
    const message = appraisalCodes.message("APPRAISAL_BANDS_HOLE", values);
    return finding(message, { ...about, severity: "information", aspect: String(from.score) });
  });
  const ties = outcomes
    .filter(({ state }) => state === "tie")
    .map(({ rule, subjects, why }) => {
      const values = { rule: rule?.title ?? "", year, ranks: why, count: subjects.length };
      const message = appraisalCodes.message("APPRAISAL_PRIZE_TIE", values);
      const aspect = `${rule?.code}/${subjects.length}`;
      return finding(message, { ...about, severity: "warning", aspect });
    });
  return [...gaps, ...ties];
}

/** Decisions by somebody the rule does not name, and those that rest on nothing worked out. */
function decisionFindings(
  { county, composition, date }: ViewContext,
  accounts: readonly AwardAccount[],
  year: number,
): Finding[] {
  const outcomes = accounts.flatMap((account) => account.outcomes);
  const findings: Finding[] = [];
  for (const row of county.rows(awardDecisions)) {
    const rule = composition.get(awardRulePoint, row.rule);
    if (row.year !== year || row.on > date || !inForce(row, date) || rule === undefined) continue;
    const about = { kind: "data", subject: `award-decisions/${row.id}`, date } as const;
    const { decider } = row;
    const title = (code: string) => composition.get(deciderPoint, code)?.title ?? code;
    if (decider !== rule.decider) {
      const values = { decider: title(decider), named: title(rule.decider), rule: rule.title };
      const message = appraisalCodes.message("APPRAISAL_WRONG_DECIDER", {
        ...{ ...values, decision: row.id },
      });
      findings.push(finding(message, { ...about, severity: "error" }));
    }
    const known = outcomes.some(
      (each) =>
        each.rule?.code === row.rule &&
        each.subjects.includes(row.subject) &&
        each.state !== "outranked",
    );
    if (known || !county.synthetic) continue;
    const values = { decision: row.id, rule: rule.title, year };
    const message = appraisalCodes.message("APPRAISAL_DECISION_WITHOUT_PROPOSAL", values);
    findings.push(finding(message, { ...about, severity: "warning" }));
  }
  return findings;
}
