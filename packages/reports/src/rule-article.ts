import { type Citation, type Composition, clausePoint, type Text } from "@fuyou/kernel";
import { type Precedence, type RuleRow, requirementPoint } from "@fuyou/standards";
import { boundaryExamples } from "./boundary-example.js";
import { clauseLabel } from "./clause-label.js";
import { type Content, html } from "./markup.js";
import { weightSign } from "./weight-sign.js";
import { capital, type Wording } from "./wording.js";

/** A rule as the catalogue shows it: its row, and the page of its code. */
export interface CataloguedRule extends RuleRow {
  /** Its page within the API documentation; null where there is none. */
  api: string | null;
}

/** Where a rule's page leads to. */
export interface RuleLinks {
  /**
   * Where a rule stands in the catalogue.
   *
   * @param rule - its key
   * @param plugin - its plugin
   */
  rule(rule: string, plugin: string): string;
  /** The way to the API documentation; undefined where it was not written. */
  api: string | undefined;
}

/** What the weights of rules are called. */
export const severityNames: Record<RuleRow["severity"], Text> = {
  mandatory: { zh: "强制", en: "Mandatory" },
  target: { zh: "目标", en: "Target" },
  advice: { zh: "提倡", en: "Advice" },
};

/** What the layers of authority are called. */
const layerNames: Record<NonNullable<RuleRow["layer"]>, Text> = {
  national: { zh: "国家级", en: "National" },
  province: { zh: "省级", en: "Provincial" },
  county: { zh: "县级", en: "County" },
};

const precedences: Record<Precedence["how"], Text> = {
  strengthened: { zh: "下级规定更严", en: "the lower layer asks for more" },
  repeated: { zh: "下级重申同一要求", en: "the lower layer asks for the same" },
  derogated: { zh: "下级规定有变通依据", en: "the lower layer has a derogation" },
  stands: {
    zh: "下级放宽而无依据，上级规定仍适用",
    en: "the lower layer asks for less without a derogation, so the higher stands",
  },
};

const words = {
  subject: { zh: "对象", en: "Of what" },
  measure: { zh: "测量", en: "Measured" },
  bound: { zh: "要求", en: "Asked for" },
  period: { zh: "期间", en: "Period" },
  clauses: { zh: "依据", en: "Clauses" },
  examples: { zh: "边界例", en: "At the bound" },
  layers: { zh: "层级", en: "Layers" },
  overrides: { zh: "代替", en: "in place of" },
  overriddenBy: { zh: "让位于：", en: "gives way to" },
  derived: { zh: "出自", en: "Derived from" },
  api: { zh: "代码", en: "Code" },
  open: { zh: "标准缺失", en: "Unresolved" },
  met: { zh: "达标", en: "met" },
  phrase: { zh: "原文用语", en: "phrase of the document" },
};

/**
 * One rule of the catalogue: its sentence, and its row with bound, period, clauses, layer, examples at the
 * bound, and where its code is documented.
 *
 * @param rule - the rule
 * @param composition - the clauses and the requirement itself
 * @param links - where it leads to
 * @param wording - the language
 */
export function ruleArticle(
  rule: CataloguedRule,
  composition: Composition,
  links: RuleLinks,
  wording: Wording,
): Content {
  const { id, title, severity, layer, unresolved, sentence } = rule;
  const sign = severity === "mandatory" ? "mandatory" : "target";
  return html`<article class="rule" id="${anchorOf(id)}">
    <header>
      <h3>${capital(wording.say(title))}</h3>
      <span class="tag ${severity}">${weightSign(sign)}${wording.say(severityNames[severity])}</span>
      ${layer === null ? null : html`<span class="tag layer">${wording.say(layerNames[layer])}</span>`}
      ${unresolved.length === 0 ? null : html`<span class="tag open">${wording.say(words.open)}</span>`}
      <code>${id}</code>
    </header>
    <p class="sentence">${wording.say(sentence)}</p>
    <dl class="row">
      ${line(words.subject, wording.say(rule.subject), wording)}
      ${line(words.measure, wording.say(rule.measure), wording)}
      ${line(words.bound, boundOf(rule, wording), wording)}
      ${line(words.period, periodOf(rule, wording), wording)}
      ${layersOf(rule, links, wording)}
      ${line(words.clauses, html`<ul>${rule.cites.map((each) => clauseOf(each, composition, wording))}</ul>`, wording)}
      ${examplesOf(rule, composition, wording)}
      ${rule.derivedFrom === null ? null : line(words.derived, html`<code>${rule.derivedFrom}</code>`, wording)}
      ${apiOf(rule, links, wording)}
    </dl>
  </article>`;
}

/**
 * Where a rule stands on its page.
 *
 * @param id - key of the rule
 */
export function anchorOf(id: string): string {
  return `rule-${id}`;
}

function line(term: Text, value: Content, wording: Wording): Content {
  return html`<dt>${wording.say(term)}</dt><dd>${value}</dd>`;
}

function boundOf({ bound, unresolved, phrase }: CataloguedRule, wording: Wording): Content {
  const open = unresolved.map((each) => html` <span class="gist">${wording.say(each)}</span>`);
  const said =
    phrase === null
      ? ""
      : wording.say({
          zh: `（${words.phrase.zh}“${phrase}”）`,
          en: ` (${words.phrase.en}: ${phrase})`,
        });
  return html`${wording.say(bound)}${said}${open}`;
}

function periodOf({ validity: { from, to } }: CataloguedRule, wording: Wording): string {
  if (from !== null && to !== null) return wording.days(from, to);
  if (from === null) return to === null ? "—" : wording.say({ zh: `至 ${to}`, en: `until ${to}` });
  return wording.say({ zh: `${from} 起`, en: `from ${from}` });
}

function layersOf(
  { overrides, overriddenBy }: CataloguedRule,
  links: RuleLinks,
  wording: Wording,
): Content {
  if (overrides.length + overriddenBy.length === 0) return null;
  const told = (word: Text, { requirement, plugin, how }: Precedence) =>
    html`<li>${wording.say(word)} <a href="${links.rule(requirement, plugin)}">${requirement}</a>
      <span class="gist">${wording.say(precedences[how])}</span></li>`;
  return line(
    words.layers,
    html`<ul>${overrides.map((each) => told(words.overrides, each))}${overriddenBy.map((each) => told(words.overriddenBy, each))}</ul>`,
    wording,
  );
}

function clauseOf(
  { source, clause, row }: Citation,
  composition: Composition,
  wording: Wording,
): Content {
  const gist = row === undefined ? undefined : composition.get(clausePoint, row)?.gist;
  return html`<li>${clauseLabel(source, clause)}${gist === undefined ? null : html` <span class="gist">${wording.say(gist)}</span>`}</li>`;
}

function examplesOf(rule: CataloguedRule, composition: Composition, wording: Wording): Content {
  const held = composition
    .all(requirementPoint)
    .find(
      ({ key, plugin, validity }) =>
        key === rule.id && plugin === rule.plugin && validity.from === rule.validity.from,
    );
  const examples = held === undefined ? [] : boundaryExamples(held.value, wording.language);
  if (examples.length === 0) return null;
  const said = examples.map(
    ({ population, examples: group }) =>
      html`<div class="examples">${populationWords(population, wording)}${group.map(
        ({ measured, verdict, lack }) =>
          html`<span class="example ${verdict === "met" ? "enough" : "lacking"}">${weightSign(verdict === "met" ? "good" : "bad")}${measured} · ${verdict === "met" ? wording.say(words.met) : lackOf(lack, rule, wording)}</span>`,
      )}</div>`,
  );
  return line(words.examples, said, wording);
}

/** Said before examples that hold for one population only. */
function populationWords(population: number | null, wording: Wording): Content {
  if (population === null) return null;
  const number = wording.number(population);
  const said = wording.say({ zh: `人口${number}时`, en: `of a population of ${number}` });
  return html`<span class="gist">${said}</span>`;
}

function lackOf(lack: string | null, { compare }: CataloguedRule, wording: Wording): string {
  const over = compare === "at-most" || compare === "less-than";
  if (lack === null) {
    return wording.say(over ? { zh: "超出", en: "too much" } : { zh: "不足", en: "short" });
  }
  const short =
    compare === "within"
      ? { zh: `相差${lack}`, en: `${lack} off` }
      : { zh: `还差${lack}`, en: `${lack} short` };
  return wording.say(over ? { zh: `超出${lack}`, en: `${lack} over` } : short);
}

function apiOf({ api, plugin }: CataloguedRule, links: RuleLinks, wording: Wording): Content {
  if (api === null || links.api === undefined) return null;
  const named = api.startsWith("modules/") ? plugin : (/\.([^.]+)\.html$/.exec(api)?.[1] ?? api);
  return line(words.api, html`<a href="${links.api}/${api}"><code>${named}</code></a>`, wording);
}
