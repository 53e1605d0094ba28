/** Messages about the custody ledger and its authority (占有账消息), part of the codes of assets. */
export const ledgerMessages = {
  ASSETS_KEY_REUSED: {
    what: {
      zh: "幂等键 {key} 已用于凭证 {posting}，而这次的内容不同。",
      en: "the key '{key}' was used for the posting '{posting}', and the content is another now.",
    },
    cause: {
      zh: "同一个键被两笔不同的业务使用，或重发之前改动了内容；同键重发本是为了防止重复记账。",
      en: "Two different orders carry one key, or an order was altered before it was sent again; the key is there so that sending twice books once.",
    },
    fix: {
      zh: "同一笔业务请原样重发；另一笔业务请用新的键。",
      en: "Send the same order as it was; give another order another key.",
    },
    example: { key: "order-7", posting: "order-7" },
  },
  ASSETS_NOT_HELD: {
    what: {
      zh: "{on} 起 {holder} 不再占有 {item}。",
      en: "from {on} on '{holder}' does not have {item}.",
    },
    cause: {
      zh: "资产、债权或物资在这之前已经划出、结清或撤下，清单却还是旧的。",
      en: "The thing, claim or stock had left that body before: transferred, settled or taken off the books, while the list at hand is an old one.",
    },
    fix: {
      zh: "请查明现由哪家占有，向其划转。",
      en: "See who has it and transfer it from there.",
    },
    example: { on: "2026-03-31", holder: "dongzhen-station", item: "claims/rent-2025" },
  },
  ASSETS_NOT_CORRECTED: {
    what: {
      zh: "凭证 {posting} 不能冲正：{by}。",
      en: "the posting '{posting}' cannot be corrected: {by}.",
    },
    cause: {
      zh: "冲正只能对原划转做一次；已经冲正过的，或本身就是入账、核销、冲正的凭证，不能再冲正。",
      en: "A correction turns one transfer back, once. This posting was turned back before, or is itself an entry, a write-off or a correction.",
    },
    fix: {
      zh: "只有尚未冲正的划转凭证可以冲正；其他请另作一笔。",
      en: "Only a transfer that nobody has corrected can be; post anything else anew.",
    },
    example: { posting: "order-7", by: "order-9" },
  },
  ASSETS_LEDGER_UNBALANCED: {
    what: {
      zh: "凭证 {posting} 中资产 {asset} 的转出和转入不相符。",
      en: "in the posting '{posting}' what went out and what came in do not agree for the asset '{asset}'.",
    },
    cause: {
      zh: "凭证的分录在系统之外被增删改动过，或导入时漏了一行。",
      en: "Entries were added, taken out or altered outside the changes, or a line was lost when the ledger was read in.",
    },
    fix: {
      zh: "请核对原始凭证；更正另作新凭证，不改旧分录。",
      en: "See the voucher; correct by a new posting and leave the old entries as they are.",
    },
    example: { posting: "order-7", asset: "ultrasound-01" },
  },
  ASSETS_LEDGER_ALTERED: {
    what: {
      zh: "凭证 {posting} 的分录与记账时的摘要不符。",
      en: "the entries of the posting '{posting}' are not those it was posted with.",
    },
    cause: {
      zh: "记账以后分录被改动；每张凭证在记账时留有摘要，所以能够看出来。",
      en: "The entries were altered after the day of posting; each posting keeps a digest of what it moved, which is how it shows.",
    },
    fix: {
      zh: "请恢复原分录；更正另作新凭证。",
      en: "Restore them, and correct by a new posting.",
    },
    example: { posting: "order-7" },
  },
  ASSETS_LEDGER_DISAGREES: {
    what: {
      zh: "资产 {asset} 的占有登记为 {holder}，与最后一笔凭证 {posting} 不符。",
      en: "the asset '{asset}' is registered with '{holder}', but its last posting '{posting}' says otherwise.",
    },
    cause: {
      zh: "占有登记是直接改的，没有经过记账，例如在表格里改了单位以后重新导入。",
      en: "The register of custody was changed without a posting, for example in a sheet that was then read in again.",
    },
    fix: {
      zh: "占有的变动请用划转、冲正或核销记账，不要直接改登记。",
      en: "Let custody change by a transfer, correction or write-off, and not in the register itself.",
    },
    example: { asset: "ultrasound-01", holder: "dongzhen-station", posting: "order-7" },
  },
  ASSETS_NO_AUTHORITY: {
    what: {
      zh: "{item} 的核销或入账没有批准依据。",
      en: "{item} cannot leave the books or come onto them without authority.",
    },
    cause: {
      zh: "资产只凭批准文件进账、出账；登记时没有附上批准。",
      en: "Things come onto the books or leave them on an approval only, and none was given with the act.",
    },
    fix: {
      zh: "请写明批准机关、文号和条款。",
      en: "Name the issuer, number and clause of the authority.",
    },
    example: { item: "assets/ultrasound-01" },
  },
  ASSETS_LEDGER_COST: {
    what: {
      zh: "凭证 {posting} 中资产 {asset} 按 {posted} 分记账，而登记的原值是 {cost} 分。",
      en: "the posting '{posting}' moved the asset '{asset}' at {posted} fen, but its original cost on record is {cost} fen.",
    },
    cause: {
      zh: "记账以后资产登记表里的原值被改动，或记账时用的是旧的原值。",
      en: "The original cost in the asset register was changed after the posting, or the posting was made with an old one.",
    },
    fix: {
      zh: "请核对原始凭证，恢复被改动的一方；记账后经批准调整原值的，保存批准文件。",
      en: "See the voucher and restore what was altered; keep the approval where the cost was adjusted since.",
    },
    example: { posting: "order-7", asset: "ultrasound-01", posted: 8500000, cost: 8600000 },
  },
} as const;
