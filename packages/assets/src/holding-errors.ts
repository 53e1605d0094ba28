/** Messages about the ledger, the inventory and the handover (家底账务消息), part of the codes of assets. */
export const holdingMessages = {
  ASSETS_LEDGER_COST: {
    what: {
      zh: "凭证 {posting} 中资产 {asset} 按 {posted} 分记账，而登记的原值是 {cost} 分。",
      en: "the posting '{posting}' moved the asset '{asset}' at {posted} fen, but its original cost on record is {cost} fen.",
    },
    fix: {
      zh: "请核对原始凭证，恢复被改动的一方；记账以后原值不变。",
      en: "See the voucher and restore what was altered; the cost stays as it was posted.",
    },
  },
  ASSETS_MORE_THAN_THERE: {
    what: {
      zh: "{item} 现有 {there}，不够 {asked}。",
      en: "{item} has {there}, which is not enough for {asked}.",
    },
    fix: {
      zh: "请核对数量或金额；债权债务金额未定的，只能整笔结清。",
      en: "See how much it is; a claim without a settled amount can only be settled whole.",
    },
  },
  ASSETS_NOT_COUNTED: {
    what: {
      zh: "{item} 没有登记数量。",
      en: "nobody has counted {item}.",
    },
    fix: {
      zh: "请先清点，作为盘盈差异批准入账后再出入库。",
      en: "Count it first, and book what was found as a surplus of the inventory.",
    },
  },
  ASSETS_BALANCE_LEFT: {
    what: {
      zh: "账户 {account} 还有余额 {balance} 分，不能销户。",
      en: "the account '{account}' still holds {balance} fen and cannot be closed.",
    },
    fix: {
      zh: "请写明余额转入的另一个有效账户（balanceTo）。",
      en: "Name another account in force to which the balance goes (balanceTo).",
    },
  },
} as const;
