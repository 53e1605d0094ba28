import { institutions } from "@fuyou/hierarchy";
import {
  defineView,
  type Finding,
  finding,
  type Message,
  type Text,
  type View,
  type ViewCell,
  type ViewColumn,
  type ViewContext,
  yearOf,
} from "@fuyou/kernel";
import { z } from "zod";
import { personnelCodes } from "./errors.js";
import { specialtyPoint } from "./extension-points.js";
import { educationFrom } from "./qualification.js";
import {
  type Recruitment,
  type RecruitmentRule,
  recruitmentChannelPoint,
  recruitmentRulePoint,
  recruitments,
} from "./recruitment.js";

/** What may be asked of recruitment more narrowly. */
export interface RecruitmentQuestion {
  /** The year of the announcements; the year of the day of the question unless said. */
  year?: number | undefined;
}

const columns: readonly ViewColumn[] = [
  { key: "institution", label: { zh: "招聘单位", en: "Institution" }, kind: "text" },
  { key: "channel", label: { zh: "渠道", en: "Channel" }, kind: "text" },
  { key: "specialty", label: { zh: "类别", en: "Category" }, kind: "text" },
  { key: "announcedOn", label: { zh: "公告日期", en: "Announced" }, kind: "date" },
  { key: "posts", label: { zh: "招聘人数", en: "Posts" }, kind: "number" },
  { key: "recruited", label: { zh: "录用人数", en: "Recruited" }, kind: "number" },
];

/** Recruitments of a year (年度招聘), judged by the rules: what they ask of applicants, and by which channels. */
export const recruitmentView: View<RecruitmentQuestion> = defineView<RecruitmentQuestion>({
  id: "personnel.recruitment",
  title: { zh: "招聘", en: "Recruitment" },
  question: {
    zh: "本年度通过什么渠道招聘了什么人员，条件是否符合规定？",
    en: "By which channels were people recruited this year, and do the conditions keep the rules?",
  },
  options: z.strictObject({ year: z.int().min(1949).max(2100).optional() }),
  answer(context, question) {
    const { county, composition, date } = context;
    const year = question.year ?? yearOf(date);
    const own = [...county.rows(recruitments)].filter(
      (row) => row.retiredOn === undefined && row.announcedOn.startsWith(`${year}-`),
    );
    const rules = composition.at(recruitmentRulePoint, date).map(({ value }) => value);
    const rows = own.map(
      (row): Record<string, ViewCell> => ({
        institution: nameOf(context, row),
        channel: composition.get(recruitmentChannelPoint, row.channel)?.title ?? row.channel,
        specialty:
          row.specialty === undefined
            ? null
            : (composition.get(specialtyPoint, row.specialty)?.title ?? row.specialty),
        announcedOn: row.announcedOn,
        posts: row.posts,
        recruited: row.recruited ?? null,
      }),
    );
    const notes = rules.flatMap(({ open }): Text[] => (open === undefined ? [] : [open]));
    return {
      tables: [
        { title: { zh: `${year} 年招聘`, en: `Recruitment, ${year}` }, columns, rows, notes },
      ],
      findings: rules.flatMap((rule) => [...judged(context, rule, own, year)]),
    };
  },
});

function* judged(
  context: ViewContext,
  rule: RecruitmentRule,
  all: readonly Recruitment[],
  year: number,
): Iterable<Finding> {
  const { county } = context;
  const own = all.filter(
    (row) =>
      rule.channels.includes(row.channel) &&
      rule.kinds.includes(county.get(institutions, row.institution)?.kind ?? ""),
  );
  for (const row of own) {
    const facts = { recruitment: row.id, institution: nameOf(context, row), rule: rule.title };
    const { leastEducation: least, discipline } = rule;
    if (least !== undefined && !asksFor(row, least)) {
      const message = personnelCodes.message("PERSONNEL_RECRUIT_EDUCATION", facts);
      yield said(context, rule, message, `recruitments/${row.id}`);
    }
    if (discipline !== undefined && row.discipline !== discipline) {
      const message = personnelCodes.message("PERSONNEL_RECRUIT_DISCIPLINE", facts);
      yield said(context, rule, message, `recruitments/${row.id}`);
    }
  }
  const channels = new Set(own.map(({ channel }) => channel)).size;
  if (rule.leastChannels !== undefined && own.length > 0 && channels < rule.leastChannels) {
    const values = { rule: rule.title, year, channels, asked: rule.leastChannels };
    const message = personnelCodes.message("PERSONNEL_RECRUIT_CHANNELS", values);
    yield said(context, rule, message, `county/${county.code}`);
  }
}

function asksFor(row: Recruitment, least: Parameters<typeof educationFrom>[0]): boolean {
  return row.leastEducation !== undefined && educationFrom(least).includes(row.leastEducation);
}

function nameOf({ county }: ViewContext, row: Recruitment): string {
  return county.get(institutions, row.institution)?.name ?? row.institution;
}

function said(
  { date }: ViewContext,
  rule: RecruitmentRule,
  message: Message,
  subject: string,
): Finding {
  return finding(message, {
    kind: "requirement",
    severity: "target",
    subject,
    date,
    aspect: rule.id,
    cites: rule.cites[0],
  });
}
