/** What is said of quotas and of the decisions that change them (编制). */
export const establishmentMessages = {
  PERSONNEL_LEADERSHIP_ABOVE_QUOTA: {
    what: {
      zh: "编制 {quota} 的领导职数 {leadership} 多于编制数 {number}。",
      en: "the quota '{quota}' has a leadership quota of {leadership} within a number of {number}.",
    },
    cause: {
      zh: "把领导职数另计在编制数之外，或两栏填反。",
      en: "The leading posts were counted beside the number instead of within it, or the two columns were swapped.",
    },
    fix: {
      zh: "领导职数含在编制数之内，请更正其中之一。",
      en: "Heads and deputies are part of the number; correct one of them.",
    },
    example: {
      quota: "quota-dongzhen",
      leadership: 3,
      number: 2,
    },
  },
  PERSONNEL_NO_AUTHORITY: {
    what: {
      zh: "{act}（{record}）没有批准机关的文号。",
      en: "{act} ({record}): there is no decision with a number.",
    },
    cause: {
      zh: "增减编制或人员要有机关决定；登记时没有写批准机关和文号。",
      en: "Quotas and people change by somebody's decision; who decided, and its number, were left out.",
    },
    fix: {
      zh: "请写明批准机关与文号。",
      en: "Name who decided, and the number of the document.",
    },
    example: {
      act: { zh: "收回编制", en: "withdrawal of quotas" },
      record: "quota-dongzhen",
    },
  },
  PERSONNEL_QUOTA_TOO_SMALL: {
    what: {
      zh: "编制 {quota} 为 {held}（领导职数 {leadership}），不能收回 {number}（领导职数 {leaders}）。",
      en: "the quota '{quota}' is {held}, {leadership} of them leading; {number}, {leaders} of them leading, cannot be withdrawn from it.",
    },
    cause: {
      zh: "编制已部分收回或划走，或文件中的收回数是几个单位的合计。",
      en: "Part of the quota was withdrawn or transferred before, or the number in the paper is the sum of several bodies.",
    },
    fix: {
      zh: "请核对收回数；留下的领导职数不得多于留下的编制数。",
      en: "Check the numbers; what is left may not lead more than it has.",
    },
    example: {
      quota: "quota-dongzhen",
      held: 5,
      leadership: 1,
      number: 6,
      leaders: 0,
    },
  },
  PERSONNEL_NO_SUCH_QUOTA: {
    what: {
      zh: "步骤 {step}：{institution}没有可收回 {number} 名的单项{type}、{form}编制。",
      en: "step {step}: {institution} has no single quota ({type}, {form}) from which {number} can be withdrawn.",
    },
    cause: {
      zh: "该单位的编制分几笔登记，没有一笔够数；或类型、经费形式填得不同。",
      en: "The body's number is spread over several quotas of which none is large enough, or type or funding form were entered otherwise.",
    },
    fix: { zh: "请核对编制登记与收回数。", en: "Compare the register with the number withdrawn." },
    example: {
      step: "dongxian-integration.withdraw-quota",
      institution: "东镇计划生育服务站",
      type: { zh: "事业", en: "public institution" },
      form: { zh: "全额", en: "full" },
      number: 6,
    },
  },
} as const;
