import {
  beginWindingUp,
  hasLegalPersonality,
  type Institution,
  institutionKindPoint,
  institutions,
  limitSeal,
  seals,
} from "@fuyou/hierarchy";
import { codeOf, inForce } from "@fuyou/kernel";
import { z } from "zod";
import { type Selector, selectorSchema } from "./selection.js";
import { defineStepKind, type StepKind } from "./step.js";
import type { StepContext } from "./step-context.js";
import { phasesOf } from "./step-order.js";

/** What the opening of winding-ups has to be told. */
export interface WindingUpStep {
  /** The body responsible for all of them; must find exactly one institution. */
  responsible: Selector;
  /** The kinds of institution that are wound up; all where absent. */
  kinds?: readonly string[] | undefined;
}

/** Shape of a {@link WindingUpStep}. */
export const windingUpStepSchema: z.ZodType<WindingUpStep> = z.strictObject({
  responsible: selectorSchema,
  kinds: z.array(codeOf(institutionKindPoint)).min(1).optional(),
});

/**
 * Opens winding-up (启动清算) for every legal person that was abolished since the plan began, and limits its
 * seals to it. What follows (creditors, notices, claims, report, deregistration) are acts over weeks, which
 * no step does.
 */
export const windUp: StepKind<WindingUpStep> = defineStepKind<WindingUpStep>({
  kind: "wind-up",
  title: { zh: "启动清算", en: "open winding-up" },
  schema: windingUpStepSchema,
  compile(context, { responsible: wanted, kinds }) {
    const ended = endedInPlan(context, kinds);
    if (ended.length === 0) return;
    const county = `${context.county.code}000000`;
    const responsible = context.theOne(context.select(wanted), wanted, county);
    if (responsible === undefined) return;
    const { issuer, number } = context.plan.authority;
    for (const { id: institution, ending } of ended) {
      if (ending !== "abolished") {
        context.already();
        continue;
      }
      context.do(beginWindingUp, {
        institution,
        responsible: responsible.id,
        approvingBody: issuer,
        ...(number === undefined ? {} : { approval: number }),
      });
      for (const seal of context.county.by(seals, "institution", institution)) {
        if (!inForce(seal, context.on) || seal.limitedFrom !== undefined) continue;
        context.do(limitSeal, { seal: seal.id });
      }
    }
  },
});

/** The legal persons that have ended since the first day of the plan, in the order of the register. */
function endedInPlan(context: StepContext, kinds: readonly string[] | undefined): Institution[] {
  const began = phasesOf(context.composition, context.plan.id)[0]?.from ?? context.on;
  return [...context.county.rows(institutions)].filter(
    ({ retiredOn, kind, legalForm }) =>
      retiredOn !== undefined &&
      retiredOn >= began &&
      retiredOn <= context.on &&
      hasLegalPersonality(legalForm) &&
      (kinds === undefined || kinds.includes(kind)),
  );
}
