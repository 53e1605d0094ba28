import {
  type Citation,
  changePoint,
  conservedOrder,
  conservedTitle,
  type Finding,
  formatQuantity,
  type Text,
  type Unit,
} from "@fuyou/kernel";
import { changedInstitutions, institutionsByKind } from "./changed-institutions.js";
import type { DocumentContext, OfficialDocument } from "./document.js";
import type { DocumentBlock, DocumentTable } from "./document-content.js";
import { shown } from "./document-words.js";
import { openCases } from "./gates-at.js";
import { type Plan, planPoint } from "./plan.js";
import { type Step, stepPoint } from "./step.js";
import { phasesOf } from "./step-order.js";
import type { AppliedStep } from "./transition.js";

const text = (zh: string, en: string): Text => ({ zh, en });
const clause = (level: 1 | 2 | 3, said: Text, cites?: readonly Citation[]): DocumentBlock => ({
  kind: "clause",
  level,
  text: said,
  cites,
});

/**
 * The summary of a plan (整合实施方案摘要): what it does and until when, its steps with the clauses they rest on, which
 * institutions end, stay and begin, the balance sheet, and what stays open.
 */
export const schemeSummary: OfficialDocument = {
  id: "reform.scheme-summary",
  numbered: true,
  title: text("整合实施方案摘要", "Summary of the plan of integration"),
  purpose: text(
    "供领导审定方案：阶段、工作任务及其依据、机构变化、平衡表和未决事项；由方案批准机关签署。",
    "For those who decide on the plan: its phases, its tasks and what they rest on, the institutions, the balance sheet and what stays open; signed by whoever approves the plan.",
  ),
  write(context) {
    const { transition, composition } = context;
    const { plan: id, title, from, to } = transition;
    const plan = composition.get(planPoint, id, from) ?? composition.get(planPoint, id);
    return {
      title: text(`${title.zh}（摘要）`, `${title.en}: summary`),
      on: to,
      cites: plan?.cites ?? [],
      blocks: [
        clause(1, text("总体安排", "The plan as a whole")),
        overview(context, plan),
        clause(1, text("阶段与时限", "Phases and days")),
        { kind: "table", table: phaseTable(context) },
        clause(1, text("工作任务", "Tasks")),
        ...tasks(context),
        clause(1, text("机构变化", "Institutions")),
        { kind: "table", table: institutionsByKind(context) },
        ...changedInstitutions(context),
        clause(1, text("平衡表", "Balance sheet")),
        { kind: "table", table: balanceTable(context) },
        clause(1, text("未决事项", "What stays open")),
        ...openMatters(context),
        {
          kind: "signatures",
          signatures: [
            { role: text("拟订", "Drawn up by") },
            { role: text("批准", "Approved by"), body: plan?.authority.issuer },
          ],
        },
      ],
    };
  },
};

function overview(context: DocumentContext, plan: Plan | undefined): DocumentBlock {
  const { transition, entries } = context;
  const changes = transition.steps.reduce((sum, step) => sum + step.changes.length, 0);
  const number = plan?.authority.number;
  return {
    kind: "facts",
    facts: [
      { label: text("批准机关", "Approved by"), value: plan?.authority.issuer ?? null },
      {
        label: text("批准文号", "Number of the approval"),
        value: number ?? "",
        fill: number === undefined,
      },
      { label: text("开始", "First day"), value: transition.from, kind: "date" },
      { label: text("结束", "Last day"), value: transition.to, kind: "date" },
      { label: text("步骤", "Steps"), value: transition.steps.length, kind: "number" },
      { label: text("变更", "Changes"), value: changes, kind: "number" },
      { label: text("入账凭证", "Journal entries"), value: entries.length, kind: "number" },
      { label: text("职责空档", "Gaps in duties"), value: transition.gaps.length, kind: "number" },
    ],
  };
}

function phaseTable({ transition, composition }: DocumentContext): DocumentTable {
  return {
    title: text("阶段", "Phases"),
    columns: [
      shown("phase", "阶段", "phase"),
      shown("from", "起", "from", "date"),
      shown("to", "止", "to", "date"),
      shown("steps", "步骤数", "steps", "number"),
      shown("clauses", "依据", "clauses"),
    ],
    rows: phasesOf(composition, transition.plan).map(({ id, title, from, to, cites }) => ({
      phase: title,
      from,
      to,
      steps: transition.steps.filter((step) => step.phase === id).length,
      clauses: cites.map(({ source, clause: cited }) => `${source} ${cited}`).join("；"),
    })),
    totals: [{ column: "steps", of: "sum" }],
  };
}

/** The steps as numbered clauses, by phase. */
function tasks({ transition, composition }: DocumentContext): DocumentBlock[] {
  const { plan, steps } = transition;
  return phasesOf(composition, plan).flatMap((phase) => {
    const own = steps.filter((step) => step.phase === phase.id);
    if (own.length === 0) return [];
    const { title, from, to } = phase;
    const days = text(`${title.zh}（${from}至${to}）`, `${title.en} (${from} to ${to})`);
    return [
      clause(2, days),
      ...own.map((step) => {
        const declared: Step | undefined = composition.get(stepPoint, `${plan}.${step.step}`);
        return clause(3, taskText(step, composition), declared?.cites);
      }),
    ];
  });
}

/** What a step is called and does: its changes by kind, the most frequent first. */
function taskText(
  { title, changes }: AppliedStep,
  composition: DocumentContext["composition"],
): Text {
  const kinds = new Map<string, number>();
  for (const { change } of changes) kinds.set(change.type, (kinds.get(change.type) ?? 0) + 1);
  const done = [...kinds]
    .sort((a, b) => b[1] - a[1])
    .map(([type, count]) => {
      const name = composition.get(changePoint, type)?.title ?? text(type, type);
      return text(`${name.zh}${count}项`, `${name.en} × ${count}`);
    });
  if (done.length === 0) return text(`${title.zh}：已到位，无需变更。`, `${title.en}: already so.`);
  const zh = done.map((each) => each.zh).join("、");
  const en = done.map((each) => each.en).join(", ");
  return text(`${title.zh}：${zh}。`, `${title.en}: ${en}.`);
}

function balanceTable({ transition, composition }: DocumentContext): DocumentTable {
  const order = conservedOrder(composition);
  const figure = (key: string, zh: string, en: string) => ({
    ...shown(key, zh, en),
    right: true,
  });
  const say = (value: number, unit: Unit): Text =>
    text(formatQuantity({ value, unit }, "zh"), formatQuantity({ value, unit }, "en"));
  return {
    title: text("平衡表", "Balance sheet"),
    columns: [
      shown("category", "科目", "category"),
      figure("opening", "期初", "opening"),
      figure("entered", "增加", "entered"),
      figure("exits", "减少", "exits"),
      figure("closing", "期末", "closing"),
      figure("residual", "差额", "residual"),
    ],
    rows: [...transition.conservation]
      .sort((a, b) => order.indexOf(a.category) - order.indexOf(b.category))
      .map(({ category, unit, opening, entered, exits, closing, residual }) => ({
        category: conservedTitle(category, composition),
        opening: say(opening, unit),
        entered: say(entered, unit),
        exits: say(exits, unit),
        closing: say(closing, unit),
        residual: say(residual, unit),
      })),
    notes: [
      text(
        "期初加增加，减去减少和期末，等于差额。期初、期末由登记逐条清点，增加、减少由有批准依据的变更逐笔相加。",
        "Opening and entered, less exits and closing, are the residual. Opening and closing are counted from the registers, the others summed from changes under an authority.",
      ),
    ],
  };
}

/** How many alike are named before the rest is only counted. */
const shownAlike = 3;

/** What is said of the plan and stays open, alike together: the first few, then how many more. */
function openMatters({ transition, composition }: DocumentContext): DocumentBlock[] {
  const { findings, after, to, plan, title } = transition;
  const named = ({ zh, en }: Text) =>
    text(zh.replaceAll(plan, title.zh), en.replaceAll(plan, title.en));
  const all = [...findings, ...openCases(after, composition, to)];
  const groups = new Map<string, Finding[]>();
  for (const found of new Map(all.map((each) => [each.id, each])).values()) {
    groups.set(found.code, [...(groups.get(found.code) ?? []), found]);
  }
  if (groups.size === 0) {
    return [{ kind: "paragraph", text: text("没有未决事项。", "Nothing stays open.") }];
  }
  return [...groups.values()].flatMap((alike) => {
    const few = alike.length === shownAlike + 1 ? alike.length : shownAlike;
    const said = alike.slice(0, few).map(({ message }) => clause(3, named(message)));
    const rest = alike.length - said.length;
    if (rest === 0) return said;
    return [...said, clause(3, text(`同类事项另有${rest}项。`, `${rest} more of the same kind.`))];
  });
}
