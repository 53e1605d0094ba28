/** The coded messages about inspections, prohibitions, liability and risks. */
export const conductMessages = {
  GOVERNANCE_CORRECTION_OVERDUE: {
    what: {
      zh: "{unit}的问题 {id}（{kind}）应于 {by} 前整改，尚未登记整改。",
      en: "the problem {id} of {unit} ({kind}) was to be put right by {by}, and no correction is on record.",
    },
    fix: {
      zh: "请登记整改情况，或由检查单位重新定期限。",
      en: "Record the correction, or let the inspecting office set another day.",
    },
  },
  GOVERNANCE_CORRECTION_UNDATED: {
    what: {
      zh: "{unit}的问题 {id}（{kind}）没有整改期限。",
      en: "no day is set for putting right the problem {id} of {unit} ({kind}).",
    },
    fix: { zh: "请由检查单位确定期限。", en: "Let the inspecting office set the day." },
  },
  GOVERNANCE_PROHIBITION_BREACHED: {
    what: {
      zh: "检查发现{unit}违反禁止事项“{prohibition}”（{id}）。",
      en: "an inspection found that {unit} breached the prohibition '{prohibition}' ({id}).",
    },
    fix: {
      zh: "请依法移送有权处理的机关；只追究机构及其执业人员，不涉及就诊者。",
      en: "Hand it to the authority that may act; institutions and those who practise there answer, never those treated.",
    },
  },
  GOVERNANCE_LIABILITY_DECIDED_ELSEWHERE: {
    what: {
      zh: "{unit}的问题 {id} 属“{liability}”的情形，由{decidedBy}决定。",
      en: "the problem {id} of {unit} is a case for '{liability}', which {decidedBy} decides.",
    },
    fix: {
      zh: "请移送并登记移送去向；系统不作认定，也不涉及个人处分。",
      en: "Hand it over and record to whom; nothing is decided here, and no person's penalty is recorded.",
    },
  },
  GOVERNANCE_NOT_INSPECTED: {
    what: {
      zh: "{unit}在 {from} 至 {to} 没有“{rule}”的检查记录。",
      en: "no inspection '{rule}' of {unit} is on record between {from} and {to}.",
    },
    fix: { zh: "请补登检查，或安排检查。", en: "Record the inspection, or arrange one." },
  },
  GOVERNANCE_NOT_THE_INSPECTOR: {
    what: {
      zh: "检查 {id} 由{by}进行，而“{rule}”只由{may}检查。",
      en: "the inspection {id} was made by {by}, but '{rule}' is made by {may} only.",
    },
    fix: { zh: "请核对检查单位。", en: "Check who inspected." },
  },
  GOVERNANCE_CONTENT_OPEN: {
    what: {
      zh: "禁止事项“{title}”只有名称，来源文件没有内容，无从核对。",
      en: "of the prohibition '{title}' the source has the name only; nothing can be checked against it.",
    },
    fix: {
      zh: "请取得所引文件后由插件写明内容。",
      en: "Get the document it refers to and declare its content in a plugin.",
    },
  },
  GOVERNANCE_CORRECTED_BEFORE: {
    what: {
      zh: "问题 {id} 的整改日期 {on} 早于检查日期 {inspected}。",
      en: "the problem {id} is said to be put right on {on}, before the inspection of {inspected}.",
    },
    fix: { zh: "请核对日期。", en: "Check the days." },
  },
  GOVERNANCE_ALREADY_CORRECTED: {
    what: {
      zh: "问题 {id} 已于 {on} 登记整改。",
      en: "the problem {id} was already put right on {on}.",
    },
    fix: { zh: "请核对问题编号。", en: "Check which problem is meant." },
  },
  GOVERNANCE_RISK_WITHOUT_MEASURE: {
    what: {
      zh: "廉政风险 {id}（{area}：{what}）没有防控措施。",
      en: "the integrity risk {id} ({area}: {what}) has no measure against it.",
    },
    fix: { zh: "请确定防控措施。", en: "Settle a measure." },
  },
  GOVERNANCE_RISK_REVIEW_OVERDUE: {
    what: {
      zh: "廉政风险 {id}（{area}：{what}）应于 {by} 前复核。",
      en: "the integrity risk {id} ({area}: {what}) was to be reviewed by {by}.",
    },
    fix: {
      zh: "请复核并登记新的期限。",
      en: "Review it and record the next day.",
    },
  },
} as const;
