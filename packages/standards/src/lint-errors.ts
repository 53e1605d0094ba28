/** What is wrong with requirements as rules, whatever the county; part of the package's table of codes. */
export const lintMessages = {
  STANDARDS_LINT_CONTRADICTION: {
    what: {
      zh: "插件 {plugin} 的要求 {one}（{clause}）与插件 {otherPlugin} 的 {other}（{otherClause}）相互矛盾：同一对象，一为{asked}，一为{otherAsked}，无法同时满足。",
      en: "{plugin}: '{one}' ({clause}) and '{other}' of {otherPlugin} ({otherClause}) contradict each other: of the same thing, one asks for {asked}, the other for {otherAsked}; nothing can meet both.",
    },
    fix: {
      zh: "请核对两处原文，以 replace 或期间分开。",
      en: "Compare both clauses; replace one, or part their periods.",
    },
  },
  STANDARDS_LINT_DISAGREEMENT: {
    what: {
      zh: "插件 {plugin} 的要求 {one}（{clause}）与插件 {otherPlugin} 的 {other}（{otherClause}）对同一对象要求不同：{asked}；{otherAsked}。",
      en: "{plugin}: '{one}' ({clause}) and '{other}' of {otherPlugin} ({otherClause}) ask differently of the same thing: {asked}; {otherAsked}.",
    },
    fix: {
      zh: "两者均会判定；请核对以何者为准，以 layer、replace 或期间写明。",
      en: "Both are judged; say which one holds, by layer, replace or period.",
    },
  },
  STANDARDS_LINT_COPIES: {
    what: {
      zh: "条款 {clause} 有两份不一致的写法：插件 {plugin} 的要求 {one} 为{asked}，插件 {otherPlugin} 的 {other} 为{otherAsked}。",
      en: "{plugin}: two copies of clause {clause} disagree: '{one}' has {asked}, '{other}' of {otherPlugin} has {otherAsked}.",
    },
    fix: {
      zh: "两者均会判定；请核对原文后只保留一份。",
      en: "Both are judged; compare them with the document and keep one.",
    },
  },
  STANDARDS_LINT_OVERLAP: {
    what: {
      zh: "插件 {plugin} 的要求 {one}（{clause}）与 {other}（{otherClause}）对同一对象的期间重叠（{from} 至 {to}）：{asked}；{otherAsked}。",
      en: "{plugin}: '{one}' ({clause}) and '{other}' ({otherClause}) hold for the same thing at once, from {from} to {to}: {asked}; {otherAsked}.",
    },
    fix: {
      zh: "请使前者的期间止于后者起日之前，或以 succeed 接续。",
      en: "End the period of the earlier before the later begins, or succeed it.",
    },
  },
  STANDARDS_LINT_TWICE: {
    what: {
      zh: "插件 {plugin} 的要求 {one}（{clause}）与插件 {otherPlugin} 的 {other}（{otherClause}）是同一目标：{asked}。",
      en: "{plugin}: '{one}' ({clause}) and '{other}' of {otherPlugin} ({otherClause}) are the same target: {asked}.",
    },
    fix: {
      zh: "请合为一条并引用两处条款。",
      en: "Make them one requirement that cites both clauses.",
    },
  },
  STANDARDS_LINT_WEAKENED: {
    what: {
      zh: "插件 {plugin} 的要求 {one}（{clause}）比上级插件 {otherPlugin} 的 {other}（{otherClause}）宽：{asked}，上级为{otherAsked}，而未引用变通依据；按上级判定。",
      en: "{plugin}: '{one}' ({clause}) asks for less than '{other}' of {otherPlugin} ({otherClause}) of a higher layer: {asked} against {otherAsked}, and cites no derogation; the higher is judged.",
    },
    fix: {
      zh: "请以 derogates 引用准许放宽的条款，或改严。",
      en: "Cite the clause that permits it in derogates, or ask for as much.",
    },
  },
  STANDARDS_LINT_DEROGATION: {
    what: {
      zh: "插件 {plugin} 的要求 {one}（{clause}）声明变通 {other}，而{reason}。",
      en: "{plugin}: '{one}' ({clause}) derogates from '{other}', but {reason}.",
    },
    fix: { zh: "请更正或删去 derogates。", en: "Correct derogates, or leave it out." },
  },
  STANDARDS_LINT_UNMEETABLE: {
    what: {
      zh: "插件 {plugin} 的要求 {one}（{clause}）无法满足：{asked}。",
      en: "{plugin}: '{one}' ({clause}) cannot be met by anything: {asked}.",
    },
    fix: { zh: "请核对界限和比较方式。", en: "Check the bound and the comparison." },
  },
  STANDARDS_LINT_NEVER_APPLIES: {
    what: {
      zh: "插件 {plugin} 的要求 {one}（{clause}）永不适用：{part} 的条件相互排斥（{words}）。",
      en: "{plugin}: '{one}' ({clause}) can never apply: the conditions in {part} exclude each other ({words}).",
    },
    fix: { zh: "请核对条件中的代码。", en: "Check the codes in the condition." },
  },
  STANDARDS_LINT_ROW_MISSING: {
    what: {
      zh: "插件 {plugin} 的要求 {one}（{clause}）的标准表没有{field}为{values}的行；这些记录将无法判定。",
      en: "{plugin}: the table of '{one}' ({clause}) has no row for {field} {values}; such records cannot be judged.",
    },
    fix: {
      zh: "请补上该行，文件未载明的写 unresolved；或以 where 排除。",
      en: "Add the row, as unresolved where the document is silent, or leave them out by where.",
    },
  },
} as const;
