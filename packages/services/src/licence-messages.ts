/** Messages about techniques and their licences (技术许可). */
export const licenceMessages = {
  SERVICES_LICENCE_DAYS: {
    what: {
      zh: "技术许可 {id} 于 {on} 已不在有效期内。",
      en: "the technique licence {id} is not valid on {on}.",
    },
    cause: {
      zh: "要收回的许可此前已经到期或收回，或办理日期填得太早、太晚。",
      en: "The licence to be withdrawn had run out or been withdrawn before, or the day of the act is wrong.",
    },
    fix: { zh: "请核对许可编号和日期。", en: "Check the licence and the day." },
    example: { id: "licence-0007", on: "2026-03-31" },
  },
  SERVICES_LICENCE_BODY_ENDED: {
    what: {
      zh: "机构 {institution} 于 {on} 已终止，不能取得技术许可。",
      en: "the institution {institution} has ended by {on} and cannot be licensed.",
    },
    cause: {
      zh: "许可办给了整合中已经终止的单位，往往因为申请还用旧单位的名义。",
      en: "The licence was given to a body that the merger had ended, often because the application still bore its name.",
    },
    fix: {
      zh: "请许可其承继单位。",
      en: "License its successor.",
    },
    example: { institution: "东镇计划生育服务站", on: "2026-03-31" },
  },
  SERVICES_LICENCE_TWICE: {
    what: {
      zh: "机构 {institution} 已有技术“{technique}”的有效许可 {id}。",
      en: "the institution {institution} already holds the licence {id} for the technique '{technique}'.",
    },
    cause: {
      zh: "换证时登记了新证，旧证没有收回；或同一张证登记了两次。",
      en: "A new certificate was entered without withdrawing the old one, or one certificate was entered twice.",
    },
    fix: {
      zh: "请先收回原许可，或不再重复登记。",
      en: "Withdraw the former first, or leave this one out.",
    },
    example: { institution: "县妇幼保健院", technique: "assisted-delivery", id: "licence-0007" },
  },
  SERVICES_TECHNIQUE_UNKNOWN: {
    what: {
      zh: "技术“{technique}”不在 {on} 的须许可技术目录中。",
      en: "the technique '{technique}' is not among those licensed on {on}.",
    },
    cause: {
      zh: "技术代码拼错了，或那一天没有要求该项技术须经许可的规定在施行。",
      en: "The code is misspelt, or no rule in force on that day asks for a licence for this technique.",
    },
    fix: { zh: "请核对代码和日期。", en: "Check the code and the day." },
    example: { technique: { zh: "助产技术", en: "assisted delivery" }, on: "2026-03-31" },
  },
  SERVICES_TECHNIQUE_NOT_OPEN: {
    what: {
      zh: "{on} 的规定没有让{level}机构开展“{technique}”的许可，{institution}不能取得。",
      en: "the rules of {on} license no body of the level '{level}' for '{technique}': {institution} cannot have it.",
    },
    cause: {
      zh: "方案要让一级机构承担它那一级不能取得许可的技术，或旧许可在规定改变以后仍在登记表上。",
      en: "The plan wants a body to give what bodies of its level cannot be licensed for, or an old licence stayed on the register after the rules changed.",
    },
    fix: {
      zh: "请转由有许可渠道的上级机构提供该项技术。",
      en: "Let a body of a level that can be licensed provide it.",
    },
    example: {
      on: "2026-03-31",
      level: { zh: "乡级", en: "township" },
      technique: { zh: "产前诊断", en: "prenatal diagnosis" },
      institution: "东镇卫生院",
    },
  },
  SERVICES_WRONG_AUTHORITY: {
    what: {
      zh: "“{technique}”应由{asked}主管部门许可，而{institution}的许可由{given}作出。",
      en: "'{technique}' is licensed by the {asked}; the licence of {institution} was given by the {given}.",
    },
    cause: {
      zh: "许可权限后来改由另一级行使，或登记时把发证机关填成了另一级。",
      en: "The power to license has passed to another level since, or the wrong level was entered as issuer.",
    },
    fix: {
      zh: "请核对发证机关，向有权机关申请。",
      en: "Check who issued it and apply to the authority in charge.",
    },
    example: {
      technique: { zh: "助产技术", en: "assisted delivery" },
      asked: { zh: "县级", en: "county" },
      institution: "县妇幼保健院",
      given: { zh: "市级", en: "prefecture" },
    },
  },
  SERVICES_UNLICENSED: {
    what: {
      zh: "{division}的服务“{service}”原有具备许可的提供者（{before}），自 {from} 至 {to} 没有：{lacking}。",
      en: "the service '{service}' in {division} had a licensed provider ({before}) and has none from {from} to {to}: {lacking}.",
    },
    cause: {
      zh: "原提供者随整合终止，许可随它一起终止，不转给承继单位；承继单位的许可还没有办下来。",
      en: "The former provider ends with the merger and its licence ends with it, for a licence does not pass to a successor; the successor's own has not come yet.",
    },
    fix: {
      zh: "请让承接机构自前任终止之日起取得许可并有持证人员，或让有许可的机构承接。",
      en: "License its next provider, with certified staff, from the day the last one ends, or let a licensed body take over.",
    },
    example: {
      service: { zh: "住院分娩", en: "hospital delivery" },
      division: "东镇",
      before: "东镇计划生育服务站",
      from: "2026-04-01",
      to: "2026-04-30",
      lacking: { zh: "助产技术许可（县级）", en: "licence for assisted delivery (county)" },
    },
  },
} as const;
