/** Messages about recruitment, learning, credentials and village practice (招聘、进修、资格、村医). */
export const registerMessages = {
  PERSONNEL_RULE_CODE: {
    what: {
      zh: "插件 {plugin} 的规则“{rule}”：“{code}”不在代码表 {list} 中，最接近的是“{nearest}”。",
      en: "{plugin}: rule '{rule}': '{code}' is not in the code list {list}; the nearest is '{nearest}'.",
    },
    fix: {
      zh: "请更正代码，或由插件加入该表。",
      en: "Correct the code, or have a plugin add it to that list.",
    },
  },
  PERSONNEL_RECRUITED_MORE: {
    what: {
      zh: "招聘 {recruitment} 公告 {posts} 人，不能录用 {recruited} 人。",
      en: "the recruitment '{recruitment}' was announced for {posts}, so that {recruited} cannot be recruited.",
    },
    fix: { zh: "请核对人数，或另行公告。", en: "Check the number, or announce another." },
  },
  PERSONNEL_RECRUIT_EDUCATION: {
    what: {
      zh: "{institution} 的招聘 {recruitment} 没有要求规则“{rule}”所定的最低学历。",
      en: "{institution}: the recruitment '{recruitment}' does not ask for the education of the rule '{rule}'.",
    },
    fix: { zh: "请更正公告或登记。", en: "Correct the announcement or the register." },
  },
  PERSONNEL_RECRUIT_DISCIPLINE: {
    what: {
      zh: "{institution} 的招聘 {recruitment} 没有要求规则“{rule}”所定的专业。",
      en: "{institution}: the recruitment '{recruitment}' does not ask for the discipline of the rule '{rule}'.",
    },
    fix: { zh: "请更正公告，或说明理由。", en: "Correct the announcement, or give the reason." },
  },
  PERSONNEL_RECRUIT_CHANNELS: {
    what: {
      zh: "{year} 年只用了 {channels} 个招聘渠道，规则“{rule}”要求至少 {asked} 个。",
      en: "channels of recruitment used in {year}: {channels}; the rule '{rule}' asks for at least {asked}.",
    },
    fix: { zh: "请拓宽渠道。", en: "Open another channel." },
  },
  PERSONNEL_STUDY_LEFT: {
    what: {
      zh: "人员 {person} 在 {on} 已不在册，不能选送。",
      en: "the person '{person}' is no longer on the books on {on} and cannot be sent.",
    },
    fix: { zh: "请核对人员和日期。", en: "Check the person and the day." },
  },
  PERSONNEL_TWO_POSTINGS: {
    what: {
      zh: "人员 {person} 的两次跟班学习日期重叠：{first} 与 {second}。",
      en: "the person '{person}' is sent to learn twice at the same time: '{first}' and '{second}'.",
    },
    fix: { zh: "请更正其中一次的起止日期。", en: "Correct the days of one of them." },
  },
  PERSONNEL_STUDY_SHORT: {
    what: {
      zh: "{year} 年选送 {sent} 人，规则“{rule}”要求至少 {least} 人。",
      en: "persons sent to learn in {year}: {sent}; the rule '{rule}' asks for at least {least}.",
    },
    fix: { zh: "请安排选送，或补录。", en: "Send somebody, or complete the register." },
  },
  PERSONNEL_CREDENTIAL_UNDATED: {
    what: {
      zh: "{year} 年的“{matter}”没有登记日程，规则“{rule}”要求及时组织。",
      en: "no days of {year} are on record for '{matter}', which the rule '{rule}' wants organised in time.",
    },
    fix: {
      zh: "请向主管部门了解日程并录入。",
      en: "Learn them from the authority and enter them.",
    },
  },
  PERSONNEL_DOCTORS_UNREGISTERED: {
    what: {
      zh: "{institution} 有 {count} 名在岗村医没有在此有效注册，规则“{rule}”不允许。",
      en: "{institution}: doctors in post without a valid registration there: {count}; the rule '{rule}' does not permit it.",
    },
    fix: {
      zh: "请办理注册或变更执业地点。",
      en: "Register them, or change the place of practice.",
    },
  },
  PERSONNEL_NO_RISK_POOL: {
    what: {
      zh: "{institution} 没有加入执业风险共担，规则“{rule}”要求建立。",
      en: "{institution} is covered by no risk pool, which the rule '{rule}' asks for.",
    },
    fix: { zh: "请加入互助金或责任保险并登记。", en: "Join a pool or an insurance and record it." },
  },
} as const;
