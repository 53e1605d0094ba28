import { type Codes, defineCodes } from "@fuyou/kernel";

const messages = {
  DEPLOYMENT_NOTHING_TO_REVERSE: {
    what: {
      zh: "县 {county} 的台账中没有已实施的方案 {plan}（阶段 {phase}）可供反向实施。",
      en: "the journal of county {county} has nothing carried out of the plan {plan} (phase {phase}) that could be reversed.",
    },
    fix: {
      zh: "请用 fuyou history 查看已实施的方案和阶段。",
      en: "See what was carried out with fuyou history.",
    },
  },
  DEPLOYMENT_ALREADY_REVERSED: {
    what: {
      zh: "县 {county} 的方案 {plan}（阶段 {phase}）已由台账第 {sequence} 条自 {on} 起反向实施，未作改动。",
      en: "of county {county} the plan {plan} (phase {phase}) was reversed from {on} by entry {sequence} of the journal; nothing was changed.",
    },
    fix: {
      zh: "无需处理；如要再次实施，请重新编制和批准。",
      en: "Nothing to do; to carry it out once more, rehearse it and have it approved anew.",
    },
  },
  DEPLOYMENT_LATER_PHASE_STANDS: {
    what: {
      zh: "县 {county} 的方案 {plan}：阶段 {later} 在阶段 {phase} 之后实施，仍在案，不能只恢复 {phase}。",
      en: "of the plan {plan} in county {county} the phase {later} was carried out after {phase} and stands on record; {phase} cannot be reversed alone.",
    },
    fix: {
      zh: "请先反向实施 {later}，或反向实施整个方案（不指明阶段）。",
      en: "Reverse {later} first, or the whole plan by naming no phase.",
    },
  },
  DEPLOYMENT_UNDO_UNAUTHORISED: {
    what: {
      zh: "县 {county} 台账第 {sequence} 条有经批准进出账的事项，冲销它也须有批准。",
      en: "by entry {sequence} of the journal of county {county} something came onto the books or left them under an authority; taking it back needs one too.",
    },
    fix: {
      zh: "请说明批准机关和文号（--authority、--number）。",
      en: "Say who permits it and by which number (--authority, --number).",
    },
  },
  DEPLOYMENT_ACTS_UNREADABLE: {
    what: {
      zh: "无法读取登记文件 {path}：{reason}。",
      en: "the file of acts {path} cannot be read: {reason}.",
    },
    fix: {
      zh: "文件为 JSON 列表，每项写明 change、payload、on，需要时写 cites、authority；可登记的事项见 fuyou acts。",
      en: "It is a JSON list, each entry with change, payload and on, and cites and authority where needed; fuyou acts lists what can be entered.",
    },
  },
  DEPLOYMENT_ACT_REFUSED: {
    what: {
      zh: "第 {number} 项（{act}，{on}）不能登记：{reason}",
      en: "act {number} ({act}, {on}) cannot be entered: {reason}",
    },
    fix: { zh: "更正后请整份重新登记。", en: "Correct it, then enter all of them again." },
  },
  DEPLOYMENT_ACT_BEFORE_BOOKS: {
    what: {
      zh: "台账自 {opening} 起，此前的事项已在期初登记中。",
      en: "the books begin on {opening}, and what happened before is in the registers they began with.",
    },
    fix: {
      zh: "请写 {opening} 或以后的日期；文件的出具日期写在其有效期间（period）中。",
      en: "Date the act from then on; the day on which a paper was issued stands in its period.",
    },
  },
  DEPLOYMENT_ACT_RESERVED: {
    what: {
      zh: "{evidence}只由方案的实施登记和撤回。",
      en: "a record of '{evidence}' is written and withdrawn only by carrying plans out.",
    },
    fix: {
      zh: "请用 fuyou record、fuyou undo 或 fuyou reverse。",
      en: "Use fuyou record, fuyou undo or fuyou reverse.",
    },
  },
  DEPLOYMENT_ACT_AHEAD: {
    what: {
      zh: "日期晚于登记日 {day}：登记后县即为该日状况，此前各日的阶段不能再实施。",
      en: "its day lies after {day} on which it is entered; the county would stand as of that day, and no phase before it could still be carried out.",
    },
    fix: {
      zh: "请核对日期；事项在其日期当日或以后登记。",
      en: "Check the day; an act is entered on its day or later.",
    },
  },
  DEPLOYMENT_EVIDENCE_OF_NO_PLAN: {
    what: {
      zh: "证据 {id} 所属的方案 {plan} 不在本部署中；最接近的是 {nearest}。它不作任何关口的依据。",
      en: "the evidence {id} belongs to the plan '{plan}', which the deployment does not have; the nearest is '{nearest}'. It opens no gate.",
    },
    fix: {
      zh: "方案名有误的，请撤回该证据后重新登记。",
      en: "Where the name is wrong, withdraw the evidence and enter it again.",
    },
  },
  DEPLOYMENT_PHASE_STANDS_UPON: {
    what: {
      zh: "县 {county} 台账第 {sequence} 条是方案 {plan} 的依据，阶段 {phases} 已据此实施，不能冲销。",
      en: "entry {sequence} of the journal of county {county} is evidence of the plan {plan}, on which the phase {phases} was carried out; it cannot be taken back.",
    },
    fix: {
      zh: "请先冲销或反向实施该阶段；文件自某日起失效的，请登记撤回证据（reform.withdraw-evidence）。",
      en: "Undo or reverse the phase first; evidence that no longer stands from some day on is withdrawn (reform.withdraw-evidence).",
    },
  },
  DEPLOYMENT_UNKNOWN_CHANGE: {
    what: {
      zh: "没有变更类型 {change}；最接近的是 {nearest}。",
      en: "there is no kind of change '{change}'; the nearest is '{nearest}'.",
    },
    fix: { zh: "可登记的事项见 fuyou acts。", en: "fuyou acts lists what can be entered." },
  },
  DEPLOYMENT_ACTS_UNBALANCED: {
    what: {
      zh: "所登记事项使“{category}”相差 {residual} 而没有批准：{records}。",
      en: "by these acts {category} is out by {residual} without authority: {records}.",
    },
    fix: {
      zh: "进出账的事项须写明 authority（批准机关、文号、依据条款）。",
      en: "Name the authority (issuer, number, clauses) of what comes onto the books or leaves them.",
    },
  },
  DEPLOYMENT_ACTS_GAP: {
    what: {
      zh: "所登记事项使职责 {duty} 在区划 {division} 自 {on} 起无人承担。",
      en: "by these acts nobody holds the duty {duty} in the division {division} on {on}.",
    },
    fix: { zh: "请同时写明由谁承担。", en: "Say in the same file who holds it from then on." },
  },
  DEPLOYMENT_KEY_REUSED: {
    what: {
      zh: "县 {county} 已用编号“{key}”登记过别的内容（台账第 {sequence} 条起）。",
      en: "other acts were entered under the key '{key}' in county {county} (from entry {sequence} on).",
    },
    fix: {
      zh: "内容不同请另用编号（--key）；更正已登记的事项请另行登记更正。",
      en: "Use another key (--key) for other acts; what was entered is corrected by a further act.",
    },
  },
  DEPLOYMENT_UNKNOWN_REGISTER: {
    what: {
      zh: "没有登记表“{register}”；最接近的是 {nearest}。已有：{known}。",
      en: "there is no register '{register}'; the nearest is '{nearest}'. Known: {known}.",
    },
    fix: {
      zh: "请核对登记表名；记录写作 登记表/编号，例如 institutions/station。",
      en: "Check its name; a record reads register/identifier, for example institutions/station.",
    },
  },
  DEPLOYMENT_BOOKS_NOT_BEGUN: {
    what: {
      zh: "县 {county} 的台账尚未开账：登记中有 {count} 处错误。",
      en: "the books of county {county} were not begun, because its registers have errors: {count}.",
    },
    fix: {
      zh: "请用 fuyou check --before 列出并更正。",
      en: "List them with fuyou check --before, and correct them.",
    },
  },
  DEPLOYMENT_UNKNOWN_PLAN_NAMED: {
    what: {
      zh: "部署没有方案 {plan}。已有：{known}。",
      en: "the deployment has no plan '{plan}'. Known: {known}.",
    },
    fix: { zh: "请核对方案名。", en: "Check the name." },
  },
  DEPLOYMENT_NO_JOURNAL: {
    what: { zh: "{place} 没有台账。", en: "there is no journal at {place}." },
    fix: {
      zh: "请核对路径（--journal）；首次写入（fuyou approve、enter 或 record）即开账。",
      en: "Check the path (--journal); the first command that writes (fuyou approve, enter or record) begins one.",
    },
  },
  DEPLOYMENT_JOURNAL_NOT_A_FOLDER: {
    what: {
      zh: "{place} 不是可用作台账的目录：{reason}。",
      en: "{place} is no folder that can hold a journal: {reason}.",
    },
    fix: { zh: "请另指目录（--journal）。", en: "Name another folder (--journal)." },
  },
  DEPLOYMENT_UNDO_PAST: {
    what: {
      zh: "冲销日期 {day} 早于县 {county} 台账第 {sequence} 条的日期 {acted}。",
      en: "the day of undoing, {day}, lies before {acted}, the day of entry {sequence} of the journal of county {county}.",
    },
    fix: {
      zh: "请写不早于最近一次办事的日期（--on）；已生效的请用 fuyou reverse。",
      en: "Name a day not before the last act (--on); what took effect is reversed by fuyou reverse.",
    },
  },
  DEPLOYMENT_TOOK_EFFECT: {
    what: {
      zh: "县 {county} 台账第 {sequence} 条（方案 {plan} 的步骤 {step}）已于 {on} 生效，{day} 不能再冲销。",
      en: "entry {sequence} of the journal of county {county} (step {step} of the plan {plan}) took effect on {on} and can no longer be undone on {day}.",
    },
    fix: {
      zh: "生效后只能以新的批准反向实施：fuyou reverse。",
      en: "Once in effect it is reversed under an approval of its own: fuyou reverse.",
    },
  },
  DEPLOYMENT_NOTHING_TO_UNDO: {
    what: {
      zh: "县 {county} 的台账中没有生效的条目可供冲销：{wanted}。",
      en: "the journal of county {county} has no entry in effect to take back: {wanted}.",
    },
    fix: {
      zh: "请用 fuyou history 查看条目的编号和方案。",
      en: "See the numbers and plans of its entries with fuyou history.",
    },
  },
  DEPLOYMENT_NOT_FOUND: {
    what: {
      zh: "在 {path} 及其上级目录中没有 fuyou.config.ts。",
      en: "there is no fuyou.config.ts in {path} or above it.",
    },
    fix: {
      zh: "请给出部署所在目录，或新建 fuyou.config.ts。",
      en: "Name the folder of a deployment, or write a fuyou.config.ts.",
    },
  },
  DEPLOYMENT_NO_SUCH_PATH: {
    what: { zh: "没有这个文件或目录：{path}。", en: "there is no file or folder {path}." },
    fix: {
      zh: "请核对路径。",
      en: "Check the path.",
    },
  },
  DEPLOYMENT_UNKNOWN_PLAN: {
    what: {
      zh: "部署列出的方案 {plan} 没有插件提供。已有：{known}。",
      en: "the deployment lists the plan '{plan}', which no plugin contributes. Known: {known}.",
    },
    fix: {
      zh: "请更正 plans，或加入提供它的插件。",
      en: "Correct 'plans', or add the plugin that brings it.",
    },
  },
  DEPLOYMENT_UNREADABLE: {
    what: { zh: "无法读取 {path}：{reason}。", en: "{path} cannot be read: {reason}." },
    fix: {
      zh: "请修正后重试。",
      en: "Mend it and try again.",
    },
  },
  DEPLOYMENT_NOT_A_DEPLOYMENT: {
    what: {
      zh: "{path} 没有以 default 导出 composeDeployment(…) 的结果。",
      en: "{path} does not export the result of composeDeployment(…) as its default.",
    },
    fix: {
      zh: "请写 export default composeDeployment(…)。",
      en: "Write export default composeDeployment(…).",
    },
  },
  DEPLOYMENT_REGISTERS_UNREADABLE: {
    what: {
      zh: "县 {county} 的登记无法读取：{reason}。",
      en: "the registers of the county {county} cannot be read: {reason}.",
    },
    fix: {
      zh: "登记须给出县名、代码、日期和各登记表的记录。",
      en: "Registers give the county's name, codes and date, and records by table.",
    },
  },
  DEPLOYMENT_OTHER_COUNTY: {
    what: {
      zh: "部署写明的县是 {wanted}，登记却是 {given} 的。",
      en: "the deployment is of the county {wanted}, but the registers are of {given}.",
    },
    fix: { zh: "请更正部署或登记。", en: "Correct the deployment or the registers." },
  },
  DEPLOYMENT_REGISTERS_FAULTY: {
    what: {
      zh: "方案 {plan} 尚未编制：登记中有 {count} 处错误。",
      en: "the plan {plan} was not compiled, because the registers have errors: {count}.",
    },
    fix: {
      zh: "请先更正上列登记错误。",
      en: "Correct those errors first; they are listed above.",
    },
  },
  DEPLOYMENT_CATALOGUE_CHANGED: {
    what: {
      zh: "“{category}”在上一方案期末为 {closing}，在方案 {plan} 期初为 {opening}：两个日期之间生效的目录不同，其间登记未变。",
      en: "{category} closed at {closing} and opens at {opening} for the plan {plan}: other catalogues are in force on that day; no record changed in between.",
    },
    fix: {
      zh: "无需处理；各方案各自平衡。",
      en: "Nothing to do; each plan balances by itself.",
    },
  },
  DEPLOYMENT_FINDING_MALFORMED: {
    what: {
      zh: "“{id}”不是问题的编号；编号形如 要求@登记表/记录@日期。",
      en: "'{id}' is not the identifier of a finding, which reads requirement@table/record@date.",
    },
    fix: {
      zh: "请用 fuyou check --ids 列出编号后照抄。",
      en: "List the identifiers with fuyou check --ids, and copy one.",
    },
  },
  DEPLOYMENT_FINDING_NOT_A_RULE: {
    what: {
      zh: "“{id}”不是对规则的判定，而是消息 {code}。",
      en: "'{id}' is no judgement on a rule but the message {code}.",
    },
    fix: {
      zh: "其说明和处理办法见该消息本身；可说明的判定用 fuyou check --ids 列出。",
      en: "The message itself says why and what to do; fuyou check --ids lists the judgements that can be explained.",
    },
  },
  DEPLOYMENT_FINDING_UNKNOWN: {
    what: {
      zh: "没有编号为“{id}”的判定；最接近的是：{nearest}。判定日有：{days}。",
      en: "there is no judgement '{id}'; the nearest are: {nearest}. The county is judged on: {days}.",
    },
    fix: {
      zh: "请用 fuyou check --ids（整合前加 --before）列出编号。",
      en: "List the identifiers with fuyou check --ids (with --before for the county as its registers stand).",
    },
  },
  DEPLOYMENT_UNKNOWN_PLUGIN: {
    what: {
      zh: "部署没有插件“{plugin}”；最接近的是“{nearest}”。已有：{known}。",
      en: "the deployment has no plugin '{plugin}'; the nearest is '{nearest}'. Known: {known}.",
    },
    fix: {
      zh: "请更正插件名，或在部署中加入该插件。",
      en: "Correct the name, or add the plugin to the deployment.",
    },
  },
  DEPLOYMENT_UNKNOWN_VIEW: {
    what: {
      zh: "没有报表“{view}”；最接近的是“{nearest}”。已有：{known}。",
      en: "there is no view '{view}'; the nearest is '{nearest}'. Known: {known}.",
    },
    fix: {
      zh: "请用 fuyou views 列出报表后照抄编号。",
      en: "List the views with fuyou views, and copy an identifier.",
    },
  },
  DEPLOYMENT_UNKNOWN_DOCUMENT: {
    what: {
      zh: "没有公文“{document}”；最接近的是“{nearest}”。已有：{known}。",
      en: "there is no document '{document}'; the nearest is '{nearest}'. Known: {known}.",
    },
    fix: {
      zh: "请用 fuyou documents 列出公文后照抄编号。",
      en: "List the documents with fuyou documents, and copy an identifier.",
    },
  },
  DEPLOYMENT_UNKNOWN_COPY: {
    what: {
      zh: "所选公文没有“{copy}”这一份；最接近的是“{nearest}”。已有：{known}。",
      en: "none of the documents has a copy '{copy}'; the nearest is '{nearest}'. Known: {known}.",
    },
    fix: {
      zh: "请照抄某一份的编号；各份的编号在文件名中。",
      en: "Copy the key of a copy; the names of the files hold them.",
    },
  },
  DEPLOYMENT_PLAN_NOT_ON_RECORD: {
    what: {
      zh: "台账中没有方案 {plan} 已实施的阶段，未据台账起草它的公文。",
      en: "the journal holds no phase of the plan {plan} as carried out; no document was drawn up from it.",
    },
    fix: {
      zh: "请先用 fuyou record 实施，或不加 --journal 按演练起草。",
      en: "Carry it out with fuyou record, or draw up from a rehearsal, without --journal.",
    },
  },
  DEPLOYMENT_DOCUMENTS_NAME_PERSONS: {
    what: {
      zh: "所起草的 {count} 份文件写有个人信息，供签署用。",
      en: "the {count} files drawn up hold personal data, for signing.",
    },
    fix: {
      zh: "请只交给签署人和经办人，用后按档案规定保管，不要公开；其他用途请不加 --names。",
      en: "Give them to those who sign and handle them only, keep them as files are kept, publish none; for all else leave out --names.",
    },
  },
  DEPLOYMENT_VIEW_OPTIONS: {
    what: {
      zh: "报表“{view}”的查询条件有误：{reason}。",
      en: "the options of the view '{view}' are wrong: {reason}.",
    },
    fix: {
      zh: "可用的条件见 fuyou views --json；以 --set 名称=值 给出。",
      en: "fuyou views --json tells which there are; give them as --set name=value.",
    },
  },
  DEPLOYMENT_PRICES_UNREADABLE: {
    what: {
      zh: "无法读取价目表 {path}：{reason}。",
      en: "the price list {path} cannot be read: {reason}.",
    },
    fix: {
      zh: "价目表为 JSON，items、boards、displays 各按代码写明以分计的单价。",
      en: "A price list is JSON: items, boards and displays, each with prices in fen by code.",
    },
  },
  DEPLOYMENT_DECISIONS_UNREADABLE: {
    what: {
      zh: "无法读取比对决定 {path}：{reason}。",
      en: "the log of decisions {path} cannot be read: {reason}.",
    },
    fix: {
      zh: "决定登记由 fuyou decide 写出；请核对路径，或先登记决定。",
      en: "fuyou decide writes it: check the path, or decide first.",
    },
  },
  DEPLOYMENT_PLAN_NOT_REACHED: {
    what: {
      zh: "方案 {plan} 尚未编制：在它之前的 {before} 未能通过。",
      en: "the plan {plan} was not compiled, because {before} before it did not stand.",
    },
    fix: {
      zh: "请先处理前一方案的问题。",
      en: "Settle the findings of the plan before it.",
    },
  },
} as const;

/** The coded messages of deployments. */
export const deploymentCodes: Codes<typeof messages> = defineCodes(messages);
