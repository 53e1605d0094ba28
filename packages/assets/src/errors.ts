import { type Codes, defineCodes } from "@fuyou/kernel";

const messages = {
  ASSETS_TWO_CUSTODIANS: {
    what: {
      zh: "资产 {asset} 同一时间由 {first} 和 {second} 两家占有。",
      en: "the asset '{asset}' has two custodians at the same time: '{first}' and '{second}'.",
    },
    fix: {
      zh: "请终止其中一条占有记录。",
      en: "End one of the two custody entries.",
    },
  },
  ASSETS_AREA_MISSING: {
    what: {
      zh: "房间 {room}（{id}）没有登记面积。",
      en: "the room {room} ({id}) has no area on record.",
    },
    fix: {
      zh: "请测量后补录；缺数不作零处理，有关要求判为“不明”。",
      en: "Measure it; a missing area is not zero, and rules about it are judged unknown.",
    },
  },
  ASSETS_ITEM_IN_TWO_PLACES: {
    what: {
      zh: "资产 {asset} 同时登记在两处：{first} 和 {second}。",
      en: "the asset '{asset}' stands in two places at the same time: '{first}' and '{second}'.",
    },
    fix: {
      zh: "请核对实物后终止其中一条。",
      en: "See where it stands and end the other entry.",
    },
  },
  ASSETS_DISPLAY_PLACE: {
    what: {
      zh: "宣传设施 {id} 须注明所在房间或所在区划，二者填其一。",
      en: "the display '{id}' has to name a room or a division, and only one of them.",
    },
    fix: {
      zh: "室内的填房间，室外的填区划。",
      en: "Name the room it hangs in, or the division it stands in outside.",
    },
  },
  ASSETS_TWO_INSPECTIONS: {
    what: {
      zh: "房间 {room} 的检查项目“{item}”同一天有两条有效记录：{first} 和 {second}。",
      en: "two inspections of '{item}' in the room '{room}' stand on the same day: '{first}' and '{second}'.",
    },
    fix: {
      zh: "请将前一条的期间截止到后一次检查的前一天。",
      en: "End the earlier one on the eve of the later.",
    },
  },
  ASSETS_SPECIFICATION_CODE: {
    what: {
      zh: "插件 {plugin} 的用房标准“{specification}”：{part} 中的“{code}”不在代码表 {list} 中。",
      en: "{plugin}: room specification '{specification}': '{code}' in {part} is not in the code list {list}.",
    },
    fix: {
      zh: "最接近的代码是“{nearest}”；新的代码请由插件加入该表。",
      en: "The nearest code is '{nearest}'; a new one is added to that list by a plugin.",
    },
  },
  ASSETS_SPECIFICATION_TWICE: {
    what: {
      zh: "插件 {plugin} 的用房标准“{specification}”：{part} 中“{code}”出现两次。",
      en: "{plugin}: room specification '{specification}': '{code}' stands twice in {part}.",
    },
    fix: {
      zh: "请合并为一项；数量用 least 表示。",
      en: "Say it once; how many is said by least.",
    },
  },
  ASSETS_SPECIFICATION_LEVEL: {
    what: {
      zh: "插件 {plugin} 的用房标准“{specification}”：{part} 按区划合并判定，但没有写明 level。",
      en: "{plugin}: room specification '{specification}': {part} is judged for a whole division, but no level is given.",
    },
    fix: {
      zh: "请写明 level（county、township 或 village）。",
      en: "Give level: county, township or village.",
    },
  },
  ASSETS_SPECIFICATION_EMPTY: {
    what: {
      zh: "插件 {plugin} 的用房标准“{specification}”没有提出任何要求。",
      en: "{plugin}: room specification '{specification}' asks for nothing.",
    },
    fix: {
      zh: "请写明面积、功能、家具、设备、板牌、宣传设施、检查项目或不减少项中的至少一项。",
      en: "Give at least one of area, functions, furniture, equipment, boards, displays, inspected items, or what is not reduced.",
    },
  },
  ASSETS_SPECIFICATION_JOINS: {
    what: {
      zh: "插件 {plugin} 的用房标准“{specification}”归入“六个标准化”的要求“{requirement}”不存在。",
      en: "{plugin}: room specification '{specification}' lists the requirement '{requirement}', which does not exist.",
    },
    fix: {
      zh: "最接近的是“{nearest}”。",
      en: "The nearest is '{nearest}'.",
    },
  },
  ASSETS_PRICE_CODE: {
    what: {
      zh: "价目表 {part} 中的“{code}”不在代码表 {list} 中。",
      en: "'{code}' in {part} of the price list is not in the code list {list}.",
    },
    fix: {
      zh: "最接近的代码是“{nearest}”。",
      en: "The nearest code is '{nearest}'.",
    },
  },
  ASSETS_PRICE_AMOUNT: {
    what: {
      zh: "价目表 {part} 中“{code}”的单价 {price} 不是以分计的整数。",
      en: "the price {price} of '{code}' in {part} of the price list is not a whole number of fen.",
    },
    fix: {
      zh: "请以分填写，不得为负；不知道的请不填。",
      en: "Write it in fen, not below zero; leave out what is not known.",
    },
  },
} as const;

/** The coded messages of assets and rooms. */
export const assetsCodes: Codes<typeof messages> = defineCodes(messages);
