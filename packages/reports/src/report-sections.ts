import { answersSection } from "./answers-section.js";
import { balanceTables } from "./balance-figures.js";
import { balanceRule, balanceSheet } from "./balance-sheet.js";
import { clauseTable } from "./clause-figures.js";
import { clauseSummary } from "./clause-summary.js";
import { explainFindings } from "./findings-explained.js";
import { findingsList } from "./findings-list.js";
import { findingsTable, toldGroups } from "./findings-told.js";
import { flowsSection } from "./flows-section.js";
import { gatesSection } from "./gates-section.js";
import { glance } from "./glance.js";
import { hierarchyTree } from "./hierarchy-branch.js";
import { institutionChanges } from "./hierarchy-change.js";
import { hierarchyOutline } from "./hierarchy-outline.js";
import { hierarchySection } from "./hierarchy-section.js";
import { hierarchyTable } from "./hierarchy-table.js";
import { html } from "./markup.js";
import { remainingWork } from "./remaining-work.js";
import type { ReportSection } from "./report-section.js";
import { roomsSection } from "./rooms-section.js";
import { sixIntegrationsSection } from "./six-integrations-section.js";
import { otherSources } from "./source-list.js";
import { stepTable } from "./step-figures.js";
import { stepsDone } from "./steps.js";
import { targetsSection } from "./targets-section.js";

const overview: ReportSection = {
  id: "glance",
  title: { zh: "一览", en: "At a glance" },
  draw: ({ transitions, findings, wording }) => glance(transitions, findings, wording),
};

const hierarchy: ReportSection = {
  id: "hierarchy",
  title: { zh: "机构体系：整合前与整合后", en: "The hierarchy before and after" },
  draw: ({ opening, closing, transitions, composition, wording }) => {
    const changes = institutionChanges(transitions, composition);
    const tree = hierarchyTree({ opening, closing, changes, composition, wording });
    return html`${hierarchySection(opening, closing, composition, wording)}${hierarchyOutline(tree, wording)}`;
  },
  tables: ({ opening, closing, transitions, composition }) => [
    hierarchyTable(opening, closing, institutionChanges(transitions, composition), composition),
  ],
};

const balance: ReportSection = {
  id: "balance",
  title: { zh: "平衡表", en: "Balance sheet" },
  draw: ({ transitions, composition, wording }) =>
    html`${balanceRule(wording)}${transitions.map((each) => balanceSheet(each, composition, wording))}`,
  tables: ({ transitions, composition }) => balanceTables(transitions, composition),
};

const steps: ReportSection = {
  id: "steps",
  title: { zh: "各步骤做了什么", en: "What each step did" },
  draw: ({ transitions, composition, wording }) =>
    transitions.map((each) => stepsDone(each, composition, wording)),
  tables: ({ transitions }) => [stepTable(transitions)],
};

const findings: ReportSection = {
  id: "findings",
  title: { zh: "发现", en: "Findings" },
  draw: ({ findings: all, closing, composition, subjects, wording }) =>
    findingsList(all, closing, composition, subjects, wording),
  tables: ({ findings: all, closing, composition }) => [
    findingsTable(toldGroups(all, closing, composition), composition),
  ],
  data: ({ findings: all, closing, ...input }) =>
    explainFindings(toldGroups(all, closing, input.composition), input),
};

const todo: ReportSection = {
  id: "todo",
  title: { zh: "尚待完成", en: "Still to be done" },
  draw: ({ closing, transitions, findings: all, composition, wording }) =>
    remainingWork({ county: closing, transitions, findings: all, composition, wording }),
};

const clauses: ReportSection = {
  id: "clauses",
  title: { zh: "条款登记汇总", en: "The clauses and what becomes of them" },
  draw: ({ transitions, composition, wording }) =>
    html`${clauseSummary(composition, wording)}${otherSources(transitions, composition, wording)}`,
  tables: ({ composition }) => [clauseTable(composition)],
};

/** The parts of the report page in the order in which they stand on it (报告章节). */
export const reportSections: readonly ReportSection[] = [
  overview,
  answersSection,
  sixIntegrationsSection,
  hierarchy,
  flowsSection,
  balance,
  roomsSection,
  targetsSection,
  gatesSection,
  steps,
  findings,
  todo,
  clauses,
];
