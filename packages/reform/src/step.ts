import {
  type Citation,
  type Composition,
  type Contribution,
  citationSchema,
  codeSchema,
  defineExtensionPoint,
  type ExtensionPoint,
  heldCodes,
  type Message,
  nearest,
  type PlainDate,
  plainDateSchema,
  type Text,
  textSchema,
} from "@fuyou/kernel";
import { z } from "zod";
import { reformCodes } from "./errors.js";
import { phasePoint, planPoint } from "./plan.js";
import type { StepContext } from "./step-context.js";

/** A step of a plan (步骤): one thing the document asks for, of one kind, in one phase. */
export interface Step {
  /** The plan it belongs to. */
  plan: string;
  /** Its identifier within the plan. */
  id: string;
  /** What it does, for readers. */
  title: Text;
  /** Its kind, a key of `reform.step-kind`. */
  kind: string;
  /** The phase in which it takes effect. */
  phase: string;
  /** First day of its effect; the last day of the phase where not said. */
  on?: PlainDate | undefined;
  /** Steps of the same plan that come before it. */
  after: readonly string[];
  /** The clauses that ask for it. */
  cites: readonly Citation[];
  /** What its kind has to be told; see the kind's schema. */
  parameters: unknown;
}

/** What is said of a step beside the parameters of its kind. */
export type StepHead = Omit<Step, "kind" | "parameters" | "after"> & {
  /** Steps of the same plan that come before it. */
  after?: readonly string[];
};

/** A kind of step (步骤类型): what it has to be told, and how it becomes changes. */
export interface StepKind<P = unknown> {
  /** Its name, for example `absorb`. */
  readonly kind: string;
  /** Its name for readers. */
  readonly title: Text;
  /** Shape of its parameters; strict. */
  readonly schema: z.ZodType<P>;
  /**
   * Turns the step into changes, through the context, on the county as the steps before have left
   * it. Where the result is already there it says so and changes nothing.
   *
   * @param context - the county, the day, and the means to change and to report
   * @param parameters - what the kind was told
   */
  compile(context: StepContext, parameters: P): void;
  /**
   * Makes a step of this kind for a plan.
   *
   * @param head - plan, identifier, phase and clauses
   * @param parameters - what the kind has to be told
   */
  step(head: StepHead, parameters: P): Step;
}

/** Shape of a {@link Step}; its parameters are judged by its kind. */
export const stepSchema: z.ZodType<Step> = z.strictObject({
  plan: z.string().min(1),
  id: codeSchema,
  title: textSchema,
  kind: z.string().min(1),
  phase: z.string().min(1),
  on: plainDateSchema.optional(),
  after: z.array(z.string()),
  cites: z.array(citationSchema),
  parameters: z.unknown(),
});

/**
 * Declares a kind of step.
 *
 * @param definition - name, shape of its parameters, and how it becomes changes
 */
export function defineStepKind<P>(definition: Omit<StepKind<P>, "step">): StepKind<P> {
  return {
    ...definition,
    step: (head, parameters) => ({
      ...head,
      after: head.after ?? [],
      kind: definition.kind,
      parameters,
    }),
  };
}

/** A kind of step of any parameters. */
// biome-ignore lint/suspicious/noExplicitAny: a kind of any parameters; its own schema judges them
export type AnyStepKind = StepKind<any>;

/** The kinds of step (步骤类型). */
export const stepKindPoint: ExtensionPoint<AnyStepKind> = defineExtensionPoint<AnyStepKind>({
  id: "reform.step-kind",
  title: { zh: "步骤类型", en: "kinds of step" },
  schema: z.custom<AnyStepKind>((value) => typeof (value as AnyStepKind)?.compile === "function"),
  cited: false,
  key: (kind) => kind.kind,
});

/** The steps of plans (步骤). */
export const stepPoint: ExtensionPoint<Step> = defineExtensionPoint<Step>({
  id: "reform.step",
  title: { zh: "步骤", en: "steps of plans" },
  schema: stepSchema,
  key: (step) => `${step.plan}.${step.id}`,
  check: stepIssues,
});

function* stepIssues(
  entries: readonly Contribution<Step>[],
  composition: Composition,
): Iterable<Message> {
  const steps = new Map(entries.map((entry) => [entry.key, entry.value]));
  const phases = composition.all(phasePoint).map((entry) => entry.value);
  const phasesOf = (step: Step) =>
    phases.filter((each) => each.plan === step.plan && each.id === step.phase);
  for (const { plugin, key, value: step } of entries) {
    const say = (zh: string, en: string) =>
      reformCodes.message("REFORM_INVALID_STEP", { plugin, step: key, reason: { zh, en } });
    if (composition.get(planPoint, step.plan) === undefined) {
      const close = nearest(step.plan, composition.keys(planPoint.id)) ?? "—";
      const en = `there is no plan '${step.plan}'; the nearest is '${close}'`;
      yield say(`没有方案 ${step.plan}；最接近的是 ${close}`, en);
      continue;
    }
    const named = phasesOf(step);
    const [phase] = named;
    const on = step.on ?? phase?.to;
    if (phase === undefined || on === undefined) {
      const known = phases.filter((each) => each.plan === step.plan).map((each) => each.id);
      const en = `the plan has no phase '${step.phase}'; its phases: ${known.join(", ")}`;
      yield say(`方案没有阶段 ${step.phase}；已有：${known.join("、")}`, en);
    } else if (!named.some(({ from, to }) => from <= on && on <= to)) {
      const { id, from, to } = phase;
      yield reformCodes.message("REFORM_OUTSIDE_WINDOW", { step: key, on, phase: id, from, to });
    }
    for (const each of step.after) {
      const before = steps.get(`${step.plan}.${each}`);
      if (before === undefined) {
        const zh = `它列在 ${each} 之后，而方案没有这一步`;
        yield say(zh, `it comes after '${each}', which is no step of the plan`);
        continue;
      }
      const day = before.on ?? phasesOf(before)[0]?.to;
      if (on === undefined || day === undefined || day <= on) continue;
      const zh = `它定于 ${on}，却列在 ${each}（${day}）之后`;
      yield say(zh, `it is set for ${on}, but comes after '${each}', which is set for ${day}`);
    }
    const kind = composition.get(stepKindPoint, step.kind);
    if (kind === undefined) {
      yield say(`没有步骤类型 ${step.kind}`, `there is no kind of step '${step.kind}'`);
      continue;
    }
    const parsed = kind.schema.safeParse(step.parameters);
    if (parsed.success) {
      for (const { path, codeList, code } of heldCodes(kind.schema, parsed.data)) {
        const list = composition.keys(codeList);
        if (list.has(code)) continue;
        const close = nearest(code, list) ?? "—";
        const field = `parameters.${path}`;
        const zh = `${field}：“${code}”不在 ${codeList} 中，最接近的是“${close}”`;
        yield say(zh, `${field}: '${code}' is not in ${codeList}; the nearest is '${close}'`);
      }
      continue;
    }
    for (const issue of parsed.error.issues) {
      const said = `parameters.${issue.path.join(".")}: ${issue.message}`;
      yield say(said, said);
    }
  }
}
