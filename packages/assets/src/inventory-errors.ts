/** Messages about the inventory and its differences (清查消息), part of the codes of assets. */
export const inventoryMessages = {
  ASSETS_BASE_DATE: {
    what: {
      zh: "{institution} 的清查基准日 {baseDate} 晚于启动日期 {on}。",
      en: "the base date {baseDate} of the inventory of '{institution}' is after {on}, the day it is opened.",
    },
    cause: {
      zh: "清查提前启动，基准日却定在以后；那一天的账面数现在还没有。",
      en: "The inventory is opened before its own base date, for which there are no book figures yet.",
    },
    fix: {
      zh: "账面数只能取到启动当日；请改基准日，或到日再启动。",
      en: "The books speak until the day of the act; choose another base date or wait for it.",
    },
    example: { institution: "dongzhen-station", baseDate: "2026-06-30", on: "2026-05-20" },
  },
  ASSETS_INVENTORY_CLOSED: {
    what: {
      zh: "清查 {inventory} 已于 {on} 结束。",
      en: "the inventory '{inventory}' was closed on {on}.",
    },
    cause: {
      zh: "清查结束以后又有人补登盘点结果或差异。",
      en: "Somebody enters a count or a difference after the inventory was closed.",
    },
    fix: {
      zh: "以后发现的情况请另行启动清查。",
      en: "Open another for what was found since.",
    },
    example: { inventory: "dongzhen-station.inventory-2026-06-30", on: "2026-07-15" },
  },
  ASSETS_NOT_LISTED: {
    what: {
      zh: "{item} 不在 {paper} 的清单上。",
      en: "{item} is not on the list of {paper}.",
    },
    cause: {
      zh: "清单在基准日按账面生成；账外的实物、基准日以后才入账的东西不在上面，也可能是编号写错。",
      en: "The list is made from the books of the base date; what is on no book, or came onto it later, is not on it. The identifier may also be wrong.",
    },
    fix: {
      zh: "账外的实物请作盘盈登记（kind 为 surplus，注明 what），其他请核对编号。",
      en: "Record what is on no book as a surplus that says what it is; otherwise see the identifier.",
    },
    example: {
      item: "assets/projector-02",
      paper: "inventories/dongzhen-station.inventory-2026-06-30",
    },
  },
  ASSETS_NOT_ACCOUNTED: {
    what: {
      zh: "清查不能结束，还有未盘到也未说明差异的：{cases}。",
      en: "the inventory cannot be closed while items are neither found nor explained: {cases}.",
    },
    cause: {
      zh: "盘点还没有做完就要结束清查，有的条目既没有实盘数，也没有登记差异。",
      en: "The inventory is to be closed before the count is done: some lines have neither what was found nor a difference.",
    },
    fix: {
      zh: "请登记盘点结果，或登记差异及原因；差异可以以后处理。",
      en: "Record what was found, or a difference with its reason; it may be settled later.",
    },
    example: {
      cases: {
        zh: "dongzhen-station.inventory-2026-06-30 1 件（assets/ultrasound-01）",
        en: "'dongzhen-station.inventory-2026-06-30' 1 (assets/ultrasound-01)",
      },
    },
  },
  ASSETS_NOT_APPROVABLE: {
    what: {
      zh: "清查 {inventory} 尚未结束或已经核准。",
      en: "the inventory '{inventory}' is not closed, or was approved already.",
    },
    cause: {
      zh: "核准早于清查结束，或同一次清查核准了第二遍。",
      en: "The approval came before the inventory was closed, or is the second one for it.",
    },
    fix: {
      zh: "请先结束清查再核准结果，每次清查核准一次。",
      en: "Close it first; a result is approved once.",
    },
    example: { inventory: "dongzhen-station.inventory-2026-06-30" },
  },
  ASSETS_DIFFERENCE_OPEN: {
    what: {
      zh: "清查差异 {id}（{kind}：{item}，{many}）尚未了结。",
      en: "the difference '{id}' ({kind}: {item}, {many}) is not settled.",
    },
    cause: {
      zh: "盘点与账面不符，原因已登记，处理决定还没有下来。",
      en: "The count and the books disagree; the reason is on record and nobody has decided yet what becomes of it.",
    },
    fix: {
      zh: "请按批准处理；未处理的随移交列为未结事项。",
      en: "Settle it by an authority; until then it goes with the handover as an open case.",
    },
    example: {
      id: "difference-0003",
      kind: { zh: "盘亏", en: "shortage" },
      item: "refrigerator-01",
      many: 1,
    },
  },
  ASSETS_DECISION_WITHOUT_AUTHORITY: {
    what: {
      zh: "清查差异 {id} 有处理决定，没有批准单位或日期。",
      en: "the difference '{id}' was decided, but nobody says by whom or when.",
    },
    cause: {
      zh: "处理决定是直接填进表格的，批准单位和日期没有一并填写。",
      en: "The decision was filled into the register by hand, without who decided it and when.",
    },
    fix: {
      zh: "请补录批准单位、文号和日期。",
      en: "Fill in who decided, under which number and when.",
    },
    example: { id: "difference-0003" },
  },
  ASSETS_DECISION: {
    what: {
      zh: "清查差异 {id}（{kind}，原决定 {before}）不能作 {decision} 处理。",
      en: "the difference '{id}' ({kind}, decided before: {before}) cannot be settled as '{decision}'.",
    },
    cause: {
      zh: "处理方式与差异种类不合，例如把盘盈当作核销；或这一项以前已经了结。",
      en: "The way of settling does not go with the kind of difference, such as writing off a surplus, or it was settled before.",
    },
    fix: {
      zh: "盘盈入账，盘亏核销，毁损核销或保留，争议可另行处理；已了结的不再处理。",
      en: "A surplus is booked, a shortage written off, a damaged thing written off or kept, a dispute settled later; what is settled stays so.",
    },
    example: { id: "difference-0003", kind: "surplus", before: "—", decision: "written-off" },
  },
  ASSETS_RECORD_MISSING: {
    what: {
      zh: "盘盈 {id} 入账没有给出 {register} 的记录。",
      en: "the surplus '{id}' cannot be booked without its record for {register}.",
    },
    cause: {
      zh: "盘盈入账要有一条完整的登记记录，而只给了处理决定。",
      en: "What was found comes onto the books as a whole record, and only the decision was given.",
    },
    fix: {
      zh: "请在 record 中写明要入账的记录。",
      en: "Give the record that comes onto the books in record.",
    },
    example: { id: "difference-0004", register: "assets" },
  },
  ASSETS_INVENTORY_TWICE: {
    what: {
      zh: "{institution} 以 {baseDate} 为基准日的清查已有一次：{inventory}。",
      en: "an inventory of '{institution}' with the base date {baseDate} is there already: '{inventory}'.",
    },
    cause: {
      zh: "同一单位同一基准日的清查启动了两次，常见于重复提交。",
      en: "The same inventory was opened a second time, most often because the order was sent twice.",
    },
    fix: {
      zh: "请在该次清查中登记；以后发现的情况换基准日另行启动。",
      en: "Count in that one; open one with another base date for what was found since.",
    },
    example: {
      institution: "dongzhen-station",
      baseDate: "2026-06-30",
      inventory: "dongzhen-station.inventory-2026-06-30",
    },
  },
} as const;
