/** Messages about reversals (反向实施消息), part of the codes of the reform. */
export const reversalMessages = {
  REFORM_REVERSAL_UNAUTHORISED: {
    what: {
      zh: "反向实施 {plan} 没有自己的批准机关和文号；原方案的批准不适用。",
      en: "the reversal {plan} has no approval of its own with issuer and number; that of the plan it reverses does not serve.",
    },
    cause: {
      zh: "反向实施是一次新的行为，要有新的批准；填写时沿用了原批文，或留空。",
      en: "A reversal is an act of its own and needs an approval of its own; the field was left empty, or the former approval was thought to do.",
    },
    fix: {
      zh: "请说明批准机关和文号。",
      en: "Say who permits it and by which number.",
    },
    example: {
      plan: "dongxian-back",
    },
  },
  REFORM_REVERSAL_PAST: {
    what: {
      zh: "登记截至 {date}，而反向实施 {plan} 定于 {on} 生效：生效后的改革只能向后恢复，不能改写历史。",
      en: "the registers speak as of {date}, but the reversal {plan} is set for {on}: what took effect is reversed forward in time, and history is not rewritten.",
    },
    cause: {
      zh: "想让改革“从未发生”，于是把恢复日定在过去。已经生效的只能从某日起恢复。",
      en: "The reversal was set in the past, as if the reform had never been. What took effect can only be put back from a day on.",
    },
    fix: {
      zh: "请把生效日定在登记截止日或以后。",
      en: "Set it for that day or a later one.",
    },
    example: {
      plan: "dongxian-back",
      date: "2016-06-30",
      on: "2016-01-01",
    },
  },
  REFORM_REVERSAL_EARLY: {
    what: {
      zh: "反向实施 {plan} 定于 {on}，而步骤 {step} 到 {effect} 才生效。",
      en: "the reversal {plan} is set for {on}, but the step {step} takes effect only on {effect}.",
    },
    cause: {
      zh: "要撤回的步骤还没有生效，用不着反向实施。",
      en: "The step to be taken back has not taken effect yet, so there is nothing to reverse.",
    },
    fix: {
      zh: "尚未生效的步骤用冲销（fuyou undo）原样撤回。",
      en: "What has not taken effect is taken back exactly: fuyou undo.",
    },
    example: {
      plan: "dongxian-back",
      on: "2015-12-01",
      step: "dongxian-integration.strengthen-townships",
      effect: "2016-01-01",
    },
  },
  REFORM_ALREADY_REVERSED: {
    what: {
      zh: "反向实施 {plan}：所列步骤留下的结果到 {on} 已无一存在，未作改动。",
      en: "the reversal {plan}: of what the steps left behind nothing stands on {on}; nothing was changed.",
    },
    cause: {
      zh: "同一反向实施提交了两次，或结果已由其他变更恢复。",
      en: "The same reversal was ordered twice, or other changes put everything back before.",
    },
    fix: {
      zh: "多半已经反向实施过，请查看台账。",
      en: "They have most likely been reversed already; see the journal.",
    },
    example: {
      plan: "dongxian-back",
      on: "2016-06-30",
    },
  },
  REFORM_CHANGED_SINCE: {
    what: {
      zh: "反向实施 {plan} 不能进行：改革动过的记录中有 {count} 条此后又有变动：{records}。",
      en: "the reversal {plan} cannot be done: records that the reform touched and that were changed since, {count}: {records}.",
    },
    cause: {
      zh: "改革生效之后，人员又调动、资产已处置、岗位已改；照原样恢复会抹掉这些后来的事实。",
      en: "After the reform took effect people moved on, assets were sold, posts were changed; putting things back would wipe out what happened since.",
    },
    fix: {
      zh: "请先撤回这些变动；无法撤回的（如资产已处置），由批准文件写明维持现状（leaves）。",
      en: "Take those changes back first; where that cannot be done, as with an asset sold, let the approval say that the record stays as it is ('leaves').",
    },
    example: {
      plan: "dongxian-back",
      count: 2,
      records: "staff/staff-0417, assets/asset-0032",
    },
  },
  REFORM_STANDS_ON: {
    what: {
      zh: "反向实施 {plan} 不能进行：{ends}将随之终止，而有 {count} 条记录依附其上：{records}。",
      en: "the reversal {plan} cannot be done: with it end {ends}, and on them stand records, {count}: {records}.",
    },
    cause: {
      zh: "改革设立的单位后来接收了新的人员、资产或职责，恢复会使它们无所归属。",
      en: "The body that the reform founded has since taken in people, assets or duties of its own, which a reversal would leave with nobody.",
    },
    fix: {
      zh: "请先把这些记录转到仍将存续的单位，或终止它们。",
      en: "First move those records to a body that is to stand, or end them.",
    },
    example: {
      plan: "dongxian-back",
      ends: "institutions/county-mch-institution",
      count: 2,
      records: "staff/staff-0988, assets/asset-0701",
    },
  },
  REFORM_NO_WAY_BACK: {
    what: {
      zh: "反向实施 {plan}：登记表“{table}”没有恢复规则，改革动过其中 {count} 条记录。",
      en: "the reversal {plan}: no way back is declared for the register of {table}, of which the reform touched records, {count}.",
    },
    cause: {
      zh: "插件为自己的登记表写了随迁规则，却没有写恢复规则。",
      en: "A plugin said how its records move in a reform and not how they come back.",
    },
    fix: {
      zh: "请由提供该登记表的插件向 reform.reversal 声明恢复规则。",
      en: "Let the plugin that brings the register contribute one to reform.reversal.",
    },
    example: {
      plan: "dongxian-back",
      table: { zh: "培训点", en: "training places" },
      count: 3,
    },
  },
  REFORM_NOWHERE_TO_RETURN: {
    what: {
      zh: "{record} 原属机构 {institution}，而该机构已不存在，也没有承继单位。",
      en: "{record} came from the institution {institution}, which stands no longer and has no successor.",
    },
    cause: {
      zh: "原单位已注销而没有登记承继单位，记录无处可回。",
      en: "The former body is deregistered and no successor is on record, so that there is nowhere to go back to.",
    },
    fix: {
      zh: "请先登记其承继单位，或由批准文件写明该记录维持现状（leaves）。",
      en: "Record its successor first, or let the approval say that the record stays as it is ('leaves').",
    },
    example: {
      record: "staff/staff-0417",
      institution: "dongzhen-station",
    },
  },
  REFORM_NOT_REOPENED: {
    what: {
      zh: "{record} 未恢复：它所涉及的记录已不存在。",
      en: "{record} was not opened again: what it refers to stands no longer.",
    },
    cause: {
      zh: "恢复时重开原来的关系，而关系的另一方已经撤销。",
      en: "A former relation was to be opened again, and the other side of it has ended meanwhile.",
    },
    fix: {
      zh: "如仍需要，请另行登记。",
      en: "Where it is still wanted, record it anew.",
    },
    example: {
      record: "relations/guidance-0003",
    },
  },
  REFORM_DUTIES_GIVEN_UP: {
    what: {
      zh: "反向实施 {plan} 之后，{count} 项由改革新赋予、此前无人承担的职责不再有人承担：{duties}。",
      en: "after the reversal {plan}, duties that the reform gave and nobody had held before are held by nobody, {count}: {duties}.",
    },
    cause: {
      zh: "改革顺带补上了原来无人承担的职责；恢复原状，也就恢复到无人承担。",
      en: "The reform filled duties that nobody had held; putting things back puts that gap back as well.",
    },
    fix: {
      zh: "如仍需要，请另行赋予。",
      en: "Where they are still wanted, assign them anew.",
    },
    example: {
      plan: "dongxian-back",
      count: 1,
      duties: "health-education@999901102000",
    },
  },
} as const;
