import { type PriceList, procurementList, rooms } from "@fuyou/assets";
import { institutions } from "@fuyou/hierarchy";
import {
  type Composition,
  type County,
  type CountyView,
  inForce,
  type PlainDate,
} from "@fuyou/kernel";
import { quotas, staff } from "@fuyou/personnel";
import { type CostStandard, costStandards, standardFor } from "./cost-standard.js";
import { type FundingRule, fundingRulePoint } from "./funding-rule.js";
import { divideByShares } from "./sum-of-parts.js";

/** What an implication is asked for. */
export interface ImplicationQuestion {
  /** The county before the plans; null where none was rehearsed. */
  before: County | null;
  /** The county as the plans leave it. */
  after: County;
  /** The rules and catalogues. */
  composition: Composition;
  /** The day. */
  date: PlainDate;
  /** What pieces of furniture and boards cost, where that is known. */
  prices?: PriceList | undefined;
}

/** One line of what a plan means for a unit's budget (预算影响): a class, a source, before and after. */
export interface ImplicationLine {
  /** The institution. */
  readonly institution: string;
  /** The class of expenditure. */
  readonly class: string;
  /** The source that a rule names; null where no rule says who pays. */
  readonly source: string | null;
  /** What is counted: authorised quotas, persons in service, or pieces that are missing. */
  readonly counted: "quota" | "person" | "piece";
  /** How many before; null where no plan was rehearsed. */
  readonly before: number | null;
  /** How many after. */
  readonly after: number;
  /** What one costs in a year, in fen; null where no standard, or no single price, is on record. */
  readonly unitCost: number | null;
  /** What they cost before, in fen; null where unknown. */
  readonly amountBefore: number | null;
  /** What they cost after, in fen; null where unknown. */
  readonly amountAfter: number | null;
}

/** The classes that follow people, whether or not a standard is on the register. */
const followingPeople = ["staff", "running"] as const;

/**
 * What a plan means for budgets (方案的预算影响), unit by unit: quotas and people before and after at their cost
 * standard, and what room specifications find missing at its price. What no standard or price is on record
 * for stays unknown. One line per class and source, as the rules of who pays name them.
 *
 * @param question - the county before and after, the catalogues, the day and the prices
 */
export function budgetImplication(question: ImplicationQuestion): ImplicationLine[] {
  const { before, after, date } = question;
  const lines: ImplicationLine[] = [];
  const missingAfter = missingIn(question, after);
  const missingBefore = before === null ? null : missingIn(question, before);
  const classes = [
    ...new Set([
      ...followingPeople,
      ...[...after.rows(costStandards)].filter((row) => inForce(row, date)).map((row) => row.class),
    ]),
  ];
  for (const { id, kind } of unitsOf(before, after)) {
    for (const of of classes) {
      const standard = standardFor(after, of, kind, date);
      lines.push(...perHead(question, { id, kind, of, standard }));
    }
    const pieces = missingAfter.get(id) ?? nothing;
    const former = missingBefore === null ? null : (missingBefore.get(id) ?? nothing);
    if (pieces.quantity === 0 && (former?.quantity ?? 0) === 0) continue;
    lines.push(
      ...bySource(question, kind, {
        institution: id,
        class: "development",
        counted: "piece",
        before: former?.quantity ?? null,
        after: pieces.quantity,
        unitCost: null,
        amountBefore: former?.cost ?? null,
        amountAfter: pieces.cost,
      }),
    );
  }
  return lines;
}

/** Every institution that either county has, with its kind, once. */
function unitsOf(before: County | null, after: County): { id: string; kind: string }[] {
  const units = new Map<string, { id: string; kind: string }>();
  for (const county of before === null ? [after] : [before, after]) {
    for (const { id, kind } of county.rows(institutions)) units.set(id, { id, kind });
  }
  return [...units.values()];
}

interface HeadCount {
  id: string;
  kind: string;
  of: string;
  standard: CostStandard | undefined;
}

function perHead(
  question: ImplicationQuestion,
  { id, kind, of, standard }: HeadCount,
): ImplicationLine[] {
  const counted = standard?.per ?? "person";
  const heads = (county: CountyView) =>
    counted === "quota" ? quotasOf(county, id, question.date) : peopleOf(county, id, question.date);
  const before = question.before === null ? null : heads(question.before);
  const after = heads(question.after);
  if (after === 0 && (before ?? 0) === 0) return [];
  const unitCost = standard?.amount ?? null;
  return bySource(question, kind, {
    institution: id,
    class: of,
    counted,
    before,
    after,
    unitCost,
    amountBefore: unitCost === null || before === null ? null : before * unitCost,
    amountAfter: unitCost === null ? null : after * unitCost,
  });
}

function quotasOf(county: CountyView, institution: string, date: PlainDate): number {
  return county
    .by(quotas, "institution", institution)
    .filter((row) => inForce(row, date))
    .reduce((sum, row) => sum + row.number, 0);
}

/** People on the books in service, each once and at home, also while seconded. */
function peopleOf(county: CountyView, institution: string, date: PlainDate): number {
  return county
    .by(staff, "institution", institution)
    .filter((row) => inForce(row, date) && row.employment !== "retired").length;
}

/** Divides a line by the sources that the rules of the class name. */
function bySource(
  { composition, date }: ImplicationQuestion,
  kind: string,
  line: Omit<ImplicationLine, "source">,
): ImplicationLine[] {
  const rule = composition
    .at(fundingRulePoint, date)
    .map(({ value }) => value)
    .find((each) => governs(each, kind, line.class));
  if (rule === undefined || rule.sources.length === 0) return [{ ...line, source: null }];
  const shares = rule.sources.map(({ share }) => share);
  const divide = (amount: number | null) =>
    amount === null ? shares.map(() => null) : divideByShares(amount, shares);
  const [before, after] = [divide(line.amountBefore), divide(line.amountAfter)];
  return rule.sources.map(({ source }, at) => ({
    ...line,
    source,
    amountBefore: before[at] ?? null,
    amountAfter: after[at] ?? null,
  }));
}

function governs(rule: FundingRule, kind: string, of: string): boolean {
  return rule.kinds.includes(kind) && rule.classes.includes(of) && rule.department === undefined;
}

/** Pieces that are missing, and what they cost; null where a price is missing. */
interface MissingPieces {
  quantity: number;
  cost: number | null;
}

const nothing: MissingPieces = { quantity: 0, cost: 0 };

/** What room specifications find missing, by the institution that has the room; what is a division's own is left out. */
function missingIn(
  { composition, date, prices }: ImplicationQuestion,
  county: County,
): Map<string, MissingPieces> {
  const found = new Map<string, MissingPieces>();
  for (const line of procurementList(county, composition, { date, prices }).lines) {
    const [table, id] = line.subject.split("/");
    const room = table === rooms.name && id !== undefined ? county.get(rooms, id) : undefined;
    if (room === undefined) continue;
    const known = found.get(room.institution) ?? nothing;
    found.set(room.institution, {
      quantity: known.quantity + line.quantity,
      cost: known.cost === null || line.cost === null ? null : known.cost + line.cost,
    });
  }
  return found;
}
