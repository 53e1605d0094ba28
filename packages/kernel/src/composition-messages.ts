/** What can be wrong with a composition of plugins. */
export const compositionMessages = {
  KERNEL_DUPLICATE_PLUGIN: {
    what: {
      zh: "插件 {plugin} 被列入两次。",
      en: "the plugin '{plugin}' is listed more than once.",
    },
    cause: {
      zh: "同一插件既直接列出，又随另一份清单带入；常见于合并两份县配置时。",
      en: "The plugin was listed directly and came again with another list, as when two deployments are put together.",
    },
    fix: { zh: "请只保留一处。", en: "List it once." },
    example: {
      plugin: "county-integration",
    },
  },
  KERNEL_MISSING_PLUGIN: {
    what: {
      zh: "插件 {plugin} 依赖 {missing}，但未列入。",
      en: "'{plugin}' depends on '{missing}', which is not listed.",
    },
    cause: {
      zh: "只列了本县插件，没有列出它所依据的上级插件；依赖不会自动加入，以便县里看清用了哪些规定。",
      en: "Only the county's own plugin was listed and not the one it builds on; dependencies are not added silently, so that a county sees which rules it uses.",
    },
    fix: { zh: "请把 {missing} 加入 plugins。", en: "Add '{missing}' to plugins." },
    example: {
      plugin: "dongxian",
      missing: "county-integration",
    },
  },
  KERNEL_PLUGIN_CYCLE: {
    what: {
      zh: "插件相互依赖成环：{cycle}。",
      en: "plugins depend on each other in a circle: {cycle}.",
    },
    cause: {
      zh: "两个插件各自引用对方的内容，于是谁也不能先加载。",
      en: "Two plugins each use what the other contributes, so neither can be loaded first.",
    },
    fix: {
      zh: "请把共用的部分移到单独的插件。",
      en: "Move what they share into a plugin of its own.",
    },
    example: {
      cycle: "'dongxian' -> 'dongxian-posts' -> 'dongxian'",
    },
  },
  KERNEL_INVALID_OPTIONS: {
    what: {
      zh: "插件 {plugin} 的选项不合格式：{reason}。",
      en: "the options of '{plugin}' do not have the declared form: {reason}.",
    },
    cause: {
      zh: "必填选项没有给出，日期写法不对，或选项名拼写有误。",
      en: "A required option was left out, a day is written otherwise than 2015-11-01, or the name of an option is mistyped.",
    },
    fix: {
      zh: "请在 {plugin}.with(…) 中更正。",
      en: "Correct them in {plugin}.with(…).",
    },
    example: {
      plugin: "county-integration",
      reason: { zh: "preparationFrom：不是日期", en: "preparationFrom: not a day" },
    },
  },
  KERNEL_CONTRIBUTE_FAILED: {
    what: {
      zh: "插件 {plugin} 的 contribute 抛出错误：{reason}。",
      en: "contribute() of '{plugin}' threw: {reason}.",
    },
    cause: {
      zh: "插件代码本身出错，例如引用了不存在的条款行，或假定某项可选设置一定存在。",
      en: "The plugin's own code failed: it cites a row that is not there, or takes an option for granted that may be missing.",
    },
    fix: { zh: "请修正插件。", en: "Mend the plugin." },
    example: {
      plugin: "dongxian",
      reason: "cannot read row 12",
    },
  },
  KERNEL_INVALID_CONTRIBUTION: {
    what: {
      zh: "插件 {plugin} 向 {point} 提供的“{key}”不合格式：{reason}。",
      en: "{plugin}: {point}#{key} does not have the form of its point: {reason}.",
    },
    cause: {
      zh: "插件提供的内容少字段、多字段，或引用了目录中没有的代码；扩展点的格式更新后，旧插件也会如此。",
      en: "A value of a plugin lacks a field, has one too many, or names a code that its catalogue does not hold; so does an old plugin after its point has changed.",
    },
    fix: {
      zh: "请按扩展点的字段说明更正。",
      en: "Correct the value as the point's schema says.",
    },
    example: {
      plugin: "dongxian",
      point: "duties.duty",
      key: "follow-up",
      reason: { zh: "title.en：缺少", en: "title.en: missing" },
    },
  },
  KERNEL_CONTRIBUTION_CONFLICT: {
    what: {
      zh: "插件 {plugin}：{point}#{key} 已由 {other} 提供，且期间重叠。",
      en: "{plugin}: {point}#{key} was already added by '{other}' for an overlapping period.",
    },
    cause: {
      zh: "两个插件对同一事项各有规定：上级与县里的文件重复，或县里意在更正上级规定而用了 add。",
      en: "Two plugins rule on the same matter: the documents repeat each other, or the county meant to correct the higher rule and used add.",
    },
    fix: {
      zh: "同一期间的更正请用 replace，自某日起的新规定请用 succeed；两者都须在 dependsOn 中列有 {other}。",
      en: "Use replace to correct it for the same period, or succeed for a rule that starts later; either needs '{other}' in dependsOn.",
    },
    example: {
      plugin: "dongxian",
      point: "duties.duty-set",
      key: "village-health-worker",
      other: "county-integration",
    },
  },
  KERNEL_ADDED_TWICE: {
    what: {
      zh: "插件 {plugin} 自己向 {point} 两次提供“{key}”，且期间重叠。",
      en: "{plugin}: {point}#{key} is added twice by the plugin itself, for overlapping periods.",
    },
    cause: {
      zh: "在一个插件内复制了规则而没有改键名，或两次修订的期间没有分开。",
      en: "A rule was copied within the plugin and kept its key, or the periods of two editions were not parted.",
    },
    fix: {
      zh: "请去掉一个，或为各自写明不相交的期间。",
      en: "Drop one of them, or give each a period of its own.",
    },
    example: {
      plugin: "dongxian",
      point: "standards.requirement",
      key: "office-staff",
    },
  },
  KERNEL_NOTHING_TO_REPLACE: {
    what: {
      zh: "插件 {plugin} 对 {point}#{key} 使用 {verb}，但 {of} 没有提供它。",
      en: "{plugin}: {verb} names {point}#{key} of '{of}', which did not contribute it.",
    },
    cause: {
      zh: "键名拼写有误，原插件改了名，或要更正的内容其实由另一插件提供。",
      en: "The key is mistyped, the other plugin renamed it, or another plugin than the one named contributes it.",
    },
    fix: {
      zh: "请核对键名，或改用 add。",
      en: "Check the key, or use add.",
    },
    example: {
      plugin: "dongxian",
      point: "duties.duty-set",
      key: "village-doctor-duties",
      verb: "replace",
      of: "county-integration",
    },
  },
  KERNEL_NOT_A_DEPENDENCY: {
    what: {
      zh: "插件 {plugin} 对 {point}#{key} 使用 {verb}，但没有把 {of} 列入 dependsOn。",
      en: "{plugin}: {verb} on {point}#{key} of '{of}', which is not in dependsOn.",
    },
    cause: {
      zh: "插件更正或接续另一插件的内容，却没有声明以它为前提；没有声明，加载先后就没有保证。",
      en: "The plugin corrects or succeeds what another contributes without declaring that it builds on it, so nothing would load them in that order.",
    },
    fix: { zh: "请把 {of} 加入 dependsOn。", en: "Add '{of}' to dependsOn." },
    example: {
      plugin: "dongxian",
      point: "duties.duty-set",
      key: "village-health-worker",
      verb: "succeed",
      of: "county-integration",
    },
  },
  KERNEL_EMPTY_PERIOD: {
    what: {
      zh: "插件 {plugin} 自 {from} 接续 {point}#{key}，但原规定自 {start} 才生效。",
      en: "{plugin}: succeeds {point}#{key} from {from}, but its predecessor begins only on {start}.",
    },
    cause: {
      zh: "接续的起始日写早了，或与原规定同日；这样原规定一天也没有实行过。",
      en: "The day from which the new rule holds is too early, or the same as that of its predecessor, which would then never have been in force.",
    },
    fix: {
      zh: "请改为更晚的日期，或用 replace。",
      en: "Choose a later day, or use replace.",
    },
    example: {
      plugin: "dongxian",
      point: "standards.requirement",
      key: "office-staff",
      from: "2015-10-01",
      start: "2015-11-01",
    },
  },
  KERNEL_UNKNOWN_TARGET_TABLE: {
    what: {
      zh: "登记表“{table}”的“{field}”引用未声明的登记表“{target}”。",
      en: "the table '{table}' refers through '{field}' to '{target}', which no plugin declares.",
    },
    cause: {
      zh: "插件的登记表引用了另一插件的表，而那个插件没有列入。",
      en: "A plugin's table refers to a table of another plugin, which is not composed.",
    },
    fix: {
      zh: "请加入声明该表的插件。",
      en: "Add the plugin that declares it.",
    },
    example: {
      table: "training-places",
      field: "institution",
      target: "institutions",
    },
  },
} as const;
