import { type Composition, type County, type Finding, formatQuantity } from "@fuyou/kernel";
import { planPoint } from "@fuyou/reform";
import { clauseLabel } from "./clause-label.js";
import { type Weight, weightNames, weights } from "./finding-group.js";
import { groupTitle } from "./finding-title.js";
import { findingsFilter } from "./findings-filter.js";
import { findingsMap } from "./findings-map.js";
import { type ToldFinding, type ToldGroup, toldGroups } from "./findings-told.js";
import { type Content, html } from "./markup.js";
import type { Subjects } from "./subject.js";
import { weightSign } from "./weight-sign.js";
import type { Wording } from "./wording.js";

/** Groups longer than this are folded; they open when printed. */
const folded = 6;

/** Of a group so many stand in the page as it is written; the others are in its data. */
const mostRows = 40;

const words = {
  none: { zh: "没有。", en: "None." },
  subject: { zh: "对象", en: "Subject" },
  sentence: { zh: "说明", en: "Finding" },
  clause: { zh: "依据", en: "Clause" },
  met: { zh: "已达到", en: "met" },
  notApplicable: { zh: "不适用", en: "not applicable" },
};

/**
 * Everything there is to say (发现): by township as a picture, then by weight and by what it is about:
 * sentence, subject, source and clause. What is met or not applicable is only counted. Of a long group the
 * first stand here and all in the data of the page. No person is named.
 *
 * @param findings - the findings
 * @param county - the county in which their records are looked up
 * @param composition - the plugins
 * @param subjects - names of places
 * @param wording - the language
 */
export function findingsList(
  findings: readonly Finding[],
  county: County,
  composition: Composition,
  subjects: Subjects,
  wording: Wording,
): Content {
  const verdict = (wanted: Finding["verdict"]) =>
    wording.number(findings.filter((found) => found.verdict === wanted).length);
  const groups = toldGroups(findings, county, composition);
  return html`
    ${findingsMap(groups, (code) => subjects.place(code), county.synthetic, wording)}
    ${findingsFilter(groups, (code) => subjects.place(code), wording)}
    <div data-findings="">${weights.map((weight) => {
      const own = groups.filter((group) => group.weight === weight);
      const count = own.reduce((sum, group) => sum + group.findings.length, 0);
      return html`<section class="weight ${count === 0 ? "none" : weight}">
        <h3>${weightSign(weight)}${wording.say(weightNames[weight])} <span class="count">${wording.number(count)}</span></h3>
        ${count === 0 ? html`<p class="note">${wording.say(words.none)}</p>` : own.map((group) => groupOf(group, weight, composition, wording))}
      </section>`;
    })}</div>
    <p class="note met">${weightSign("good")}${wording.say(words.met)} ${verdict("met")}${wording.language === "zh" ? "，" : ", "}${wording.say(words.notApplicable)} ${verdict("not-applicable")}</p>`;
}

function groupOf(
  group: ToldGroup,
  weight: Weight,
  composition: Composition,
  wording: Wording,
): Content {
  const { rows, findings } = group;
  const [first] = findings;
  if (first === undefined) return null;
  const plan = group.plan === null ? undefined : composition.get(planPoint, group.plan);
  const shortage = totalShortfall(findings, wording);
  const same = findings.every((found) => found.clause === first.clause);
  const shown = rows.slice(0, mostRows);
  return html`<details class="finding-group ${weight}" data-rows="${rows[0]?.at ?? 0} ${rows.length}" data-rule="${group.about}" ${rows.length <= folded ? "open" : ""}>
    <summary>
      <span class="about">${groupTitle(group, composition, wording)}</span>
      ${same ? clauseLabel(first.source, first.clause) : null}
      <span class="count">${wording.number(findings.length)}</span>
      ${shortage === "" ? null : html`<span class="shortage">${shortage}</span>`}
      ${plan === undefined ? null : html`<span class="plan-name">${wording.say(plan.title)}</span>`}
    </summary>
    <table class="findings">
      <thead><tr>
        <th scope="col">${wording.say(words.subject)}</th>
        <th scope="col">${wording.say(words.sentence)}</th>
        <th scope="col">${wording.say(words.clause)}</th>
      </tr></thead>
      <tbody>${shown.map((row) => rowOf(row, wording))}</tbody>
    </table>
    ${rows.length > shown.length ? html`<p class="note more">${more(rows.length - shown.length, wording)}</p>` : null}
  </details>`;
}

function rowOf(
  { found, subject, places, sentence, times }: ToldFinding,
  wording: Wording,
): Content {
  const around = places.length === 0 ? null : html`<span class="place">${places.join(" ")}</span> `;
  return html`<tr>
    <th scope="row">${around}${wording.say(subject)}${times > 1 ? ` × ${wording.number(times)}` : null}</th>
    <td>${wording.say(sentence)}</td>
    <td>${clauseLabel(found.source, found.clause)}</td>
  </tr>`;
}

function more(count: number, wording: Wording): string {
  const others = wording.number(count);
  return wording.say({
    zh: `另有 ${others} 条，可用上方的查找和筛选逐条查看，也在下载的数据中。`,
    en: `${others} more: search and filter above show them all, and they are in the data to download.`,
  });
}

/**
 * How much is missing in all; empty where nothing is measured or the units differ.
 *
 * @param findings - findings of one requirement
 * @param wording - the language
 */
export function totalShortfall(findings: readonly Finding[], wording: Wording): string {
  const unit = findings[0]?.measured?.unit;
  if (unit === undefined || findings.some((found) => found.measured?.unit !== unit)) return "";
  const value = findings.reduce((sum, found) => sum + (found.shortfall ?? 0), 0);
  if (value === 0) return "";
  const amount = formatQuantity({ value, unit }, wording.language);
  return wording.say({ zh: `共差 ${amount}`, en: `${amount} short in all` });
}
