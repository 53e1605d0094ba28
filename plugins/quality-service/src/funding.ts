import type { FundingRule } from "@fuyou/funding";
import { cite } from "./clauses.js";
import type { QualityServiceOptions } from "./options.js";

/**
 * Who pays for the stations of the plan (资金情况): the county raises one part of the building itself, superior
 * departments subsidise the rest; for equipment the support of the state and of two levels whose names are
 * blanked is sought. The amounts are blanked, so that no share is known.
 *
 * @param options - the plugin's options
 */
export function fundingRules({
  stations,
  planFrom,
  until,
}: QualityServiceOptions): readonly FundingRule[] {
  const kinds = [...stations.county, ...stations.central, ...stations.ordinary];
  const period = until === undefined ? { from: planFrom } : { from: planFrom, to: until };
  const common = { kinds, classes: ["development"], bases: [], required: false, period };
  return [
    {
      ...common,
      id: "quality-station-building",
      title: {
        zh: "站点建设由县自筹、上级补助其余",
        en: "the county raises a part of the building, superiors subsidise the rest",
      },
      sources: [
        { source: "county-finance", share: null },
        { source: "self-raised", share: null },
        { source: "superior-subsidy", share: null },
      ],
      exclusive: true,
      open: { zh: "自筹数和补助数隐去。", en: "both amounts are blanked." },
      severity: "mandatory",
      cites: [cite("001-038")],
    },
    {
      ...common,
      id: "quality-equipment-support",
      title: { zh: "争取国家和上级支持配备设备", en: "support of the state for equipment" },
      sources: [
        { source: "national-programme", share: null },
        { source: "superior-subsidy", share: null },
      ],
      exclusive: false,
      open: { zh: "三级支持中两级名称隐去。", en: "two of the three levels are blanked." },
      severity: "advice",
      cites: [cite("001-046")],
    },
  ];
}
