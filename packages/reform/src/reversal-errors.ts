/** Messages about reversals (反向实施消息), part of the codes of the reform. */
export const reversalMessages = {
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
} as const;
