import { institutions } from "@fuyou/hierarchy";
import {
  type Change,
  clashes,
  codeOf,
  defineChange,
  defineTable,
  endedBefore,
  FuyouError,
  finding,
  inForce,
  type Period,
  type PlainDate,
  periodSchema,
  plainDateSchema,
  type Row,
  standTogether,
  type Table,
} from "@fuyou/kernel";
import { z } from "zod";
import { sharingCodes } from "./errors.js";
import { systemLinkPoint } from "./link.js";

/** That an institution operates a link between systems (联接运行登记): since when, tested when, until when. */
export interface LinkOperation extends Row {
  /** The link, a code of `sharing.link`. */
  readonly link: string;
  /** The institution that operates it and answers for what is sent. */
  readonly institution: string;
  /** From the day it was established to the last day it ran; open while it runs. */
  readonly period: Period;
  /** The day of the last passed test (测试合格日期); absent where there was none. */
  readonly testedOn?: PlainDate | undefined;
}

/** Shape of a {@link LinkOperation}. */
export const linkOperationSchema: z.ZodType<LinkOperation> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "登记编号", en: "identifier" } }),
  link: codeOf(systemLinkPoint, { zh: "联接", en: "link" }),
  institution: z.string().meta({ label: { zh: "运行单位", en: "operated by" } }),
  period: periodSchema.meta({ label: { zh: "运行期间", en: "in operation" } }),
  testedOn: plainDateSchema
    .optional()
    .meta({ label: { zh: "测试合格日期", en: "passed its test on" } }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "作废日期", en: "struck out on" } }),
});

/** Register of links in operation (联接运行登记). Its history goes on naming institutions that ended. */
export const linkOperations: Table<LinkOperation, "institution"> = defineTable<
  LinkOperation,
  "institution"
>({
  name: "link-operations",
  title: { zh: "联接运行登记", en: "links in operation" },
  schema: linkOperationSchema,
  references: { institution: { to: institutions, onRetire: "keep" } },
  *check(rows, county) {
    const pairs = clashes(
      rows,
      (row) => county.by(linkOperations, "institution", row.institution),
      (a, b) => a.link === b.link && standTogether(a, b),
    );
    for (const [first, second] of pairs) {
      const { link, institution, id } = second;
      const values = { link, institution, record: first.id };
      yield finding(sharingCodes.message("SHARING_LINK_TWICE", values), {
        kind: "data",
        severity: "error",
        subject: `link-operations/${id}`,
        date: county.date,
      });
    }
  },
});

/** What has to be said to establish a link. */
export interface NewLinkOperation {
  /** The link. */
  link: string;
  /** The institution that operates it. */
  institution: string;
}

/** Establishes a link between systems (建立联接) from the day of the act on; nothing is sent before it is tested. */
export const establishLink: Change<NewLinkOperation> = defineChange<NewLinkOperation>({
  type: "sharing.establish-link",
  title: { zh: "建立系统联接", en: "establish a link" },
  schema: z.strictObject({ link: codeOf(systemLinkPoint), institution: z.string() }),
  apply(draft, { link, institution }, { on }) {
    draft.require(institutions, institution);
    for (const each of draft.by(linkOperations, "institution", institution)) {
      if (each.link !== link || !inForce(each, on)) continue;
      const values = { link, institution, record: each.id };
      throw new FuyouError(sharingCodes.message("SHARING_LINK_TWICE", values));
    }
    const id = draft.freshId(linkOperations, `${link}-${institution}`);
    draft.insert(linkOperations, { id, link, institution, period: { from: on } });
  },
});

/** What has to be said of a link on record. */
export interface LinkOnRecord {
  /** The record of its operation. */
  operation: string;
}

const onRecord = z.strictObject({ operation: z.string() });

/** Records that a link passed its test (测试合格) on the day of the act. */
export const testLink: Change<LinkOnRecord> = defineChange<LinkOnRecord>({
  type: "sharing.test-link",
  title: { zh: "登记联接测试合格", en: "record that a link passed its test" },
  schema: onRecord,
  apply(draft, { operation }, { on }) {
    const row = draft.require(linkOperations, operation);
    if (!inForce(row, on)) throw stopped(row);
    draft.update(linkOperations, operation, { testedOn: on });
  },
});

/** Stops a link (停用联接): the day before the act is its last. */
export const stopLink: Change<LinkOnRecord> = defineChange<LinkOnRecord>({
  type: "sharing.stop-link",
  title: { zh: "停用系统联接", en: "stop a link" },
  schema: onRecord,
  apply(draft, { operation }, { on }) {
    const row = draft.require(linkOperations, operation);
    if (!inForce(row, on)) throw stopped(row);
    if (row.period.from === on) draft.retire(linkOperations, operation, on);
    else draft.update(linkOperations, operation, { period: endedBefore(row.period, on) });
  },
});

function stopped(row: LinkOperation): FuyouError {
  const on = row.retiredOn ?? row.period.to ?? row.period.from;
  return new FuyouError(sharingCodes.message("SHARING_STOPPED", { record: row.id, on }));
}
