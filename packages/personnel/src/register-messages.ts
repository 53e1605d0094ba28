/** Messages about recruitment, learning, credentials and village practice (招聘、进修、资格、村医). */
export const registerMessages = {
  PERSONNEL_RULE_CODE: {
    what: {
      zh: "插件 {plugin} 的规则“{rule}”：“{code}”不在代码表 {list} 中，最接近的是“{nearest}”。",
      en: "{plugin}: rule '{rule}': '{code}' is not in the code list {list}; the nearest is '{nearest}'.",
    },
    cause: {
      zh: "代码拼写有误，或提供该代码的插件没有列入。",
      en: "The code is mistyped, or the plugin that brings it is not composed.",
    },
    fix: {
      zh: "请更正代码，或由插件加入该表。",
      en: "Correct the code, or have a plugin add it to that list.",
    },
    example: {
      plugin: "dongxian",
      rule: "recruit-graduates",
      code: "bachlor",
      list: "personnel.education",
      nearest: "bachelor",
    },
  },
  PERSONNEL_RECRUITED_MORE: {
    what: {
      zh: "招聘 {recruitment} 公告 {posts} 人，不能录用 {recruited} 人。",
      en: "the recruitment '{recruitment}' was announced for {posts}, so that {recruited} cannot be recruited.",
    },
    cause: {
      zh: "录用了递补人员而没有增加计划，或人数填错。",
      en: "More were taken than were advertised, without the number being raised, or the number is mistyped.",
    },
    fix: { zh: "请核对人数，或另行公告。", en: "Check the number, or announce another." },
    example: {
      recruitment: "recruitment-2016-1",
      posts: 2,
      recruited: 3,
    },
  },
  PERSONNEL_RECRUIT_EDUCATION: {
    what: {
      zh: "{institution} 的招聘 {recruitment} 没有要求规则“{rule}”所定的最低学历。",
      en: "{institution}: the recruitment '{recruitment}' does not ask for the education of the rule '{rule}'.",
    },
    cause: {
      zh: "公告沿用了往年的条件，低于文件的规定。",
      en: "The announcement repeats the conditions of former years, which ask for less than the document.",
    },
    fix: { zh: "请更正公告或登记。", en: "Correct the announcement or the register." },
    example: {
      institution: "东镇卫生院",
      recruitment: "recruitment-2016-1",
      rule: { zh: "招聘规则", en: "rule on recruitment" },
    },
  },
  PERSONNEL_RECRUIT_DISCIPLINE: {
    what: {
      zh: "{institution} 的招聘 {recruitment} 没有要求规则“{rule}”所定的专业。",
      en: "{institution}: the recruitment '{recruitment}' does not ask for the discipline of the rule '{rule}'.",
    },
    cause: {
      zh: "公告没有写专业，或写得过宽。",
      en: "The announcement names no discipline, or one too wide.",
    },
    fix: { zh: "请更正公告，或说明理由。", en: "Correct the announcement, or give the reason." },
    example: {
      institution: "东镇卫生院",
      recruitment: "recruitment-2016-1",
      rule: { zh: "招聘规则", en: "rule on recruitment" },
    },
  },
  PERSONNEL_RECRUIT_CHANNELS: {
    what: {
      zh: "{year} 年只用了 {channels} 个招聘渠道，规则“{rule}”要求至少 {asked} 个。",
      en: "channels of recruitment used in {year}: {channels}; the rule '{rule}' asks for at least {asked}.",
    },
    cause: {
      zh: "只办了公开招聘，没有用校园招聘、定向培养等；或其他渠道没有登记。",
      en: "Only open competitions were held and no recruitment at colleges or by contract, or the others were not recorded.",
    },
    fix: { zh: "请拓宽渠道。", en: "Open another channel." },
    example: {
      year: 2016,
      channels: 1,
      rule: { zh: "招聘规则", en: "rule on recruitment" },
      asked: 2,
    },
  },
  PERSONNEL_STUDY_LEFT: {
    what: {
      zh: "人员 {person} 在 {on} 已不在册，不能选送。",
      en: "the person '{person}' is no longer on the books on {on} and cannot be sent.",
    },
    cause: {
      zh: "选送名单定下之后，此人已退休或调出。",
      en: "The person retired or left after the list was made.",
    },
    fix: { zh: "请核对人员和日期。", en: "Check the person and the day." },
    example: {
      person: "staff-0417",
      on: "2016-03-01",
    },
  },
  PERSONNEL_TWO_POSTINGS: {
    what: {
      zh: "人员 {person} 的两次跟班学习日期重叠：{first} 与 {second}。",
      en: "the person '{person}' is sent to learn twice at the same time: '{first}' and '{second}'.",
    },
    cause: {
      zh: "前一次的结束日没有登记，或日期写错。",
      en: "The end of the earlier one was not recorded, or a day is mistyped.",
    },
    fix: { zh: "请更正其中一次的起止日期。", en: "Correct the days of one of them." },
    example: {
      person: "staff-0417",
      first: "posting-0003",
      second: "posting-0007",
    },
  },
  PERSONNEL_STUDY_SHORT: {
    what: {
      zh: "{year} 年选送 {sent} 人，规则“{rule}”要求至少 {least} 人。",
      en: "persons sent to learn in {year}: {sent}; the rule '{rule}' asks for at least {least}.",
    },
    cause: {
      zh: "当年选送不足，或已选送而没有登记。",
      en: "Too few were sent that year, or those who were are not on record.",
    },
    fix: { zh: "请安排选送，或补录。", en: "Send somebody, or complete the register." },
    example: {
      year: 2016,
      sent: 1,
      rule: { zh: "跟班学习规则", en: "rule on learning at the bench" },
      least: 3,
    },
  },
  PERSONNEL_CREDENTIAL_UNDATED: {
    what: {
      zh: "{year} 年的“{matter}”没有登记日程，规则“{rule}”要求及时组织。",
      en: "no days of {year} are on record for '{matter}', which the rule '{rule}' wants organised in time.",
    },
    cause: {
      zh: "主管部门还没有公布报名和考试日期，或公布后没有录入。",
      en: "The authority has not published the days of application and examination, or they were not entered.",
    },
    fix: {
      zh: "请向主管部门了解日程并录入。",
      en: "Learn them from the authority and enter them.",
    },
    example: {
      year: 2016,
      matter: { zh: "医师资格考试", en: "physician examination" },
      rule: { zh: "资格规则", en: "rule on credentials" },
    },
  },
  PERSONNEL_DOCTORS_UNREGISTERED: {
    what: {
      zh: "{institution} 有 {count} 名在岗村医没有在此有效注册，规则“{rule}”不允许。",
      en: "{institution}: doctors in post without a valid registration there: {count}; the rule '{rule}' does not permit it.",
    },
    cause: {
      zh: "村医换了村室，而注册地点没有变更；或证书到期没有再注册。",
      en: "A village doctor changed rooms and the registration did not follow, or it ran out.",
    },
    fix: {
      zh: "请办理注册或变更执业地点。",
      en: "Register them, or change the place of practice.",
    },
    example: {
      institution: "前村卫生室",
      count: 1,
      rule: { zh: "村医执业规则", en: "rule on village practice" },
    },
  },
  PERSONNEL_NO_RISK_POOL: {
    what: {
      zh: "{institution} 没有加入执业风险共担，规则“{rule}”要求建立。",
      en: "{institution} is covered by no risk pool, which the rule '{rule}' asks for.",
    },
    cause: {
      zh: "村室还没有参加，或已参加而没有登记。",
      en: "The clinic has not joined, or has and that is not on record.",
    },
    fix: { zh: "请加入互助金或责任保险并登记。", en: "Join a pool or an insurance and record it." },
    example: {
      institution: "前村卫生室",
      rule: { zh: "村医执业规则", en: "rule on village practice" },
    },
  },
} as const;
