/** What is said of decisions on transfer papers (划转手续的接收与退回). */
export const transferDecisionMessages = {
  PERSONNEL_REFUSED_UNDECIDED: {
    what: {
      zh: "人员 {person} 的划转（{paper}）被{receiver}退回，而{home}终止，其去向未定。",
      en: "the transfer of the person '{person}' ({paper}) was refused by {receiver}, and {home} ends: where the person goes is undecided.",
    },
    cause: {
      zh: "接收单位退回之后没有另定去向，而原单位即将撤销。",
      en: "The receiving body refused, nothing else was agreed, and the former body is about to end.",
    },
    fix: {
      zh: "请另行商定接收单位，撤销或重办划转手续。",
      en: "Agree on another receiving body, and withdraw the paper or draw up another.",
    },
    example: {
      person: "staff-0417",
      paper: "paper-0417",
      receiver: "东镇卫生院",
      home: "东镇计划生育服务站",
    },
  },
  PERSONNEL_PAPER_INCOMPLETE: {
    what: {
      zh: "划转手续 {paper} 的决定不完整：决定须有日期，退回须有理由。",
      en: "the decision on the transfer paper '{paper}' is incomplete: a decision needs its day, a refusal its reason.",
    },
    cause: {
      zh: "登记决定时只填了结果，没有填日期；或退回而没有写理由。",
      en: "Only the outcome was entered and not its day, or a refusal without the reason.",
    },
    fix: { zh: "请补录。", en: "Put them on record." },
    example: {
      paper: "paper-0417",
    },
  },
  PERSONNEL_TRANSFER_REFUSED: {
    what: {
      zh: "划转手续 {paper}（批次 {batch}）被{receiver}退回，人员 {person} 仍在{home}。",
      en: "the transfer paper '{paper}' (batch '{batch}') was refused by {receiver}; the person '{person}' stays with {home}.",
    },
    cause: {
      zh: "接收单位认为岗位、条件或手续不合而退回；人员暂留原单位。",
      en: "The receiving body found post, conditions or papers not in order; the person stays where they were for now.",
    },
    fix: {
      zh: "请按退回理由处理后重办，或另定去向。",
      en: "Settle the reason and draw up another paper, or decide otherwise.",
    },
    example: {
      paper: "paper-0417",
      batch: "batch-2015-12",
      receiver: "东镇卫生院",
      person: "staff-0417",
      home: "东镇计划生育服务站",
    },
  },
  PERSONNEL_PAPER_DECIDED: {
    what: {
      zh: "划转手续 {paper} 已有决定或已撤销。",
      en: "the transfer paper '{paper}' is decided or withdrawn already.",
    },
    cause: {
      zh: "同一份手续办了两次，或编号选错。",
      en: "The same paper was dealt with twice, or another one was meant.",
    },
    fix: {
      zh: "决定不改；如需重来，请另办一份。",
      en: "A decision stays; draw up another paper where one is needed.",
    },
    example: {
      paper: "paper-0417",
    },
  },
  PERSONNEL_REFUSED_NO_HOME: {
    what: {
      zh: "划转手续 {paper}（批次 {batch}）在划转后被{receiver}退回，而{home}已终止，人员 {person} 无处可回，暂列{receiver}名下。",
      en: "the transfer paper '{paper}' (batch '{batch}') was refused by {receiver} after the person '{person}' had been moved, and {home} has ended: there is no home to go back to, and the person stays on the books of {receiver} meanwhile.",
    },
    cause: {
      zh: "先划转、后退回，其间原单位已经撤销。",
      en: "The person was moved first and refused afterwards, and the former body ended in between.",
    },
    fix: {
      zh: "请商定另一接收单位，为其另办划转手续。",
      en: "Agree on another receiving body and draw up another paper.",
    },
    example: {
      paper: "paper-0417",
      batch: "batch-2015-12",
      receiver: "东镇卫生院",
      home: "东镇计划生育服务站",
      person: "staff-0417",
    },
  },
  PERSONNEL_REFUSED_RETURN: {
    what: {
      zh: "划转手续 {paper}（批次 {batch}）在划转后被{receiver}退回，人员 {person} 仍列{receiver}名下，而{home}仍在。",
      en: "the transfer paper '{paper}' (batch '{batch}') was refused by {receiver} after the person '{person}' had been moved; the person is still on the books of {receiver}, and {home} still stands.",
    },
    cause: {
      zh: "先划转、后退回；退回的决定不会自行把人转回去。",
      en: "The person was moved first and refused afterwards; the refusal does not move anybody back by itself.",
    },
    fix: {
      zh: "请将其转回{home}，或另办划转手续。",
      en: "Transfer the person back to {home}, or draw up another paper.",
    },
    example: {
      paper: "paper-0417",
      batch: "batch-2015-12",
      receiver: "东镇卫生院",
      person: "staff-0417",
      home: "东镇计划生育服务站",
    },
  },
  PERSONNEL_PAPER_ACCEPTED: {
    what: {
      zh: "划转手续 {paper} 已接收，不能撤销。",
      en: "the transfer paper '{paper}' was accepted and is not withdrawn.",
    },
    cause: {
      zh: "接收之后发现有误，想当作没有办过。",
      en: "A mistake was found after acceptance, and the paper is to be undone as if it had not been.",
    },
    fix: {
      zh: "如需转回，请另办一份。",
      en: "Where the person is to go back, draw up another paper.",
    },
    example: {
      paper: "paper-0417",
    },
  },
  PERSONNEL_PAPER_IN_EFFECT: {
    what: {
      zh: "划转手续 {paper} 的人员 {person} 已在{receiver}名下，不能撤销。",
      en: "the person '{person}' of the transfer paper '{paper}' is on the books of {receiver} already; it is not withdrawn.",
    },
    cause: {
      zh: "方案的步骤已把人划转，手续随后才补决定。",
      en: "A step of the plan moved the person already, and the decision on the paper is still to follow.",
    },
    fix: {
      zh: "请接收或退回；退回后请另办一份到其他单位的手续。",
      en: "Have it accepted or refused; after a refusal, draw up another paper that leads elsewhere.",
    },
    example: {
      paper: "paper-0417",
      person: "staff-0417",
      receiver: "东镇卫生院",
    },
  },
} as const;
