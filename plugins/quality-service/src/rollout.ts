import { type Deliverable, deliverablePoint } from "@fuyou/governance";
import type { Contributor, Text } from "@fuyou/kernel";
import {
  type Gate,
  type GuidanceStep,
  gatePoint,
  guideInstitutions,
  type Phase,
  type Plan,
  phasePoint,
  planPoint,
  type RolledOut,
  rollOut,
  type Step,
  stepPoint,
  type Wave,
  waveEvaluation,
} from "@fuyou/reform";
import { cite } from "./clauses.js";
import { programme } from "./governance.js";
import type { QualityServiceOptions } from "./options.js";
import type { RolloutDays } from "./rollout-days.js";
import { since, stationKinds } from "./scope.js";

/** What the rollout contributes (推进方案). */
export interface QualityRollout {
  /** The plan: it ends no institution and moves nothing. */
  plan: Plan;
  /** Its three phases. */
  phases: readonly Phase[];
  /** A step for each wave: the county station guides the stations that go. */
  steps: readonly Step[];
  /** Before each wave but the first, that the one before was evaluated. */
  gates: readonly Gate[];
}

const waves = [
  { id: "pilot", zh: "中心站试点", en: "pilot at the central stations", row: "001-143" },
  { id: "stations", zh: "带动一般站", en: "the ordinary stations", row: "001-144" },
  { id: "county", zh: "全县推开", en: "the whole county", row: "001-146" },
] as const;

/**
 * The rollout in three waves (试点、带动、推开): the county station leads throughout, and a wave goes once the one
 * before was evaluated. Which central station brings along which ordinary one the plan does not say.
 *
 * @param options - which stations there are
 * @param when - the days of the waves
 */
export function qualityRollout(options: QualityServiceOptions, when: RolloutDays): QualityRollout {
  const { stations } = options;
  const going = {
    pilot: stations.central,
    stations: stations.ordinary,
    county: stationKinds(options),
  };
  const cites = waves.map(({ row }) => cite(row));
  const rolled: RolledOut = rollOut({
    head: {
      id: "guide",
      plan: programme,
      title: { zh: "县站指导各站开展优质服务", en: "the county station guides the stations" },
      cites,
    },
    kind: guideInstitutions,
    waves: waves.map(
      ({ id, zh, en }): Wave => ({
        id,
        title: { zh, en },
        phase: id,
        of: { kinds: [...going[id]] },
      }),
    ),
    parameters: ({ of }): GuidanceStep => ({
      from: { kinds: [...stations.county] },
      to: of,
      scope: "county",
    }),
    cites,
  });
  return {
    plan: {
      id: programme,
      title: { zh: "计划生育优质服务分批推进", en: "quality services, rolled out in waves" },
      authority: { issuer: "县人民政府" },
      concerns: [],
      cites,
    },
    phases: waves.map(({ id, zh, en, row }) => ({
      plan: programme,
      id,
      title: { zh, en },
      from: when[id].from,
      to: when[id].to,
      cites: [cite(row)],
    })),
    ...rolled,
  };
}

/**
 * The evaluations of the waves (各批总结): of each central station's pilot, of each ordinary station, and of the
 * whole county. No day is named.
 *
 * @param options - which stations, and from when the plan holds
 */
export function waveEvaluations(options: QualityServiceOptions): readonly Deliverable[] {
  const { stations, planFrom } = options;
  const owed = (id: string, title: Text, row: string, kinds?: readonly string[]): Deliverable => ({
    code: `quality-evaluation-${id}`,
    title,
    evidence: waveEvaluation,
    plan: programme,
    of: kinds === undefined ? { register: "county" } : { register: "institutions", kinds },
    cites: [cite(row)],
    period: since(planFrom, options),
  });
  return [
    owed(
      "pilot",
      { zh: "中心站试点总结", en: "evaluation of the pilot" },
      "001-143",
      stations.central,
    ),
    owed(
      "stations",
      { zh: "一般站推进总结", en: "evaluation at the ordinary stations" },
      "001-144",
      stations.ordinary,
    ),
    owed("county", { zh: "全县推进总结", en: "evaluation of the whole county" }, "001-146"),
  ];
}

/**
 * Brings the evaluations of the waves, and the plan of three waves where the deployment says their days (分批推开).
 *
 * @param to - takes the contributions
 * @param options - what the deployment says, with its defaults
 */
export function contributeRollout(to: Contributor, options: QualityServiceOptions): void {
  for (const each of waveEvaluations(options)) to.add(deliverablePoint, each);
  if (options.rollout !== undefined) {
    const { plan, phases, steps, gates } = qualityRollout(options, options.rollout);
    to.add(planPoint, plan);
    for (const phase of phases) to.add(phasePoint, phase);
    for (const step of steps) to.add(stepPoint, step);
    for (const gate of gates) to.add(gatePoint, gate);
  }
}
