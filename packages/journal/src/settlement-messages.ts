/** Why an entry cannot be posted, voided or reversed (了结与冲销消息), part of the journal's codes. */
export const settlementMessages = {
  JOURNAL_NOT_PENDING: {
    what: {
      zh: "县 {county} 第 {sequence} 条是“{kind}”，不是待生效的条目。",
      en: "Entry {sequence} of county {county} is of kind {kind}, not pending.",
    },
    cause: {
      zh: "序号写错，或该条一入账即生效，从未待批。",
      en: "The number is wrong, or the entry took effect when it was recorded and never waited.",
    },
    fix: {
      zh: "只有待生效的条目可以生效或作废。",
      en: "Only a pending entry is posted or voided.",
    },
    example: {
      county: "999901",
      sequence: 12,
      kind: "post",
    },
  },
  JOURNAL_NOT_REVERSIBLE: {
    what: {
      zh: "县 {county} 第 {sequence} 条是“{kind}”，不能冲销。",
      en: "Entry {sequence} of county {county} is of kind {kind} and cannot be reversed.",
    },
    cause: {
      zh: "该条是开账、待生效或作废的条目，没有产生可冲销的效果。",
      en: "The entry opened the books, is pending or was voided, and has no effect that could be taken back.",
    },
    fix: {
      zh: "只有已生效的条目可以冲销；其余请以新条目更正。",
      en: "Only an entry that took effect is reversed; correct anything else by a new entry.",
    },
    example: {
      county: "999901",
      sequence: 0,
      kind: "opening",
    },
  },
  JOURNAL_ALREADY_SETTLED: {
    what: {
      zh: "县 {county} 第 {sequence} 条已由第 {by} 条了结。",
      en: "Entry {sequence} of county {county} is settled already, by entry {by}.",
    },
    cause: {
      zh: "同一条目已被冲销、生效或作废过，常因两人各办了一次。",
      en: "The entry was reversed, posted or voided before, often because two people each did it.",
    },
    fix: {
      zh: "每条只能了结一次；请以新条目更正。",
      en: "An entry is settled once; correct it by a new entry.",
    },
    example: {
      county: "999901",
      sequence: 41,
      by: 44,
    },
  },
  JOURNAL_STANDS_UPON: {
    what: {
      zh: "县 {county} 第 {sequence} 条不能冲销：后来的条目或记录以它为基础（{dependants}）。",
      en: "Entry {sequence} of county {county} cannot be reversed: later entries or records stand upon it ({dependants}).",
    },
    cause: {
      zh: "冲销会抽掉后来条目所依据的记录，例如后来往新设机构调入了人员。",
      en: "Taking the entry back would remove records that later ones rest on, such as the body to which people were moved since.",
    },
    fix: {
      zh: "请先冲销这些条目，后入账的先冲；引用它的记录也可先改归他处。",
      en: "Reverse those first, the latest before the earlier, or first let the records refer to something else.",
    },
    example: {
      county: "999901",
      sequence: 41,
      dependants: "44, posts/post-0121",
    },
  },
  JOURNAL_REVERSAL_UNAUTHORISED: {
    what: {
      zh: "县 {county} 第 {sequence} 条自 {day} 起已生效，{on} 再冲销是新的行为，须有批准依据。",
      en: "Entry {sequence} of county {county} has been in effect since {day}; taking it back on {on} is a further act and needs an authority.",
    },
    cause: {
      zh: "想撤回一项已经生效的事项，却只写了日期，没有写批准文件。",
      en: "Something that had taken effect is to be taken back; a day was given and no decision that permits it.",
    },
    fix: {
      zh: "请注明批准机关和文号；或不写日期，按未曾生效处理。",
      en: "Name who permits it and under which number; or leave out the day, and it counts as never in effect.",
    },
    example: {
      county: "999901",
      sequence: 41,
      day: "2016-01-01",
      on: "2016-03-01",
    },
  },
} as const;
