import type { Language, Text } from "@fuyou/kernel";
import { isPlain } from "./quoted-text.js";
import type { SheetColumn } from "./sheet.js";

/**
 * What stands in a cell for each code of a list (代码在单元格中的写法), by code: its name where the name leads to it
 * alone, otherwise the name and the code with a blank between, otherwise the code. So what is written in either
 * language leads back to one code, read in this order: the code itself, then what is written for it in Chinese or in
 * English. Names are compared as {@link foldedLabel} folds them.
 *
 * @param choices - the codes with their names
 * @param language - the language to write in
 */
export function choiceLabels(
  choices: ReadonlyMap<string, Text>,
  language: Language,
): ReadonlyMap<string, string> {
  const claims = new Map<string, Set<string>>();
  const claim = (label: string, code: string) => {
    const folded = foldedLabel(label);
    claims.set(folded, (claims.get(folded) ?? new Set()).add(code));
  };
  for (const [code, title] of choices) {
    for (const label of [code, title.zh, title.en, `${title.zh} ${code}`, `${title.en} ${code}`]) {
      claim(label, code);
    }
  }
  const alone = (label: string) =>
    isPlain(label) && !/[\n[]/u.test(label) && claims.get(foldedLabel(label))?.size === 1;
  return new Map(
    [...choices].map(([code, title]) => {
      const name = title[language];
      return [code, [name, `${name} ${code}`].find(alone) ?? code];
    }),
  );
}

/**
 * What a column offers to choose from (可选值): the labels of its codes that hold on the day.
 *
 * @param column - the column
 * @param language - the language to write in
 */
export function offeredLabels(
  { choices = new Map(), past }: Pick<SheetColumn, "choices" | "past">,
  language: Language,
): string[] {
  const labels = [...choiceLabels(choices, language)];
  return labels.filter(([code]) => past?.has(code) !== true).map(([, label]) => label);
}

/**
 * A name as it is compared (名称比对): letters small, full-width forms as half-width ones, no blank at the ends.
 *
 * @param label - what is written
 */
export function foldedLabel(label: string): string {
  return label.normalize("NFKC").trim().toLowerCase();
}
