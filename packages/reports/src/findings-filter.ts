import { verdictTitles } from "@fuyou/kernel";
import { type Weight, weightNames, weights } from "./finding-group.js";
import type { ToldGroup } from "./findings-told.js";
import { type Content, html } from "./markup.js";
import type { Wording } from "./wording.js";

const words = {
  filter: { zh: "查找和筛选发现", en: "Search and filter the findings" },
  search: { zh: "查找", en: "Search" },
  weight: { zh: "轻重", en: "Weight" },
  verdict: { zh: "判定", en: "Verdict" },
  clause: { zh: "依据条款", en: "Clause" },
  township: { zh: "乡镇街道", en: "Township" },
  all: { zh: "全部", en: "all" },
  county: { zh: "县级", en: "county level" },
  noRule: { zh: "非要求判定", en: "not judged by a rule" },
  reset: { zh: "清除筛选", en: "Clear" },
};

/** One choice of a list. */
interface Choice {
  value: string;
  name: string;
  count: number;
}

/**
 * The form that narrows the findings (发现筛选): words, weight, verdict, clause and township, each choice with
 * its count. Hidden until the script of the page runs.
 *
 * @param groups - the findings as they may be shown
 * @param placeOf - name of a township
 * @param wording - the language
 */
export function findingsFilter(
  groups: readonly ToldGroup[],
  placeOf: (code: string) => string,
  wording: Wording,
): Content {
  const say = (word: keyof typeof words) => wording.say(words[word]);
  const rows = groups.flatMap(({ weight, rows: own }) => own.map((row) => ({ weight, ...row })));
  const choices = (
    codeOf: (row: (typeof rows)[number]) => string,
    nameOf: (value: string) => string,
  ) => {
    const counts = new Map<string, number>();
    for (const row of rows) counts.set(codeOf(row), (counts.get(codeOf(row)) ?? 0) + row.times);
    return [...counts].map(([value, count]): Choice => ({ value, name: nameOf(value), count }));
  };
  const byValue = (list: Choice[]) => list.sort((a, b) => (a.value < b.value ? -1 : 1));
  const verdictName = (value: string) =>
    value === "-" ? say("noRule") : wording.say(verdictTitles[value as keyof typeof verdictTitles]);
  const clauses = choices(
    ({ found }) => (found.source === null ? "-" : `${found.source}|${found.clause ?? ""}`),
    (value) => value.replace("|", " "),
  ).filter(({ value }) => value !== "-");
  const select = (name: string, label: string, list: readonly Choice[]) =>
    html`<label><span>${label}</span><select name="${name}"><option value="">${say("all")}</option>${list.map(
      (each) =>
        html`<option value="${each.value}">${each.name} (${wording.number(each.count)})</option>`,
    )}</select></label>`;
  return html`<form class="tools" role="search" aria-label="${say("filter")}" data-filter="" hidden>
    <label class="wide"><span>${say("search")}</span><input type="search" name="text" autocomplete="off" /></label>
    ${select(
      "weight",
      say("weight"),
      choices(
        (row) => row.weight,
        (value) => wording.say(weightNames[value as Weight]),
      ).sort((a, b) => weights.indexOf(a.value as Weight) - weights.indexOf(b.value as Weight)),
    )}
    ${select(
      "verdict",
      say("verdict"),
      choices(({ found }) => found.verdict ?? "-", verdictName),
    )}
    ${select("clause", say("clause"), byValue(clauses))}
    ${select(
      "township",
      say("township"),
      byValue(
        choices(
          (row) => row.township ?? "-",
          (value) => (value === "-" ? say("county") : placeOf(value)),
        ),
      ),
    )}
    <button type="reset">${say("reset")}</button>
    <output role="status"></output>
  </form>`;
}
