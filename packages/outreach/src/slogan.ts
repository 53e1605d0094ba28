import { divisions } from "@fuyou/hierarchy";
import {
  type Change,
  type Citation,
  citationSchema,
  codeIssues,
  codeOf,
  codeSchema,
  defineChange,
  defineExtensionPoint,
  defineTable,
  type ExtensionPoint,
  FuyouError,
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
import { outreachCodes } from "./errors.js";

/** A class of wording (用语类别) of what is written on walls and boards. */
export interface Wording {
  /** Its code, for example `coercive`. */
  code: string;
  /** Its name. */
  title: Text;
  /** Words that mark it (提示字样): where one stands in a slogan of another class, somebody looks again. */
  signs: readonly string[];
}

/** Shape of a {@link Wording}. */
export const wordingSchema: z.ZodType<Wording> = z.strictObject({
  code: codeSchema,
  title: textSchema,
  signs: z.array(z.string().min(1)),
});

/** Classes of wording (用语类别). */
export const wordingPoint: ExtensionPoint<Wording> = defineExtensionPoint<Wording>({
  id: "outreach.wording",
  title: { zh: "用语类别", en: "classes of wording" },
  schema: wordingSchema,
  cited: false,
  key: (wording) => wording.code,
});

/** The classes common to all counties. The signs are hints for a reviewer; they class nothing by themselves. */
export const wordings: readonly Wording[] = [
  {
    code: "coercive",
    title: { zh: "强制、威胁或歧视用语", en: "coercive, threatening or demeaning" },
    signs: ["罚", "强制", "一律", "该扎", "该流", "超生", "严惩"],
  },
  { code: "plain", title: { zh: "一般用语", en: "plain" }, signs: [] },
  { code: "warm", title: { zh: "温馨用语", en: "warm" }, signs: [] },
];

/** The cleaning up of slogans (标语清理): which wording may not stand, which is asked for. */
export interface SloganReview {
  /** Its code. */
  code: string;
  /** Its name. */
  title: Text;
  /** Classes of wording that may not stand, codes of `outreach.wording`. */
  refuses: readonly string[];
  /** The class asked for; what is neither refused nor this is advised to be improved. */
  asks: string;
  /** The clauses that ask for it. */
  cites: readonly Citation[];
  /** From when and to when; open where absent. */
  period?: Period | undefined;
}

/** Shape of a {@link SloganReview}. */
export const sloganReviewSchema: z.ZodType<SloganReview> = z.strictObject({
  code: codeSchema,
  title: textSchema,
  refuses: z.array(codeOf(wordingPoint)).min(1),
  asks: codeOf(wordingPoint),
  cites: z.array(citationSchema),
  period: periodSchema.optional(),
});

/** The reviews of slogans (标语清理). */
export const sloganReviewPoint: ExtensionPoint<SloganReview> = defineExtensionPoint<SloganReview>({
  id: "outreach.slogan-review",
  title: { zh: "标语清理", en: "reviews of slogans" },
  schema: sloganReviewSchema,
  key: (review) => review.code,
  check: (entries, composition) => codeIssues(entries, sloganReviewSchema, composition),
});

/** A slogan on a wall or board (标语). */
export interface Slogan extends Row {
  /** The village or township in which it stands. */
  readonly division: string;
  /** Where (位置), such as the wall of a building. */
  readonly place: string;
  /** What it says, where recorded. */
  readonly wordsOfIt?: string | undefined;
  /** The class of its wording, as a reviewer found; absent while nobody has looked. */
  readonly wording?: string | undefined;
  /** The day it was put on record. */
  readonly foundOn: PlainDate;
  /** The day it was removed (清除日期); absent while it stands. */
  readonly removedOn?: PlainDate | undefined;
}

/** Shape of a {@link Slogan}. */
export const sloganSchema: z.ZodType<Slogan> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "标语编号", en: "identifier" } }),
  division: z.string().meta({ label: { zh: "区划", en: "division" } }),
  place: z
    .string()
    .min(1)
    .meta({ label: { zh: "位置", en: "place" } }),
  wordsOfIt: z
    .string()
    .min(1)
    .optional()
    .meta({ label: { zh: "文字", en: "words" } }),
  wording: codeOf(wordingPoint, { zh: "用语类别", en: "wording" }).optional(),
  foundOn: plainDateSchema.meta({ label: { zh: "登记日期", en: "put on record" } }),
  removedOn: plainDateSchema.optional().meta({ label: { zh: "清除日期", en: "removed on" } }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "作废日期", en: "struck out on" } }),
});

/** Register of slogans (标语). */
export const slogans: Table<Slogan, "division"> = defineTable<Slogan, "division">({
  name: "slogans",
  title: { zh: "标语", en: "slogans" },
  schema: sloganSchema,
  references: { division: { to: divisions, onRetire: "keep" } },
});

/** That somebody went through all slogans of a village (标语清点), whether any were found or not. */
export interface SloganInventory extends Row {
  /** The village. */
  readonly division: string;
  /** The day. */
  readonly takenOn: PlainDate;
}

/** Shape of a {@link SloganInventory}. */
export const sloganInventorySchema: z.ZodType<SloganInventory> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "清点编号", en: "identifier" } }),
  division: z.string().meta({ label: { zh: "村（居）", en: "village" } }),
  takenOn: plainDateSchema.meta({ label: { zh: "清点日期", en: "taken on" } }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "作废日期", en: "struck out on" } }),
});

/** Register of inventories of slogans (标语清点). */
export const sloganInventories: Table<SloganInventory, "division"> = defineTable<
  SloganInventory,
  "division"
>({
  name: "slogan-inventories",
  title: { zh: "标语清点", en: "inventories of slogans" },
  schema: sloganInventorySchema,
  references: { division: { to: divisions, onRetire: "keep" } },
});

/** A slogan as it is found. */
export interface FoundSlogan {
  /** Where it stands. */
  place: string;
  /** What it says. */
  wordsOfIt?: string | undefined;
  /** The class of its wording. */
  wording?: string | undefined;
}

/** What has to be said to record an inventory. */
export interface NewSloganInventory {
  /** The village. */
  division: string;
  /** What was found; empty where none stands. */
  found: readonly FoundSlogan[];
}

/** Records that a village went through its slogans (清点标语) on the day of the act, and what it found. */
export const takeSloganInventory: Change<NewSloganInventory> = defineChange<NewSloganInventory>({
  type: "outreach.take-slogan-inventory",
  title: { zh: "清点标语", en: "take an inventory of slogans" },
  schema: z.strictObject({
    division: z.string(),
    found: z.array(
      z.strictObject({
        place: z.string().min(1),
        wordsOfIt: z.string().min(1).optional(),
        wording: codeOf(wordingPoint).optional(),
      }),
    ),
  }),
  apply(draft, { division, found }, { on }) {
    draft.require(divisions, division);
    const id = draft.freshId(sloganInventories, `${division}-${on}`);
    draft.insert(sloganInventories, { id, division, takenOn: on });
    for (const each of found) {
      const slogan = draft.freshId(slogans, `${division}-slogan`);
      draft.insert(slogans, { id: slogan, division, foundOn: on, ...each });
    }
  },
});

/** What has to be said to class a slogan. */
export interface SloganClassing {
  /** The slogan. */
  slogan: string;
  /** The class of its wording. */
  wording: string;
}

/** Classes the wording of a slogan (审定用语); a person does, never the system. */
export const classSlogan: Change<SloganClassing> = defineChange<SloganClassing>({
  type: "outreach.class-slogan",
  title: { zh: "审定标语用语", en: "class a slogan" },
  schema: z.strictObject({ slogan: z.string(), wording: codeOf(wordingPoint) }),
  apply(draft, { slogan, wording }) {
    draft.require(slogans, slogan);
    draft.update(slogans, slogan, { wording });
  },
});

/** What has to be said to remove a slogan. */
export interface SloganRemoval {
  /** The slogan. */
  slogan: string;
}

/** Records that a slogan was removed (清除标语) on the day of the act. */
export const removeSlogan: Change<SloganRemoval> = defineChange<SloganRemoval>({
  type: "outreach.remove-slogan",
  title: { zh: "清除标语", en: "remove a slogan" },
  schema: z.strictObject({ slogan: z.string() }),
  apply(draft, { slogan }, { on }) {
    const row = draft.require(slogans, slogan);
    if (row.removedOn !== undefined) {
      const values = { slogan, on: row.removedOn };
      throw new FuyouError(outreachCodes.message("OUTREACH_SLOGAN_REMOVED", values));
    }
    draft.update(slogans, slogan, { removedOn: on });
  },
});
