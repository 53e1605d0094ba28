/** Messages on taking back what was carried out (冲销与反向实施消息). */
export const undoMessages = {
  DEPLOYMENT_NOTHING_TO_REVERSE: {
    what: {
      zh: "县 {county} 的台账中没有已实施的方案 {plan}（阶段 {phase}）可供反向实施。",
      en: "the journal of county {county} has nothing carried out of the plan {plan} (phase {phase}) that could be reversed.",
    },
    cause: {
      zh: "该方案只演练或批准过，没有实施；或看的是另一本台账。",
      en: "The plan was rehearsed or approved and never carried out, or the journal is another one.",
    },
    fix: {
      zh: "请用 fuyou history 查看已实施的方案和阶段。",
      en: "See what was carried out with fuyou history.",
    },
    example: {
      county: "999901",
      plan: "dongxian-integration",
      phase: "implement",
    },
  },
  DEPLOYMENT_ALREADY_REVERSED: {
    what: {
      zh: "县 {county} 的方案 {plan}（阶段 {phase}）已由台账第 {sequence} 条自 {on} 起反向实施，未作改动。",
      en: "of county {county} the plan {plan} (phase {phase}) was reversed from {on} by entry {sequence} of the journal; nothing was changed.",
    },
    cause: {
      zh: "同一反向实施又提交了一次。",
      en: "The same reversal was ordered once more.",
    },
    fix: {
      zh: "无需处理；如要再次实施，请重新编制和批准。",
      en: "Nothing to do; to carry it out once more, rehearse it and have it approved anew.",
    },
    example: {
      county: "999901",
      plan: "dongxian-integration",
      phase: "implement",
      sequence: 61,
      on: "2016-06-30",
    },
  },
  DEPLOYMENT_LATER_PHASE_STANDS: {
    what: {
      zh: "县 {county} 的方案 {plan}：阶段 {later} 在阶段 {phase} 之后实施，仍在案，不能只恢复 {phase}。",
      en: "of the plan {plan} in county {county} the phase {later} was carried out after {phase} and stands on record; {phase} cannot be reversed alone.",
    },
    cause: {
      zh: "后一阶段以前一阶段的结果为前提，须从后往前恢复。",
      en: "A later phase rests on what the earlier one did, so that the way back begins with the last.",
    },
    fix: {
      zh: "请先反向实施 {later}，或反向实施整个方案（不指明阶段）。",
      en: "Reverse {later} first, or the whole plan by naming no phase.",
    },
    example: {
      county: "999901",
      plan: "dongxian-integration",
      phase: "prepare",
      later: "implement",
    },
  },
  DEPLOYMENT_UNDO_UNAUTHORISED: {
    what: {
      zh: "县 {county} 台账第 {sequence} 条有经批准进出账的事项，冲销它也须有批准。",
      en: "by entry {sequence} of the journal of county {county} something came onto the books or left them under an authority; taking it back needs one too.",
    },
    cause: {
      zh: "当初的增减有批准文件，撤回又是一次增减，却没有写批准。",
      en: "What came or went did so under an approval; taking it back is another change of the same kind, and no approval was given for it.",
    },
    fix: {
      zh: "请说明批准机关和文号（--authority、--number）。",
      en: "Say who permits it and by which number (--authority, --number).",
    },
    example: {
      county: "999901",
      sequence: 41,
    },
  },
  DEPLOYMENT_PHASE_STANDS_UPON: {
    what: {
      zh: "县 {county} 台账第 {sequence} 条是方案 {plan} 的依据，阶段 {phases} 已据此实施，不能冲销。",
      en: "entry {sequence} of the journal of county {county} is evidence of the plan {plan}, on which the phase {phases} was carried out; it cannot be taken back.",
    },
    cause: {
      zh: "阶段凭这份文件实施；撤掉它，阶段就没有了依据。",
      en: "The phase was carried out on the strength of this paper; without it there would be no ground for what was done.",
    },
    fix: {
      zh: "请先冲销或反向实施该阶段；文件自某日起失效的，请登记撤回证据（reform.withdraw-evidence）。",
      en: "Undo or reverse the phase first; evidence that no longer stands from some day on is withdrawn (reform.withdraw-evidence).",
    },
    example: {
      county: "999901",
      sequence: 41,
      plan: "dongxian-integration",
      phases: "implement",
    },
  },
  DEPLOYMENT_UNDO_PAST: {
    what: {
      zh: "冲销日期 {day} 早于县 {county} 台账第 {sequence} 条的日期 {acted}。",
      en: "the day of undoing, {day}, lies before {acted}, the day of entry {sequence} of the journal of county {county}.",
    },
    cause: {
      zh: "冲销写了过去的日期，而此后又办过事。",
      en: "The undoing was given a day gone by, after which other acts were done.",
    },
    fix: {
      zh: "请写不早于最近一次办事的日期（--on）；已生效的请用 fuyou reverse。",
      en: "Name a day not before the last act (--on); what took effect is reversed by fuyou reverse.",
    },
    example: {
      day: "2015-11-20",
      county: "999901",
      sequence: 41,
      acted: "2015-12-01",
    },
  },
  DEPLOYMENT_TOOK_EFFECT: {
    what: {
      zh: "县 {county} 台账第 {sequence} 条（方案 {plan} 的步骤 {step}）已于 {on} 生效，{day} 不能再冲销。",
      en: "entry {sequence} of the journal of county {county} (step {step} of the plan {plan}) took effect on {on} and can no longer be undone on {day}.",
    },
    cause: {
      zh: "生效日已过；人员、资产已按新状态办理，不能当作没有发生。",
      en: "The day of its effect has passed, and people and assets have been dealt with accordingly since; it cannot be as if it had not been.",
    },
    fix: {
      zh: "生效后只能以新的批准反向实施：fuyou reverse。",
      en: "Once in effect it is reversed under an approval of its own: fuyou reverse.",
    },
    example: {
      county: "999901",
      sequence: 41,
      plan: "dongxian-integration",
      step: "dongxian-integration.strengthen-townships",
      on: "2015-12-31",
      day: "2016-02-01",
    },
  },
  DEPLOYMENT_NOTHING_TO_UNDO: {
    what: {
      zh: "县 {county} 的台账中没有生效的条目可供冲销：{wanted}。",
      en: "the journal of county {county} has no entry in effect to take back: {wanted}.",
    },
    cause: {
      zh: "条目编号或方案、阶段写错，或已经冲销过。",
      en: "The number, plan or phase is wrong, or it was undone before.",
    },
    fix: {
      zh: "请用 fuyou history 查看条目的编号和方案。",
      en: "See the numbers and plans of its entries with fuyou history.",
    },
    example: {
      wanted: "dongxian-integration / implement",
      county: "999901",
    },
  },
} as const;
