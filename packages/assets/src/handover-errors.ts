/** Messages about handover and receipt (移交接收消息), part of the codes of assets. */
export const handoverMessages = {
  ASSETS_HANDOVER_BEFORE_INVENTORY: {
    what: {
      zh: "移交 {handover} 编制于 {preparedOn}，早于所依清查 {inventory} 的基准日 {baseDate}。",
      en: "the handover '{handover}' was drawn up on {preparedOn}, before the base date {baseDate} of its inventory '{inventory}'.",
    },
    cause: {
      zh: "移交清单先做好了，后来才补清查，或所依的清查填成了另一次。",
      en: "The handover was drawn up first and the inventory added later, or the wrong inventory was named.",
    },
    fix: {
      zh: "先清查、后移交：请改用更早的清查，或重新编制移交清单。",
      en: "The inventory comes first: name an earlier one, or draw the handover up anew.",
    },
    example: {
      handover: "dongzhen-station.handover-2026-05-20",
      preparedOn: "2026-05-20",
      inventory: "dongzhen-station.inventory-2026-06-30",
      baseDate: "2026-06-30",
    },
  },
  ASSETS_HANDOVER_INCOMPLETE: {
    what: {
      zh: "移交 {handover} 尚未办结：{undecided} 项未决定，未签章：{unsigned}。",
      en: "the handover '{handover}' is not complete: {undecided} items are undecided, and not signed by: {unsigned}.",
    },
    cause: {
      zh: "移交清单已经编成，接收方还没有逐项决定，或三方中还有人没有签章。",
      en: "The list is drawn up, but the receiver has not decided every item yet, or one of the three has not signed.",
    },
    fix: {
      zh: "请逐项或成批接收、拒收，并由三方签章。",
      en: "Accept or refuse the items, one by one or as a batch, and let all three sign.",
    },
    example: {
      handover: "dongzhen-station.handover-2026-07-20",
      undecided: 5,
      unsigned: { zh: "接收方、监交方", en: "the receiver, the supervisor" },
    },
  },
  ASSETS_RECEIPT_INCOMPLETE: {
    what: {
      zh: "移交清单行 {id} 有接收决定，缺日期或拒收理由。",
      en: "the item '{id}' of a handover was decided without a day, or refused without a reason.",
    },
    cause: {
      zh: "接收或拒收是直接填进表格的，没有日期；或只写了拒收，没有写理由。",
      en: "The decision was filled into the register without its day, or a refusal was entered without its reason.",
    },
    fix: {
      zh: "请补录决定日期；拒收的写明理由。",
      en: "Fill in the day, and the reason of a refusal.",
    },
    example: { id: "handover-item-0012" },
  },
  ASSETS_RECEIPT_REFUSED: {
    what: {
      zh: "移交 {handover} 中的 {item} 被 {holder} 拒收，仍登记在其名下。",
      en: "{item} of the handover '{handover}' was refused by '{holder}', which has it on record all the same.",
    },
    cause: {
      zh: "划转已经生效，接收方到现场后拒收；拒收本身不把东西退回去。",
      en: "The transfer had taken effect when the receiver refused the thing on the spot; a refusal by itself moves nothing back.",
    },
    fix: {
      zh: "请冲正划转、另行划转（transfer-refused）或核销；接收方改为接收的，登记接收。",
      en: "Correct the transfer, transfer it elsewhere (transfer-refused) or write it off; or record that it was accepted after all.",
    },
    example: {
      handover: "dongzhen-station.handover-2026-07-20",
      item: "assets/refrigerator-01",
      holder: "dongzhen-hospital",
    },
  },
  ASSETS_RECEIPT: {
    what: {
      zh: "{item} 不能登记接收决定：{why}。",
      en: "the receipt of {item} cannot be recorded: {why}.",
    },
    cause: {
      zh: "拒收没有写理由，或这一项已经有了决定。",
      en: "A refusal came without its reason, or the item was decided before.",
    },
    fix: {
      zh: "拒收须写明理由；已接收的不再决定，已拒收的只能改为接收。",
      en: "A refusal gives its reason; what was accepted stays so, and what was refused can only be accepted after all.",
    },
    example: {
      item: "handover-items/handover-item-0012",
      why: { zh: "没有理由", en: "no reason is given" },
    },
  },
  ASSETS_NOT_TO_HAND_OVER: {
    what: {
      zh: "{item} 不能列入 {from} 的移交清单：{on} 的占有单位是 {holder}。",
      en: "{item} cannot be listed in a handover of '{from}': on {on} it is with '{holder}'.",
    },
    cause: {
      zh: "东西不在移交方名下：编号写错，早已划给别家，或划转以后才补编清单。",
      en: "The thing is not with the body that hands over: the identifier is wrong, it went to another body before, or the list is drawn up after the transfer.",
    },
    fix: {
      zh: "请核对编号，或由占有单位移交；划转以后补编的，接收方填现占有单位，并须有原单位的占有记录、清查记录或全宗来源。",
      en: "See the identifier, or let the body that has it hand it over. A paper drawn up after the transfer names the body that has it as the receiver, and a custody, an inventory or the origin of the fonds has to show whose it was.",
    },
    example: {
      item: "assets/refrigerator-01",
      from: "dongzhen-station",
      on: "2026-07-20",
      holder: "xishan-hospital",
    },
  },
  ASSETS_SIGNED_BY_ANOTHER: {
    what: {
      zh: "移交 {handover} 的{party}应由{bodies}签章，而不是“{body}”。",
      en: "for {party} of the handover '{handover}' signs {bodies}, and not '{body}'.",
    },
    cause: {
      zh: "签章栏里填了经办人的姓名，或填成了另一方的单位。",
      en: "Somebody's own name was written in, or the body of another side.",
    },
    fix: {
      zh: "请填该单位的名称或编号，不写人名。",
      en: "Give the name or identifier of that body, and no person's name.",
    },
    example: {
      handover: "dongzhen-station.handover-2026-07-20",
      party: { zh: "接收方", en: "the receiver" },
      bodies: { zh: "东镇卫生院（dongzhen-hospital）", en: "东镇卫生院 ('dongzhen-hospital')" },
      body: "东镇人民政府",
    },
  },
  ASSETS_SIGNATURE: {
    what: {
      zh: "{party} 不能在移交 {handover} 上签章：{why}。",
      en: "{party} cannot sign the handover '{handover}': {why}.",
    },
    cause: {
      zh: "签章的次序不对：接收方、监交方签在逐项决定之前，或同一方签了第二次。",
      en: "The order of signing is wrong: the receiver or the supervisor signs before every item is decided, or one side signs again.",
    },
    fix: {
      zh: "移交方在清单编成后签章，接收方和监交方在每一项都有决定后签章，各签一次。",
      en: "The transferor signs the list as drawn up, the others once every item is decided, each once.",
    },
    example: {
      party: { zh: "监交方", en: "the supervisor" },
      handover: "dongzhen-station.handover-2026-07-20",
      why: { zh: "还有 5 项未决定", en: "5 items are undecided" },
    },
  },
} as const;
