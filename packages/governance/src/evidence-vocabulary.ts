import type { EvidenceKind } from "@fuyou/reform";

/** The kind of evidence that something on a checklist is in place (到位证明). */
export const inPlaceRecord = "in-place-record";

/**
 * Kinds of evidence that every document owed may be recorded as (证据类型): a unit's own plan, a regular report, a
 * programme, and the proof of an item on a checklist, which has to say which item it is about.
 */
export const evidenceKinds: readonly EvidenceKind[] = [
  {
    code: inPlaceRecord,
    title: { zh: "到位证明", en: "proof that an item is in place" },
    issuers: [
      "county-government",
      "county-health-department",
      "township-government",
      "institution",
    ],
    needs: ["about"],
  },
  {
    code: "own-implementation-plan",
    title: { zh: "本单位实施方案", en: "a unit's own implementation plan" },
    issuers: ["township-government", "county-health-department", "institution"],
    needs: ["institution"],
  },
];
