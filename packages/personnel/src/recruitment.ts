import { institutionKindPoint, institutions } from "@fuyou/hierarchy";
import {
  type Citation,
  type CodeEntry,
  citationSchema,
  codeOf,
  codeSchema,
  defineCodeList,
  defineExtensionPoint,
  defineTable,
  type ExtensionPoint,
  nearest,
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
import { personnelCodes } from "./errors.js";
import { specialtyPoint } from "./extension-points.js";
import {
  type Discipline,
  disciplineSchema,
  type Education,
  educationSchema,
} from "./qualification.js";

/** Channels by which people are recruited (招聘渠道): open examination and others; an open list. */
export const recruitmentChannelPoint: ExtensionPoint<CodeEntry> = defineCodeList(
  "personnel.recruitment-channel",
  { zh: "招聘渠道", en: "channels of recruitment" },
);

/** The channels common to all counties (招聘渠道). */
export const recruitmentChannels: readonly CodeEntry[] = [
  { code: "open-examination", title: { zh: "公开招考", en: "open examination" } },
  { code: "talent-introduction", title: { zh: "人才引进", en: "introduction of talent" } },
  { code: "transfer-in", title: { zh: "调入", en: "transfer from elsewhere" } },
];

/** What recruitment for some institutions has to keep (招聘规则). */
export interface RecruitmentRule {
  /** Identifier, kebab-case. */
  id: string;
  /** Its name. */
  title: Text;
  /** The kinds of institution it is about, codes of `hierarchy.institution-kind`. */
  kinds: readonly string[];
  /** The channels it is about, codes of `personnel.recruitment-channel`. */
  channels: readonly string[];
  /** The lowest education that may be asked for; absent where the document names none. */
  leastEducation?: Education | undefined;
  /** The discipline that must be asked for; absent where the document names none. */
  discipline?: Discipline | undefined;
  /** How many different channels are asked for (多渠道); absent where none are counted. */
  leastChannels?: number | undefined;
  /** What the document leaves open, for readers. */
  open?: Text | undefined;
  /** The clauses it rests on. */
  cites: readonly Citation[];
  /** The days on which it holds; always where absent. */
  period?: Period | undefined;
}

/** Shape of a {@link RecruitmentRule}. */
export const recruitmentRuleSchema: z.ZodType<RecruitmentRule> = z.strictObject({
  id: codeSchema,
  title: textSchema,
  kinds: z.array(z.string().min(1)).min(1),
  channels: z.array(z.string().min(1)).min(1),
  leastEducation: educationSchema.optional(),
  discipline: disciplineSchema.optional(),
  leastChannels: z.int().min(1).optional(),
  open: textSchema.optional(),
  cites: z.array(citationSchema).min(1),
  period: periodSchema.optional(),
});

/** The rules of recruitment (招聘规则). */
export const recruitmentRulePoint: ExtensionPoint<RecruitmentRule> =
  defineExtensionPoint<RecruitmentRule>({
    id: "personnel.recruitment-rule",
    title: { zh: "招聘规则", en: "recruitment rules" },
    schema: recruitmentRuleSchema,
    key: (rule) => rule.id,
    *check(entries, composition) {
      for (const { plugin, key, value } of entries) {
        const used = [
          [institutionKindPoint.id, value.kinds],
          [recruitmentChannelPoint.id, value.channels],
        ] as const;
        for (const [list, codes] of used) {
          const known = composition.keys(list);
          for (const code of codes.filter((each) => !known.has(each))) {
            const values = { plugin, rule: key, code, list, nearest: nearest(code, known) ?? "—" };
            yield personnelCodes.message("PERSONNEL_RULE_CODE", values);
          }
        }
      }
    },
  });

/** A recruitment (招聘): so many posts of one category, announced by an institution. It names no applicant. */
export interface Recruitment extends Row {
  /** The institution that recruits. */
  readonly institution: string;
  /** The channel, a code of `personnel.recruitment-channel`. */
  readonly channel: string;
  /** The category (招考类别), a code of `personnel.specialty`, where one is named. */
  readonly specialty?: string | undefined;
  /** How many posts are to be filled. */
  readonly posts: number;
  /** The lowest education asked for, where one is. */
  readonly leastEducation?: Education | undefined;
  /** The discipline asked for, where one is. */
  readonly discipline?: Discipline | undefined;
  /** The day it was announced (公告日期). */
  readonly announcedOn: PlainDate;
  /** How many were recruited (录用人数); absent until it is over. */
  readonly recruited?: number | undefined;
}

/** Shape of a {@link Recruitment}. */
export const recruitmentSchema: z.ZodType<Recruitment> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "招聘编号", en: "identifier" } }),
  institution: z.string().meta({ label: { zh: "招聘单位", en: "institution" } }),
  channel: codeOf(recruitmentChannelPoint, { zh: "招聘渠道", en: "channel" }),
  specialty: codeOf(specialtyPoint, { zh: "招考类别", en: "category" }).optional(),
  posts: z
    .int()
    .min(1)
    .meta({ label: { zh: "招聘人数", en: "posts" }, unit: "post" }),
  leastEducation: educationSchema
    .optional()
    .meta({ label: { zh: "最低学历", en: "lowest education" } }),
  discipline: disciplineSchema.optional().meta({ label: { zh: "专业要求", en: "discipline" } }),
  announcedOn: plainDateSchema.meta({ label: { zh: "公告日期", en: "announced on" } }),
  recruited: z
    .int()
    .min(0)
    .optional()
    .meta({ label: { zh: "录用人数", en: "recruited" }, unit: "person" }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "撤销日期", en: "called off on" } }),
});

/** Register of recruitments (招聘). Whoever recruited goes on being named. */
export const recruitments: Table<Recruitment, "institution"> = defineTable<
  Recruitment,
  "institution"
>({
  name: "recruitments",
  title: { zh: "招聘", en: "recruitments" },
  schema: recruitmentSchema,
  references: { institution: { to: institutions, onRetire: "keep" } },
});
