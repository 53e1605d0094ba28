import type { CountyHeader, Finding } from "@fuyou/kernel";
import type { ConservationLine, Gap } from "@fuyou/reform";
import { z } from "zod";
import { findingSchema, printedTextSchema } from "./finding-schema.js";
import type { Run } from "./run.js";

/** The continuity of a plan as `--json` tells of it. */
export interface ContinuityData {
  /** Duties without a holder on some day. */
  gaps: Gap[];
}

/** The county as `--json` tells of it. */
export type RunCounty = Pick<CountyHeader, "code" | "name" | "edition">;

/** One plan as `--json` tells of it. */
export interface PlanData {
  /** Identifier of the plan. */
  id: string;
  /** First day. */
  from: string;
  /** Last day. */
  to: string;
  /** Number of changes made. */
  changes: number;
  /** The balance sheet. */
  conservation: Omit<ConservationLine, "unaccounted">[];
  /** Whether every duty had a holder on every day. */
  continuity: ContinuityData;
}

/** What `fuyou run --json` prints: a stable contract. */
export interface RunData {
  /** The county. */
  county: RunCounty;
  /** Whether any record is invented. */
  synthetic: boolean;
  /** The plans in order. */
  plans: PlanData[];
  /** The findings; rules that are met only when asked for. */
  findings: Finding[];
}

const line = {
  category: z.string(),
  unit: z.string(),
  opening: z.int(),
  entered: z.int(),
  exits: z.int(),
  closing: z.int(),
  residual: z.int(),
};
const gap = { duty: z.string(), division: z.string(), from: z.string(), to: z.string() };
/** Shape of a {@link RunCounty}. */
export const countyLineSchema: z.ZodType<RunCounty> = z.strictObject({
  code: z.string(),
  name: printedTextSchema,
  edition: z.string(),
});

/** Shape of what `fuyou run --json` prints. */
export const runDataSchema: z.ZodType<RunData> = z.strictObject({
  county: countyLineSchema,
  synthetic: z.boolean(),
  plans: z.array(
    z.strictObject({
      id: z.string(),
      from: z.string(),
      to: z.string(),
      changes: z.int(),
      conservation: z.array(z.strictObject(line)),
      continuity: z.strictObject({ gaps: z.array(z.strictObject(gap)) }),
    }),
  ),
  findings: z.array(findingSchema),
}) as z.ZodType<RunData>;

/**
 * A run as plain data: the contract of `--json`.
 *
 * @param run - the run
 * @param all - whether rules that are met are listed too
 */
export function runData(run: Run, all = false): RunData {
  const { code, name, edition, synthetic } = run.opening;
  return {
    county: { code, name, edition },
    synthetic,
    plans: run.transitions.map((transition) => ({
      id: transition.plan,
      from: transition.from,
      to: transition.to,
      changes: transition.steps.reduce((sum, step) => sum + step.changes.length, 0),
      conservation: transition.conservation.map(({ unaccounted: _named, ...each }) => each),
      continuity: { gaps: [...transition.gaps] },
    })),
    findings: run.findings.filter((each) => all || each.verdict !== "met"),
  };
}
