import { type Codes, defineCodes } from "@fuyou/kernel";
import { carryingOutMessages } from "./carrying-out-errors.js";
import { reversalMessages } from "./reversal-errors.js";
import { scorecardMessages } from "./scorecard-errors.js";

const messages = {
  ...carryingOutMessages,
  ...reversalMessages,
  ...scorecardMessages,
  REFORM_UNKNOWN_PLAN: {
    what: {
      zh: "没有插件提供方案 {plan}。已有：{known}。",
      en: "no plugin of this deployment contributes the plan '{plan}'. Known: {known}.",
    },
    fix: {
      zh: "请核对方案名，或加入提供它的插件。",
      en: "Check the name, or add the plugin that brings it.",
    },
  },
  REFORM_INVALID_STEP: {
    what: {
      zh: "插件 {plugin} 的步骤 {step} 不能成立：{reason}。",
      en: "{plugin}: the step {step} cannot stand: {reason}.",
    },
    fix: { zh: "请更正该步骤。", en: "Correct the step." },
  },
  REFORM_STEP_CYCLE: {
    what: {
      zh: "方案 {plan} 的步骤互为先后，成环：{cycle}。",
      en: "steps of the plan {plan} come after each other in a circle: {cycle}.",
    },
    fix: { zh: "请改正 after。", en: "Correct 'after'." },
  },
  REFORM_OVERLAPPING_PHASES: {
    what: {
      zh: "方案 {plan} 的阶段 {first} 与 {second} 日期重叠。",
      en: "the phases {first} and {second} of the plan {plan} overlap.",
    },
    fix: { zh: "请调整起止日期；两端都计入。", en: "Move their days; both ends count." },
  },
  REFORM_OUTSIDE_WINDOW: {
    what: {
      zh: "步骤 {step} 定于 {on}，不在阶段 {phase}（{from} 至 {to}）之内。",
      en: "the step {step} is set for {on}, outside its phase {phase} ({from} to {to}).",
    },
    fix: {
      zh: "请改到阶段之内，或调整阶段日期。",
      en: "Move it into the phase, or move the phase.",
    },
  },
  REFORM_COUNTY_AHEAD: {
    what: {
      zh: "登记截至 {date}，晚于方案 {plan} 首个步骤的生效日 {from}。",
      en: "the registers speak as of {date}, after the first step of the plan {plan} takes effect on {from}.",
    },
    fix: {
      zh: "请用此前的登记，或推迟方案。",
      en: "Use registers from before that day, or let the plan begin later.",
    },
  },
  REFORM_NONE_FOUND: {
    what: {
      zh: "步骤 {step}：{where}没有“{wanted}”，而此步需要一家。",
      en: "step {step}: there is no {wanted} in {where}, and the step needs one.",
    },
    fix: {
      zh: "请补录该机构，或为这一区划另定做法。",
      en: "Add it to the register, or give this division a step of its own.",
    },
  },
  REFORM_SEVERAL_FOUND: {
    what: {
      zh: "步骤 {step}：{where}有 {count} 家“{wanted}”（{ids}），而此步只需一家。",
      en: "step {step}: there are {count} of {wanted} in {where} ({ids}), and the step needs exactly one.",
    },
    fix: {
      zh: "请在方案中用 ids 指明是哪一家。",
      en: "Name the one that is meant by 'ids' in the plan.",
    },
  },
  REFORM_SAME_SOURCE_TWICE: {
    what: {
      zh: "步骤 {step} 把机构 {institution} 列为来源两次。",
      en: "step {step} names the institution {institution} as a source more than once.",
    },
    fix: { zh: "请只列一次。", en: "Name it once." },
  },
  REFORM_TARGET_EXISTS: {
    what: {
      zh: "步骤 {step} 要组建 {target}，但它已存在，而 {sources} 仍未并入。",
      en: "step {step} is to establish {target}, which exists already while {sources} still stand apart.",
    },
    fix: {
      zh: "已有机构吸收其他机构，请改用 absorb。",
      en: "Use absorb, so that the existing body takes in the others.",
    },
  },
  REFORM_ALREADY_DONE: {
    what: {
      zh: "步骤 {step}（{title}）：{count} 处已是所要的结果，未作改动。",
      en: "step {step} ({title}): the result is already there, places found so: {count}; nothing was changed in them.",
    },
    fix: { zh: "无需处理。", en: "Nothing to do." },
  },
  REFORM_NOTHING_FOUND: {
    what: {
      zh: "步骤 {step}（{title}）没有找到任何适用对象，未作改动。",
      en: "step {step} ({title}) found nothing it applies to; nothing was changed.",
    },
    fix: {
      zh: "请核对其选择条件；确无适用对象的可忽略。",
      en: "Check what it selects; where the county has nothing of the kind, all is well.",
    },
  },
  REFORM_UNDECIDED: {
    what: {
      zh: "方案 {plan} 涉及{institution}（{id}），但没有步骤说明其去向。",
      en: "the plan {plan} concerns {institution} ({id}), but no step says what becomes of it.",
    },
    fix: {
      zh: "请为其增加步骤：合并、撤并、保留或另行安排。",
      en: "Give it a step: merge it, end it into another, or keep it.",
    },
  },
  REFORM_RESIDUAL: {
    what: {
      zh: "方案 {plan} 的“{category}”不平：期初 {opening} ＋ 增加 {entered} － 减少 {exits} ≠ 期末 {closing}，差 {residual}。无依据的变动：{records}。",
      en: "plan {plan}: {category} does not balance: opening {opening} + entered {entered} - exits {exits} is not closing {closing}; residual {residual}. Without authority: {records}.",
    },
    fix: {
      zh: "请为减少的部分补批准依据，或更正随迁规则。",
      en: "Name the authority of what left, or mend the relocation that lost it.",
    },
  },
  REFORM_UNAUTHORISED: {
    what: {
      zh: "方案 {plan} 的“{category}”总数虽平，却有无依据的增减相互抵消：{records}。",
      en: "plan {plan}: {category} balances only because what came and went without authority cancels out: {records}.",
    },
    fix: {
      zh: "请逐项补批准依据，或更正随迁规则。",
      en: "Name the authority of each, or mend the relocation that changed them.",
    },
  },
  REFORM_GAP: {
    what: {
      zh: "方案 {plan}：职责 {duty} 在{division}自 {from} 至 {to} 无人承担。",
      en: "plan {plan}: nobody holds the duty {duty} in {division} from {from} to {to}.",
    },
    fix: {
      zh: "请让承接者自前任终止之日起承担。",
      en: "Let its next holder begin on the day the last one ends.",
    },
  },
  REFORM_NOT_COMPILED: {
    what: {
      zh: "方案 {plan} 未能编成，有 {count} 项问题未决，不能实施。",
      en: "the plan {plan} does not compile ({count} findings stand against it) and cannot be carried out.",
    },
    fix: { zh: "请先处理各项问题。", en: "Settle the findings first." },
  },
  REFORM_DIFFERENT_EDITS: {
    what: {
      zh: "方案 {plan} 在当前县情上得出的修改与所批准的不同：批准 {approved} 处，现为 {now} 处，首处不同在 {first}。",
      en: "on the county as it is now the plan {plan} gives other edits than those approved: {approved} approved, {now} now; the first difference is at {first}.",
    },
    fix: { zh: "请重新演练并报批。", en: "Rehearse it again and have the result approved." },
  },
} as const;

/** The coded messages of the reform. */
export const reformCodes: Codes<typeof messages> = defineCodes(messages);
