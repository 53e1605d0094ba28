import {
  type Citation,
  type Contribution,
  citationSchema,
  codeOf,
  codeSchema,
  defineExtensionPoint,
  type ExtensionPoint,
  nearest,
  type Text,
  textSchema,
} from "@fuyou/kernel";
import {
  allOf,
  amount,
  count,
  is,
  type Predicate,
  predicateSchema,
  type Requirement,
  requirement,
  requirementIssues,
} from "@fuyou/standards";
import { z } from "zod";
import { reformCodes } from "./errors.js";
import { evidence } from "./evidence.js";
import { evidenceKindPoint } from "./evidence-kind.js";
import { phasePoint, planPoint } from "./plan.js";
import { stepPoint } from "./step.js";

/** The institutions each of which needs evidence of its own (逐个机构). */
export interface GateScope {
  /** Name of the table; evidence leads to institutions. */
  each: "institutions";
  /** Which of them; all in force where absent. */
  where?: Predicate | undefined;
}

/**
 * A gate of a plan (关口): evidence that has to be on record before a phase is carried out, or before the
 * phase of a step is. It is a requirement over recorded evidence, judged on the day of the act.
 */
export interface Gate {
  /** The plan it belongs to. */
  plan: string;
  /** Its identifier within the plan. */
  id: string;
  /** Its name. */
  title: Text;
  /** The phase it stands before; either this or `step` is said. */
  phase?: string | undefined;
  /** The step it stands before. */
  step?: string | undefined;
  /** The kind of evidence asked for, a code of `reform.evidence-kind`. */
  evidence: string;
  /** The institutions each of which needs evidence of its own; evidence of the county where absent. */
  of?: GateScope | undefined;
  /** Which evidence of the kind counts; all where absent. */
  where?: Predicate | undefined;
  /** How many pieces; one where absent. */
  least?: number | undefined;
  /** The clauses that ask for it. */
  cites: readonly Citation[];
}

/** Shape of a {@link Gate}. */
export const gateSchema: z.ZodType<Gate> = z.strictObject({
  plan: z.string().min(1),
  id: codeSchema,
  title: textSchema,
  phase: z.string().optional(),
  step: z.string().optional(),
  evidence: codeOf(evidenceKindPoint),
  of: z
    .strictObject({ each: z.literal("institutions"), where: predicateSchema.optional() })
    .optional(),
  where: predicateSchema.optional(),
  least: z.int().min(1).optional(),
  cites: z.array(citationSchema),
});

/** The gates of plans (关口). */
export const gatePoint: ExtensionPoint<Gate> = defineExtensionPoint<Gate>({
  id: "reform.gate",
  title: { zh: "关口", en: "gates of plans" },
  schema: gateSchema,
  key: (gate) => `${gate.plan}.${gate.id}`,
  *check(entries, composition) {
    const phases = composition.all(phasePoint).map((each) => each.value);
    for (const { plugin, key, value: gate } of entries) {
      const say = (zh: string, en: string) =>
        reformCodes.message("REFORM_INVALID_GATE", { plugin, gate: key, reason: { zh, en } });
      if (composition.get(planPoint, gate.plan) === undefined) {
        const close = nearest(gate.plan, composition.keys(planPoint.id)) ?? "—";
        const en = `there is no plan '${gate.plan}'; the nearest is '${close}'`;
        yield say(`没有方案 ${gate.plan}；最接近的是 ${close}`, en);
        continue;
      }
      if ((gate.phase === undefined) === (gate.step === undefined)) {
        yield say("须在 phase 与 step 中恰好写明一个", "it has to name either a phase or a step");
      } else if (gate.step !== undefined) {
        if (!composition.keys(stepPoint.id).has(`${gate.plan}.${gate.step}`)) {
          yield say(`方案没有步骤 ${gate.step}`, `the plan has no step '${gate.step}'`);
        }
      } else if (!phases.some((each) => each.plan === gate.plan && each.id === gate.phase)) {
        const known = phases.filter((each) => each.plan === gate.plan).map((each) => each.id);
        const en = `the plan has no phase '${gate.phase}'; its phases: ${known.join(", ")}`;
        yield say(`方案没有阶段 ${gate.phase}；已有：${known.join("、")}`, en);
      }
      if (!composition.keys(evidenceKindPoint.id).has(gate.evidence)) {
        const close = nearest(gate.evidence, composition.keys(evidenceKindPoint.id)) ?? "—";
        const en = `there is no kind of evidence '${gate.evidence}'; the nearest is '${close}'`;
        yield say(`没有证据类型 ${gate.evidence}；最接近的是 ${close}`, en);
      }
    }
    const asked = entries.map(askedBy);
    yield* requirementIssues(asked, composition);
  },
});

/**
 * The requirement of a gate with the provenance of the gate, as it is checked and judged.
 *
 * @param gate - the gate, as it was contributed
 */
export function askedBy(gate: Contribution<Gate>): Contribution<Requirement> {
  return { ...gate, value: gateRequirement(gate.value), replaces: undefined };
}

/**
 * A gate as the requirement it is (关口所含要求): so many pieces of evidence of the kind, of the plan.
 *
 * @param gate - the gate
 */
export function gateRequirement(gate: Gate): Requirement {
  const { plan, id, title, of, where, least = 1, cites } = gate;
  const counted: Predicate[] = [is("kind", gate.evidence), is("plan", plan)];
  if (where !== undefined) counted.push(where);
  return requirement({
    id: `${plan}.${id}`,
    title,
    each: of?.each ?? "county",
    where: of?.where,
    require: {
      measure: count(evidence, {
        by: of === undefined ? undefined : "institution",
        where: allOf(...counted),
        unit: "item",
      }),
      compare: "at-least",
      bound: amount(least),
    },
    severity: "mandatory",
    cites,
    period: { from: "0001-01-01" },
  });
}
