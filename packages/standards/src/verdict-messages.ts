/** What a verdict says of a record; part of the package's table of codes. */
export const verdictMessages = {
  STANDARDS_MET: {
    what: {
      zh: "{subject}：{what}{measured}，{demand}{asked}{basis}，已达到要求。",
      en: "{subject}: {what} {measured}; {asked} {demand}{basis}; met.",
    },
    cause: {
      zh: "登记的数据在该日达到了规定的界限。",
      en: "On that day what is on record reaches the bound of the rule.",
    },
    fix: { zh: "无须处理。", en: "Nothing to do." },
    example: {
      subject: { zh: "东镇卫生计生办", en: "东镇卫生计生办" },
      what: { zh: "工作人员", en: "staff" },
      measured: { zh: "6人", en: "6 persons" },
      demand: { zh: "要求", en: "required" },
      asked: { zh: "不少于6人", en: "at least 6 persons" },
      basis: {
        zh: "（常住人口52,345÷10,000向上取整为6）",
        en: " (resident population 52,345 ÷ 10,000 rounded up = 6)",
      },
    },
  },
  STANDARDS_SHORT: {
    what: {
      zh: "{subject}：{what}{measured}，{demand}{asked}{basis}，还差{shortfall}。",
      en: "{subject}: {what} {measured}; {asked} {demand}{basis}; {shortfall} short.",
    },
    cause: {
      zh: "人员、面积或次数确实不够，或已经补足而登记表没有更新。",
      en: "People, area or times are really too few, or they were made up and the register was not brought up to date.",
    },
    fix: {
      zh: "请补足所差数量，或更正登记。",
      en: "Make up what is short, or correct the register.",
    },
    example: {
      subject: { zh: "东镇卫生计生办", en: "东镇卫生计生办" },
      what: { zh: "工作人员", en: "staff" },
      measured: { zh: "2人", en: "2 persons" },
      demand: { zh: "要求", en: "required" },
      asked: { zh: "不少于6人", en: "at least 6 persons" },
      basis: {
        zh: "（常住人口52,345÷10,000向上取整为6）",
        en: " (resident population 52,345 ÷ 10,000 rounded up = 6)",
      },
      shortfall: { zh: "4人", en: "4 persons" },
    },
  },
  STANDARDS_OVER: {
    what: {
      zh: "{subject}：{what}{measured}，{demand}{asked}{basis}，超出{shortfall}。",
      en: "{subject}: {what} {measured}; {asked} {demand}{basis}; {shortfall} over.",
    },
    cause: {
      zh: "超出规定的上限，例如合并后编制或床位没有核减，或调出的人仍留在登记表中。",
      en: "More is there than the rule allows, as when quotas were not cut after a merger, or people who left are still on the register.",
    },
    fix: { zh: "请减去超出部分，或更正登记。", en: "Give up the excess, or correct the register." },
    example: {
      subject: { zh: "东镇卫生计生办", en: "东镇卫生计生办" },
      what: { zh: "工作人员", en: "staff" },
      measured: { zh: "5人", en: "5 persons" },
      demand: { zh: "限定", en: "allowed" },
      asked: { zh: "不超过2人", en: "at most 2 persons" },
      basis: "",
      shortfall: { zh: "3人", en: "3 persons" },
    },
  },
  STANDARDS_SHARE_SHORT: {
    what: {
      zh: "{subject}：{what}{measured}，{demand}{asked}{basis}，还差{shortfall}（总数不变，就地转换）{hire}。",
      en: "{subject}: {what} {measured}; {asked} {demand}{basis}; {shortfall} to convert in place{hire}.",
    },
    cause: {
      zh: "占比不够。在现有人员中转换与另行招聘所需的人数不同，因为招聘会同时增大总数。",
      en: "A share is too small. Converting people in place and hiring others take different numbers, since hiring enlarges the whole as well.",
    },
    fix: {
      zh: "请补足所差数量，或更正登记。",
      en: "Make up what is short, or correct the register.",
    },
    example: {
      subject: { zh: "东镇卫生计生办", en: "东镇卫生计生办" },
      what: { zh: "本科学历人员", en: "staff with a bachelor's degree" },
      measured: { zh: "60人中3人", en: "3 of 60 persons" },
      demand: { zh: "要求", en: "required" },
      asked: { zh: "不少于20%", en: "at least 20%" },
      basis: "",
      shortfall: { zh: "9人", en: "9 persons" },
      hire: { zh: "，或另增12人", en: ", or 12 persons to hire" },
    },
  },
  STANDARDS_SHARE_OVER: {
    what: {
      zh: "{subject}：{what}{measured}，{demand}{asked}{basis}，超出{shortfall}（总数不变，就地转换）{hire}。",
      en: "{subject}: {what} {measured}; {asked} {demand}{basis}; {shortfall} too many, to convert in place{hire}.",
    },
    cause: {
      zh: "占比超过上限，例如非专业技术人员过多。",
      en: "A share is larger than allowed, for example that of staff who are not professional.",
    },
    fix: { zh: "请减去超出部分，或更正登记。", en: "Give up the excess, or correct the register." },
    example: {
      subject: { zh: "东镇卫生计生办", en: "东镇卫生计生办" },
      what: { zh: "工勤人员", en: "manual staff" },
      measured: { zh: "6人中3人", en: "3 of 6 persons" },
      demand: { zh: "限定", en: "allowed" },
      asked: { zh: "不超过1/3", en: "at most 1/3" },
      basis: "",
      shortfall: { zh: "1人", en: "1 person" },
      hire: { zh: "，或另增不计入该部分的3人", en: ", or 3 persons to add outside that part" },
    },
  },
  STANDARDS_LIST_SHORT: {
    what: {
      zh: "{subject}：{what}{measured}，{demand}{asked}{basis}，缺{things}。",
      en: "{subject}: {what} {measured}; {asked} {demand}{basis}; not there: {things}.",
    },
    cause: {
      zh: "规定应齐备的各项中有缺；也可能已具备而代码没有登记。",
      en: "Of the things that all have to be there some are not; or they are there and their codes were not entered.",
    },
    fix: {
      zh: "请补足所缺各项，或更正登记。",
      en: "Provide what is not there, or correct the register.",
    },
    example: {
      subject: { zh: "东镇中心站", en: "东镇中心站" },
      what: { zh: "用房", en: "rooms" },
      measured: { zh: "3件中2件", en: "2 of 3 items" },
      demand: { zh: "要求", en: "required" },
      asked: { zh: "全部具备", en: "all of them" },
      basis: "",
      things: { zh: "咨询室", en: "consulting room" },
    },
  },
} as const;
