import {
  type Citation,
  citationSchema,
  codeSchema,
  defineExtensionPoint,
  type ExtensionPoint,
  nearest,
  type Period,
  periodSchema,
  type Text,
  textSchema,
} from "@fuyou/kernel";
import { z } from "zod";
import { governanceCodes } from "./errors.js";
import { problemKindPoint } from "./inspection-rule.js";

/**
 * What follows from a problem (责任追究): which problems are cases for it, who answers, who decides. It is declared
 * and never carried out here: no penalty of a person has a place in the registers.
 */
export interface Liability {
  /** Its code. */
  code: string;
  /** Its name. */
  title: Text;
  /** The sorts of problem that are cases for it, codes of `governance.problem-kind`. */
  triggers: readonly string[];
  /** Who answers: units only, or units and those responsible in them, as the authority finds. */
  answers: "units" | "units-and-staff";
  /** Who decides (有权决定的机关); absent where the document does not say. */
  decidedBy?: Text | undefined;
  /** What follows, in the terms of the document. */
  outcome: Text;
  /** The clauses that say so. */
  cites: readonly Citation[];
  /** The days on which it holds; open where absent. */
  period?: Period | undefined;
}

/** Shape of a {@link Liability}. */
export const liabilitySchema: z.ZodType<Liability> = z.strictObject({
  code: codeSchema,
  title: textSchema,
  triggers: z.array(z.string()).min(1),
  answers: z.enum(["units", "units-and-staff"]),
  decidedBy: textSchema.optional(),
  outcome: textSchema,
  cites: z.array(citationSchema),
  period: periodSchema.optional(),
});

/** What follows from problems, as documents declare it (责任追究). */
export const liabilityPoint: ExtensionPoint<Liability> = defineExtensionPoint<Liability>({
  id: "governance.liability",
  title: { zh: "责任追究", en: "liability" },
  schema: liabilitySchema,
  key: (liability) => liability.code,
  *check(entries, composition) {
    const known = composition.keys(problemKindPoint.id);
    for (const { plugin, key, value } of entries) {
      for (const each of value.triggers) {
        if (known.has(each)) continue;
        const close = nearest(each, known) ?? "—";
        const reason = {
          zh: `没有问题类别 ${each}；最接近的是 ${close}`,
          en: `there is no kind of problem '${each}'; the nearest is '${close}'`,
        };
        yield governanceCodes.message("GOVERNANCE_INVALID_CONTRIBUTION", { plugin, key, reason });
      }
    }
  },
});
