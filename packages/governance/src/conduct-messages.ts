/** The coded messages about inspections, prohibitions, liability and risks. */
export const conductMessages = {
  GOVERNANCE_CORRECTION_OVERDUE: {
    what: {
      zh: "{unit}的问题 {id}（{kind}）应于 {by} 前整改，尚未登记整改。",
      en: "the problem {id} of {unit} ({kind}) was to be put right by {by}, and no correction is on record.",
    },
    cause: {
      zh: "到期没有整改，或整改了没有登记。",
      en: "The day passed without a correction, or it was made and not entered.",
    },
    fix: {
      zh: "请登记整改情况，或由检查单位重新定期限。",
      en: "Record the correction, or let the inspecting office set another day.",
    },
    example: {
      unit: "东镇卫生院",
      id: "problem-0012",
      kind: { zh: "消毒记录不全", en: "incomplete records of sterilisation" },
      by: "2026-03-15",
    },
  },
  GOVERNANCE_CORRECTION_UNDATED: {
    what: {
      zh: "{unit}的问题 {id}（{kind}）没有整改期限。",
      en: "no day is set for putting right the problem {id} of {unit} ({kind}).",
    },
    cause: {
      zh: "检查单位指出了问题，没有定整改期限；或期限没有登记。",
      en: "The inspecting office named the problem and set no day, or the day was not entered.",
    },
    fix: { zh: "请由检查单位确定期限。", en: "Let the inspecting office set the day." },
    example: {
      unit: "东镇卫生院",
      id: "problem-0012",
      kind: { zh: "消毒记录不全", en: "incomplete records of sterilisation" },
    },
  },
  GOVERNANCE_PROHIBITION_BREACHED: {
    what: {
      zh: "检查发现{unit}违反禁止事项“{prohibition}”（{id}）。",
      en: "an inspection found that {unit} breached the prohibition '{prohibition}' ({id}).",
    },
    cause: {
      zh: "检查中认定机构有禁止的行为，并在问题记录里注明了禁止事项。",
      en: "The inspecting office found that the institution did what is forbidden, and named the prohibition in the record.",
    },
    fix: {
      zh: "请依法移送有权处理的机关；只追究机构及其执业人员，不涉及就诊者。",
      en: "Hand it to the authority that may act; institutions and those who practise there answer, never those treated.",
    },
    example: {
      unit: "某个体诊所",
      prohibition: {
        zh: "禁止非医学需要的胎儿性别鉴定",
        en: "no determination of foetal sex without medical need",
      },
      id: "problem-0013",
    },
  },
  GOVERNANCE_LIABILITY_DECIDED_ELSEWHERE: {
    what: {
      zh: "{unit}的问题 {id} 属“{liability}”的情形，由{decidedBy}决定。",
      en: "the problem {id} of {unit} is a case for '{liability}', which {decidedBy} decides.",
    },
    cause: {
      zh: "问题的种类属于文件规定要追究责任的情形；是否追究由有权机关决定。",
      en: "The kind of problem is one for which the document declares a liability; whether anybody is held to it is for the authority.",
    },
    fix: {
      zh: "请移送并登记移送去向；系统不作认定，也不涉及个人处分。",
      en: "Hand it over and record to whom; nothing is decided here, and no person's penalty is recorded.",
    },
    example: {
      unit: "某个体诊所",
      id: "problem-0013",
      liability: { zh: "吊销执业许可证", en: "withdrawal of the practising licence" },
      decidedBy: { zh: "县卫生健康行政部门", en: "the county health administration" },
    },
  },
  GOVERNANCE_NOT_INSPECTED: {
    what: {
      zh: "{unit}在 {from} 至 {to} 没有“{rule}”的检查记录。",
      en: "no inspection '{rule}' of {unit} is on record between {from} and {to}.",
    },
    cause: {
      zh: "规定的检查没有做，或做了没有登记到这个单位。",
      en: "The inspection was not made, or was not entered for this unit.",
    },
    fix: { zh: "请补登检查，或安排检查。", en: "Record the inspection, or arrange one." },
    example: {
      unit: "东镇卫生院",
      from: "2025-01-01",
      to: "2025-12-31",
      rule: { zh: "年度服务质量检查", en: "yearly inspection of quality" },
    },
  },
  GOVERNANCE_NOT_THE_INSPECTOR: {
    what: {
      zh: "检查 {id} 由{by}进行，而“{rule}”只由{may}检查。",
      en: "the inspection {id} was made by {by}, but '{rule}' is made by {may} only.",
    },
    cause: {
      zh: "检查由别的部门代做，或登记时填错了检查单位。",
      en: "Another department inspected in its place, or the wrong one was entered.",
    },
    fix: { zh: "请核对检查单位。", en: "Check who inspected." },
    example: {
      id: "inspection-0009",
      by: { zh: "乡镇人民政府", en: "township government" },
      rule: { zh: "年度服务质量检查", en: "yearly inspection of quality" },
      may: { zh: "县卫生健康行政部门", en: "county health administration" },
    },
  },
  GOVERNANCE_CONTENT_OPEN: {
    what: {
      zh: "禁止事项“{title}”只有名称，来源文件没有内容，无从核对。",
      en: "of the prohibition '{title}' the source has the name only; nothing can be checked against it.",
    },
    cause: {
      zh: "文件只提到“几个不准”一类的名称，条文在另一份文件里。",
      en: "The document gives the name of a set of bans, and their text stands in another paper.",
    },
    fix: {
      zh: "请取得所引文件后由插件写明内容。",
      en: "Get the document it refers to and declare its content in a plugin.",
    },
    example: { title: { zh: "七个不准", en: "the seven bans" } },
  },
  GOVERNANCE_CORRECTED_BEFORE: {
    what: {
      zh: "问题 {id} 的整改日期 {on} 早于检查日期 {inspected}。",
      en: "the problem {id} is said to be put right on {on}, before the inspection of {inspected}.",
    },
    cause: {
      zh: "整改日期或检查日期填错，或检查前已改正的情况也登记成了问题。",
      en: "One of the two days is wrong, or something that was put right before the inspection was entered as a problem.",
    },
    fix: { zh: "请核对日期。", en: "Check the days." },
    example: { id: "problem-0012", on: "2026-02-10", inspected: "2026-02-20" },
  },
  GOVERNANCE_ALREADY_CORRECTED: {
    what: {
      zh: "问题 {id} 已于 {on} 登记整改。",
      en: "the problem {id} was already put right on {on}.",
    },
    cause: {
      zh: "整改登记了两次，或编号填成了另一个问题。",
      en: "The correction is entered twice, or another problem is meant.",
    },
    fix: { zh: "请核对问题编号。", en: "Check which problem is meant." },
    example: { id: "problem-0012", on: "2026-03-10" },
  },
  GOVERNANCE_RISK_WITHOUT_MEASURE: {
    what: {
      zh: "廉政风险 {id}（{area}：{what}）没有防控措施。",
      en: "the integrity risk {id} ({area}: {what}) has no measure against it.",
    },
    cause: {
      zh: "排查时列出了风险，防控措施还没有定。",
      en: "The risk was listed in the review, and nothing has been settled against it yet.",
    },
    fix: { zh: "请确定防控措施。", en: "Settle a measure." },
    example: {
      id: "risk-0004",
      area: { zh: "药品采购", en: "purchase of medicines" },
      what: "一人经手询价和验收",
    },
  },
  GOVERNANCE_RISK_REVIEW_OVERDUE: {
    what: {
      zh: "廉政风险 {id}（{area}：{what}）应于 {by} 前复核。",
      en: "the integrity risk {id} ({area}: {what}) was to be reviewed by {by}.",
    },
    cause: {
      zh: "到期没有复核，或复核了没有登记新的期限。",
      en: "The day passed without a review, or it was made and no new day was entered.",
    },
    fix: {
      zh: "请复核并登记新的期限。",
      en: "Review it and record the next day.",
    },
    example: {
      id: "risk-0004",
      area: { zh: "药品采购", en: "purchase of medicines" },
      what: "一人经手询价和验收",
      by: "2026-03-01",
    },
  },
} as const;
