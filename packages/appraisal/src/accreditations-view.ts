import { institutions } from "@fuyou/hierarchy";
import {
  type CountyView,
  defineView,
  type Finding,
  finding,
  inForce,
  type PlainDate,
  type View,
  type ViewContext,
  type ViewTable,
} from "@fuyou/kernel";
import { z } from "zod";
import {
  type Accreditation,
  accreditationHolder,
  accreditationStatusTitles,
  accreditations,
} from "./accreditation.js";
import { type AccreditationKind, accreditationKindPoint } from "./accreditation-kind.js";
import { appraisalCodes } from "./errors.js";
import { viewColumn } from "./view-column.js";

/** What may be asked of accreditations more narrowly. */
export interface AccreditationsQuestion {
  /** One kind only. */
  kind?: string | undefined;
}

/** The view of accreditations (评审和创建): what there is to win, who holds what, what is due, whom a deadline awaits. */
export const accreditationsView: View<AccreditationsQuestion> = defineView<AccreditationsQuestion>({
  id: "appraisal.accreditations",
  title: { zh: "评审和创建", en: "accreditations" },
  question: {
    zh: "谁申报、取得、应复核、退出了哪些称号？",
    en: "Who has applied for, been granted, is due for re-assessment in, or lost which title?",
  },
  options: z.strictObject({ kind: z.string().optional() }),
  answer(context, options) {
    const wanted = (kind: string) => options.kind === undefined || options.kind === kind;
    const kinds = context.composition
      .at(accreditationKindPoint, context.date)
      .map(({ value }) => value)
      .filter(({ code }) => wanted(code));
    return {
      tables: [kindsTable(context, kinds), recordsTable(context, wanted)],
      findings: kinds.flatMap((kind) => openTargets(context, kind)),
    };
  },
});

/**
 * The institutions that are to hold an accreditation by a day and have no grant of it (未达标单位).
 *
 * @param county - the county
 * @param kind - the kind of accreditation
 * @param date - the day
 */
export function withoutGrant(
  county: CountyView,
  kind: AccreditationKind,
  date: PlainDate,
): readonly string[] {
  const asked = new Set(kind.institutionKinds);
  const holds = (row: Accreditation) =>
    row.kind === kind.code &&
    row.status === "granted" &&
    inForce(row, date) &&
    (row.grantedOn ?? date) <= date;
  return [...county.rows(institutions)]
    .filter((each) => asked.has(each.kind) && inForce(each, date))
    .filter(({ id }) => !county.by(accreditations, "institution", id).some(holds))
    .map(({ id }) => id);
}

function kindsTable({ county }: ViewContext, kinds: readonly AccreditationKind[]): ViewTable {
  const granted = new Map<string, number>();
  for (const row of county.rows(accreditations)) {
    if (row.status !== "granted" || !inForce(row, county.date)) continue;
    granted.set(row.kind, (granted.get(row.kind) ?? 0) + 1);
  }
  return {
    title: { zh: "评审和创建类型", en: "kinds of accreditation" },
    columns: [
      viewColumn("kind", "text", "类型", "kind"),
      viewColumn("grantor", "text", "评定机关", "granted by"),
      viewColumn("reassessed", "text", "复核", "re-assessed"),
      viewColumn("exits", "text", "退出机制", "may be lost"),
      viewColumn("by", "date", "期限", "by"),
      viewColumn("granted", "number", "已评定", "granted"),
      viewColumn("criteria", "text", "标准", "criteria"),
    ],
    rows: kinds.map((kind) => ({
      kind: kind.title,
      grantor: kind.grantor,
      reassessed: reassessedText(kind),
      exits: kind.exits ? { zh: "有", en: "yes" } : { zh: "未写明", en: "not said" },
      by: kind.by,
      granted: granted.get(kind.code) ?? 0,
      criteria: kind.criteria,
    })),
  };
}

function reassessedText({ reassessed, reassessedAfterYears: years }: AccreditationKind) {
  if (!reassessed) return { zh: "未写明", en: "not said" };
  if (years === null) return { zh: "要复核，年限未写明", en: "yes, after a time not said" };
  return { zh: `每${years}年`, en: `every ${years} years` };
}

function recordsTable(
  { county, composition }: ViewContext,
  wanted: (kind: string) => boolean,
): ViewTable {
  const rows = [...county.rows(accreditations)].filter(
    (row) => wanted(row.kind) && inForce(row, county.date),
  );
  return {
    title: { zh: "评审登记", en: "accreditations on record" },
    columns: [
      viewColumn("kind", "text", "类型", "kind"),
      viewColumn("holder", "text", "单位", "holder"),
      viewColumn("status", "text", "状态", "status"),
      viewColumn("applied", "date", "申报", "applied on"),
      viewColumn("granted", "date", "评定", "granted on"),
      viewColumn("assessed", "date", "复核", "re-assessed on"),
      viewColumn("due", "date", "下次复核期限", "re-assessment due by"),
      viewColumn("ended", "date", "终止", "ended on"),
    ],
    rows: rows.map((row) => ({
      kind: composition.get(accreditationKindPoint, row.kind)?.title ?? row.kind,
      holder: accreditationHolder(county, row),
      status: statusText(row, county.date),
      applied: row.appliedOn ?? null,
      granted: row.grantedOn ?? null,
      assessed: row.assessedOn ?? null,
      due: row.reassessBy ?? null,
      ended: row.endedOn ?? null,
    })),
  };
}

function statusText(row: Accreditation, date: PlainDate) {
  const due = row.status === "granted" && row.reassessBy !== undefined && row.reassessBy < date;
  return due
    ? { zh: "应复核", en: "due for re-assessment" }
    : accreditationStatusTitles[row.status];
}

function openTargets({ county, date }: ViewContext, kind: AccreditationKind): Finding[] {
  const { by } = kind;
  if (by === null || date < by) return [];
  return withoutGrant(county, kind, date).map((id) => {
    const holder = county.get(institutions, id)?.name ?? id;
    const message = appraisalCodes.message("APPRAISAL_TARGET_OPEN", {
      ...{ holder, kind: kind.title, by, date },
    });
    return finding(message, {
      ...{ kind: "data", severity: "warning", subject: `institutions/${id}` },
      ...{ date, aspect: kind.code, cites: kind.cites[0] },
    });
  });
}
