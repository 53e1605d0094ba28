import {
  type Composition,
  type Disposition,
  type Language,
  sourcePoint,
  type Text,
} from "@fuyou/kernel";
import { dispositionNames } from "./disposition-name.js";
import { documentPage } from "./document-page.js";
import { type Content, html } from "./markup.js";
import { style } from "./style.js";
import { clausesStyle } from "./style-clauses.js";
import { rulesStyle } from "./style-rules.js";
import { weightSign } from "./weight-sign.js";
import { capital, type Wording, wordingIn } from "./wording.js";

/** What carries a clause, as its page names it (落实者). */
export interface CarrierLine {
  /** `plugin/point/key`. */
  carrier: string;
  /** The plugin. */
  plugin: string;
  /** What stands at the point, for example the duty catalogue. */
  point: Text | null;
  /** Its own name; null where it has none. */
  title: Text | null;
  /** Its page within the API documentation, or that of its plugin; null where that was not written. */
  api: string | null;
}

/** A clause with what became of it, as its page shows it. */
export interface ClauseRow {
  /** Identifier of the source document. */
  source: string;
  /** Row of the clause register. */
  row: string;
  /** The clause as the document numbers it. */
  clause: string;
  /** What it says, in our own words. */
  gist: Text;
  /** What the framework does with it. */
  disposition: Disposition;
  /** What carries it. */
  carriers: readonly CarrierLine[];
  /** Why, where it is not simply carried. */
  reason: Text | null;
}

/** What the pages of the clauses are made of. */
export interface ClausePagesInput {
  /** The clauses, in the order of their documents. */
  clauses: readonly ClauseRow[];
  /** The plugins: titles and notes of the documents. */
  composition: Composition;
  /** The way from the pages to the API documentation; no links where absent. */
  apiPath?: string | undefined;
}

/** One page of the clauses. */
export interface ClausePageFile {
  /** Name of its file; pages lead to each other by it. */
  file: string;
  /** The page. */
  html: string;
}

const words = {
  clauses: { zh: "条款", en: "Clauses" },
  register: { zh: "条款登记", en: "Clause register" },
  document: { zh: "文件", en: "Document" },
  total: { zh: "合计", en: "Total" },
  carriers: { zh: "由何落实", en: "Carried by" },
  up: { zh: "全部文件", en: "All documents" },
  other: { zh: "English", en: "中文" },
  refused: {
    zh: "登记而不执行的条款，任何选项、任何插件、任何日期都不能启用：不成为任务、规则、指标、名单或评分。",
    en: "No option, plugin or date enables a clause that is recorded and never carried out: it becomes no task, rule, indicator, list of persons or score.",
  },
};

const signs: Record<Disposition, Parameters<typeof weightSign>[0]> = {
  carried: "good",
  serviceOnly: "good",
  split: "target",
  planned: "warning",
  unresolved: "unknown",
  damaged: "unknown",
  context: "information",
  notOperationalised: "bad",
};
const order = Object.keys(dispositionNames) as Disposition[];

/**
 * Writes the clause register as pages (条款登记): a page of each document in its own order, with what becomes of
 * every clause, what carries it and where that is documented; and one page that leads to them.
 *
 * @param input - the clauses and the plugins
 * @param language - the language to write in
 */
export function renderClauses(input: ClausePagesInput, language: Language): ClausePageFile[] {
  const wording = wordingIn(language);
  const sources = [...new Set(input.clauses.map((each) => each.source))];
  return [
    { file: fileOf(undefined, language), html: indexPage(sources, input, wording) },
    ...sources.map((source) => ({
      file: fileOf(source, language),
      html: sourcePage(source, input, wording),
    })),
  ];
}

function fileOf(source: string | undefined, language: Language): string {
  return source === undefined ? `clauses.${language}.html` : `clauses.${source}.${language}.html`;
}

function indexPage(
  sources: readonly string[],
  { clauses, composition }: ClausePagesInput,
  wording: Wording,
): string {
  const shown = order.filter((each) => clauses.some(({ disposition }) => disposition === each));
  const figures = (own: readonly ClauseRow[]) =>
    shown.map((each) => {
      const count = own.filter(({ disposition }) => disposition === each).length;
      return html`<td class="number ${count === 0 && "zero"}">${wording.number(count)}</td>`;
    });
  const body = html`${masthead(wording.say(words.register), undefined, wording)}
    <p class="note">${wording.say(words.refused)}</p>
    <div class="sheet"><table class="figures plugins">
      <thead><tr><th scope="col">${wording.say(words.document)}</th>
        ${shown.map((each) => html`<th scope="col" class="number">${wording.say(dispositionNames[each])}</th>`)}
        <th scope="col" class="number">${wording.say(words.total)}</th></tr></thead>
      <tbody>${sources.map((source) => {
        const own = clauses.filter((each) => each.source === source);
        const title = composition.get(sourcePoint, source)?.title;
        return html`<tr><th scope="row"><a href="${fileOf(source, wording.language)}"><code>${source}</code> ${title === undefined ? null : wording.say(title)}</a></th>
          ${figures(own)}<td class="number">${wording.number(own.length)}</td></tr>`;
      })}<tr class="total"><th scope="row">${wording.say(words.total)}</th>${figures(clauses)}<td class="number">${wording.number(clauses.length)}</td></tr></tbody>
    </table></div>`;
  return page(wording.say(words.register), body, wording);
}

function sourcePage(
  source: string,
  { clauses, composition, apiPath }: ClausePagesInput,
  wording: Wording,
): string {
  const own = clauses.filter((each) => each.source === source);
  const document = composition.get(sourcePoint, source);
  const title = document === undefined ? source : wording.say(document.title);
  const counts = order
    .map((each) => [each, own.filter(({ disposition }) => disposition === each).length] as const)
    .filter(([, count]) => count > 0);
  const body = html`${masthead(title, source, wording)}
    ${document === undefined ? null : html`<p class="issuer">${wording.say(document.issuer)}</p><p class="note">${wording.say(document.note)}</p>`}
    <dl class="facts">${counts.map(([each, count]) => html`<div><dt>${wording.say(dispositionNames[each])}</dt><dd>${wording.number(count)}</dd></div>`)}</dl>
    <ol class="clauses">${own.map((each) => clauseItem(each, apiPath, wording))}</ol>`;
  return page(`${source} · ${wording.say(words.clauses)}`, body, wording);
}

function clauseItem(
  { row, clause, gist, disposition, carriers, reason }: ClauseRow,
  apiPath: string | undefined,
  wording: Wording,
): Content {
  return html`<li id="${row}" class="${disposition}">
    <p class="place"><a href="#${row}">${row}</a> <span>${clause}</span></p>
    <div><p class="gist">${capital(wording.say(gist))}</p>
      ${reason === null ? null : html`<p class="reason">${wording.say(reason)}</p>`}
      ${carriers.length === 0 ? null : html`<ul class="carriers" aria-label="${wording.say(words.carriers)}">${carriers.map((each) => carrierItem(each, apiPath, wording))}</ul>`}
    </div>
    <p class="disposition">${weightSign(signs[disposition])}${wording.say(dispositionNames[disposition])}</p>
  </li>`;
}

function carrierItem(
  { carrier, point, title, api }: CarrierLine,
  apiPath: string | undefined,
  wording: Wording,
): Content {
  const key = carrier.split("/").slice(2).join("/");
  const name = title === null ? key : capital(wording.say(title));
  const shown = html`<span class="point">${point === null ? null : wording.say(point)}</span> ${name} <code>${carrier}</code>`;
  return api === null || apiPath === undefined
    ? html`<li>${shown}</li>`
    : html`<li><a href="${apiPath}/${api}">${shown}</a></li>`;
}

function masthead(title: string, source: string | undefined, wording: Wording): Content {
  const other = wording.language === "zh" ? "en" : "zh";
  return html`<header class="masthead">
    <p class="elsewhere">
      ${source === undefined ? null : html`<a href="${fileOf(undefined, wording.language)}">${wording.say(words.up)}</a>`}
      <a href="${fileOf(source, other)}" hreflang="${other}" lang="${other === "zh" ? "zh-Hans" : "en"}">${wording.say(words.other)}</a>
    </p>
    ${source === undefined ? null : html`<p class="eyebrow">${wording.say(words.register)} · ${source}</p>`}
    <h1>${title}</h1>
  </header>`;
}

function page(title: string, body: Content, wording: Wording): string {
  const parts = {
    title,
    style: style + rulesStyle + clausesStyle,
    body: html`<main class="rules">${body}</main>`,
  };
  return documentPage(parts, wording.language);
}
