/** What is wrong with requirements as rules, whatever the county; part of the package's table of codes. */
export const lintMessages = {
  STANDARDS_LINT_CONTRADICTION: {
    what: {
      zh: "插件 {plugin} 的要求 {one}（{clause}）与插件 {otherPlugin} 的 {other}（{otherClause}）相互矛盾：同一对象，一为{asked}，一为{otherAsked}，无法同时满足。",
      en: "{plugin}: '{one}' ({clause}) and '{other}' of {otherPlugin} ({otherClause}) contradict each other: of the same thing, one asks for {asked}, the other for {otherAsked}; nothing can meet both.",
    },
    cause: {
      zh: "两份文件先后规定、互不提及，或抄录时写反了上限与下限。",
      en: "Two documents rule without knowing of each other, or a floor was taken down as a ceiling.",
    },
    fix: {
      zh: "请核对两处原文，以 replace 或期间分开。",
      en: "Compare both clauses; replace one, or part their periods.",
    },
    example: {
      plugin: "dongxian",
      one: "county-posts",
      clause: "notice-7 三(二)",
      otherPlugin: "national-standards",
      other: "national.county-posts",
      otherClause: "standard-3 二",
      asked: { zh: "不超过15个岗位", en: "at most 15 posts" },
      otherAsked: { zh: "不少于20个岗位", en: "at least 20 posts" },
    },
  },
  STANDARDS_LINT_DISAGREEMENT: {
    what: {
      zh: "插件 {plugin} 的要求 {one}（{clause}）与插件 {otherPlugin} 的 {other}（{otherClause}）对同一对象要求不同：{asked}；{otherAsked}。",
      en: "{plugin}: '{one}' ({clause}) and '{other}' of {otherPlugin} ({otherClause}) ask differently of the same thing: {asked}; {otherAsked}.",
    },
    cause: {
      zh: "两份文件对同一事项给出不同数字，而谁也没有说明取代谁。",
      en: "Two documents give different numbers for the same thing, and neither says that it replaces the other.",
    },
    fix: {
      zh: "两者均会判定；请核对以何者为准，以 layer、replace 或期间写明。",
      en: "Both are judged; say which one holds, by layer, replace or period.",
    },
    example: {
      plugin: "dongxian",
      one: "county-posts",
      clause: "notice-7 三(二)",
      otherPlugin: "national-standards",
      other: "national.county-posts",
      otherClause: "standard-3 二",
      asked: { zh: "不少于25个岗位", en: "at least 25 posts" },
      otherAsked: { zh: "不少于20个岗位", en: "at least 20 posts" },
    },
  },
  STANDARDS_LINT_COPIES: {
    what: {
      zh: "条款 {clause} 有两份不一致的写法：插件 {plugin} 的要求 {one} 为{asked}，插件 {otherPlugin} 的 {other} 为{otherAsked}。",
      en: "{plugin}: two copies of clause {clause} disagree: '{one}' has {asked}, '{other}' of {otherPlugin} has {otherAsked}.",
    },
    cause: {
      zh: "同一条款由两个插件各抄录一次，其中一次抄错，或两处采用了不同解读。",
      en: "Two plugins each took down the same clause; one of them miscopied it, or they read it differently.",
    },
    fix: {
      zh: "两者均会判定；请核对原文后只保留一份。",
      en: "Both are judged; compare them with the document and keep one.",
    },
    example: {
      plugin: "dongxian",
      clause: "standard-3 二",
      one: "county-posts",
      otherPlugin: "national-standards",
      other: "national.county-posts",
      asked: { zh: "不少于25个岗位", en: "at least 25 posts" },
      otherAsked: { zh: "不少于20个岗位", en: "at least 20 posts" },
    },
  },
  STANDARDS_LINT_OVERLAP: {
    what: {
      zh: "插件 {plugin} 的要求 {one}（{clause}）与 {other}（{otherClause}）对同一对象的期间重叠（{from} 至 {to}）：{asked}；{otherAsked}。",
      en: "{plugin}: '{one}' ({clause}) and '{other}' ({otherClause}) hold for the same thing at once, from {from} to {to}: {asked}; {otherAsked}.",
    },
    cause: {
      zh: "新规定写入时没有终止旧规定，于是两版同时有效。",
      en: "The new edition was added without ending the old one, so that both are in force at once.",
    },
    fix: {
      zh: "请使前者的期间止于后者起日之前，或以 succeed 接续。",
      en: "End the period of the earlier before the later begins, or succeed it.",
    },
    example: {
      plugin: "dongxian",
      one: "office-staff-2015",
      clause: "notice-7 三(二)",
      other: "office-staff-2018",
      otherClause: "notice-9 二",
      from: "2018-01-01",
      to: "2018-12-31",
      asked: { zh: "不少于5人", en: "at least 5 persons" },
      otherAsked: { zh: "不少于6人", en: "at least 6 persons" },
    },
  },
  STANDARDS_LINT_TWICE: {
    what: {
      zh: "插件 {plugin} 的要求 {one}（{clause}）与插件 {otherPlugin} 的 {other}（{otherClause}）是同一目标：{asked}。",
      en: "{plugin}: '{one}' ({clause}) and '{other}' of {otherPlugin} ({otherClause}) are the same target: {asked}.",
    },
    cause: {
      zh: "县里的文件重申了上级规定，两个插件各写一遍；结果会重复出现，但不矛盾。",
      en: "The county's document repeats a rule from above, and both plugins carry it; verdicts appear twice and do not contradict each other.",
    },
    fix: {
      zh: "请合为一条并引用两处条款。",
      en: "Make them one requirement that cites both clauses.",
    },
    example: {
      plugin: "dongxian",
      one: "county-posts",
      clause: "notice-7 三(二)",
      otherPlugin: "national-standards",
      other: "national.county-posts",
      otherClause: "standard-3 二",
      asked: { zh: "不少于20个岗位", en: "at least 20 posts" },
    },
  },
  STANDARDS_LINT_WEAKENED: {
    what: {
      zh: "插件 {plugin} 的要求 {one}（{clause}）比上级插件 {otherPlugin} 的 {other}（{otherClause}）宽：{asked}，上级为{otherAsked}，而未引用变通依据；按上级判定。",
      en: "{plugin}: '{one}' ({clause}) asks for less than '{other}' of {otherPlugin} ({otherClause}) of a higher layer: {asked} against {otherAsked}, and cites no derogation; the higher is judged.",
    },
    cause: {
      zh: "县里的规定比省或国家的宽，而没有引用准许放宽的文件。下级可以从严，从宽须有依据。",
      en: "The county asks for less than province or state, and cites nothing that permits it. A lower layer may be stricter; to be laxer it needs a ground.",
    },
    fix: {
      zh: "请以 derogates 引用准许放宽的条款，或改严。",
      en: "Cite the clause that permits it in derogates, or ask for as much.",
    },
    example: {
      plugin: "dongxian",
      one: "county-posts",
      clause: "notice-7 三(二)",
      otherPlugin: "national-standards",
      other: "national.county-posts",
      otherClause: "standard-3 二",
      asked: { zh: "不少于15个岗位", en: "at least 15 posts" },
      otherAsked: { zh: "不少于20个岗位", en: "at least 20 posts" },
    },
  },
  STANDARDS_LINT_DEROGATION: {
    what: {
      zh: "插件 {plugin} 的要求 {one}（{clause}）声明变通 {other}，而{reason}。",
      en: "{plugin}: '{one}' ({clause}) derogates from '{other}', but {reason}.",
    },
    cause: {
      zh: "所变通的要求编号有误、已经失效，或其实并不比它严。",
      en: "The rule derogated from is misnamed, no longer holds, or is not the stricter of the two.",
    },
    fix: { zh: "请更正或删去 derogates。", en: "Correct derogates, or leave it out." },
    example: {
      plugin: "dongxian",
      one: "county-posts",
      clause: "notice-7 三(二)",
      other: "national.county-posts",
      reason: { zh: "没有这项要求", en: "there is no such requirement" },
    },
  },
  STANDARDS_LINT_UNMEETABLE: {
    what: {
      zh: "插件 {plugin} 的要求 {one}（{clause}）无法满足：{asked}。",
      en: "{plugin}: '{one}' ({clause}) cannot be met by anything: {asked}.",
    },
    cause: {
      zh: "界限写错，例如占比超过百分之百，或下限高于上限。",
      en: "The bound is wrong: a share above one hundred per cent, say, or a floor above its ceiling.",
    },
    fix: { zh: "请核对界限和比较方式。", en: "Check the bound and the comparison." },
    example: {
      plugin: "dongxian",
      one: "county-posts",
      clause: "notice-7 三(二)",
      asked: { zh: "不少于120%", en: "at least 120%" },
    },
  },
  STANDARDS_LINT_NEVER_APPLIES: {
    what: {
      zh: "插件 {plugin} 的要求 {one}（{clause}）永不适用：{part} 的条件相互排斥（{words}）。",
      en: "{plugin}: '{one}' ({clause}) can never apply: the conditions in {part} exclude each other ({words}).",
    },
    cause: {
      zh: "两个条件对同一字段要求不同的值，常由复制后只改一处造成。",
      en: "Two conditions want different values of the same field, often because a copy was changed in one place only.",
    },
    fix: { zh: "请核对条件中的代码。", en: "Check the codes in the condition." },
    example: {
      plugin: "dongxian",
      one: "county-posts",
      clause: "notice-7 三(二)",
      part: "where",
      words: {
        zh: "类型为“镇卫生院”、类型为“计生站”",
        en: "kind is 'township hospital', kind is 'family-planning station'",
      },
    },
  },
  STANDARDS_LINT_ROW_MISSING: {
    what: {
      zh: "插件 {plugin} 的要求 {one}（{clause}）的标准表没有{field}为{values}的行；这些记录将无法判定。",
      en: "{plugin}: the table of '{one}' ({clause}) has no row for {field} {values}; such records cannot be judged.",
    },
    cause: {
      zh: "标准表按代码分档，而代码表中有的代码没有对应的一档；常见于代码表后来增加了代码。",
      en: "The standard has a row per code, and the code list holds codes without one, often because the list grew later.",
    },
    fix: {
      zh: "请补上该行，文件未载明的写 unresolved；或以 where 排除。",
      en: "Add the row, as unresolved where the document is silent, or leave them out by where.",
    },
    example: {
      plugin: "dongxian",
      one: "county-posts",
      clause: "notice-7 三(二)",
      field: { zh: "类型", en: "kind" },
      values: { zh: "县级中心", en: "county centre" },
    },
  },
} as const;
