/** Messages about requirements written in JSON. */
export const fileMessages = {
  STANDARDS_FILE_NO_JSON: {
    what: {
      zh: "文件 {file} 不是 JSON：{reason}。",
      en: "{file} is not JSON: {reason}.",
    },
    cause: {
      zh: "文件有语法错误，例如多余的逗号、缺少引号，或不是文本文件。",
      en: "The file has a fault of syntax, such as a comma too many or a missing quote, or is no text file.",
    },
    fix: {
      zh: "请在编辑器中按 JSON 打开并改正。",
      en: "Open it as JSON in an editor and correct it there.",
    },
    example: { file: "rules.json", reason: "Unexpected token '}'" },
  },
  STANDARDS_FILE_FAULT: {
    what: {
      zh: "文件 {file} 的 {place}：{reason}。",
      en: "{file}, at {place}: {reason}.",
    },
    cause: {
      zh: "该处的写法与要求的形式不符，例如键名写错、缺少必填项或取值不在允许范围内。",
      en: "What stands there is not in the form of a requirement: a misspelt key, something missing, or a value that is not allowed.",
    },
    fix: {
      zh: "请按 requirements.schema.json 改正；文件中写上 $schema，编辑器会提示可用的键。",
      en: "Correct it by requirements.schema.json; with $schema in the file an editor offers the keys.",
    },
    example: {
      file: "rules.json",
      place: "requirements[0]",
      reason: {
        zh: "出现未知的键：“titel”（最接近的是“title”）",
        en: 'Unrecognized key: "titel" (the nearest is "title")',
      },
    },
  },
} as const;
