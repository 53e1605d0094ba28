/** Messages on acts that are entered into the books (登记事项消息). */
export const actMessages = {
  DEPLOYMENT_ACTS_UNREADABLE: {
    what: {
      zh: "无法读取登记文件 {path}：{reason}。",
      en: "the file of acts {path} cannot be read: {reason}.",
    },
    cause: {
      zh: "文件不是 JSON，外层不是列表，或某项缺字段、字段名拼写有误。",
      en: "The file is no JSON, not a list, or an entry lacks a field or misspells one.",
    },
    fix: {
      zh: "文件为 JSON 列表，每项写明 change、payload、on，需要时写 cites、authority；可登记的事项见 fuyou acts。",
      en: "It is a JSON list, each entry with change, payload and on, and cites and authority where needed; fuyou acts lists what can be entered.",
    },
    example: {
      path: "acts.json",
      reason: { zh: "第 1 项缺 on", en: "entry 1 lacks 'on'" },
    },
  },
  DEPLOYMENT_ACT_REFUSED: {
    what: {
      zh: "第 {number} 项（{act}，{on}）不能登记：{reason}",
      en: "act {number} ({act}, {on}) cannot be entered: {reason}",
    },
    cause: {
      zh: "所列事项有一项与登记不符，或当日不能办理；整份都不入账。",
      en: "One of the acts does not agree with the registers, or cannot be done on that day; none of the file is recorded.",
    },
    fix: { zh: "更正后请整份重新登记。", en: "Correct it, then enter all of them again." },
    example: {
      number: 2,
      act: { zh: "加挂牌子", en: "hang a name plate" },
      on: "2015-12-10",
      reason: {
        zh: "登记表“机构”中没有编号 dongzhen-hopsital。请核对编号。",
        en: "institutions has no record 'dongzhen-hopsital'. Check the identifier.",
      },
    },
  },
  DEPLOYMENT_ACT_BEFORE_BOOKS: {
    what: {
      zh: "台账自 {opening} 起，此前的事项已在期初登记中。",
      en: "the books begin on {opening}, and what happened before is in the registers they began with.",
    },
    cause: {
      zh: "把文件的出具日当作办事日，而文件早于开账。",
      en: "The day on which a paper was issued was taken for the day of the act, and it lies before the books.",
    },
    fix: {
      zh: "请写 {opening} 或以后的日期；文件的出具日期写在其有效期间（period）中。",
      en: "Date the act from then on; the day on which a paper was issued stands in its period.",
    },
    example: {
      opening: "2015-11-01",
    },
  },
  DEPLOYMENT_ACT_RESERVED: {
    what: {
      zh: "{evidence}只由方案的实施登记和撤回。",
      en: "a record of '{evidence}' is written and withdrawn only by carrying plans out.",
    },
    cause: {
      zh: "想用登记证据的办法把阶段记为办结；办结只能由实施本身写入。",
      en: "A phase was to be recorded as done by entering evidence; only carrying it out writes that.",
    },
    fix: {
      zh: "请用 fuyou record、fuyou undo 或 fuyou reverse。",
      en: "Use fuyou record, fuyou undo or fuyou reverse.",
    },
    example: {
      evidence: { zh: "阶段办结", en: "phase carried out" },
    },
  },
  DEPLOYMENT_ACT_AHEAD: {
    what: {
      zh: "日期晚于登记日 {day}：登记后县即为该日状况，此前各日的阶段不能再实施。",
      en: "its day lies after {day} on which it is entered; the county would stand as of that day, and no phase before it could still be carried out.",
    },
    cause: {
      zh: "提前登记将来的事项，或年份写错。",
      en: "Something to come was entered ahead of its day, or the year is mistyped.",
    },
    fix: {
      zh: "请核对日期；事项在其日期当日或以后登记。",
      en: "Check the day; an act is entered on its day or later.",
    },
    example: {
      day: "2015-12-01",
    },
  },
  DEPLOYMENT_EVIDENCE_OF_NO_PLAN: {
    what: {
      zh: "证据 {id} 所属的方案 {plan} 不在本部署中；最接近的是 {nearest}。它不作任何关口的依据。",
      en: "the evidence {id} belongs to the plan '{plan}', which the deployment does not have; the nearest is '{nearest}'. It opens no gate.",
    },
    cause: {
      zh: "证据中的方案名拼写有误，或方案由未列入的插件提供。",
      en: "The plan named in the evidence is mistyped, or comes from a plugin that is not composed.",
    },
    fix: {
      zh: "方案名有误的，请撤回该证据后重新登记。",
      en: "Where the name is wrong, withdraw the evidence and enter it again.",
    },
    example: {
      id: "evidence-0005",
      plan: "dongxian-integraton",
      nearest: "dongxian-integration",
    },
  },
  DEPLOYMENT_UNKNOWN_CHANGE: {
    what: {
      zh: "没有变更类型 {change}；最接近的是 {nearest}。",
      en: "there is no kind of change '{change}'; the nearest is '{nearest}'.",
    },
    cause: {
      zh: "类型名拼写有误，或提供它的插件没有列入。",
      en: "The name of the change is mistyped, or its plugin is not composed.",
    },
    fix: { zh: "可登记的事项见 fuyou acts。", en: "fuyou acts lists what can be entered." },
    example: {
      change: "hierarchy.hang-palte",
      nearest: "hierarchy.hang-plate",
    },
  },
  DEPLOYMENT_ACTS_UNBALANCED: {
    what: {
      zh: "所登记事项使“{category}”相差 {residual} 而没有批准：{records}。",
      en: "by these acts {category} is out by {residual} without authority: {records}.",
    },
    cause: {
      zh: "录用、核销、收回编制等使总数变动，而该项没有写批准。",
      en: "Hiring, writing off or withdrawing quotas changes a total, and the act names no approval.",
    },
    fix: {
      zh: "进出账的事项须写明 authority（批准机关、文号、依据条款）。",
      en: "Name the authority (issuer, number, clauses) of what comes onto the books or leaves them.",
    },
    example: {
      category: "staff",
      residual: 1,
      records: "staff/staff-0990",
    },
  },
  DEPLOYMENT_ACTS_GAP: {
    what: {
      zh: "所登记事项使职责 {duty} 在区划 {division} 自 {on} 起无人承担。",
      en: "by these acts nobody holds the duty {duty} in the division {division} on {on}.",
    },
    cause: {
      zh: "只登记了原承担者的终止，没有登记接续者。",
      en: "The end of the former holder was entered and not the beginning of the next.",
    },
    fix: { zh: "请同时写明由谁承担。", en: "Say in the same file who holds it from then on." },
    example: {
      duty: "premarital-checks",
      division: "999901102000",
      on: "2015-12-10",
    },
  },
  DEPLOYMENT_KEY_REUSED: {
    what: {
      zh: "县 {county} 已用编号“{key}”登记过别的内容（台账第 {sequence} 条起）。",
      en: "other acts were entered under the key '{key}' in county {county} (from entry {sequence} on).",
    },
    cause: {
      zh: "编号按日期起，同一天又登记了另一份文件；或改动内容后用原编号重试。",
      en: "Keys are made of the day and a second file was entered on it, or the file was changed and tried again under its key.",
    },
    fix: {
      zh: "内容不同请另用编号（--key）；更正已登记的事项请另行登记更正。",
      en: "Use another key (--key) for other acts; what was entered is corrected by a further act.",
    },
    example: {
      county: "999901",
      key: "2015-12-01",
      sequence: 41,
    },
  },
} as const;
