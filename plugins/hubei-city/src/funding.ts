import type { FundingRule } from "@fuyou/funding";
import { cite } from "./clauses.js";
import type { HubeiCityOptions } from "./options.js";

/**
 * Money of the national programme is to be used for the premises of the city's bodies (国家妇幼健康服务体系建设); the
 * document excludes no other source and names no amount.
 *
 * @param options - the plugin's options
 */
export function fundingRules({ programmeFrom }: HubeiCityOptions): readonly FundingRule[] {
  return [
    {
      id: "hubei-national-programme",
      title: { zh: "争取国家专项用于建设", en: "the national programme pays for premises" },
      kinds: ["county-mch-hospital", "county-mchfp-centre"],
      classes: ["development"],
      sources: [{ source: "national-programme", share: null }],
      exclusive: false,
      bases: [],
      required: false,
      severity: "target",
      cites: [cite("002-022")],
      period: { from: programmeFrom },
    },
  ];
}
