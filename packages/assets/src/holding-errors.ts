/** Messages about the ledger, the inventory and the handover (家底账务消息), part of the codes of assets. */
export const holdingMessages = {
  ASSETS_LEDGER_COST: {
    what: {
      zh: "凭证 {posting} 中资产 {asset} 按 {posted} 分记账，而登记的原值是 {cost} 分。",
      en: "the posting '{posting}' moved the asset '{asset}' at {posted} fen, but its original cost on record is {cost} fen.",
    },
    fix: {
      zh: "请核对原始凭证，恢复被改动的一方；记账后经批准调整原值的，保存批准文件。",
      en: "See the voucher and restore what was altered; keep the approval where the cost was adjusted since.",
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
  ASSETS_ITEM_UNKNOWN: {
    what: {
      zh: "{paper} 所列的 {item} 不在登记表中。",
      en: "{paper} names {item}, which no register has.",
    },
    fix: {
      zh: "请核对编号。",
      en: "See what it is called in the register.",
    },
  },
  ASSETS_BASE_DATE: {
    what: {
      zh: "{institution} 的清查基准日 {baseDate} 晚于启动日期 {on}。",
      en: "the base date {baseDate} of the inventory of '{institution}' is after {on}, the day it is opened.",
    },
    fix: {
      zh: "账面数只能取到启动当日；请改基准日，或到日再启动。",
      en: "The books speak until the day of the act; choose another base date or wait for it.",
    },
  },
  ASSETS_INVENTORY_CLOSED: {
    what: {
      zh: "清查 {inventory} 已于 {on} 结束。",
      en: "the inventory '{inventory}' was closed on {on}.",
    },
    fix: {
      zh: "以后发现的情况请另行启动清查。",
      en: "Open another for what was found since.",
    },
  },
  ASSETS_NOT_LISTED: {
    what: {
      zh: "{item} 不在 {paper} 的清单上。",
      en: "{item} is not on the list of {paper}.",
    },
    fix: {
      zh: "账外的实物请作盘盈登记（kind 为 surplus，注明 what），其他请核对编号。",
      en: "Record what is on no book as a surplus that says what it is; otherwise see the identifier.",
    },
  },
  ASSETS_NOT_ACCOUNTED: {
    what: {
      zh: "清查不能结束，还有未盘到也未说明差异的：{cases}。",
      en: "the inventory cannot be closed while items are neither found nor explained: {cases}.",
    },
    fix: {
      zh: "请登记盘点结果，或登记差异及原因；差异可以以后处理。",
      en: "Record what was found, or a difference with its reason; it may be settled later.",
    },
  },
  ASSETS_NOT_APPROVABLE: {
    what: {
      zh: "清查 {inventory} 尚未结束或已经核准。",
      en: "the inventory '{inventory}' is not closed, or was approved already.",
    },
    fix: {
      zh: "请先结束清查再核准结果，每次清查核准一次。",
      en: "Close it first; a result is approved once.",
    },
  },
  ASSETS_DIFFERENCE_OPEN: {
    what: {
      zh: "清查差异 {id}（{kind}：{item}，{many}）尚未了结。",
      en: "the difference '{id}' ({kind}: {item}, {many}) is not settled.",
    },
    fix: {
      zh: "请按批准处理；未处理的随移交列为未结事项。",
      en: "Settle it by an authority; until then it goes with the handover as an open case.",
    },
  },
  ASSETS_DECISION_WITHOUT_AUTHORITY: {
    what: {
      zh: "清查差异 {id} 有处理决定，没有批准单位或日期。",
      en: "the difference '{id}' was decided, but nobody says by whom or when.",
    },
    fix: {
      zh: "请补录批准单位、文号和日期。",
      en: "Fill in who decided, under which number and when.",
    },
  },
  ASSETS_DECISION: {
    what: {
      zh: "清查差异 {id}（{kind}，原决定 {before}）不能作 {decision} 处理。",
      en: "the difference '{id}' ({kind}, decided before: {before}) cannot be settled as '{decision}'.",
    },
    fix: {
      zh: "盘盈入账，盘亏核销，毁损核销或保留，争议可另行处理；已了结的不再处理。",
      en: "A surplus is booked, a shortage written off, a damaged thing written off or kept, a dispute settled later; what is settled stays so.",
    },
  },
  ASSETS_RECORD_MISSING: {
    what: {
      zh: "盘盈 {id} 入账没有给出 {register} 的记录。",
      en: "the surplus '{id}' cannot be booked without its record for {register}.",
    },
    fix: {
      zh: "请在 record 中写明要入账的记录。",
      en: "Give the record that comes onto the books in record.",
    },
  },
  ASSETS_HANDOVER_BEFORE_INVENTORY: {
    what: {
      zh: "移交 {handover} 编制于 {preparedOn}，早于所依清查 {inventory} 的基准日 {baseDate}。",
      en: "the handover '{handover}' was drawn up on {preparedOn}, before the base date {baseDate} of its inventory '{inventory}'.",
    },
    fix: {
      zh: "先清查、后移交：请改用更早的清查，或重新编制移交清单。",
      en: "The inventory comes first: name an earlier one, or draw the handover up anew.",
    },
  },
  ASSETS_HANDOVER_INCOMPLETE: {
    what: {
      zh: "移交 {handover} 尚未办结：{undecided} 项未决定，未签章：{unsigned}。",
      en: "the handover '{handover}' is not complete: {undecided} items are undecided, and not signed by: {unsigned}.",
    },
    fix: {
      zh: "请逐项或成批接收、拒收，并由三方签章。",
      en: "Accept or refuse the items, one by one or as a batch, and let all three sign.",
    },
  },
  ASSETS_RECEIPT_INCOMPLETE: {
    what: {
      zh: "移交清单行 {id} 有接收决定，缺日期或拒收理由。",
      en: "the item '{id}' of a handover was decided without a day, or refused without a reason.",
    },
    fix: {
      zh: "请补录决定日期；拒收的写明理由。",
      en: "Fill in the day, and the reason of a refusal.",
    },
  },
  ASSETS_RECEIPT_REFUSED: {
    what: {
      zh: "移交 {handover} 中的 {item} 被 {holder} 拒收，仍登记在其名下。",
      en: "{item} of the handover '{handover}' was refused by '{holder}', which has it on record all the same.",
    },
    fix: {
      zh: "请冲正划转、另行划转（transfer-refused）或核销；接收方改为接收的，登记接收。",
      en: "Correct the transfer, transfer it elsewhere (transfer-refused) or write it off; or record that it was accepted after all.",
    },
  },
  ASSETS_RECEIPT: {
    what: {
      zh: "{item} 不能登记接收决定：{why}。",
      en: "the receipt of {item} cannot be recorded: {why}.",
    },
    fix: {
      zh: "拒收须写明理由；已接收的不再决定，已拒收的只能改为接收。",
      en: "A refusal gives its reason; what was accepted stays so, and what was refused can only be accepted after all.",
    },
  },
  ASSETS_NOT_TO_HAND_OVER: {
    what: {
      zh: "{item} 不能列入 {from} 的移交清单：{on} 的占有单位是 {holder}。",
      en: "{item} cannot be listed in a handover of '{from}': on {on} it is with '{holder}'.",
    },
    fix: {
      zh: "请核对编号，或由占有单位移交；划转以后补编的，接收方填现占有单位，并须有原单位的占有记录、清查记录或全宗来源。",
      en: "See the identifier, or let the body that has it hand it over. A paper drawn up after the transfer names the body that has it as the receiver, and a custody, an inventory or the origin of the fonds has to show whose it was.",
    },
  },
  ASSETS_SIGNED_BY_ANOTHER: {
    what: {
      zh: "移交 {handover} 的{party}应由{bodies}签章，而不是“{body}”。",
      en: "for {party} of the handover '{handover}' signs {bodies}, and not '{body}'.",
    },
    fix: {
      zh: "请填该单位的名称或编号，不写人名。",
      en: "Give the name or identifier of that body, and no person's name.",
    },
  },
  ASSETS_INVENTORY_TWICE: {
    what: {
      zh: "{institution} 以 {baseDate} 为基准日的清查已有一次：{inventory}。",
      en: "an inventory of '{institution}' with the base date {baseDate} is there already: '{inventory}'.",
    },
    fix: {
      zh: "请在该次清查中登记；以后发现的情况换基准日另行启动。",
      en: "Count in that one; open one with another base date for what was found since.",
    },
  },
  ASSETS_SIGNATURE: {
    what: {
      zh: "{party} 不能在移交 {handover} 上签章：{why}。",
      en: "{party} cannot sign the handover '{handover}': {why}.",
    },
    fix: {
      zh: "移交方在清单编成后签章，接收方和监交方在每一项都有决定后签章，各签一次。",
      en: "The transferor signs the list as drawn up, the others once every item is decided, each once.",
    },
  },
} as const;
