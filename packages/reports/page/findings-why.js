// Why a finding came out as it did: the rule, then the judgement step by step.
import { wordsOf } from "./page-table.js";

/** @typedef {import("./page-table.js").Language} Language */
/** @typedef {import("./page-table.js").Text} Text */
/** @typedef {{ text: number, records?: string[], count?: number, steps?: Step[] }} Step */
/** @typedef {{ rules: Record<string, Text>, texts: Text[], steps: Record<number, Step> }} Explained */

const whyWords = {
  zh: {
    records: (/** @type {number} */ count) => `等，共 ${count} 条记录`,
    short: "本页未收入这一条的逐步说明，可用命令 fuyou explain 查看。",
  },
  en: {
    records: (/** @type {number} */ count) => `and others, ${count} records in all`,
    short: "The steps of this one are not in the page; fuyou explain tells them.",
  },
};

/**
 * The line that explains a finding, to stand below it.
 *
 * @param {Explained} explained
 * @param {{ rule: string, row: number, told: string }} finding
 * @param {Language} language
 */
export function explanationOf(explained, { rule, row, told }, language) {
  const line = document.createElement("tr");
  line.className = "explained";
  const cell = document.createElement("td");
  cell.colSpan = 3;
  const sentence = document.createElement("p");
  sentence.textContent = wordsOf(explained.rules[rule] ?? null, language);
  cell.append(sentence);
  const step = explained.steps[row];
  if (step === undefined) {
    const rest = document.createElement("p");
    rest.textContent = `${told} ${whyWords[language].short}`;
    cell.append(rest);
  } else cell.append(stepsOf([step], explained.texts, language));
  line.append(cell);
  return line;
}

/**
 * @param {Step[]} steps
 * @param {Text[]} texts
 * @param {Language} language
 * @returns {HTMLUListElement}
 */
function stepsOf(steps, texts, language) {
  const list = document.createElement("ul");
  for (const { text, records = [], count, steps: below = [] } of steps) {
    const item = document.createElement("li");
    item.append(wordsOf(texts[text] ?? null, language));
    if (records.length > 0) {
      const code = document.createElement("code");
      code.textContent = records.join(" ");
      item.append(" ", code);
    }
    if (count !== undefined) item.append(" ", whyWords[language].records(count));
    if (below.length > 0) item.append(stepsOf(below, texts, language));
    list.append(item);
  }
  return list;
}

/** @param {string} text */
export function buttonOf(text) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = text;
  return button;
}

/**
 * @param {string} name
 * @param {string} text
 */
export function spanOf(name, text) {
  const span = document.createElement("span");
  if (name !== "") span.className = name;
  span.textContent = text;
  return span;
}
