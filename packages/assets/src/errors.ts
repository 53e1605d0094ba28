import { type Codes, defineCodes } from "@fuyou/kernel";
import { handoverMessages } from "./handover-errors.js";
import { holdingMessages } from "./holding-errors.js";
import { inventoryMessages } from "./inventory-errors.js";
import { ledgerMessages } from "./ledger-errors.js";
import { projectMessages } from "./project-errors.js";
import { roomMessages } from "./room-errors.js";
import { supplyMessages } from "./supply-errors.js";

const messages = {
  ...ledgerMessages,
  ...roomMessages,
  ...inventoryMessages,
  ...handoverMessages,
  ...holdingMessages,
  ...projectMessages,
  ...supplyMessages,
  ASSETS_TWO_CUSTODIANS: {
    what: {
      zh: "资产 {asset} 同一时间由 {first} 和 {second} 两家占有。",
      en: "the asset '{asset}' has two custodians at the same time: '{first}' and '{second}'.",
    },
    cause: {
      zh: "多半是改登记时只加了新的占有记录，没有终止旧的；也可能两份移交清单先后列了同一件资产。",
      en: "As a rule a new custody was entered in the register and the old one never ended, or two handovers listed the same thing.",
    },
    fix: {
      zh: "请终止其中一条占有记录。",
      en: "End one of the two custody entries.",
    },
    example: { asset: "ultrasound-01", first: "dongzhen-station", second: "dongzhen-hospital" },
  },
  ASSETS_COUNTERPARTY: {
    what: {
      zh: "{record} 的对方须为单位或个人，二者填其一。",
      en: "{record} has to name a body or a person on the other side, and only one of them.",
    },
    cause: {
      zh: "登记债权债务、合同时对方两栏都空着，或者单位和个人都填了。",
      en: "The claim or contract was entered with neither the body nor the person on the other side, or with both.",
    },
    fix: {
      zh: "单位填“对方单位”，个人填“对方个人”（对外不显示）。",
      en: "Fill in the body, or the person, who is never shown.",
    },
    example: { record: "claims/rent-2025" },
  },
  ASSETS_AMOUNT_MISSING: {
    what: {
      zh: "债权债务 {claim} 没有登记金额。",
      en: "the claim or debt '{claim}' has no amount on record.",
    },
    cause: {
      zh: "原单位的账上没有这笔的金额，或诉讼、核对尚未有结果。",
      en: "The books of the former body give no amount, or a suit or a comparison of accounts is still open.",
    },
    fix: {
      zh: "请核实后补录；缺数不作零处理。",
      en: "Find out and fill it in; a missing amount is not zero.",
    },
    example: { claim: "rent-2025" },
  },
  ASSETS_TITLE: {
    what: {
      zh: "{asset}（{id}）须登记权证号，或注明无权证，二者填其一。",
      en: "{asset} ({id}) has to have the number of its certificate of title, or be marked without one, and only one of them.",
    },
    cause: {
      zh: "老房屋、老地块常常没有办证，登记时没有说明；也有既填了证号又勾了无证的。",
      en: "Old buildings and plots often have no certificate and nobody said so; or a number was filled in and the mark set as well.",
    },
    fix: {
      zh: "请查验权证后补录。",
      en: "See whether there is a certificate and fill it in.",
    },
    example: { asset: "东镇计划生育服务站业务用房", id: "dongzhen-building" },
  },
} as const;

/** The coded messages of assets and rooms. */
export const assetsCodes: Codes<typeof messages> = defineCodes(messages);
