import { type Codes, defineCodes } from "@fuyou/kernel";

const messages = {
  REGISTERS_MATCH_SEVERAL: {
    what: {
      zh: "登记表 {register} 的记录 {id} 被认定为同时与 {others} 相同。",
      en: "Record '{id}' of register '{register}' is said to be the same as several: {others}.",
    },
    fix: {
      zh: "一条记录只能与另一方的一条相同：请对其余各对另作决定。",
      en: "A record is the same as one of the other list at most: decide otherwise on the rest.",
    },
  },
  REGISTERS_MATCH_UNKNOWN: {
    what: {
      zh: "比对决定提到登记表 {register} 的记录 {id}，而{list}没有这条记录。",
      en: "A decision names record '{id}' of register '{register}', which {list} does not have.",
    },
    fix: {
      zh: "最接近的是 {nearest}：请改正编号，或撤回该决定。",
      en: "The nearest is '{nearest}': correct the identifier or take the decision back.",
    },
  },
  REGISTERS_MATCH_CONFLICT: {
    what: {
      zh: "{table} {id} 的“{field}”两方不一致：第一方为 {left}，第二方为 {right}。",
      en: "'{field}' of {id} in {table} differs: {left} in the first list, {right} in the second.",
    },
    fix: {
      zh: "合并后暂取第一方的值：请核实后在登记表中改正。",
      en: "The value of the first list was taken: look it up and correct the register.",
    },
  },
  REGISTERS_MATCH_RENAMED: {
    what: {
      zh: "{table} 的编号 {id} 两方都有而未认定相同。",
      en: "Both lists have the identifier {id} in {table}, and nobody said that they are the same.",
    },
    fix: {
      zh: "第二方的记录改用编号 {renamed}；如属同一，请作出决定后重新合并。",
      en: "The record of the second list is now called {renamed}; if they are one, decide so and combine again.",
    },
  },
  REGISTERS_MATCH_OTHER_COUNTY: {
    what: {
      zh: "两份登记不是同一个县：{left} 与 {right}。",
      en: "The two lists are of different counties: {left} and {right}.",
    },
    fix: { zh: "请给出同一个县的两份登记。", en: "Give two lists of one county." },
  },
  REGISTERS_MATCH_WORKBOOK: {
    what: {
      zh: "这不是比对决定表：第一行缺少“{missing}”。",
      en: "This is no workbook of matches: its first line lacks '{missing}'.",
    },
    fix: {
      zh: "请用 fuyou match 生成的工作簿填写决定，不要改动首行。",
      en: "Decide in the workbook that fuyou match writes, and leave its first line as it is.",
    },
  },
  REGISTERS_MATCH_WORD: {
    what: {
      zh: "第 {line} 行的决定“{said}”不在可选之列。",
      en: "The decision '{said}' on line {line} is none of the list.",
    },
    fix: {
      zh: "请填“同一”“不同”或“撤回”，未定的留空。",
      en: "Write 'same', 'different' or 'take back', or nothing where it is open.",
    },
  },
} as const;

/** The coded messages on comparing and combining two lists. */
export const matchCodes: Codes<typeof messages> = defineCodes(messages);
