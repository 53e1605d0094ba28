/**
 * Funding (经费): who pays what for whom as declared rules; budget lines, cost standards and the money of projects as
 * registers; and what a plan means for budgets.
 *
 * A `FundingRule` is what a document says: which units, which class of expenditure, from which `FundingSource` in
 * which exact share (`FundingShare`), in which mode. A `BudgetLine` is what a unit's budget of a year holds;
 * `judgeBudgets` lays the one against the other. `ProjectMoney` is what pays for a project of `@fuyou/assets`. A
 * `CostStandard` is what one unit of something costs, and an `ImplicationLine` what a plan thereby means for a
 * budget. What is not known is not zero: it leaves a share open.
 *
 * ```mermaid
 * flowchart LR
 *   FundingRule["FundingRule 经费规则"] -->|in shares| FundingShare["FundingShare 份额"]
 *   FundingShare -->|of| FundingSource["FundingSource 经费来源"]
 *   BudgetLine["BudgetLine 预算明细"] -->|from| FundingSource
 *   judgeBudgets["judgeBudgets 预算核对"] -->|holds| BudgetLine
 *   judgeBudgets -->|against| FundingRule
 *   ProjectMoney["ProjectMoney 项目资金"] -->|from| FundingSource
 *   ImplicationLine["ImplicationLine 经费影响"] -->|priced by| CostStandard["CostStandard 经费标准"]
 * ```
 *
 * @packageDocumentation
 */

export type { BudgetQuestion } from "./budget-judgement.js";
export { judgeBudgets } from "./budget-judgement.js";
export type { BudgetLine } from "./budget-line.js";
export { budgetLineSchema, budgetLines } from "./budget-line.js";
export type { BudgetAdjustment, BudgetEntry } from "./budget-line-change.js";
export { adjustBudget, enterBudget } from "./budget-line-change.js";
export type { BudgetViewQuestion } from "./budget-view.js";
export { budgetView } from "./budget-view.js";
export type { CostStandard } from "./cost-standard.js";
export { costStandardSchema, costStandards, standardFor } from "./cost-standard.js";
export { fundingCodes } from "./errors.js";
export type { FundingSource } from "./extension-points.js";
export {
  fundingBasisPoint,
  fundingClassPoint,
  fundingModePoint,
  fundingSourcePoint,
  fundingSourceSchema,
} from "./extension-points.js";
export type { FundedUnit } from "./funded-unit.js";
export { fundedUnits } from "./funded-unit.js";
export { fundingPlugin } from "./funding-plugin.js";
export type { FundingRule, FundingSeverity, FundingShare } from "./funding-rule.js";
export { fundingRulePoint, fundingRuleSchema } from "./funding-rule.js";
export type { ImplicationLine, ImplicationQuestion } from "./implication.js";
export { budgetImplication } from "./implication.js";
export type { ImplicationViewQuestion } from "./implication-view.js";
export { implicationView } from "./implication-view.js";
export type { NeedQuestion } from "./need-view.js";
export { needView } from "./need-view.js";
export type { CostStandardEntry, ProjectMoney, ProjectMoneyEntry } from "./project-money.js";
export {
  enterCostStandard,
  enterProjectMoney,
  projectMoney,
  projectMoneySchema,
} from "./project-money.js";
export type { ProjectsQuestion } from "./projects-view.js";
export { projectsView } from "./projects-view.js";
export type { RulesQuestion } from "./rules-view.js";
export { rulesView } from "./rules-view.js";
export type { ShareVerdict, SumJudgement, SumVerdict } from "./sum-of-parts.js";
export { judgeShare, judgeSum } from "./sum-of-parts.js";
export { fundingBases, fundingClasses, fundingModes, fundingSources } from "./vocabulary.js";
