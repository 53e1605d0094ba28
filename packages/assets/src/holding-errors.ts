/** Messages about the ledger, the inventory and the handover (家底账务消息), part of the codes of assets. */
export const holdingMessages = {
  ASSETS_MORE_THAN_THERE: {
    what: {
      zh: "{item} 现有 {there}，不够 {asked}。",
      en: "{item} has {there}, which is not enough for {asked}.",
    },
    cause: {
      zh: "要转出、核销或结清的多于登记的数量、金额；常见的是单位（盒与件、元与分）弄混，或此前已经出过一部分。",
      en: "More is to go out, be written off or be settled than is on record; often boxes were taken for pieces or yuan for fen, or a part had gone out before.",
    },
    fix: {
      zh: "请核对数量或金额；债权债务金额未定的，只能整笔结清。",
      en: "See how much it is; a claim without a settled amount can only be settled whole.",
    },
    example: { item: "holdings-in-trust/condoms", there: 1200, asked: 1500 },
  },
  ASSETS_NOT_COUNTED: {
    what: {
      zh: "{item} 没有登记数量。",
      en: "nobody has counted {item}.",
    },
    cause: {
      zh: "代管物资登记时没有填数量；没有起点，收发就无从记账。",
      en: "The goods were entered without a number; with no number to begin from, nothing can be booked in or out.",
    },
    fix: {
      zh: "请先清点，作为盘盈差异批准入账后再出入库。",
      en: "Count it first, and book what was found as a surplus of the inventory.",
    },
    example: { item: "holdings-in-trust/condoms" },
  },
  ASSETS_BALANCE_LEFT: {
    what: {
      zh: "账户 {account} 还有余额 {balance} 分，不能销户。",
      en: "the account '{account}' still holds {balance} fen and cannot be closed.",
    },
    cause: {
      zh: "销户时账上还有钱，而没有说明转到哪里；或所指的账户就是它自己、已经销户。",
      en: "Money was left when the account was to be closed and no other account was named, or the one named is the same or is closed itself.",
    },
    fix: {
      zh: "请写明余额转入的另一个有效账户（balanceTo）。",
      en: "Name another account in force to which the balance goes (balanceTo).",
    },
    example: { account: "dongzhen-station-basic", balance: 1253000 },
  },
  ASSETS_ITEM_UNKNOWN: {
    what: {
      zh: "{paper} 所列的 {item} 不在登记表中。",
      en: "{paper} names {item}, which no register has.",
    },
    cause: {
      zh: "清单上的编号抄错了，或所指的记录还没有录入登记表。",
      en: "The identifier was copied wrongly, or the record itself was never entered in its register.",
    },
    fix: {
      zh: "请核对编号。",
      en: "See what it is called in the register.",
    },
    example: { paper: "inventory-lines/line-0031", item: "assets/ultrasound-1" },
  },
} as const;
