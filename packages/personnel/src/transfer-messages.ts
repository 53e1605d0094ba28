/** What is said of transfers, their papers and what they concern (划转手续). */
export const transferMessages = {
  PERSONNEL_REFUSED_UNDECIDED: {
    what: {
      zh: "人员 {person} 的划转（{paper}）被{receiver}退回，而{home}终止，其去向未定。",
      en: "the transfer of the person '{person}' ({paper}) was refused by {receiver}, and {home} ends: where the person goes is undecided.",
    },
    fix: {
      zh: "请另行商定接收单位，撤销或重办划转手续。",
      en: "Agree on another receiving body, and withdraw the paper or draw up another.",
    },
  },
  PERSONNEL_LICENCE_REREGISTER: {
    what: {
      zh: "人员 {person} 的执业资格 {licence} 登记在{old}（{oldId}），本人已转到{new}（{newId}）。",
      en: "the licence '{licence}' of the person '{person}' is registered for {old} ('{oldId}'); the person is now with {new} ('{newId}').",
    },
    fix: {
      zh: "请办理执业地点变更登记。",
      en: "Have its place of practice registered anew.",
    },
  },
  PERSONNEL_TWO_PAPERS: {
    what: {
      zh: "人员 {person} 同时有两份未决定的划转手续：{first} 与 {second}。",
      en: "the person '{person}' has two transfer papers that wait for a decision: '{first}' and '{second}'.",
    },
    fix: { zh: "请撤销其中一份。", en: "Withdraw one of them." },
  },
  PERSONNEL_PAPER_INCOMPLETE: {
    what: {
      zh: "划转手续 {paper} 的决定不完整：决定须有日期，退回须有理由。",
      en: "the decision on the transfer paper '{paper}' is incomplete: a decision needs its day, a refusal its reason.",
    },
    fix: { zh: "请补录。", en: "Put them on record." },
  },
  PERSONNEL_TRANSFER_REFUSED: {
    what: {
      zh: "划转手续 {paper}（批次 {batch}）被{receiver}退回，人员 {person} 仍在{home}。",
      en: "the transfer paper '{paper}' (batch '{batch}') was refused by {receiver}; the person '{person}' stays with {home}.",
    },
    fix: {
      zh: "请按退回理由处理后重办，或另定去向。",
      en: "Settle the reason and draw up another paper, or decide otherwise.",
    },
  },
  PERSONNEL_PAPER_DECIDED: {
    what: {
      zh: "划转手续 {paper} 已有决定或已撤销。",
      en: "the transfer paper '{paper}' is decided or withdrawn already.",
    },
    fix: {
      zh: "决定不改；如需重来，请另办一份。",
      en: "A decision stays; draw up another paper where one is needed.",
    },
  },
  PERSONNEL_NOT_AT_HOME: {
    what: {
      zh: "划转手续 {paper}：人员 {person} 不在{home}名下。",
      en: "the transfer paper '{paper}': the person '{person}' is not on the books of {home}.",
    },
    fix: { zh: "请核对移出单位。", en: "Check from where the person goes." },
  },
  PERSONNEL_ITEM_PENDING: {
    what: {
      zh: "人员 {person} 已转到{new}，其{item}（{entry}）另行转移，尚未办结。",
      en: "the person '{person}' is with {new}; what goes by another route is not settled yet: {item} ({entry}).",
    },
    fix: { zh: "请催办并登记办结日期。", en: "See to it, and record the day." },
  },
  PERSONNEL_LEFT: {
    what: {
      zh: "人员 {person} 已于 {on} 减员，不在册。",
      en: "the person '{person}' left on {on} and is not on the books any more.",
    },
    fix: {
      zh: "请核对人员。",
      en: "Check whom it concerns.",
    },
  },
  PERSONNEL_PAPER_ELSEWHERE: {
    what: {
      zh: "人员 {person} 有一份转往{other}的未决手续（{paper}），而步骤 {step} 把其转到{receiver}，未另办手续。",
      en: "the person '{person}' has a paper that leads to {other} and waits for a decision ('{paper}'), while the step {step} moves the person to {receiver}; no other paper was drawn up.",
    },
    fix: {
      zh: "请撤销该手续，再办理到新单位的手续。",
      en: "Withdraw that paper and draw up one for the body that has the person now.",
    },
  },
  PERSONNEL_PAPERS_WAIT: {
    what: {
      zh: "批次 {batch}：{home}转往{receiver}的划转手续有 {count} 份待接收。",
      en: "batch '{batch}': transfer papers from {home} that wait for the decision of {receiver}: {count}.",
    },
    fix: {
      zh: "请接收单位逐人接收或退回。",
      en: "Have them accepted or refused, person by person.",
    },
  },
  PERSONNEL_REFUSED_NO_HOME: {
    what: {
      zh: "划转手续 {paper}（批次 {batch}）在划转后被{receiver}退回，而{home}已终止，人员 {person} 无处可回，暂列{receiver}名下。",
      en: "the transfer paper '{paper}' (batch '{batch}') was refused by {receiver} after the person '{person}' had been moved, and {home} has ended: there is no home to go back to, and the person stays on the books of {receiver} meanwhile.",
    },
    fix: {
      zh: "请商定另一接收单位，为其另办划转手续。",
      en: "Agree on another receiving body and draw up another paper.",
    },
  },
  PERSONNEL_REFUSED_RETURN: {
    what: {
      zh: "划转手续 {paper}（批次 {batch}）在划转后被{receiver}退回，人员 {person} 仍列{receiver}名下，而{home}仍在。",
      en: "the transfer paper '{paper}' (batch '{batch}') was refused by {receiver} after the person '{person}' had been moved; the person is still on the books of {receiver}, and {home} still stands.",
    },
    fix: {
      zh: "请将其转回{home}，或另办划转手续。",
      en: "Transfer the person back to {home}, or draw up another paper.",
    },
  },
  PERSONNEL_PAPER_ACCEPTED: {
    what: {
      zh: "划转手续 {paper} 已接收，不能撤销。",
      en: "the transfer paper '{paper}' was accepted and is not withdrawn.",
    },
    fix: {
      zh: "如需转回，请另办一份。",
      en: "Where the person is to go back, draw up another paper.",
    },
  },
  PERSONNEL_PAPER_IN_EFFECT: {
    what: {
      zh: "划转手续 {paper} 的人员 {person} 已在{receiver}名下，不能撤销。",
      en: "the person '{person}' of the transfer paper '{paper}' is on the books of {receiver} already; it is not withdrawn.",
    },
    fix: {
      zh: "请接收或退回；退回后请另办一份到其他单位的手续。",
      en: "Have it accepted or refused; after a refusal, draw up another paper that leads elsewhere.",
    },
  },
  PERSONNEL_LICENCE_NOT_VALID: {
    what: {
      zh: "执业资格 {licence} 在 {on} 无效，不能变更执业地点。",
      en: "the licence '{licence}' is not valid on {on} and is not registered for another place.",
    },
    fix: { zh: "请核对有效期。", en: "Check the days on which it is valid." },
  },
} as const;
