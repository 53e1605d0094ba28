import { departments } from "@fuyou/hierarchy";
import { inForce, type Text, text, type ViewCell } from "@fuyou/kernel";
import { posts } from "@fuyou/personnel";
import { type DocumentContext, type DocumentTable, registerFigure } from "@fuyou/reform";
import { assignments, type DutyAssignment } from "./assignment.js";
import { dutyMovements } from "./duty-transfer.js";
import { column, dutyWording, involvementTitles } from "./duty-wording.js";

const functionColumns = [
  column("no", "number", "序号", "no."),
  column("area", "text", "职能", "family"),
  column("duty", "text", "职责", "duty"),
  column("division", "text", "服务区划", "division"),
  column("involvement", "text", "牵头或配合", "involvement"),
  column("department", "text", "承担科室", "department"),
  column("clause", "text", "依据", "clause"),
  column("change", "text", "变化", "change"),
];
const postColumns = [
  column("no", "number", "序号", "no."),
  column("post", "text", "岗位", "post"),
  ...functionColumns.filter(({ key }) =>
    ["duty", "division", "involvement", "clause"].includes(key),
  ),
  column("change", "text", "变化", "change"),
];
const lostColumns = [
  column("no", "number", "序号", "no."),
  column("duty", "text", "移出的职责", "duty given up"),
  column("division", "text", "服务区划", "division"),
  column("to", "text", "承接", "to"),
  column("on", "date", "起始日期", "from the day"),
];

/** The functions of a unit (主要职责) after the plan, each with its clause and where it came from. */
export function functionTable(context: DocumentContext, unit: string): DocumentTable {
  const { after, to } = context.transition;
  const say = wordingOf(context);
  const origin = originsOf(context);
  const held = after.by(assignments, "institution", unit).filter((row) => inForce(row, to));
  const ledger = registerFigure(
    context,
    assignments,
    "duties",
    "after",
    ({ institution }) => institution === unit,
  );
  return {
    title: text("主要职责", "Functions"),
    columns: functionColumns,
    rows: held.map(
      (row, index): Record<string, ViewCell> => ({
        no: index + 1,
        area: say.area(row),
        duty: say.duty(row),
        division: say.division(row),
        involvement: involvementTitles[row.involvement],
        department: after.get(departments, row.department ?? "")?.name ?? null,
        clause: say.clause(row),
        change: origin(row),
      }),
    ),
    totals: [{ column: "duty", of: "rows", ledger }],
  };
}

/** The duties that posts of a unit hold (岗位职责) after the plan. */
export function postDutyTable(context: DocumentContext, unit: string): DocumentTable {
  const { after, to } = context.transition;
  const say = wordingOf(context);
  const origin = originsOf(context);
  const held = after
    .by(posts, "institution", unit)
    .flatMap((post) => after.by(assignments, "post", post.id))
    .filter((row) => inForce(row, to));
  const ledger = registerFigure(
    context,
    assignments,
    "duties",
    "after",
    ({ post }) => post !== undefined && after.get(posts, post)?.institution === unit,
  );
  return {
    title: text("岗位职责", "Duties of posts"),
    columns: postColumns,
    rows: held.map(
      (row, index): Record<string, ViewCell> => ({
        no: index + 1,
        post: after.get(posts, row.post ?? "")?.name ?? null,
        duty: say.duty(row),
        division: say.division(row),
        involvement: involvementTitles[row.involvement],
        clause: say.clause(row),
        change: origin(row),
      }),
    ),
    totals: [{ column: "duty", of: "rows", ledger }],
  };
}

/** The functions that a unit gives up (移出职责), and to whom. */
export function lostTable(context: DocumentContext, unit: string): DocumentTable {
  const say = wordingOf(context);
  const moved = dutyMovements(context.transition).moved.filter(
    ({ before, after }) => before.institution === unit && after.institution !== unit,
  );
  return {
    title: text("移出的职责", "Functions given up"),
    columns: lostColumns,
    rows: moved.map(({ before, after, on }, index) => ({
      no: index + 1,
      duty: say.duty(before),
      division: say.division(before),
      to: say.holder(after),
      on,
    })),
    totals: [{ column: "duty", of: "rows" }],
  };
}

function wordingOf({ composition, transition }: DocumentContext) {
  return dutyWording(composition, transition.to, transition.after, transition.before);
}

/** Where an assignment came from: kept, from another holder, or given anew. */
function originsOf(context: DocumentContext): (row: DutyAssignment) => Text {
  const say = wordingOf(context);
  const { moved, given } = dutyMovements(context.transition);
  const from = new Map(moved.map((each) => [each.after.id, each.before]));
  const fresh = new Set(given.map(({ after }) => after.id));
  return (row) => {
    const old = from.get(row.id);
    if (old !== undefined) return text(`由${say.holder(old)}划入`, `from ${say.holder(old)}`);
    return fresh.has(row.id) ? text("新赋予", "given anew") : text("保留", "kept");
  };
}
