import { type Text, text, type ViewCell } from "@fuyou/kernel";
import {
  balanceFigure,
  type DocumentBlock,
  type DocumentContext,
  type DocumentTable,
  type OfficialDocument,
  recordsFigure,
} from "@fuyou/reform";
import { assignments, type DutyAssignment } from "./assignment.js";
import { type DutyMovements, dutyMovements } from "./duty-transfer.js";
import { column, dutyWording, involvementTitles } from "./duty-wording.js";

const movedColumns = [
  column("no", "number", "序号", "no."),
  column("duty", "text", "职责", "duty"),
  column("division", "text", "服务区划", "division"),
  column("from", "text", "移出", "from"),
  column("to", "text", "承接", "to"),
  column("involvement", "text", "牵头或配合", "involvement"),
  column("on", "date", "起始日期", "from the day"),
  column("clause", "text", "依据", "clause"),
];
const joinedColumns = movedColumns.filter(({ key }) => key !== "to");
const givenColumns = [
  column("no", "number", "序号", "no."),
  column("duty", "text", "职责", "duty"),
  column("holders", "text", "承担者", "holders"),
  column("involvement", "text", "牵头或配合", "involvement"),
  column("count", "number", "项数", "assignments"),
  column("on", "date", "起始日期", "from the day"),
  column("clause", "text", "依据", "clause"),
];

/**
 * The list of duties that changed holder (职责划转清单): what moved, what was joined with a duty the body that takes
 * over holds already, and what was given anew. Its rows come from the edits of the steps, its ledger figures from
 * the registers and the balance sheet.
 */
export const dutyTransferList: OfficialDocument = {
  id: "duties.transfer-list",
  title: text("职责划转清单", "List of duties transferred"),
  purpose: text(
    "逐项列明职责由谁划转给谁、自何日起、依据何条，由移出、承接单位和编办签署。",
    "Lists who hands which duty to whom, from which day, by which clause; both sides and the establishment office sign.",
  ),
  write(context) {
    const movements = dutyMovements(context.transition);
    const { moved, joined, given } = movements;
    if (moved.length + joined.length + given.length === 0) return null;
    const blocks: DocumentBlock[] = [];
    const part = (zh: string, en: string, table: DocumentTable) => {
      if (table.rows.length === 0) return;
      blocks.push({ kind: "clause", level: 1, text: { zh, en } }, { kind: "table", table });
    };
    part("划转的职责", "Duties that changed holder", movedTable(context, movements));
    part("归并的职责", "Duties joined", joinedTable(context, movements));
    part("新赋予的职责", "Duties given anew", givenTable(context, movements));
    blocks.push({ kind: "clause", level: 1, text: text("签署", "Signatures") });
    blocks.push({
      kind: "signatures",
      signatures: [
        { role: text("移出单位", "giving up") },
        { role: text("承接单位", "taking over") },
        { role: text("编办", "establishment office") },
      ],
    });
    return { on: context.transition.to, blocks };
  },
};

function wordingOf({ composition, transition }: DocumentContext) {
  return dutyWording(composition, transition.to, transition.after, transition.before);
}

function movedTable(context: DocumentContext, { moved }: DutyMovements): DocumentTable {
  const say = wordingOf(context);
  return {
    title: text("划转的职责", "Duties that changed holder"),
    columns: movedColumns,
    rows: moved.map(({ before, after, on }, index) => ({
      no: index + 1,
      duty: say.duty(after),
      division: say.division(after),
      from: say.holder(before),
      to: say.holder(after),
      involvement: involvementTitles[after.involvement],
      on,
      clause: say.clause(after),
    })),
    totals: [{ column: "duty", of: "rows", ledger: movedFigure(context) }],
  };
}

/**
 * Assignments in force afterwards that are new on the register, less those that the balance sheet says entered by
 * authority: no edit is asked.
 */
function movedFigure(context: DocumentContext) {
  const { before } = context.transition;
  const fresh = recordsFigure(
    context,
    assignments,
    "after",
    ({ id }) => !before.has(assignments, id),
  );
  const entered = balanceFigure(context, "duties", "entered")?.amount;
  return entered === undefined ? undefined : { ...fresh, amount: fresh.amount - entered };
}

function joinedTable(context: DocumentContext, { joined }: DutyMovements): DocumentTable {
  const say = wordingOf(context);
  return {
    title: text("归并的职责", "Duties joined"),
    columns: joinedColumns,
    rows: joined.map(({ before, on }, index) => ({
      no: index + 1,
      duty: say.duty(before),
      division: say.division(before),
      from: say.holder(before),
      involvement: involvementTitles[before.involvement],
      on,
      clause: say.clause(before),
    })),
    totals: [{ column: "duty", of: "rows", ledger: balanceFigure(context, "duties", "exits") }],
    notes: [
      text(
        "承接单位在同一区划已承担同一职责，不再重复计列。",
        "The body that takes over holds the same duty in the same division already; it is not counted twice.",
      ),
    ],
  };
}

/** Given anew, one line for each duty, sort of holder and day: a duty of every village is one line. */
function givenTable(context: DocumentContext, { given }: DutyMovements): DocumentTable {
  const say = wordingOf(context);
  const lines = new Map<string, { rows: DutyAssignment[]; holders: Set<string> }>();
  for (const { after } of given) {
    const key = `${after.duty}\n${after.involvement}\n${after.period.from}\n${after.post === undefined}`;
    const line = lines.get(key) ?? { rows: [], holders: new Set() };
    lines.set(key, line);
    line.rows.push(after);
    line.holders.add(say.holder(after));
  }
  const rows = [...lines.values()].flatMap(({ rows: own, holders }, index) => {
    const [one] = own;
    if (one === undefined) return [];
    const row: Record<string, ViewCell> = {
      no: index + 1,
      duty: say.duty(one),
      holders: holderWords(own, holders),
      involvement: involvementTitles[one.involvement],
      count: own.length,
      on: one.period.from,
      clause: say.clause(one),
    };
    return [row];
  });
  return {
    title: text("新赋予的职责", "Duties given anew"),
    columns: givenColumns,
    rows,
    totals: [{ column: "count", of: "sum", ledger: balanceFigure(context, "duties", "entered") }],
  };
}

/** Up to three holders by name; of more, their number and the first. */
function holderWords(own: readonly DutyAssignment[], holders: ReadonlySet<string>): Text {
  const names = [...holders];
  if (names.length <= 3) return text(names.join("、"), names.join(", "));
  const [first = ""] = names;
  return own.some(({ post }) => post !== undefined)
    ? text(`${first}等 ${names.length} 个岗位`, `${first} and ${names.length - 1} more posts`)
    : text(`${first}等 ${names.length} 个单位`, `${first} and ${names.length - 1} more bodies`);
}
