// The findings: narrowed by words, weight, verdict, clause and township; explained on a click.
import { enhanceMap } from "./findings-map.js";
import { buttonOf, explanationOf, spanOf } from "./findings-why.js";
import { cellAt, columnOf, rowsWith, wordsOf } from "./page-table.js";

/** @typedef {import("./page-table.js").Language} Language */
/** @typedef {import("./page-table.js").Section} Section */
/** @typedef {import("./findings-why.js").Explained} Explained */
/** @typedef {{ element: HTMLDetailsElement, from: number, to: number, weight: string, rule: string, body: HTMLElement, count: HTMLElement, all: string, kept: number[], shown: number, drawn: boolean, more: HTMLElement }} Group */

/** So many rows of a group are drawn at first, so many more at a time. */
const first = 30;
const further = 200;
/** With no more findings than this the groups that have any open by themselves. */
const opened = 60;

const said = {
  zh: {
    shown: (/** @type {string} */ some, /** @type {string} */ all) =>
      `符合 ${some} 条，共 ${all} 条`,
    more: (/** @type {string} */ count) => `再显示一些（还有 ${count} 条）`,
    why: "为什么",
  },
  en: {
    shown: (/** @type {string} */ some, /** @type {string} */ all) => `${some} of ${all} findings`,
    more: (/** @type {string} */ count) => `Show more (${count} left)`,
    why: "Why",
  },
};

/**
 * Makes the findings of a page answer.
 *
 * @param {HTMLElement} page
 * @param {Section} section
 * @param {Language} language
 * @returns {() => void} draws every group that is left, for print
 */
export function enhanceFindings(page, section, language) {
  const [table] = section.tables;
  const filter = page.querySelector("form[data-filter]");
  if (table === undefined || !(filter instanceof HTMLFormElement)) return () => {};
  const form = filter;
  const column = (/** @type {string} */ key) => columnOf(table, key);
  const size = column("code").rows.length;
  const looked = ["code", "about", "place", "subject", "sentence", "source", "clause"].map(column);
  const [verdict, township, times] = [column("verdict"), column("township"), column("times")];
  const [source, clause, sentence] = [column("source"), column("clause"), column("sentence")];
  const [place, subject] = [column("place"), column("subject")];
  const explained = /** @type {Explained} */ (section.data);
  const speak = said[language];
  const number = (/** @type {number} */ value) => value.toLocaleString("en");
  const output = /** @type {HTMLOutputElement} */ (form.querySelector("output"));
  const blocks = [...page.querySelectorAll(".map .block")].filter(
    (each) => each instanceof SVGGElement,
  );

  /** @type {Group[]} */
  const groups = [...page.querySelectorAll("details.finding-group")].map((each) => {
    const element = /** @type {HTMLDetailsElement} */ (each);
    const [from = 0, count = 0] = (element.dataset.rows ?? "").split(" ").map(Number);
    const own = /** @type {HTMLElement} */ (element.querySelector("summary .count"));
    const more = document.createElement("p");
    more.className = "note more";
    element.querySelector(".more")?.remove();
    element.append(more);
    const kept = Array.from({ length: count }, (_, at) => from + at);
    return {
      element,
      from,
      to: from + count,
      weight: element.classList[1] ?? "",
      rule: element.dataset.rule ?? "",
      body: /** @type {HTMLElement} */ (element.querySelector("tbody")),
      count: own,
      all: own.textContent ?? "",
      kept,
      shown: first,
      drawn: false,
      more,
    };
  });
  const wholes = new Map(
    [...page.querySelectorAll("[data-findings] > section")].map((each) => [
      each,
      each.querySelector("h3 .count")?.textContent ?? "",
    ]),
  );

  const chosen = (/** @type {string} */ name) =>
    /** @type {HTMLInputElement} */ (form.elements.namedItem(name)).value;

  function narrow() {
    const [weight, judged, cited, town] = ["weight", "verdict", "clause", "township"].map(chosen);
    const text = chosen("text").trim();
    const narrowed = [weight, judged, cited, town, text].some((each) => each !== "");
    const found = rowsWith(looked, text, size);
    const passes = (/** @type {number} */ row) =>
      found[row] === 1 &&
      (judged === "" || (cellAt(verdict, row) ?? "-") === judged) &&
      (town === "" || (cellAt(township, row) ?? "-") === town) &&
      (cited === "" || `${cellAt(source, row)}|${cellAt(clause, row) ?? ""}` === cited);
    let [some, all] = [0, 0];
    /** @type {Map<Element, number>} */
    const sums = new Map();
    for (const group of groups) {
      group.kept = [];
      let own = 0;
      for (let row = group.from; row < group.to; row += 1) {
        const count = Number(cellAt(times, row) ?? 1);
        all += count;
        if ((weight !== "" && group.weight !== weight) || !passes(row)) continue;
        group.kept.push(row);
        own += count;
      }
      some += own;
      group.shown = first;
      group.drawn = false;
      group.element.hidden = own === 0;
      group.count.textContent = narrowed ? `${number(own)} / ${group.all}` : group.all;
      const whole = group.element.closest("section");
      if (whole !== null) sums.set(whole, (sums.get(whole) ?? 0) + own);
    }
    for (const group of groups) {
      if (narrowed && some <= opened && !group.element.hidden) group.element.open = true;
      if (group.element.open) draw(group);
    }
    for (const [whole, count] of wholes) {
      /** @type {HTMLElement} */ (whole).hidden =
        narrowed && !sums.has(whole) ? true : narrowed && sums.get(whole) === 0;
      const own = whole.querySelector("h3 .count");
      if (own !== null)
        own.textContent = narrowed ? `${number(sums.get(whole) ?? 0)} / ${count}` : count;
    }
    output.textContent = speak.shown(number(some), number(all));
    form.classList.toggle("active", narrowed);
    for (const block of blocks) {
      block.setAttribute("aria-pressed", String((block.dataset.township || "-") === town));
    }
  }

  function draw(/** @type {Group} */ group) {
    if (group.drawn) return;
    group.drawn = true;
    group.body.replaceChildren(...group.kept.slice(0, group.shown).map((row) => rowOf(row, group)));
    const left = group.kept.length - group.shown;
    group.more.replaceChildren();
    if (left <= 0) return;
    const button = buttonOf(speak.more(number(left)));
    button.addEventListener("click", () => {
      const next = group.kept.slice(group.shown, group.shown + further);
      group.shown += further;
      const rows = next.map((row) => rowOf(row, group));
      group.body.append(...rows);
      const rest = group.kept.length - group.shown;
      if (rest > 0) button.textContent = speak.more(number(rest));
      else group.more.replaceChildren();
      rows[0]?.querySelector("button")?.focus();
    });
    group.more.append(button);
  }

  function rowOf(/** @type {number} */ row, /** @type {Group} */ group) {
    const line = document.createElement("tr");
    const [head, tells, rests] = ["th", "td", "td"].map((tag) => document.createElement(tag));
    head?.setAttribute("scope", "row");
    const where = cellAt(place, row);
    if (where !== null) head?.append(spanOf("place", wordsOf(where, language)), " ");
    const count = Number(cellAt(times, row) ?? 1);
    head?.append(wordsOf(cellAt(subject, row), language), count > 1 ? ` × ${number(count)}` : "");
    tells?.append(wordsOf(cellAt(sentence, row), language));
    if (explained.rules[group.rule] !== undefined) {
      const why = buttonOf(speak.why);
      why.className = "why";
      why.setAttribute("aria-expanded", "false");
      why.addEventListener("click", () => toggleWhy(why, line, row, group));
      tells?.append(" ", why);
    }
    const document_ = cellAt(source, row);
    if (document_ !== null) {
      const label = spanOf("clause", "");
      label.append(
        spanOf("", wordsOf(document_, language)),
        ` ${wordsOf(cellAt(clause, row), language)}`,
      );
      rests?.append(label);
    }
    line.append(...[head, tells, rests].filter((each) => each !== undefined));
    return line;
  }

  function toggleWhy(
    /** @type {HTMLButtonElement} */ button,
    /** @type {HTMLTableRowElement} */ line,
    /** @type {number} */ row,
    /** @type {Group} */ group,
  ) {
    const open = button.getAttribute("aria-expanded") === "true";
    button.setAttribute("aria-expanded", String(!open));
    if (open) {
      line.nextElementSibling?.remove();
      return;
    }
    const told = wordsOf(cellAt(sentence, row), language);
    line.after(explanationOf(explained, { rule: group.rule, row, told }, language));
  }

  let waiting = 0;
  form.addEventListener("input", (event) => {
    clearTimeout(waiting);
    const typed = event.target instanceof HTMLInputElement;
    waiting = setTimeout(narrow, typed ? 120 : 0);
  });
  form.addEventListener("reset", () => setTimeout(narrow, 0));
  form.addEventListener("submit", (event) => event.preventDefault());
  for (const group of groups) {
    group.element.addEventListener("toggle", () => {
      if (group.element.open) draw(group);
    });
  }
  enhanceMap(blocks, (code) => {
    const select = /** @type {HTMLSelectElement} */ (form.elements.namedItem("township"));
    select.value = select.value === code ? "" : code;
    narrow();
  });
  narrow();
  return () => {
    for (const group of groups) if (!group.element.hidden) draw(group);
  };
}
