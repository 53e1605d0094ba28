/** Messages about phases, gates and evidence (实施消息), part of the codes of the reform. */
export const carryingOutMessages = {
  REFORM_INVALID_EVIDENCE_KIND: {
    what: {
      zh: "插件 {plugin} 的证据类型 {kind} 不能成立：{reason}。",
      en: "{plugin}: the kind of evidence {kind} cannot stand: {reason}.",
    },
    fix: { zh: "请更正该证据类型。", en: "Correct the kind." },
  },
  REFORM_INVALID_GATE: {
    what: {
      zh: "插件 {plugin} 的关口 {gate} 不能成立：{reason}。",
      en: "{plugin}: the gate {gate} cannot stand: {reason}.",
    },
    fix: { zh: "请更正该关口。", en: "Correct the gate." },
  },
  REFORM_INVALID_ACT_GATE: {
    what: {
      zh: "插件 {plugin} 的办事关口 {gate} 不能成立：{reason}。",
      en: "{plugin}: the gate of acts {gate} cannot stand: {reason}.",
    },
    fix: { zh: "请更正该关口。", en: "Correct the gate." },
  },
  REFORM_ACT_BARRED: {
    what: {
      zh: "{missing}因此“{act}”在 {date} 不能办理（关口“{gate}”）。",
      en: "{missing} Therefore '{act}' cannot be done on {date} (gate '{gate}').",
    },
    fix: { zh: "请先补齐再办理。", en: "Supply what is missing, then do it." },
  },
  REFORM_GATE_CLOSED: {
    what: {
      zh: "方案 {plan}：阶段“{phase}”的关口“{gate}”未开，截至 {date} 缺少“{evidence}”{missing}。",
      en: "plan {plan}: the gate '{gate}' of the phase '{phase}' is closed: by {date} there is no {evidence} on record{missing}.",
    },
    fix: {
      zh: "请由{issuer}出具并登记，再实施该阶段。",
      en: "Have it issued by the {issuer} and recorded, then carry the phase out.",
    },
  },
  REFORM_EVIDENCE_INCOMPLETE: {
    what: {
      zh: "证据 {id}（{kind}）缺少{need}，不作数。",
      en: "the evidence {id} ({kind}) lacks {need} and does not count.",
    },
    fix: {
      zh: "请撤回后按原件补全重新登记。",
      en: "Withdraw it and record it again from the original.",
    },
  },
  REFORM_EVIDENCE_UNAUTHORISED: {
    what: {
      zh: "证据 {id}（{kind}）由{issuer}出具，无权出具，不作数。",
      en: "the evidence {id} ({kind}) was issued by the {issuer}, which may not issue it, and does not count.",
    },
    fix: { zh: "应由{issuers}出具。", en: "It is for the {issuers} to issue." },
  },
  REFORM_EVIDENCE_TOO_EARLY: {
    what: {
      zh: "证据 {id}（{kind}，{date}）先于应在其前的“{before}”，不作数。",
      en: "the evidence {id} ({kind}, {date}) comes before the {before} that has to precede it, and does not count.",
    },
    fix: {
      zh: "请先取得并登记“{before}”，再重新出具。",
      en: "Obtain and record the {before} first, then have it issued again.",
    },
  },
  REFORM_CASE_OPEN: {
    what: {
      zh: "方案 {plan}：未决事项 {id}（{about}）自 {from} 起尚未办结。",
      en: "plan {plan}: the case {id} about {about}, open since {from}, is not settled.",
    },
    fix: {
      zh: "请办结后撤销该事项；未办结的照列，不影响验收。",
      en: "Settle it and withdraw the case; until then it stays listed and does not bar acceptance.",
    },
  },
  REFORM_UNKNOWN_PHASE: {
    what: {
      zh: "方案 {plan} 没有阶段 {phase}。已有：{known}。",
      en: "the plan {plan} has no phase '{phase}'. Known: {known}.",
    },
    fix: { zh: "请核对阶段名。", en: "Check the name." },
  },
  REFORM_PHASE_REFUSED: {
    what: {
      zh: "{reasons}因此方案 {plan} 的阶段“{phase}”不能实施（{count} 项）。",
      en: "{reasons} For these reasons ({count}) the phase '{phase}' of the plan {plan} cannot be carried out.",
    },
    fix: { zh: "请逐项处理后再实施。", en: "Settle each of them, then carry it out." },
  },
  REFORM_PHASE_WINDOW: {
    what: {
      zh: "方案 {plan} 的阶段“{phase}”应在 {from} 至 {to} 实施，而所报日期为 {date}。",
      en: "the phase '{phase}' of the plan {plan} is to be carried out from {from} to {to}, not on {date}.",
    },
    fix: {
      zh: "请在期内实施；逾期的须调整阶段日期并重新报批。",
      en: "Act within these days; once they have passed, move the phase and have the plan approved again.",
    },
  },
  REFORM_PHASE_DONE: {
    what: {
      zh: "方案 {plan} 的阶段“{phase}”已于 {date} 办结（{evidence}）。",
      en: "the phase '{phase}' of the plan {plan} was carried out on {date} already ({evidence}).",
    },
    fix: { zh: "无需再次实施。", en: "There is nothing to do again." },
  },
  REFORM_PHASE_ORDER: {
    what: {
      zh: "方案 {plan}：阶段“{phase}”之前的阶段“{before}”截至 {date} 尚未办结。",
      en: "plan {plan}: the phase '{before}', which comes before '{phase}', is not on record as carried out by {date}.",
    },
    fix: { zh: "请先实施“{before}”。", en: "Carry out '{before}' first." },
  },
  REFORM_OTHER_AUTHORITY: {
    what: {
      zh: "方案 {plan} 由{wanted}批准，而所引依据为{given}。",
      en: "the plan {plan} is authorised by {wanted}, but the act cites {given}.",
    },
    fix: { zh: "请引用批准机关及其文号。", en: "Cite the body that authorises it and its number." },
  },
  REFORM_AUTHORITY_NOT_ON_RECORD: {
    what: {
      zh: "方案 {plan} 所引文号 {number} 截至 {date} 未登记为有效证据。",
      en: "the number {number} cited for the plan {plan} is on no evidence that counts by {date}.",
    },
    fix: { zh: "请先登记该文件。", en: "Record the document first." },
  },
  REFORM_INVALID_WINDOW: {
    what: {
      zh: "插件 {plugin} 的纪律期 {window} 不能成立：{reason}。",
      en: "{plugin}: the discipline window {window} cannot stand: {reason}.",
    },
    fix: { zh: "请更正该纪律期。", en: "Correct the window." },
  },
  REFORM_DISCIPLINE: {
    what: {
      zh: "“{act}”属于{nature}，而方案 {plan} 的纪律期“{window}”（{from} 至 {to}）禁止常规以外的{nature}；截至 {on}，没有“{evidence}”以该事项所引文号准许它。",
      en: "'{act}' is among {nature}, which the discipline window '{window}' of the plan {plan} ({from} to {to}) bars outside routine; by {on} no {evidence} is on record that permits it under the number the act cites.",
    },
    fix: {
      zh: "请待期满后办理；确需办理的，由{issuer}特批并登记，再引其文号。",
      en: "Wait until the window has passed; where it cannot wait, have {issuer} permit it, record the permission, and cite its number.",
    },
  },
  REFORM_PHASE_DIFFERS: {
    what: {
      zh: "方案 {plan} 的阶段“{phase}”在当前县情上得出的修改与所批准的不同：批准 {approved} 处，现为 {now} 处；不同的记录：{records}。",
      en: "on the county as it is now the phase '{phase}' of the plan {plan} gives other edits than those approved: {approved} approved, {now} now; records that differ: {records}.",
    },
    fix: { zh: "请重新演练并报批。", en: "Rehearse it again and have the result approved." },
  },
} as const;
