import {
  type Citation,
  type Contribution,
  citationSchema,
  codeSchema,
  defineExtensionPoint,
  type ExtensionPoint,
  type PlainDate,
  plainDateSchema,
  type Text,
  textSchema,
} from "@fuyou/kernel";
import { z } from "zod";
import { reformCodes } from "./errors.js";
import { type Selector, selectorSchema } from "./selection.js";

/**
 * A plan of reform (整合方案): what one document sets out to do with a county's institutions. Its
 * phases and steps are contributions of their own, so that a county can add to them, replace one or
 * let one succeed another.
 */
export interface Plan {
  /** Its identifier. */
  id: string;
  /** Its name. */
  title: Text;
  /** Who permits what enters and leaves the county's books under this plan, and under which number. */
  authority: {
    /** The issuer, for example the county's establishment committee (县编委). */
    issuer: string;
    /** Number of the document, where there is one. */
    number?: string | undefined;
  };
  /** The institutions whose fate the plan has to decide; each one that no step decides is a finding. */
  concerns: readonly Selector[];
  /** The clauses that ask for the plan. */
  cites: readonly Citation[];
}

/** Shape of a {@link Plan}. */
export const planSchema: z.ZodType<Plan> = z.strictObject({
  id: codeSchema,
  title: textSchema,
  authority: z.strictObject({ issuer: z.string().min(1), number: z.string().optional() }),
  concerns: z.array(selectorSchema),
  cites: z.array(citationSchema),
});

/** The plans of a deployment (整合方案). */
export const planPoint: ExtensionPoint<Plan> = defineExtensionPoint<Plan>({
  id: "reform.plan",
  title: { zh: "整合方案", en: "plans of reform" },
  schema: planSchema,
  key: (plan) => plan.id,
});

/** A phase of a plan (阶段) with its first and last day, both included. */
export interface Phase {
  /** The plan it belongs to. */
  plan: string;
  /** Its identifier within the plan. */
  id: string;
  /** Its name. */
  title: Text;
  /** First day. */
  from: PlainDate;
  /** Last day. */
  to: PlainDate;
  /** The clauses that set it. */
  cites: readonly Citation[];
}

/** Shape of a {@link Phase}. */
export const phaseSchema: z.ZodType<Phase> = z
  .strictObject({
    plan: z.string().min(1),
    id: codeSchema,
    title: textSchema,
    from: plainDateSchema,
    to: plainDateSchema,
    cites: z.array(citationSchema),
  })
  .refine((phase) => phase.from <= phase.to, { error: "the phase ends before it begins" });

/** The phases of plans (阶段): dates are data, not code. */
export const phasePoint: ExtensionPoint<Phase> = defineExtensionPoint<Phase>({
  id: "reform.phase",
  title: { zh: "阶段", en: "phases of plans" },
  schema: phaseSchema,
  key: (phase) => `${phase.plan}.${phase.id}`,
  *check(entries) {
    const phases = effective(entries, (phase) => phase.from);
    phases.sort((a, b) => (a.from < b.from ? -1 : 1));
    for (const [index, phase] of phases.entries()) {
      const next = phases.slice(index + 1).find((each) => each.plan === phase.plan);
      if (next === undefined || next.from > phase.to) continue;
      const values = { plan: phase.plan, first: phase.id, second: next.id };
      yield reformCodes.message("REFORM_OVERLAPPING_PHASES", values);
    }
  },
});

/**
 * The values that hold on the day they speak of. One that another had succeeded by then is nothing.
 *
 * @param entries - the contributions
 * @param dayOf - the day a value speaks of
 */
export function effective<T>(
  entries: readonly Contribution<T>[],
  dayOf: (value: T) => PlainDate,
): T[] {
  return entries
    .filter(({ value, validity: { from, to } }) => {
      const day = dayOf(value);
      return (from === null || from <= day) && (to === null || day <= to);
    })
    .map((each) => each.value);
}
