import { divisionOfRecord, divisions, townshipOf } from "@fuyou/hierarchy";
import {
  type AnyTable,
  type Contribution,
  type County,
  type Finding,
  labelOf,
  type Row,
  sameValue,
  type Text,
  type Unit,
  type Verdict,
} from "@fuyou/kernel";
import { describe, type Requirement, type RequirementSeverity, targetOf } from "@fuyou/standards";
import type { JudgedSide, RuleSide } from "./rule-side.js";
import type { RunCounty } from "./run-data.js";

/** A rule of one of the sides. */
export interface DiffedRule {
  /** Key of the requirement. */
  id: string;
  /** The plugin that contributed it. */
  plugin: string;
  /** The rule as a sentence. */
  sentence: Text;
}

/** What becomes of a rule from one side to the other. */
export interface RuleChange {
  /** Whether only the second side has it, only the first, both with different demands, or both alike. */
  how: "added" | "removed" | "changed" | "same";
  /** The rule on the first side; null where it is added. */
  from: DiffedRule | null;
  /** The rule on the second side; null where it is removed. */
  to: DiffedRule | null;
}

/** How one record, group or county stands to a rule of one side. */
export interface RuleStanding {
  /** The judgement. */
  verdict: Verdict;
  /** How much the rule wants it. */
  severity: RequirementSeverity;
  /** The unit of the amounts. */
  unit: Unit;
  /** How much is lacking; null where nothing is, or where that cannot be told. */
  lacking: number | null;
  /** How much is too much; null where nothing is, or where that cannot be told. */
  excess: number | null;
}

/** A verdict or shortfall that changes. */
export interface VerdictChange {
  /** Key of the rule: that of the second side, or of the first where the second has none. */
  rule: string;
  /** What is judged: `table/id`, `table/field=value`, or `county/code`. */
  subject: string;
  /** Its name. */
  name: string;
  /** On the first side; null where no rule of it judges this. */
  from: RuleStanding | null;
  /** On the second side; null where no rule of it judges this. */
  to: RuleStanding | null;
}

/** How often a verdict turns into another. */
export interface VerdictCount {
  /** On the first side; null where no rule of it judges. */
  from: Verdict | null;
  /** On the second side; null where no rule of it judges. */
  to: Verdict | null;
  /** How often. */
  count: number;
}

/** A sum of shortfalls on both sides. What is unknown is in neither sum, and is counted apart. */
export interface AmountChange {
  /** How much the rules want it. */
  severity: RequirementSeverity;
  /** The unit of the sums. */
  unit: Unit;
  /** What is lacking on the first side. */
  from: number;
  /** What is lacking on the second side. */
  to: number;
  /** How many verdicts of this weight and unit are unknown on the first side: the sum may be more. */
  unknownFrom: number;
  /** The same on the second side. */
  unknownTo: number;
}

/** What changes in one township, above the townships, or in the county as a whole. */
export interface PlaceChange {
  /** Code of the township-level division; null for what lies in none. */
  division: string | null;
  /** Its name. */
  name: Text;
  /** How verdicts change; those that stay are counted too. */
  verdicts: VerdictCount[];
  /** What is lacking, by weight and unit. */
  lacking: AmountChange[];
  /** What is too much, by weight and unit. */
  excess: AmountChange[];
  /** The verdicts and shortfalls that change; first what comes to be short. */
  changes: VerdictChange[];
}

/** What another document would change (规则比较): what `fuyou diff-rules --json` prints. */
export interface RuleDiff {
  /** The county. */
  county: RunCounty;
  /** Whether any record is invented. */
  synthetic: boolean;
  /** The day on which both sides are judged. */
  date: string;
  /** The plan that left the county so; null for its registers. */
  plan: string | null;
  /** The first side. */
  from: RuleSide;
  /** The second side. */
  to: RuleSide;
  /** What becomes of each rule. */
  rules: RuleChange[];
  /** The county altogether; its changes are those of the places. */
  total: Omit<PlaceChange, "changes">;
  /** What changes, by township, in the order of their codes; last what lies in none. */
  places: PlaceChange[];
  /** Faults of the county's records in the registers of either side. */
  findings: Finding[];
}

type Rule = Contribution<Requirement>;

/** A rule on both sides. */
interface Pair {
  from: Rule | undefined;
  to: Rule | undefined;
}

/** One subject of a pair, on both sides. */
interface Judged {
  pair: Pair;
  subject: string;
  from: Finding | undefined;
  to: Finding | undefined;
}

/** What is the same of county and day for both sides. */
export type RuleDiffHead = Pick<RuleDiff, "county" | "synthetic" | "date" | "plan">;

/**
 * Compares what a county comes to by the rules of two sides. Rules are matched by their key, and where
 * that differs by what they measure of what.
 *
 * @param head - the county and the day
 * @param from - the first side
 * @param to - the second side
 */
export function ruleDiff(head: RuleDiffHead, from: JudgedSide, to: JudgedSide): RuleDiff {
  const pairs = pairsOf(from, to);
  const judged = pairs.flatMap((pair) => judgedBy(pair, from, to));
  const places = new Map<string, Judged[]>();
  for (const each of judged) {
    const place = placeOf(each.subject, to.county) ?? "";
    const group = places.get(place);
    if (group === undefined) places.set(place, [each]);
    else group.push(each);
  }
  const inOrder = [...places].sort(([a], [b]) => (a === "" ? 1 : b === "" ? -1 : a < b ? -1 : 1));
  const { changes: _named, ...total } = placeChange(null, judged, to.county);
  return {
    ...head,
    from: from.side,
    to: to.side,
    rules: pairs.map((pair) => ruleChange(pair, from, to)),
    total: { ...total, name: head.county.name },
    places: inOrder.map(([code, group]) => placeChange(code || null, group, to.county)),
    findings: [...from.faults, ...to.faults],
  };
}

function pairsOf(from: JudgedSide, to: JudgedSide): Pair[] {
  const pairs: Pair[] = [];
  const left = new Map(to.rules);
  const unmatched: Rule[] = [];
  for (const [key, rule] of from.rules) {
    const same = left.get(key);
    if (same === undefined) unmatched.push(rule);
    else pairs.push({ from: rule, to: same });
    left.delete(key);
  }
  for (const rule of unmatched) {
    const target = targetOf(rule.value);
    const alike = [...left.values()].find((each) => targetOf(each.value) === target);
    pairs.push({ from: rule, to: alike });
    if (alike !== undefined) left.delete(alike.key);
  }
  return [...pairs, ...[...left.values()].map((rule) => ({ from: undefined, to: rule }))];
}

function ruleChange({ from, to }: Pair, one: JudgedSide, other: JudgedSide): RuleChange {
  const how =
    from === undefined
      ? "added"
      : to === undefined
        ? "removed"
        : sameValue(demandOf(from.value), demandOf(to.value))
          ? "same"
          : "changed";
  return { how, from: from ? told(from, one) : null, to: to ? told(to, other) : null };
}

/** What of a requirement decides its verdicts, and how much they weigh. */
function demandOf({ each, where, groupBy, require, severity }: Requirement) {
  const { measure, compare, bound } = require;
  const { called: _called, ...measured } = measure as typeof measure & { called?: Text };
  return { each, where, groupBy, measured, compare, bound, severity };
}

function told({ key, plugin, value }: Rule, { composition }: JudgedSide): DiffedRule {
  const sentence = {
    zh: describe(value, "zh", composition),
    en: describe(value, "en", composition),
  };
  return { id: key, plugin, sentence };
}

function judgedBy({ from, to }: Pair, one: JudgedSide, other: JudgedSide): Judged[] {
  const [before, after] = [verdictsOf(from, one), verdictsOf(to, other)];
  return [...new Set([...before.keys(), ...after.keys()])].map((subject) => ({
    pair: { from, to },
    subject,
    from: before.get(subject),
    to: after.get(subject),
  }));
}

const bySide = new WeakMap<JudgedSide, Map<string, Map<string, Finding>>>();

/** The verdicts of a rule by what they judge; that nothing is in its scope is no verdict on anything. */
function verdictsOf(rule: Rule | undefined, side: JudgedSide): ReadonlyMap<string, Finding> {
  let byRule = bySide.get(side);
  if (byRule === undefined) {
    byRule = new Map();
    for (const found of side.verdicts) {
      if (found.requirement === null || found.verdict === "not-applicable") continue;
      const own = byRule.get(found.requirement) ?? new Map<string, Finding>();
      byRule.set(found.requirement, own.set(found.subject, found));
    }
    bySide.set(side, byRule);
  }
  return (rule && byRule.get(rule.key)) ?? new Map();
}

/**
 * The township a subject lies in, along the references of its record, or itself where records are judged
 * in groups by division; undefined where it lies in none.
 */
function placeOf(subject: string, county: County): string | undefined {
  const group = subject.slice(subject.indexOf("=") + 1);
  if (subject.includes("=") && county.has(divisions, group)) return townshipOf(group);
  const found = recordOf(subject, county);
  const division = found && divisionOfRecord(found.table, found.row, county);
  return division === undefined ? undefined : townshipOf(division);
}

function recordOf(subject: string, county: County): { table: AnyTable; row: Row } | undefined {
  const slash = subject.indexOf("/");
  const table = county.tables.find((each) => each.name === subject.slice(0, slash));
  const row = table && county.get<Row>(table, subject.slice(slash + 1));
  return table && row && { table, row };
}

const none: Text = { zh: "全县及县级", en: "the county and county level" };

function placeChange(
  division: string | null,
  judged: readonly Judged[],
  county: County,
): PlaceChange {
  const place = division === null ? undefined : county.get(divisions, division)?.name;
  const called = place ?? division;
  return {
    division,
    name: called === null ? none : { zh: called, en: called },
    verdicts: verdictCounts(judged),
    lacking: sums(judged, "lacking"),
    excess: sums(judged, "excess").filter(({ from, to }) => from > 0 || to > 0),
    changes: judged
      .filter(isChanged)
      .map((each) => changeOf(each, county))
      .sort((a, b) => weightOf(a) - weightOf(b)),
  };
}

function verdictCounts(judged: readonly Judged[]): VerdictCount[] {
  const counts = new Map<string, VerdictCount>();
  for (const { from: one, to: other } of judged) {
    const [from, to] = [one?.verdict ?? null, other?.verdict ?? null];
    const held = counts.get(`${from} ${to}`) ?? { from, to, count: 0 };
    counts.set(`${from} ${to}`, { ...held, count: held.count + 1 });
  }
  return [...counts.values()];
}

function sums(judged: readonly Judged[], kind: "lacking" | "excess"): AmountChange[] {
  const held = new Map<string, AmountChange>();
  for (const each of judged) {
    for (const side of ["from", "to"] as const) {
      const stands = standing(each, side);
      if (stands === null) continue;
      const { severity, unit } = stands;
      const key = `${severity} ${unit}`;
      const sum = held.get(key) ?? { severity, unit, from: 0, to: 0, unknownFrom: 0, unknownTo: 0 };
      sum[side] += stands[kind] ?? 0;
      if (isOpen(each[side])) sum[side === "from" ? "unknownFrom" : "unknownTo"]++;
      held.set(key, sum);
    }
  }
  return [...held.values()].filter(
    ({ from, to, unknownFrom, unknownTo }) => from + to + unknownFrom + unknownTo > 0,
  );
}

/** Unknown, or short by an amount that cannot be told. */
function isOpen(found: Finding | undefined): boolean {
  return found?.verdict === "unknown" || (found?.verdict === "short" && found.shortfall === null);
}

const tooMuch = new Set(["STANDARDS_OVER", "STANDARDS_SHARE_OVER"]);

function standing({ pair, ...found }: Judged, side: "from" | "to"): RuleStanding | null {
  const [finding, rule] = [found[side], pair[side]];
  if (finding === undefined || rule === undefined) return null;
  const over = tooMuch.has(finding.code);
  return {
    verdict: finding.verdict ?? "unknown",
    severity: rule.value.severity,
    unit: rule.value.require.measure.unit,
    lacking: over ? null : finding.shortfall,
    excess: over ? finding.shortfall : null,
  };
}

/** Whether verdict or shortfall differ; of what is met on both sides nothing more is asked. */
function isChanged(judged: Judged): boolean {
  const [from, to] = [standing(judged, "from"), standing(judged, "to")];
  return !(from?.verdict === "met" && to?.verdict === "met") && !sameValue(from, to);
}

/** What comes to be short is told first, then what comes to be unknown, then what is made good. */
function weightOf({ from, to }: VerdictChange): number {
  if (to?.verdict === "short") return 0;
  if (to?.verdict === "unknown") return 1;
  return from?.verdict === "short" || from?.verdict === "unknown" ? 2 : 3;
}

function changeOf(judged: Judged, county: County): VerdictChange {
  const { pair, subject } = judged;
  const found = recordOf(subject, county);
  return {
    rule: ((pair.to ?? pair.from) as Rule).key,
    subject,
    name: found === undefined ? subject : labelOf(found.table, found.row, county),
    from: standing(judged, "from"),
    to: standing(judged, "to"),
  };
}
