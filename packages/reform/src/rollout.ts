import type { Citation, Text } from "@fuyou/kernel";
import { is } from "@fuyou/standards";
import { waveEvaluation } from "./evidence-vocabulary.js";
import type { Gate } from "./gate.js";
import type { Selector } from "./selection.js";
import type { Step, StepHead, StepKind } from "./step.js";

/** One wave of a rollout (批次): the institutions that go in one phase. */
export interface Wave {
  /** Its identifier within the rollout, for example `pilot`. */
  id: string;
  /** Its name. */
  title: Text;
  /** The phase in which it goes. */
  phase: string;
  /** The institutions that go. */
  of: Selector;
}

/** What is rolled out in waves (分批推进). */
export interface Rollout<P> {
  /** What is said of every wave's step beside its phase. */
  head: Omit<StepHead, "phase" | "on">;
  /** The kind of step. */
  kind: StepKind<P>;
  /** The waves in order; the first is the pilot. */
  waves: readonly Wave[];
  /**
   * What the step of a wave has to be told.
   *
   * @param wave - the wave
   */
  parameters(wave: Wave): P;
  /** The clauses that ask for the order of the waves. */
  cites: readonly Citation[];
}

/** What a rollout contributes to its plan (分批步骤和关口). */
export interface RolledOut {
  /** A step for each wave. */
  steps: Step[];
  /** A gate before each wave but the first. */
  gates: Gate[];
}

/**
 * A rollout in waves (先行试点、分批推进): a step for each wave, each after the one before, and between two
 * waves a gate: the earlier one has to be evaluated, on record, before the later one goes. What no wave names
 * stays undecided and is found as such.
 *
 * @param rollout - what is rolled out, and in which waves
 */
export function rollOut<P>(rollout: Rollout<P>): RolledOut {
  const { head, kind, waves, parameters, cites } = rollout;
  const stepOf = (wave: Wave) => `${head.id}-${wave.id}`;
  const steps = waves.map((wave, at) => {
    const before = waves[at - 1];
    const after = [...(head.after ?? []), ...(before === undefined ? [] : [stepOf(before)])];
    const title = {
      zh: `${head.title.zh}（${wave.title.zh}）`,
      en: `${head.title.en} (${wave.title.en})`,
    };
    const own = { ...head, id: stepOf(wave), title, phase: wave.phase, after };
    return kind.step(own, parameters(wave));
  });
  const gates = waves.slice(1).map((wave, at): Gate => {
    const before = waves[at] as Wave;
    return {
      plan: head.plan,
      id: `${stepOf(wave)}-after-${before.id}`,
      title: {
        zh: `${before.title.zh}已总结`,
        en: `${before.title.en}, evaluated`,
      },
      step: stepOf(wave),
      evidence: waveEvaluation,
      where: is("phase", before.phase),
      cites,
    };
  });
  return { steps, gates };
}
