import { abolish, establish, type Institution, institutions } from "@fuyou/hierarchy";
import {
  type Change,
  defineChange,
  inForce,
  recordSuccession,
  type Succession,
  successions,
  successorsOf,
} from "@fuyou/kernel";
import { z } from "zod";
import { atStandingBodies, freshId } from "./dated-reversal.js";
import type { ReversalContext } from "./reversal-context.js";
import { daysLeft } from "./touched.js";

/** A body that the reform ended, and what takes its place (恢复设立). */
export interface Restored {
  /** The body as it was before the reform. */
  readonly former: Institution;
  /** Identifier of the new identity. */
  readonly identity: string;
  /** The bodies that had taken it over, as of the day of the reversal. */
  readonly takers: readonly string[];
}

/** What has to be said to lead on from a body that ended to its new identity. */
export interface LineageRestoration {
  /** The body that the reform ended. */
  institution: string;
  /** Its new identity. */
  identity: string;
  /** The successions that end: they count for the days before. */
  successions: readonly string[];
  /** The bodies from which the new one is split off and which stand on. */
  splitFrom: readonly string[];
}

/**
 * Restores a lineage (恢复承继): from the day of the act the identifier of a body that ended leads to its new
 * identity, and until the eve to the body that had taken it over, of which the new one is a split-off.
 */
export const restoreLineage: Change<LineageRestoration> = defineChange<LineageRestoration>({
  type: "reform.restore-lineage",
  title: { zh: "恢复承继关系", en: "restore the lineage" },
  schema: z.strictObject({
    institution: z.string().min(1),
    identity: z.string().min(1),
    successions: z.array(z.string()),
    splitFrom: z.array(z.string()),
  }),
  apply(draft, { institution, identity, successions: ending, splitFrom }, { on, cites }) {
    for (const id of ending) draft.retire(successions, id, on);
    recordSuccession(draft, institutions, institution, [identity], on, cites);
    for (const predecessor of splitFrom) {
      const id = draft.freshId(successions, `${institutions.name}:${predecessor}:${identity}`);
      const lineage = { id, table: institutions.name, predecessor, successor: identity };
      draft.insert(successions, { ...lineage, on, splitOff: true, cites });
    }
  },
});

/**
 * The bodies that the reform ended and that are to stand again, each with a new identity of its own.
 *
 * @param context - what the reform did
 */
export function bodiesToRestore(context: ReversalContext): Restored[] {
  const given = new Set<string>();
  const { county, on } = context;
  return context.touched(institutions).flatMap((each) => {
    const { id, before: former, after } = each;
    if (former === null || daysLeft(former, on) === undefined) return [];
    if (daysLeft(after, on) !== undefined || !context.asLeft(each, ["retiredOn"])) return [];
    const identity = freshId(county, institutions, id, given);
    const takers = successorsOf(county, institutions, id, on).map((taker) => taker.id);
    return [{ former, identity, takers }];
  });
}

/**
 * Establishes the new identities (恢复设立): kind, name, division, legal form and class are those of old; the
 * credit code is not, because the registrar gives a new one.
 *
 * @param context - the reversal, which knows the new identities
 * @param restored - the bodies
 */
export function establishAnew(context: ReversalContext, restored: readonly Restored[]): void {
  for (const { former, identity } of restored) {
    const { creditCode: _code, ending: _ending, retiredOn: _ended, ...kept } = former;
    const body = atStandingBodies(context, institutions, { ...kept, id: identity });
    for (const field of ["sponsor", "competentDepartment"] as const) {
      const named = body[field];
      if (named === undefined || isThere(context, restored, named)) continue;
      delete (body as { -readonly [K in keyof Institution]?: Institution[K] })[field];
    }
    context.do(establish, { institution: body }, true);
  }
}

function isThere(context: ReversalContext, restored: readonly Restored[], id: string): boolean {
  if (restored.some((each) => each.identity === id)) return true;
  const row = context.county.get(institutions, id);
  return row !== undefined && inForce(row, context.on);
}

/**
 * Leads on from the bodies that ended to their new identities, and ends the bodies that the reform had
 * founded into those of their predecessors.
 *
 * @param context - the reversal
 * @param restored - the bodies that stand again
 */
export function endFounded(context: ReversalContext, restored: readonly Restored[]): void {
  const founded = context.founded().map((each) => each.id);
  const reversed = context.added<Succession>(successions);
  for (const { former, identity, takers } of restored) {
    const ending = reversed.filter(
      ({ table, predecessor }) => table === institutions.name && predecessor === former.id,
    );
    context.do(restoreLineage, {
      institution: former.id,
      identity,
      successions: ending.map((each) => each.id),
      splitFrom: takers.filter((id) => !founded.includes(id)),
    });
  }
  for (const institution of founded) {
    const successors = restored
      .filter(({ takers }) => takers.includes(institution))
      .map(({ identity }) => identity);
    context.do(abolish, { institution, successors }, true);
  }
}
