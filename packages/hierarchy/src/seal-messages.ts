/** Messages about seals and certificates (印章与证书), part of the hierarchy's codes. */
export const sealMessages = {
  HIERARCHY_SEAL_ORDER: {
    what: {
      zh: "印章“{seal}”（{id}）的日期先后颠倒：{days}。",
      en: "the dates of the seal '{seal}' ({id}) are out of order: {days}.",
    },
    cause: {
      zh: "日期填到了别的栏里，或年份写错。",
      en: "A day was entered in the wrong column, or its year is wrong.",
    },
    fix: {
      zh: "应依次为刻制、启用、限清算使用、缴销，请更正。",
      en: "They run from cut over in use and limited to surrendered; correct them.",
    },
    example: {
      seal: "东镇计划生育服务站公章",
      id: "seal-dongzhen-station",
      days: "2010-05-01 → 2016-03-01 → 2015-12-31",
    },
  },
  HIERARCHY_SEAL_AFTER_END: {
    what: {
      zh: "印章“{seal}”（{id}）于 {begun} 启用，而{institution}已于 {ended} 终止。",
      en: "the seal '{seal}' ({id}) was taken into use on {begun}, after {institution} had ended on {ended}.",
    },
    cause: {
      zh: "新刻的承继单位印章登记到了原单位名下，或机构终止日填早了。",
      en: "The new seal of the successor was entered under the body that ended, or the day on which that body ended is too early.",
    },
    fix: {
      zh: "终止机构的印章只能限清算使用或缴销；请更正日期，或改为其他机构的印章。",
      en: "The seal of a body that ended can only be limited or surrendered; correct the date or the body.",
    },
    example: {
      seal: "东镇计划生育服务站公章",
      id: "seal-dongzhen-station",
      begun: "2016-03-01",
      institution: "东镇计划生育服务站",
      ended: "2015-12-31",
    },
  },
  HIERARCHY_SEAL_LIMITED_EARLY: {
    what: {
      zh: "印章“{seal}”（{id}）自 {limited} 起限清算使用，而{institution}当日尚未终止。",
      en: "the seal '{seal}' ({id}) is limited to winding-up from {limited}, when {institution} had not ended.",
    },
    cause: {
      zh: "撤销批复下达之前就登记了限用，或撤销尚未登记。",
      en: "The limit was entered before the decision to abolish, or the abolition is not on record yet.",
    },
    fix: {
      zh: "请更正日期，或先登记机构撤销。",
      en: "Correct the date, or record that the body was abolished.",
    },
    example: {
      seal: "东镇计划生育服务站公章",
      id: "seal-dongzhen-station",
      limited: "2015-12-01",
      institution: "东镇计划生育服务站",
    },
  },
  HIERARCHY_SEAL_BACKWARDS: {
    what: {
      zh: "印章“{seal}”（{id}）已于 {last} 进入现有状态，不能在 {on} 再行此事。",
      en: "the seal '{seal}' ({id}) has been in its present state since {last}; this cannot be done with it on {on}.",
    },
    cause: {
      zh: "同一手续登记两次，或要把已缴销的印章重新启用。",
      en: "The same act was entered twice, or a seal already surrendered is to be taken into use again.",
    },
    fix: {
      zh: "印章状态只进不退，每一状态只记一次；请核对印章和日期。",
      en: "A seal goes forward only and has each state once; check the seal and the day.",
    },
    example: {
      seal: "东镇计划生育服务站公章",
      id: "seal-dongzhen-station",
      last: "2016-03-01",
      on: "2016-02-01",
    },
  },
  HIERARCHY_SEAL_OUTSTANDING: {
    what: {
      zh: "{institution}已于 {ended} 终止（{ending}），其印章“{seal}”（{id}）{due}。",
      en: "{institution} ended on {ended} ({ending}), and its seal '{seal}' ({id}) {due}.",
    },
    cause: {
      zh: "机构撤销后，印章仍留在原办公地点，没有限用或交回；也可能已办而未登记。",
      en: "After the body was abolished its seal stayed where it was, neither limited nor handed in; or that was done and not entered.",
    },
    fix: {
      zh: "清算期间限清算使用，注销时缴销；请办理并登记。",
      en: "It is limited during winding-up and surrendered at deregistration; do so and record it.",
    },
    example: {
      seal: "东镇计划生育服务站公章",
      id: "seal-dongzhen-station",
      institution: "东镇计划生育服务站",
      ended: "2015-12-31",
      ending: { zh: "已注销", en: "deregistered" },
      due: { zh: "尚未缴销", en: "is not surrendered" },
    },
  },
  HIERARCHY_CERTIFICATE_OUTSTANDING: {
    what: {
      zh: "{institution}已注销，其证书 {id} 尚未缴回。",
      en: "{institution} is deregistered, and its certificate {id} is not surrendered.",
    },
    cause: {
      zh: "注销登记时证书遗失或漏交；也可能已交而未登记。",
      en: "The certificate was lost or forgotten at deregistration; or it was handed in and that was not entered.",
    },
    fix: { zh: "请缴回并登记。", en: "Surrender it and record that." },
    example: {
      institution: "东镇计划生育服务站",
      id: "certificate-dongzhen-station",
    },
  },
} as const;
