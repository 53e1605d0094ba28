/** Messages about the ledger of free supplies (免费药具). */
export const supplyMessages = {
  ASSETS_SUPPLY_NOT_PERMITTED: {
    what: {
      zh: "代管物资 {holding} 不得登记“{movement}”：免费药具属受托代理，不得出售或抵债。",
      en: "'{movement}' of the goods '{holding}' is refused: free supplies are held in trust and may not be sold or given in payment.",
    },
    fix: {
      zh: "请退回已流出的部分，按损失或发放如实登记，并报主管部门。",
      en: "Take back what has gone out, record it truly as a loss or an issue, and report it.",
    },
  },
  ASSETS_SUPPLY_SOLD: {
    what: {
      zh: "台账记录 {entry} 登记了“{movement}”{quantity} 件，涉及代管物资 {holding}，这是禁止的。",
      en: "the ledger entry '{entry}' records '{movement}' of the goods '{holding}', pieces: {quantity}; it is forbidden.",
    },
    fix: {
      zh: "请查明去向并报主管部门；免费药具不得进入市场。",
      en: "Find out where they went and report it; free supplies do not go to market.",
    },
  },
  ASSETS_SUPPLY_MOVEMENT: {
    what: {
      zh: "没有收发类型“{movement}”，最接近的是“{nearest}”。",
      en: "there is no movement '{movement}'; the nearest is '{nearest}'.",
    },
    fix: { zh: "请使用代码表中的类型。", en: "Use one of the list." },
  },
  ASSETS_SUPPLY_BALANCE: {
    what: {
      zh: "{keeper} 的“{name}”（{holding}）台账结存 {ledger} 件，账面 {books} 件，相差 {difference} 件。",
      en: "{keeper}: by the ledger there are {ledger} of '{name}' ({holding}), by the books {books}; the difference is {difference}.",
    },
    fix: { zh: "请盘点并查明原因。", en: "Count them and find out why." },
  },
  ASSETS_SUPPLY_UNCOUNTED: {
    what: {
      zh: "{keeper}代管的“{name}”（{holding}）没有清点，是否流失无从核对。",
      en: "nobody has counted '{name}' ({holding}), which {keeper} keeps; whether any was lost cannot be told.",
    },
    fix: {
      zh: "请清点入账；去向只凭有权文件登记，不登记领取人。",
      en: "Count it; it moves by authority only, and who received it is not recorded.",
    },
  },
  ASSETS_SUPPLY_NO_LEDGER: {
    what: {
      zh: "{keeper} 保管的“{name}”（{holding}）没有收发台账，无法核对。",
      en: "{keeper} keeps '{name}' ({holding}) without a ledger, so that nothing can be reconciled.",
    },
    fix: { zh: "请以盘点数建账。", en: "Begin one with a count." },
  },
  ASSETS_SUPPLY_NOT_DESIGNATED: {
    what: {
      zh: "{keeper} 保管免费药具，但不是免费服务定点机构。",
      en: "{keeper} keeps free supplies and is not designated for free services.",
    },
    fix: { zh: "请登记定点，或移交药具。", en: "Record that it is designated, or hand them over." },
  },
} as const;
