import { type PlainDate, text } from "@fuyou/kernel";
import type { ServiceNeed } from "@fuyou/services";
import { cite } from "./clauses.js";

/**
 * What the services of a village take of its rooms (村级服务要素): the technical and supplies room and its cabinet for giving out
 * contraceptives, the population school for talks. What other services take the document does not say.
 *
 * @param from - first day on which it holds
 */
export function villageServiceNeeds(from: PlainDate): readonly ServiceNeed[] {
  const village = { levels: ["village"], period: { from } } as const satisfies Partial<ServiceNeed>;
  return [
    {
      ...village,
      id: "village-supplies-room",
      title: text("技术服务室（药具室）", "technical service and supplies room"),
      services: ["contraceptive-supply"],
      kind: "room",
      any: ["fp-technical-room"],
      cites: [cite("003-053")],
    },
    {
      ...village,
      id: "village-supplies-cabinet",
      title: text("药具橱", "cabinet for supplies"),
      services: ["contraceptive-supply"],
      kind: "thing",
      any: ["supplies-cabinet"],
      cites: [cite("003-058")],
    },
    {
      ...village,
      id: "village-school",
      title: text("人口学校（教室）", "population school"),
      services: ["fp-education"],
      kind: "room",
      any: ["population-school"],
      cites: [cite("003-053")],
    },
  ];
}
