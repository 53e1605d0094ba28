import { windingUps } from "@fuyou/hierarchy";
import { daysBetween, type Text, text, type ViewCell } from "@fuyou/kernel";
import type {
  DocumentBlock,
  DocumentContext,
  DocumentFact,
  DocumentTable,
  OfficialDocument,
} from "@fuyou/reform";
import { checkRequirements, describe } from "@fuyou/standards";
import { assetSummary } from "./asset-summary.js";
import { estateList } from "./estate.js";
import { handoverPairs } from "./handover-pair.js";
import { bodyName } from "./holding-book.js";
import { itemRegisters, itemTable } from "./item-register.js";
import { type Liquidation, liquidationCopies, liquidations, windingUpActs } from "./liquidation.js";
import { matterTable, openMatters } from "./open-matter.js";
import { passedFigure } from "./passed-figure.js";
import { fieldTitle, windingUpRules } from "./winding-up-law.js";

/**
 * The report that closes a winding-up (清算报告), one for each body: the steps and their days, what law asks of
 * them, what passed to the successor, claims and debts, accounts, and what stays open. It says what is on record
 * and leaves the rest to be filled in.
 */
export const liquidationReport: OfficialDocument = {
  id: "assets.liquidation-report",
  numbered: true,
  title: text("清算报告", "Liquidation report"),
  purpose: text(
    "说明清算步骤、资产移交、债权债务及未了事项；由清算责任单位提出，报登记管理机关。",
    "Tells the steps of the winding-up, what was handed over, claims and debts, and what stays open; made by the body responsible for the registering authority.",
  ),
  binding: "each",
  copies: liquidationCopies,
  write(context, copy) {
    const of = copy === undefined ? undefined : liquidations(context.transition).get(copy.key);
    if (of === undefined) return null;
    const on = of.windingUp?.reportOn ?? context.transition.to;
    return {
      title: text(`${of.body.name}清算报告`, `Liquidation report of ${of.body.name}`),
      issuer: of.responsible,
      number: of.windingUp?.reportNumber,
      on,
      blocks: [
        clause("基本情况", "The body and its winding-up"),
        { kind: "facts", facts: factsOf(of) },
        clause("清算步骤", "Steps and days"),
        { kind: "table", table: stepsOf(of) },
        ...lawOf(context, of),
        clause("资产移交", "What passed to the successor"),
        ...passedBlocks(context, of),
        clause("债权债务", "Claims and debts"),
        ...estateBlocks(context, of, "claims", text("结清日期", "Settled on")),
        clause("银行账户", "Bank accounts"),
        ...estateBlocks(context, of, "bank-accounts", text("销户日期", "Closed on")),
        clause("未了事项", "What stays open"),
        ...openBlocks(context, of),
        {
          kind: "signatures",
          signatures: [
            { role: text("清算责任单位", "Body responsible"), body: of.responsible },
            { role: text("承继单位", "Successor"), body: of.successors.join("、") },
            { role: text("审核单位", "Examined by") },
          ],
        },
      ],
    };
  },
};

function clause(zh: string, en: string): DocumentBlock {
  return { kind: "clause", level: 1, text: text(zh, en) };
}

function nothing(zh: string, en: string): DocumentBlock[] {
  return [{ kind: "paragraph", text: text(zh, en) }];
}

function factsOf({ body, windingUp, responsible, successors }: Liquidation): DocumentFact[] {
  const fact = (label: Text, value: string | undefined) => ({
    ...{ label, value: value ?? null, fill: value === undefined },
  });
  return [
    fact(fieldTitle("institution"), body.name),
    fact(text("统一社会信用代码", "Unified social credit code"), body.creditCode),
    { ...fact(text("撤销日期", "Abolished on"), body.retiredOn), kind: "date" },
    fact(fieldTitle("responsible"), responsible),
    fact(fieldTitle("approvingBody"), windingUp?.approvingBody),
    fact(fieldTitle("approval"), windingUp?.approval),
    fact(fieldTitle("noticesIn"), windingUp?.noticesIn),
    fact(text("承继单位", "Successor"), successors.join("、") || undefined),
  ];
}

/** The steps with their days, and how long after the beginning each was. */
function stepsOf({ windingUp }: Liquidation): DocumentTable {
  return {
    title: text("清算步骤", "Steps of the winding-up"),
    columns: [
      { key: "step", label: text("步骤", "Step"), kind: "text" },
      { key: "on", label: text("日期", "Day"), kind: "date", fill: true },
      {
        key: "days",
        label: text("距开始天数", "Days since the beginning"),
        kind: "number",
        fill: true,
      },
    ],
    rows: windingUpActs.map((field) => {
      const on = windingUp?.[field];
      const days = windingUp && on ? daysBetween(windingUp.begunOn, on) : null;
      return { step: fieldTitle(field), on: on ?? null, days };
    }),
  };
}

/** What law asks of a winding-up, in the words of the rules, with the verdict where there is one to judge. */
function lawOf(context: DocumentContext, { windingUp, body }: Liquidation): DocumentBlock[] {
  const { transition, composition } = context;
  const { after, to } = transition;
  const rules = windingUpRules(composition, to);
  const head = clause("时限和条件", "Periods and conditions");
  if (rules.length === 0) {
    return [
      head,
      ...nothing(
        "现有插件没有载明清算的时限和条件。",
        "No plugin says what is asked of a winding-up.",
      ),
    ];
  }
  const subjects = [`${windingUps.name}/${windingUp?.id}`, `institutions/${body.id}`];
  const findings = checkRequirements(after, composition, {
    ...{ date: to, plan: null, requirements: rules },
  }).filter(({ subject }) => subjects.includes(subject));
  const table: DocumentTable = {
    title: text("时限和条件", "What law asks"),
    columns: [
      { key: "what", label: text("事项", "Matter"), kind: "text" },
      { key: "rule", label: text("要求及依据", "Rule and clause"), kind: "text" },
      { key: "verdict", label: text("判定", "Verdict"), kind: "verdict" },
    ],
    rows: rules.map(({ key, value }): Record<string, ViewCell> => {
      const found = findings.find(({ requirement }) => requirement === key);
      const [zh, en] = (["zh", "en"] as const).map((each) => describe(value, each, composition));
      return {
        ...{ what: value.title, rule: text(zh ?? "", en ?? "") },
        verdict: found?.verdict ?? (windingUp === undefined ? "unknown" : "not-applicable"),
      };
    }),
  };
  return [head, { kind: "table", table }];
}

/** What the body handed over, receiver by receiver: assets by class, and how many of all else. */
function passedBlocks(context: DocumentContext, { body }: Liquidation): DocumentBlock[] {
  const { transition } = context;
  const pairs = [...handoverPairs(transition).values()].filter(({ from }) => from === body.id);
  if (pairs.length === 0) return nothing("没有移交的资产。", "Nothing passed to another body.");
  return pairs.flatMap((pair): DocumentBlock[] => {
    const name = bodyName(transition.after, pair.to);
    const of = (register: string) => pair.items.filter((each) => each.register === register);
    const [first, ...others] = itemRegisters;
    const own = first === undefined ? [] : of(first);
    const summary: DocumentBlock[] =
      first === undefined || own.length === 0
        ? []
        : [
            {
              kind: "table",
              table: assetSummary(context, own, transition.to, (category) =>
                passedFigure(context, first, category, pair),
              ),
            },
          ];
    const many = others.filter((register) => of(register).length > 0);
    return [
      { kind: "clause", level: 2, text: text(`移交${name}`, `To ${name}`) },
      ...summary,
      {
        kind: "facts",
        facts: many.map((register) => ({
          label: itemTable(register).title,
          ...{ value: of(register).length, kind: "number" },
        })),
      },
    ];
  });
}

function estateBlocks(
  context: DocumentContext,
  { body }: Liquidation,
  register: "claims" | "bank-accounts",
  ended: Text,
): DocumentBlock[] {
  const table = estateList(context, register, { of: body.id, ended });
  if (table === null) return nothing("登记表中没有记录。", "Nothing is on record.");
  return [{ kind: "table", table }];
}

function openBlocks(context: DocumentContext, { body }: Liquidation): DocumentBlock[] {
  const open = openMatters(context.transition).filter(({ body: of }) => of === body.id);
  if (open.length === 0) {
    return nothing("登记表中没有未了事项。", "The registers show nothing that stays open.");
  }
  const table = matterTable(context.transition, open, text("未了事项", "What stays open"));
  return [{ kind: "table", table: { ...table, totals: [{ column: "what", of: "rows" }] } }];
}
