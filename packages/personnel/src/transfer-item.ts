import { institutions } from "@fuyou/hierarchy";
import {
  codeOf,
  defineExtensionPoint,
  defineTable,
  type ExtensionPoint,
  finding,
  type PlainDate,
  plainDateSchema,
  type Row,
  type Table,
  type Text,
  textSchema,
} from "@fuyou/kernel";
import { z } from "zod";
import { personnelCodes } from "./errors.js";
import { transferPapers } from "./transfer-paper.js";

/** Something of a person's that a transfer concerns (划转事项): it goes along with the person, or by another route. */
export interface TransferItemKind {
  /** The code that records hold, for example `seniority`. */
  code: string;
  /** Its name. */
  title: Text;
  /** Whether it goes along with the person (随人划转), or by another route that takes its own time (另行转移). */
  route: "with-person" | "separate";
}

/** Shape of a {@link TransferItemKind}. */
export const transferItemKindSchema: z.ZodType<TransferItemKind> = z.strictObject({
  code: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: textSchema,
  route: z.enum(["with-person", "separate"]),
});

/** What a transfer concerns (划转事项): an open list. */
export const transferItemPoint: ExtensionPoint<TransferItemKind> =
  defineExtensionPoint<TransferItemKind>({
    id: "personnel.transfer-item",
    title: { zh: "划转事项", en: "what a transfer concerns" },
    schema: transferItemKindSchema,
    cited: false,
    key: (kind) => kind.code,
  });

/** What the transfer of a person concerns in all counties (划转事项); plugins add their own. */
export const transferItemKinds: readonly TransferItemKind[] = [
  { code: "grade", title: { zh: "岗位等级", en: "grade" }, route: "with-person" },
  { code: "seniority", title: { zh: "工龄", en: "seniority" }, route: "with-person" },
  { code: "licences", title: { zh: "执业资格", en: "licences" }, route: "with-person" },
  { code: "allowances", title: { zh: "津贴补贴", en: "allowances" }, route: "with-person" },
  { code: "personnel-file", title: { zh: "人事档案", en: "personnel file" }, route: "separate" },
  {
    code: "social-insurance",
    title: { zh: "社会保险关系", en: "social insurance" },
    route: "separate",
  },
];

/** The state of one thing that a transfer concerns (划转事项进度). */
export interface TransferItem extends Row {
  /** The transfer paper. */
  readonly paper: string;
  /** What it is, a code of `personnel.transfer-item`. */
  readonly item: string;
  /** Whether it goes along with the person or by another route. */
  readonly route: "with-person" | "separate";
  /** The day on which it was settled; absent while it is not. */
  readonly settledOn?: PlainDate | undefined;
}

/** Shape of a {@link TransferItem}. */
export const transferItemSchema: z.ZodType<TransferItem> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "事项编号", en: "identifier" } }),
  paper: z.string().meta({ label: { zh: "划转手续", en: "transfer paper" } }),
  item: codeOf(transferItemPoint, { zh: "划转事项", en: "item" }),
  route: z.enum(["with-person", "separate"]).meta({
    label: { zh: "转移方式", en: "route" },
    titles: {
      "with-person": { zh: "随人划转", en: "along with the person" },
      separate: { zh: "另行转移", en: "by another route" },
    },
  }),
  settledOn: plainDateSchema.optional().meta({ label: { zh: "办结日期", en: "settled on" } }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "撤销日期", en: "withdrawn on" } }),
});

/** Register of what transfers concern (划转事项). What an accepted transfer leaves unsettled is reported. */
export const transferItems: Table<TransferItem, "paper"> = defineTable<TransferItem, "paper">({
  name: "transfer-items",
  title: { zh: "划转事项", en: "what transfers concern" },
  schema: transferItemSchema,
  references: { paper: { to: transferPapers, onRetire: "keep" } },
  *check(rows, county) {
    for (const row of rows) {
      const paper = county.get(transferPapers, row.paper);
      if (row.settledOn !== undefined || row.retiredOn !== undefined) continue;
      if (paper?.decision !== "accepted" || paper.retiredOn !== undefined) continue;
      const known = transferItemKinds.find((each) => each.code === row.item);
      const message = personnelCodes.message("PERSONNEL_ITEM_PENDING", {
        person: paper.person,
        new: county.get(institutions, paper.to)?.name ?? paper.to,
        item: known?.title ?? row.item,
        entry: row.id,
      });
      yield finding(message, {
        kind: "data",
        severity: "information",
        subject: `transfer-items/${row.id}`,
        date: county.date,
      });
    }
  },
});
