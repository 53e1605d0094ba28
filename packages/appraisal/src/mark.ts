import { institutions } from "@fuyou/hierarchy";
import {
  type Change,
  codeOf,
  defineChange,
  defineTable,
  FuyouError,
  type PlainDate,
  plainDateSchema,
  type Row,
  type Table,
} from "@fuyou/kernel";
import { postKindPoint } from "@fuyou/personnel";
import { z } from "zod";
import { appraisalCodes } from "./errors.js";
import { appraisalSchemePoint } from "./scheme.js";
import { scoreSchema } from "./score.js";
import { standingUnit } from "./standing-unit.js";

/**
 * A mark (评分): what an item of a scheme scored at an institution, or for a group of posts there. There is no
 * field for a person, and none for a client.
 */
export interface AppraisalMark extends Row {
  /** The scheme, a code of `appraisal.scheme`. */
  readonly scheme: string;
  /** The item of the scheme. */
  readonly item: string;
  /** The institution. */
  readonly institution: string;
  /** The group of posts appraised there, a code of `personnel.post-kind`; absent where the institution is. */
  readonly postGroup?: string | undefined;
  /** Which part of a combination it belongs to, for example `self-check`; absent where there is one assessment. */
  readonly part?: string | undefined;
  /** The year that is appraised. */
  readonly year: number;
  /** The day of the assessment. */
  readonly on: PlainDate;
  /** The score in hundredths of a point. */
  readonly score: number;
}

/** Shape of an {@link AppraisalMark}. */
export const appraisalMarkSchema: z.ZodType<AppraisalMark> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "评分编号", en: "identifier" } }),
  scheme: codeOf(appraisalSchemePoint, { zh: "考核方案", en: "scheme" }),
  item: z
    .string()
    .min(1)
    .meta({ label: { zh: "考核项目", en: "item" } }),
  institution: z.string().meta({ label: { zh: "单位", en: "institution" } }),
  postGroup: codeOf(postKindPoint, { zh: "岗位组", en: "group of posts" }).optional(),
  part: z
    .string()
    .optional()
    .meta({ label: { zh: "结合的一方", en: "part" } }),
  year: z
    .int()
    .min(1949)
    .meta({ label: { zh: "考核年度", en: "year" } }),
  on: plainDateSchema.meta({ label: { zh: "考核日期", en: "assessed on" } }),
  score: scoreSchema.meta({ label: { zh: "得分（百分之一分）", en: "score (hundredths)" } }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "作废日期", en: "struck out on" } }),
});

/** Register of marks (考核评分); an institution that ended goes on being named. */
export const appraisalMarks: Table<AppraisalMark, "institution"> = defineTable<
  AppraisalMark,
  "institution"
>({
  name: "appraisal-marks",
  title: { zh: "考核评分", en: "marks of appraisal" },
  schema: appraisalMarkSchema,
  references: { institution: { to: institutions, onRetire: "keep" } },
});

/** What has to be said to record a mark; its day is that of the act. */
export interface MarkRecording {
  /** The scheme. */
  scheme: string;
  /** The item. */
  item: string;
  /** The institution. */
  institution: string;
  /** The group of posts, where one is appraised. */
  postGroup?: string | undefined;
  /** The part of a combination. */
  part?: string | undefined;
  /** The year appraised. */
  year: number;
  /** The score in hundredths of a point. */
  score: number;
}

/**
 * Records a mark (登记考核评分), once a day for an item, a unit and a part.
 *
 * Refused where the institution has ended, or has that mark already (`APPRAISAL_MARK_STANDS`).
 */
export const recordMark: Change<MarkRecording> = defineChange<MarkRecording>({
  type: "appraisal.record-mark",
  title: { zh: "登记考核评分", en: "record a mark" },
  schema: z.strictObject({
    scheme: z.string().min(1),
    item: z.string().min(1),
    institution: z.string(),
    postGroup: z.string().optional(),
    part: z.string().optional(),
    year: z.int().min(1949),
    score: scoreSchema,
  }),
  apply(draft, payload, act) {
    const body = standingUnit(draft, payload.institution, act.on, {
      zh: "登记考核评分",
      en: "to record a mark",
    });
    const { scheme, item, postGroup, part, year } = payload;
    const standing = draft
      .by(appraisalMarks, "institution", body.id)
      .find(
        (each) =>
          each.retiredOn === undefined &&
          each.on === act.on &&
          each.scheme === scheme &&
          each.item === item &&
          each.postGroup === postGroup &&
          each.part === part &&
          each.year === year,
      );
    if (standing !== undefined) {
      const values = { institution: body.name, item, on: act.on, mark: standing.id };
      throw new FuyouError(appraisalCodes.message("APPRAISAL_MARK_STANDS", values));
    }
    const place = [scheme, item, body.id, postGroup, part, act.on];
    const id = draft.freshId(appraisalMarks, place.filter((each) => each !== undefined).join("."));
    draft.insert(appraisalMarks, { id, ...payload, on: act.on });
  },
});
