import type { DisciplineWindow } from "@fuyou/reform";
import { cite } from "./clauses.js";
import { plan } from "./plan.js";

const whileReforming = {
  plan: plan.id,
  from: "implement",
  to: "conclude",
  permit: "out-of-routine-permission",
};

/**
 * The discipline of source 000 (工作纪律): announced at the meeting that opens the implementation (000-056),
 * in matters of staff and of money (000-066), until the plan ends. What counts as routine the text does not say:
 * an act that declares no nature is.
 */
export const disciplineWindows: readonly DisciplineWindow[] = [
  {
    ...whileReforming,
    id: "personnel-discipline",
    title: { zh: "人事纪律", en: "discipline in matters of staff" },
    bars: ["staffing"],
    cites: [cite("000-066"), cite("000-056")],
  },
  {
    ...whileReforming,
    id: "financial-discipline",
    title: { zh: "财经纪律", en: "discipline in matters of money" },
    bars: ["spending", "disposal"],
    cites: [cite("000-066"), cite("000-056")],
  },
];
