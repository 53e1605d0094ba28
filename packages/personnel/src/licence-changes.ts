import { inForce, type Text, text, type ViewCell } from "@fuyou/kernel";
import { type DocumentContext, type OfficialDocument, recordsFigure } from "@fuyou/reform";
import { blank, column } from "./document-column.js";
import { licenceKindPoint } from "./extension-points.js";
import { type Licence, licences } from "./licence.js";
import { outdatedLicences } from "./licence-task.js";
import { bodyName } from "./person-particulars.js";
import { staff } from "./staff.js";
import { changedBooks, transferredStaff } from "./transferred-staff.js";

const columns = [
  column("no", "number", "序号", "no."),
  column("licence", "text", "证照编号", "licence"),
  column("person", "text", "人员编号", "person"),
  column("name", "text", "姓名", "name"),
  column("kind", "text", "资格类型", "kind"),
  column("old", "text", "原执业地点", "registered for"),
  column("new", "text", "变更为", "to be registered for"),
  column("since", "date", "到新单位日期", "with the new body since"),
  column("validTo", "date", "有效期止", "valid to"),
  blank("done", "变更日期", "registered on"),
  blank("handler", "经办人", "handled by"),
];

/**
 * The licences to be registered anew (执业地点变更登记清单): those of people transferred that are registered for
 * another place of practice than the body they are with. Licences registered for no place are counted apart,
 * because the register does not tell.
 */
export const licenceChanges: OfficialDocument = {
  id: "personnel.licence-changes",
  title: text("执业地点变更登记清单", "Licences to be registered for the new place of practice"),
  purpose: text(
    "转隶后须变更执业地点的执业资格，由接收单位办理、登记机关签收。",
    "Licences to be registered anew after a transfer; the receiving body applies, the registrar signs.",
  ),
  write(context) {
    const { transition, composition } = context;
    const kindTitle = (row: Licence | undefined) =>
      composition.get(licenceKindPoint, row?.kind ?? "")?.title ?? row?.kind ?? null;
    const county = transition.after.asOf(transition.to);
    const moved = transferredStaff(transition);
    const rows = moved.flatMap(({ person, to, on }) =>
      outdatedLicences(county, person.id, to).map(({ licence }): Record<string, ViewCell> => {
        const row = county.get(licences, licence);
        return {
          licence,
          person: person.id,
          name: context.personal(staff, person, "name"),
          kind: kindTitle(row),
          old: bodyName(row?.placeOfPractice ?? "", county),
          new: bodyName(to, county),
          since: on,
          validTo: row?.period?.to ?? null,
          done: null,
          handler: null,
        };
      }),
    );
    if (rows.length === 0) return null;
    return {
      on: transition.to,
      blocks: [
        {
          kind: "table",
          table: {
            title: text("须变更登记的执业资格", "Licences to be registered anew"),
            columns,
            rows: rows.map((row, index) => ({ no: index + 1, ...row })),
            totals: [{ column: "licence", of: "rows", ledger: figure(context) }],
            notes: unregistered(context),
          },
        },
        {
          kind: "signatures",
          signatures: [
            { role: text("接收单位", "receiving body") },
            { role: text("登记机关", "registrar") },
          ],
        },
      ],
    };
  },
};

/** The same as the register of licences has it, without asking who moved. */
function figure(context: DocumentContext) {
  const { after } = context.transition;
  return recordsFigure(context, licences, "after", (row) => {
    const person = after.get(staff, row.person);
    if (person === undefined || !changedBooks(context.transition, person)) return false;
    const place = row.placeOfPractice;
    const elsewhere = place !== undefined && place !== person.institution;
    return elsewhere && inForce(person, context.transition.to);
  });
}

function unregistered({ transition }: DocumentContext): Text[] {
  const count = transferredStaff(transition)
    .flatMap(({ person }) => transition.after.by(licences, "person", person.id))
    .filter((row) => row.placeOfPractice === undefined && inForce(row, transition.to)).length;
  if (count === 0) return [];
  const note = text(
    `转隶人员另有 ${count} 件执业资格没有登记执业地点，是否须变更无从判断。`,
    `Of the licences of those transferred, ${count} name no place of practice: whether they have to be registered anew is not known.`,
  );
  return [note];
}
