import { type Codes, defineCodes } from "@fuyou/kernel";
import { proofMessages } from "./proof-messages.js";
import { settlementMessages } from "./settlement-messages.js";

const messages = {
  ...settlementMessages,
  ...proofMessages,
  JOURNAL_CONFLICT: {
    what: {
      zh: "县 {county} 的台账已到第 {now} 条，本次写入所依据的是第 {expected} 条。",
      en: "The journal of county {county} has reached entry {now}; this write was made on entry {expected}.",
    },
    cause: {
      zh: "两个人或两个程序同时在同一本台账上办理，另一个先写入。",
      en: "Two people or two programs worked on the same journal, and the other wrote first.",
    },
    fix: {
      zh: "请先读入新条目，再据此重新办理。",
      en: "Read the new entries, then do the work again on them.",
    },
    example: {
      county: "999901",
      now: 58,
      expected: 57,
    },
  },
  JOURNAL_KEY_REUSED: {
    what: {
      zh: "县 {county} 的幂等键“{key}”已用于第 {sequence} 条，而本次内容不同。",
      en: "In county {county} the idempotency key “{key}” belongs to entry {sequence}, and this content is another.",
    },
    cause: {
      zh: "键是手工编的、与以往重复，或重试时改动了内容。",
      en: "The key was made up by hand and had been used before, or the content was changed before a repetition.",
    },
    fix: {
      zh: "重试须用同样的内容；新的事项请用新的键。",
      en: "Repeat with the same content; give a new matter a new key.",
    },
    example: {
      county: "999901",
      key: "approval-2015-12-01",
      sequence: 41,
    },
  },
  JOURNAL_BATCH_PARTLY_RECORDED: {
    what: {
      zh: "县 {county} 的本批 {count} 条中，有的已经入账（例如“{key}”），有的没有。",
      en: "In county {county}, of this batch of {count} some are on record (such as “{key}”) and some are not.",
    },
    cause: {
      zh: "重试时往同一批里又加了新的条目，或把两批合成了一批。",
      en: "New entries were put into a batch before it was repeated, or two batches were made into one.",
    },
    fix: {
      zh: "一批要么全部入账，要么全不入账；请原样重试整批，或只提交未入账的部分。",
      en: "A batch is recorded whole or not at all; repeat it as it was, or send only what is not on record.",
    },
    example: {
      county: "999901",
      count: 3,
      key: "enter-2015-12-01-1",
    },
  },
  JOURNAL_KEY_TWICE: {
    what: {
      zh: "县 {county} 的同一批中幂等键“{key}”出现两次。",
      en: "In county {county} one batch carries the idempotency key “{key}” twice.",
    },
    cause: {
      zh: "键取自日期或人名而没有序号，两条便相同。",
      en: "The keys were made of a day or a name without a number, so that two came out the same.",
    },
    fix: { zh: "请给每一条各自的键。", en: "Give each entry a key of its own." },
    example: {
      county: "999901",
      key: "enter-2015-12-01",
    },
  },
  JOURNAL_COUNTY_EXISTS: {
    what: {
      zh: "县 {county} 已有台账，现到第 {sequence} 条。",
      en: "County {county} has a journal already, at entry {sequence}.",
    },
    cause: {
      zh: "以同一县代码再次开账，例如重新运行了开账脚本，或指错了台账位置。",
      en: "The books were to be opened once more under the same county code, as when a script ran again, or the place of the journal is another county's.",
    },
    fix: {
      zh: "请打开它；台账不能重新开始。",
      en: "Open it; a journal does not begin twice.",
    },
    example: {
      county: "999901",
      sequence: 57,
    },
  },
  JOURNAL_UNKNOWN_COUNTY: {
    what: {
      zh: "这里没有县 {county} 的台账；现有：{known}。",
      en: "There is no journal of county {county} here; there are: {known}.",
    },
    cause: {
      zh: "县代码写错，台账位置指错，或该县尚未开账。",
      en: "The code or the place of the journal is wrong, or the books of that county were never opened.",
    },
    fix: {
      zh: "请核对代码，或先用期初登记表建立台账。",
      en: "Check the code, or begin a journal with the county's opening registers.",
    },
    example: {
      county: "999902",
      known: "999901",
    },
  },
  JOURNAL_BEFORE_OPENING: {
    what: {
      zh: "县 {county} 的台账在 {moment} 尚未开账。",
      en: "The journal of county {county} had not begun by {moment}.",
    },
    cause: {
      zh: "所问日期早于开账；开账以前的情形台账没有记录。",
      en: "The day asked about lies before the opening; what was before is not in the journal.",
    },
    fix: {
      zh: "请写开账之日或以后的日期（见第 0 条）。",
      en: "Name a day from its opening on (entry 0).",
    },
    example: {
      county: "999901",
      moment: "2015-10-01",
    },
  },
  JOURNAL_UNKNOWN_ENTRY: {
    what: {
      zh: "县 {county} 的台账没有第 {sequence} 条。",
      en: "The journal of county {county} has no entry {sequence}.",
    },
    cause: {
      zh: "序号大于末条，或看的是另一县的台账。",
      en: "The number lies beyond the last entry, or is of another county's journal.",
    },
    fix: { zh: "请核对序号。", en: "Check the number." },
    example: {
      county: "999901",
      sequence: "120",
    },
  },
  JOURNAL_INVALID_ENTRY: {
    what: {
      zh: "县 {county} 的条目“{key}”不能入账：字段 {field} {reason}。",
      en: "The entry “{key}” of county {county} cannot be recorded: its field {field} {reason}.",
    },
    cause: {
      zh: "经办人、键或时刻由程序填写而为空，或时刻不是国际标准时刻写法。",
      en: "Actor, key or instant were filled in by a program and are empty, or the instant is not in the standard form.",
    },
    fix: { zh: "请改正后再提交。", en: "Correct it and send it again." },
    example: {
      county: "999901",
      key: "enter-2015-12-01-1",
      field: "at",
      reason: { zh: "不是带 Z 的 ISO 8601 时刻", en: "is no ISO 8601 instant with Z" },
    },
  },
  JOURNAL_PERSON_ERASED: {
    what: {
      zh: "{person} 的个人信息密钥已销毁，不能再写入其个人字段。",
      en: "The key of {person} is destroyed; nothing personal can be written for that record.",
    },
    cause: {
      zh: "按本人要求或保存期满，其个人信息已删除；此后又有变更要写入同一记录的个人字段。",
      en: "The person's data were erased on request or at the end of their term, and a later change writes personal fields of the same record.",
    },
    fix: {
      zh: "请保留掩码，或以新的标识登记。",
      en: "Leave the mark in place, or enter a record with a new identifier.",
    },
    example: {
      person: "staff/staff-0417",
    },
  },
  JOURNAL_FOLDER_IN_USE: {
    what: {
      zh: "文件夹 {folder} 正由主机 {host} 的进程 {pid} 使用（自 {since} 起）。",
      en: "The folder {folder} is in use by process {pid} on host {host} (since {since}).",
    },
    cause: {
      zh: "另一个命令正在使用同一文件夹，或上一个命令被强行终止而留下了锁。嵌入式数据库同时只容一个进程。",
      en: "Another command uses the same folder, or one was killed and left its lock behind. The embedded database admits one process at a time.",
    },
    fix: {
      zh: "请等它结束；确知该进程已不存在时，删除 {lock}。",
      en: "Wait until it ends; where that process is known to be gone, delete {lock}.",
    },
    example: {
      folder: "journal",
      host: "office-pc",
      pid: 4242,
      since: "2015-12-01T01:30:00Z",
      lock: "journal/holder-4242-5f0c.json",
    },
  },
  JOURNAL_NEWER_SCHEMA: {
    what: {
      zh: "{place} 的台账由更新的版本写成（迁移 {migration}）。",
      en: "The journal in {place} was written by a later version (migration {migration}).",
    },
    cause: {
      zh: "同一台账曾用较新版本打开；旧版本不认识其表结构。",
      en: "The journal was opened by a later version before, and this one does not know its tables.",
    },
    fix: { zh: "请升级本软件后再打开。", en: "Open it with that version or a later one." },
    example: {
      place: "journal",
      migration: "0009-later",
    },
  },
  JOURNAL_NO_ROLES: {
    what: {
      zh: "“{engine}”中的台账没有数据库角色，不能开通 {role}。",
      en: "A journal in {engine} has no database roles; {role} cannot be made.",
    },
    cause: {
      zh: "数据库角色由 PostgreSQL 提供；内存和嵌入式台账只有一个使用者。",
      en: "Roles are a matter of PostgreSQL; a journal in memory or in a folder has one user only.",
    },
    fix: { zh: "请用 PostgreSQL 中的台账。", en: "Use a journal in PostgreSQL." },
    example: {
      engine: "pglite",
      role: "fuyou_reader_999901",
    },
  },
} as const;

/** The coded messages of the journal: refusals of a write, a folder in use, and what a proof of the history finds. */
export const journalCodes: Codes<typeof messages> = defineCodes(messages);
