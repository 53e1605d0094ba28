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
} as const;

/** The coded messages of assets and rooms. */
export const assetsCodes: Codes<typeof messages> = defineCodes(messages);
