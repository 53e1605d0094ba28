/** Messages about changes of registration (变更登记), part of the hierarchy's codes. */
export const registrationMessages = {
  HIERARCHY_NOTHING_REGISTERED: {
    what: {
      zh: "{institution}（{id}）在 {on} 没有登记“{item}”的证书，不产生变更登记。",
      en: "{institution} ({id}) holds no certificate on {on} that registers '{item}', so nothing is owed.",
    },
    cause: {
      zh: "证书表中没有该机构的证书，或证书上没有列明这一登记事项。",
      en: "The register of certificates has none of the body, or none that says it registers this matter.",
    },
    fix: {
      zh: "请先补录其证书及登记事项。",
      en: "Record its certificates and what they register first.",
    },
    example: {
      institution: "东镇卫生院",
      id: "dongzhen-hospital",
      item: "name",
      on: "2016-01-01",
    },
  },
  HIERARCHY_REGISTRATION_ORDER: {
    what: {
      zh: "变更登记 {id} 于 {doneOn} 办结，早于应办起日 {owedSince}。",
      en: "the change of registration {id} was done on {doneOn}, before it was owed on {owedSince}.",
    },
    cause: {
      zh: "办结日或应办起日写错，常见于年初仍写上一年。",
      en: "One of the days is mistyped, often with last year's number in January.",
    },
    fix: { zh: "请更正其中一个日期。", en: "Correct one of the two dates." },
    example: {
      id: "registration-0008",
      doneOn: "2015-01-20",
      owedSince: "2016-01-01",
    },
  },
  HIERARCHY_FOREIGN_CERTIFICATE: {
    what: {
      zh: "变更登记 {id} 由机构 {institution} 申请，所涉证书 {certificate} 却属于其他机构。",
      en: "the change of registration {id} is owed by '{institution}', but the certificate '{certificate}' is another's.",
    },
    cause: {
      zh: "证书编号选错了一行，或合并后证书仍登记在原单位名下。",
      en: "The wrong line of certificates was chosen, or after a merger the certificate still stands under the former body.",
    },
    fix: { zh: "请更正机构或证书。", en: "Correct the institution or the certificate." },
    example: {
      id: "registration-0008",
      certificate: "certificate-xizhen-hospital",
      institution: "dongzhen-hospital",
    },
  },
  HIERARCHY_REGISTRATION_OWED: {
    what: {
      zh: "{institution}自 {owedSince} 起应办变更登记（{item}，证书 {certificate}，记录 {id}），已 {days} 天未办结。",
      en: "{institution} owes a change of registration since {owedSince}, {days} days ({item}, certificate {certificate}, record {id}).",
    },
    cause: {
      zh: "名称、牌子、科室、地址或负责人已变，而登记机关的证书尚未变更；改革中很常见。",
      en: "Name, plate, department, place or head changed, and the certificate at the authority has not followed; this is common in a reform.",
    },
    fix: {
      zh: "请向登记机关办理后登记办结；办理时限不详，以登记机关要求为准。",
      en: "Have it registered and record it as done; the time allowed is not known here, ask the authority.",
    },
    example: {
      institution: "东镇卫生院",
      id: "registration-0008",
      owedSince: "2016-01-01",
      item: "name",
      certificate: "certificate-dongzhen-hospital",
      days: 45,
    },
  },
  HIERARCHY_NOTHING_OWED: {
    what: {
      zh: "变更登记 {id} 在 {on} 并非应办未办：已办结、已免办或当日尚未发生。",
      en: "the change of registration {id} is not owed on {on}: it is done, has lapsed, or comes later.",
    },
    cause: {
      zh: "同一项变更登记办结了两次，编号选错，或日期早于变更发生之日。",
      en: "The same change was recorded as done twice, another one was meant, or the day lies before the change.",
    },
    fix: { zh: "请核对编号和日期。", en: "Check the identifier and the day." },
    example: {
      id: "registration-0008",
      on: "2015-12-01",
    },
  },
} as const;
