import {
  constructionProjects,
  equipmentProjects,
  type ProjectPlan,
  type ProjectStage,
  projectPlanPoint,
  projectStages,
  projectStageTitles,
  stageOf,
} from "@fuyou/assets";
import { institutions } from "@fuyou/hierarchy";
import {
  defineView,
  type Finding,
  finding,
  inForce,
  type Message,
  type PlainDate,
  type Text,
  type View,
  type ViewCell,
  type ViewColumn,
  type ViewContext,
} from "@fuyou/kernel";
import { z } from "zod";
import { titleOf, yuan } from "./budget-judgement.js";
import { fundingCodes } from "./errors.js";
import { fundingSourcePoint } from "./extension-points.js";
import { type ProjectMoney, projectMoney } from "./project-money.js";
import { judgeSum } from "./sum-of-parts.js";

/** What may be asked of projects more narrowly. */
export interface ProjectsQuestion {
  /** Only projects planned for this year. */
  year?: number | undefined;
}

/** One project, be it building or equipment, as the view shows it. */
interface ShownProject {
  readonly subject: string;
  readonly id: string;
  readonly name: string;
  readonly institution: string;
  readonly plannedYear?: number | undefined;
  readonly plan?: string | undefined;
  readonly plannedArea?: number | undefined;
  readonly targetGrade?: string | undefined;
  readonly plannedCost?: number | undefined;
  readonly stage: ProjectStage;
  readonly money: readonly ProjectMoney[];
}

const columns: readonly ViewColumn[] = [
  { key: "project", label: { zh: "项目", en: "Project" }, kind: "text" },
  { key: "institution", label: { zh: "单位", en: "Institution" }, kind: "text" },
  { key: "year", label: { zh: "计划年度", en: "Year" }, kind: "text" },
  { key: "grade", label: { zh: "拟达等级", en: "Grade" }, kind: "text" },
  { key: "stage", label: { zh: "阶段", en: "Stage" }, kind: "text" },
  { key: "total", label: { zh: "计划投资", en: "Planned cost" }, kind: "fen" },
  { key: "known", label: { zh: "已知资金", en: "Known money" }, kind: "fen" },
  { key: "remainder", label: { zh: "未知部分合计", en: "Unknown parts together" }, kind: "fen" },
  { key: "sources", label: { zh: "资金来源", en: "Sources" }, kind: "text" },
];
const planColumns: readonly ViewColumn[] = [
  { key: "plan", label: { zh: "规划项目", en: "Project asked for" }, kind: "text" },
  { key: "unit", label: { zh: "单位", en: "Unit" }, kind: "text" },
  { key: "stage", label: { zh: "应达阶段", en: "Stage to be reached" }, kind: "text" },
  { key: "by", label: { zh: "期限", en: "By" }, kind: "date" },
  { key: "projects", label: { zh: "已登记项目", en: "On the register" }, kind: "number" },
  { key: "clause", label: { zh: "依据", en: "Clause" }, kind: "text" },
];

/**
 * Projects of building and equipment (建设和设备项目): how far each is, what it costs, whether its sources make its
 * total, and which projects that documents ask for are not on the register, or late.
 */
export const projectsView: View<ProjectsQuestion> = defineView<ProjectsQuestion>({
  id: "funding.projects",
  title: { zh: "建设和设备项目", en: "Projects of building and equipment" },
  question: {
    zh: "各项目进展如何，资金来源合计是否等于计划投资？",
    en: "How far is each project, and do its sources of money make its planned cost?",
  },
  options: z.strictObject({ year: z.int().min(1949).max(2100).optional() }),
  answer(context, { year }) {
    const { composition, date } = context;
    const all = projectsOf(context);
    const shown = all.filter((each) => year === undefined || each.plannedYear === year);
    const plans = composition.at(projectPlanPoint, date).map(({ value }) => value);
    return {
      tables: [
        {
          title: { zh: "项目", en: "Projects" },
          columns,
          rows: shown.map((each) => rowOf(context, each)),
          notes: [
            {
              zh: "没有登记的金额不作零处理；计划投资已知时，未知部分之和就是余额。",
              en: "An amount not on record is not zero; where the total is known, the unknown parts make the rest.",
            },
          ],
        },
        {
          title: { zh: "文件要求的项目", en: "Projects that documents ask for" },
          columns: planColumns,
          rows: plans.map((plan) => ({
            plan: plan.title,
            unit: plan.unit,
            stage: plan.stage === undefined ? null : projectStageTitles[plan.stage],
            by: plan.by ?? null,
            projects: all.filter((each) => each.plan === plan.id).length,
            clause: plan.cites.map(({ source, clause }) => `${source} ${clause}`).join("; "),
          })),
          notes: openPoints(plans),
        },
      ],
      findings: [
        ...shown.flatMap((each) => [...sumFindings(context, each)]),
        ...plans.flatMap((plan) => [...planFindings(context, plan, all)]),
      ],
    };
  },
});

/** What the plans leave open (文件未写明), each said once. */
function openPoints(plans: readonly ProjectPlan[]): Text[] {
  const open = plans.flatMap((plan) => (plan.open === undefined ? [] : [plan.open]));
  return [...new Map(open.map((each) => [each.zh, each])).values()];
}

function projectsOf({ county, date }: ViewContext): ShownProject[] {
  const money = (rows: readonly ProjectMoney[]) =>
    rows.filter(({ retiredOn }) => retiredOn === undefined);
  const building = [...county.rows(constructionProjects)]
    .filter((row) => inForce(row, date))
    .map((row) => ({
      ...row,
      subject: `construction-projects/${row.id}`,
      stage: stageOf(row, date),
      money: money(county.by(projectMoney, "construction", row.id)),
    }));
  const equipping = [...county.rows(equipmentProjects)]
    .filter((row) => inForce(row, date))
    .map((row) => ({
      ...row,
      subject: `equipment-projects/${row.id}`,
      stage: stageOf(row, date),
      money: money(county.by(projectMoney, "equipment", row.id)),
    }));
  return [...building, ...equipping];
}

function rowOf({ county, composition }: ViewContext, each: ShownProject): Record<string, ViewCell> {
  const sum = judgeSum(
    each.plannedCost ?? null,
    each.money.map(({ amount }) => amount ?? null),
  );
  const sources = [...new Set(each.money.map(({ source }) => source))].map((source) =>
    titleOf(composition, fundingSourcePoint, source),
  );
  return {
    project: each.name,
    institution: county.get(institutions, each.institution)?.name ?? each.institution,
    year: each.plannedYear === undefined ? null : String(each.plannedYear),
    grade: each.targetGrade ?? null,
    stage: projectStageTitles[each.stage],
    total: sum.total,
    known: each.money.length === 0 ? null : sum.known,
    remainder: sum.remainder,
    sources:
      sources.length === 0
        ? null
        : {
            zh: sources.map(({ zh }) => zh).join("、"),
            en: sources.map(({ en }) => en).join(", "),
          },
  };
}

function* sumFindings(context: ViewContext, each: ShownProject): Iterable<Finding> {
  // Without any money on the register nothing is known of its sources, and nothing is short.
  if (each.money.length === 0) return;
  const amounts = each.money.map(({ amount }) => amount ?? null);
  const { verdict, known, total } = judgeSum(each.plannedCost ?? null, amounts);
  const facts = { project: each.name, id: each.id, known: yuan(known), total: yuan(total ?? 0) };
  if (verdict === "over") {
    yield said(context, fundingCodes.message("FUNDING_SUM_OVER", facts), each.subject);
  } else if (verdict === "short") {
    const values = { ...facts, gap: yuan((total ?? 0) - known) };
    yield said(context, fundingCodes.message("FUNDING_SUM_SHORT", values), each.subject);
  }
}

function* planFindings(
  context: ViewContext,
  plan: ProjectPlan,
  all: readonly ShownProject[],
): Iterable<Finding> {
  const { county, date } = context;
  const own = all.filter((each) => each.plan === plan.id);
  const bodies =
    plan.kinds === undefined
      ? []
      : [...county.rows(institutions)].filter(
          (row) => plan.kinds?.includes(row.kind) === true && inForce(row, date),
        );
  const lacking = bodies.filter((body) => own.every((each) => each.institution !== body.id));
  const facts = { plan: plan.title, code: plan.id };
  if (plan.kinds === undefined && own.length === 0) {
    const message = fundingCodes.message("FUNDING_PLAN_WITHOUT_PROJECT", {
      ...facts,
      unit: plan.unit,
    });
    yield said(context, message, `county/${county.code}`, plan);
  } else if (lacking.length > 0) {
    const unit = lacking.map(({ name }) => name).join("、");
    const message = fundingCodes.message("FUNDING_PLAN_WITHOUT_PROJECT", { ...facts, unit });
    yield said(context, message, `county/${county.code}`, plan);
  }
  const { stage, by } = plan;
  if (stage === undefined || by === undefined || date <= by) return;
  for (const each of own) {
    const then = stageBy(context, each, by);
    if (projectStages.indexOf(then) >= projectStages.indexOf(stage)) continue;
    const titles = { stage: projectStageTitles[stage], now: projectStageTitles[then] };
    const values = { project: each.name, id: each.id, by, ...titles };
    yield said(context, fundingCodes.message("FUNDING_STAGE_LATE", values), each.subject, plan);
  }
}

/** How far a project was on a day. */
function stageBy({ county }: ViewContext, each: ShownProject, by: PlainDate): ProjectStage {
  const building = each.subject === `${constructionProjects.name}/${each.id}`;
  const row = building
    ? county.get(constructionProjects, each.id)
    : county.get(equipmentProjects, each.id);
  return row === undefined ? each.stage : stageOf(row, by);
}

function said(
  { date }: ViewContext,
  message: Message,
  subject: string,
  plan?: ProjectPlan,
): Finding {
  return finding(message, {
    kind: "requirement",
    severity: "warning",
    subject,
    date,
    aspect: plan?.id,
    cites: plan?.cites[0],
  });
}
