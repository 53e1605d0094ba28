import type { Composition, County, CountyHeader, Finding, Language, Text } from "@fuyou/kernel";
import type { Transition } from "@fuyou/reform";
import { balanceRule, balanceSheet } from "./balance-sheet.js";
import { clauseSummary } from "./clause-summary.js";
import { documentPage } from "./document-page.js";
import { findingsList } from "./findings-list.js";
import { glance } from "./glance.js";
import { heading, reportTitle } from "./heading.js";
import { hierarchySection } from "./hierarchy-section.js";
import { type Content, html } from "./markup.js";
import { remainingWork } from "./remaining-work.js";
import { stepsDone } from "./steps.js";
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

const sections: readonly (readonly [string, Text])[] = [
  ["glance", { zh: "一览", en: "At a glance" }],
  ["hierarchy", { zh: "机构体系：整合前与整合后", en: "The hierarchy before and after" }],
  ["balance", { zh: "平衡表", en: "Balance sheet" }],
  ["steps", { zh: "各步骤做了什么", en: "What each step did" }],
  ["findings", { zh: "发现", en: "Findings" }],
  ["todo", { zh: "尚待完成", en: "Still to be done" }],
  ["clauses", { zh: "条款登记汇总", en: "The clauses and what becomes of them" }],
];

const numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九"];

/**
 * Writes the report of a county's reform (整合报告) as one page that needs nothing else: it holds its
 * own style and pictures, no script and no address, reads in light and dark, and prints on A4. Staff
 * are counted and never named; where the county's records are synthetic, every page and picture says
 * so.
 *
 * @param input - what it is made of
 * @param language - the language to write in
 */
export function renderReport(input: ReportInput, language: Language): string {
  const { county, opening, transitions, findings, composition } = input;
  const wording = wordingIn(language);
  const closing = transitions.at(-1)?.after ?? opening;
  const subjects = new Subjects(closing, composition, wording);
  const parts: Record<string, Content> = {
    glance: glance(transitions, findings, wording),
    hierarchy: hierarchySection(opening, closing, composition, wording),
    balance: html`${balanceRule(wording)}${transitions.map((each) => balanceSheet(each, composition, wording))}`,
    steps: transitions.map((each) => stepsDone(each, composition, wording)),
    findings: findingsList(findings, composition, subjects, wording),
    todo: remainingWork({ county: closing, transitions, findings, composition, wording }),
    clauses: clauseSummary(composition, wording),
  };
  const mark = county.synthetic ? wording.say(syntheticMark) : undefined;
  const title = reportTitle(county, wording);
  const body = html`
      ${mark === undefined ? null : html`<p class="page-mark">${syntheticMark.zh} / ${syntheticMark.en}</p>`}
      <main>
        ${heading(county, closing, transitions, composition, wording)}
        ${contents(wording)}
        ${sections.map(
          ([id, name], index) => html`<section class="part" aria-labelledby="${id}">
            <h2 id="${id}"><span class="ordinal">${ordinal(index, wording)}</span>${wording.say(name)}</h2>
            ${parts[id]}
          </section>`,
        )}
      </main>`;
  const page = {
    title: mark === undefined ? title : `${title} · ${mark}`,
    style,
    className: mark === undefined ? undefined : "synthetic",
    body,
  };
  return documentPage(page, language);
}

function ordinal(index: number, wording: Wording): string {
  return wording.language === "zh" ? `${numerals[index]}、` : `${index + 1}`;
}

function contents(wording: Wording): Content {
  const label = wording.say({ zh: "目录", en: "Contents" });
  return html`<nav aria-label="${label}"><ol>${sections.map(
    ([id, name]) => html`<li><a href="#${id}">${wording.say(name)}</a></li>`,
  )}</ol></nav>`;
}
