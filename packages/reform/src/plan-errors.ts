/** Messages about plans, phases and steps as they are written (方案与步骤消息), part of the codes of the reform. */
export const planMessages = {
  REFORM_UNKNOWN_PLAN: {
    what: {
      zh: "没有插件提供方案 {plan}。已有：{known}。",
      en: "no plugin of this deployment contributes the plan '{plan}'. Known: {known}.",
    },
    cause: {
      zh: "方案名拼写有误，或提供它的县插件没有列入。",
      en: "The name is mistyped, or the county plugin that brings the plan is not composed.",
    },
    fix: {
      zh: "请核对方案名，或加入提供它的插件。",
      en: "Check the name, or add the plugin that brings it.",
    },
    example: {
      plan: "dongxian-integraton",
      known: "dongxian-integration",
    },
  },
  REFORM_INVALID_STEP: {
    what: {
      zh: "插件 {plugin} 的步骤 {step} 不能成立：{reason}。",
      en: "{plugin}: the step {step} cannot stand: {reason}.",
    },
    cause: {
      zh: "步骤所指的方案、阶段、前置步骤或机构类型拼写有误，或不存在。",
      en: "The plan, phase, earlier step or kind of institution that the step names is mistyped or does not exist.",
    },
    fix: { zh: "请更正该步骤。", en: "Correct the step." },
    example: {
      plugin: "dongxian",
      step: "dongxian-integration.strengthen-townships",
      reason: {
        zh: "它列在 merge-conty 之后，而方案没有这一步",
        en: "it comes after 'merge-conty', which is no step of the plan",
      },
    },
  },
  REFORM_STEP_CYCLE: {
    what: {
      zh: "方案 {plan} 的步骤互为先后，成环：{cycle}。",
      en: "steps of the plan {plan} come after each other in a circle: {cycle}.",
    },
    cause: {
      zh: "两个步骤各自要求在对方之后进行。",
      en: "Two steps each want to come after the other.",
    },
    fix: { zh: "请改正 after。", en: "Correct 'after'." },
    example: {
      plan: "dongxian-integration",
      cycle: "merge-county → move-staff → merge-county",
    },
  },
  REFORM_OVERLAPPING_PHASES: {
    what: {
      zh: "方案 {plan} 的阶段 {first} 与 {second} 日期重叠。",
      en: "the phases {first} and {second} of the plan {plan} overlap.",
    },
    cause: {
      zh: "前一阶段的末日与后一阶段的首日写成了同一天。",
      en: "The last day of one phase was written as the first of the next.",
    },
    fix: { zh: "请调整起止日期；两端都计入。", en: "Move their days; both ends count." },
    example: {
      plan: "dongxian-integration",
      first: "prepare",
      second: "implement",
    },
  },
  REFORM_OUTSIDE_WINDOW: {
    what: {
      zh: "步骤 {step} 定于 {on}，不在阶段 {phase}（{from} 至 {to}）之内。",
      en: "the step {step} is set for {on}, outside its phase {phase} ({from} to {to}).",
    },
    cause: {
      zh: "阶段日期调整之后，步骤的日期没有跟着改。",
      en: "The phase was moved and the day of the step was not.",
    },
    fix: {
      zh: "请改到阶段之内，或调整阶段日期。",
      en: "Move it into the phase, or move the phase.",
    },
    example: {
      step: "dongxian-integration.strengthen-townships",
      on: "2016-01-08",
      phase: "implement",
      from: "2015-12-01",
      to: "2015-12-31",
    },
  },
  REFORM_COUNTY_AHEAD: {
    what: {
      zh: "登记截至 {date}，晚于方案 {plan} 首个步骤的生效日 {from}。",
      en: "the registers speak as of {date}, after the first step of the plan {plan} takes effect on {from}.",
    },
    cause: {
      zh: "登记表导出于改革之后，或方案用了以往年份的日期。",
      en: "The registers were exported after the reform, or the plan uses the days of a year gone by.",
    },
    fix: {
      zh: "请用此前的登记，或推迟方案。",
      en: "Use registers from before that day, or let the plan begin later.",
    },
    example: {
      plan: "dongxian-integration",
      date: "2016-06-30",
      from: "2015-12-31",
    },
  },
} as const;
