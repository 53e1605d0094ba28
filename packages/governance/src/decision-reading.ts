import {
  type Composition,
  type CountyView,
  type Finding,
  type Fraction,
  finding,
  type PlainDate,
} from "@fuyou/kernel";
import { type Decision, decisions } from "./decision.js";
import { governanceCodes } from "./errors.js";
import { type MajorMatter, majorMatterPoint } from "./major-matter.js";

/** How the numbers of a decision stand against the quorum (法定人数): `open` where none is named. */
export type QuorumState = "met" | "short" | "unknown" | "open";

/** A decision as it stands (决定情况). */
export interface DecisionReading {
  /** The decision. */
  readonly decision: Decision;
  /** The sort of matter. */
  readonly matter: MajorMatter;
  /** Whether a meeting or a body took it. */
  readonly together: boolean;
  /** How its numbers stand. */
  readonly quorum: QuorumState;
}

/** The decisions read, with what is wrong. */
export interface DecisionsReading {
  /** The decisions, in the order of the register. */
  readonly lines: readonly DecisionReading[];
  /** Decisions taken alone, without quorum, or with numbers nobody recorded. */
  readonly findings: readonly Finding[];
}

/**
 * The decisions on major matters taken by a day (重大事项决定情况): whether they were taken together, and with
 * enough present where a quorum is named.
 *
 * @param county - the county
 * @param composition - the major matters
 * @param date - the day
 */
export function readDecisions(
  county: CountyView,
  composition: Composition,
  date: PlainDate,
): DecisionsReading {
  const lines: DecisionReading[] = [];
  const findings: Finding[] = [];
  for (const decision of county.rows(decisions)) {
    if (decision.retiredOn !== undefined || decision.on > date) continue;
    const matter = composition.get(majorMatterPoint, decision.matter, decision.on);
    if (matter === undefined) continue;
    const together = decision.body !== undefined || decision.meeting !== undefined;
    const quorum = quorumOf(decision, matter.quorum);
    lines.push({ decision, matter, together, quorum });
    const about = {
      kind: "data" as const,
      severity: "warning" as const,
      subject: `decisions/${decision.id}`,
      date: decision.on,
      cites: matter.cites[0],
    };
    const values = { id: decision.id, matter: matter.title };
    if (!together) {
      findings.push(finding(governanceCodes.message("GOVERNANCE_DECIDED_ALONE", values), about));
    }
    if (matter.quorum === undefined) continue;
    const share = `${matter.quorum.p}/${matter.quorum.q}`;
    if (quorum === "unknown") {
      const told = { ...values, quorum: share };
      findings.push(
        finding(governanceCodes.message("GOVERNANCE_QUORUM_UNKNOWN", told), {
          ...about,
          severity: "information",
        }),
      );
    } else if (quorum === "short") {
      const { members = 0, present = 0 } = decision;
      const told = { ...values, members, present, quorum: share };
      findings.push(finding(governanceCodes.message("GOVERNANCE_NO_QUORUM", told), about));
    }
  }
  for (const { value } of composition.at(majorMatterPoint, date)) {
    if (value.quorum !== undefined) continue;
    const message = governanceCodes.message("GOVERNANCE_QUORUM_OPEN", { matter: value.title });
    findings.push(
      finding(message, {
        kind: "data",
        severity: "information",
        subject: value.code,
        date,
        cites: value.cites[0],
      }),
    );
  }
  return { lines, findings };
}

/**
 * How the numbers of a decision stand against a quorum, exactly: the named share itself is enough.
 *
 * @param decision - the numbers
 * @param quorum - the share; undefined where none is named
 */
export function quorumOf(
  { members, present }: Pick<Decision, "members" | "present">,
  quorum: Fraction | undefined,
): QuorumState {
  if (quorum === undefined) return "open";
  if (members === undefined || present === undefined || members === 0) return "unknown";
  return BigInt(present) * BigInt(quorum.q) >= BigInt(members) * BigInt(quorum.p) ? "met" : "short";
}
