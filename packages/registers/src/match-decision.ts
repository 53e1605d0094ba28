import { type Finding, finding, type PlainDate, plainDateSchema } from "@fuyou/kernel";
import { z } from "zod";
import { matchCodes } from "./match-errors.js";

/**
 * What somebody decided of two records of two lists (比对决定): that they are the same, or that they are not. A
 * later decision on the same two takes the place of an earlier one; none is ever deleted.
 */
export interface MatchDecision {
  /** The register. */
  readonly register: string;
  /** Identifier in the first list. */
  readonly left: string;
  /** Identifier in the second list. */
  readonly right: string;
  /** Whether they are the same; null takes an earlier decision back. */
  readonly same: boolean | null;
  /** The office that decided; never a person's name. */
  readonly by: string;
  /** The day of the decision. */
  readonly on: PlainDate;
  /** Why, in its own words. */
  readonly reason?: string | undefined;
}

/** Shape of a {@link MatchDecision}. */
export const matchDecisionSchema: z.ZodType<MatchDecision> = z.strictObject({
  register: z.string().min(1),
  left: z.string().min(1),
  right: z.string().min(1),
  same: z.boolean().nullable(),
  by: z.string().min(1),
  on: plainDateSchema,
  reason: z.string().optional(),
});

/** What stands of a log of decisions, and what is wrong with it. */
export interface MatchDecisionReading {
  /** By register, then by `left right`: the last decision on each two. */
  readonly standing: ReadonlyMap<string, readonly MatchDecision[]>;
  /** Records said to be the same as several others. */
  readonly findings: readonly Finding[];
}

/**
 * Reads a log of decisions (读取比对决定): of each two records the last one counts; one record is the same as at
 * most one of the other list.
 *
 * @param log - the decisions in the order in which they were taken
 * @param date - the day for the findings
 */
export function readMatchDecisions(
  log: readonly MatchDecision[],
  date: PlainDate,
): MatchDecisionReading {
  const last = new Map<string, MatchDecision>();
  for (const each of log) last.set(JSON.stringify([each.register, each.left, each.right]), each);
  const standing = new Map<string, MatchDecision[]>();
  for (const each of last.values()) {
    if (each.same === null) continue;
    standing.set(each.register, [...(standing.get(each.register) ?? []), each]);
  }
  const findings = [...standing.values()].flatMap((decisions) => [
    ...severalTimes(decisions, "left", date),
    ...severalTimes(decisions, "right", date),
  ]);
  return { standing, findings };
}

function* severalTimes(
  decisions: readonly MatchDecision[],
  side: "left" | "right",
  date: PlainDate,
): Iterable<Finding> {
  const other = side === "left" ? "right" : "left";
  const same = new Map<string, MatchDecision[]>();
  for (const each of decisions) {
    if (each.same === true) same.set(each[side], [...(same.get(each[side]) ?? []), each]);
  }
  for (const [id, said] of same) {
    const [first] = said;
    if (first === undefined || said.length < 2) continue;
    const values = {
      register: first.register,
      id,
      others: said.map((each) => each[other]).join(", "),
    };
    yield finding(matchCodes.message("REGISTERS_MATCH_SEVERAL", values), {
      kind: "data",
      severity: "error",
      subject: `${first.register}/${id}`,
      date,
    });
  }
}
