/** What is said of choices and of where a plan places people (自愿选择与去向). */
export const choiceMessages = {
  PERSONNEL_TWO_CHOICES: {
    what: {
      zh: "人员 {person} 在方案 {plan} 中有两份选择记录。",
      en: "the person '{person}' has two choices on record for the plan '{plan}'.",
    },
    fix: {
      zh: "请撤回其中一份。",
      en: "Withdraw one of them.",
    },
  },
  PERSONNEL_OPTION_NOT_SHOWN: {
    what: {
      zh: "人员 {person} 在方案 {plan} 中所选“{chosen}”不在当时出示的去向之中。",
      en: "the person '{person}' chose '{chosen}' for the plan '{plan}', which was not among the options shown.",
    },
    fix: {
      zh: "请重新出示全部去向并记录选择。",
      en: "Show all options again and record the choice.",
    },
  },
  PERSONNEL_OPTION_NOT_OFFERED: {
    what: {
      zh: "人员 {person} 选择“{chosen}”，而步骤 {step} 只提供：{options}。",
      en: "the person '{person}' chose '{chosen}', but the step {step} offers only: {options}.",
    },
    fix: {
      zh: "请更正选择记录，或在方案中增加该去向。",
      en: "Correct the record of the choice, or add the option to the plan.",
    },
  },
  PERSONNEL_PLACED_BY_PLAN: {
    what: {
      zh: "{institution}有 {count} 人没有选择记录，由方案安排到{successor}。沉默不视为选择。",
      en: "of the staff of {institution}, {count} without a choice on record are placed at {successor} by the plan; silence is no choice.",
    },
    fix: {
      zh: "请在实施前征求并记录其选择。",
      en: "Ask them and record their choice before the plan is carried out.",
    },
  },
  PERSONNEL_RULE_WITHOUT_STEP: {
    what: {
      zh: "插件 {plugin}：人员规则所说的步骤 {step} 不存在，最接近的是 {nearest}。",
      en: "{plugin}: the rule on staff speaks of the step '{step}', which does not exist; the nearest is '{nearest}'.",
    },
    fix: { zh: "请更正方案或步骤的编号。", en: "Correct the identifier of plan or step." },
  },
  PERSONNEL_CHOICE_WITHOUT_OFFER: {
    what: {
      zh: "人员 {person} 选择了“{chosen}”，而步骤 {step} 不提供选择。",
      en: "the person '{person}' chose '{chosen}', but the step {step} offers no choice.",
    },
    fix: {
      zh: "其去向按方案；请撤回该记录，或在方案中提供选择。",
      en: "The plan places the person; withdraw the record, or let the step offer a choice.",
    },
  },
  PERSONNEL_CHOICE_NOT_ENTITLED: {
    what: {
      zh: "人员 {person} 选择了“{chosen}”，而步骤 {step} 不让{employment}人员选择。",
      en: "the person '{person}' chose '{chosen}', but in the step {step} people of that employment ({employment}) have no choice.",
    },
    fix: {
      zh: "其去向按方案；请核对用人方式，或在方案中放宽。",
      en: "The plan places the person; check the employment, or widen the plan.",
    },
  },
  PERSONNEL_CHOICE_LATE: {
    what: {
      zh: "人员 {person} 于 {on} 选择，晚于步骤 {step} 的截止日 {until}。",
      en: "the person '{person}' chose on {on}, after the last day of choice in the step {step}, {until}.",
    },
    fix: {
      zh: "其去向按方案；请核对日期，或推迟截止日。",
      en: "The plan places the person; check the day, or let the choice end later.",
    },
  },
  PERSONNEL_NO_PLACE_TO_STAY: {
    what: {
      zh: "步骤 {step}：{institution}的{employment}人员应归“{option}”，而当地没有该去向。",
      en: "step {step}: people of {institution} with the employment '{employment}' are to go by the option '{option}', which does not exist there.",
    },
    fix: {
      zh: "请在步骤中提供该去向，或更正人员规则。",
      en: "Let the step offer it, or correct the rule on staff.",
    },
  },
  PERSONNEL_CHOICE_STANDS: {
    what: {
      zh: "人员 {person} 在方案 {plan} 中已有选择记录（{choice}）。",
      en: "the person '{person}' has a choice on record for the plan '{plan}' already ('{choice}').",
    },
    fix: {
      zh: "如本人改变选择，请先撤回原记录。",
      en: "Where the person thinks better of it, withdraw that record first.",
    },
  },
  PERSONNEL_CHOICE_OVER: {
    what: {
      zh: "人员 {person} 已由方案 {plan} 于 {on} 划转（{paper}），其选择不再更改。",
      en: "the plan '{plan}' moved the person '{person}' on {on} ('{paper}'); the choice is not changed any more.",
    },
    fix: {
      zh: "如需另行安排，请办理划转手续。",
      en: "Where the person is to go elsewhere, draw up a transfer paper.",
    },
  },
  PERSONNEL_OPTION_RESERVED: {
    what: {
      zh: "人员 {person} 选择了“{chosen}”，而步骤 {step} 不让{employment}人员选择该去向，只可选：{options}。",
      en: "the person '{person}' chose '{chosen}', which the step {step} does not open to that employment ({employment}); it may choose: {options}.",
    },
    fix: {
      zh: "其去向按方案；请重新出示其可选去向并记录选择。",
      en: "The plan places the person; show the options open to that employment and record the choice.",
    },
  },
  PERSONNEL_CHOICE_EARLY: {
    what: {
      zh: "人员 {person} 于 {on} 为方案 {plan} 选择，早于{evidence}（{first}）。",
      en: "the person '{person}' chose for the plan '{plan}' on {on}, before the {evidence} ({first}).",
    },
    fix: {
      zh: "请撤回，并在其后重新征求。",
      en: "Withdraw it, and ask again afterwards.",
    },
  },
} as const;
