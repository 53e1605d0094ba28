/** What can be wrong with the tables of messages that plugins bring, and with a composition as a whole. */
export const messageTableMessages = {
  KERNEL_COMPOSITION: {
    what: {
      zh: "部署无法组成，共 {issues} 处，逐条列出。",
      en: "The deployment cannot be composed; what is wrong is listed, {issues} in all.",
    },
    cause: {
      zh: "所列插件之间缺少依赖、互相冲突，或者某个插件提供的内容不合格式。",
      en: "The plugins listed lack a dependency, contradict each other, or one of them brings a value without the form of its point.",
    },
    fix: {
      zh: "请按列出的每一条处理；每条有自己的代码。",
      en: "Follow what each line of the list says; each has a code of its own.",
    },
    example: { issues: 2 },
  },
  KERNEL_CODE_TWICE: {
    what: {
      zh: "插件 {plugin} 与 {other} 的消息表都有代码 {code}。",
      en: "the code {code} stands in the table of messages of '{plugin}' and in that of '{other}'.",
    },
    cause: {
      zh: "消息代码在整个部署中唯一：查代码、看文档都只凭代码，不能一码两义。",
      en: "A code is unique in a deployment: whoever looks it up has nothing but the code, and it must not mean two things.",
    },
    fix: {
      zh: "请在 {plugin} 中另取代码，以其插件名开头。",
      en: "Give it another code in '{plugin}', beginning with the name of the plugin.",
    },
    example: { plugin: "county-notices", other: "town-notices", code: "NOTICES_LATE" },
  },
  KERNEL_CODE_PREFIX: {
    what: {
      zh: "插件 {plugin} 的消息代码 {code} 不以 {prefix} 开头。",
      en: "the code {code} of '{plugin}' does not begin with {prefix}.",
    },
    cause: {
      zh: "代码以插件名的大写形式开头，才看得出消息出自哪个插件，不同插件也不会撞码。",
      en: "A code begins with the name of its plugin in capitals, so that it shows where a message comes from and no two plugins meet by chance.",
    },
    fix: { zh: "请更正代码的开头。", en: "Correct how the code begins." },
    example: { plugin: "county-notices", code: "LATE", prefix: "COUNTY_NOTICES_" },
  },
} as const;
