import {
  type Finding,
  formatCell,
  type Language,
  type PlainDate,
  type Text,
  type ViewCell,
  type ViewColumn,
  type ViewTable,
} from "@fuyou/kernel";
import { clauseLabel } from "./clause-label.js";
import { documentPage } from "./document-page.js";
import { groupsOf, weightOf } from "./finding-group.js";
import { type Content, html } from "./markup.js";
import { style } from "./style.js";
import { rulesStyle } from "./style-rules.js";
import { viewsStyle } from "./style-views.js";
import { syntheticMark } from "./synthetic-mark.js";
import { weightSign } from "./weight-sign.js";
import { capital, type Wording, wordingIn } from "./wording.js";

/** The county that a view was asked of. */
export interface ViewSubject {
  /** Its six-digit code. */
  code: string;
  /** Its name. */
  name: Text;
}

/** What a view answered, as its page shows it. */
export interface ViewResult {
  /** Identifier of the view. */
  view: string;
  /** Its name. */
  title: Text;
  /** The question. */
  question: Text;
  /** The county. */
  county: ViewSubject;
  /** Whether any of its records are invented. */
  synthetic: boolean;
  /** The day of the question. */
  date: PlainDate;
  /** The plan after which the county was looked at; null for its registers as they stand. */
  plan: string | null;
  /** The tables. */
  tables: readonly ViewTable[];
  /** What came up. */
  findings: readonly Finding[];
}

/** One page of the views. */
export interface ViewPageFile {
  /** Name of its file; pages lead to each other by it. */
  file: string;
  /** The page. */
  html: string;
}

const words = {
  views: { zh: "报表", en: "Views" },
  question: { zh: "回答的问题", en: "Question" },
  rows: { zh: "行数", en: "Rows" },
  found: { zh: "发现", en: "Findings" },
  more: { zh: "同类的其余各条", en: "The others that say the same" },
  none: {
    zh: "没有记录，或本部署的文件没有提出要求。",
    en: "Nothing is on record, or no document of this deployment asks for it.",
  },
  registers: { zh: "登记现状", en: "as its registers stand" },
  after: { zh: "方案实施后", en: "after the plan" },
  up: { zh: "全部报表", en: "All views" },
  other: { zh: "English", en: "中文" },
};

/**
 * Writes the views as pages (报表页): one of each, and one that leads to them. The pages need nothing else: no
 * script, no address of another host.
 *
 * @param answers - what the views answered
 * @param language - the language to write in
 */
export function renderViews(answers: readonly ViewResult[], language: Language): ViewPageFile[] {
  const wording = wordingIn(language);
  return [
    { file: fileOf(undefined, language), html: indexPage(answers, wording) },
    ...answers.map((answer) => ({
      file: fileOf(answer.view, language),
      html: answerPage(answer, wording),
    })),
  ];
}

function fileOf(view: string | undefined, language: Language): string {
  return view === undefined ? `views.${language}.html` : `views.${view}.${language}.html`;
}

function indexPage(answers: readonly ViewResult[], wording: Wording): string {
  const say = (word: keyof typeof words) => wording.say(words[word]);
  const count = ({ tables }: ViewResult) =>
    tables.reduce((sum, table) => sum + table.rows.length, 0);
  const body = html`${masthead(say("views"), undefined, answers[0], wording)}
    <section class="part" aria-label="${say("views")}"><table class="figures plugins">
      <thead><tr><th scope="col">${say("views")}</th><th scope="col">${say("question")}</th>
        <th scope="col" class="number">${say("rows")}</th><th scope="col" class="number">${say("found")}</th></tr></thead>
      <tbody>${answers.map(
        (answer) => html`<tr>
        <th scope="row"><a href="${fileOf(answer.view, wording.language)}">${capital(wording.say(answer.title))}</a></th>
        <td>${wording.say(answer.question)}</td>
        ${[count(answer), answer.findings.length].map((figure) => html`<td class="number ${figure === 0 && "zero"}">${wording.number(figure)}</td>`)}
      </tr>`,
      )}</tbody></table></section>`;
  return page(say("views"), body, wording);
}

function answerPage(answer: ViewResult, wording: Wording): string {
  const title = capital(wording.say(answer.title));
  const body = html`${masthead(title, answer.view, answer, wording)}
    <p class="lead">${wording.say(answer.question)}</p>
    ${foundSection(answer.findings, wording)}
    ${answer.tables.map((table) => tableOf(table, wording))}`;
  return page(`${title} · ${wording.say(answer.county.name)}`, body, wording);
}

function page(title: string, body: Content, wording: Wording): string {
  const parts = {
    title,
    style: style + rulesStyle + viewsStyle,
    body: html`<main class="rules views">${body}</main>`,
  };
  return documentPage(parts, wording.language);
}

function masthead(
  title: string,
  view: string | undefined,
  answer: ViewResult | undefined,
  wording: Wording,
): Content {
  const other = wording.language === "zh" ? "en" : "zh";
  const state =
    answer === undefined
      ? ""
      : answer.plan === null
        ? wording.say(words.registers)
        : `${wording.say(words.after)} ${answer.plan}`;
  return html`<header class="masthead">
    <p class="elsewhere">
      ${view === undefined ? null : html`<a href="${fileOf(undefined, wording.language)}">${wording.say(words.up)}</a>`}
      <a href="${fileOf(view, other)}" hreflang="${other}" lang="${other === "zh" ? "zh-Hans" : "en"}">${wording.say(words.other)}</a>
    </p>
    ${answer === undefined ? null : html`<p class="eyebrow">${wording.say(answer.county.name)} (${answer.county.code}) · ${answer.date} · ${state}</p>`}
    <h1>${title}</h1>
    ${answer?.synthetic === true ? html`<p class="note"><span class="tag open">${capital(wording.say(syntheticMark))}</span></p>` : null}
  </header>`;
}

function foundSection(findings: readonly Finding[], wording: Wording): Content {
  if (findings.length === 0) return null;
  return html`<section class="part" aria-labelledby="found">
    <h2 id="found">${wording.say(words.found)} <span class="count">${wording.number(findings.length)}</span></h2>
    ${groupsOf(findings).map(({ findings: alike }) => {
      const shown = alike.length > folded ? alike.slice(0, few) : alike;
      const rest = alike.slice(shown.length);
      return html`<ul class="faults">${shown.map((found) => foundItem(found, wording))}</ul>
        ${rest.length === 0 ? null : html`<details><summary>${wording.say(words.more)} <span class="count">${wording.number(rest.length)}</span></summary><ul class="faults">${rest.map((found) => foundItem(found, wording))}</ul></details>`}`;
    })}
  </section>`;
}

function foundItem(found: Finding, wording: Wording): Content {
  const weight = weightOf(found);
  return html`<li class="${weight ?? "good"}">${weightSign(weight ?? "good")}<span>${capital(wording.say(found.message))} ${clauseLabel(found.source, found.clause)}</span></li>`;
}

function tableOf({ title, columns, rows, notes = [] }: ViewTable, wording: Wording): Content {
  return html`<section class="part">
    <h2 class="minor">${capital(wording.say(title))} <span class="count">${wording.number(rows.length)}</span></h2>
    ${notes.map((note) => html`<p class="note">${wording.say(note)}</p>`)}
    ${
      rows.length === 0
        ? html`<p class="note">${wording.say(words.none)}</p>`
        : html`<div class="sheet"><table class="view">
      <thead><tr>${columns.map((column) => html`<th scope="col" class="${isFigure(column) && "number"}">${capital(wording.say(column.label))}</th>`)}</tr></thead>
      <tbody>${rows.map((row) => html`<tr>${columns.map((column, at) => cellOf(row[column.key] ?? null, column, at, wording))}</tr>`)}</tbody>
    </table></div>`
    }
  </section>`;
}

function isFigure({ kind }: ViewColumn): boolean {
  return kind === "number" || kind === "fen" || kind === "share";
}

/** Findings that say the same are folded where there are more than this, after the first few. */
const folded = 6;
const few = 3;

/** A cell of more letters than this is given a wider column. */
const longText = 40;

/** The signs of verdicts; what is not applicable has none. */
const verdictSigns: Readonly<Record<string, Parameters<typeof weightSign>[0]>> = {
  met: "good",
  short: "bad",
  unknown: "unknown",
};

/** A cell; a share also as a bar, so that it is seen before it is read. */
function cellOf(cell: ViewCell, column: ViewColumn, at: number, wording: Wording): Content {
  const written = formatCell(cell, column, wording.language);
  if (at === 0 && !isFigure(column)) return html`<th scope="row">${written}</th>`;
  if (column.kind === "verdict" && typeof cell === "string") {
    const sign = verdictSigns[cell];
    return html`<td class="verdict ${sign ?? "none"}">${sign === undefined ? null : weightSign(sign)}${written}</td>`;
  }
  if (column.kind === "share" && typeof cell === "number") {
    const share = Math.max(0, Math.min(1, cell));
    return html`<td class="number share"><svg viewBox="0 0 60 8" aria-hidden="true"><rect class="whole" width="60" height="8" /><rect class="part" width="${Math.round(share * 600) / 10}" height="8" /></svg>${written}</td>`;
  }
  if (isFigure(column))
    return html`<td class="${cell === 0 ? "number zero" : "number"}">${written}</td>`;
  return html`<td class="${written.length > longText ? "long" : null}">${written}</td>`;
}
