import type { Finding, Text } from "@fuyou/kernel";

/** The groups in which findings are told, by how much they weigh (发现分组). */
export type Weight = "error" | "mandatory" | "unknown" | "target" | "warning" | "information";

/** The groups in the order in which they are told. */
export const weights: readonly Weight[] = [
  "error",
  "mandatory",
  "unknown",
  "target",
  "warning",
  "information",
];

/** What the groups are called. */
export const weightNames: Record<Weight, Text> = {
  error: { zh: "错误", en: "Errors" },
  mandatory: { zh: "强制性要求不足", en: "Mandatory requirements short" },
  unknown: { zh: "缺数不明", en: "Unknown: a datum is missing" },
  target: { zh: "目标与提倡未达到", en: "Targets and advice not reached" },
  warning: { zh: "提醒", en: "Warnings" },
  information: { zh: "说明", en: "Information" },
};

/**
 * The group a finding belongs to; null for what is met or not applicable, which is only counted.
 *
 * @param found - the finding
 */
export function weightOf(found: Finding): Weight | null {
  if (found.verdict === "met" || found.verdict === "not-applicable") return null;
  if (found.verdict === "unknown") return "unknown";
  const { severity } = found;
  return severity === "advice" ? "target" : severity;
}

/**
 * How many findings there are of each weight.
 *
 * @param findings - the findings
 */
export function countByWeight(findings: readonly Finding[]): Map<Weight | null, number> {
  const counts = new Map<Weight | null, number>();
  for (const found of findings) {
    const weight = weightOf(found);
    counts.set(weight, (counts.get(weight) ?? 0) + 1);
  }
  return counts;
}

/** Findings that say the same of different subjects: of one requirement or code, in one plan. */
export interface FindingGroup {
  /** Key of the requirement, or the code. */
  about: string;
  /** The plan; null for findings about the county itself. */
  plan: string | null;
  /** The findings. */
  findings: Finding[];
}

/**
 * Findings grouped by what they are about, in the order in which they came.
 *
 * @param findings - the findings
 */
export function groupsOf(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<string, FindingGroup>();
  for (const found of findings) {
    const about = found.requirement ?? found.code;
    const key = `${about} ${found.plan}`;
    const group = groups.get(key) ?? { about, plan: found.plan, findings: [] };
    groups.set(key, group);
    group.findings.push(found);
  }
  return [...groups.values()];
}

const standing = new WeakMap<readonly Finding[], readonly Finding[]>();

/**
 * What still holds at the end: of several judgements on one requirement and subject the last, and
 * everything else as it is.
 *
 * @param findings - the findings in the order in which they came
 */
export function standingFindings(findings: readonly Finding[]): readonly Finding[] {
  const known = standing.get(findings);
  if (known !== undefined) return known;
  const last = new Map<string, Finding>();
  for (const found of findings) {
    last.set(
      found.requirement === null ? found.id : `${found.requirement}@${found.subject}`,
      found,
    );
  }
  const held = [...last.values()];
  standing.set(findings, held);
  return held;
}
