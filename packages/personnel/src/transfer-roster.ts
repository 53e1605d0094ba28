import { type County, text, type ViewCell } from "@fuyou/kernel";
import {
  balanceFigure,
  type DocumentBlock,
  type DocumentContext,
  type DocumentTable,
  type DocumentTotal,
  type OfficialDocument,
  registerFigure,
} from "@fuyou/reform";
import { column } from "./document-column.js";
import { bodyName, paperStateTitles, particularsOf } from "./person-particulars.js";
import { quotaStanding } from "./quota-standing.js";
import { type StaffMember, staff } from "./staff.js";
import {
  changedBooks,
  type TransferredPerson,
  transferredStaff,
  transferStanding,
} from "./transferred-staff.js";

const summaryColumns = [
  column("institution", "text", "接收单位", "receiving body"),
  column("count", "number", "转入人数", "persons received"),
  column("established", "number", "其中在编、参公", "of these established"),
  column("others", "number", "其中编外、离退休等", "of these others"),
  column("authorised", "number", "核定编制", "authorised"),
  column("occupied", "number", "实有在编", "quotas taken up"),
  column("vacant", "number", "空编", "vacant"),
  column("over", "number", "超编", "over the number"),
];
const personColumns = [
  column("no", "number", "序号", "no."),
  column("person", "text", "人员编号", "person"),
  column("name", "text", "姓名", "name"),
  column("from", "text", "移出单位", "from"),
  column("employment", "text", "用人方式", "employment"),
  column("postClass", "text", "岗位类别", "class of post"),
  column("title", "text", "职称", "professional title"),
  column("on", "date", "转隶日期", "from the day"),
  column("paper", "text", "手续", "paper"),
  column("open", "number", "未办结事项", "items outstanding"),
];
const leavingColumns = [
  column("no", "number", "序号", "no."),
  column("person", "text", "人员编号", "person"),
  column("name", "text", "姓名", "name"),
  column("institution", "text", "原单位", "institution"),
  column("employment", "text", "用人方式", "employment"),
  column("on", "date", "离开日期", "left on"),
];

/**
 * The transfer roster (人员转隶名册): who moves from which body to which, by receiving body, with what the receiving
 * body may have and has then. Its rows come from the edits of the steps, its ledger figures from the registers.
 */
export const transferRoster: OfficialDocument = {
  id: "personnel.transfer-roster",
  title: text("人员转隶名册", "Roster of staff transferred"),
  purpose: text(
    "列明全部转隶人员的移出、接收单位和手续情况，由移出、接收单位和人社部门签署。",
    "Lists everyone transferred with the bodies and the state of the papers; both bodies and the personnel department sign.",
  ),
  write(context) {
    const { transition } = context;
    const moved = transferredStaff(transition);
    const gone = leaving(context);
    if (moved.length + gone.length === 0) return null;
    const receivers = [...new Set(moved.map(({ to }) => to))];
    const blocks: DocumentBlock[] = [
      clause(1, "转隶总况", "Summary"),
      { kind: "facts", facts: facts(context, moved) },
      { kind: "table", table: summary(context, moved, receivers) },
      clause(1, "转隶人员名单", "Those transferred"),
    ];
    for (const to of receivers) {
      const name = bodyName(to, transition.after);
      blocks.push(clause(2, `${name}接收人员`, `Received by ${name}`));
      const own = moved.filter((each) => each.to === to);
      blocks.push({ kind: "table", table: roster(context, to, own) });
    }
    if (gone.length > 0) {
      blocks.push(clause(1, "按方案离开在册的人员", "Those whose employment ends"));
      blocks.push({ kind: "table", table: leavingTable(context, gone) });
    }
    blocks.push(clause(1, "签署", "Signatures"), {
      kind: "signatures",
      signatures: [
        { role: text("移出单位", "giving up") },
        { role: text("接收单位", "receiving") },
        { role: text("人社部门审核", "examined by the personnel department") },
      ],
    });
    return { on: transition.to, blocks };
  },
};

function clause(level: 1 | 2, zh: string, en: string): DocumentBlock {
  return { kind: "clause", level, text: { zh, en } };
}

function facts(context: DocumentContext, moved: readonly TransferredPerson[]) {
  const on = (side: "opening" | "closing") => balanceFigure(context, "persons", side)?.amount;
  return [
    {
      label: text("转隶人数", "Persons transferred"),
      value: moved.length,
      kind: "number" as const,
      ledger: movedFigure(context, () => true),
    },
    {
      label: text("方案前在册人数", "Persons on the books before"),
      value: on("opening") ?? null,
      kind: "number" as const,
    },
    {
      label: text("方案后在册人数", "Persons on the books afterwards"),
      value: on("closing") ?? null,
      kind: "number" as const,
    },
  ];
}

/** Persons in force whom the registers before and after have on different books. */
function movedFigure(context: DocumentContext, counts: (person: StaffMember) => boolean) {
  return registerFigure(
    context,
    staff,
    "persons",
    "after",
    (row) => changedBooks(context.transition, row) && counts(row),
  );
}

const isEstablished = ({ employment }: StaffMember) =>
  employment === "established" || employment === "civil-service-rules";

function summary(
  context: DocumentContext,
  moved: readonly TransferredPerson[],
  receivers: readonly string[],
): DocumentTable {
  const { after, to: day } = context.transition;
  const county = after.asOf(day);
  const rows = receivers.map((institution): Record<string, ViewCell> => {
    const own = moved.filter(({ to }) => to === institution);
    const established = own.filter(({ person }) => isEstablished(person)).length;
    const { authorised, occupied, vacant, over } = quotaStanding(county, institution);
    return {
      institution: bodyName(institution, after),
      count: own.length,
      established,
      others: own.length - established,
      ...{ authorised, occupied, vacant, over },
    };
  });
  const totals: DocumentTotal[] = [
    { column: "count", of: "sum", ledger: movedFigure(context, () => true) },
    { column: "established", of: "sum", ledger: movedFigure(context, isEstablished) },
    { column: "others", of: "sum", ledger: movedFigure(context, (row) => !isEstablished(row)) },
    {
      column: "occupied",
      of: "sum",
      ledger: registerFigure(
        context,
        staff,
        "persons",
        "after",
        (row) => receivers.includes(row.institution) && isEstablished(row),
      ),
    },
  ];
  return {
    title: text("按接收单位汇总", "By receiving body"),
    columns: summaryColumns,
    rows,
    totals,
    notes: [
      text(
        "编制数为接收单位在方案结束日的情况；没有登记编制的写“—”，不作零计。",
        "The numbers are those of the receiving body at the end of the plan; a dash says that no quota is on file, not that it is zero.",
      ),
    ],
  };
}

function roster(
  context: DocumentContext,
  to: string,
  own: readonly TransferredPerson[],
): DocumentTable {
  const { transition } = context;
  const rows = own.map((each, index): Record<string, ViewCell> => {
    const { employment, postClass, title } = particularsOf(
      transition.after,
      each.person,
      transition.to,
    );
    const { state, open } = transferStanding(transition, each);
    return {
      no: index + 1,
      person: each.person.id,
      name: context.personal(staff, each.person, "name"),
      from: bodyName(each.from, transition.before, transition.after),
      ...{ employment, postClass, title },
      on: each.on,
      paper: paperStateTitles[state],
      open: state === "none" ? null : open.length,
    };
  });
  const ledger = movedFigure(context, (row) => row.institution === to);
  return {
    title: text("接收人员", "Persons received"),
    columns: personColumns,
    rows,
    totals: [{ column: "name", of: "rows", ledger }],
  };
}

/** Those on the books before the plan whose record a step of it ends. */
function leaving({ transition: { steps } }: DocumentContext): StaffMember[] {
  const gone = steps
    .flatMap(({ changes }) => changes)
    .flatMap(({ edits }) => edits)
    .filter(({ table, before, after }) => table === staff.name && isEnded(before, after))
    .map(({ after }) => after as StaffMember);
  return [...new Map(gone.map((row) => [row.id, row])).values()];
}

function isEnded(
  before: { readonly retiredOn?: string | undefined } | null,
  after: { readonly retiredOn?: string | undefined } | null,
): boolean {
  return before !== null && before.retiredOn === undefined && after?.retiredOn !== undefined;
}

function leavingTable(context: DocumentContext, gone: readonly StaffMember[]): DocumentTable {
  const { before } = context.transition;
  const named = (county: County, row: StaffMember) => bodyName(row.institution, county);
  return {
    title: text("离开人员", "Persons who leave"),
    columns: leavingColumns,
    rows: gone.map((row, index) => ({
      no: index + 1,
      person: row.id,
      name: context.personal(staff, row, "name"),
      institution: named(before, row),
      employment: particularsOf(before, row, before.date).employment,
      on: row.retiredOn ?? null,
    })),
    totals: [{ column: "name", of: "rows", ledger: balanceFigure(context, "persons", "exits") }],
  };
}
