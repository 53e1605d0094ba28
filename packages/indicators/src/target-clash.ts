import type { Citation, Composition, Contribution, Finding, PlainDate } from "@fuyou/kernel";
import { finding } from "@fuyou/kernel";
import { type Comparison, comparisonWordPoint } from "./comparison.js";
import { indicatorsCodes } from "./errors.js";
import { everybody } from "./figure.js";
import { indicatorPoint } from "./indicator.js";
import { compareFractions } from "./rate.js";
import { type Target, targetPoint } from "./target.js";

/** A target as it is judged: one, where documents say the same more than once (同一目标合并). */
export interface JointTarget {
  /** The target judged. */
  readonly target: Target;
  /** The plugin that brought it. */
  readonly plugin: string;
  /** Others that say the same, from whichever document. */
  readonly repeated: readonly Target[];
  /** The clauses of all of them, each once. */
  readonly cites: readonly Citation[];
}

/** The targets of a day, and where documents repeat or contradict each other. */
export interface JointTargets {
  /** The targets, repetitions joined. */
  readonly targets: readonly JointTarget[];
  /** What has to be told of repetitions and contradictions. */
  readonly findings: readonly Finding[];
}

/**
 * The targets that hold on a day, repetitions joined into one (目标合并与比对). Where two ask different numbers of the
 * same indicator, scope and day, both are kept, and the stricter is named; none is picked silently.
 *
 * @param composition - what the plugins contribute
 * @param date - the day
 */
export function jointTargets(composition: Composition, date: PlainDate): JointTargets {
  const groups = new Map<string, Contribution<Target>[]>();
  for (const each of composition.at(targetPoint, date)) {
    const { indicator, scope = everybody, by = "" } = each.value;
    const key = [indicator, scope, by].join(" ");
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const targets: JointTarget[] = [];
  const findings: Finding[] = [];
  for (const group of groups.values()) {
    const joint = joined(group, composition);
    targets.push(...joint);
    for (const { target, repeated, cites } of joint) {
      if (repeated.length > 0) findings.push(sameTwice([target, ...repeated], cites, date));
    }
    findings.push(...differing(joint, composition, date));
  }
  return { targets, findings };
}

/** Targets that ask the same joined into one. */
function joined(group: readonly Contribution<Target>[], composition: Composition): JointTarget[] {
  const same = new Map<string, Contribution<Target>[]>();
  for (const each of group) {
    const { value, wording } = each.value;
    const word = composition.get(comparisonWordPoint, wording);
    const bound = value === null ? "" : canonical(value.p, value.q);
    const key = [word?.compare, word?.against, bound].join(" ");
    same.set(key, [...(same.get(key) ?? []), each]);
  }
  return [...same.values()].map((each) => {
    const [first, ...others] = each as [Contribution<Target>, ...Contribution<Target>[]];
    const cites = new Map(
      each.flatMap(({ value }) => value.cites.map((cite) => [citation(cite), cite] as const)),
    );
    return {
      target: first.value,
      plugin: first.plugin,
      repeated: others.map(({ value }) => value),
      cites: [...cites.values()],
    };
  });
}

function sameTwice(same: readonly Target[], cites: readonly Citation[], date: PlainDate): Finding {
  const values = {
    targets: same.map(({ code }) => code).join(", "),
    clauses: cites.map(citation).join("; "),
  };
  return finding(indicatorsCodes.message("INDICATORS_SAME_TARGET_TWICE", values), {
    kind: "requirement",
    severity: "information",
    subject: `indicators.target/${same[0]?.code}`,
    date,
    cites: cites[0],
  });
}

/** Targets of one group that ask different numbers in the same direction, with the stricter. */
function* differing(
  joint: readonly JointTarget[],
  composition: Composition,
  date: PlainDate,
): Iterable<Finding> {
  for (const side of ["low", "high"] as const) {
    const held = joint.filter(({ target }) => sideOf(target, composition) === side);
    const [first] = held;
    if (first === undefined || held.length < 2) continue;
    const strictest = held.reduce((a, b) =>
      isStricter(b.target, a.target, side, composition) ? b : a,
    );
    const { indicator } = first.target;
    const values = {
      indicator: composition.get(indicatorPoint, indicator)?.title ?? indicator,
      targets: held
        .map(({ target, cites }) => `${target.code} (${cites.map(citation).join("; ")})`)
        .join(", "),
      stricter: strictest.target.code,
    };
    yield finding(indicatorsCodes.message("INDICATORS_TARGETS_DIFFER", values), {
      kind: "requirement",
      severity: "warning",
      subject: `indicators.target/${first.target.code}`,
      date,
      cites: strictest.cites[0],
    });
  }
}

/** Whether a target with a number holds a value down or up; undefined for those without. */
function sideOf(target: Target, composition: Composition): "low" | "high" | undefined {
  const word = composition.get(comparisonWordPoint, target.wording);
  if (target.value === null || word === undefined || word.against !== "value") return undefined;
  const sides: Partial<Record<Comparison, "low" | "high">> = {
    less: "low",
    "at-most": "low",
    "at-least": "high",
    more: "high",
  };
  return sides[word.compare];
}

function isStricter(a: Target, b: Target, side: "low" | "high", composition: Composition): boolean {
  if (a.value === null || b.value === null) return false;
  const order = compareFractions(a.value, b.value);
  if (order !== 0) return side === "low" ? order < 0 : order > 0;
  const excludes = (target: Target) =>
    ["less", "more"].includes(composition.get(comparisonWordPoint, target.wording)?.compare ?? "");
  return excludes(a) && !excludes(b);
}

function citation({ source, clause, row }: Citation): string {
  return row ?? `${source} ${clause}`;
}

/** A share in lowest terms, so that 7/1000 and 70/10000 are the same number. */
function canonical(p: number, q: number): string {
  let [a, b] = [p, q];
  while (b !== 0) [a, b] = [b, a % b];
  return `${p / a}/${q / a}`;
}
