/** What a proof of the history finds (台账校验消息), part of the journal's codes. */
export const proofMessages = {
  JOURNAL_SNAPSHOT_DAMAGED: {
    what: {
      zh: "县 {county} 的期初快照与期初条目不符，无法打开。",
      en: "The opening snapshot of county {county} is not what its opening entry says; it cannot be opened.",
    },
    cause: {
      zh: "磁盘损坏、拷贝不完整，或有人直接改了数据库。",
      en: "The disk is damaged, a copy was cut short, or somebody changed the database by hand.",
    },
    fix: { zh: "请从备份恢复该快照。", en: "Restore that snapshot from a backup." },
    example: {
      county: "999901",
    },
  },
  JOURNAL_MISSING: {
    what: {
      zh: "县 {county} 的台账缺第 {first} 至 {last} 条。",
      en: "In the journal of county {county} the entries {first} to {last} are missing.",
    },
    cause: {
      zh: "有人直接从数据库删去条目，或恢复备份时漏了一段。",
      en: "Somebody deleted entries in the database, or a backup was restored in part.",
    },
    fix: { zh: "请从备份恢复。", en: "Restore them from a backup." },
    example: {
      county: "999901",
      first: 12,
      last: 14,
    },
  },
  JOURNAL_TORN: {
    what: {
      zh: "县 {county} 第 {sequence} 条残缺，读不出来。",
      en: "Entry {sequence} of county {county} is torn and cannot be read.",
    },
    cause: {
      zh: "写入中途断电或磁盘损坏，或正文被截断。",
      en: "Power or disk failed while it was written, or its text was cut short.",
    },
    fix: { zh: "请从备份恢复。", en: "Restore it from a backup." },
    example: {
      county: "999901",
      sequence: 12,
    },
  },
  JOURNAL_ALTERED: {
    what: {
      zh: "县 {county} 第 {sequence} 条被改动：{what}。",
      en: "Entry {sequence} of county {county} was altered: {what}.",
    },
    cause: {
      zh: "有人绕过程序直接修改了数据库中的条目。",
      en: "Somebody changed the entry in the database, past the program.",
    },
    fix: {
      zh: "请与备份对照，查明改动者。",
      en: "Compare it with a backup and find out who altered it.",
    },
    example: {
      county: "999901",
      sequence: 12,
      what: { zh: "正文与摘要不符", en: "its text is not what its hash says" },
    },
  },
  JOURNAL_LINK_BROKEN: {
    what: {
      zh: "县 {county} 第 {sequence} 条所记的前一条不是现在的第 {previous} 条。",
      en: "Entry {sequence} of county {county} names another predecessor than what stands at {previous}.",
    },
    cause: {
      zh: "两条中的一条被整条替换，连同它的摘要；或两份备份被拼在一起。",
      en: "One of the two entries was replaced together with its hash, or two backups were put together.",
    },
    fix: {
      zh: "其一被换过；请与备份对照。",
      en: "One of the two was replaced; compare both with a backup.",
    },
    example: {
      county: "999901",
      sequence: 12,
      previous: 11,
    },
  },
  JOURNAL_HEAD_DIFFERS: {
    what: {
      zh: "县 {county} 的台账应止于第 {expected} 条，实际止于第 {found} 条，或末条不符。",
      en: "The journal of county {county} should end at entry {expected} and ends at {found}, or with another last entry.",
    },
    cause: {
      zh: "末尾条目被删去，恢复了较旧的备份，或所给的锚取自另一份台账。",
      en: "The last entries were deleted, an older backup was restored, or the anchor given is of another journal.",
    },
    fix: {
      zh: "末尾的条目被去掉或换过；请从备份恢复。",
      en: "Its last entries were taken away or replaced; restore them from a backup.",
    },
    example: {
      county: "999901",
      expected: 57,
      found: 55,
    },
  },
  JOURNAL_NOT_REPLAYABLE: {
    what: {
      zh: "县 {county} 第 {sequence} 条不能重放：{record} 与条目所述不符。",
      en: "Entry {sequence} of county {county} cannot be replayed: {record} is not as the entry expects it.",
    },
    cause: {
      zh: "条目的内容被改过，于是它所要改的记录已不是原来的样子。",
      en: "An entry was changed, so that the record it works on is no longer as it says.",
    },
    fix: {
      zh: "该条或更早的条目被改动；请与备份对照。",
      en: "This entry or an earlier one was altered; compare them with a backup.",
    },
    example: {
      county: "999901",
      sequence: 12,
      record: "staff/staff-0417",
    },
  },
  JOURNAL_SNAPSHOT_DIFFERS: {
    what: {
      zh: "县 {county} 第 {sequence} 条处的快照与重放结果不符。",
      en: "The snapshot of county {county} at entry {sequence} is not what replay gives.",
    },
    cause: {
      zh: "快照被改动或损坏，或由有缺陷的版本写成。",
      en: "The snapshot was changed or damaged, or written by a version with a fault.",
    },
    fix: {
      zh: "请删除该快照；条目才是依据，快照会重新生成。",
      en: "Delete that snapshot; the entries count, and it is made again.",
    },
    example: {
      county: "999901",
      sequence: 50,
    },
  },
  JOURNAL_STATE_DIFFERS: {
    what: {
      zh: "县 {county} 打开后的登记表 {tables} 与自期初重放的结果不符。",
      en: "County {county} as it opens differs from a replay since its opening, in {tables}.",
    },
    cause: {
      zh: "打开时从快照读起，而快照与条目不一致。",
      en: "Opening begins from a snapshot, and that snapshot does not agree with the entries.",
    },
    fix: {
      zh: "请删除最近的快照后重新打开。",
      en: "Delete the latest snapshots and open it again.",
    },
    example: {
      county: "999901",
      tables: "staff, posts",
    },
  },
  JOURNAL_NOT_BALANCED: {
    what: {
      zh: "县 {county} 第 {sequence} 条不平：{category} 期初 {opening}，入 {entered}，出 {exits}，期末 {closing}；涉及 {records}。",
      en: "Entry {sequence} of county {county} does not balance: {category} opening {opening}, entered {entered}, exits {exits}, closing {closing}; concerned: {records}.",
    },
    cause: {
      zh: "该条使人员、编制或资产增减，而其变更没有引用批准依据。",
      en: "The entry makes people, quotas or assets more or fewer, and its changes cite no authority for that.",
    },
    fix: {
      zh: "无批准依据而进出账的，请补依据以新条目更正。",
      en: "What came or went without authority needs one, by a new entry.",
    },
    example: {
      county: "999901",
      sequence: 12,
      category: "staff",
      opening: 412,
      entered: 0,
      exits: 0,
      closing: 411,
      records: "staff",
    },
  },
  JOURNAL_INSTANT_BACKWARDS: {
    what: {
      zh: "县 {county} 第 {sequence} 条的时刻 {at} 早于前一条的 {before}。",
      en: "Entry {sequence} of county {county} carries the instant {at}, earlier than {before} of the one before.",
    },
    cause: {
      zh: "两台机器的时钟不一致，或其中一台调过时间。",
      en: "The clocks of two machines differ, or one of them was set back.",
    },
    fix: {
      zh: "请核对各机器的时钟；顺序以序号为准。",
      en: "Check the clocks of the machines; the order is that of the numbers.",
    },
    example: {
      county: "999901",
      sequence: 12,
      at: "2015-12-01T01:29:00Z",
      before: "2015-12-01T01:30:00Z",
    },
  },
  JOURNAL_PERSONS_ERASED: {
    what: {
      zh: "县 {county} 有 {count} 人的个人信息密钥已销毁；其记录以掩码重放，链条不受影响。",
      en: "In county {county} the keys of {count} persons are destroyed; their records replay with the mark, and the chain is intact.",
    },
    cause: {
      zh: "这些人的个人信息已依法删除，台账中只留掩码。",
      en: "Their data were erased as the law asks, and only the mark is left in the journal.",
    },
    fix: { zh: "无需处理。", en: "Nothing needs to be done." },
    example: {
      county: "999901",
      count: 2,
    },
  },
} as const;
