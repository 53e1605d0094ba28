import { divisionLevel } from "@fuyou/hierarchy";
import type { TreeBody, TreeBranch } from "./hierarchy-branch.js";
import { type Content, html } from "./markup.js";
import { className } from "./tally-entry.js";
import { capital, type Wording } from "./wording.js";

const words = {
  caption: {
    zh: "逐级展开：县、乡镇街道、村居的机构",
    en: "Level by level: county, townships, villages",
  },
  hint: {
    zh: "逐级打开。新设的标＋，已撤销的划去并写明去向，更名、挂牌或增设科室的标△；其余登记的变动写在机构之后。",
    en: "Open level by level. What is new is marked ＋, what has ended is struck with where it went, what was renamed or has a new plate or department is marked △; other registers that changed are named behind the institution.",
  },
  search: { zh: "查找区划或机构", en: "Find a division or institution" },
  changed: { zh: "变动", en: "Changes" },
  all: { zh: "全部机构", en: "all institutions" },
  form: { zh: "机构本身有变动", en: "the institution itself changed" },
  any: { zh: "任一登记有变动", en: "any register changed" },
  state: { zh: "显示", en: "Show" },
  both: { zh: "整合前后对照", en: "before and after" },
  before: { zh: "整合前", en: "before" },
  after: { zh: "整合后", en: "after" },
  open: { zh: "全部展开", en: "Open all" },
  close: { zh: "全部收起", en: "Close all" },
  changes: { zh: "家机构变动", en: "changed" },
  villages: { zh: "个村居", en: "villages" },
};

/**
 * The hierarchy level by level (机构体系分级列表), to be opened, searched and narrowed to what changed. It
 * reads without a script; what the script adds stays hidden until it runs.
 *
 * @param roots - the county with what is below it
 * @param wording - the language
 */
export function hierarchyOutline(roots: readonly TreeBranch[], wording: Wording): Content {
  const say = (word: keyof typeof words) => wording.say(words[word]);
  return html`<div class="outline" data-outline="">
    <h3>${say("caption")}</h3>
    <p class="note">${say("hint")}</p>
    <form class="tools" role="search" aria-label="${say("search")}" hidden>
      <label class="wide"><span>${say("search")}</span><input type="search" name="text" autocomplete="off" /></label>
      <label><span>${say("state")}</span><select name="state">
        <option value="">${say("both")}</option><option value="before">${say("before")}</option><option value="after">${say("after")}</option>
      </select></label>
      <label><span>${say("changed")}</span><select name="changed">
        <option value="">${say("all")}</option><option value="form">${say("form")}</option><option value="any">${say("any")}</option>
      </select></label>
      <button type="button" data-act="open">${say("open")}</button>
      <button type="button" data-act="close">${say("close")}</button>
      <output role="status"></output>
    </form>
    <ul class="branches">${roots.map((root) => html`<li>${branchOf(root, wording)}</li>`)}</ul>
  </div>`;
}

function branchOf(branch: TreeBranch, wording: Wording): Content {
  const { division, name, bodies, below, changed } = branch;
  const county = divisionLevel(division) === "county";
  const [villages, units] = [below.filter(isVillage), below.filter((each) => !isVillage(each))];
  return html`<details class="branch" ${county ? "open" : ""}>
    <summary><span class="about">${name}</span> <span class="class">${wording.say(className(division))}</span>
      ${villages.length === 0 ? null : html`<span class="class">${counted(villages.length, words.villages, wording)}</span>`}
      ${changed === 0 ? null : html`<span class="count altered">△ ${counted(changed, words.changes, wording)}</span>`}
    </summary>
    ${bodies.length === 0 ? null : html`<ul class="bodies">${bodies.map((body) => bodyOf(body, wording))}</ul>`}
    ${units.length === 0 ? null : html`<ul class="branches">${units.map((each) => html`<li>${branchOf(each, wording)}</li>`)}</ul>`}
    ${villages.length === 0 ? null : html`<ul class="villages">${villages.map((each) => html`<li class="village"><b>${each.name}</b><ul class="bodies">${each.bodies.map((body) => bodyOf(body, wording))}</ul></li>`)}</ul>`}
  </details>`;
}

function isVillage({ division }: TreeBranch): boolean {
  return divisionLevel(division) === "village";
}

function counted(count: number, word: { zh: string; en: string }, wording: Wording): string {
  return `${wording.number(count)} ${wording.say(word)}`;
}

function bodyOf(body: TreeBody, wording: Wording): Content {
  const { standing, changed, label, name } = body;
  const said = saidOf(body, wording);
  const sign = standing === "new" ? "＋" : changed && standing === "standing" ? "△" : null;
  const title = standing === "ended" ? html`<s>${label}</s>` : label;
  const registered =
    wording.language === "en" ? html` <small lang="zh-Hans">${name}</small>` : null;
  return html`<li class="${standing === "standing" ? (changed ? "altered" : body.touched.length > 0 ? "touched" : null) : standing}">
    ${sign === null ? null : html`<i>${sign}</i> `}${title}${registered}${said === "" ? null : html` <em>${said}</em>`}
  </li>`;
}

/** What changed at a body, in one line. */
function saidOf(body: TreeBody, wording: Wording): string {
  const { standing, formerName, into, endedOn, plates, departments, touched } = body;
  const fresh = (list: typeof plates) =>
    wording.list(list.filter((each) => each.fresh || standing === "new").map((each) => each.label));
  const [plate, department] = [fresh(plates), fresh(departments)];
  const records = wording.list(
    touched.map(({ title, count }) => `${capital(wording.say(title))} ${wording.number(count)}`),
  );
  const day = endedOn ?? "";
  const said = [
    standing === "new" && { zh: "新组建", en: "new" },
    standing === "ended" && {
      zh: `${day} 撤销${into.length > 0 ? `，并入${into.join("、")}` : ""}`,
      en: `ended ${day}${into.length > 0 ? `, into ${into.join(", ")}` : ""}`,
    },
    formerName !== undefined && { zh: `原名 ${formerName}`, en: `formerly ${formerName}` },
    plate !== "" && { zh: `挂牌 ${plate}`, en: `plate ${plate}` },
    department !== "" && { zh: `设 ${department}`, en: `department ${department}` },
    records !== "" && { zh: `变动登记：${records}`, en: `records changed: ${records}` },
  ].filter((each) => each !== false);
  return said.map(wording.say).join(wording.language === "zh" ? "；" : "; ");
}
