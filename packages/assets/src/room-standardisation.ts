import type { Composition, PlainDate, Text } from "@fuyou/kernel";
import { requirementPoint } from "@fuyou/standards";
import { roomRequirements } from "./room-requirements.js";
import { roomSpecificationPoint, type Standardisation } from "./room-specification.js";

/** The six standardisations in the order of source 003, each with its name (六个标准化). */
export const standardisations: readonly {
  /** Which one. */
  standard: Standardisation;
  /** Its name. */
  title: Text;
}[] = [
  { standard: "building", title: { zh: "房屋建设标准化", en: "buildings" } },
  { standard: "equipment", title: { zh: "设备配置标准化", en: "equipment" } },
  { standard: "staff", title: { zh: "人员配备标准化", en: "staff" } },
  { standard: "functions", title: { zh: "服务功能标准化", en: "functions" } },
  { standard: "running", title: { zh: "运行管理标准化", en: "running" } },
  { standard: "display", title: { zh: "宣传内容标准化", en: "displays" } },
];

/**
 * The requirements of room specifications under the six standardisations (六个标准化): those that follow
 * from a specification and hold on the day, and those that it joins. Findings name their requirement, so
 * that the same keys group the judgements. One of the six that no document gives a value for stays
 * empty.
 *
 * @param composition - the specifications and requirements
 * @param date - the day
 * @param specification - only of this one; of all where absent
 */
export function requirementsByStandard(
  composition: Composition,
  date: PlainDate,
  specification?: string,
): Record<Standardisation, readonly string[]> {
  const standing = new Set(composition.at(requirementPoint, date).map((each) => each.key));
  const groups: Record<Standardisation, string[]> = {
    building: [],
    equipment: [],
    staff: [],
    functions: [],
    running: [],
    display: [],
  };
  for (const { key, value } of composition.at(roomSpecificationPoint, date)) {
    if (specification !== undefined && key !== specification) continue;
    const derived = roomRequirements(value).map((each) => ({
      standard: each.standard,
      requirement: each.requirement.id,
    }));
    for (const { standard, requirement } of [...derived, ...(value.joins ?? [])]) {
      if (!standing.has(requirement) || groups[standard].includes(requirement)) continue;
      groups[standard].push(requirement);
    }
  }
  return groups;
}
