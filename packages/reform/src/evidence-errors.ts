/** Messages about evidence, the gates it opens, and discipline (证据、关口与纪律消息), part of the codes of the reform. */
export const evidenceMessages = {
  REFORM_INVALID_EVIDENCE_KIND: {
    what: {
      zh: "插件 {plugin} 的证据类型 {kind} 不能成立：{reason}。",
      en: "{plugin}: the kind of evidence {kind} cannot stand: {reason}.",
    },
    cause: {
      zh: "所引的证据类型或机关代码拼写有误，或提供它的插件没有列入。",
      en: "A kind of evidence or an issuer it names is mistyped, or comes from a plugin that is not composed.",
    },
    fix: { zh: "请更正该证据类型。", en: "Correct the kind." },
    example: {
      plugin: "dongxian",
      kind: "establishment-opinion",
      reason: {
        zh: "没有出具机关 establishment-ofice；最接近的是 establishment-office",
        en: "there is no issuer 'establishment-ofice'; the nearest is 'establishment-office'",
      },
    },
  },
  REFORM_INVALID_GATE: {
    what: {
      zh: "插件 {plugin} 的关口 {gate} 不能成立：{reason}。",
      en: "{plugin}: the gate {gate} cannot stand: {reason}.",
    },
    cause: {
      zh: "关口所指的方案、阶段或证据类型拼写有误，或提供它的插件没有列入。",
      en: "The plan, phase or kind of evidence that the gate names is mistyped, or comes from a plugin that is not composed.",
    },
    fix: { zh: "请更正该关口。", en: "Correct the gate." },
    example: {
      plugin: "dongxian",
      gate: "dongxian-integration.quota-secured",
      reason: {
        zh: "没有方案 dongxian-integraton；最接近的是 dongxian-integration",
        en: "there is no plan 'dongxian-integraton'; the nearest is 'dongxian-integration'",
      },
    },
  },
  REFORM_INVALID_ACT_GATE: {
    what: {
      zh: "插件 {plugin} 的办事关口 {gate} 不能成立：{reason}。",
      en: "{plugin}: the gate of acts {gate} cannot stand: {reason}.",
    },
    cause: {
      zh: "关口所指的变更、字段或要求拼写有误，或提供它的插件没有列入。",
      en: "The change, field or requirement that the gate names is mistyped, or comes from a plugin that is not composed.",
    },
    fix: { zh: "请更正该关口。", en: "Correct the gate." },
    example: {
      plugin: "dongxian",
      gate: "claims-over",
      reason: {
        zh: "没有变更 hierarchy.deregistr；最接近的是 hierarchy.deregister",
        en: "there is no change 'hierarchy.deregistr'; the nearest is 'hierarchy.deregister'",
      },
    },
  },
  REFORM_ACT_BARRED: {
    what: {
      zh: "{missing}因此“{act}”在 {date} 不能办理（关口“{gate}”）。",
      en: "{missing} Therefore '{act}' cannot be done on {date} (gate '{gate}').",
    },
    cause: {
      zh: "法规或文件要求先满足条件再办此事，例如申报期满、印章已缴，而条件尚未满足或没有登记。",
      en: "Law or document wants something before the act, such as the end of the period for claims or the seal handed in, and it has not come about or is not on record.",
    },
    fix: { zh: "请先补齐再办理。", en: "Supply what is missing, then do it." },
    example: {
      missing: {
        zh: "东镇计划生育服务站：申报天数89天，要求不少于90天，还差1天。",
        en: "东镇计划生育服务站: days for claims 89 days; at least 90 days required; 1 day short.",
      },
      act: { zh: "注销登记", en: "deregister an institution" },
      date: "2016-06-01",
      gate: { zh: "申报期满", en: "claims over" },
    },
  },
  REFORM_GATE_CLOSED: {
    what: {
      zh: "方案 {plan}：阶段“{phase}”的关口“{gate}”未开，截至 {date} 缺少“{evidence}”{missing}。",
      en: "plan {plan}: the gate '{gate}' of the phase '{phase}' is closed: by {date} there is no {evidence} on record{missing}.",
    },
    cause: {
      zh: "该阶段须以批复、意见等文件为前提，而文件尚未取得，或已取得而没有登记，或登记的不作数。",
      en: "The phase needs an approval or opinion first; it was not obtained yet, was not recorded, or what was recorded does not count.",
    },
    fix: {
      zh: "请由{issuer}出具并登记，再实施该阶段。",
      en: "Have it issued by the {issuer} and recorded, then carry the phase out.",
    },
    example: {
      plan: "dongxian-integration",
      phase: { zh: "实施", en: "implementation" },
      gate: { zh: "编制落实", en: "quota secured" },
      date: "2015-12-01",
      evidence: { zh: "编制批复", en: "quota approval" },
      missing: "",
      issuer: { zh: "县编委", en: "establishment committee" },
    },
  },
  REFORM_EVIDENCE_INCOMPLETE: {
    what: {
      zh: "证据 {id}（{kind}）缺少{need}，不作数。",
      en: "the evidence {id} ({kind}) lacks {need} and does not count.",
    },
    cause: {
      zh: "登记时手边没有原件，文号、范围或附件没有填。",
      en: "It was entered without the original at hand, and number, scope or enclosure were left out.",
    },
    fix: {
      zh: "请撤回后按原件补全重新登记。",
      en: "Withdraw it and record it again from the original.",
    },
    example: {
      id: "evidence-0005",
      kind: { zh: "编制批复", en: "quota approval" },
      need: { zh: "文号", en: "its number" },
    },
  },
  REFORM_EVIDENCE_UNAUTHORISED: {
    what: {
      zh: "证据 {id}（{kind}）由{issuer}出具，无权出具，不作数。",
      en: "the evidence {id} ({kind}) was issued by the {issuer}, which may not issue it, and does not count.",
    },
    cause: {
      zh: "草案或同意意见被当作批复登记，或出具机关选错。",
      en: "A draft or a consent was entered as if it were the approval, or the wrong issuer was chosen.",
    },
    fix: { zh: "应由{issuers}出具。", en: "It is for the {issuers} to issue." },
    example: {
      id: "evidence-0005",
      kind: { zh: "编制批复", en: "quota approval" },
      issuer: { zh: "县编办", en: "establishment office" },
      issuers: { zh: "县编委", en: "establishment committee" },
    },
  },
  REFORM_EVIDENCE_TOO_EARLY: {
    what: {
      zh: "证据 {id}（{kind}，{date}）先于应在其前的“{before}”，不作数。",
      en: "the evidence {id} ({kind}, {date}) comes before the {before} that has to precede it, and does not count.",
    },
    cause: {
      zh: "文件先后倒置：先批复后请示，或前一份文件没有登记。",
      en: "The papers are out of order, the approval before the proposal; or the earlier one was not recorded.",
    },
    fix: {
      zh: "请先取得并登记“{before}”，再重新出具。",
      en: "Obtain and record the {before} first, then have it issued again.",
    },
    example: {
      id: "evidence-0005",
      kind: { zh: "编制批复", en: "quota approval" },
      date: "2015-11-10",
      before: { zh: "编制方案", en: "establishment proposal" },
    },
  },
  REFORM_CASE_OPEN: {
    what: {
      zh: "方案 {plan}：未决事项 {id}（{about}）自 {from} 起尚未办结。",
      en: "plan {plan}: the case {id} about {about}, open since {from}, is not settled.",
    },
    cause: {
      zh: "债务、诉讼、权属等一时不能了结，验收时照实列出。",
      en: "Debts, suits or titles cannot be settled at once; acceptance lists them as they stand.",
    },
    fix: {
      zh: "请办结后撤销该事项；未办结的照列，不影响验收。",
      en: "Settle it and withdraw the case; until then it stays listed and does not bar acceptance.",
    },
    example: {
      plan: "dongxian-integration",
      id: "case-0002",
      about: "东镇计划生育服务站房产权属",
      from: "2015-12-01",
    },
  },
  REFORM_INVALID_WINDOW: {
    what: {
      zh: "插件 {plugin} 的纪律期 {window} 不能成立：{reason}。",
      en: "{plugin}: the discipline window {window} cannot stand: {reason}.",
    },
    cause: {
      zh: "纪律期的起止阶段或所限事项的性质拼写有误，或不属于这一方案。",
      en: "The phases between which the window runs, or the nature of the acts it bars, are mistyped or not of this plan.",
    },
    fix: { zh: "请更正该纪律期。", en: "Correct the window." },
    example: {
      plugin: "dongxian",
      window: "dongxian-integration.no-hiring",
      reason: {
        zh: "没有阶段 implementaton；最接近的是 implement",
        en: "there is no phase 'implementaton'; the nearest is 'implement'",
      },
    },
  },
  REFORM_DISCIPLINE: {
    what: {
      zh: "“{act}”属于{nature}，而方案 {plan} 的纪律期“{window}”（{from} 至 {to}）禁止常规以外的{nature}；截至 {on}，没有“{evidence}”以该事项所引文号准许它。",
      en: "'{act}' is among {nature}, which the discipline window '{window}' of the plan {plan} ({from} to {to}) bars outside routine; by {on} no {evidence} is on record that permits it under the number the act cites.",
    },
    cause: {
      zh: "改革期间冻结进人、提拔、处置资产等，以免突击办理；确有必要的须先特批。",
      en: "During the reform hiring, promotion or the sale of assets are frozen, so that nothing is rushed through; what cannot wait needs a permission first.",
    },
    fix: {
      zh: "请待期满后办理；确需办理的，由{issuer}特批并登记，再引其文号。",
      en: "Wait until the window has passed; where it cannot wait, have the {issuer} permit it, record the permission, and cite its number.",
    },
    example: {
      act: { zh: "录用聘用", en: "take people on" },
      nature: { zh: "进人", en: "hiring" },
      plan: "dongxian-integration",
      window: { zh: "人事纪律", en: "staffing" },
      from: "2015-11-01",
      to: "2015-12-31",
      on: "2015-12-10",
      evidence: { zh: "特批文件", en: "permission" },
      issuer: { zh: "县编委", en: "establishment committee" },
    },
  },
} as const;
