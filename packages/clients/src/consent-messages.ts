/** Messages about enrolment and consent (登记与同意). */
export const consentMessages = {
  CLIENTS_NO_CONSENT: {
    what: {
      zh: "不能登记服务“{service}”：{date} 没有本人有效的{form}。",
      en: "the service '{service}' cannot be recorded: on {date} there is no valid {form} of the client.",
    },
    cause: {
      zh: "服务先做了而没有先取得同意，同意的形式不够（须书面而只有口头），或已经撤回。",
      en: "The service was given before anybody asked, the form is not enough (spoken where it has to be written), or the consent was withdrawn.",
    },
    fix: {
      zh: "请先说明情况并取得同意；本人可以不同意，不需理由。",
      en: "Inform and ask first; the client may say no, and needs no reason.",
    },
    example: {
      service: { zh: "放置宫内节育器", en: "insertion of an IUD" },
      date: "2026-03-31",
      form: { zh: "书面同意", en: "written consent" },
    },
  },
  CLIENTS_ITEMS_MISSING: {
    what: {
      zh: "不能登记服务“{service}”：同意前的知情事项尚缺 {count} 项：{items}。",
      en: "the service '{service}' cannot be recorded: {count} things both sides are to know before consent are missing: {items}.",
    },
    cause: {
      zh: "同意书登记时没有把已经说明的事项逐项勾上，或确有事项没有说明。",
      en: "The consent was noted without ticking what had been explained, or some of it was not explained at all.",
    },
    fix: {
      zh: "请逐项说明并记入同意书后再登记。",
      en: "Go through them, note them with the consent, then record the service.",
    },
    example: {
      service: { zh: "放置宫内节育器", en: "insertion of an IUD" },
      count: 2,
      items: {
        zh: "可能的不良反应；其他可选的方法",
        en: "possible adverse effects; the other methods to choose from",
      },
    },
  },
  CLIENTS_NOTHING_TO_WITHDRAW: {
    what: {
      zh: "服务“{service}”没有可撤回的同意。",
      en: "there is no consent to '{service}' that could be withdrawn.",
    },
    cause: {
      zh: "本人从未对这项服务表示同意，或同意已经撤回、已经用过。",
      en: "The client never agreed to this service, or the consent was withdrawn before or served its visit already.",
    },
    fix: {
      zh: "未同意、已撤回或已用于所做的服务时无需撤回；今后的服务须另行同意。",
      en: "None was given, or it was withdrawn or used already; further care needs a consent of its own.",
    },
    example: { service: { zh: "婚前医学检查", en: "premarital medical examination" } },
  },
  CLIENTS_GUARDIAN_NEEDED: {
    what: {
      zh: "不满十四周岁者须由监护人同意。",
      en: "for a child under fourteen the guardian has to agree.",
    },
    cause: {
      zh: "给孩子登记时，同意人一栏填成了本人。",
      en: "A child was being enrolled and the entry says that the child agreed.",
    },
    fix: {
      zh: "请由监护人办理，并记明由监护人同意。",
      en: "Let the guardian enrol the child, and say that the guardian agreed.",
    },
    example: {},
  },
  CLIENTS_PURPOSE_MISSING: {
    what: {
      zh: "未对用途“{purpose}”表示同意，不能登记。",
      en: "without consent to the purpose '{purpose}' nothing is enrolled.",
    },
    cause: {
      zh: "登记表上用途一栏没有勾选，或本人只同意了其他用途。",
      en: "The purpose was not ticked on the form, or the client agreed to other purposes only.",
    },
    fix: { zh: "请说明用途并取得单独同意。", en: "Explain the purpose and ask for that consent." },
    example: { purpose: { zh: "服务提醒", en: "reminders of services" } },
  },
  CLIENTS_NOT_ENROLLED: {
    what: { zh: "没有这一服务登记。", en: "there is no such enrolment." },
    cause: {
      zh: "所给的编号不在库中：本人没有登记过、已经退出，或密钥、库文件夹不是登记时的那一个。",
      en: "The pseudonym is not in the store: nobody enrolled, the client left, or this is another key or folder than that of the enrolment.",
    },
    fix: {
      zh: "可能从未登记或已经退出；如本人愿意，可重新登记。",
      en: "It never was, or the client left; whoever wishes enrols again.",
    },
    example: {},
  },
  CLIENTS_ALREADY_ENROLLED: {
    what: { zh: "已经登记。", en: "the client is enrolled already." },
    cause: {
      zh: "本人在另一个服务点登记过，或同一份登记提交了两次。",
      en: "The client enrolled at another place before, or one form was handed in twice.",
    },
    fix: {
      zh: "请更改原登记，不要重复登记。",
      en: "Change the enrolment that is there, do not make a second.",
    },
    example: {},
  },
  CLIENTS_DECLINED: {
    what: {
      zh: "服务对象已表示不需要“{contact}”，不再询问。",
      en: "the client has declined '{contact}' and is not asked again.",
    },
    cause: {
      zh: "上次询问时本人表示不需要，而又有人要提供或登记已经提供。",
      en: "The client said no when asked, and somebody offers it again or records it as delivered.",
    },
    fix: {
      zh: "不必说明理由，也不计入任何考核；本人可随时主动提出。",
      en: "No reason is needed and nothing counts it; the client may ask for it at any time.",
    },
    example: { contact: { zh: "心理疏导", en: "counselling" } },
  },
} as const;
