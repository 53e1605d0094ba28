import type { Institution } from "@fuyou/hierarchy";
import { text } from "@fuyou/kernel";
import { settlementOf } from "@fuyou/personnel";
import {
  type DocumentBlock,
  type DocumentContent,
  type DocumentContext,
  type DocumentTable,
  type OfficialDocument,
  planPoint,
} from "@fuyou/reform";
import { functionTable, lostTable, postDutyTable } from "./settled-functions.js";
import { departmentTable, postTable, quotaTable, unitFacts } from "./settled-organisation.js";
import { settledUnits } from "./settled-unit.js";

/**
 * The three-settlements document of each unit that a plan touches (三定方案): its functions, its departments, its
 * posts and quotas with the leadership posts, what of it changed, and the lines on which it is drafted and approved.
 */
export const threeSettlements: OfficialDocument = {
  id: "duties.three-settlements",
  numbered: true,
  title: text("三定方案", "Three-settlements document"),
  purpose: text(
    "明确单位的主要职责、内设机构和人员编制，由编办拟订、编委批准。",
    "Settles a unit's functions, departments and establishment; drafted by the establishment office, approved by the committee.",
  ),
  binding: "each",
  copies: ({ transition }) =>
    settledUnits(transition).map(({ id, name }) => ({ key: id, title: text(name, name) })),
  write(context, copy) {
    const unit = settledUnits(context.transition).find(({ id }) => id === copy?.key);
    return unit === undefined ? null : written(context, unit);
  },
};

function written(context: DocumentContext, unit: Institution): DocumentContent {
  const { transition, composition } = context;
  const issued = settlementOf(context, unit.id);
  const plan = composition.get(planPoint, transition.plan);
  const blocks: DocumentBlock[] = [
    clause("单位情况", "The unit"),
    { kind: "facts", facts: unitFacts(context, unit) },
    clause("主要职责", "Functions"),
    listed(functionTable(context, unit.id)),
  ];
  for (const table of [postDutyTable(context, unit.id), lostTable(context, unit.id)]) {
    if (table.rows.length > 0) blocks.push({ kind: "table", table });
  }
  blocks.push(
    clause("内设机构", "Departments"),
    listed(departmentTable(context, unit.id)),
    clause("人员编制", "Establishment"),
    listed(quotaTable(context, unit.id)),
    clause("岗位设置", "Posts"),
    listed(postTable(context, unit.id)),
    clause("签署", "Signatures"),
    {
      kind: "signatures",
      signatures: [
        { role: text("编办拟订", "drafted by the establishment office") },
        { role: text("主管部门意见", "opinion of the competent department") },
        { role: text("编委批准", "approved by the committee"), body: plan?.authority.issuer },
      ],
    },
  );
  return {
    title: text(
      `${unit.name}主要职责、内设机构和人员编制规定`,
      `Functions, departments and establishment of ${unit.name}`,
    ),
    addressee: unit.name,
    ...(issued?.issuerName === undefined ? {} : { issuer: issued.issuerName }),
    ...(issued?.number === undefined ? {} : { number: issued.number }),
    on: issued?.period.from ?? transition.to,
    cites: plan?.cites,
    blocks,
  };
}

function clause(zh: string, en: string): DocumentBlock {
  return { kind: "clause", level: 1, text: { zh, en } };
}

/** A table, or that the register has nothing of the sort, which does not say that there is nothing. */
function listed(table: DocumentTable): DocumentBlock {
  if (table.rows.length > 0) return { kind: "table", table };
  const { zh, en } = table.title;
  return { kind: "paragraph", text: text(`登记中没有${zh}。`, `${en}: nothing on record.`) };
}
