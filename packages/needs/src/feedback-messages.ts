/** Messages about feedback to those who can answer a need (需求反馈). */
export const feedbackMessages = {
  NEEDS_FEEDBACK_NO_RECIPIENT: {
    what: {
      zh: "反馈 {feedback} 须写明一个机构或一个部门，二者只居其一。",
      en: "the feedback {feedback} must name one institution or one department, not both and not neither.",
    },
    cause: {
      zh: "登记反馈时机构和部门两栏都填了，或都空着。",
      en: "Both the institution and the department were filled in, or neither.",
    },
    fix: { zh: "请更正接收方。", en: "Correct the recipient." },
    example: { feedback: "feedback-0004" },
  },
  NEEDS_FEEDBACK_UNANSWERED: {
    what: {
      zh: "{sentOn} 发给{recipient}的反馈“{topic}”已 {days} 天没有答复。",
      en: "the feedback on '{topic}' sent to {recipient} on {sentOn} has had no answer for {days} days.",
    },
    cause: {
      zh: "反馈发出后没有答复，或答复了没有登记。",
      en: "Nobody has answered, or the answer was not entered.",
    },
    fix: {
      zh: "请跟进；文件没有规定答复期限。",
      en: "Follow it up; the document sets no time for the answer.",
    },
    example: {
      topic: { zh: "夜间儿科门诊", en: "paediatric care at night" },
      recipient: "县妇幼保健院",
      sentOn: "2026-01-15",
      days: 75,
    },
  },
  NEEDS_FEEDBACK_RECIPIENT_ENDED: {
    what: {
      zh: "反馈“{topic}”发给的{recipient}已经撤销，尚未答复；承继单位：{successors}。",
      en: "{recipient}, to which the feedback on '{topic}' went, has ended without an answer; its successors: {successors}.",
    },
    cause: {
      zh: "反馈发出以后，接收单位在整合中终止，没有移交这件事。",
      en: "The body that received it ended in the merger and did not hand the matter on.",
    },
    fix: {
      zh: "请向承继单位重新发出反馈。",
      en: "Send it to the successor.",
    },
    example: {
      topic: { zh: "夜间儿科门诊", en: "paediatric care at night" },
      recipient: "东镇计划生育服务站",
      successors: "东镇卫生院",
    },
  },
  NEEDS_FEEDBACK_ANSWERED: {
    what: {
      zh: "反馈 {feedback} 已于 {on} 答复，不能再次答复。",
      en: "the feedback {feedback} was answered on {on} and cannot be answered again.",
    },
    cause: {
      zh: "答复登记了两次，或编号填成了另一份反馈。",
      en: "The answer was entered twice, or another feedback is meant.",
    },
    fix: {
      zh: "如有新情况，请另发一份反馈。",
      en: "Where things have changed, send another.",
    },
    example: { feedback: "feedback-0004", on: "2026-02-10" },
  },
} as const;
