import { type Codes, defineCodes } from "@fuyou/kernel";

const messages = {
  REGISTERS_MATCH_SEVERAL: {
    what: {
      zh: "登记表 {register} 的记录 {id} 被认定为同时与 {others} 相同。",
      en: "Record '{id}' of register '{register}' is said to be the same as several: {others}.",
    },
    cause: {
      zh: "两行决定都写了“同一”，而指向对方的不同记录。",
      en: "Two lines both say 'same' and name different records of the other list.",
    },
    fix: {
      zh: "一条记录只能与另一方的一条相同：请对其余各对另作决定。",
      en: "A record is the same as one of the other list at most: decide otherwise on the rest.",
    },
    example: {
      register: "institutions",
      id: "dongzhen-hospital",
      others: "h-03, h-07",
    },
  },
  REGISTERS_MATCH_UNKNOWN: {
    what: {
      zh: "比对决定提到登记表 {register} 的记录 {id}，而{list}没有这条记录。",
      en: "A decision names record '{id}' of register '{register}', which {list} does not have.",
    },
    cause: {
      zh: "决定是对较早的登记作的，编号后来改过；或手工填写时写错。",
      en: "The decision was taken on earlier lists and the identifier changed since, or it is mistyped.",
    },
    fix: {
      zh: "最接近的是 {nearest}：请改正编号，或撤回该决定。",
      en: "The nearest is '{nearest}': correct the identifier or take the decision back.",
    },
    example: {
      register: "institutions",
      id: "dongzhen-hopsital",
      list: { zh: "第一方", en: "the first list" },
      nearest: "dongzhen-hospital",
    },
  },
  REGISTERS_MATCH_CONFLICT: {
    what: {
      zh: "{table} {id} 的“{field}”两方不一致：第一方为 {left}，第二方为 {right}。",
      en: "'{field}' of {id} in {table} differs: {left} in the first list, {right} in the second.",
    },
    cause: {
      zh: "两个部门各自登记，更新时间不同，或其中一方填错。",
      en: "Two offices keep the same record, one of them brought it up to date and the other did not, or one is wrong.",
    },
    fix: {
      zh: "合并后暂取第一方的值：请核实后在登记表中改正。",
      en: "The value of the first list was taken: look it up and correct the register.",
    },
    example: {
      table: { zh: "机构", en: "institutions" },
      id: "dongzhen-hospital",
      field: { zh: "名称", en: "name" },
      left: "东镇卫生院",
      right: "东镇中心卫生院",
    },
  },
  REGISTERS_MATCH_RENAMED: {
    what: {
      zh: "{table} 的编号 {id} 两方都有而未认定相同。",
      en: "Both lists have the identifier {id} in {table}, and nobody said that they are the same.",
    },
    cause: {
      zh: "两个部门各自从 1 编号，碰巧相同。",
      en: "Two offices each number from 1, and the numbers happen to meet.",
    },
    fix: {
      zh: "第二方的记录改用编号 {renamed}；如属同一，请作出决定后重新合并。",
      en: "The record of the second list is now called {renamed}; if they are one, decide so and combine again.",
    },
    example: {
      table: { zh: "资产", en: "assets" },
      id: "asset-0001",
      renamed: "asset-0001-2",
    },
  },
  REGISTERS_MATCH_OTHER_COUNTY: {
    what: {
      zh: "两份登记不是同一个县：{left} 与 {right}。",
      en: "The two lists are of different counties: {left} and {right}.",
    },
    cause: {
      zh: "其中一份取错了县，或县代码填错。",
      en: "One of the lists is another county's, or its code is mistyped.",
    },
    fix: { zh: "请给出同一个县的两份登记。", en: "Give two lists of one county." },
    example: {
      left: "999901",
      right: "999902",
    },
  },
  REGISTERS_MATCH_WORKBOOK: {
    what: {
      zh: "这不是比对决定表：第一行缺少“{missing}”。",
      en: "This is no workbook of matches: its first line lacks '{missing}'.",
    },
    cause: {
      zh: "给了别的工作簿，或首行的栏目名被改过、删过。",
      en: "Another workbook was given, or the headings in its first line were changed.",
    },
    fix: {
      zh: "请用 fuyou match 生成的工作簿填写决定，不要改动首行。",
      en: "Decide in the workbook that fuyou match writes, and leave its first line as it is.",
    },
    example: {
      missing: { zh: "决定", en: "decision" },
    },
  },
  REGISTERS_MATCH_WORD: {
    what: {
      zh: "第 {line} 行的决定“{said}”不在可选之列。",
      en: "The decision '{said}' on line {line} is none of the list.",
    },
    cause: {
      zh: "手工填写了别的说法，例如“是”“好像一样”。",
      en: "Other words were typed, such as 'yes' or 'probably'.",
    },
    fix: {
      zh: "请填“同一”“不同”或“撤回”，未定的留空。",
      en: "Write 'same', 'different' or 'take back', or nothing where it is open.",
    },
    example: {
      line: 12,
      said: "好像一样",
    },
  },
} as const;

/** The coded messages on comparing and combining two lists. */
export const matchCodes: Codes<typeof messages> = defineCodes(messages);
