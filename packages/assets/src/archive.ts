import { institutions } from "@fuyou/hierarchy";
import { defineTable, plainDateSchema, type Row, type Table } from "@fuyou/kernel";
import { z } from "zod";

/**
 * A fonds of archives (档案全宗): the files that one body made. It changes its keeper and never its origin:
 * the files of each predecessor stay a fonds of their own and are not mixed with the successor's.
 */
export interface Archive extends Row {
  /** What the fonds is called. */
  readonly name: string;
  /** The body whose files they are (立档单位); it may have ended. */
  readonly origin: string;
  /** The institution that keeps it. */
  readonly institution: string;
  /** How many volumes (卷); absent where nobody has counted them, never read as zero. */
  readonly volumes?: number | undefined;
}

/** Shape of an {@link Archive}. */
export const archiveSchema: z.ZodType<Archive> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "全宗编号", en: "identifier" } }),
  name: z
    .string()
    .min(1)
    .meta({ label: { zh: "全宗名称", en: "name" } }),
  origin: z.string().meta({ label: { zh: "立档单位", en: "origin" } }),
  institution: z.string().meta({ label: { zh: "保管单位", en: "keeper" } }),
  volumes: z
    .int()
    .min(0)
    .optional()
    .meta({ label: { zh: "卷数", en: "volumes" }, unit: "item" }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "移出日期", en: "left on" } }),
});

/** Register of archives (档案). Conserved: the fonds and their volumes. */
export const archives: Table<Archive, "origin" | "institution"> = defineTable<
  Archive,
  "origin" | "institution"
>({
  name: "archives",
  title: { zh: "档案全宗", en: "archives" },
  schema: archiveSchema,
  references: {
    origin: { to: institutions, onRetire: "keep" },
    institution: { to: institutions, onRetire: "restrict" },
  },
  conserved: [
    {
      category: "archives",
      title: { zh: "档案全宗", en: "archive fonds" },
      unit: "item",
      measure: () => 1,
    },
    {
      category: "archiveVolumes",
      title: { zh: "档案卷数", en: "archive volumes" },
      unit: "item",
      measure: (row) => row.volumes ?? 0,
    },
  ],
});
