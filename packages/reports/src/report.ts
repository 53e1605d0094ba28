import { isDeepStrictEqual } from "node:util";
import type { Composition, County, CountyHeader, Finding, Language } from "@fuyou/kernel";
import type { Transition } from "@fuyou/reform";
import { documentPage, languageTag } from "./document-page.js";
import { heading, reportTitle } from "./heading.js";
import { type Content, html } from "./markup.js";
import { embedded, type PageData, pageData } from "./page-data.js";
import { pageScript } from "./page-script.js";
import { downloads, pageTools } from "./page-tools.js";
import type { ReportMaterials } from "./report-section.js";
import { reportSections } from "./report-sections.js";
import { style } from "./style.js";
import { Subjects } from "./subject.js";
import { syntheticMark } from "./synthetic-mark.js";
import { type Wording, wordingIn } from "./wording.js";

/** What a report is made of: the county before, what was done, and what there is to say. */
export interface ReportInput {
  /** Name, codes and date of the county, and whether any of its records is invented. */
  county: CountyHeader;
  /** The county as its registers stood before any plan. */
  opening: County;
  /** The plans in the order in which they were done, each on the county the one before has left. */
  transitions: readonly Transition[];
  /** Everything there is to say: of the registers, the plans, their proofs and the rules. */
  findings: readonly Finding[];
  /** The plugins: names, phases, clauses and what is conserved. */
  composition: Composition;
}

const numerals = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/**
 * Writes the report of a county's reform (整合报告) as one page that needs nothing else: it holds its
 * own style, pictures, figures and script and no address, reads in light and dark, and prints on A4. It
 * opens in one language and holds the other, to which its script switches. Without the script it reads in
 * the first. Staff are counted and never named; where the county's records are synthetic, every page,
 * picture and download says so.
 *
 * @param input - what it is made of
 * @param language - the language it opens in
 */
export function renderReport(input: ReportInput, language: Language): string {
  const { pages, data } = drawnReport(input);
  const other = language === "zh" ? "en" : "zh";
  const page = {
    title: windowTitle(input.county, wordingIn(language)),
    style,
    className: input.county.synthetic ? "synthetic" : undefined,
    body: html`${pages[language]}<template data-other="">${pages[other]}</template>`,
    script: { text: pageScript(), data },
  };
  return documentPage(page, language);
}

/** What both pages of a report have in common: whichever language they open in, they hold the same. */
interface DrawnReport {
  /** What it was drawn from. */
  input: ReportInput;
  /** The whole report in each language. */
  pages: Record<Language, Content>;
  /** The figures of all parts. */
  data: string;
}

const known = new WeakMap<readonly Finding[], DrawnReport>();

/** The report drawn in both languages, once for the pages that open in either. */
function drawnReport(input: ReportInput): DrawnReport {
  const before = known.get(input.findings);
  if (before !== undefined && isOf(before.input, input)) return before;
  const [zh, en] = [materialsOf(input, wordingIn("zh")), materialsOf(input, wordingIn("en"))];
  const data = pageData(reportSections, zh);
  const pages = { zh: pageIn(input.county, zh, data), en: pageIn(input.county, en, data) };
  const drawn = { input, pages, data: embedded(data) };
  known.set(input.findings, drawn);
  return drawn;
}

function isOf(one: ReportInput, other: ReportInput): boolean {
  const { county, opening, transitions, composition } = other;
  return (
    one.opening === opening &&
    one.transitions === transitions &&
    one.composition === composition &&
    isDeepStrictEqual(one.county, county)
  );
}

function windowTitle(county: CountyHeader, wording: Wording): string {
  const title = reportTitle(county, wording);
  return county.synthetic ? `${title} · ${wording.say(syntheticMark)}` : title;
}

/** The whole report in one language. */
function pageIn(county: CountyHeader, materials: ReportMaterials, data: PageData): Content {
  const { wording, closing, transitions, composition } = materials;
  const language = languageTag(wording.language);
  return html`<div class="page" lang="${language}" data-page="${wording.language}" data-title="${windowTitle(county, wording)}">
    ${pageTools(wording)}
    ${county.synthetic && html`<p class="page-mark">${syntheticMark.zh} / ${syntheticMark.en}</p>`}
    <main id="report" tabindex="-1">
      ${heading(county, closing, transitions, composition, wording)}
      ${contents(wording)}
      ${reportSections.map(
        (section, index) => html`<section class="part" aria-labelledby="${section.id}">
          <h2 id="${section.id}"><span class="ordinal">${ordinal(index + 1, wording)}</span>${wording.say(section.title)}</h2>
          ${section.draw(materials)}
          ${downloads(
            data.sections.find((each) => each.id === section.id),
            wording,
          )}
        </section>`,
      )}
    </main>
  </div>`;
}

/** What the sections are drawn from, in one language. */
function materialsOf(input: ReportInput, wording: Wording): ReportMaterials {
  const { opening, transitions, findings, composition } = input;
  const closing = transitions.at(-1)?.after ?? opening;
  const subjects = new Subjects(closing, composition, wording);
  return { opening, closing, transitions, findings, composition, subjects, wording };
}

/** Number of a part, below 100: 一、 to 九十九、. */
function ordinal(number: number, wording: Wording): string {
  if (wording.language === "en") return `${number}`;
  const tens = Math.floor(number / 10);
  const ten = tens === 0 ? "" : `${tens === 1 ? "" : numerals[tens]}十`;
  return `${ten}${numerals[number % 10]}、`;
}

function contents(wording: Wording): Content {
  const label = wording.say({ zh: "目录", en: "Contents" });
  return html`<nav aria-label="${label}"><ol>${reportSections.map(
    ({ id, title }) => html`<li><a href="#${id}">${wording.say(title)}</a></li>`,
  )}</ol></nav>`;
}
