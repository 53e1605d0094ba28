/** Messages about numbers of two sources held against each other (数据核对). */
export const crossCountMessages = {
  SHARING_CROSS_CHECK_OF_PERSONS: {
    what: {
      zh: "核对 {check} 比对的数据集“{dataSet}”能识别个人，不予接受。",
      en: "the cross-check {check} compares the data set '{dataSet}', which identifies persons, and is refused.",
    },
    cause: {
      zh: "想用两个系统的名单互相核对，找出漏报的人。",
      en: "Two lists of people were to be held against each other to find who is missing.",
    },
    fix: {
      zh: "请比对汇总数；差错由各登记单位在自己的记录里查找。",
      en: "Compare totals; each keeper looks for the error in its own records.",
    },
    example: {
      check: "births-of-two-systems",
      dataSet: { zh: "出生登记明细", en: "single records of births" },
    },
  },
  SHARING_COUNTS_DIFFER: {
    what: {
      zh: "{division} {from} 至 {to} 的“{check}”不一致：{left} {leftCount}，{right} {rightCount}。",
      en: "'{check}' differs in {division} for {from} to {to}: {left} {leftCount}, {right} {rightCount}.",
    },
    cause: {
      zh: "两个系统口径不同（常住与户籍、出生地与居住地），时间差一天，或一方漏登。",
      en: "The two count differently (residents or registered, place of birth or of living), by other days, or one has missed some.",
    },
    fix: {
      zh: "请双方各自复核登记，不得以此逐人核查。",
      en: "Let both keepers go over their own books; nobody is looked up for it.",
    },
    example: {
      division: "东镇",
      from: "2026-03-01",
      to: "2026-03-31",
      check: { zh: "出生数", en: "number of births" },
      left: { zh: "分娩登记", en: "register of deliveries" },
      leftCount: "31",
      right: { zh: "出生医学证明", en: "birth certificates" },
      rightCount: "29",
    },
  },
  SHARING_COUNT_MISSING: {
    what: {
      zh: "{division} {from} 至 {to} 的“{check}”缺少 {source} 的数字，无法核对。",
      en: "'{check}' cannot be compared in {division} for {from} to {to}: the number of {source} is missing.",
    },
    cause: {
      zh: "一方还没有报数，或报在了另一期、另一区划名下。",
      en: "One side has not reported, or its number stands under other days or another division.",
    },
    fix: { zh: "请补报；缺数不等于零。", en: "Let it be reported; missing is not zero." },
    example: {
      division: "东镇",
      from: "2026-03-01",
      to: "2026-03-31",
      check: { zh: "出生数", en: "number of births" },
      source: { zh: "出生医学证明", en: "birth certificates" },
    },
  },
  SHARING_SMALL_COUNT: {
    what: {
      zh: "{division} 的“{check}”数字小于 {threshold}，不得报出。",
      en: "the number of '{check}' in {division} is below {threshold} and may not be reported.",
    },
    cause: {
      zh: "人数很少时报出数字，当地人能认出是谁；报送前没有抑制。",
      en: "Where the number is very small people know who is meant, and it was not suppressed before it was sent.",
    },
    fix: { zh: "请标注已抑制，不填数字。", en: "Mark it as suppressed and give no number." },
    example: { check: "births-of-two-registers", division: "999901101201", threshold: 5 },
  },
  SHARING_COUNT_WITHOUT_NUMBER: {
    what: {
      zh: "核对数字 {record} 必须二者居一：或填数字，或标注已抑制。",
      en: "the number {record} must be given or be marked as suppressed, not both and not neither.",
    },
    cause: {
      zh: "抑制以后数字没有删掉，或空着而没有注明。",
      en: "A suppressed number was not taken out, or it was left empty without the mark.",
    },
    fix: { zh: "请更正。", en: "Correct it." },
    example: { record: "cross-counts/count-0012" },
  },
  SHARING_COUNT_TWICE: {
    what: {
      zh: "{division} {source} 在同一期间就“{check}”报了两次：{first} 和 {second}。",
      en: "{source} of {division} reported twice on '{check}' for one span: {first} and {second}.",
    },
    cause: {
      zh: "更正时没有作废原数，或同一份提交了两次。",
      en: "A number was corrected without striking out the first, or sent twice.",
    },
    fix: { zh: "请作废其中一个。", en: "Strike one of them out." },
    example: {
      source: "deliveries",
      division: "999901101000",
      check: "births-of-two-registers",
      first: "count-0012",
      second: "count-0019",
    },
  },
} as const;
