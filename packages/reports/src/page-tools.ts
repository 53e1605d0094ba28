import { type Content, html } from "./markup.js";
import type { PageSection } from "./page-data.js";
import { capital, type Wording } from "./wording.js";

const words = {
  tools: { zh: "页面设置", en: "Page settings" },
  skip: { zh: "跳到正文", en: "Skip to the report" },
  colours: { zh: "配色", en: "Colours" },
  automatic: { zh: "随系统", en: "as the system" },
  light: { zh: "浅色", en: "light" },
  dark: { zh: "深色", en: "dark" },
  print: { zh: "打印", en: "Print" },
  keys: { zh: "按 / 查找，Esc 清除", en: "/ searches, Esc clears" },
  data: { zh: "数据", en: "Data" },
  all: { zh: "全部数据", en: "All data" },
  noScript: {
    zh: "未启用脚本：内容都可阅读，查找、筛选和下载不可用；英文版是同时写出的另一个文件。",
    en: "No script runs: everything can be read; search, filters and downloads cannot be used, and the Chinese version is the other file written with this one.",
  },
};

/** What the other language calls itself. */
const others = { zh: ["en", "English"], en: ["zh-Hans", "中文"] } as const;

/**
 * The line above the report (页面工具栏): language, colours, print. Hidden until the script of the page runs.
 *
 * @param wording - the language
 */
export function pageTools(wording: Wording): Content {
  const say = (word: keyof typeof words) => wording.say(words[word]);
  const [tag, name] = others[wording.language];
  return html`<header class="page-tools" aria-label="${say("tools")}">
    <a class="skip" href="#report">${say("skip")}</a>
    <noscript><p class="note">${say("noScript")}</p></noscript>
    <div class="tools" role="group" aria-label="${say("tools")}" hidden>
      <span class="keys">${say("keys")}</span>
      <button type="button" data-act="language" lang="${tag}">${name}</button>
      <label><span>${say("colours")}</span><select name="colours">
        <option value="">${say("automatic")}</option><option value="light">${say("light")}</option><option value="dark">${say("dark")}</option>
      </select></label>
      <button type="button" data-act="print">${say("print")}</button>
      <button type="button" data-download="json" data-section="">${say("all")} JSON</button>
    </div>
  </header>`;
}

/**
 * The buttons that write the figures of a part to files (数据下载): CSV of each table and JSON of all. Hidden
 * until the script of the page runs.
 *
 * @param section - the part as data; undefined where it has no tables
 * @param wording - the language
 */
export function downloads(section: PageSection | undefined, wording: Wording): Content {
  if (section === undefined) return null;
  const { id, tables } = section;
  const label = wording.say(words.data);
  return html`<div class="tools downloads" role="group" aria-label="${label}: ${wording.say(section.title)}" hidden>
    <span>${label}</span>
    ${tables.map(({ title }, at) => html`<button type="button" data-download="csv" data-section="${id}" data-table="${at}">CSV · ${capital(wording.say(title))}</button>`)}
    <button type="button" data-download="json" data-section="${id}">JSON</button>
  </div>`;
}
