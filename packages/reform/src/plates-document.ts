import { type NamePlate, namePlates, plateKindPoint } from "@fuyou/hierarchy";
import { inForce } from "@fuyou/kernel";
import type { DocumentContext, OfficialDocument } from "./document.js";
import type { DocumentBlock, DocumentTable } from "./document-content.js";
import { bodyName, placeName, shown, titleOr, toFill } from "./document-words.js";
import { postedFigure, postedRecords } from "./posted-records.js";

/**
 * The list of name plates (挂牌清单): which are hung at which door on whose approval, and which come down, with
 * room to note that it was done.
 */
export const platesDocument: OfficialDocument = {
  id: "reform.plates",
  title: { zh: "挂牌摘牌清单", en: "list of name plates" },
  purpose: {
    zh: "列明方案新挂和摘下的牌子、批文和日期，由挂牌机构逐块填写完成情况。",
    en: "Lists the plates that the plan hangs and takes down, with approval and day; each body notes what is done.",
  },
  write(context) {
    const { transition } = context;
    const posted = postedRecords(context, namePlates);
    const stands = (row: NamePlate | null) => row !== null && inForce(row, transition.to);
    const hung = posted.filter(({ before, after }) => !stands(before) && stands(after));
    const down = posted.filter(({ before, after }) => stands(before) && !stands(after));
    if (hung.length + down.length === 0) return null;
    const rows = (records: typeof posted) => records.map(({ after }) => plateRow(after, context));
    return {
      on: transition.to,
      blocks: [
        { kind: "clause", level: 1, text: { zh: "新挂牌子", en: "Plates to be hung" } },
        plateTable(context, "begun", rows(hung)),
        { kind: "clause", level: 1, text: { zh: "摘下牌子", en: "Plates to come down" } },
        plateTable(context, "ended", rows(down)),
        {
          kind: "signatures",
          signatures: [
            { role: { zh: "填报机构", en: "Reporting body" } },
            { role: { zh: "县级主管部门", en: "Competent department of the county" } },
          ],
        },
      ],
    };
  },
};

function plateTable(
  context: DocumentContext,
  way: "begun" | "ended",
  rows: DocumentTable["rows"],
): DocumentBlock {
  if (rows.length === 0) return none;
  const begun = way === "begun";
  const table: DocumentTable = {
    title: begun
      ? { zh: "新挂牌子", en: "plates to be hung" }
      : { zh: "摘下牌子", en: "plates to come down" },
    columns: [
      shown("place", "区划", "division"),
      shown("institution", "挂牌机构", "institution"),
      shown("name", "牌子名称", "name on the plate"),
      shown("kind", "牌子类型", "kind"),
      shown("approval", "批文号", "approval"),
      shown("by", "批准机关", "approving body"),
      begun
        ? shown("on", "挂牌日期", "hung on", "date")
        : shown("on", "摘牌日期", "down on", "date"),
      toFill("done", "完成日期", "done on"),
      toFill("person", "经办", "noted by"),
    ],
    rows,
    totals: [
      { column: "institution", of: "rows", ledger: postedFigure(context, namePlates, way, "item") },
    ],
  };
  return { kind: "table", table };
}

const none: DocumentBlock = { kind: "paragraph", text: { zh: "无。", en: "None." } };

function plateRow(plate: NamePlate, { transition, composition }: DocumentContext) {
  const { after } = transition;
  return {
    place: placeName(after, plate.institution),
    institution: bodyName(after, plate.institution),
    name: plate.name,
    kind: titleOr(composition.get(plateKindPoint, plate.kind)?.title, plate.kind),
    approval: plate.approval ?? null,
    by: plate.approvingBody ?? null,
    on: plate.retiredOn ?? plate.period.to ?? plate.period.from,
    done: null,
    person: null,
  };
}
