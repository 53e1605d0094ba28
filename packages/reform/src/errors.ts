import { type Codes, defineCodes } from "@fuyou/kernel";
import { carryingOutMessages } from "./carrying-out-errors.js";
import { evidenceMessages } from "./evidence-errors.js";
import { planMessages } from "./plan-errors.js";
import { reversalMessages } from "./reversal-errors.js";
import { scorecardMessages } from "./scorecard-errors.js";

const messages = {
  ...planMessages,
  ...evidenceMessages,
  ...carryingOutMessages,
  ...reversalMessages,
  ...scorecardMessages,
  REFORM_NONE_FOUND: {
    what: {
      zh: "步骤 {step}：{where}没有“{wanted}”，而此步需要一家。",
      en: "step {step}: there is no {wanted} in {where}, and the step needs one.",
    },
    cause: {
      zh: "该镇街确实没有这一类机构，登记时类型填得不同，或登记漏了一家。",
      en: "The township has no institution of the kind, it was entered under another kind, or it was forgotten.",
    },
    fix: {
      zh: "请补录该机构，或为这一区划另定做法。",
      en: "Add it to the register, or give this division a step of its own.",
    },
    example: {
      step: "dongxian-integration.strengthen-townships",
      where: { zh: "南乡", en: "南乡" },
      wanted: { zh: "乡镇卫生院", en: "township hospital" },
    },
  },
  REFORM_SEVERAL_FOUND: {
    what: {
      zh: "步骤 {step}：{where}有 {count} 家“{wanted}”（{ids}），而此步只需一家。",
      en: "step {step}: there are {count} of {wanted} in {where} ({ids}), and the step needs exactly one.",
    },
    cause: {
      zh: "一个镇街因撤并而有两家卫生院，而步骤写的是“该镇卫生院”。",
      en: "A township that grew by mergers has two hospitals, and the step speaks of 'the' hospital.",
    },
    fix: {
      zh: "请在方案中用 ids 指明是哪一家。",
      en: "Name the one that is meant by 'ids' in the plan.",
    },
    example: {
      step: "dongxian-integration.strengthen-townships",
      where: { zh: "西镇", en: "西镇" },
      count: 2,
      wanted: { zh: "乡镇卫生院", en: "township hospital" },
      ids: "xizhen-hospital, beiping-hospital",
    },
  },
  REFORM_SAME_SOURCE_TWICE: {
    what: {
      zh: "步骤 {step} 把机构 {institution} 列为来源两次。",
      en: "step {step} names the institution {institution} as a source more than once.",
    },
    cause: {
      zh: "同一机构既被点名，又符合选择条件。",
      en: "The institution was named and is selected by its kind as well.",
    },
    fix: { zh: "请只列一次。", en: "Name it once." },
    example: {
      step: "dongxian-integration.merge-county",
      institution: "county-fp-station",
    },
  },
  REFORM_TARGET_EXISTS: {
    what: {
      zh: "步骤 {step} 要组建 {target}，但它已存在，而 {sources} 仍未并入。",
      en: "step {step} is to establish {target}, which exists already while {sources} still stand apart.",
    },
    cause: {
      zh: "新设合并的目标机构已在登记表中：其实是吸收合并，或提前登记了新机构。",
      en: "The body to be founded is on the register already: the merger is in truth an absorption, or the new body was entered ahead of time.",
    },
    fix: {
      zh: "已有机构吸收其他机构，请改用 absorb。",
      en: "Use absorb, so that the existing body takes in the others.",
    },
    example: {
      step: "dongxian-integration.merge-county",
      target: "东县妇幼保健计划生育服务中心",
      sources: "东县妇幼保健院, 东县计划生育服务站",
    },
  },
  REFORM_ALREADY_DONE: {
    what: {
      zh: "步骤 {step}（{title}）：{count} 处已是所要的结果，未作改动。",
      en: "step {step} ({title}): the result is already there, places found so: {count}; nothing was changed in them.",
    },
    cause: {
      zh: "该处早已先行整合，或方案在改革后的登记上又运行了一次。",
      en: "The place was integrated ahead of the plan, or the plan runs on registers from after the reform.",
    },
    fix: { zh: "无需处理。", en: "Nothing to do." },
    example: {
      step: "dongxian-integration.strengthen-townships",
      title: { zh: "撤站并入、加挂牌子", en: "strengthen townships" },
      count: 2,
    },
  },
  REFORM_NOTHING_FOUND: {
    what: {
      zh: "步骤 {step}（{title}）没有找到任何适用对象，未作改动。",
      en: "step {step} ({title}) found nothing it applies to; nothing was changed.",
    },
    cause: {
      zh: "县里没有这一类机构，或选择条件中的类型、层级写错。",
      en: "The county has nothing of the kind, or kind or level in the selection are wrong.",
    },
    fix: {
      zh: "请核对其选择条件；确无适用对象的可忽略。",
      en: "Check what it selects; where the county has nothing of the kind, all is well.",
    },
    example: {
      step: "dongxian-integration.share-villages",
      title: { zh: "村级共享", en: "share village premises" },
    },
  },
  REFORM_UNDECIDED: {
    what: {
      zh: "方案 {plan} 涉及{institution}（{id}），但没有步骤说明其去向。",
      en: "the plan {plan} concerns {institution} ({id}), but no step says what becomes of it.",
    },
    cause: {
      zh: "方案只写了主要机构，漏了街道、农场或已改制的站所。",
      en: "The plan speaks of the main bodies and forgets those of streets and farms, or a station that had changed its form.",
    },
    fix: {
      zh: "请为其增加步骤：合并、撤并、保留或另行安排。",
      en: "Give it a step: merge it, end it into another, or keep it.",
    },
    example: {
      plan: "dongxian-integration",
      institution: "北坪农场计划生育服务站",
      id: "beiping-station",
    },
  },
  REFORM_RESIDUAL: {
    what: {
      zh: "方案 {plan} 的“{category}”不平：期初 {opening} ＋ 增加 {entered} － 减少 {exits} ≠ 期末 {closing}，差 {residual}。无依据的变动：{records}。",
      en: "plan {plan}: {category} does not balance: opening {opening} + entered {entered} - exits {exits} is not closing {closing}; residual {residual}. Without authority: {records}.",
    },
    cause: {
      zh: "随迁规则漏掉了一类记录，或有人员、资产不见而没有批文；平衡表因此对不上。",
      en: "A relocation lost a kind of record, or people or assets disappeared without any approval, so that the sheet does not come out.",
    },
    fix: {
      zh: "请为减少的部分补批准依据，或更正随迁规则。",
      en: "Name the authority of what left, or mend the relocation that lost it.",
    },
    example: {
      plan: "dongxian-integration",
      category: { zh: "人员", en: "staff" },
      opening: "412",
      entered: "0",
      exits: "0",
      closing: "411",
      residual: "1",
      records: "staff/staff-0417",
    },
  },
  REFORM_UNAUTHORISED: {
    what: {
      zh: "方案 {plan} 的“{category}”总数虽平，却有无依据的增减相互抵消：{records}。",
      en: "plan {plan}: {category} balances only because what came and went without authority cancels out: {records}.",
    },
    cause: {
      zh: "一增一减恰好相抵，例如换人而没有手续；总数看不出来，逐条可以看出。",
      en: "One came and one went, by an exchange without papers, say; the total hides it, the records show it.",
    },
    fix: {
      zh: "请逐项补批准依据，或更正随迁规则。",
      en: "Name the authority of each, or mend the relocation that changed them.",
    },
    example: {
      plan: "dongxian-integration",
      category: { zh: "人员", en: "staff" },
      records: "staff/staff-0417, staff/staff-0990",
    },
  },
  REFORM_GAP: {
    what: {
      zh: "方案 {plan}：职责 {duty} 在{division}自 {from} 至 {to} 无人承担。",
      en: "plan {plan}: nobody holds the duty {duty} in {division} from {from} to {to}.",
    },
    cause: {
      zh: "原单位的职责先终止，承接单位的后开始，中间空了几天；或方案没有写由谁承接。",
      en: "The former holder gave the duty up some days before the next takes it on, or the plan does not say who takes it on.",
    },
    fix: {
      zh: "请让承接者自前任终止之日起承担。",
      en: "Let its next holder begin on the day the last one ends.",
    },
    example: {
      plan: "dongxian-integration",
      duty: "premarital-checks",
      division: "东镇",
      from: "2016-01-01",
      to: "2016-01-14",
    },
  },
  REFORM_NOT_COMPILED: {
    what: {
      zh: "方案 {plan} 未能编成，有 {count} 项问题未决，不能实施。",
      en: "the plan {plan} does not compile ({count} findings stand against it) and cannot be carried out.",
    },
    cause: {
      zh: "演练中仍有未处理的问题，例如机构去向未定或平衡表不平。",
      en: "The rehearsal left questions open, such as a body without a future or a sheet that does not balance.",
    },
    fix: { zh: "请先处理各项问题。", en: "Settle the findings first." },
    example: {
      plan: "dongxian-integration",
      count: 3,
    },
  },
  REFORM_DIFFERENT_EDITS: {
    what: {
      zh: "方案 {plan} 在当前县情上得出的修改与所批准的不同：批准 {approved} 处，现为 {now} 处，首处不同在 {first}。",
      en: "on the county as it is now the plan {plan} gives other edits than those approved: {approved} approved, {now} now; the first difference is at {first}.",
    },
    cause: {
      zh: "报批之后登记又有变动，或插件更新了规则；批准的不是现在会做的。",
      en: "The registers changed after approval, or a plugin changed its rules; what was approved is not what would be done now.",
    },
    fix: { zh: "请重新演练并报批。", en: "Rehearse it again and have the result approved." },
    example: {
      plan: "dongxian-integration",
      approved: 412,
      now: 413,
      first: "staff/staff-0990",
    },
  },
} as const;

/** The coded messages of the reform. */
export const reformCodes: Codes<typeof messages> = defineCodes(messages);
