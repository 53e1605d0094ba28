import { type Codes, defineCodes } from "@fuyou/kernel";

const messages = {
  REFORM_REVERSAL_UNAUTHORISED: {
    what: {
      zh: "反向实施 {plan} 没有自己的批准机关和文号；原方案的批准不适用。",
      en: "the reversal {plan} has no approval of its own with issuer and number; that of the plan it reverses does not serve.",
    },
    fix: {
      zh: "请说明批准机关和文号。",
      en: "Say who permits it and by which number.",
    },
  },
  REFORM_REVERSAL_PAST: {
    what: {
      zh: "登记截至 {date}，而反向实施 {plan} 定于 {on} 生效：生效后的改革只能向后恢复，不能改写历史。",
      en: "the registers speak as of {date}, but the reversal {plan} is set for {on}: what took effect is reversed forward in time, and history is not rewritten.",
    },
    fix: {
      zh: "请把生效日定在登记截止日或以后。",
      en: "Set it for that day or a later one.",
    },
  },
  REFORM_REVERSAL_EARLY: {
    what: {
      zh: "反向实施 {plan} 定于 {on}，而步骤 {step} 到 {effect} 才生效。",
      en: "the reversal {plan} is set for {on}, but the step {step} takes effect only on {effect}.",
    },
    fix: {
      zh: "尚未生效的步骤用冲销（fuyou undo）原样撤回。",
      en: "What has not taken effect is taken back exactly: fuyou undo.",
    },
  },
  REFORM_ALREADY_REVERSED: {
    what: {
      zh: "反向实施 {plan}：所列步骤留下的结果到 {on} 已无一存在，未作改动。",
      en: "the reversal {plan}: of what the steps left behind nothing stands on {on}; nothing was changed.",
    },
    fix: {
      zh: "多半已经反向实施过，请查看台账。",
      en: "They have most likely been reversed already; see the journal.",
    },
  },
  REFORM_CHANGED_SINCE: {
    what: {
      zh: "反向实施 {plan} 不能进行：改革动过的记录中有 {count} 条此后又有变动：{records}。",
      en: "the reversal {plan} cannot be done: records that the reform touched and that were changed since, {count}: {records}.",
    },
    fix: {
      zh: "请先撤回这些变动；无法撤回的（如资产已处置），由批准文件写明维持现状（leaves）。",
      en: "Take those changes back first; where that cannot be done, as with an asset sold, let the approval say that the record stays as it is ('leaves').",
    },
  },
  REFORM_STANDS_ON: {
    what: {
      zh: "反向实施 {plan} 不能进行：{ends}将随之终止，而有 {count} 条记录依附其上：{records}。",
      en: "the reversal {plan} cannot be done: with it end {ends}, and on them stand records, {count}: {records}.",
    },
    fix: {
      zh: "请先把这些记录转到仍将存续的单位，或终止它们。",
      en: "First move those records to a body that is to stand, or end them.",
    },
  },
  REFORM_NO_WAY_BACK: {
    what: {
      zh: "反向实施 {plan}：登记表“{table}”没有恢复规则，改革动过其中 {count} 条记录。",
      en: "the reversal {plan}: no way back is declared for the register of {table}, of which the reform touched records, {count}.",
    },
    fix: {
      zh: "请由提供该登记表的插件向 reform.reversal 声明恢复规则。",
      en: "Let the plugin that brings the register contribute one to reform.reversal.",
    },
  },
  REFORM_NOWHERE_TO_RETURN: {
    what: {
      zh: "{record} 原属机构 {institution}，而该机构已不存在，也没有承继单位。",
      en: "{record} came from the institution {institution}, which stands no longer and has no successor.",
    },
    fix: {
      zh: "请先登记其承继单位，或由批准文件写明该记录维持现状（leaves）。",
      en: "Record its successor first, or let the approval say that the record stays as it is ('leaves').",
    },
  },
  REFORM_NOT_REOPENED: {
    what: {
      zh: "{record} 未恢复：它所涉及的记录已不存在。",
      en: "{record} was not opened again: what it refers to stands no longer.",
    },
    fix: {
      zh: "如仍需要，请另行登记。",
      en: "Where it is still wanted, record it anew.",
    },
  },
  REFORM_DUTIES_GIVEN_UP: {
    what: {
      zh: "反向实施 {plan} 之后，{count} 项由改革新赋予、此前无人承担的职责不再有人承担：{duties}。",
      en: "after the reversal {plan}, duties that the reform gave and nobody had held before are held by nobody, {count}: {duties}.",
    },
    fix: {
      zh: "如仍需要，请另行赋予。",
      en: "Where they are still wanted, assign them anew.",
    },
  },
  REFORM_UNKNOWN_PLAN: {
    what: {
      zh: "没有插件提供方案 {plan}。已有：{known}。",
      en: "no plugin of this deployment contributes the plan '{plan}'. Known: {known}.",
    },
    fix: {
      zh: "请核对方案名，或加入提供它的插件。",
      en: "Check the name, or add the plugin that brings it.",
    },
  },
  REFORM_INVALID_STEP: {
    what: {
      zh: "插件 {plugin} 的步骤 {step} 不能成立：{reason}。",
      en: "{plugin}: the step {step} cannot stand: {reason}.",
    },
    fix: { zh: "请更正该步骤。", en: "Correct the step." },
  },
  REFORM_STEP_CYCLE: {
    what: {
      zh: "方案 {plan} 的步骤互为先后，成环：{cycle}。",
      en: "steps of the plan {plan} come after each other in a circle: {cycle}.",
    },
    fix: { zh: "请改正 after。", en: "Correct 'after'." },
  },
  REFORM_OVERLAPPING_PHASES: {
    what: {
      zh: "方案 {plan} 的阶段 {first} 与 {second} 日期重叠。",
      en: "the phases {first} and {second} of the plan {plan} overlap.",
    },
    fix: { zh: "请调整起止日期；两端都计入。", en: "Move their days; both ends count." },
  },
  REFORM_OUTSIDE_WINDOW: {
    what: {
      zh: "步骤 {step} 定于 {on}，不在阶段 {phase}（{from} 至 {to}）之内。",
      en: "the step {step} is set for {on}, outside its phase {phase} ({from} to {to}).",
    },
    fix: {
      zh: "请改到阶段之内，或调整阶段日期。",
      en: "Move it into the phase, or move the phase.",
    },
  },
  REFORM_COUNTY_AHEAD: {
    what: {
      zh: "登记截至 {date}，晚于方案 {plan} 首个步骤的生效日 {from}。",
      en: "the registers speak as of {date}, after the first step of the plan {plan} takes effect on {from}.",
    },
    fix: {
      zh: "请用此前的登记，或推迟方案。",
      en: "Use registers from before that day, or let the plan begin later.",
    },
  },
  REFORM_NONE_FOUND: {
    what: {
      zh: "步骤 {step}：{where}没有“{wanted}”，而此步需要一家。",
      en: "step {step}: there is no {wanted} in {where}, and the step needs one.",
    },
    fix: {
      zh: "请补录该机构，或为这一区划另定做法。",
      en: "Add it to the register, or give this division a step of its own.",
    },
  },
  REFORM_SEVERAL_FOUND: {
    what: {
      zh: "步骤 {step}：{where}有 {count} 家“{wanted}”（{ids}），而此步只需一家。",
      en: "step {step}: there are {count} of {wanted} in {where} ({ids}), and the step needs exactly one.",
    },
    fix: {
      zh: "请在方案中用 ids 指明是哪一家。",
      en: "Name the one that is meant by 'ids' in the plan.",
    },
  },
  REFORM_SAME_SOURCE_TWICE: {
    what: {
      zh: "步骤 {step} 把机构 {institution} 列为来源两次。",
      en: "step {step} names the institution {institution} as a source more than once.",
    },
    fix: { zh: "请只列一次。", en: "Name it once." },
  },
  REFORM_TARGET_EXISTS: {
    what: {
      zh: "步骤 {step} 要组建 {target}，但它已存在，而 {sources} 仍未并入。",
      en: "step {step} is to establish {target}, which exists already while {sources} still stand apart.",
    },
    fix: {
      zh: "已有机构吸收其他机构，请改用 absorb。",
      en: "Use absorb, so that the existing body takes in the others.",
    },
  },
  REFORM_ALREADY_DONE: {
    what: {
      zh: "步骤 {step}（{title}）：{count} 处已是所要的结果，未作改动。",
      en: "step {step} ({title}): the result is already there, places found so: {count}; nothing was changed in them.",
    },
    fix: { zh: "无需处理。", en: "Nothing to do." },
  },
  REFORM_NOTHING_FOUND: {
    what: {
      zh: "步骤 {step}（{title}）没有找到任何适用对象，未作改动。",
      en: "step {step} ({title}) found nothing it applies to; nothing was changed.",
    },
    fix: {
      zh: "请核对其选择条件；确无适用对象的可忽略。",
      en: "Check what it selects; where the county has nothing of the kind, all is well.",
    },
  },
  REFORM_UNDECIDED: {
    what: {
      zh: "方案 {plan} 涉及{institution}（{id}），但没有步骤说明其去向。",
      en: "the plan {plan} concerns {institution} ({id}), but no step says what becomes of it.",
    },
    fix: {
      zh: "请为其增加步骤：合并、撤并、保留或另行安排。",
      en: "Give it a step: merge it, end it into another, or keep it.",
    },
  },
  REFORM_RESIDUAL: {
    what: {
      zh: "方案 {plan} 的“{category}”不平：期初 {opening} ＋ 增加 {entered} － 减少 {exits} ≠ 期末 {closing}，差 {residual}。无依据的变动：{records}。",
      en: "plan {plan}: {category} does not balance: opening {opening} + entered {entered} - exits {exits} is not closing {closing}; residual {residual}. Without authority: {records}.",
    },
    fix: {
      zh: "请为减少的部分补批准依据，或更正随迁规则。",
      en: "Name the authority of what left, or mend the relocation that lost it.",
    },
  },
  REFORM_UNAUTHORISED: {
    what: {
      zh: "方案 {plan} 的“{category}”总数虽平，却有无依据的增减相互抵消：{records}。",
      en: "plan {plan}: {category} balances only because what came and went without authority cancels out: {records}.",
    },
    fix: {
      zh: "请逐项补批准依据，或更正随迁规则。",
      en: "Name the authority of each, or mend the relocation that changed them.",
    },
  },
  REFORM_GAP: {
    what: {
      zh: "方案 {plan}：职责 {duty} 在{division}自 {from} 至 {to} 无人承担。",
      en: "plan {plan}: nobody holds the duty {duty} in {division} from {from} to {to}.",
    },
    fix: {
      zh: "请让承接者自前任终止之日起承担。",
      en: "Let its next holder begin on the day the last one ends.",
    },
  },
  REFORM_NOT_COMPILED: {
    what: {
      zh: "方案 {plan} 未能编成，有 {count} 项问题未决，不能实施。",
      en: "the plan {plan} does not compile ({count} findings stand against it) and cannot be carried out.",
    },
    fix: { zh: "请先处理各项问题。", en: "Settle the findings first." },
  },
  REFORM_DIFFERENT_EDITS: {
    what: {
      zh: "方案 {plan} 在当前县情上得出的修改与所批准的不同：批准 {approved} 处，现为 {now} 处，首处不同在 {first}。",
      en: "on the county as it is now the plan {plan} gives other edits than those approved: {approved} approved, {now} now; the first difference is at {first}.",
    },
    fix: { zh: "请重新演练并报批。", en: "Rehearse it again and have the result approved." },
  },
  REFORM_INVALID_EVIDENCE_KIND: {
    what: {
      zh: "插件 {plugin} 的证据类型 {kind} 不能成立：{reason}。",
      en: "{plugin}: the kind of evidence {kind} cannot stand: {reason}.",
    },
    fix: { zh: "请更正该证据类型。", en: "Correct the kind." },
  },
  REFORM_INVALID_GATE: {
    what: {
      zh: "插件 {plugin} 的关口 {gate} 不能成立：{reason}。",
      en: "{plugin}: the gate {gate} cannot stand: {reason}.",
    },
    fix: { zh: "请更正该关口。", en: "Correct the gate." },
  },
  REFORM_INVALID_ACT_GATE: {
    what: {
      zh: "插件 {plugin} 的办事关口 {gate} 不能成立：{reason}。",
      en: "{plugin}: the gate of acts {gate} cannot stand: {reason}.",
    },
    fix: { zh: "请更正该关口。", en: "Correct the gate." },
  },
  REFORM_ACT_BARRED: {
    what: {
      zh: "{missing}因此“{act}”在 {date} 不能办理（关口“{gate}”）。",
      en: "{missing} Therefore '{act}' cannot be done on {date} (gate '{gate}').",
    },
    fix: { zh: "请先补齐再办理。", en: "Supply what is missing, then do it." },
  },
  REFORM_GATE_CLOSED: {
    what: {
      zh: "方案 {plan}：阶段“{phase}”的关口“{gate}”未开，截至 {date} 缺少“{evidence}”{missing}。",
      en: "plan {plan}: the gate '{gate}' of the phase '{phase}' is closed: by {date} there is no {evidence} on record{missing}.",
    },
    fix: {
      zh: "请由{issuer}出具并登记，再实施该阶段。",
      en: "Have it issued by the {issuer} and recorded, then carry the phase out.",
    },
  },
  REFORM_EVIDENCE_INCOMPLETE: {
    what: {
      zh: "证据 {id}（{kind}）缺少{need}，不作数。",
      en: "the evidence {id} ({kind}) lacks {need} and does not count.",
    },
    fix: {
      zh: "请撤回后按原件补全重新登记。",
      en: "Withdraw it and record it again from the original.",
    },
  },
  REFORM_EVIDENCE_UNAUTHORISED: {
    what: {
      zh: "证据 {id}（{kind}）由{issuer}出具，无权出具，不作数。",
      en: "the evidence {id} ({kind}) was issued by the {issuer}, which may not issue it, and does not count.",
    },
    fix: { zh: "应由{issuers}出具。", en: "It is for the {issuers} to issue." },
  },
  REFORM_EVIDENCE_TOO_EARLY: {
    what: {
      zh: "证据 {id}（{kind}，{date}）先于应在其前的“{before}”，不作数。",
      en: "the evidence {id} ({kind}, {date}) comes before the {before} that has to precede it, and does not count.",
    },
    fix: {
      zh: "请先取得并登记“{before}”，再重新出具。",
      en: "Obtain and record the {before} first, then have it issued again.",
    },
  },
  REFORM_CASE_OPEN: {
    what: {
      zh: "方案 {plan}：未决事项 {id}（{about}）自 {from} 起尚未办结。",
      en: "plan {plan}: the case {id} about {about}, open since {from}, is not settled.",
    },
    fix: {
      zh: "请办结后撤销该事项；未办结的照列，不影响验收。",
      en: "Settle it and withdraw the case; until then it stays listed and does not bar acceptance.",
    },
  },
  REFORM_UNKNOWN_PHASE: {
    what: {
      zh: "方案 {plan} 没有阶段 {phase}。已有：{known}。",
      en: "the plan {plan} has no phase '{phase}'. Known: {known}.",
    },
    fix: { zh: "请核对阶段名。", en: "Check the name." },
  },
  REFORM_PHASE_REFUSED: {
    what: {
      zh: "{reasons}因此方案 {plan} 的阶段“{phase}”不能实施（{count} 项）。",
      en: "{reasons} For these reasons ({count}) the phase '{phase}' of the plan {plan} cannot be carried out.",
    },
    fix: { zh: "请逐项处理后再实施。", en: "Settle each of them, then carry it out." },
  },
  REFORM_PHASE_WINDOW: {
    what: {
      zh: "方案 {plan} 的阶段“{phase}”应在 {from} 至 {to} 实施，而所报日期为 {date}。",
      en: "the phase '{phase}' of the plan {plan} is to be carried out from {from} to {to}, not on {date}.",
    },
    fix: {
      zh: "请在期内实施；逾期的须调整阶段日期并重新报批。",
      en: "Act within these days; once they have passed, move the phase and have the plan approved again.",
    },
  },
  REFORM_PHASE_DONE: {
    what: {
      zh: "方案 {plan} 的阶段“{phase}”已于 {date} 办结（{evidence}）。",
      en: "the phase '{phase}' of the plan {plan} was carried out on {date} already ({evidence}).",
    },
    fix: { zh: "无需再次实施。", en: "There is nothing to do again." },
  },
  REFORM_PHASE_ORDER: {
    what: {
      zh: "方案 {plan}：阶段“{phase}”之前的阶段“{before}”截至 {date} 尚未办结。",
      en: "plan {plan}: the phase '{before}', which comes before '{phase}', is not on record as carried out by {date}.",
    },
    fix: { zh: "请先实施“{before}”。", en: "Carry out '{before}' first." },
  },
  REFORM_OTHER_AUTHORITY: {
    what: {
      zh: "方案 {plan} 由{wanted}批准，而所引依据为{given}。",
      en: "the plan {plan} is authorised by {wanted}, but the act cites {given}.",
    },
    fix: { zh: "请引用批准机关及其文号。", en: "Cite the body that authorises it and its number." },
  },
  REFORM_AUTHORITY_NOT_ON_RECORD: {
    what: {
      zh: "方案 {plan} 所引文号 {number} 截至 {date} 未登记为有效证据。",
      en: "the number {number} cited for the plan {plan} is on no evidence that counts by {date}.",
    },
    fix: { zh: "请先登记该文件。", en: "Record the document first." },
  },
  REFORM_INVALID_WINDOW: {
    what: {
      zh: "插件 {plugin} 的纪律期 {window} 不能成立：{reason}。",
      en: "{plugin}: the discipline window {window} cannot stand: {reason}.",
    },
    fix: { zh: "请更正该纪律期。", en: "Correct the window." },
  },
  REFORM_DISCIPLINE: {
    what: {
      zh: "“{act}”属于{nature}，而方案 {plan} 的纪律期“{window}”（{from} 至 {to}）禁止常规以外的{nature}；{on} 没有所引文号的“{evidence}”。",
      en: "'{act}' is among {nature}, which the discipline window '{window}' of the plan {plan} ({from} to {to}) bars outside routine, and no {evidence} of the number it cites is on record on {on}.",
    },
    fix: {
      zh: "请待期满后办理；确需办理的，由{issuer}特批并登记，再引其文号。",
      en: "Wait until the window has passed; where it cannot wait, have {issuer} permit it, record the permission, and cite its number.",
    },
  },
  REFORM_PHASE_DIFFERS: {
    what: {
      zh: "方案 {plan} 的阶段“{phase}”在当前县情上得出的修改与所批准的不同：批准 {approved} 处，现为 {now} 处；不同的记录：{records}。",
      en: "on the county as it is now the phase '{phase}' of the plan {plan} gives other edits than those approved: {approved} approved, {now} now; records that differ: {records}.",
    },
    fix: { zh: "请重新演练并报批。", en: "Rehearse it again and have the result approved." },
  },
} as const;

/** The coded messages of the reform. */
export const reformCodes: Codes<typeof messages> = defineCodes(messages);
