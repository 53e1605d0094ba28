/** Messages about accreditation and honours. */
export const accreditationMessages = {
  APPRAISAL_ACCREDITATION_STANDS: {
    what: {
      zh: "{holder}的“{kind}”已有登记 {id}（{status}）。",
      en: "{holder} has the accreditation '{kind}' on record as {id} ({status}).",
    },
    fix: {
      zh: "请处理该登记，不要另行申请。",
      en: "Deal with that record instead of applying anew.",
    },
  },
  APPRAISAL_ACCREDITATION_STATE: {
    what: {
      zh: "{id} 处于“{status}”，不能{act}。",
      en: "{id} is {status}; this cannot be done: {act}.",
    },
    fix: {
      zh: "请核对登记的状态。",
      en: "Check what stands on record.",
    },
  },
  APPRAISAL_REASSESSMENT_OVERDUE: {
    what: {
      zh: "{holder}的“{kind}”应在 {by} 前复核，至 {date} 未登记复核。",
      en: "the accreditation '{kind}' of {holder} was to be re-assessed by {by}; on {date} no re-assessment is on record.",
    },
    fix: {
      zh: "请安排复核并登记结果，或按规定退出。",
      en: "Arrange the re-assessment and enter its result, or let it end as the rules say.",
    },
  },
  APPRAISAL_HOLDER_ENDED: {
    what: {
      zh: "“{kind}”（{id}）的持有机构{holder}已于 {on} 停止，称号不随承继自动转移。",
      en: "{holder}, which holds '{kind}' ({id}), ended on {on}; a title does not pass to a successor by itself.",
    },
    fix: {
      zh: "请登记退出；承继单位须另行申报。",
      en: "Enter its end; the successor has to apply for itself.",
    },
  },
  APPRAISAL_ACCREDITATION_DATES: {
    what: {
      zh: "评审登记 {id} 的状态与日期不符：已评定的要有评定日期，未评定的不能有。",
      en: "the accreditation {id} and its dates do not agree: what was granted has the day of the grant, what was not has none.",
    },
    fix: { zh: "请更正状态或日期。", en: "Correct the status or the dates." },
  },
  APPRAISAL_TARGET_OPEN: {
    what: {
      zh: "{holder}应在 {by} 前取得“{kind}”，至 {date} 没有评定登记。",
      en: "{holder} was to hold '{kind}' by {by}; on {date} no grant is on record.",
    },
    fix: {
      zh: "请登记评定结果；未评定的，请申报并说明差距。",
      en: "Enter the grant; where there is none, apply and say what is lacking.",
    },
  },
} as const;
