import { addDays, type PlainDate, yearOf } from "@fuyou/kernel";
import { steps as mergerSteps } from "@fuyou/plugin-county-integration";
import type { Gate, Phase, Plan, Step } from "@fuyou/reform";
import { cite } from "./clauses.js";

/**
 * The second stage after the merger (推进深度融合): what the merger brought is gone through once more and made to
 * last. It concerns the same bodies as the merger.
 */
export const plan: Plan = {
  id: "hubei-city",
  title: {
    zh: "妇幼保健和计划生育技术服务深度融合",
    en: "Deep integration of maternal-and-child-health and family-planning service",
  },
  authority: { issuer: "市机构编制委员会" },
  concerns: [
    { kinds: ["county-mch-hospital"] },
    { kinds: ["county-fp-station"] },
    { kinds: ["township-fp-station"] },
    { kinds: ["township-hospital", "central-township-hospital"] },
  ],
  cites: [cite("002-004"), cite("002-017")],
};

/**
 * The one phase of source 002, a year from its first day: the document is the programme of a year.
 *
 * @param from - first day of the programme
 */
export function phases(from: PlainDate): Phase[] {
  const nextYear = `${yearOf(from) + 1}${from.slice(4)}`;
  return [
    {
      plan: plan.id,
      id: "deep-integration",
      title: { zh: "深度融合", en: "deep integration" },
      from,
      to: addDays(nextYear, -1),
      cites: [cite("002-004")],
    },
  ];
}

/**
 * The steps of the merger once more, under this plan (巩固整合成果): where the result stands they say so and change
 * nothing; where a body, a plate, a relation or a duty has fallen away since, they set it up again. The document
 * asks that the result last and names no step of its own.
 */
export const steps: readonly Step[] = mergerSteps.map((step) => ({
  ...step,
  plan: plan.id,
  phase: "deep-integration",
  cites: [cite("002-017"), cite("002-004")],
}));

/** The merger has been accepted before the second stage begins (先验收、后深化); the acceptance is recorded under this plan. */
export const acceptedFirst: Gate = {
  plan: plan.id,
  id: "merger-accepted",
  phase: "deep-integration",
  title: { zh: "资源整合已经验收", en: "the merger has been accepted" },
  evidence: "acceptance",
  cites: [cite("002-017")],
};
