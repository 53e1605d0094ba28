/** Messages about the ledger of free supplies (免费药具). */
export const supplyMessages = {
  ASSETS_SUPPLY_NOT_PERMITTED: {
    what: {
      zh: "代管物资 {holding} 不得登记“{movement}”：免费药具属受托代理，不得出售或抵债。",
      en: "'{movement}' of the goods '{holding}' is refused: free supplies are held in trust and may not be sold or given in payment.",
    },
    cause: {
      zh: "有人把免费药具登记为出售、抵债一类的出库；这类收发列在代码表里，只为说明不允许。",
      en: "Somebody tried to book free supplies out as a sale or a payment; such movements are on the list only so that they can be refused.",
    },
    fix: {
      zh: "请退回已流出的部分，按损失或发放如实登记，并报主管部门。",
      en: "Take back what has gone out, record it truly as a loss or an issue, and report it.",
    },
    example: { holding: "condoms", movement: { zh: "销售", en: "sale" } },
  },
  ASSETS_SUPPLY_SOLD: {
    what: {
      zh: "台账记录 {entry} 登记了“{movement}”{quantity} 件，涉及代管物资 {holding}，这是禁止的。",
      en: "the ledger entry '{entry}' records '{movement}' of the goods '{holding}', pieces: {quantity}; it is forbidden.",
    },
    cause: {
      zh: "台账是从别处导入的，里面有一笔出售或抵债；经系统登记的不会有。",
      en: "The ledger was read in from elsewhere with a sale or a payment in it; entered here it would have been refused.",
    },
    fix: {
      zh: "请查明去向并报主管部门；免费药具不得进入市场。",
      en: "Find out where they went and report it; free supplies do not go to market.",
    },
    example: {
      entry: "entry-0031",
      movement: { zh: "销售", en: "sale" },
      quantity: 200,
      holding: "condoms",
    },
  },
  ASSETS_SUPPLY_MOVEMENT: {
    what: {
      zh: "没有收发类型“{movement}”，最接近的是“{nearest}”。",
      en: "there is no movement '{movement}'; the nearest is '{nearest}'.",
    },
    cause: {
      zh: "收发类型写的是名称，或代码拼错了。",
      en: "The movement was written by its title, or its code is misspelt.",
    },
    fix: { zh: "请使用代码表中的类型。", en: "Use one of the list." },
    example: { movement: "reciept", nearest: "receipt" },
  },
  ASSETS_SUPPLY_BALANCE: {
    what: {
      zh: "{keeper} 的“{name}”（{holding}）台账结存 {ledger} 件，账面 {books} 件，相差 {difference} 件。",
      en: "{keeper}: by the ledger there are {ledger} of '{name}' ({holding}), by the books {books}; the difference is {difference}.",
    },
    cause: {
      zh: "有收发没有记台账，账面数没有随之更新，或两边有一笔记错。",
      en: "Something came or went without an entry, the books were not kept in step, or one side has a wrong number.",
    },
    fix: { zh: "请盘点并查明原因。", en: "Count them and find out why." },
    example: {
      keeper: "东镇卫生院",
      name: "避孕套",
      holding: "condoms",
      ledger: 1150,
      books: 1200,
      difference: 50,
    },
  },
  ASSETS_SUPPLY_UNCOUNTED: {
    what: {
      zh: "{keeper}代管的“{name}”（{holding}）没有清点，是否流失无从核对。",
      en: "nobody has counted '{name}' ({holding}), which {keeper} keeps; whether any was lost cannot be told.",
    },
    cause: {
      zh: "接管代管物资时只登记了品名，没有清点。",
      en: "The goods were taken over by name, and nobody counted them.",
    },
    fix: {
      zh: "请清点入账；去向只凭有权文件登记，不登记领取人。",
      en: "Count it; it moves by authority only, and who received it is not recorded.",
    },
    example: { keeper: "东镇卫生院", name: "避孕套", holding: "condoms" },
  },
  ASSETS_SUPPLY_NO_LEDGER: {
    what: {
      zh: "{keeper} 保管的“{name}”（{holding}）没有收发台账，无法核对。",
      en: "{keeper} keeps '{name}' ({holding}) without a ledger, so that nothing can be reconciled.",
    },
    cause: {
      zh: "账上有库存，但从来没有登记过收发或盘点。",
      en: "There is stock on the books, and no receipt, issue or count was ever entered.",
    },
    fix: { zh: "请以盘点数建账。", en: "Begin one with a count." },
    example: { keeper: "东镇卫生院", name: "避孕套", holding: "condoms" },
  },
  ASSETS_SUPPLY_NOT_DESIGNATED: {
    what: {
      zh: "{keeper} 保管免费药具，但不是免费服务定点机构。",
      en: "{keeper} keeps free supplies and is not designated for free services.",
    },
    cause: {
      zh: "整合以后药具随机构转到这里，定点登记没有跟着办；或本来就不该由这里保管。",
      en: "The supplies came here with the merger and the designation was never entered, or they should not be kept here at all.",
    },
    fix: { zh: "请登记定点，或移交药具。", en: "Record that it is designated, or hand them over." },
    example: { keeper: "东镇卫生院" },
  },
} as const;
