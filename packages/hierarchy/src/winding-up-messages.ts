/** Messages about how bodies end (撤销、清算、注销), part of the hierarchy's codes. */
export const windingUpMessages = {
  HIERARCHY_ENDING_STATE: {
    what: {
      zh: "“{act}”不适用于{institution}（{id}）：其状态为{state}，而所需为{needed}。",
      en: "'{act}' does not apply to {institution} ({id}): on the day it is {state}, and has to be {needed}.",
    },
    cause: {
      zh: "办理次序不对：未撤销先清算，未清算先注销，或对已注销的机构再办。",
      en: "The acts are out of order: winding up what was not abolished, deregistering what was not wound up, or acting on a body already deregistered.",
    },
    fix: {
      zh: "请核对机构和日期；终止依次为撤销、清算、注销，不可逆转。",
      en: "Check the body and the day; an ending goes from abolished over winding-up to deregistered and not back.",
    },
    example: {
      act: { zh: "注销登记", en: "deregister an institution" },
      institution: "东镇计划生育服务站",
      id: "dongzhen-station",
      state: { zh: "已撤销", en: "abolished" },
      needed: { zh: "清算中", en: "winding up" },
    },
  },
  HIERARCHY_NO_WINDING_UP: {
    what: {
      zh: "机构 {institution} 标为清算中，却没有清算记录，不能办理“{act}”。",
      en: "the institution '{institution}' is said to be winding up and has no record of it, so '{act}' cannot be done.",
    },
    cause: {
      zh: "机构状态由手工填成清算中，或来自旧登记，而清算登记表中没有这一笔。",
      en: "The state was entered by hand or comes from an older register, and the register of winding-ups has no record of it.",
    },
    fix: {
      zh: "请先在清算登记表中补录。",
      en: "Add the record to the register of winding-ups first.",
    },
    example: {
      institution: "dongzhen-station",
      act: { zh: "公告债权人", en: "publish a notice to creditors" },
    },
  },
  HIERARCHY_WINDING_UP_ACT: {
    what: {
      zh: "清算 {id}：“{act}”不能在 {on} 办理，已有记录使其为时过早、过晚或重复。",
      en: "winding-up {id}: '{act}' cannot be done on {on}; by what is on record it comes too early, too late, or twice.",
    },
    cause: {
      zh: "日期写错，同一手续重复办理，或跳过了前一步。",
      en: "The day is wrong, the act was done before, or the one before it was skipped.",
    },
    fix: {
      zh: "依次为开始、通知和公告（至多三次）、截止申报、清算报告、注销；请核对次序和日期。",
      en: "The order is: begun, told and published (up to three times), claims closed, report, deregistered; check order and day.",
    },
    example: {
      id: "dongzhen-station-winding-up",
      act: { zh: "注销登记", en: "deregister an institution" },
      on: "2016-02-01",
    },
  },
  HIERARCHY_WINDING_UP_ORDER: {
    what: {
      zh: "清算 {id} 的日期先后颠倒：{days}。",
      en: "the dates of the winding-up {id} are out of order: {days}.",
    },
    cause: {
      zh: "日期填到了别的栏里，或年份写错。",
      en: "A day was entered in the wrong column, or its year is wrong.",
    },
    fix: {
      zh: "依次为开始、通知和公告、截止申报、清算报告、注销，请更正。",
      en: "They run from begun over told and published, claims closed and report to deregistered; correct them.",
    },
    example: {
      id: "dongzhen-station-winding-up",
      days: "2016-03-01 → 2016-01-15",
    },
  },
  HIERARCHY_WINDING_UP_STANDING: {
    what: {
      zh: "清算 {id} 于 {begun} 开始，而{institution}当日尚未终止。",
      en: "the winding-up {id} began on {begun}, when {institution} had not ended.",
    },
    cause: {
      zh: "清算先登记而撤销未登记，或开始日早于撤销批复。",
      en: "The winding-up was entered before the abolition, or it begins before the day of the decision.",
    },
    fix: {
      zh: "请先登记机构撤销，或更正日期。",
      en: "Record that the body was abolished, or correct the day.",
    },
    example: {
      id: "dongzhen-station-winding-up",
      begun: "2015-12-01",
      institution: "东镇计划生育服务站",
    },
  },
  HIERARCHY_WINDING_UP_STATE: {
    what: {
      zh: "{institution}标为{ending}，而其清算 {id} 的记录表明{said}。",
      en: "{institution} is said to be {ending}, but its winding-up {id} says {said}.",
    },
    cause: {
      zh: "机构表与清算表由两人分别更新，只改了其中一张。",
      en: "The registers of institutions and of winding-ups are kept by two hands, and only one was brought up to date.",
    },
    fix: { zh: "请更正其中之一。", en: "Correct one of the two." },
    example: {
      id: "dongzhen-station-winding-up",
      institution: "东镇计划生育服务站",
      ending: { zh: "已注销", en: "deregistered" },
      said: { zh: "清算中", en: "winding up" },
    },
  },
} as const;
