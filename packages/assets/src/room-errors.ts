/** Messages about rooms, what stands in them, and what they ought to be (用房消息), part of the codes of assets. */
export const roomMessages = {
  ASSETS_AREA_MISSING: {
    what: {
      zh: "房间 {room}（{id}）没有登记面积。",
      en: "the room {room} ({id}) has no area on record.",
    },
    cause: {
      zh: "房间登记时没有测量，或导入的表格里面积一栏是空的。",
      en: "The room was entered before anybody measured it, or the column of areas was empty in the file that was read.",
    },
    fix: {
      zh: "请测量后补录；缺数不作零处理，有关要求判为“不明”。",
      en: "Measure it; a missing area is not zero, and rules about it are judged unknown.",
    },
    example: { room: "妇科检查室", id: "dongzhen-exam-1" },
  },
  ASSETS_ITEM_IN_TWO_PLACES: {
    what: {
      zh: "资产 {asset} 同时登记在两处：{first} 和 {second}。",
      en: "the asset '{asset}' stands in two places at the same time: '{first}' and '{second}'.",
    },
    cause: {
      zh: "设备搬动后登记了新位置，原位置的记录没有终止。",
      en: "The thing was moved and its new place entered, while the entry of the old place was left open.",
    },
    fix: {
      zh: "请核对实物后终止其中一条。",
      en: "See where it stands and end the other entry.",
    },
    example: { asset: "ultrasound-01", first: "item-0012", second: "item-0047" },
  },
  ASSETS_DISPLAY_PLACE: {
    what: {
      zh: "宣传设施 {id} 须注明所在房间或所在区划，二者填其一。",
      en: "the display '{id}' has to name a room or a division, and only one of them.",
    },
    cause: {
      zh: "登记宣传栏、标牌时房间和区划两栏都空着，或者两栏都填了。",
      en: "The board or sign was entered with neither column filled in, or with both.",
    },
    fix: {
      zh: "室内的填房间，室外的填区划。",
      en: "Name the room it hangs in, or the division it stands in outside.",
    },
    example: { id: "board-03" },
  },
  ASSETS_TWO_INSPECTIONS: {
    what: {
      zh: "房间 {room} 的检查项目“{item}”同一天有两条有效记录：{first} 和 {second}。",
      en: "two inspections of '{item}' in the room '{room}' stand on the same day: '{first}' and '{second}'.",
    },
    cause: {
      zh: "同一次检查登记了两遍，或复查结果与原结果都记在同一天。",
      en: "One inspection was entered twice, or the repeat stands beside the first on the same day.",
    },
    fix: {
      zh: "请将前一条的期间截止到后一次检查的前一天。",
      en: "End the earlier one on the eve of the later.",
    },
    example: {
      room: "dongzhen-exam-1",
      item: "ventilated",
      first: "check-0101",
      second: "check-0102",
    },
  },
  ASSETS_SPECIFICATION_CODE: {
    what: {
      zh: "插件 {plugin} 的用房标准“{specification}”：{part} 中的“{code}”不在代码表 {list} 中。",
      en: "{plugin}: room specification '{specification}': '{code}' in {part} is not in the code list {list}.",
    },
    cause: {
      zh: "插件里的代码拼错了，或所用的功能、设备、板牌还没有加入代码表。",
      en: "The code is misspelt in the plugin, or the function, equipment or board was never added to its list.",
    },
    fix: {
      zh: "最接近的代码是“{nearest}”；新的代码请由插件加入该表。",
      en: "The nearest code is '{nearest}'; a new one is added to that list by a plugin.",
    },
    example: {
      plugin: "sample-county",
      specification: "town-clinic",
      part: "equipment",
      code: "ultrasond",
      list: "assets.asset-class",
      nearest: "ultrasound",
    },
  },
  ASSETS_SPECIFICATION_TWICE: {
    what: {
      zh: "插件 {plugin} 的用房标准“{specification}”：{part} 中“{code}”出现两次。",
      en: "{plugin}: room specification '{specification}': '{code}' stands twice in {part}.",
    },
    cause: {
      zh: "两件同样的东西写成了两行，而这里一种只写一行。",
      en: "Two pieces of one thing were written as two lines, where each kind of thing has one line.",
    },
    fix: {
      zh: "请合并为一项；数量用 least 表示。",
      en: "Say it once; how many is said by least.",
    },
    example: {
      plugin: "sample-county",
      specification: "town-clinic",
      part: "furniture",
      code: "examination-bed",
    },
  },
  ASSETS_SPECIFICATION_LEVEL: {
    what: {
      zh: "插件 {plugin} 的用房标准“{specification}”：{part} 按区划合并判定，但没有写明 level。",
      en: "{plugin}: room specification '{specification}': {part} is judged for a whole division, but no level is given.",
    },
    cause: {
      zh: "按整个区划判定的部分（如宣传设施、全区划合计的面积）要先知道看哪一级，而标准只写了房间。",
      en: "What is judged for a division as a whole, such as displays outside, has to know at which level to look; the specification only speaks of rooms.",
    },
    fix: {
      zh: "请写明 level（county、township 或 village）。",
      en: "Give level: county, township or village.",
    },
    example: { plugin: "sample-county", specification: "village-service-room", part: "displays" },
  },
  ASSETS_SPECIFICATION_EMPTY: {
    what: {
      zh: "插件 {plugin} 的用房标准“{specification}”没有提出任何要求。",
      en: "{plugin}: room specification '{specification}' asks for nothing.",
    },
    cause: {
      zh: "只写了名称和依据，内容还没有录入，或者内容写在了别的标准里。",
      en: "Only its title and clause were written; its content was still to come, or went into another specification.",
    },
    fix: {
      zh: "请写明面积、功能、家具、设备、板牌、宣传设施、检查项目或不减少项中的至少一项。",
      en: "Give at least one of area, functions, furniture, equipment, boards, displays, inspected items, or what is not reduced.",
    },
    example: { plugin: "sample-county", specification: "waiting-room" },
  },
  ASSETS_SPECIFICATION_JOINS: {
    what: {
      zh: "插件 {plugin} 的用房标准“{specification}”归入“六个标准化”的要求“{requirement}”不存在。",
      en: "{plugin}: room specification '{specification}' lists the requirement '{requirement}', which does not exist.",
    },
    cause: {
      zh: "所引的要求改了编号、拼错了，或提供该要求的插件没有加入部署。",
      en: "The requirement was renamed or misspelt, or the plugin that contributes it is not part of the deployment.",
    },
    fix: {
      zh: "最接近的是“{nearest}”。",
      en: "The nearest is '{nearest}'.",
    },
    example: {
      plugin: "sample-county",
      specification: "village-service-room",
      requirement: "sample-county/vilage-staff",
      nearest: "sample-county/village-staff",
    },
  },
  ASSETS_PRICE_CODE: {
    what: {
      zh: "价目表 {part} 中的“{code}”不在代码表 {list} 中。",
      en: "'{code}' in {part} of the price list is not in the code list {list}.",
    },
    cause: {
      zh: "价目表里写的是名称或旧代码，或者代码拼错了。",
      en: "The price list was written with a title or an old code, or the code is misspelt.",
    },
    fix: {
      zh: "最接近的代码是“{nearest}”。",
      en: "The nearest code is '{nearest}'.",
    },
    example: {
      part: "equipment",
      code: "ultrasond",
      list: "assets.asset-class",
      nearest: "ultrasound",
    },
  },
  ASSETS_PRICE_AMOUNT: {
    what: {
      zh: "价目表 {part} 中“{code}”的单价 {price} 不是以分计的整数。",
      en: "the price {price} of '{code}' in {part} of the price list is not a whole number of fen.",
    },
    cause: {
      zh: "常见的是把元当作分填写，带了小数，或填了负数。",
      en: "Most often the price was written in yuan with decimals, or below zero.",
    },
    fix: {
      zh: "请以分填写，不得为负；不知道的请不填。",
      en: "Write it in fen, not below zero; leave out what is not known.",
    },
    example: { part: "furniture", code: "examination-bed", price: 1280.5 },
  },
} as const;
