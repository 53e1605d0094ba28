import {
  type Change,
  type Citation,
  citationSchema,
  clashes,
  codeSchema,
  defineChange,
  defineExtensionPoint,
  defineTable,
  type ExtensionPoint,
  FuyouError,
  finding,
  inForce,
  overlaps,
  type Period,
  periodSchema,
  plainDateSchema,
  type Row,
  standTogether,
  type Table,
  type Text,
  textSchema,
} from "@fuyou/kernel";
import { z } from "zod";
import { personnelCodes } from "./errors.js";
import { staff } from "./staff.js";

/** The level of the body where somebody learns (进修单位层级): prefecture 州、市, region or province 区、省, national. */
export type HostLevel = "prefecture" | "region" | "national";

const hostLevelTitles: Readonly<Record<HostLevel, Text>> = {
  prefecture: { zh: "州（市）级", en: "prefecture" },
  region: { zh: "自治区（省）级", en: "region or province" },
  national: { zh: "国家级", en: "national" },
};

/** Shape of a {@link HostLevel}. */
export const hostLevelSchema: z.ZodType<HostLevel> = z
  .enum(["prefecture", "region", "national"])
  .meta({ titles: hostLevelTitles });

/** How many key staff are sent to superior institutions to learn each year (选送跟班学习). */
export interface StudyRule {
  /** Identifier, kebab-case. */
  id: string;
  /** Its name. */
  title: Text;
  /** The least number of persons a year. */
  least: number;
  /** The usual upper number; more is not punished. */
  most: number;
  /** The levels of the hosts that count. */
  levels: readonly HostLevel[];
  /** The clauses it rests on. */
  cites: readonly Citation[];
  /** The days on which it holds; always where absent. */
  period?: Period | undefined;
}

/** Shape of a {@link StudyRule}. */
export const studyRuleSchema: z.ZodType<StudyRule> = z.strictObject({
  id: codeSchema,
  title: textSchema,
  least: z.int().min(0),
  most: z.int().min(0),
  levels: z.array(hostLevelSchema).min(1),
  cites: z.array(citationSchema).min(1),
  period: periodSchema.optional(),
});

/** The rules of sending staff to learn (跟班学习规则). */
export const studyRulePoint: ExtensionPoint<StudyRule> = defineExtensionPoint<StudyRule>({
  id: "personnel.study-rule",
  title: { zh: "跟班学习规则", en: "rules of sending staff to learn" },
  schema: studyRuleSchema,
  key: (rule) => rule.id,
});

/**
 * That a person learns at a superior institution for some days (跟班学习). The establishment stays at home, and so
 * does the person on the books: nobody is counted twice.
 */
export interface StudyPosting extends Row {
  /** Who. */
  readonly person: string;
  /** The institution where, which is seldom one of the county's. */
  readonly host: string;
  /** Its level. */
  readonly level: HostLevel;
  /** What is learnt, where on record. */
  readonly subject?: string | undefined;
  /** The days. */
  readonly period: Period;
}

/** Shape of a {@link StudyPosting}. */
export const studyPostingSchema: z.ZodType<StudyPosting> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "编号", en: "identifier" } }),
  person: z.string().meta({ label: { zh: "人员", en: "person" } }),
  host: z
    .string()
    .min(1)
    .meta({ label: { zh: "接收单位", en: "host" } }),
  level: z.enum(["prefecture", "region", "national"]).meta({
    label: { zh: "接收单位层级", en: "level of the host" },
    titles: hostLevelTitles,
  }),
  subject: z
    .string()
    .min(1)
    .optional()
    .meta({ label: { zh: "学习内容", en: "subject" } }),
  period: periodSchema.meta({ label: { zh: "期间", en: "days" } }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "作废日期", en: "struck out on" } }),
});

/** Register of postings to learn (跟班学习). People who left go on being named; two at a time are reported. */
export const studyPostings: Table<StudyPosting, "person"> = defineTable<StudyPosting, "person">({
  name: "study-postings",
  title: { zh: "跟班学习", en: "postings to learn" },
  schema: studyPostingSchema,
  references: { person: { to: staff, onRetire: "keep" } },
  *check(rows, county) {
    const pairs = clashes(
      rows.filter((row) => row.retiredOn === undefined),
      (row) =>
        county
          .by(studyPostings, "person", row.person)
          .filter(({ retiredOn }) => retiredOn === undefined),
      standTogether,
    );
    for (const [first, second] of pairs) {
      const values = { person: second.person, first: first.id, second: second.id };
      yield finding(personnelCodes.message("PERSONNEL_TWO_POSTINGS", values), {
        kind: "data",
        severity: "warning",
        subject: `study-postings/${second.id}`,
        date: county.date,
      });
    }
  },
});

/** What has to be said to send somebody to learn. */
export interface StudySending {
  /** The posting. */
  posting: StudyPosting;
}

/** Sends somebody to learn (选送跟班学习). Refused for who has left, or is away to learn already. */
export const sendToStudy: Change<StudySending> = defineChange<StudySending>({
  type: "personnel.send-to-study",
  title: { zh: "选送跟班学习", en: "send somebody to learn" },
  schema: z.strictObject({ posting: studyPostingSchema }),
  apply(draft, { posting }) {
    const { person, period } = posting;
    if (!inForce(draft.require(staff, person), period.from)) {
      const values = { person, on: period.from };
      throw new FuyouError(personnelCodes.message("PERSONNEL_STUDY_LEFT", values));
    }
    const other = draft
      .by(studyPostings, "person", person)
      .find((each) => each.retiredOn === undefined && overlaps(each.period, period));
    if (other !== undefined) {
      const values = { person, first: other.id, second: posting.id };
      throw new FuyouError(personnelCodes.message("PERSONNEL_TWO_POSTINGS", values));
    }
    draft.insert(studyPostings, posting);
  },
});
