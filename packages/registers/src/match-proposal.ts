import {
  type AnyMatchRule,
  type Composition,
  type County,
  type MatchClue,
  matchRulePoint,
  type Row,
  type Text,
} from "@fuyou/kernel";
import { distance } from "fastest-levenshtein";
import type { MatchDecision } from "./match-decision.js";

/** What one clue says of two records (比对理由). */
export interface MatchReason {
  /** The clue. */
  readonly clue: Text;
  /** How far it agrees, 0 to 100; null where one of the records does not tell. */
  readonly agreement: number | null;
  /** What the first list says; null where it does not tell, or where it identifies a person. */
  readonly left: string | null;
  /** What the second list says. */
  readonly right: string | null;
}

/** Two records of two lists that may be the same (疑似同一), with the reason. */
export interface MatchProposal {
  /** The register. */
  readonly register: string;
  /** Identifier in the first list. */
  readonly left: string;
  /** Identifier in the second list. */
  readonly right: string;
  /** How far the clues that both records tell agree, by their weights: 0 to 100. */
  readonly score: number;
  /** What each clue says. */
  readonly reasons: readonly MatchReason[];
  /** Whether neither record has a better proposal. */
  readonly best: boolean;
  /** What was decided of the two; undefined where nothing was. */
  readonly decision: MatchDecision | undefined;
}

/** What proposals are made from. */
export interface Matching {
  /** The first list, whose identifiers stay. */
  readonly left: County;
  /** The second list. */
  readonly right: County;
  /** The rules of matching. */
  readonly composition: Composition;
  /** What was decided, by register. */
  readonly decisions: ReadonlyMap<string, readonly MatchDecision[]>;
  /** The least score proposed; 60 where not said. */
  readonly least?: number | undefined;
}

const leastScore = 60;

/**
 * Proposes which records of two lists are the same (比对两方登记): register by register, those first to which
 * others refer, so that a person is found at a body that has another identifier in the other list. What was
 * decided to be different is not proposed again. Cost grows with the records that share a key, not with
 * their product.
 *
 * @param matching - the lists, the rules, and what was decided
 */
export function proposeMatches(matching: Matching): MatchProposal[] {
  const { composition, left } = matching;
  const rules = composition.at(matchRulePoint, left.date).map(({ value }) => value);
  const begun = new Set<string>();
  const proposed = new Map<string, MatchProposal[]>();
  const propose = (rule: AnyMatchRule): void => {
    const { name } = rule.table;
    if (begun.has(name)) return;
    begun.add(name);
    for (const { to } of rule.clues) {
      const before = rules.find((each) => each.table.name === to?.name);
      if (before !== undefined) propose(before);
    }
    proposed.set(name, rule.sharedCodes === true ? [] : proposalsOf(rule, matching, proposed));
  };
  for (const rule of rules) propose(rule);
  return [...proposed.values()].flat();
}

function proposalsOf(
  rule: AnyMatchRule,
  { left, right, decisions, least = leastScore }: Matching,
  proposed: ReadonlyMap<string, readonly MatchProposal[]>,
): MatchProposal[] {
  const { table } = rule;
  const byKey = new Map<string, Row[]>();
  for (const row of right.rows<Row>(table)) {
    for (const key of rule.keys(row, right)) byKey.set(key, [...(byKey.get(key) ?? []), row]);
  }
  const decided = new Map(
    (decisions.get(table.name) ?? []).map((each) => [`${each.left}\n${each.right}`, each]),
  );
  const partners = new Map(
    [...proposed].map(([name, proposals]) => [
      name,
      new Map(proposals.filter((each) => each.best).map((each) => [each.right, each.left])),
    ]),
  );
  const found: MatchProposal[] = [];
  for (const row of left.rows<Row>(table)) {
    const others = new Set<Row>();
    for (const key of rule.keys(row, left)) {
      for (const other of byKey.get(key) ?? []) others.add(other);
    }
    for (const other of others) {
      const decision = decided.get(`${row.id}\n${other.id}`);
      const reasons = rule.clues.map((clue) => reasonOf(clue, row, other, left, right, partners));
      const score = scoreOf(rule.clues, reasons);
      if (score < least && decision === undefined) continue;
      const register = table.name;
      found.push({
        register,
        left: row.id,
        right: other.id,
        score,
        reasons,
        best: false,
        decision,
      });
    }
  }
  return marked(found);
}

function reasonOf(
  clue: MatchClue,
  row: Row,
  other: Row,
  left: County,
  right: County,
  partners: ReadonlyMap<string, ReadonlyMap<string, string>>,
): MatchReason {
  const [mine, theirs] = [clue.of(row, left), clue.of(other, right)];
  const shown = (value: string | number | undefined) =>
    value === undefined || clue.personal === true ? null : String(value);
  const told = { clue: clue.title, left: shown(mine), right: shown(theirs) };
  if (mine === undefined || theirs === undefined) return { ...told, agreement: null };
  if (clue.compare === "alike")
    return { ...told, agreement: likeness(String(mine), String(theirs)) };
  const partner =
    clue.compare === "reference" && clue.to !== undefined
      ? (partners.get(clue.to.name)?.get(String(theirs)) ?? theirs)
      : theirs;
  return { ...told, agreement: partner === mine ? 100 : 0 };
}

/** How alike two words are: the share of letters that need no change. */
function likeness(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 100 : Math.floor((100 * (longest - distance(a, b))) / longest);
}

function scoreOf(clues: readonly MatchClue[], reasons: readonly MatchReason[]): number {
  let [points, weight] = [0, 0];
  for (const [at, { agreement }] of reasons.entries()) {
    if (agreement === null) continue;
    const { weight: own } = clues[at] as MatchClue;
    points += own * agreement;
    weight += own;
  }
  return weight === 0 ? 0 : Math.floor(points / weight);
}

/** Marks the proposals that are the best of both their records; of equals the first one. */
function marked(found: MatchProposal[]): MatchProposal[] {
  const open = found.filter((each) => each.decision?.same !== false);
  const rank = (each: MatchProposal) => (each.decision?.same === true ? 1000 : each.score);
  const taken = { left: new Set<string>(), right: new Set<string>() };
  const best = new Set<MatchProposal>();
  for (const each of open.sort((a, b) => rank(b) - rank(a))) {
    if (taken.left.has(each.left) || taken.right.has(each.right)) continue;
    taken.left.add(each.left);
    taken.right.add(each.right);
    best.add(each);
  }
  return found
    .map((each) => (best.has(each) ? { ...each, best: true } : each))
    .sort((a, b) => rank(b) - rank(a) || (a.left < b.left ? -1 : 1));
}
