import { type County, inForce, type Text, text, type ViewCell } from "@fuyou/kernel";
import {
  balanceFigure,
  type DocumentBlock,
  type DocumentContext,
  type DocumentTable,
  type OfficialDocument,
  registerFigure,
} from "@fuyou/reform";
import { column } from "./document-column.js";
import { approvalNumber } from "./establishment-approval.js";
import { groupNames, overEstablishment } from "./over-establishment.js";
import { bodyName } from "./person-particulars.js";
import { type EstablishmentQuota, fundingFormTitles, quotas, quotaTypeTitles } from "./quota.js";
import { quotaStandings } from "./quota-standing.js";
import { staff } from "./staff.js";

const quotaColumns = [
  column("institution", "text", "核定单位", "institution"),
  column("type", "text", "编制类型", "type"),
  column("form", "text", "经费形式", "funding form"),
  column("before", "number", "方案前", "before"),
  column("after", "number", "方案后", "after"),
  column("change", "number", "增减", "change"),
  column("leadership", "number", "其中领导职数", "of these leadership"),
  column("approval", "text", "批准文号", "approval"),
];
const useColumns = [
  column("institution", "text", "单位", "institution"),
  column("authorised", "number", "核定编制", "authorised"),
  column("occupied", "number", "实有在编", "taken up"),
  column("vacant", "number", "空编", "vacant"),
  column("over", "number", "超编", "over"),
];
const overColumns = [
  column("institution", "text", "超编单位", "institution"),
  column("group", "text", "编制类别", "group"),
  column("over", "number", "超编人数", "over"),
  column("planned", "number", "计划消化", "to come off by plan"),
  column("target", "date", "消化期限", "until"),
  column("declaredBy", "text", "申报单位", "declared by"),
  column("state", "text", "情况", "what there is to say"),
];

/**
 * The list of quotas (编制清册): the numbers before and after, by institution, type and funding form, with the
 * number of the approval; how they are taken up; and who is over the number, with the plan to return to it.
 */
export const quotaList: OfficialDocument = {
  id: "personnel.quota-list",
  title: text("编制及超编消化清册", "List of quotas and over-establishment"),
  purpose: text(
    "列明各单位编制的增减、使用和超编消化，由编办和主管部门签署。",
    "Lists quotas, their use and who is over the number; the establishment office and the health department sign.",
  ),
  write(context) {
    const { after, to } = context.transition;
    const county = after.asOf(to);
    const table = quotaTable(context);
    if (table.rows.length === 0) return null;
    const blocks: DocumentBlock[] = [
      { kind: "clause", level: 1, text: text("编制核定", "Quotas authorised") },
      { kind: "table", table },
      { kind: "clause", level: 1, text: text("编制使用", "How they are taken up") },
      { kind: "table", table: useTable(context, county) },
      { kind: "clause", level: 1, text: text("超编及消化", "Over the number") },
    ];
    const over = overTable(county);
    if (over.rows.length > 0) blocks.push({ kind: "table", table: over });
    else blocks.push({ kind: "paragraph", text: noneOver(county) });
    blocks.push({
      kind: "signatures",
      signatures: [
        { role: text("编办", "establishment office") },
        { role: text("主管部门", "competent department") },
      ],
    });
    return { on: to, blocks };
  },
};

function quotaTable(context: DocumentContext): DocumentTable {
  const { before, after, from, to } = context.transition;
  const then = grouped(before, from);
  const now = grouped(after, to);
  const keys = [...new Set([...then.keys(), ...now.keys()])];
  const rows = keys.map((key): Record<string, ViewCell> => {
    const known = now.get(key) ?? then.get(key);
    const { institution = "", type, fundingForm } = known?.sample ?? {};
    const [old, current] = [then.get(key)?.number ?? 0, now.get(key)?.number ?? 0];
    return {
      institution: bodyName(institution, after, before),
      type: type === undefined ? null : quotaTypeTitles[type],
      form: fundingForm === undefined ? null : fundingFormTitles[fundingForm],
      before: old,
      after: current,
      change: current - old,
      leadership: now.get(key)?.leadership ?? null,
      approval: approvalNumber(context, institution) ?? null,
    };
  });
  return {
    title: text("编制核定表", "Quotas"),
    columns: quotaColumns,
    rows,
    totals: [
      { column: "before", of: "sum", ledger: balanceFigure(context, "quotas", "opening") },
      { column: "after", of: "sum", ledger: balanceFigure(context, "quotas", "closing") },
    ],
    notes: [
      text(
        "批准文号取编委批复或该单位三定方案的登记；没有登记的写“—”。",
        "The approval is the number on record of the committee's approval or of the unit's three-settlements document; a dash says that none is on record.",
      ),
    ],
  };
}

interface QuotaGroup {
  sample: EstablishmentQuota;
  number: number;
  leadership: number | undefined;
}

/** The quotas in force on a day, by institution, type and funding form. */
function grouped(county: County, on: string): Map<string, QuotaGroup> {
  const groups = new Map<string, QuotaGroup>();
  for (const row of county.rows(quotas)) {
    if (!inForce(row, on)) continue;
    const key = `${row.institution} ${row.type} ${row.fundingForm}`;
    const known = groups.get(key);
    const leadership =
      row.leadership === undefined ? known?.leadership : (known?.leadership ?? 0) + row.leadership;
    groups.set(key, { sample: row, number: (known?.number ?? 0) + row.number, leadership });
  }
  return groups;
}

function useTable(context: DocumentContext, county: County): DocumentTable {
  const standings = quotaStandings(county);
  const counted = registerFigure(
    context,
    staff,
    "persons",
    "after",
    ({ employment }) => employment === "established" || employment === "civil-service-rules",
  );
  return {
    title: text("编制使用表", "Use of quotas"),
    columns: useColumns,
    rows: standings.map(({ institution, authorised, occupied, vacant, over }) => ({
      institution: bodyName(institution, county),
      ...{ authorised, occupied, vacant, over },
    })),
    totals: [
      { column: "occupied", of: "sum", ledger: counted },
      { column: "vacant", of: "sum" },
      { column: "over", of: "sum" },
    ],
  };
}

function overTable(county: County): DocumentTable {
  const rows = quotaStandings(county).flatMap(({ institution, uses }) =>
    overEstablishment(county, institution, uses).map(
      ({ group, over, planned, target, declaredBy, message }): Record<string, ViewCell> => ({
        institution: bodyName(institution, county),
        group: groupNames[group],
        over,
        planned: planned ?? null,
        target: target ?? null,
        declaredBy: declaredBy ?? null,
        state: message.text,
      }),
    ),
  );
  return {
    title: text("超编消化表", "Over the number, and the plans to return to it"),
    columns: overColumns,
    rows,
    totals: [{ column: "over", of: "sum" }],
  };
}

/** That nobody is over the number, as far as it is on file. */
function noneOver(county: County): Text {
  const missing = quotaStandings(county).filter(({ authorised }) => authorised === null).length;
  if (missing === 0) return text("无单位超编。", "No institution is over its number.");
  return text(
    `已登记编制的单位均未超编；${missing} 个单位有在编人员而没有登记编制，无从判断。`,
    `No institution with quotas on file is over its number; of institutions with established staff and no quota on file, ${missing}, it cannot be told.`,
  );
}
