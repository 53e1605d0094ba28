import { type Text, text, type ViewTable } from "@fuyou/kernel";
import {
  type AnswerContent,
  balanceFigure,
  type DocumentContext,
  type OfficialAnswer,
} from "@fuyou/reform";
import { column } from "./document-column.js";
import { approvalNumber, approvalsOf } from "./establishment-approval.js";
import { bodyName } from "./person-particulars.js";
import { type QuotaStanding, quotaStandings } from "./quota-standing.js";

const columns = [
  column("institution", "text", "单位", "institution"),
  column("authorised", "number", "核定编制", "authorised"),
  column("occupied", "number", "实有在编", "taken up"),
  column("over", "number", "超编", "over"),
  column("approval", "text", "批准文号", "approval"),
];

/**
 * Whether the quotas stand as the establishment committee approved them (编制与批复是否相符): the number of its
 * approval is on record, no quota came or went without authority, and nobody is over the number. Where the approval
 * or the quota of a body with established staff is not on record, that is unknown.
 */
export const establishmentAnswer: OfficialAnswer = {
  id: "personnel.establishment",
  place: 2,
  asker: "official",
  question: text(
    "编制与编委批复是否相符，有没有超编？",
    "Do the quotas stand as the establishment committee approved, and is anybody over?",
  ),
  answer(context) {
    const { after, to, conservation } = context.transition;
    const standings = quotaStandings(after.asOf(to));
    const over = standings.filter((each) => (each.over ?? 0) > 0);
    const missing = standings.filter(({ authorised }) => authorised === null);
    const numbers = approvalsOf(context).flatMap(({ number }) => number ?? []);
    const residual = conservation.find(({ category }) => category === "quotas")?.residual ?? 0;
    const open = over.length > 0 || residual !== 0;
    const unknown = numbers.length === 0 || missing.length > 0;
    const state = open ? "open" : unknown ? "unknown" : "clear";
    const people = over.reduce((sum, each) => sum + (each.over ?? 0), 0);
    const behind = [...over, ...missing];
    return {
      state,
      text: sentence(numbers, [over.length, people, missing.length, residual]),
      facts: [
        {
          label: text("编委批复文号", "Approval of the committee"),
          value: numbers.length === 0 ? null : numbers.join("、"),
        },
        number("编制总数", "Quotas in force", closing(context)),
        number("实有在编人数", "Persons in them", sum(standings, "occupied")),
        number("空编", "Vacant", sum(standings, "vacant")),
        number("超编人数", "Persons over the number", people),
        number("未登记编制的单位", "Bodies with staff and no quota on file", missing.length),
        number("无批准依据的增减", "Came or went without authority", residual),
      ],
      ...(behind.length === 0 ? {} : { table: table(context, behind) }),
    } satisfies AnswerContent;
  },
};

const number = (zh: string, en: string, value: number | null) => ({
  label: text(zh, en),
  value,
  kind: "number" as const,
});

function closing(context: DocumentContext): number | null {
  return balanceFigure(context, "quotas", "closing")?.amount ?? null;
}

function sum(standings: readonly QuotaStanding[], field: "occupied" | "vacant"): number {
  return standings.reduce((total, each) => total + (each[field] ?? 0), 0);
}

function sentence(
  numbers: readonly string[],
  [bodies = 0, people = 0, missing = 0, residual = 0]: readonly number[],
): Text {
  const zh = [
    numbers.length === 0 ? "编委批复没有登记" : `编委批复 ${numbers.join("、")}`,
    ...(residual === 0 ? [] : [`编制有 ${residual} 名增减无批准依据`]),
    people === 0 ? "已登记编制的单位没有超编" : `${bodies} 个单位超编 ${people} 人`,
    ...(missing === 0 ? [] : [`${missing} 个单位没有登记编制，无从核对`]),
  ];
  const en = [
    numbers.length === 0
      ? "No approval of the committee is on record"
      : `Approval ${numbers.join(", ")}`,
    ...(residual === 0 ? [] : [`quotas without authority: ${residual}`]),
    people === 0
      ? "no institution with quotas on file is over its number"
      : `institutions over their number: ${bodies}, by ${people} persons`,
    ...(missing === 0 ? [] : [`without quotas on file, so not known: ${missing}`]),
  ];
  return text(`${zh.join("；")}。`, `${en.join("; ")}.`);
}

function table(context: DocumentContext, behind: readonly QuotaStanding[]): ViewTable {
  return {
    title: text("超编和编制不明的单位", "Over the number, or the number not known"),
    columns,
    rows: behind.map(({ institution, authorised, occupied, over }) => ({
      institution: bodyName(institution, context.transition.after),
      ...{ authorised, occupied, over },
      approval: approvalNumber(context, institution) ?? null,
    })),
  };
}
