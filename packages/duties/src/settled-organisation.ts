import {
  type Department,
  departmentKindPoint,
  departments,
  type Institution,
  institutionKindPoint,
  institutions,
} from "@fuyou/hierarchy";
import {
  type County,
  inForce,
  type PlainDate,
  type Row,
  successions,
  type Table,
  type Text,
  text,
  type ViewCell,
} from "@fuyou/kernel";
import {
  approvalNumber,
  type EstablishmentQuota,
  fundingFormTitles,
  type Post,
  postClassTitles,
  postKindPoint,
  posts,
  quotas,
  quotaTypeTitles,
} from "@fuyou/personnel";
import {
  type DocumentContext,
  type DocumentFact,
  type DocumentTable,
  recordsFigure,
  registerFigure,
} from "@fuyou/reform";
import { column } from "./duty-wording.js";

const departmentColumns = [
  column("no", "number", "序号", "no."),
  column("name", "text", "内设机构", "department"),
  column("kind", "text", "类型", "kind"),
  column("change", "text", "变化", "change"),
];
const quotaColumns = [
  column("type", "text", "编制类型", "type"),
  column("form", "text", "经费形式", "funding form"),
  column("before", "number", "方案前", "before"),
  column("after", "number", "方案后", "after"),
  column("leadership", "number", "其中领导职数", "of these leadership"),
];
const postColumns = [
  column("kind", "text", "岗位类型", "kind of post"),
  column("class", "text", "岗位类别", "class"),
  column("grade", "number", "等级", "grade"),
  column("before", "number", "方案前", "before"),
  column("after", "number", "方案后", "after"),
  column("leadership", "number", "其中领导岗位", "of these leadership"),
  column("vacant", "number", "空岗", "vacant"),
];

/** What a unit is (单位情况): its kind, place, rank and department, and the bodies that live on in it. */
export function unitFacts(context: DocumentContext, unit: Institution): DocumentFact[] {
  const { composition, transition } = context;
  const { before, after, from, to } = transition;
  const name = (id: string) =>
    after.get(institutions, id)?.name ?? before.get(institutions, id)?.name;
  const merged = [...after.rows(successions)]
    .filter((row) => row.table === institutions.name && row.successor === unit.id)
    .filter((row) => from <= row.on && row.on <= to)
    .map(({ predecessor }) => name(predecessor) ?? predecessor);
  const known = before.has(institutions, unit.id);
  return [
    { label: text("单位名称", "Name"), value: unit.name },
    {
      label: text("机构类型", "Kind"),
      value: composition.get(institutionKindPoint, unit.kind)?.title ?? unit.kind,
    },
    { label: text("机构规格", "Rank"), value: unit.rank ?? null },
    {
      label: text("主管部门", "Competent department"),
      value:
        unit.competentDepartment === undefined ? null : (name(unit.competentDepartment) ?? null),
    },
    {
      label: text("组建方式", "How it came about"),
      value: known ? text("原有单位", "stood before") : text("新设", "newly established"),
    },
    {
      label: text("并入单位", "Bodies that live on in it"),
      value: merged.length === 0 ? text("无", "none") : merged.join("、"),
    },
    { label: text("编制批准文号", "Approval"), value: approvalNumber(context, unit.id) ?? null },
  ];
}

/** The departments of a unit (内设机构), and what changed. */
export function departmentTable(context: DocumentContext, unit: string): DocumentTable {
  const { composition, transition } = context;
  const { before, after, from, to } = transition;
  const now = standing(after, departments, unit, to);
  const gone = standing(before, departments, unit, from).filter(
    ({ id }) => !now.some((each) => each.id === id),
  );
  const change = ({ id }: Department): Text => {
    const old = before.get(departments, id);
    if (old === undefined) return text("新设", "new");
    if (old.institution === unit) return text("保留", "kept");
    const giver = before.get(institutions, old.institution)?.name ?? old.institution;
    return text(`由${giver}划入`, `from ${giver}`);
  };
  const line = (row: Department, said: Text, no: number): Record<string, ViewCell> => ({
    no,
    name: row.name,
    kind: composition.get(departmentKindPoint, row.kind)?.title ?? row.kind,
    change: said,
  });
  const ended = text("撤销或划出", "ended or moved away");
  const ledger = recordsFigure(context, departments, "after", (row) => row.institution === unit);
  const notes =
    gone.length === 0
      ? []
      : [
          text(
            `${ended.zh}：${gone.map(({ name }) => name).join("、")}。`,
            `${ended.en}: ${gone.map(({ name }) => name).join(", ")}.`,
          ),
        ];
  return {
    title: text("内设机构", "Departments"),
    columns: departmentColumns,
    rows: now.map((row, index) => line(row, change(row), index + 1)),
    totals: [{ column: "name", of: "rows", ledger }],
    notes,
  };
}

/** The quotas of a unit (人员编制) before and after, by type and funding form, heads and deputies among them. */
export function quotaTable(context: DocumentContext, unit: string): DocumentTable {
  const { before, after, from, to } = context.transition;
  const key = ({ type, fundingForm }: EstablishmentQuota) => `${type} ${fundingForm}`;
  const groups = paired(
    standing(before, quotas, unit, from),
    standing(after, quotas, unit, to),
    key,
  );
  const number = (rows: readonly EstablishmentQuota[]) =>
    rows.reduce((sum, row) => sum + row.number, 0);
  const ledger = (side: "before" | "after") =>
    registerFigure(context, quotas, "quotas", side, (row) => row.institution === unit);
  return {
    title: text("人员编制", "Establishment"),
    columns: quotaColumns,
    rows: groups.map(({ sample, old, now }): Record<string, ViewCell> => {
      const leaders = now.flatMap(({ leadership }) => leadership ?? []);
      return {
        type: quotaTypeTitles[sample.type],
        form: fundingFormTitles[sample.fundingForm],
        before: number(old),
        after: number(now),
        leadership: leaders.length === 0 ? null : leaders.reduce((sum, each) => sum + each, 0),
      };
    }),
    totals: [
      { column: "before", of: "sum", ledger: ledger("before") },
      { column: "after", of: "sum", ledger: ledger("after") },
    ],
    notes: [
      text(
        "没有登记领导职数的写“—”，不作零计。",
        "A dash says that no leadership quota is on file, not that it is zero.",
      ),
    ],
  };
}

/** The posts of a unit (岗位设置) before and after, by kind and grade, with leadership posts and vacancies. */
export function postTable(context: DocumentContext, unit: string): DocumentTable {
  const { composition, transition } = context;
  const { before, after, from, to } = transition;
  const key = ({ kind, grade }: Post) => `${kind} ${grade ?? ""}`;
  const groups = paired(standing(before, posts, unit, from), standing(after, posts, unit, to), key);
  const ledger = (side: "before" | "after") =>
    registerFigure(context, posts, "posts", side, (row) => row.institution === unit);
  return {
    title: text("岗位设置", "Posts"),
    columns: postColumns,
    rows: groups.map(({ sample, old, now }): Record<string, ViewCell> => {
      const kind = composition.get(postKindPoint, sample.kind);
      return {
        kind: kind?.title ?? sample.kind,
        class: kind === undefined ? null : postClassTitles[kind.class],
        grade: sample.grade ?? null,
        before: old.length,
        after: now.length,
        leadership: now.filter(({ leadership }) => leadership === true).length,
        vacant: now.filter(({ holder }) => holder === undefined).length,
      };
    }),
    totals: [
      { column: "before", of: "sum", ledger: ledger("before") },
      { column: "after", of: "sum", ledger: ledger("after") },
      { column: "vacant", of: "sum" },
    ],
  };
}

/** The records of a unit in force on a day. */
function standing<R extends Row & { readonly institution: string }>(
  county: County,
  table: Table<R, "institution">,
  unit: string,
  on: PlainDate,
): R[] {
  return county.by(table, "institution", unit).filter((row) => inForce(row, on));
}

/** Records before and after, by what they have in common. */
function paired<R>(old: readonly R[], now: readonly R[], key: (row: R) => string) {
  const groups = new Map<string, { sample: R; old: R[]; now: R[] }>();
  const put = (row: R, side: "old" | "now") => {
    const group = groups.get(key(row)) ?? { sample: row, old: [], now: [] };
    groups.set(key(row), group);
    group[side].push(row);
  };
  for (const row of old) put(row, "old");
  for (const row of now) put(row, "now");
  return [...groups.values()];
}
