import type { Language, Text } from "@fuyou/kernel";
import { flagWords } from "./cell-text.js";
import { offeredLabels } from "./choice-labels.js";
import type { CellValue } from "./grid.js";
import { readingMark } from "./quoted-text.js";
import type { SheetColumn, SheetColumnKind } from "./sheet.js";

/** What stands in the first cell of an example line (示例行); the line is for reading only. */
export const exampleMark: Text = { zh: `${readingMark}示例`, en: `${readingMark}EXAMPLE` };

/** What stands before the first explanation of a sheet (填写说明行); the line is for reading only. */
export const explanationMark: Text = { zh: `${readingMark}说明：`, en: `${readingMark}Note: ` };

const needed: Readonly<Record<"yes" | "no", Text>> = {
  yes: { zh: "必填", en: "required" },
  no: { zh: "选填", en: "optional" },
};

const expected: Readonly<Record<SheetColumnKind, Text>> = {
  text: { zh: "文字", en: "text" },
  whole: { zh: "整数", en: "whole number" },
  fen: { zh: "金额，单位元，至多两位小数", en: "money in yuan, at most two decimals" },
  area: { zh: "面积，单位平方米，至多两位小数", en: "area in m², at most two decimals" },
  date: { zh: "日期，如 2015-11-01", en: "day, such as 2015-11-01" },
  code: { zh: "从下拉列表选择", en: "choose from the list" },
  choice: { zh: "从下拉列表选择", en: "choose from the list" },
  flag: { zh: "填“是”或“否”", en: "yes or no" },
  reference: { zh: "文字", en: "text" },
  json: { zh: "由系统填写的内容（JSON）", en: "written by the system (JSON)" },
};

/**
 * What is expected in a column (填写说明): whether it must be filled, what its cells hold and in which unit, and
 * where its values come from.
 *
 * @param column - the column
 * @param language - the language
 * @param target - the sheet and the heading in which the identifier of a reference stands
 */
export function explanationOf(
  column: SheetColumn,
  language: Language,
  target?: { readonly sheet: string; readonly heading: string } | undefined,
): string {
  const said = [needed[column.required ? "yes" : "no"]];
  said.push(target === undefined ? expected[column.kind] : fromSheet(target));
  const range = rangeOf(column);
  if (range !== undefined) said.push(range);
  if (column.list && column.kind !== "json") {
    said.push({
      zh: "可填多个，每行一个（Alt+Enter 换行）",
      en: "several, one per line (Alt+Enter)",
    });
  }
  if (column.personal) said.push({ zh: "个人信息", en: "personal" });
  return said.map((each) => each[language]).join(language === "zh" ? "；" : "; ");
}

/**
 * What an example shows in a column (示例); empty where only machines write it.
 *
 * @param column - the column
 * @param language - the language
 */
export function exampleOf(column: SheetColumn, language: Language): CellValue {
  const title = column.title[language];
  switch (column.kind) {
    case "code":
    case "choice":
      return offeredLabels(column, language)[0] ?? null;
    case "whole":
      return Math.max(1, column.limits?.least ?? 1);
    case "fen":
      return 1234.5;
    case "area":
      return 36.5;
    case "date":
      return new Date("2015-11-01T00:00:00Z");
    case "flag":
      return flagWords[language][0];
    case "json":
      return null;
    default:
      return language === "zh" ? `示例${title}` : `example ${title}`;
  }
}

function fromSheet({ sheet, heading }: { sheet: string; heading: string }): Text {
  return { zh: `填“${sheet}”表中的“${heading}”`, en: `"${heading}" of the sheet "${sheet}"` };
}

function rangeOf({ kind, limits }: SheetColumn): Text | undefined {
  if (limits === undefined || (kind !== "text" && kind !== "whole")) return undefined;
  const { least, most } = limits;
  const [zh, en] = kind === "text" ? ["个字符", " characters"] : ["", ""];
  if (least !== undefined && most !== undefined) {
    return { zh: `${least} 至 ${most}${zh}`, en: `${least} to ${most}${en}` };
  }
  if (most !== undefined) return { zh: `至多 ${most}${zh}`, en: `at most ${most}${en}` };
  return kind === "whole" && least !== undefined
    ? { zh: `不小于 ${least}`, en: `${least} or more` }
    : undefined;
}
