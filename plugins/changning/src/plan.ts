import { addDays, type PlainDate, yearOf } from "@fuyou/kernel";
import type { Phase, Plan } from "@fuyou/reform";
import { cite } from "./clauses.js";

/** The plan of source 004: the part of the year's programme that changes who guides whom and who does what. */
export const plan: Plan = {
  id: "changning",
  title: {
    zh: "常宁市2018年卫生计生工作",
    en: "Changning: health and family-planning work of 2018",
  },
  authority: { issuer: "常宁市卫生和计划生育局" },
  concerns: [],
  cites: [cite("004-002")],
};

/**
 * The one phase of source 004, a year from its first day: the document asks for the year's tasks by the end of
 * the year.
 *
 * @param from - first day of the programme
 */
export function phases(from: PlainDate): Phase[] {
  const nextYear = `${yearOf(from) + 1}${from.slice(4)}`;
  return [
    {
      plan: plan.id,
      id: "year",
      title: { zh: "年度", en: "the year" },
      from,
      to: addDays(nextYear, -1),
      cites: [cite("004-002")],
    },
  ];
}
