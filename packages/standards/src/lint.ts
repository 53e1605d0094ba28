import {
  type Composition,
  type Contribution,
  type Finding,
  finding,
  type Message,
  type Text,
} from "@fuyou/kernel";
import { boundsIn } from "./bound.js";
import { isStrict } from "./comparison.js";
import { compileRequirement, theCounty } from "./compiled-requirement.js";
import { standardsCodes } from "./errors.js";
import { requirementPoint } from "./extension-points.js";
import { between } from "./layer.js";
import { Lexicon } from "./lexicon.js";
import { countedIn, isList } from "./measure.js";
import { findPath } from "./path.js";
import type { Predicate } from "./predicate.js";
import { predicateWords } from "./predicate-wording.js";
import type { Requirement } from "./requirement.js";
import { isSatisfiable } from "./satisfiable.js";
import { contradict, limitsOf, strengthOf, subjectMatterOf, targetOf } from "./strength.js";
import { ruleWords } from "./wording.js";
import { listed } from "./words.js";

type Held = Contribution<Requirement>;

/**
 * Looks for faults of the requirements as rules, whatever the county (规则检查): bounds that contradict each
 * other or that nothing can meet, conditions that exclude each other, tables with holes, the same
 * target twice, copies of a clause that disagree, and layers that weaken without a derogation. Nothing is
 * picked silently: each is a finding, `warning`, or `information` where nothing is wrong but doubled.
 *
 * @param composition - the requirements and tables
 */
export function lintRequirements(composition: Composition): Finding[] {
  const held = composition.all(requirementPoint);
  const lint = new Lint(composition);
  return [...held.flatMap((each) => lint.alone(each)), ...lint.together(held)];
}

class Lint {
  readonly #lexicon: Lexicon;

  constructor(readonly composition: Composition) {
    this.#lexicon = new Lexicon(composition);
  }

  /** Faults of one requirement. */
  alone(held: Held): Finding[] {
    return [...this.#scope(held), ...this.#bound(held), ...this.#rows(held)];
  }

  /** Faults between requirements that hold on a common day. */
  together(held: readonly Held[]): Finding[] {
    const found: Finding[] = [];
    for (const group of groupsBy(held, ({ value }) => subjectMatterOf(value))) {
      for (const [index, one] of group.entries()) {
        for (const other of group.slice(index + 1)) {
          if (one.key !== other.key && shareDay(one, other)) found.push(...this.#pair(one, other));
        }
      }
    }
    return [...found, ...held.flatMap((each) => this.#derogation(each, held))];
  }

  #pair(one: Held, other: Held): Finding[] {
    const values = { ...this.#words(one), ...this.#otherWords(other) };
    const made = (message: Message, severity: "warning" | "information" = "warning") => [
      this.#finding(message, one, severity, other.key),
    ];
    const copies = sharedClause(one.value, other.value);
    if (targetOf(one.value) !== targetOf(other.value)) {
      const { clause } = copies ?? {};
      return clause === undefined
        ? []
        : made(standardsCodes.message("STANDARDS_LINT_COPIES", { ...values, clause }));
    }
    const strength = strengthOf(one.value, other.value);
    if (strength === "same") {
      return made(standardsCodes.message("STANDARDS_LINT_TWICE", values), "information");
    }
    const settled = between(one, other) ?? between(other, one);
    const derogated = derogates(one, other) || derogates(other, one);
    if (contradict(one.value, other.value) && !derogated) {
      return made(standardsCodes.message("STANDARDS_LINT_CONTRADICTION", values));
    }
    if (copies !== undefined) {
      const { clause } = copies;
      return made(standardsCodes.message("STANDARDS_LINT_COPIES", { ...values, clause }));
    }
    if (derogated || settled?.how === "strengthened") return [];
    const ranked = byLayer(one, other);
    if (ranked !== undefined && strengthOf(ranked.lower.value, ranked.higher.value) === "weaker") {
      const said = { ...this.#words(ranked.lower), ...this.#otherWords(ranked.higher) };
      const message = standardsCodes.message("STANDARDS_LINT_WEAKENED", said);
      return [this.#finding(message, ranked.lower, "warning", ranked.higher.key)];
    }
    const opposite = (limitsOf(one.value)?.min === null) !== (limitsOf(other.value)?.min === null);
    // At least one and at most another make a range: nothing disagrees.
    return opposite ? [] : made(standardsCodes.message("STANDARDS_LINT_DISAGREEMENT", values));
  }

  #derogation(held: Held, all: readonly Held[]): Finding[] {
    const { derogates: named } = held.value;
    if (named === undefined) return [];
    const other = all.find((each) => each.key === named.requirement && shareDay(each, held));
    const reason: Text | undefined =
      other === undefined
        ? { zh: "没有这一同期要求", en: "no such requirement holds at the same time" }
        : targetOf(other.value) !== targetOf(held.value)
          ? { zh: "两者对象不同", en: "the two speak of different things" }
          : byLayer(held, other)?.lower !== held
            ? { zh: "后者不在更高的层级", en: "that is not of a higher layer" }
            : undefined;
    if (reason === undefined) return [];
    const values = { ...this.#words(held), other: named.requirement, reason };
    const message = standardsCodes.message("STANDARDS_LINT_DEROGATION", values);
    return [this.#finding(message, held, "warning", named.requirement)];
  }

  #scope(held: Held): Finding[] {
    const { each, where, require } = held.value;
    const parts: [string, string, readonly Predicate[]][] = [];
    if (where !== undefined) parts.push(["where", each, [where]]);
    const { measure } = require;
    const counted = countedIn(measure);
    const own = counted?.where === undefined ? [] : [counted.where];
    const of = counted?.of ?? each;
    if (own.length > 0) parts.push(["require.measure", of, own]);
    if ("share" in measure) parts.push(["require.measure.part", of, [...own, measure.share.part]]);
    if ("presence" in measure) {
      for (const thing of measure.presence.things) {
        parts.push(["require.measure.things", of, [...own, thing.where]]);
      }
    }
    return parts
      .filter(([, , predicates]) => !isSatisfiable(...predicates))
      .slice(0, 1)
      .map(([part, table, predicates]) => {
        const said = predicates.map((predicate) => predicateWords(predicate, table, this.#lexicon));
        const values = { ...this.#words(held), part, words: listed(said) };
        const message = standardsCodes.message("STANDARDS_LINT_NEVER_APPLIES", values);
        return this.#finding(message, held, "warning", part);
      });
  }

  #bound(held: Held): Finding[] {
    const { requirement, things } = compileRequirement(held.value, this.composition);
    const { measure, bound, compare } = requirement.require;
    const whole = "share" in measure || isList(measure);
    const impossible = boundsIn(bound).some((each) => {
      if ("amount" in each) {
        if (compare === "less-than" && each.amount === 0 && !("days" in measure)) return true;
        const beyond = isStrict(compare)
          ? each.amount >= things.length
          : each.amount > things.length;
        return isList(measure) && (compare === "at-least" || compare === "more-than") && beyond;
      }
      if ("every" in each) return compare === "more-than";
      if (!("share" in each) || !whole) return false;
      const { p, q } = each.share;
      return (compare === "more-than" && p === q) || (compare === "less-than" && p === 0);
    });
    if (!impossible) return [];
    const message = standardsCodes.message("STANDARDS_LINT_UNMEETABLE", this.#words(held));
    return [this.#finding(message, held, "warning")];
  }

  /** Codes of the field that the table has no row for. */
  #rows(held: Held): Finding[] {
    const { each, require } = held.value;
    const { bound } = require;
    const table = this.#lexicon.tableNamed(each);
    if (!("table" in bound) || each === theCounty || table === undefined) return [];
    const { by, rows } = bound.table;
    const path = findPath(table, by);
    if ("reason" in path) return [];
    const { codeList, values } = path.field;
    const possible = codeList === undefined ? (values ?? []) : [...this.composition.keys(codeList)];
    const given = new Set(rows.flatMap((row) => row.when));
    const { where } = held.value;
    const holes = possible.filter((value) => {
      if (given.has(value)) return false;
      const chosen: Predicate = { field: by, is: value };
      return where === undefined || isSatisfiable(where, chosen);
    });
    if (holes.length === 0) return [];
    const field = this.#lexicon.field(each, by);
    const said = listed(holes.map((value) => this.#lexicon.value(each, by, value)));
    const values_ = { ...this.#words(held), field, values: said };
    const message = standardsCodes.message("STANDARDS_LINT_ROW_MISSING", values_);
    return [this.#finding(message, held, "warning")];
  }

  #words({ key, value }: Held): { one: string; clause: string; asked: Text } {
    return { one: key, clause: clauseOf(value), asked: ruleWords(value, this.#lexicon).asked };
  }

  #otherWords(held: Held): { other: string; otherClause: string; otherAsked: Text } {
    const { one, clause, asked } = this.#words(held);
    return { other: one, otherClause: clause, otherAsked: asked };
  }

  #finding(
    message: Message,
    { key, value }: Held,
    severity: "warning" | "information",
    aspect?: string,
  ): Finding {
    return finding(message, {
      kind: "requirement",
      severity,
      subject: key,
      date: value.period.from,
      aspect,
      cites: value.cites[0],
    });
  }
}

function clauseOf({ cites }: Requirement): string {
  return [...new Set(cites.map(({ source, clause }) => `${source} ${clause}`))].join("; ");
}

/** The clause two requirements have in common; undefined where they have none. */
function sharedClause(one: Requirement, other: Requirement): { clause: string } | undefined {
  for (const { source, clause } of one.cites) {
    if (other.cites.some((each) => each.source === source && each.clause === clause)) {
      return { clause: `${source} ${clause}` };
    }
  }
  return undefined;
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

function shareDay({ validity: a }: Held, { validity: b }: Held): boolean {
  return (
    (a.to === null || b.from === null || b.from <= a.to) &&
    (b.to === null || a.from === null || a.from <= b.to)
  );
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
