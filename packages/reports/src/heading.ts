import type { Composition, County, CountyHeader } from "@fuyou/kernel";
import type { Transition } from "@fuyou/reform";
import { type Content, html } from "./markup.js";
import { planSources } from "./source-list.js";
import { syntheticMark } from "./synthetic-mark.js";
import { timeLine } from "./time-line.js";
import { capital, type Wording } from "./wording.js";

const words = {
  subject: {
    zh: "妇幼保健和计划生育服务机构",
    en: "Maternal-and-child-health and family-planning institutions",
  },
  kind: { zh: "整合报告", en: "Integration report" },
  code: { zh: "区划代码", en: "Division code" },
  edition: { zh: "区划版本", en: "Edition of the codes" },
  registers: { zh: "登记截至", en: "Registers as of" },
  closing: { zh: "整合后截至", en: "After the plans, as of" },
  synthetic: {
    zh: "登记中有合成记录：它们不是任何单位或个人的真实记录，由此得出的数目也不是该县的真实情况。",
    en: "Some of the records were invented: they describe no real body or person, and the numbers drawn from them are not the county's real ones.",
  },
};

/**
 * Title of the report, as the window and the first heading bear it.
 *
 * @param county - the county
 * @param wording - the language
 */
export function reportTitle(county: CountyHeader, wording: Wording): string {
  const [name, kind] = [wording.say(county.name), wording.say(words.kind)];
  return wording.language === "zh" ? `${name}${kind}` : `${kind}: ${name}`;
}

/**
 * The head of the report (报告首部): the county, its codes and dates, the plans on a line of time, and
 * the documents they carry out with what a reader has to know of each.
 *
 * @param county - the county
 * @param closing - the county after the plans
 * @param transitions - the plans in order
 * @param composition - the plugins
 * @param wording - the language
 */
export function heading(
  county: CountyHeader,
  closing: County,
  transitions: readonly Transition[],
  composition: Composition,
  wording: Wording,
): Content {
  const facts = [
    [words.code, county.code],
    [words.edition, county.edition],
    [words.registers, county.date],
    [words.closing, closing.date],
  ] as const;
  return html`<header class="masthead">
    <p class="eyebrow">${wording.say(words.subject)}</p>
    <h1>${reportTitle(county, wording)}</h1>
    <dl class="facts">${facts.map(
      ([term, value]) => html`<div><dt>${wording.say(term)}</dt><dd>${value}</dd></div>`,
    )}</dl>
    ${
      county.synthetic
        ? html`<p class="synthetic-note"><strong>${capital(wording.say(syntheticMark))}</strong> ${wording.say(words.synthetic)}</p>`
        : null
    }
    <figure class="time">${timeLine(transitions, composition, county.synthetic, wording)}</figure>
    ${planSources(transitions, composition, wording)}
  </header>`;
}
