import {
  defineView,
  finding,
  overlaps,
  type View,
  type ViewCell,
  type ViewColumn,
  yearOf,
} from "@fuyou/kernel";
import { z } from "zod";
import { personnelCodes } from "./errors.js";
import { studyPostings, studyRulePoint } from "./study-posting.js";

/** What may be asked of postings more narrowly. */
export interface StudyQuestion {
  /** The year; that of the day of the question unless said. */
  year?: number | undefined;
}

const columns: readonly ViewColumn[] = [
  { key: "rule", label: { zh: "规则", en: "Rule" }, kind: "text" },
  { key: "asked", label: { zh: "要求人数", en: "Asked" }, kind: "text" },
  { key: "sent", label: { zh: "已选送人数", en: "Persons sent" }, kind: "number" },
];

/**
 * How many key staff learn at superior institutions in a year (跟班学习), each counted once however often away, in
 * the year in which the posting begins. No names are shown.
 */
export const studyView: View<StudyQuestion> = defineView<StudyQuestion>({
  id: "personnel.study",
  title: { zh: "跟班学习", en: "Staff sent to learn" },
  question: {
    zh: "本年度选送了多少骨干到上级机构跟班学习？",
    en: "How many key staff were sent to superior institutions to learn this year?",
  },
  options: z.strictObject({ year: z.int().min(1949).max(2100).optional() }),
  answer({ county, composition, date }, question) {
    const year = question.year ?? yearOf(date);
    const over = date > `${year}-12-31` || date === `${year}-12-31`;
    const rules = composition
      .at(studyRulePoint, date)
      .map(({ value }) => value)
      .filter(
        ({ period }) =>
          period === undefined || overlaps(period, { from: `${year}-01-01`, to: `${year}-12-31` }),
      );
    const counted = rules.map((rule) => {
      const sent = new Set(
        [...county.rows(studyPostings)]
          .filter(
            (row) =>
              row.retiredOn === undefined &&
              row.period.from.startsWith(`${year}-`) &&
              rule.levels.includes(row.level),
          )
          .map(({ person }) => person),
      ).size;
      return { rule, sent };
    });
    return {
      tables: [
        {
          title: { zh: `${year} 年跟班学习`, en: `Staff sent to learn, ${year}` },
          columns,
          rows: counted.map(
            ({ rule, sent }): Record<string, ViewCell> => ({
              rule: rule.title,
              asked: `${rule.least}–${rule.most}`,
              sent,
            }),
          ),
        },
      ],
      findings: counted
        .filter(({ rule, sent }) => sent < rule.least)
        .map(({ rule, sent }) => {
          const values = { rule: rule.title, year, sent, least: rule.least };
          return finding(personnelCodes.message("PERSONNEL_STUDY_SHORT", values), {
            kind: "requirement",
            // While the year runs there is still time.
            severity: over ? "target" : "information",
            subject: `county/${county.code}`,
            date,
            aspect: `${rule.id}/${year}`,
            cites: rule.cites[0],
          });
        }),
    };
  },
});
