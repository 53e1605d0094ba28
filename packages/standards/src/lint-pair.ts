import type { Finding, Text, Validity } from "@fuyou/kernel";
import { standardsCodes } from "./errors.js";
import { between } from "./layer.js";
import type { Held, LintWriter } from "./lint-writer.js";
import type { Requirement } from "./requirement.js";
import { contradict, limitsOf, strengthOf, subjectMatterOf, targetOf } from "./strength.js";

/**
 * Faults between requirements that hold on a common day: contradictions, overlapping periods of one
 * subject, the same target twice, copies of a clause that disagree, layers that weaken.
 *
 * @param all - the requirements
 * @param writer - what says it
 */
export function faultsTogether(all: readonly Held[], writer: LintWriter): Finding[] {
  const found: Finding[] = [];
  for (const group of groupsBy(all, ({ value }) => subjectMatterOf(value))) {
    for (const [index, one] of group.entries()) {
      for (const other of group.slice(index + 1)) {
        if (one.key === other.key || common(one, other) === undefined) continue;
        found.push(...pairFaults(one, other, writer));
      }
    }
  }
  return [...found, ...all.flatMap((each) => derogationFaults(each, all, writer))];
}

function pairFaults(one: Held, other: Held, writer: LintWriter): Finding[] {
  const values = { ...writer.words(one), ...writer.otherWords(other) };
  const warned = (message: Parameters<LintWriter["finding"]>[0]) => [
    writer.finding(message, one, "warning", other.key),
  ];
  const clause = sharedClause(one.value, other.value);
  if (targetOf(one.value) !== targetOf(other.value)) {
    if (clause === undefined) return [];
    return warned(standardsCodes.message("STANDARDS_LINT_COPIES", { ...values, clause }));
  }
  const strength = strengthOf(one.value, other.value);
  const derogated = derogates(one, other) || derogates(other, one);
  if (strength !== "same" && contradict(one.value, other.value) && !derogated) {
    return warned(standardsCodes.message("STANDARDS_LINT_CONTRADICTION", values));
  }
  const days = overlapOfEditions(one, other);
  if (days !== undefined && !derogated) {
    const said = { ...values, from: days.from ?? "—", to: days.to ?? "—" };
    return warned(standardsCodes.message("STANDARDS_LINT_OVERLAP", said));
  }
  if (strength === "same") {
    const message = standardsCodes.message("STANDARDS_LINT_TWICE", values);
    return [writer.finding(message, one, "information", other.key)];
  }
  if (clause !== undefined) {
    return warned(standardsCodes.message("STANDARDS_LINT_COPIES", { ...values, clause }));
  }
  const ranked = byLayer(one, other);
  const settled = ranked && between(ranked.higher, ranked.lower);
  if (derogated || settled?.how === "strengthened") return [];
  if (ranked !== undefined && strengthOf(ranked.lower.value, ranked.higher.value) === "weaker") {
    const said = { ...writer.words(ranked.lower), ...writer.otherWords(ranked.higher) };
    const message = standardsCodes.message("STANDARDS_LINT_WEAKENED", said);
    return [writer.finding(message, ranked.lower, "warning", ranked.higher.key)];
  }
  // At least one and at most another make a range: nothing disagrees.
  if (opposite(one.value, other.value)) return [];
  return warned(standardsCodes.message("STANDARDS_LINT_DISAGREEMENT", values));
}

function derogationFaults(held: Held, all: readonly Held[], writer: LintWriter): Finding[] {
  const { derogates: named } = held.value;
  if (named === undefined) return [];
  const other = all.find(
    (each) => each.key === named.requirement && common(each, held) !== undefined,
  );
  const reason: Text | undefined =
    other === undefined
      ? { zh: "没有这一同期要求", en: "no such requirement holds at the same time" }
      : targetOf(other.value) !== targetOf(held.value)
        ? { zh: "两者对象不同", en: "the two speak of different things" }
        : byLayer(held, other)?.lower !== held
          ? { zh: "后者不在更高的层级", en: "that is not of a higher layer" }
          : undefined;
  if (reason === undefined) return [];
  const values = { ...writer.words(held), other: named.requirement, reason };
  const message = standardsCodes.message("STANDARDS_LINT_DEROGATION", values);
  return [writer.finding(message, held, "warning", named.requirement)];
}

/**
 * The days two editions of one rule have in common: the same plugin asks on the same side of the same
 * target, on the same layer, for periods that are not the same; undefined where they are no such editions.
 */
function overlapOfEditions(one: Held, other: Held): Validity | undefined {
  if (one.plugin !== other.plugin || one.value.layer !== other.value.layer) return undefined;
  if (opposite(one.value, other.value)) return undefined;
  const { validity: a } = one;
  const { validity: b } = other;
  return a.from === b.from && a.to === b.to ? undefined : common(one, other);
}

function opposite(one: Requirement, other: Requirement): boolean {
  const [a, b] = [limitsOf(one), limitsOf(other)];
  return (a?.min === null) !== (b?.min === null);
}

/** The clause two requirements have in common; undefined where they have none. */
function sharedClause(one: Requirement, other: Requirement): string | undefined {
  const shared = one.cites.find(({ source, clause }) =>
    other.cites.some((each) => each.source === source && each.clause === clause),
  );
  return shared && `${shared.source} ${shared.clause}`;
}

function derogates(lower: Held, higher: Held): boolean {
  return lower.value.derogates?.requirement === higher.key;
}

const ranks = ["national", "province", "county"] as const;

/** Two requirements by their layers; undefined where they have none, or the same. */
function byLayer(one: Held, other: Held): { higher: Held; lower: Held } | undefined {
  const [a, b] = [one.value.layer, other.value.layer];
  if (a === undefined || b === undefined || a === b) return undefined;
  return ranks.indexOf(a) < ranks.indexOf(b)
    ? { higher: one, lower: other }
    : { higher: other, lower: one };
}

/** The days on which both hold; undefined where there are none. */
function common({ validity: a }: Held, { validity: b }: Held): Validity | undefined {
  const from = (a.from ?? "") > (b.from ?? "") ? a.from : b.from;
  const to = a.to === null || (b.to !== null && b.to < a.to) ? b.to : a.to;
  return from !== null && to !== null && to < from ? undefined : { from, to };
}

function groupsBy(held: readonly Held[], key: (each: Held) => string): Held[][] {
  const groups = new Map<string, Held[]>();
  for (const each of held) {
    const group = groups.get(key(each));
    if (group === undefined) groups.set(key(each), [each]);
    else group.push(each);
  }
  return [...groups.values()];
}
