import type { Language, Text } from "@fuyou/kernel";
import type { DataValidation, ValidationType } from "hucre";
import { flagWords } from "./cell-text.js";
import type { SheetColumn } from "./sheet.js";
import { explanationOf } from "./template-explanation.js";

/** The days a workbook counts rightly, as it counts them: 1 March 1900 to 31 December 9999. */
const days = { first: 61, last: 2_958_465 };

/** The most characters a program shows of a hint. */
const hintLength = 250;

const refused: Text = { zh: "与本栏要求不符", en: "not what this column expects" };

/** Where what a column may say stands in the workbook. */
export interface ValidationSources {
  /** The range of its list, as a formula, for codes and choices. */
  readonly list?: string | undefined;
  /** The range of the identifiers it refers to, as a formula, with their sheet and heading. */
  readonly target?:
    | { readonly range: string; readonly sheet: string; readonly heading: string }
    | undefined;
}

/**
 * What a spreadsheet program lets a column say (数据验证): a choice of its list, a day, a whole number within its
 * limits, money and area as numbers, a text within its length. What is not of a closed list may be kept after a
 * warning, because references are filled in any order and old days are written as text; several values in one
 * cell are never refused, only explained.
 *
 * @param column - the column
 * @param range - its cells
 * @param language - the language of hints
 * @param sources - where what it may say stands
 */
export function validationOf(
  column: SheetColumn,
  range: string,
  language: Language,
  sources: ValidationSources,
): DataValidation {
  const hint = explanationOf(column, language, sources.target).slice(0, hintLength);
  const strict = column.kind === "choice" || column.kind === "flag" || column.kind === "whole";
  return {
    ...ruleOf(column, language, sources),
    range,
    allowBlank: true,
    showInputMessage: true,
    inputTitle: column.title[language].slice(0, 32),
    inputMessage: hint,
    showErrorMessage: !column.list,
    errorStyle: strict ? "stop" : "warning",
    errorTitle: refused[language],
    errorMessage: hint,
  };
}

function ruleOf(
  { kind, limits }: SheetColumn,
  language: Language,
  { list, target }: ValidationSources,
): Pick<DataValidation, "type" | "operator" | "formula1" | "formula2" | "values"> {
  if (target !== undefined) return { type: "list", formula1: target.range };
  if (list !== undefined) return { type: "list", formula1: list };
  switch (kind) {
    case "flag":
      return { type: "list", values: [...flagWords[language]] };
    case "date":
      return between("date", days.first, days.last);
    case "fen":
    case "area":
      return between("decimal", (limits?.least ?? -1e15) / 100, (limits?.most ?? 1e15) / 100);
    case "whole":
      return between("whole", limits?.least ?? -1e15, limits?.most ?? 1e15);
    default:
      return between("textLength", limits?.least ?? 0, limits?.most ?? 32_767);
  }
}

function between(type: ValidationType, least: number, most: number) {
  return { type, operator: "between", formula1: String(least), formula2: String(most) } as const;
}
