/** What is said of choices and of where a plan places people (自愿选择与去向). */
export const choiceMessages = {
  PERSONNEL_TWO_CHOICES: {
    what: {
      zh: "人员 {person} 在方案 {plan} 中有两份选择记录。",
      en: "the person '{person}' has two choices on record for the plan '{plan}'.",
    },
    cause: {
      zh: "本人改变主意后又登记了一次，原来那份没有撤回。",
      en: "The person chose anew, and the earlier record was not withdrawn.",
    },
    fix: {
      zh: "请撤回其中一份。",
      en: "Withdraw one of them.",
    },
    example: {
      person: "staff-0417",
      plan: "dongxian-integration",
    },
  },
  PERSONNEL_OPTION_NOT_SHOWN: {
    what: {
      zh: "人员 {person} 在方案 {plan} 中所选“{chosen}”不在当时出示的去向之中。",
      en: "the person '{person}' chose '{chosen}' for the plan '{plan}', which was not among the options shown.",
    },
    cause: {
      zh: "去向在征求意见之后才增加，或登记时漏列。选择须在知情的基础上作出。",
      en: "The option was added after people had been asked, or left out of the record. A choice is made from what was shown.",
    },
    fix: {
      zh: "请重新出示全部去向并记录选择。",
      en: "Show all options again and record the choice.",
    },
    example: {
      person: "staff-0417",
      plan: "dongxian-integration",
      chosen: "stay-in-township",
    },
  },
  PERSONNEL_OPTION_NOT_OFFERED: {
    what: {
      zh: "人员 {person} 选择“{chosen}”，而步骤 {step} 只提供：{options}。",
      en: "the person '{person}' chose '{chosen}', but the step {step} offers only: {options}.",
    },
    cause: {
      zh: "去向代码拼写有误，或方案后来取消了这一去向。",
      en: "The code of the option is mistyped, or the plan dropped the option later.",
    },
    fix: {
      zh: "请更正选择记录，或在方案中增加该去向。",
      en: "Correct the record of the choice, or add the option to the plan.",
    },
    example: {
      person: "staff-0417",
      chosen: "county-centre",
      step: "dongxian-integration.strengthen-townships",
      options: "hospital, town-office",
    },
  },
  PERSONNEL_PLACED_BY_PLAN: {
    what: {
      zh: "{institution}有 {count} 人没有选择记录，由方案安排到{successor}。沉默不视为选择。",
      en: "of the staff of {institution}, {count} without a choice on record are placed at {successor} by the plan; silence is no choice.",
    },
    cause: {
      zh: "还没有征求意见，或有人没有答复。",
      en: "People were not asked yet, or some did not answer.",
    },
    fix: {
      zh: "请在实施前征求并记录其选择。",
      en: "Ask them and record their choice before the plan is carried out.",
    },
    example: {
      institution: "东镇计划生育服务站",
      count: 3,
      successor: "东镇卫生院",
    },
  },
  PERSONNEL_CHOICE_LATE: {
    what: {
      zh: "人员 {person} 于 {on} 选择，晚于步骤 {step} 的截止日 {until}。",
      en: "the person '{person}' chose on {on}, after the last day of choice in the step {step}, {until}.",
    },
    cause: {
      zh: "过了截止日才答复，或登记时写了录入日而不是选择日。",
      en: "The answer came after the last day, or the day of entry was written in place of the day of the choice.",
    },
    fix: {
      zh: "其去向按方案；请核对日期，或推迟截止日。",
      en: "The plan places the person; check the day, or let the choice end later.",
    },
    example: {
      person: "staff-0417",
      on: "2015-12-20",
      step: "dongxian-integration.strengthen-townships",
      until: "2015-12-15",
    },
  },
  PERSONNEL_CHOICE_STANDS: {
    what: {
      zh: "人员 {person} 在方案 {plan} 中已有选择记录（{choice}）。",
      en: "the person '{person}' has a choice on record for the plan '{plan}' already ('{choice}').",
    },
    cause: {
      zh: "同一人登记了两次，或本人改变选择而没有先撤回。",
      en: "The person was recorded twice, or chose anew without the earlier record being withdrawn.",
    },
    fix: {
      zh: "如本人改变选择，请先撤回原记录。",
      en: "Where the person thinks better of it, withdraw that record first.",
    },
    example: {
      person: "staff-0417",
      plan: "dongxian-integration",
      choice: "choice-0417",
    },
  },
  PERSONNEL_CHOICE_OVER: {
    what: {
      zh: "人员 {person} 已由方案 {plan} 于 {on} 划转（{paper}），其选择不再更改。",
      en: "the plan '{plan}' moved the person '{person}' on {on} ('{paper}'); the choice is not changed any more.",
    },
    cause: {
      zh: "划转已经办理，选择的时候已过。",
      en: "The transfer was carried out, and the time of choosing is over.",
    },
    fix: {
      zh: "如需另行安排，请办理划转手续。",
      en: "Where the person is to go elsewhere, draw up a transfer paper.",
    },
    example: {
      person: "staff-0417",
      plan: "dongxian-integration",
      on: "2015-12-31",
      paper: "paper-0417",
    },
  },
  PERSONNEL_CHOICE_EARLY: {
    what: {
      zh: "人员 {person} 于 {on} 为方案 {plan} 选择，早于{evidence}（{first}）。",
      en: "the person '{person}' chose for the plan '{plan}' on {on}, before the {evidence} ({first}).",
    },
    cause: {
      zh: "在动员、讲清政策之前就让人选择；这样的选择谈不上知情。",
      en: "People were asked to choose before the meeting that explains the reform, and could not know what they chose.",
    },
    fix: {
      zh: "请撤回，并在其后重新征求。",
      en: "Withdraw it, and ask again afterwards.",
    },
    example: {
      person: "staff-0417",
      plan: "dongxian-integration",
      on: "2015-11-02",
      evidence: { zh: "动员会", en: "mobilisation meeting" },
      first: "2015-11-10",
    },
  },
} as const;
