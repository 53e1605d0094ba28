import { institutions } from "@fuyou/hierarchy";
import {
  type CountyView,
  codeOf,
  codeSchema,
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
import { type Employment, employmentSchema, staff } from "./staff.js";
import { type TransferPaper, transferPapers } from "./transfer-paper.js";

/** Something of a person's that a transfer concerns (划转事项): it goes along with the person, or by another route. */
export interface TransferItemKind {
  /** The code that records hold, for example `seniority`. */
  code: string;
  /** Its name. */
  title: Text;
  /** Whether it goes along with the person (随人划转), or by another route that takes its own time (另行转移). */
  route: "with-person" | "separate";
  /** Whose transfer it concerns; everybody's unless said. */
  employments?: readonly Employment[] | undefined;
  /** Whether what the person lives on hangs on it: pay, insurance, pension (工资保险待遇). */
  livelihood?: boolean | undefined;
}

/** Shape of a {@link TransferItemKind}. */
export const transferItemKindSchema: z.ZodType<TransferItemKind> = z.strictObject({
  code: codeSchema,
  title: textSchema,
  route: z.enum(["with-person", "separate"]),
  employments: z.array(employmentSchema).optional(),
  livelihood: z.boolean().optional(),
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

const established: readonly Employment[] = ["established", "civil-service-rules"];
const inService: readonly Employment[] = [...established, "non-established", "village-paid"];
const retired: readonly Employment[] = ["retired"];

function item(
  code: string,
  route: TransferItemKind["route"],
  title: Text,
  employments?: readonly Employment[],
): TransferItemKind {
  return { code, title, route, ...(employments === undefined ? {} : { employments }) };
}

/**
 * What the transfer of a person concerns in all counties (划转事项); plugins add their own. Grade and
 * allowances are of the establishment; of the retired the successor takes over the services, while the
 * pension file goes by its own route.
 */
export const transferItemKinds: readonly TransferItemKind[] = [
  item("grade", "with-person", { zh: "岗位等级", en: "grade" }, established),
  item("seniority", "with-person", { zh: "工龄", en: "seniority" }, inService),
  item("licences", "with-person", { zh: "执业资格", en: "licences" }, inService),
  {
    ...item("allowances", "with-person", { zh: "津贴补贴", en: "allowances" }, established),
    livelihood: true,
  },
  item("personnel-file", "separate", { zh: "人事档案", en: "personnel file" }),
  {
    ...item(
      "social-insurance",
      "separate",
      { zh: "社会保险关系", en: "social insurance" },
      inService,
    ),
    livelihood: true,
  },
  item(
    "retirement-services",
    "with-person",
    { zh: "离退休服务管理", en: "services to the retired" },
    retired,
  ),
  {
    ...item("pension-file", "separate", { zh: "离退休待遇资料", en: "pension file" }, retired),
    livelihood: true,
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

/** The routes by which what a transfer concerns goes, by name (转移方式). */
export const transferRouteTitles: Readonly<Record<TransferItem["route"], Text>> = {
  "with-person": { zh: "随人划转", en: "along with the person" },
  separate: { zh: "另行转移", en: "by another route" },
};

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
    titles: transferRouteTitles,
  }),
  settledOn: plainDateSchema.optional().meta({ label: { zh: "办结日期", en: "settled on" } }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "撤销日期", en: "withdrawn on" } }),
});

/**
 * Register of what transfers concern (划转事项). What goes by another route and is not settled is reported of
 * everyone who was accepted, or whom a plan has moved already; what goes along waits for the acceptance.
 */
export const transferItems: Table<TransferItem, "paper"> = defineTable<TransferItem, "paper">({
  name: "transfer-items",
  title: { zh: "划转事项", en: "what transfers concern" },
  schema: transferItemSchema,
  references: { paper: { to: transferPapers, onRetire: "keep" } },
  *check(rows, county) {
    for (const row of rows) {
      const paper = county.get(transferPapers, row.paper);
      if (row.settledOn !== undefined || row.retiredOn !== undefined) continue;
      if (row.route === "with-person" && paper?.decision === undefined) continue;
      if (paper === undefined || paper.retiredOn !== undefined || !hasMoved(paper, county))
        continue;
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

/** Whether the person of a paper is with the receiving body, and was not refused by it. */
function hasMoved(paper: TransferPaper, county: CountyView): boolean {
  if (paper.decision !== undefined) return paper.decision === "accepted";
  return county.get(staff, paper.person)?.institution === paper.to;
}
