import { type Codes, defineCodes } from "@fuyou/kernel";

const messages = {
  JOURNAL_CONFLICT: {
    what: {
      zh: "县 {county} 的台账已到第 {now} 条，本次写入所依据的是第 {expected} 条。",
      en: "The journal of county {county} has reached entry {now}; this write was made on entry {expected}.",
    },
    fix: {
      zh: "请先读入新条目，再据此重新办理。",
      en: "Read the new entries, then do the work again on them.",
    },
  },
  JOURNAL_KEY_REUSED: {
    what: {
      zh: "县 {county} 的幂等键“{key}”已用于第 {sequence} 条，而本次内容不同。",
      en: "In county {county} the idempotency key “{key}” belongs to entry {sequence}, and this content is another.",
    },
    fix: {
      zh: "重试须用同样的内容；新的事项请用新的键。",
      en: "Repeat with the same content; give a new matter a new key.",
    },
  },
  JOURNAL_BATCH_PARTLY_RECORDED: {
    what: {
      zh: "县 {county} 的本批 {count} 条中，有的已经入账（例如“{key}”），有的没有。",
      en: "In county {county}, of this batch of {count} some are on record (such as “{key}”) and some are not.",
    },
    fix: {
      zh: "一批要么全部入账，要么全不入账；请原样重试整批，或只提交未入账的部分。",
      en: "A batch is recorded whole or not at all; repeat it as it was, or send only what is not on record.",
    },
  },
  JOURNAL_KEY_TWICE: {
    what: {
      zh: "县 {county} 的同一批中幂等键“{key}”出现两次。",
      en: "In county {county} one batch carries the idempotency key “{key}” twice.",
    },
    fix: { zh: "请给每一条各自的键。", en: "Give each entry a key of its own." },
  },
  JOURNAL_COUNTY_EXISTS: {
    what: {
      zh: "县 {county} 已有台账，现到第 {sequence} 条。",
      en: "County {county} has a journal already, at entry {sequence}.",
    },
    fix: {
      zh: "请打开它；台账不能重新开始。",
      en: "Open it; a journal does not begin twice.",
    },
  },
  JOURNAL_UNKNOWN_COUNTY: {
    what: {
      zh: "这里没有县 {county} 的台账；现有：{known}。",
      en: "There is no journal of county {county} here; there are: {known}.",
    },
    fix: {
      zh: "请核对代码，或先用期初登记表建立台账。",
      en: "Check the code, or begin a journal with the county's opening registers.",
    },
  },
  JOURNAL_BEFORE_OPENING: {
    what: {
      zh: "县 {county} 的台账在 {moment} 尚未开账。",
      en: "The journal of county {county} had not begun by {moment}.",
    },
    fix: {
      zh: "请写开账之日或以后的日期（见第 0 条）。",
      en: "Name a day from its opening on (entry 0).",
    },
  },
  JOURNAL_UNKNOWN_ENTRY: {
    what: {
      zh: "县 {county} 的台账没有第 {sequence} 条。",
      en: "The journal of county {county} has no entry {sequence}.",
    },
    fix: { zh: "请核对序号。", en: "Check the number." },
  },
  JOURNAL_INVALID_ENTRY: {
    what: {
      zh: "县 {county} 的条目“{key}”不能入账：字段 {field} {reason}。",
      en: "The entry “{key}” of county {county} cannot be recorded: its field {field} {reason}.",
    },
    fix: { zh: "请改正后再提交。", en: "Correct it and send it again." },
  },
  JOURNAL_NOT_PENDING: {
    what: {
      zh: "县 {county} 第 {sequence} 条是“{kind}”，不是待生效的条目。",
      en: "Entry {sequence} of county {county} is of kind {kind}, not pending.",
    },
    fix: {
      zh: "只有待生效的条目可以生效或作废。",
      en: "Only a pending entry is posted or voided.",
    },
  },
  JOURNAL_NOT_REVERSIBLE: {
    what: {
      zh: "县 {county} 第 {sequence} 条是“{kind}”，不能冲销。",
      en: "Entry {sequence} of county {county} is of kind {kind} and cannot be reversed.",
    },
    fix: {
      zh: "只有已生效的条目可以冲销；其余请以新条目更正。",
      en: "Only an entry that took effect is reversed; correct anything else by a new entry.",
    },
  },
  JOURNAL_ALREADY_SETTLED: {
    what: {
      zh: "县 {county} 第 {sequence} 条已由第 {by} 条了结。",
      en: "Entry {sequence} of county {county} is settled already, by entry {by}.",
    },
    fix: {
      zh: "每条只能了结一次；请以新条目更正。",
      en: "An entry is settled once; correct it by a new entry.",
    },
  },
  JOURNAL_STANDS_UPON: {
    what: {
      zh: "县 {county} 第 {sequence} 条不能冲销：后来的条目或记录以它为基础（{dependants}）。",
      en: "Entry {sequence} of county {county} cannot be reversed: later entries or records stand upon it ({dependants}).",
    },
    fix: {
      zh: "请先冲销这些条目，后入账的先冲；引用它的记录也可先改归他处。",
      en: "Reverse those first, the latest before the earlier, or first let the records refer to something else.",
    },
  },
  JOURNAL_REVERSAL_UNAUTHORISED: {
    what: {
      zh: "县 {county} 第 {sequence} 条自 {day} 起已生效，{on} 再冲销是新的行为，须有批准依据。",
      en: "Entry {sequence} of county {county} has been in effect since {day}; taking it back on {on} is a further act and needs an authority.",
    },
    fix: {
      zh: "请注明批准机关和文号；或不写日期，按未曾生效处理。",
      en: "Name who permits it and under which number; or leave out the day, and it counts as never in effect.",
    },
  },
  JOURNAL_PERSON_ERASED: {
    what: {
      zh: "{person} 的个人信息密钥已销毁，不能再写入其个人字段。",
      en: "The key of {person} is destroyed; nothing personal can be written for that record.",
    },
    fix: {
      zh: "请保留掩码，或以新的标识登记。",
      en: "Leave the mark in place, or enter a record with a new identifier.",
    },
  },
  JOURNAL_FOLDER_IN_USE: {
    what: {
      zh: "文件夹 {folder} 正由主机 {host} 的进程 {pid} 使用（自 {since} 起）。",
      en: "The folder {folder} is in use by process {pid} on host {host} (since {since}).",
    },
    fix: {
      zh: "请等它结束；确知该进程已不存在时，删除 {lock}。",
      en: "Wait until it ends; where that process is known to be gone, delete {lock}.",
    },
  },
  JOURNAL_NEWER_SCHEMA: {
    what: {
      zh: "{place} 的台账由更新的版本写成（迁移 {migration}）。",
      en: "The journal in {place} was written by a later version (migration {migration}).",
    },
    fix: { zh: "请升级本软件后再打开。", en: "Open it with that version or a later one." },
  },
  JOURNAL_SNAPSHOT_DAMAGED: {
    what: {
      zh: "县 {county} 的期初快照与期初条目不符，无法打开。",
      en: "The opening snapshot of county {county} is not what its opening entry says; it cannot be opened.",
    },
    fix: { zh: "请从备份恢复该快照。", en: "Restore that snapshot from a backup." },
  },
  JOURNAL_NO_ROLES: {
    what: {
      zh: "“{engine}”中的台账没有数据库角色，不能开通 {role}。",
      en: "A journal in {engine} has no database roles; {role} cannot be made.",
    },
    fix: { zh: "请用 PostgreSQL 中的台账。", en: "Use a journal in PostgreSQL." },
  },
  JOURNAL_MISSING: {
    what: {
      zh: "县 {county} 的台账缺第 {first} 至 {last} 条。",
      en: "In the journal of county {county} the entries {first} to {last} are missing.",
    },
    fix: { zh: "请从备份恢复。", en: "Restore them from a backup." },
  },
  JOURNAL_TORN: {
    what: {
      zh: "县 {county} 第 {sequence} 条残缺，读不出来。",
      en: "Entry {sequence} of county {county} is torn and cannot be read.",
    },
    fix: { zh: "请从备份恢复。", en: "Restore it from a backup." },
  },
  JOURNAL_ALTERED: {
    what: {
      zh: "县 {county} 第 {sequence} 条被改动：{what}。",
      en: "Entry {sequence} of county {county} was altered: {what}.",
    },
    fix: {
      zh: "请与备份对照，查明改动者。",
      en: "Compare it with a backup and find out who altered it.",
    },
  },
  JOURNAL_LINK_BROKEN: {
    what: {
      zh: "县 {county} 第 {sequence} 条所记的前一条不是现在的第 {previous} 条。",
      en: "Entry {sequence} of county {county} names another predecessor than what stands at {previous}.",
    },
    fix: {
      zh: "其一被换过；请与备份对照。",
      en: "One of the two was replaced; compare both with a backup.",
    },
  },
  JOURNAL_HEAD_DIFFERS: {
    what: {
      zh: "县 {county} 的台账应止于第 {expected} 条，实际止于第 {found} 条，或末条不符。",
      en: "The journal of county {county} should end at entry {expected} and ends at {found}, or with another last entry.",
    },
    fix: {
      zh: "末尾的条目被去掉或换过；请从备份恢复。",
      en: "Its last entries were taken away or replaced; restore them from a backup.",
    },
  },
  JOURNAL_NOT_REPLAYABLE: {
    what: {
      zh: "县 {county} 第 {sequence} 条不能重放：{record} 与条目所述不符。",
      en: "Entry {sequence} of county {county} cannot be replayed: {record} is not as the entry expects it.",
    },
    fix: {
      zh: "该条或更早的条目被改动；请与备份对照。",
      en: "This entry or an earlier one was altered; compare them with a backup.",
    },
  },
  JOURNAL_SNAPSHOT_DIFFERS: {
    what: {
      zh: "县 {county} 第 {sequence} 条处的快照与重放结果不符。",
      en: "The snapshot of county {county} at entry {sequence} is not what replay gives.",
    },
    fix: {
      zh: "请删除该快照；条目才是依据，快照会重新生成。",
      en: "Delete that snapshot; the entries count, and it is made again.",
    },
  },
  JOURNAL_STATE_DIFFERS: {
    what: {
      zh: "县 {county} 打开后的登记表 {tables} 与自期初重放的结果不符。",
      en: "County {county} as it opens differs from a replay since its opening, in {tables}.",
    },
    fix: {
      zh: "请删除最近的快照后重新打开。",
      en: "Delete the latest snapshots and open it again.",
    },
  },
  JOURNAL_NOT_BALANCED: {
    what: {
      zh: "县 {county} 第 {sequence} 条不平：{category} 期初 {opening}，入 {entered}，出 {exits}，期末 {closing}；涉及 {records}。",
      en: "Entry {sequence} of county {county} does not balance: {category} opening {opening}, entered {entered}, exits {exits}, closing {closing}; concerned: {records}.",
    },
    fix: {
      zh: "无批准依据而进出账的，请补依据以新条目更正。",
      en: "What came or went without authority needs one, by a new entry.",
    },
  },
  JOURNAL_INSTANT_BACKWARDS: {
    what: {
      zh: "县 {county} 第 {sequence} 条的时刻 {at} 早于前一条的 {before}。",
      en: "Entry {sequence} of county {county} carries the instant {at}, earlier than {before} of the one before.",
    },
    fix: {
      zh: "请核对各机器的时钟；顺序以序号为准。",
      en: "Check the clocks of the machines; the order is that of the numbers.",
    },
  },
  JOURNAL_PERSONS_ERASED: {
    what: {
      zh: "县 {county} 有 {count} 人的个人信息密钥已销毁；其记录以掩码重放，链条不受影响。",
      en: "In county {county} the keys of {count} persons are destroyed; their records replay with the mark, and the chain is intact.",
    },
    fix: { zh: "无需处理。", en: "Nothing needs to be done." },
  },
} as const;

/** The coded messages of the journal: refusals of a write, a folder in use, and what a proof of the history finds. */
export const journalCodes: Codes<typeof messages> = defineCodes(messages);
