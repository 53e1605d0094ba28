/** Messages of the scorecard of integration; part of the reform's table. */
export const scorecardMessages = {
  REFORM_INVALID_SCORECARD_ITEM: {
    what: {
      zh: "插件 {plugin} 的记分卡条目 {item} 不能成立：{reason}。",
      en: "{plugin}: the scorecard item {item} cannot stand: {reason}.",
    },
    fix: { zh: "请更正该条目。", en: "Correct the item." },
  },
  REFORM_UNIT_INCOMPLETE: {
    what: {
      zh: "{unit}（{id}）整合不到位：{lacking}。",
      en: "{unit} ({id}) is not fully integrated; lacking: {lacking}.",
    },
    fix: {
      zh: "请按记分卡所列证据逐项补办。",
      en: "Settle what the evidence of the scorecard shows to be missing.",
    },
  },
  REFORM_UNIT_UNPROVEN: {
    what: {
      zh: "{unit}（{id}）能否算整合到位尚不明：{unknown}。不明的不计入到位。",
      en: "whether {unit} ({id}) is fully integrated is unknown; open: {unknown}. What is unknown never counts as complete.",
    },
    fix: {
      zh: "请补录所缺的数据；没有条目可证的内容，请由插件提供条目。",
      en: "Record what is missing; where no item proves a dimension, let a plugin bring one.",
    },
  },
} as const;
