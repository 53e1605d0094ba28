import { institutions } from "@fuyou/hierarchy";
import {
  type Change,
  type Citation,
  citationSchema,
  codeOf,
  codeSchema,
  defineChange,
  defineExtensionPoint,
  defineTable,
  type ExtensionPoint,
  type Period,
  type PlainDate,
  periodSchema,
  plainDateSchema,
  type Row,
  type Table,
  type Text,
  textSchema,
} from "@fuyou/kernel";
import { z } from "zod";
import { standingUnit } from "./standing-unit.js";

/** An honour for which units and people are put forward (评选): who gives it, and how many places there are. */
export interface Honour {
  /** Its code. */
  code: string;
  /** Its name. */
  title: Text;
  /** Who gives it (评选单位), where the document says so. */
  givenBy: Text | null;
  /** How many places there are (名额); null where the document does not say. */
  places: number | null;
  /** The clauses that ask for it. */
  cites: readonly Citation[];
  /** The days for which it is given; open where absent. */
  period?: Period | undefined;
}

/** Shape of an {@link Honour}. */
export const honourSchema: z.ZodType<Honour> = z.strictObject({
  code: codeSchema,
  title: textSchema,
  givenBy: textSchema.nullable(),
  places: z.int().min(1).nullable(),
  cites: z.array(citationSchema),
  period: periodSchema.optional(),
});

/** Honours (评先评优). */
export const honourPoint: ExtensionPoint<Honour> = defineExtensionPoint<Honour>({
  id: "appraisal.honour",
  title: { zh: "评先评优", en: "honours" },
  schema: honourSchema,
  key: (honour) => honour.code,
});

/** That a unit put somebody forward for an honour, or was given it (评选登记). Persons are not named: how many, and whence. */
export interface HonourRecord extends Row {
  /** The honour, a code of `appraisal.honour`. */
  readonly honour: string;
  /** The unit that is honoured, or from which people were put forward. */
  readonly institution: string;
  /** The day. */
  readonly on: PlainDate;
  /** Whether people or units were put forward or the honour was given. */
  readonly outcome: "nominated" | "given";
  /** How many people of the unit it concerns; absent where the unit itself is honoured. */
  readonly persons?: number | undefined;
}

const outcomeTitles: Readonly<Record<HonourRecord["outcome"], Text>> = {
  nominated: { zh: "推荐", en: "put forward" },
  given: { zh: "当选", en: "given" },
};

const fields = {
  honour: codeOf(honourPoint, { zh: "荣誉", en: "honour" }),
  institution: z.string().meta({ label: { zh: "单位", en: "unit" } }),
  outcome: z
    .enum(["nominated", "given"])
    .meta({ label: { zh: "结果", en: "outcome" }, titles: outcomeTitles }),
  persons: z
    .int()
    .min(1)
    .optional()
    .meta({ label: { zh: "人数", en: "persons" } }),
};

/** Shape of an {@link HonourRecord}. */
export const honourRecordSchema: z.ZodType<HonourRecord> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "评选编号", en: "identifier" } }),
  on: plainDateSchema.meta({ label: { zh: "日期", en: "on" } }),
  ...fields,
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "作废日期", en: "struck out on" } }),
});

/** Register of honours (评选登记). */
export const honourRecords: Table<HonourRecord, "institution"> = defineTable<
  HonourRecord,
  "institution"
>({
  name: "honours",
  title: { zh: "评选登记", en: "honours on record" },
  schema: honourRecordSchema,
  references: { institution: { to: institutions, onRetire: "keep" } },
});

/** What has to be said to record an honour; its day is that of the act. */
export interface HonourRecording {
  /** The honour. */
  honour: string;
  /** The unit. */
  institution: string;
  /** What came of it. */
  outcome: "nominated" | "given";
  /** How many people, where it concerns people. */
  persons?: number | undefined;
}

/** Records an honour (登记评选结果). Refused where the unit has ended. */
export const recordHonour: Change<HonourRecording> = defineChange<HonourRecording>({
  type: "appraisal.record-honour",
  title: { zh: "登记评选结果", en: "record an honour" },
  schema: z.strictObject(fields),
  apply(draft, payload, act) {
    const what = { zh: "登记评选结果", en: "to record an honour" };
    standingUnit(draft, payload.institution, act.on, what);
    const id = draft.freshId(honourRecords, `${payload.honour}.${payload.institution}.${act.on}`);
    draft.insert(honourRecords, { id, on: act.on, ...payload });
  },
});
