/** What is said of who holds which post (岗位与任职). */
export const postMessages = {
  PERSONNEL_POST_RETURNS_VACANT: {
    what: {
      zh: "岗位 {post} 返回原单位，任职人员 {person} 不随同，岗位空缺。",
      en: "the post {post} goes back; {person}, who holds it, does not go with it, and it falls vacant.",
    },
    cause: {
      zh: "岗位随原单位恢复，而任职人员选择留下，或本来就不是从那里来的。",
      en: "The post goes back with its body, while who holds it chose to stay or never came from there.",
    },
    fix: {
      zh: "请为其另行安排岗位。",
      en: "Give that person another post.",
    },
    example: {
      post: "post-0121",
      person: "staff-0417",
    },
  },
  PERSONNEL_POST_LEFT: {
    what: {
      zh: "人员 {person} 返回{institution}，其在其他单位担任的岗位 {post} 随之空缺。",
      en: "{person} goes back to {institution}; the post {post}, which that person holds at another body, falls vacant.",
    },
    cause: {
      zh: "改革后此人在接收单位新任了岗位，返回后不能再由其担任。",
      en: "Since the reform the person took a post at the receiving body, and cannot keep it on going back.",
    },
    fix: {
      zh: "如仍由其担任，请重新任职。",
      en: "Where that person is to hold it still, fill it anew.",
    },
    example: {
      person: "staff-0417",
      institution: "东镇计划生育服务站",
      post: "post-0305",
    },
  },
  PERSONNEL_QUALIFICATION_UNKNOWN: {
    what: {
      zh: "人员 {person} 安排在岗位 {post}，而其{lacks}没有登记，是否合格不明。",
      en: "the person '{person}' is placed in the post '{post}', but this is not on record: {lacks}; whether it is met is unknown.",
    },
    cause: {
      zh: "岗位要求职称、学历或执业资格，而人员登记中这一项没有填。未填不等于没有。",
      en: "The post asks for a title, an education or a licence, and that was left empty for the person. Empty does not mean none.",
    },
    fix: { zh: "请补录后核对。", en: "Put it on record and compare." },
    example: {
      person: "staff-0417",
      post: "post-0121",
      lacks: { zh: "学历", en: "education" },
    },
  },
  PERSONNEL_UNPLACED: {
    what: {
      zh: "步骤 {step}：人员 {person} 没有合适的空岗，仍在{institution}，未安排岗位。",
      en: "step {step}: there is no post for the person '{person}', who stays on the books of {institution} without one.",
    },
    cause: {
      zh: "接收单位的空岗少于划入人数，或空岗的条件无人符合。",
      en: "The receiving body has fewer vacant posts than people come, or nobody meets what those posts ask for.",
    },
    fix: {
      zh: "请增设岗位、放宽条件，或另行安排。",
      en: "Set up a post, ease what it requires, or decide otherwise.",
    },
    example: {
      step: "dongxian-integration.place-staff",
      person: "staff-0417",
      institution: "东镇卫生院",
    },
  },
  PERSONNEL_POSTS_VACANT: {
    what: {
      zh: "步骤 {step}：{institution}有 {count} 个岗位无合格人选，仍空缺。",
      en: "step {step}: posts of {institution} that nobody qualifies for, and that stay vacant: {count}.",
    },
    cause: {
      zh: "设了岗位而没有符合条件的人；程序不降低条件来填岗位。",
      en: "Posts were set up that nobody qualifies for; what they ask for is not lowered to fill them.",
    },
    fix: { zh: "请招聘或调配。", en: "Recruit, or transfer somebody." },
    example: {
      step: "dongxian-integration.place-staff",
      institution: "东镇卫生院",
      count: 2,
    },
  },
  PERSONNEL_POST_TAKEN: {
    what: {
      zh: "岗位 {post} 已由人员 {holder} 担任。",
      en: "the post '{post}' is held by the person '{holder}'.",
    },
    cause: {
      zh: "两人安排到同一岗位，或前任离任没有登记。",
      en: "Two people were put into one post, or the former holder's leaving was not recorded.",
    },
    fix: { zh: "请先使其空缺，或另选岗位。", en: "Let it fall vacant first, or choose another." },
    example: {
      post: "post-0121",
      holder: "staff-0302",
    },
  },
  PERSONNEL_TWO_POSTS: {
    what: {
      zh: "人员 {person} 同时担任 {first} 与 {second}，均未注明兼任。",
      en: "the person '{person}' holds the posts '{first}' and '{second}', of which neither is held beside the other.",
    },
    cause: {
      zh: "原岗位没有登记离任，或确为兼任而没有注明。",
      en: "The former post was not recorded as vacated, or both are held in fact and neither says so.",
    },
    fix: {
      zh: "请将其中之一注明兼任，或使其空缺。",
      en: "Mark one of them as held beside another, or let it fall vacant.",
    },
    example: {
      person: "staff-0417",
      first: "post-0121",
      second: "post-0305",
    },
  },
} as const;
