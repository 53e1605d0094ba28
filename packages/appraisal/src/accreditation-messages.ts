/** Messages about accreditation and honours. */
export const accreditationMessages = {
  APPRAISAL_ACCREDITATION_STANDS: {
    what: {
      zh: "{holder}的“{kind}”已有登记 {id}（{status}）。",
      en: "{holder} has the accreditation '{kind}' on record as {id} ({status}).",
    },
    cause: {
      zh: "已有一份申请在办或称号还在有效期内，又另行申请，例如用整合后的新名称再报一次。",
      en: "An application is pending or the title still stands, and another is made, for example once more under the new name.",
    },
    fix: {
      zh: "请处理该登记，不要另行申请。",
      en: "Deal with that record instead of applying anew.",
    },
    example: {
      holder: "县妇幼保健院",
      kind: "baby-friendly-hospital",
      id: "accreditation-0003",
      status: { zh: "已评定", en: "granted" },
    },
  },
  APPRAISAL_ACCREDITATION_STATE: {
    what: {
      zh: "{id} 处于“{status}”，不能{act}。",
      en: "{id} is {status}; this cannot be done: {act}.",
    },
    cause: {
      zh: "这一步与登记的状态不合，例如还没有评定就登记复核，或已经退出。",
      en: "The act does not follow the status on record, such as a re-assessment before any grant, or after the title ended.",
    },
    fix: {
      zh: "请核对登记的状态。",
      en: "Check what stands on record.",
    },
    example: {
      id: "accreditation-0003",
      status: { zh: "已申报", en: "applied for" },
      act: { zh: "登记复核", en: "to record a re-assessment" },
    },
  },
  APPRAISAL_REASSESSMENT_OVERDUE: {
    what: {
      zh: "{holder}的“{kind}”应在 {by} 前复核，至 {date} 未登记复核。",
      en: "the accreditation '{kind}' of {holder} was to be re-assessed by {by}; on {date} no re-assessment is on record.",
    },
    cause: {
      zh: "复核到期没有安排，或已经复核而结果没有登记。",
      en: "The day came and nobody arranged the re-assessment, or it was made and not entered.",
    },
    fix: {
      zh: "请安排复核并登记结果，或按规定退出。",
      en: "Arrange the re-assessment and enter its result, or let it end as the rules say.",
    },
    example: {
      holder: "县妇幼保健院",
      kind: { zh: "爱婴医院", en: "baby-friendly hospital" },
      by: "2025-12-31",
      date: "2026-03-31",
    },
  },
  APPRAISAL_HOLDER_ENDED: {
    what: {
      zh: "“{kind}”（{id}）的持有机构{holder}已于 {on} 停止，称号不随承继自动转移。",
      en: "{holder}, which holds '{kind}' ({id}), ended on {on}; a title does not pass to a successor by itself.",
    },
    cause: {
      zh: "原机构随整合终止，它名下的称号还在登记表上。",
      en: "The body ended with the merger and its title is still on the register.",
    },
    fix: {
      zh: "请登记退出；承继单位须另行申报。",
      en: "Enter its end; the successor has to apply for itself.",
    },
    example: {
      kind: { zh: "爱婴医院", en: "baby-friendly hospital" },
      id: "accreditation-0003",
      holder: "东镇计划生育服务站",
      on: "2026-04-01",
    },
  },
  APPRAISAL_ACCREDITATION_DATES: {
    what: {
      zh: "评审登记 {id} 的状态与日期不符：已评定的要有评定日期，未评定的不能有。",
      en: "the accreditation {id} and its dates do not agree: what was granted has the day of the grant, what was not has none.",
    },
    cause: {
      zh: "直接在表格里改了状态而没有改日期，或先填了预计的评定日期。",
      en: "The status was changed in the sheet without its day, or the expected day of the grant was filled in beforehand.",
    },
    fix: { zh: "请更正状态或日期。", en: "Correct the status or the dates." },
    example: { id: "accreditation-0003" },
  },
  APPRAISAL_TARGET_OPEN: {
    what: {
      zh: "{holder}应在 {by} 前取得“{kind}”，至 {date} 没有评定登记。",
      en: "{holder} was to hold '{kind}' by {by}; on {date} no grant is on record.",
    },
    cause: {
      zh: "到期还没有通过评定，或通过了没有登记。",
      en: "The day has passed without a grant, or the grant was not entered.",
    },
    fix: {
      zh: "请登记评定结果；未评定的，请申报并说明差距。",
      en: "Enter the grant; where there is none, apply and say what is lacking.",
    },
    example: {
      holder: "县妇幼保健院",
      by: "2025-12-31",
      kind: { zh: "爱婴医院", en: "baby-friendly hospital" },
      date: "2026-03-31",
    },
  },
} as const;
