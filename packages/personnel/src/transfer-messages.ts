/** What is said of transfers, their papers and what they concern (划转手续). */
export const transferMessages = {
  PERSONNEL_LICENCE_REREGISTER: {
    what: {
      zh: "人员 {person} 的执业资格 {licence} 登记在{old}（{oldId}），本人已转到{new}（{newId}）。",
      en: "the licence '{licence}' of the person '{person}' is registered for {old} ('{oldId}'); the person is now with {new} ('{newId}').",
    },
    cause: {
      zh: "人已划转，而执业证的执业地点仍是原单位；在新单位执业须先变更。",
      en: "The person moved and the licence still names the former place; practice at the new one needs it changed.",
    },
    fix: {
      zh: "请办理执业地点变更登记。",
      en: "Have its place of practice registered anew.",
    },
    example: {
      person: "staff-0417",
      licence: "licence-0201",
      old: "东镇计划生育服务站",
      oldId: "dongzhen-station",
      "new": "东镇卫生院",
      newId: "dongzhen-hospital",
    },
  },
  PERSONNEL_TWO_PAPERS: {
    what: {
      zh: "人员 {person} 同时有两份未决定的划转手续：{first} 与 {second}。",
      en: "the person '{person}' has two transfer papers that wait for a decision: '{first}' and '{second}'.",
    },
    cause: {
      zh: "前一份没有撤销就另办了一份，或两个批次都列了同一人。",
      en: "Another paper was drawn up before the first was withdrawn, or two batches list the same person.",
    },
    fix: { zh: "请撤销其中一份。", en: "Withdraw one of them." },
    example: {
      person: "staff-0417",
      first: "paper-0417",
      second: "paper-0417-2",
    },
  },
  PERSONNEL_NOT_AT_HOME: {
    what: {
      zh: "划转手续 {paper}：人员 {person} 不在{home}名下。",
      en: "the transfer paper '{paper}': the person '{person}' is not on the books of {home}.",
    },
    cause: {
      zh: "此人已先行调走，或移出单位填错。",
      en: "The person had moved before, or the body they leave was entered wrongly.",
    },
    fix: { zh: "请核对移出单位。", en: "Check from where the person goes." },
    example: {
      paper: "paper-0417",
      person: "staff-0417",
      home: "东镇计划生育服务站",
    },
  },
  PERSONNEL_ITEM_PENDING: {
    what: {
      zh: "人员 {person} 已转到{new}，其{item}（{entry}）另行转移，尚未办结。",
      en: "the person '{person}' is with {new}; what goes by another route is not settled yet: {item} ({entry}).",
    },
    cause: {
      zh: "人员划转之后，档案、社保、党组织关系等由各自部门另行转移。",
      en: "After the person has moved, file, insurance and other relations follow by the offices in charge of each.",
    },
    fix: { zh: "请催办并登记办结日期。", en: "See to it, and record the day." },
    example: {
      person: "staff-0417",
      "new": "东镇卫生院",
      item: { zh: "人事档案", en: "personnel file" },
      entry: "item-0417-file",
    },
  },
  PERSONNEL_LEFT: {
    what: {
      zh: "人员 {person} 已于 {on} 减员，不在册。",
      en: "the person '{person}' left on {on} and is not on the books any more.",
    },
    cause: {
      zh: "此人已退休、调出或解除聘用，而名单取自较早的登记。",
      en: "The person retired, left or was released, and the list was taken from an earlier register.",
    },
    fix: {
      zh: "请核对人员。",
      en: "Check whom it concerns.",
    },
    example: {
      person: "staff-0417",
      on: "2015-10-31",
    },
  },
  PERSONNEL_PAPER_ELSEWHERE: {
    what: {
      zh: "人员 {person} 有一份转往{other}的未决手续（{paper}），而步骤 {step} 把其转到{receiver}，未另办手续。",
      en: "the person '{person}' has a paper that leads to {other} and waits for a decision ('{paper}'), while the step {step} moves the person to {receiver}; no other paper was drawn up.",
    },
    cause: {
      zh: "名单拟好之后方案改了去向，原来的手续没有撤销。",
      en: "The plan changed where people go after the papers were drawn up, and those were not withdrawn.",
    },
    fix: {
      zh: "请撤销该手续，再办理到新单位的手续。",
      en: "Withdraw that paper and draw up one for the body that has the person now.",
    },
    example: {
      person: "staff-0417",
      other: "西镇卫生院",
      paper: "paper-0417",
      step: "dongxian-integration.strengthen-townships",
      receiver: "东镇卫生院",
    },
  },
  PERSONNEL_PAPERS_WAIT: {
    what: {
      zh: "批次 {batch}：{home}转往{receiver}的划转手续有 {count} 份待接收。",
      en: "batch '{batch}': transfer papers from {home} that wait for the decision of {receiver}: {count}.",
    },
    cause: {
      zh: "手续已送达，接收单位还没有逐人答复；不答复不等于接收。",
      en: "The papers have arrived and the receiving body has not answered for each person; silence is no acceptance.",
    },
    fix: {
      zh: "请接收单位逐人接收或退回。",
      en: "Have them accepted or refused, person by person.",
    },
    example: {
      batch: "batch-2015-12",
      home: "东镇计划生育服务站",
      receiver: "东镇卫生院",
      count: 5,
    },
  },
  PERSONNEL_LICENCE_NOT_VALID: {
    what: {
      zh: "执业资格 {licence} 在 {on} 无效，不能变更执业地点。",
      en: "the licence '{licence}' is not valid on {on} and is not registered for another place.",
    },
    cause: {
      zh: "执业证已过期、注销或尚未生效。",
      en: "The licence has run out, was cancelled, or is not in force yet.",
    },
    fix: { zh: "请核对有效期。", en: "Check the days on which it is valid." },
    example: {
      licence: "licence-0201",
      on: "2016-01-01",
    },
  },
} as const;
