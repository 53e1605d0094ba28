/** What is wrong with how a requirement is put together; part of the package's table of codes. */
export const requirementFormMessages = {
  STANDARDS_NO_SINGLE_RECORD: {
    what: {
      zh: "插件 {plugin} 的要求 {requirement}：{part} 的“{path}”须从单条记录读取，而判定对象是全县或一组记录。",
      en: "{plugin}: the requirement '{requirement}' asks in {part} for '{path}', but it judges the county or a group, which has no fields.",
    },
    cause: {
      zh: "要求判定全县或按组判定，却要读取“这条记录”的字段。",
      en: "The rule judges the county or a group, and asks for a field of 'the' record, which there is not.",
    },
    fix: {
      zh: "请改用对记录的计数、合计等。",
      en: "Measure records instead: count them, or add a field up.",
    },
    example: {
      plugin: "dongxian",
      requirement: "office-staff",
      part: "require.bound.perPopulation.field",
      path: "population",
    },
  },
  STANDARDS_NO_JOIN: {
    what: {
      zh: "插件 {plugin} 的要求 {requirement}：缺少 {part}，不知“{of}”的记录如何通向“{each}”。",
      en: "{plugin}: the requirement '{requirement}' has no {part}: how records of '{of}' lead to those of '{each}'.",
    },
    cause: {
      zh: "要数的记录与判定的记录不在同一张表，而没有写明怎样由前者找到后者。",
      en: "What is counted and what is judged lie in different tables, and nothing says how to get from the one to the other.",
    },
    fix: {
      zh: "请写明引用路径，或以 county 判定全县。",
      en: "Give the path of references, or judge the county as a whole by each: county.",
    },
    example: {
      plugin: "dongxian",
      requirement: "office-staff",
      part: "require.measure.count.by",
      of: "staff",
      each: "departments",
    },
  },
  STANDARDS_NO_CODES: {
    what: {
      zh: "插件 {plugin} 的要求 {requirement}：{part} 的“{path}”没有代码表，也未列出所要的代码。",
      en: "{plugin}: the requirement '{requirement}' looks in {part} for all codes of '{path}', which has no list of codes.",
    },
    cause: {
      zh: "要求“各类俱全”，而该字段可填任意文字，不知有哪些类。",
      en: "The rule asks for every kind to be there, and the field takes any text, so that nobody knows which kinds there are.",
    },
    fix: { zh: "请以 codes 列出代码。", en: "List the codes in codes." },
    example: {
      plugin: "dongxian",
      requirement: "office-staff",
      part: "require.measure.coverage.field",
      path: "note",
    },
  },
  STANDARDS_WRONG_BOUND: {
    what: {
      zh: "插件 {plugin} 的要求 {requirement}：测量“{measure}”不能以“{compare}”与界限“{bound}”比较。",
      en: "{plugin}: the requirement '{requirement}' cannot compare the measure '{measure}' by '{compare}' with the bound '{bound}'.",
    },
    cause: {
      zh: "测量与界限的类型不配，例如以人数界限去比占比。",
      en: "Measure and bound do not go together, as when a share is compared with a number of persons.",
    },
    fix: {
      zh: "比例用 share，两量之比用 ratio，清单用 every、amount 或 share，幅度用 within 与 range，其余用数量。",
      en: "Use share for shares, ratio for ratios, every, amount or share for lists, within with range, and amounts for the rest.",
    },
    example: {
      plugin: "dongxian",
      requirement: "office-staff",
      measure: "share",
      compare: "at-least",
      bound: "amount",
    },
  },
  STANDARDS_WRONG_PHRASE: {
    what: {
      zh: "插件 {plugin} 的要求 {requirement}：用语“{phrase}”不能读作“{compare}”；可读作：{allowed}。",
      en: "{plugin}: the requirement '{requirement}' reads the phrase '{phrase}' as '{compare}'; it may be read as: {allowed}.",
    },
    cause: {
      zh: "原文用语与所写比较方式不合，例如把“不满”写成包含该数。依法律惯例，以上、以下、以内包含本数，不满、以外不包含。",
      en: "The words of the document do not mean the comparison written. By legal convention 以上, 以下 and 以内 include the number, 不满 and 以外 do not.",
    },
    fix: { zh: "请更正比较方式或用语。", en: "Correct the comparison or the phrase." },
    example: {
      plugin: "dongxian",
      requirement: "office-staff",
      phrase: "不满",
      compare: "at-most",
      allowed: "less-than",
    },
  },
} as const;
