/** What can be wrong with a change to registers, and with records that are to be kept. */
export const changeMessages = {
  KERNEL_INVALID_CHANGE: {
    what: {
      zh: "变更“{type}”的内容不合格式：{reason}。",
      en: "the change '{type}' does not have the declared form: {reason}.",
    },
    cause: {
      zh: "变更的内容由人手写或由其他程序生成，少了字段、多了字段，或类型不对。",
      en: "The payload was written by hand or by another program, and lacks a field, has one too many, or one of another type.",
    },
    fix: { zh: "请按变更的字段说明更正。", en: "Correct it as the change's schema says." },
    example: {
      type: "hierarchy.hang-plate",
      reason: {
        zh: "institution：应为文字，实为数字",
        en: "institution: expected a string, got a number",
      },
    },
  },
  KERNEL_ALREADY_RETIRED: {
    what: {
      zh: "登记表“{table}”中记录 {id} 已于 {on} 停用。",
      en: "{table}/{id} already ended on {on}.",
    },
    cause: {
      zh: "两个步骤都要结束同一机构，或同一份文件执行了两次。",
      en: "Two steps end the same record, or one paper was carried out twice.",
    },
    fix: { zh: "请改用其承继单位。", en: "Use its successors instead." },
    example: {
      table: { zh: "机构", en: "institutions" },
      id: "dongzhen-station",
      on: "2015-12-31",
    },
  },
  KERNEL_OWN_SUCCESSOR: {
    what: {
      zh: "{table}/{id} 被列为自己的承继者。",
      en: "{table}/{id} is named among its own successors.",
    },
    cause: {
      zh: "吸收合并时把存续的一方也列入了承继单位，或几条承继登记首尾相接成环。",
      en: "In an absorption the body that lives on was listed as a successor too, or several successions lead back to where they began.",
    },
    fix: {
      zh: "请从承继者中去掉该机构；若其存续，应作为吸收方。",
      en: "Take it out of the successors; if it lives on, name it as the survivor.",
    },
    example: {
      table: { zh: "机构", en: "institutions" },
      id: "county-mch-institution",
    },
  },
  KERNEL_EDIT_CONFLICT: {
    what: {
      zh: "{table}/{id} 的现状与所存修改的前像不符，修改无法重放。",
      en: "{table}/{id} is not as the stored edit expects it; the edit cannot be replayed.",
    },
    cause: {
      zh: "编制方案之后，别的变更改动了同一记录；批准时看到的与现在的不再是同一状态。",
      en: "After the plan was compiled another change touched the same record; what was approved and what stands now are no longer the same.",
    },
    fix: {
      zh: "请在当前县情上重新编制方案。",
      en: "Compile the plan again on the county as it is now.",
    },
    example: {
      table: "institutions",
      id: "dongzhen-station",
    },
  },
  KERNEL_NOT_PLAIN: {
    what: {
      zh: "{place} 的值不是可保存的数据：{value}。",
      en: "The value at {place} is no data that can be kept: {value}.",
    },
    cause: {
      zh: "插件把函数、日期对象、无穷大或未定义的值放进了要存入台账的记录。",
      en: "A plugin put a function, a Date, an infinite number or undefined into a record that is to be kept.",
    },
    fix: {
      zh: "只能是文字、有限的数、真假、空值、列表和字段。",
      en: "Only text, finite numbers, true and false, null, lists and fields can be.",
    },
    example: {
      place: "payload.approvedOn",
      value: "undefined",
    },
  },
} as const;
