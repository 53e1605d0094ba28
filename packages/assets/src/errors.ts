import { type Codes, defineCodes } from "@fuyou/kernel";
import { holdingMessages } from "./holding-errors.js";
import { projectMessages } from "./project-errors.js";
import { supplyMessages } from "./supply-errors.js";

const messages = {
  ...holdingMessages,
  ...projectMessages,
  ...supplyMessages,
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
  ASSETS_KEY_REUSED: {
    what: {
      zh: "幂等键 {key} 已用于凭证 {posting}，而这次的内容不同。",
      en: "the key '{key}' was used for the posting '{posting}', and the content is another now.",
    },
    fix: {
      zh: "同一笔业务请原样重发；另一笔业务请用新的键。",
      en: "Send the same order as it was; give another order another key.",
    },
  },
  ASSETS_NOT_HELD: {
    what: {
      zh: "{on} 起 {holder} 不再占有 {item}。",
      en: "from {on} on '{holder}' does not have {item}.",
    },
    fix: {
      zh: "请查明现由哪家占有，向其划转。",
      en: "See who has it and transfer it from there.",
    },
  },
  ASSETS_NOT_CORRECTED: {
    what: {
      zh: "凭证 {posting} 不能冲正：{by}。",
      en: "the posting '{posting}' cannot be corrected: {by}.",
    },
    fix: {
      zh: "只有尚未冲正的划转凭证可以冲正；其他请另作一笔。",
      en: "Only a transfer that nobody has corrected can be; post anything else anew.",
    },
  },
  ASSETS_LEDGER_UNBALANCED: {
    what: {
      zh: "凭证 {posting} 中资产 {asset} 的转出和转入不相符。",
      en: "in the posting '{posting}' what went out and what came in do not agree for the asset '{asset}'.",
    },
    fix: {
      zh: "请核对原始凭证；更正另作新凭证，不改旧分录。",
      en: "See the voucher; correct by a new posting and leave the old entries as they are.",
    },
  },
  ASSETS_LEDGER_ALTERED: {
    what: {
      zh: "凭证 {posting} 的分录与记账时的摘要不符。",
      en: "the entries of the posting '{posting}' are not those it was posted with.",
    },
    fix: {
      zh: "请恢复原分录；更正另作新凭证。",
      en: "Restore them, and correct by a new posting.",
    },
  },
  ASSETS_LEDGER_DISAGREES: {
    what: {
      zh: "资产 {asset} 的占有登记为 {holder}，与最后一笔凭证 {posting} 不符。",
      en: "the asset '{asset}' is registered with '{holder}', but its last posting '{posting}' says otherwise.",
    },
    fix: {
      zh: "占有的变动请用划转、冲正或核销记账，不要直接改登记。",
      en: "Let custody change by a transfer, correction or write-off, and not in the register itself.",
    },
  },
  ASSETS_NO_AUTHORITY: {
    what: {
      zh: "{item} 的核销或入账没有批准依据。",
      en: "{item} cannot leave the books or come onto them without authority.",
    },
    fix: {
      zh: "请写明批准机关、文号和条款。",
      en: "Name the issuer, number and clause of the authority.",
    },
  },
  ASSETS_COUNTERPARTY: {
    what: {
      zh: "{record} 的对方须为单位或个人，二者填其一。",
      en: "{record} has to name a body or a person on the other side, and only one of them.",
    },
    fix: {
      zh: "单位填“对方单位”，个人填“对方个人”（对外不显示）。",
      en: "Fill in the body, or the person, who is never shown.",
    },
  },
  ASSETS_AMOUNT_MISSING: {
    what: {
      zh: "债权债务 {claim} 没有登记金额。",
      en: "the claim or debt '{claim}' has no amount on record.",
    },
    fix: {
      zh: "请核实后补录；缺数不作零处理。",
      en: "Find out and fill it in; a missing amount is not zero.",
    },
  },
  ASSETS_TITLE: {
    what: {
      zh: "{asset}（{id}）须登记权证号，或注明无权证，二者填其一。",
      en: "{asset} ({id}) has to have the number of its certificate of title, or be marked without one, and only one of them.",
    },
    fix: {
      zh: "请查验权证后补录。",
      en: "See whether there is a certificate and fill it in.",
    },
  },
} as const;

/** The coded messages of assets and rooms. */
export const assetsCodes: Codes<typeof messages> = defineCodes(messages);
