import type { FundingRule } from "@fuyou/funding";
import { cite } from "./clauses.js";
import type { ChangningOptions } from "./options.js";

/**
 * Money under source 004: village doctors are to be compensated through several channels (多渠道), read as two
 * at least, without the document naming any; and money is sought for the safety net of health in poverty.
 *
 * @param options - the plugin's options
 */
export function fundingRules({ programmeFrom }: ChangningOptions): readonly FundingRule[] {
  const common = {
    exclusive: false,
    bases: [],
    required: false,
    period: { from: programmeFrom },
  };
  return [
    {
      ...common,
      id: "changning-village-doctors",
      title: { zh: "乡村医生多渠道补偿", en: "village doctors paid through several channels" },
      kinds: ["village-clinic"],
      classes: ["village-doctors"],
      sources: [],
      leastSources: 2,
      open: { zh: "渠道名称和金额均未写明。", en: "neither channels nor amounts are named." },
      severity: "target",
      cites: [cite("004-011")],
    },
    {
      ...common,
      id: "changning-health-in-poverty",
      title: { zh: "健康扶贫争取经费投入", en: "money sought for health in poverty" },
      kinds: ["county-health-department"],
      classes: ["project"],
      sources: [{ source: "government", share: null }],
      open: { zh: "金额和出资部门均未写明。", en: "neither amounts nor departments are named." },
      severity: "advice",
      cites: [cite("004-053")],
    },
  ];
}
