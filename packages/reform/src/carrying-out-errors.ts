/** Messages about carrying a plan out phase by phase (实施消息), part of the codes of the reform. */
export const carryingOutMessages = {
  REFORM_UNKNOWN_PHASE: {
    what: {
      zh: "方案 {plan} 没有阶段 {phase}。已有：{known}。",
      en: "the plan {plan} has no phase '{phase}'. Known: {known}.",
    },
    cause: {
      zh: "阶段名拼写有误，或用了中文名称而不是编号。",
      en: "The name of the phase is mistyped, or its title was given in place of its identifier.",
    },
    fix: { zh: "请核对阶段名。", en: "Check the name." },
    example: {
      plan: "dongxian-integration",
      phase: "implementaton",
      known: "prepare, implement, conclude",
    },
  },
  REFORM_PHASE_REFUSED: {
    what: {
      zh: "{reasons}因此方案 {plan} 的阶段“{phase}”不能实施（{count} 项）。",
      en: "{reasons} For these reasons ({count}) the phase '{phase}' of the plan {plan} cannot be carried out.",
    },
    cause: {
      zh: "关口未开、日期不在期内、前一阶段未办结或县情已变；一次列出全部原因，县的登记保持原样。",
      en: "A gate is closed, the day is outside the phase, the phase before is not done, or the county has changed; all reasons are given at once, and the registers stay as they were.",
    },
    fix: { zh: "请逐项处理后再实施。", en: "Settle each of them, then carry it out." },
    example: {
      reasons: {
        zh: "方案 dongxian-integration：阶段“实施”之前的阶段“准备”截至 2015-12-01 尚未办结。请先实施“准备”。",
        en: "plan dongxian-integration: the phase 'preparation', which comes before 'implementation', is not on record as carried out by 2015-12-01. Carry out 'preparation' first.",
      },
      plan: "dongxian-integration",
      phase: { zh: "实施", en: "implementation" },
      count: 1,
    },
  },
  REFORM_PHASE_WINDOW: {
    what: {
      zh: "方案 {plan} 的阶段“{phase}”应在 {from} 至 {to} 实施，而所报日期为 {date}。",
      en: "the phase '{phase}' of the plan {plan} is to be carried out from {from} to {to}, not on {date}.",
    },
    cause: {
      zh: "办理日期写错，或工作拖过了文件规定的期限。",
      en: "The day is mistyped, or the work went on beyond the days that the document allows.",
    },
    fix: {
      zh: "请在期内实施；逾期的须调整阶段日期并重新报批。",
      en: "Act within these days; once they have passed, move the phase and have the plan approved again.",
    },
    example: {
      plan: "dongxian-integration",
      phase: { zh: "实施", en: "implementation" },
      from: "2015-12-01",
      to: "2015-12-31",
      date: "2016-01-08",
    },
  },
  REFORM_PHASE_DONE: {
    what: {
      zh: "方案 {plan} 的阶段“{phase}”已于 {date} 办结（{evidence}）。",
      en: "the phase '{phase}' of the plan {plan} was carried out on {date} already ({evidence}).",
    },
    cause: {
      zh: "同一阶段又执行了一次，例如命令重复提交。",
      en: "The same phase was carried out once more, as when a command is repeated.",
    },
    fix: { zh: "无需再次实施。", en: "There is nothing to do again." },
    example: {
      plan: "dongxian-integration",
      phase: { zh: "准备", en: "preparation" },
      date: "2015-11-20",
      evidence: "dongxian-integration.prepare",
    },
  },
  REFORM_PHASE_ORDER: {
    what: {
      zh: "方案 {plan}：阶段“{phase}”之前的阶段“{before}”截至 {date} 尚未办结。",
      en: "plan {plan}: the phase '{before}', which comes before '{phase}', is not on record as carried out by {date}.",
    },
    cause: {
      zh: "跳过了前一阶段，或前一阶段已做而没有登记办结。",
      en: "The phase before was skipped, or was done and never recorded as done.",
    },
    fix: { zh: "请先实施“{before}”。", en: "Carry out '{before}' first." },
    example: {
      plan: "dongxian-integration",
      phase: { zh: "实施", en: "implementation" },
      before: { zh: "准备", en: "preparation" },
      date: "2015-12-01",
    },
  },
  REFORM_OTHER_AUTHORITY: {
    what: {
      zh: "方案 {plan} 由{wanted}批准，而所引依据为{given}。",
      en: "the plan {plan} is authorised by {wanted}, but the act cites {given}.",
    },
    cause: {
      zh: "引用了下级机关的转发文件，或文号抄错。",
      en: "The paper by which a lower office passed the approval on was cited, or the number was miscopied.",
    },
    fix: { zh: "请引用批准机关及其文号。", en: "Cite the body that authorises it and its number." },
    example: {
      plan: "dongxian-integration",
      wanted: "establishment-committee 东编〔2015〕7号",
      given: "establishment-office 东编办〔2015〕9号",
    },
  },
  REFORM_AUTHORITY_NOT_ON_RECORD: {
    what: {
      zh: "方案 {plan} 所引文号 {number} 截至 {date} 未登记为有效证据。",
      en: "the number {number} cited for the plan {plan} is on no evidence that counts by {date}.",
    },
    cause: {
      zh: "批文已下达而没有登记为证据，文号写法不同，或该证据已撤回。",
      en: "The approval was issued and never recorded as evidence, its number is written otherwise there, or the evidence was withdrawn.",
    },
    fix: { zh: "请先登记该文件。", en: "Record the document first." },
    example: {
      plan: "dongxian-integration",
      number: "东编〔2015〕7号",
      date: "2015-12-01",
    },
  },
  REFORM_PHASE_DIFFERS: {
    what: {
      zh: "方案 {plan} 的阶段“{phase}”在当前县情上得出的修改与所批准的不同：批准 {approved} 处，现为 {now} 处；不同的记录：{records}。",
      en: "on the county as it is now the phase '{phase}' of the plan {plan} gives other edits than those approved: {approved} approved, {now} now; records that differ: {records}.",
    },
    cause: {
      zh: "批准之后登记又有变动，例如人员增减；现在执行的结果将与批准的不同。",
      en: "The registers changed after the approval, by people who came or left, say; carried out now, the result would not be the one approved.",
    },
    fix: { zh: "请重新演练并报批。", en: "Rehearse it again and have the result approved." },
    example: {
      plan: "dongxian-integration",
      phase: { zh: "实施", en: "implementation" },
      approved: 412,
      now: 413,
      records: "staff/staff-0990",
    },
  },
} as const;
