import { type Composition, type Finding, formatQuantity } from "@fuyou/kernel";
import { planPoint } from "@fuyou/reform";
import { clauseLabel } from "./clause-label.js";
import {
  type FindingGroup,
  groupsOf,
  type Weight,
  weightNames,
  weightOf,
  weights,
} from "./finding-group.js";
import { groupTitle } from "./finding-title.js";
import { type Content, html } from "./markup.js";
import type { Subject, Subjects } from "./subject.js";
import { weightSign } from "./weight-sign.js";
import type { Wording } from "./wording.js";

/** Groups longer than this are folded; they open when printed. */
const folded = 6;

const words = {
  none: { zh: "没有。", en: "None." },
  subject: { zh: "对象", en: "Subject" },
  sentence: { zh: "说明", en: "Finding" },
  clause: { zh: "依据", en: "Clause" },
  met: { zh: "已达到", en: "met" },
  notApplicable: { zh: "不适用", en: "not applicable" },
};

/**
 * Everything there is to say (发现), by weight and by what it is about: sentence, subject, source and
 * clause. What is met or not applicable is only counted. No person is named.
 *
 * @param findings - the findings
 * @param composition - the plugins
 * @param subjects - names what they are about
 * @param wording - the language
 */
export function findingsList(
  findings: readonly Finding[],
  composition: Composition,
  subjects: Subjects,
  wording: Wording,
): Content {
  const verdict = (wanted: Finding["verdict"]) =>
    wording.number(findings.filter((found) => found.verdict === wanted).length);
  return html`
    ${weights.map((weight) => {
      const own = findings.filter((found) => weightOf(found) === weight);
      return html`<section class="weight ${own.length === 0 ? "none" : weight}">
        <h3>${weightSign(weight)}${wording.say(weightNames[weight])} <span class="count">${wording.number(own.length)}</span></h3>
        ${own.length === 0 ? html`<p class="note">${wording.say(words.none)}</p>` : groupsOf(own).map((group) => groupOf(group, weight, composition, subjects, wording))}
      </section>`;
    })}
    <p class="note met">${weightSign("good")}${wording.say(words.met)} ${verdict("met")}${wording.language === "zh" ? "，" : ", "}${wording.say(words.notApplicable)} ${verdict("not-applicable")}</p>`;
}

/** Rows that say the same are told once, with how often: persons are counted, not named. */
interface Told {
  subject: Subject;
  found: Finding;
  times: number;
}

function told(findings: readonly Finding[], subjects: Subjects): Told[] {
  const rows = new Map<string, Told>();
  for (const found of findings) {
    const subject = subjects.of(found);
    const key = subject.personal ? `${subject.name} ${subject.sentence}` : found.id;
    const row = rows.get(key);
    if (row === undefined) rows.set(key, { subject, found, times: 1 });
    else row.times += 1;
  }
  return [...rows.values()];
}

function groupOf(
  group: FindingGroup,
  weight: Weight,
  composition: Composition,
  subjects: Subjects,
  wording: Wording,
): Content {
  const rows = told(group.findings, subjects);
  const [first] = group.findings;
  if (first === undefined) return null;
  const plan = group.plan === null ? undefined : composition.get(planPoint, group.plan);
  const count = group.findings.length;
  const shortage = totalShortfall(group.findings, wording);
  const same = group.findings.every((found) => found.clause === first.clause);
  return html`<details class="finding-group ${weight}" ${rows.length <= folded ? "open" : ""}>
    <summary>
      <span class="about">${groupTitle(group, composition, wording)}</span>
      ${same ? clauseLabel(first.source, first.clause) : null}
      <span class="count">${wording.number(count)}</span>
      ${shortage === "" ? null : html`<span class="shortage">${shortage}</span>`}
      ${plan === undefined ? null : html`<span class="plan-name">${wording.say(plan.title)}</span>`}
    </summary>
    ${count > folded ? byTownship(group.findings, subjects, wording) : null}
    <table class="findings">
      <thead><tr>
        <th scope="col">${wording.say(words.subject)}</th>
        <th scope="col">${wording.say(words.sentence)}</th>
        <th scope="col">${wording.say(words.clause)}</th>
      </tr></thead>
      <tbody>${rows.map(
        ({ subject, found, times }) => html`<tr>
          <th scope="row">${subjectName(subject)}${times > 1 ? ` × ${wording.number(times)}` : null}</th>
          <td>${subject.sentence}</td>
          <td>${clauseLabel(found.source, found.clause)}</td>
        </tr>`,
      )}</tbody>
    </table>
  </details>`;
}

function subjectName({ name, places }: Subject): Content {
  const around = places.filter((place) => !name.includes(place));
  return around.length === 0 ? name : html`<span class="place">${around.join(" ")}</span> ${name}`;
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

/** How the findings of a long group spread over the townships. */
function byTownship(findings: readonly Finding[], subjects: Subjects, wording: Wording): Content {
  const counts = new Map<string, number>();
  for (const found of findings) {
    const { township } = subjects.of(found);
    if (township !== undefined) counts.set(township, (counts.get(township) ?? 0) + 1);
  }
  if (counts.size < 2) return null;
  const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  return html`<ul class="spread">${rows.map(
    ([code, count]) => html`<li>${subjects.place(code)} <b>${wording.number(count)}</b></li>`,
  )}</ul>`;
}
