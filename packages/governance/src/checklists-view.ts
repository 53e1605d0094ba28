import { defineView, type View } from "@fuyou/kernel";
import { z } from "zod";
import { readChecklists } from "./checklist-reading.js";

/** Which checklist is asked about. */
export interface ChecklistQuestion {
  /** Code of one list; all where absent. */
  checklist?: string | undefined;
}

/** What of each checklist is shown, and by what (核对表). */
export const checklistsView: View<ChecklistQuestion> = defineView<ChecklistQuestion>({
  id: "governance.checklists",
  title: { zh: "核对表", en: "checklists" },
  question: {
    zh: "各文件所列的“到位”事项，哪些有证据，凭什么，还缺什么？",
    en: "Of what each document wants in place, what is shown, by what, and what is missing?",
  },
  options: z.strictObject({ checklist: z.string().optional() }),
  answer({ county, composition, date }, { checklist }) {
    const { lines, findings } = readChecklists(county, composition, date, checklist);
    const notes = new Set(lines.map((each) => each.checklist.note));
    return {
      tables: [
        {
          title: { zh: "核对表", en: "Checklists" },
          columns: [
            { key: "checklist", label: { zh: "核对表", en: "checklist" }, kind: "text" },
            { key: "unit", label: { zh: "单位", en: "unit" }, kind: "text" },
            { key: "item", label: { zh: "事项", en: "item" }, kind: "text" },
            { key: "shown", label: { zh: "有无证据", en: "shown" }, kind: "text" },
            { key: "by", label: { zh: "凭据", en: "by" }, kind: "text" },
            { key: "due", label: { zh: "期限", en: "due" }, kind: "date" },
          ],
          rows: lines.map((line) => ({
            checklist: line.checklist.title,
            unit: line.unit.name,
            item: line.item.title,
            shown: line.shown ? { zh: "有", en: "yes" } : { zh: "未登记", en: "not on record" },
            by: line.shownBy.length === 0 ? null : line.shownBy.join(", "),
            due: line.checklist.by ?? null,
          })),
          notes: [...notes].filter((note) => note !== undefined),
        },
      ],
      findings,
    };
  },
});
