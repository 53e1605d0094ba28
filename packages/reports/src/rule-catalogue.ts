import {
  type Composition,
  type Finding,
  type Language,
  sourcePoint,
  type Text,
} from "@fuyou/kernel";
import { documentPage } from "./document-page.js";
import { type Content, html } from "./markup.js";
import {
  anchorOf,
  type CataloguedRule,
  type RuleLinks,
  ruleArticle,
  severityNames,
} from "./rule-article.js";
import { style } from "./style.js";
import { rulesStyle } from "./style-rules.js";
import { weightSign } from "./weight-sign.js";
import { capital, type Wording, wordingIn } from "./wording.js";

/** What the rule catalogue is made of. */
export interface RuleCatalogueInput {
  /** The rules, as their plugins come. */
  rules: readonly CataloguedRule[];
  /** What is wrong with them as rules, whatever the county. */
  lint: readonly Finding[];
  /** The plugins: names, documents, clauses and the requirements. */
  composition: Composition;
  /** The way from the pages to the API documentation; no links where absent. */
  apiPath?: string | undefined;
}

/** One page of the rule catalogue. */
export interface CataloguePage {
  /** Name of its file; pages lead to each other by it. */
  file: string;
  /** The page. */
  html: string;
}

const words = {
  eyebrow: {
    zh: "妇幼保健和计划生育服务机构",
    en: "Maternal-and-child-health and family-planning institutions",
  },
  catalogue: { zh: "规则目录", en: "Rule catalogue" },
  plugin: { zh: "插件", en: "Plugin" },
  rules: { zh: "规则", en: "Rules" },
  open: { zh: "标准缺失", en: "Unresolved" },
  faults: { zh: "规则检查", en: "Faults" },
  sources: { zh: "依据文件", en: "Source documents" },
  faultsHead: { zh: "规则检查所见", en: "What is wrong with the rules as rules" },
  noFaults: {
    zh: "没有：未见相互矛盾、无法满足、重复或缺漏。",
    en: "Nothing: no contradiction, nothing that cannot be met, nothing said twice, no hole in a table.",
  },
  openHead: {
    zh: "文件提及而未载明的标准",
    en: "Standards that the documents name and do not contain",
  },
  openNote: {
    zh: "这些规则判为“不明”，直到有文件载明标准；不以任何数字代替。",
    en: "These rules are judged 'unknown' until a document gives the standard; no number is put in its place.",
  },
  allRules: { zh: "逐条规则", en: "The rules one by one" },
  index: { zh: "各插件的规则", en: "The rules of each plugin" },
  none: { zh: "没有规则。", en: "No rules." },
  other: { zh: "English", en: "中文" },
  up: { zh: "规则目录首页", en: "All plugins" },
};

/**
 * Writes the rule catalogue (规则目录): a page of each plugin that has rules, and one that leads to them. Each
 * rule is a sentence and a row; on top stands what is wrong with the rules, and what documents leave
 * open. The pages need nothing else: no script, no address of another host.
 *
 * @param input - the rules and their plugins
 * @param language - the language to write in
 */
export function renderRuleCatalogue(
  input: RuleCatalogueInput,
  language: Language,
): CataloguePage[] {
  const wording = wordingIn(language);
  const plugins = input.composition.plugins.filter((plugin) =>
    input.rules.some((rule) => rule.plugin === plugin.id),
  );
  return [
    { file: fileOf(undefined, language), html: indexPage(input, plugins, wording) },
    ...plugins.map((plugin) => ({
      file: fileOf(plugin.id, language),
      html: pluginPage(plugin, input, wording),
    })),
  ];
}

/** A plugin, as far as the pages speak of it. */
interface Named {
  /** Its identifier. */
  id: string;
  /** Its name. */
  title: Text;
}

function fileOf(plugin: string | undefined, language: Language): string {
  return plugin === undefined ? `rules.${language}.html` : `rules.${plugin}.${language}.html`;
}

function indexPage(
  { rules, lint, composition }: RuleCatalogueInput,
  plugins: readonly Named[],
  wording: Wording,
): string {
  const say = (word: keyof typeof words) => wording.say(words[word]);
  const rows = plugins.map(({ id, title }) => {
    const own = rules.filter((rule) => rule.plugin === id);
    const figures = [
      own.length,
      ...severities.map((severity) => own.filter((rule) => rule.severity === severity).length),
      own.filter((rule) => rule.unresolved.length > 0).length,
      faultsOf(own, lint).length,
    ];
    return html`<tr>
      <th scope="row"><a href="${fileOf(id, wording.language)}">${wording.say(title)}</a> <code>${id}</code></th>
      <td>${sourcesOf(own, composition).map(({ id: source }) => html`<span class="clause"><span>${source}</span></span>`)}</td>
      ${figures.map((figure) => html`<td class="number ${figure === 0 && "zero"}">${wording.number(figure)}</td>`)}
    </tr>`;
  });
  const heads = [
    words.rules,
    ...severities.map((each) => severityNames[each]),
    words.open,
    words.faults,
  ];
  const body = html`${masthead(say("catalogue"), undefined, wording)}
    <section class="part" aria-labelledby="index"><h2 id="index">${say("index")}</h2>
      ${
        rows.length === 0
          ? html`<p class="note">${say("none")}</p>`
          : html`<table class="figures plugins">
        <thead><tr><th scope="col">${say("plugin")}</th><th scope="col">${say("sources")}</th>
          ${heads.map((head) => html`<th scope="col" class="number">${wording.say(head)}</th>`)}</tr></thead>
        <tbody>${rows}</tbody></table>`
      }
    </section>
    ${faultSection(lint, rules, linksOf(undefined, undefined, wording), wording)}`;
  return page(say("catalogue"), body, wording);
}

function pluginPage(plugin: Named, input: RuleCatalogueInput, wording: Wording): string {
  const { rules, lint, composition, apiPath } = input;
  const own = rules.filter((rule) => rule.plugin === plugin.id);
  const links = linksOf(plugin.id, apiPath, wording);
  const name = wording.say(plugin.title);
  const body = html`${masthead(name, plugin.id, wording)}
    ${factsOf(own, composition, wording)}
    ${faultSection(faultsOf(own, lint), rules, links, wording)}
    ${openSection(own, links, wording)}
    <section class="part" aria-labelledby="rules">
      <h2 id="rules">${wording.say(words.allRules)}</h2>
      <nav aria-label="${wording.say(words.rules)}"><ul class="rule-list">${own.map(
        (rule) =>
          html`<li>${weightSign(rule.severity === "mandatory" ? "mandatory" : "target")}<a href="#${anchorOf(rule.id)}">${capital(wording.say(rule.title))}</a></li>`,
      )}</ul></nav>
      ${own.map((rule) => ruleArticle(rule, composition, links, wording))}
    </section>`;
  return page(`${name} · ${wording.say(words.catalogue)}`, body, wording);
}

const severities = ["mandatory", "target", "advice"] as const;

function page(title: string, body: Content, wording: Wording): string {
  const parts = {
    title,
    style: style + rulesStyle,
    body: html`<main class="rules">${body}</main>`,
  };
  return documentPage(parts, wording.language);
}

function linksOf(plugin: string | undefined, api: string | undefined, wording: Wording): RuleLinks {
  return {
    rule: (rule, of) => `${of === plugin ? "" : fileOf(of, wording.language)}#${anchorOf(rule)}`,
    api,
  };
}

function masthead(title: string, plugin: string | undefined, wording: Wording): Content {
  const other = wording.language === "zh" ? "en" : "zh";
  return html`<header class="masthead">
    <p class="elsewhere">
      ${plugin === undefined ? null : html`<a href="${fileOf(undefined, wording.language)}">${wording.say(words.up)}</a>`}
      <a href="${fileOf(plugin, other)}" hreflang="${other}" lang="${other === "zh" ? "zh-Hans" : "en"}">${wording.say(words.other)}</a>
    </p>
    <p class="eyebrow">${wording.say(plugin === undefined ? words.eyebrow : words.catalogue)}</p>
    <h1>${title}</h1>
  </header>`;
}

/** How many rules of which weight there are, and the documents they rest on. */
function factsOf(
  own: readonly CataloguedRule[],
  composition: Composition,
  wording: Wording,
): Content {
  const facts = [
    [words.rules, own.length],
    ...severities.map(
      (each) => [severityNames[each], own.filter((rule) => rule.severity === each).length] as const,
    ),
    [words.open, own.filter((rule) => rule.unresolved.length > 0).length],
  ] as const;
  const sources = sourcesOf(own, composition);
  return html`<dl class="facts">${facts.map(
    ([term, count]) =>
      html`<div><dt>${wording.say(term)}</dt><dd>${wording.number(count)}</dd></div>`,
  )}</dl>
  ${
    sources.length === 0
      ? null
      : html`<section class="sources" aria-labelledby="sources">
    <h2 id="sources" class="minor">${wording.say(words.sources)}</h2>
    <ul>${sources.map(
      ({ id, title, issuer, note }) => html`<li><span class="source-id">${id}</span><div>
        <h3>${title === undefined ? id : wording.say(title)}</h3>
        ${issuer === undefined ? null : html`<p class="issuer">${wording.say(issuer)}</p>`}
        ${note === undefined ? null : html`<p>${wording.say(note)}</p>`}
      </div></li>`,
    )}</ul></section>`
  }`;
}

/** The documents that rules rest on, in the order of their identifiers. */
function sourcesOf(
  rules: readonly CataloguedRule[],
  composition: Composition,
): { id: string; title?: Text; issuer?: Text; note?: Text }[] {
  const ids = new Set(rules.flatMap((rule) => rule.cites.map((each) => each.source)));
  return [...ids].sort().map((id) => composition.get(sourcePoint, id) ?? { id });
}

function faultsOf(own: readonly CataloguedRule[], lint: readonly Finding[]): readonly Finding[] {
  const keys = new Set(own.map((rule) => rule.id));
  return lint.filter((found) => keys.has(found.subject) || keys.has(aspectOf(found)));
}

/** The other rule that a fault between two rules is about, as the identifier of the finding says it. */
function aspectOf({ id }: Finding): string {
  return /#([^#@]+)@[^@]*$/.exec(id)?.[1] ?? "";
}

function faultSection(
  lint: readonly Finding[],
  rules: readonly CataloguedRule[],
  links: RuleLinks,
  wording: Wording,
): Content {
  const plugins = new Map(rules.map((rule) => [rule.id, rule.plugin]));
  return html`<section class="part" aria-labelledby="faults">
    <h2 id="faults">${wording.say(words.faultsHead)}</h2>
    ${
      lint.length === 0
        ? html`<p class="note">${weightSign("good")} ${wording.say(words.noFaults)}</p>`
        : html`<ul class="faults">${lint.map(({ severity, subject, message }) => {
            const weight = severity === "information" ? "information" : "warning";
            return html`<li class="${weight}">${weightSign(weight)}<span><a href="${links.rule(subject, plugins.get(subject) ?? "")}"><code>${subject}</code></a> ${wording.say(message)}</span></li>`;
          })}</ul>`
    }
  </section>`;
}

function openSection(own: readonly CataloguedRule[], links: RuleLinks, wording: Wording): Content {
  const open = own.filter((rule) => rule.unresolved.length > 0);
  if (open.length === 0) return null;
  return html`<section class="part" aria-labelledby="open">
    <h2 id="open">${wording.say(words.openHead)}</h2>
    <p class="note">${wording.say(words.openNote)}</p>
    <ul class="faults">${open.map(
      (rule) =>
        html`<li>${weightSign("unknown")}<span><a href="${links.rule(rule.id, rule.plugin)}">${capital(wording.say(rule.title))}</a> ${wording.list(rule.unresolved.map((each) => wording.say(each)))}</span></li>`,
    )}</ul>
  </section>`;
}
