/** What is said of choices against the rules of a plan on staff (选择与人员规则). */
export const choiceRuleMessages = {
  PERSONNEL_RULE_WITHOUT_STEP: {
    what: {
      zh: "插件 {plugin}：人员规则所说的步骤 {step} 不存在，最接近的是 {nearest}。",
      en: "{plugin}: the rule on staff speaks of the step '{step}', which does not exist; the nearest is '{nearest}'.",
    },
    cause: {
      zh: "步骤改了编号，或编号拼写有误。",
      en: "The step was given another identifier, or it is mistyped here.",
    },
    fix: { zh: "请更正方案或步骤的编号。", en: "Correct the identifier of plan or step." },
    example: {
      plugin: "dongxian",
      step: "dongxian-integration.strenghten-townships",
      nearest: "dongxian-integration.strengthen-townships",
    },
  },
  PERSONNEL_CHOICE_WITHOUT_OFFER: {
    what: {
      zh: "人员 {person} 选择了“{chosen}”，而步骤 {step} 不提供选择。",
      en: "the person '{person}' chose '{chosen}', but the step {step} offers no choice.",
    },
    cause: {
      zh: "选择登记到了别的步骤，或方案不再让人员选择。",
      en: "The choice was recorded for another step, or the plan no longer lets people choose.",
    },
    fix: {
      zh: "其去向按方案；请撤回该记录，或在方案中提供选择。",
      en: "The plan places the person; withdraw the record, or let the step offer a choice.",
    },
    example: {
      person: "staff-0417",
      chosen: "town-office",
      step: "dongxian-integration.strengthen-townships",
    },
  },
  PERSONNEL_CHOICE_NOT_ENTITLED: {
    what: {
      zh: "人员 {person} 选择了“{chosen}”，而步骤 {step} 不让{employment}人员选择。",
      en: "the person '{person}' chose '{chosen}', but in the step {step} people of that employment ({employment}) have no choice.",
    },
    cause: {
      zh: "文件只给部分人员选择权，例如在编人员；或用人方式登记有误。",
      en: "The document lets only some choose, such as established staff, or the employment was entered wrongly.",
    },
    fix: {
      zh: "其去向按方案；请核对用人方式，或在方案中放宽。",
      en: "The plan places the person; check the employment, or widen the plan.",
    },
    example: {
      person: "staff-0417",
      chosen: "town-office",
      step: "dongxian-integration.strengthen-townships",
      employment: { zh: "编外", en: "non-established" },
    },
  },
  PERSONNEL_NO_PLACE_TO_STAY: {
    what: {
      zh: "步骤 {step}：{institution}的{employment}人员应归“{option}”，而当地没有该去向。",
      en: "step {step}: people of {institution} with the employment '{employment}' are to go by the option '{option}', which does not exist there.",
    },
    cause: {
      zh: "规则让这类人员留在某单位，而该镇街没有这一单位。",
      en: "The rule lets these people stay at a body that this township does not have.",
    },
    fix: {
      zh: "请在步骤中提供该去向，或更正人员规则。",
      en: "Let the step offer it, or correct the rule on staff.",
    },
    example: {
      step: "dongxian-integration.strengthen-townships",
      institution: "东镇计划生育服务站",
      employment: { zh: "编外", en: "non-established" },
      option: "town-office",
    },
  },
  PERSONNEL_OPTION_RESERVED: {
    what: {
      zh: "人员 {person} 选择了“{chosen}”，而步骤 {step} 不让{employment}人员选择该去向，只可选：{options}。",
      en: "the person '{person}' chose '{chosen}', which the step {step} does not open to that employment ({employment}); it may choose: {options}.",
    },
    cause: {
      zh: "该去向只对一部分人员开放，例如参公人员；出示去向时没有按用人方式区分。",
      en: "The option is open to some only, such as staff under civil-service rules, and the options were shown without that distinction.",
    },
    fix: {
      zh: "其去向按方案；请重新出示其可选去向并记录选择。",
      en: "The plan places the person; show the options open to that employment and record the choice.",
    },
    example: {
      person: "staff-0417",
      chosen: "town-office",
      step: "dongxian-integration.strengthen-townships",
      employment: { zh: "编外", en: "non-established" },
      options: "hospital",
    },
  },
} as const;
