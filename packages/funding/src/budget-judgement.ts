import { departments, institutions } from "@fuyou/hierarchy";
import {
  type Composition,
  type CountyView,
  type Finding,
  finding,
  formatQuantity,
  type Message,
  type PlainDate,
  type Text,
} from "@fuyou/kernel";
import { type BudgetLine, budgetLines } from "./budget-line.js";
import { fundingCodes } from "./errors.js";
import { fundingClassPoint, fundingModePoint, fundingSourcePoint } from "./extension-points.js";
import { type FundedUnit, fundedUnits, unitKey } from "./funded-unit.js";
import { type FundingRule, fundingRulePoint } from "./funding-rule.js";
import { isPartOf } from "./source-of-money.js";
import { judgeShare } from "./sum-of-parts.js";

/** What a budget is judged for. */
export interface BudgetQuestion {
  /** The budget year. */
  year: number;
  /** The day whose rules and institutions count. */
  date: PlainDate;
}

/**
 * Judges the budgets of a year by the rules of who pays what (预算核对): a line whose source or mode a rule does
 * not allow, a share that is not reached, a unit without money that must be secured, a source that no rule
 * opens. Where no line of the year is on the register, that is said once and nothing else.
 *
 * @param county - the county
 * @param composition - the rules and code lists
 * @param question - the year and the day
 */
export function judgeBudgets(
  county: CountyView,
  composition: Composition,
  { year, date }: BudgetQuestion,
): Finding[] {
  const lines = [...county.rows(budgetLines)].filter(
    (row) => row.year === year && row.retiredOn === undefined,
  );
  if (lines.length === 0) {
    return [
      finding(fundingCodes.message("FUNDING_NO_BUDGET", { year }), {
        kind: "data",
        severity: "information",
        subject: `county/${county.code}`,
        date,
        aspect: String(year),
      }),
    ];
  }
  const found: Finding[] = [];
  const named = new Set<string>();
  for (const { value: rule } of composition.at(fundingRulePoint, date)) {
    for (const unit of fundedUnits(county, rule, date)) {
      const own = lines.filter(
        (line) => rule.classes.includes(line.class) && unitKey(line) === unitKey(unit),
      );
      const books: Books = { county, composition, rule, unit, year, date };
      found.push(...judgeUnit(books, own));
      for (const line of own) if (isNamed(line, rule, composition)) named.add(line.id);
    }
  }
  return [...found, ...notOpen(lines, named, { county, composition, year, date })];
}

/** What one unit is judged with under one rule. */
interface Books {
  county: CountyView;
  composition: Composition;
  rule: FundingRule;
  unit: FundedUnit;
  year: number;
  date: PlainDate;
}

function* judgeUnit(books: Books, lines: readonly BudgetLine[]): Iterable<Finding> {
  const { rule, composition, unit, year } = books;
  const facts = { unit: unit.name, year, rule: rule.title };
  for (const each of rule.required ? rule.classes : []) {
    if (lines.some((line) => line.class === each)) continue;
    const values = { ...facts, class: titleOf(composition, fundingClassPoint, each) };
    yield said(books, fundingCodes.message("FUNDING_NO_LINE", values), `${rule.id}/${each}`);
  }
  for (const line of lines) {
    if (rule.exclusive && rule.sources.length > 0 && !isNamed(line, rule, composition)) {
      const source = titleOf(composition, fundingSourcePoint, line.source);
      const values = { ...facts, line: line.id, source, allowed: namesOf(rule, composition) };
      const message = fundingCodes.message("FUNDING_SOURCE_NOT_ALLOWED", values);
      yield said(books, message, `${rule.id}/${line.id}`);
    }
    if (rule.mode !== undefined && line.mode !== undefined && line.mode !== rule.mode) {
      const mode = titleOf(composition, fundingModePoint, line.mode);
      const asked = titleOf(composition, fundingModePoint, rule.mode);
      const values = { ...facts, line: line.id, mode, asked };
      const message = fundingCodes.message("FUNDING_OTHER_MODE", values);
      yield said(books, message, `${rule.id}/${line.id}`);
    }
  }
  for (const each of rule.classes) {
    const ofClass = lines.filter((line) => line.class === each);
    if (ofClass.length === 0) continue;
    yield* judgeShares(books, ofClass, each);
    yield* judgeChannels(books, ofClass, each);
  }
}

function* judgeShares(books: Books, lines: readonly BudgetLine[], of: string): Iterable<Finding> {
  const { rule, composition, unit, year } = books;
  for (const { source, share } of rule.sources) {
    if (share === null || (rule.exclusive && share.p === share.q)) continue;
    const counts = (line: BudgetLine) => isPartOf(line.source, source, composition);
    const inside = lines.filter(counts).map(({ amount }) => amount ?? null);
    const outside = lines.filter((line) => !counts(line)).map(({ amount }) => amount ?? null);
    const verdict = judgeShare(inside, outside, share);
    if (verdict === "met") continue;
    const facts = { unit: unit.name, year, rule: rule.title, share: `${share.p}/${share.q}` };
    const title = titleOf(composition, fundingSourcePoint, source);
    const fen = inside.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
    const open = [...inside, ...outside].filter((amount) => amount === null).length;
    const message =
      verdict === "short"
        ? fundingCodes.message("FUNDING_SHARE_SHORT", { ...facts, source: title, paid: yuan(fen) })
        : fundingCodes.message("FUNDING_SHARE_UNKNOWN", { ...facts, source: title, count: open });
    yield said(books, message, `${rule.id}/${of}/${source}`);
  }
}

function* judgeChannels(books: Books, lines: readonly BudgetLine[], of: string): Iterable<Finding> {
  const { rule, composition, unit, year } = books;
  const count = new Set(lines.map((line) => line.source)).size;
  if (rule.leastSources === undefined || count >= rule.leastSources) return;
  const values = { unit: unit.name, year, rule: rule.title, count, asked: rule.leastSources };
  const title = titleOf(composition, fundingClassPoint, of);
  const message = fundingCodes.message("FUNDING_TOO_FEW_SOURCES", { ...values, class: title });
  yield said(books, message, `${rule.id}/${of}`);
}

/** Lines paid from a source that only a rule opens, where none does. */
function* notOpen(
  lines: readonly BudgetLine[],
  named: ReadonlySet<string>,
  { county, composition, year, date }: Omit<Books, "rule" | "unit">,
): Iterable<Finding> {
  for (const line of lines) {
    const source = composition.get(fundingSourcePoint, line.source);
    if (source?.onlyNamed !== true || named.has(line.id)) continue;
    const unit = unitName(county, line);
    const values = { unit, year, line: line.id, source: source.title };
    yield finding(fundingCodes.message("FUNDING_SOURCE_NOT_OPEN", values), {
      kind: "requirement",
      severity: "warning",
      subject: `budget-lines/${line.id}`,
      date,
    });
  }
}

function isNamed(line: BudgetLine, rule: FundingRule, composition: Composition): boolean {
  return rule.sources.some(({ source }) => isPartOf(line.source, source, composition));
}

function said({ rule, unit, date }: Books, message: Message, aspect: string): Finding {
  return finding(message, {
    kind: "requirement",
    severity: rule.severity,
    subject: `institutions/${unit.institution}`,
    date,
    aspect,
    cites: rule.cites[0],
  });
}

/** How the unit of a budget line is called: the institution, and the department where it is for one. */
export function unitName(
  county: CountyView,
  line: Pick<BudgetLine, "institution" | "department">,
): string {
  const body = county.get(institutions, line.institution)?.name ?? line.institution;
  if (line.department === undefined) return body;
  return `${body}${county.get(departments, line.department)?.name ?? line.department}`;
}

/** An amount of fen as people read it, in both languages. */
export function yuan(fen: number): Text {
  const quantity = { value: fen, unit: "fen" } as const;
  return { zh: formatQuantity(quantity, "zh"), en: formatQuantity(quantity, "en") };
}

/** The title of a code; the code itself where no plugin knows it. */
export function titleOf<T extends { title: Text }>(
  composition: Composition,
  point: Parameters<typeof composition.get<T>>[0],
  code: string,
): Text {
  return composition.get(point, code)?.title ?? { zh: code, en: code };
}

/** The sources that a rule names, as a list in both languages. */
export function namesOf(rule: FundingRule, composition: Composition): Text {
  const titles = rule.sources.map(({ source, share }) => {
    const { zh, en } = titleOf(composition, fundingSourcePoint, source);
    if (share === null) return { zh, en };
    return { zh: `${zh}（${share.p}/${share.q}）`, en: `${en} (${share.p}/${share.q})` };
  });
  return { zh: titles.map(({ zh }) => zh).join("、"), en: titles.map(({ en }) => en).join(", ") };
}
