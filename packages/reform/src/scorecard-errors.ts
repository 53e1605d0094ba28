/** Messages of the scorecard of integration; part of the reform's table. */
export const scorecardMessages = {
  REFORM_INVALID_SCORECARD_ITEM: {
    what: {
      zh: "插件 {plugin} 的记分卡条目 {item} 不能成立：{reason}。",
      en: "{plugin}: the scorecard item {item} cannot stand: {reason}.",
    },
    cause: {
      zh: "条目所引的维度或机构类型拼写有误，或提供它的插件没有列入。",
      en: "The dimension or kind of institution that the item names is mistyped, or comes from a plugin that is not composed.",
    },
    fix: { zh: "请更正该条目。", en: "Correct the item." },
    example: {
      plugin: "dongxian",
      item: "one-plate",
      reason: {
        zh: "代码表 reform.integration-dimension 中没有 institutons；最接近的是 institutions",
        en: "'institutons' is not in the code list reform.integration-dimension; the nearest is 'institutions'",
      },
    },
  },
  REFORM_UNIT_INCOMPLETE: {
    what: {
      zh: "{unit}（{id}）整合不到位：{lacking}。",
      en: "{unit} ({id}) is not fully integrated; lacking: {lacking}.",
    },
    cause: {
      zh: "合并已宣布，而牌子、班子、账户、人员等仍有未办的。",
      en: "The merger was announced, and plate, leaders, account or people are in part as before.",
    },
    fix: {
      zh: "请按记分卡所列证据逐项补办。",
      en: "Settle what the evidence of the scorecard shows to be missing.",
    },
    example: {
      unit: "东镇卫生院",
      id: "dongzhen-hospital",
      lacking: { zh: "机构、经费", en: "institutions, funding" },
    },
  },
  REFORM_UNIT_UNPROVEN: {
    what: {
      zh: "{unit}（{id}）能否算整合到位尚不明：{unknown}。不明的不计入到位。",
      en: "whether {unit} ({id}) is fully integrated is unknown; open: {unknown}. What is unknown never counts as complete.",
    },
    cause: {
      zh: "所需的登记表没有导入，或还没有条目说明这一维度以什么为证。",
      en: "A register it takes was not brought, or no item says yet what proves the dimension.",
    },
    fix: {
      zh: "请补录所缺的数据；没有条目可证的内容，请由插件提供条目。",
      en: "Record what is missing; where no item proves a dimension, let a plugin bring one.",
    },
    example: {
      unit: "东镇卫生院",
      id: "dongzhen-hospital",
      unknown: { zh: "工作", en: "work" },
    },
  },
} as const;
