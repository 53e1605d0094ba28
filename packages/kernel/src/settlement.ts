import type { Message } from "./code.js";
import { addDays, type PlainDate } from "./date.js";
import { kernelCodes } from "./errors.js";
import type { Contribution, Validity, Verb } from "./extension-point.js";

/** What a plugin wants to stand at a point, well-formed by itself but not yet judged with the others. */
export interface Claim {
  /** The plugin. */
  plugin: string;
  /** The point. */
  point: string;
  /** The key of the value. */
  key: string;
  /** The value. */
  value: unknown;
  /** How it is to stand there. */
  verb: Verb;
  /** The days for which it is to hold. */
  validity: Validity;
  /** The plugin whose value gives way, for `replace` and `succeed`. */
  of?: string | undefined;
  /** `plugin/point/key` of the contribution it was derived from. */
  derivedFrom?: string | undefined;
}

/** A contribution that stands, and what happened to it. */
interface Held {
  contribution: Contribution;
  /** The plugins in the place of whose values it stands. */
  inPlaceOf: readonly string[];
  /** The plugin that has already succeeded it. */
  succeededBy: string | null;
}

const verbs: readonly Verb[] = ["add", "replace", "succeed"];

/**
 * Settles the claims of all plugins: dependencies before those that build on them; of one plugin,
 * first what it adds, then what it replaces, then what it succeeds. What a claim names is therefore
 * always settled before it, and the order of the calls is nothing.
 */
export class Settlement {
  readonly #held = new Map<string, Held[]>();
  readonly #refused = new Set<string>();
  readonly #issues: Message[];

  /** @param issues - where what is wrong goes */
  constructor(issues: Message[]) {
    this.#issues = issues;
  }

  /** Settles claims, given in the order of their plugins. */
  settle(claims: readonly Claim[]): void {
    for (const plugin of new Set(claims.map((claim) => claim.plugin))) {
      const own = claims.filter((claim) => claim.plugin === plugin);
      for (const verb of verbs) {
        for (const claim of own) if (claim.verb === verb) this[verb](claim);
      }
    }
  }

  /** Everything that stands. */
  contributions(): Contribution[] {
    return [...this.#held.values()].flatMap((held) => held.map((each) => each.contribution));
  }

  /** Everything that stands, by point. */
  byPoint(): Map<string, Contribution[]> {
    const entries = [...this.#held].map(
      ([point, held]) => [point, held.map((each) => each.contribution)] as const,
    );
    return new Map(entries);
  }

  /** Notes a value that was refused, so that what builds on it is not reported on top of it. */
  refused(plugin: string, point: string, key: string): void {
    this.#refused.add(`${plugin}/${point}/${key}`);
  }

  /** Lets a new value stand; returns it where it does. */
  add(claim: Claim): Contribution | undefined {
    const rival = this.#of(claim).find((each) => meet(each.contribution.validity, claim.validity));
    if (rival !== undefined) return this.#conflict(claim, rival.contribution.plugin);
    return this.#hold(claim, claim.validity);
  }

  /** Lets a value stand in place of another, for the same days. */
  replace(claim: Claim): void {
    const candidates = this.#of(claim).filter((each) => each.contribution.plugin === claim.of);
    const replaced =
      candidates.find((each) => each.contribution.validity.from === claim.validity.from) ??
      candidates.at(-1);
    if (replaced === undefined) {
      const rival = this.#of(claim).find((each) => each.inPlaceOf.includes(claim.of ?? ""));
      if (rival === undefined) this.#nothing(claim);
      else this.#conflict(claim, rival.contribution.plugin);
      return;
    }
    replaced.inPlaceOf = [...replaced.inPlaceOf, replaced.contribution.plugin];
    const replaces = replaced.contribution;
    replaced.contribution = { ...contributionOf(claim, replaces.validity), replaces };
  }

  /** Closes a value on the eve of a day and lets another stand from that day. */
  succeed(claim: Claim): void {
    const candidates = this.#of(claim).filter(
      (each) => each.contribution.plugin === claim.of || each.inPlaceOf.includes(claim.of ?? ""),
    );
    const from = claim.validity.from as PlainDate;
    const starts = candidates.map((each) => each.contribution.validity.from ?? "").sort();
    const start = starts.findLast((each) => each < from);
    if (start === undefined) {
      if (starts[0] === undefined) this.#nothing(claim);
      else this.#empty(claim, from, starts[0]);
      return;
    }
    const closed = candidates.find(
      (each) => (each.contribution.validity.from ?? "") === start,
    ) as Held;
    const before = closed.contribution.validity;
    const rest = before.to !== null && before.to >= from ? before.to : null;
    const validity = { from, to: claim.validity.to ?? rest };
    const rival =
      closed.succeededBy ??
      this.#of(claim).find((each) => each !== closed && meet(each.contribution.validity, validity))
        ?.contribution.plugin;
    if (rival !== undefined) {
      this.#conflict(claim, rival);
      return;
    }
    const eve = addDays(from, -1);
    const to = before.to !== null && before.to < eve ? before.to : eve;
    closed.contribution = { ...closed.contribution, validity: { from: before.from, to } };
    closed.succeededBy = claim.plugin;
    this.#hold(claim, validity);
  }

  /** What is held for the key of a claim. */
  #of(claim: Claim): Held[] {
    return (this.#held.get(claim.point) ?? []).filter(
      (each) => each.contribution.key === claim.key,
    );
  }

  #hold(claim: Claim, validity: Validity): Contribution {
    const contribution = contributionOf(claim, validity);
    const held: Held = { contribution, inPlaceOf: [], succeededBy: null };
    const others = this.#held.get(claim.point);
    if (others === undefined) this.#held.set(claim.point, [held]);
    else others.push(held);
    return contribution;
  }

  #conflict({ plugin, point, key }: Claim, other: string): undefined {
    this.refused(plugin, point, key);
    const values = { plugin, point, key, other };
    this.#issues.push(
      values.other === values.plugin
        ? kernelCodes.message("KERNEL_ADDED_TWICE", values)
        : kernelCodes.message("KERNEL_CONTRIBUTION_CONFLICT", values),
    );
  }

  #empty({ plugin, point, key }: Claim, from: PlainDate, start: PlainDate): void {
    this.refused(plugin, point, key);
    const values = { plugin, point, key, from, start };
    this.#issues.push(kernelCodes.message("KERNEL_EMPTY_PERIOD", values));
  }

  #nothing({ plugin, point, key, verb, of = "" }: Claim): void {
    const echo = this.#refused.has(`${of}/${point}/${key}`);
    this.refused(plugin, point, key);
    if (echo) return;
    const values = { plugin, point, key, verb, of };
    this.#issues.push(kernelCodes.message("KERNEL_NOTHING_TO_REPLACE", values));
  }
}

function contributionOf(claim: Claim, validity: Validity): Contribution {
  const { plugin, point, key, value, verb, derivedFrom = null } = claim;
  return { plugin, point, key, value, validity, verb, derivedFrom };
}

/** Whether two periods share a day. */
function meet(a: Validity, b: Validity): boolean {
  return (
    (a.to === null || b.from === null || b.from <= a.to) &&
    (b.to === null || a.from === null || a.from <= b.to)
  );
}
