import { institutions } from "@fuyou/hierarchy";
import { defineView, inForce, type View } from "@fuyou/kernel";
import { z } from "zod";
import { honourPoint, honourRecords } from "./honour.js";
import { viewColumn } from "./view-column.js";

/** What may be asked of honours more narrowly. */
export interface HonoursQuestion {
  /** One year only. */
  year?: number | undefined;
}

const outcomes = {
  nominated: { zh: "推荐", en: "put forward" },
  given: { zh: "当选", en: "given" },
} as const;

/** The view of honours (评先评优): what honours there are, and which units were put forward or honoured. Nobody is named. */
export const honoursView: View<HonoursQuestion> = defineView<HonoursQuestion>({
  id: "appraisal.honours",
  title: { zh: "评先评优", en: "honours" },
  question: {
    zh: "有哪些荣誉，哪些单位推荐或当选？",
    en: "Which honours are there, and which units were put forward or honoured?",
  },
  options: z.strictObject({ year: z.int().optional() }),
  answer({ county, composition, date }, { year }) {
    const records = [...county.rows(honourRecords)].filter(
      (row) =>
        inForce(row, date) &&
        row.on <= date &&
        (year === undefined || row.on.startsWith(String(year))),
    );
    return {
      tables: [
        {
          title: { zh: "荣誉", en: "honours" },
          columns: [
            viewColumn("honour", "text", "荣誉", "honour"),
            viewColumn("by", "text", "评选单位", "given by"),
            viewColumn("places", "number", "名额", "places"),
          ],
          rows: composition
            .at(honourPoint, date)
            .map(({ value }) => ({ honour: value.title, by: value.givenBy, places: value.places })),
        },
        {
          title: { zh: "评选登记", en: "on record" },
          columns: [
            viewColumn("honour", "text", "荣誉", "honour"),
            viewColumn("unit", "text", "单位", "unit"),
            viewColumn("on", "date", "日期", "on"),
            viewColumn("outcome", "text", "结果", "outcome"),
            viewColumn("persons", "number", "人数", "persons"),
          ],
          rows: records.map((row) => ({
            honour: composition.get(honourPoint, row.honour)?.title ?? row.honour,
            unit: county.get(institutions, row.institution)?.name ?? row.institution,
            on: row.on,
            outcome: outcomes[row.outcome],
            persons: row.persons ?? null,
          })),
        },
      ],
      findings: [],
    };
  },
});
