import type { AppraisalScheme, SchemeItem, TrainingPlan } from "@fuyou/appraisal";
import type { PlainDate } from "@fuyou/kernel";
import { cite } from "./clauses.js";

/**
 * The schemes of appraisal of source 003 (绩效考核): of service institutions, and of those who work on health and
 * family planning in towns and villages as groups of posts. Towns and the county bureau set items and scores
 * themselves, so that none stand here unless a deployment says them.
 *
 * @param from - the day the opinion takes effect
 * @param institutionItems - items of the institutions' scheme, where they are set
 * @param staffItems - items of the staff's scheme, where they are set
 */
export function appraisalSchemes(
  from: PlainDate,
  institutionItems: readonly SchemeItem[],
  staffItems: readonly SchemeItem[],
): readonly AppraisalScheme[] {
  const appraiser = {
    zh: "镇（街道）和县卫生计生局",
    en: "towns and streets, and the county bureau",
  };
  return [
    {
      code: "service-institutions",
      title: { zh: "卫生计生服务机构绩效考核", en: "appraisal of the service institutions" },
      object: {
        of: "institution",
        kinds: [
          "county-mchfp-centre",
          "township-hospital",
          "central-township-hospital",
          "community-health-centre",
        ],
      },
      items: institutionItems,
      cadence: null,
      appraiser,
      mixes: [],
      uses: [
        {
          zh: "纳入全县经济社会发展综合考核",
          en: "enters the county's comprehensive appraisal of development",
        },
      ],
      cites: [cite("003-085"), cite("003-091")],
      period: { from },
    },
    {
      code: "town-and-village-staff",
      title: { zh: "镇村卫生计生人员考核", en: "appraisal of staff in towns and villages" },
      object: {
        of: "post-group",
        kinds: ["management", "village-doctor", "village-health-worker"],
      },
      items: staffItems,
      cadence: { times: 1, per: "year" },
      appraiser,
      mixes: [],
      uses: [
        {
          zh: "年终奖惩的依据，须另行决定，可以申诉",
          en: "a ground for reward and penalty at the year's end, decided apart and open to appeal",
        },
      ],
      cites: [cite("003-086")],
      period: { from },
    },
  ];
}

/**
 * The regular training of source 003 (定期培训): work, policy and key tasks. How often it is held is not said.
 *
 * @param from - the day the opinion takes effect
 */
export function regularTrainingPlan(from: PlainDate): TrainingPlan {
  return {
    code: "regular-training",
    title: { zh: "卫生计生定期培训", en: "regular training in health and family planning" },
    audience: { zh: "镇村卫生计生人员", en: "staff in towns and villages" },
    institutionKinds: ["township-hospital", "central-township-hospital", "village-clinic"],
    cadence: null,
    place: null,
    teachers: null,
    goals: [
      { zh: "业务培训", en: "training in the work" },
      { zh: "传达政策", en: "passing on policy" },
      { zh: "部署重点工作", en: "setting key tasks" },
    ],
    inputs: [],
    cites: [cite("003-079")],
    period: { from },
  };
}
