import {
  type Clause,
  type Composition,
  clausePoint,
  type Disposition,
  sourcePoint,
} from "@fuyou/kernel";
import { clausePicture } from "./clause-picture.js";
import { dispositionNames } from "./disposition-name.js";
import { type Content, html } from "./markup.js";
import type { Wording } from "./wording.js";

const order = Object.keys(dispositionNames) as Disposition[];

const words = {
  source: { zh: "文件", en: "Document" },
  total: { zh: "合计", en: "Total" },
  none: { zh: "没有登记条款。", en: "No clauses are registered." },
  refused: { zh: "登记而不执行的条款", en: "Clauses recorded and never carried out" },
  refusedNote: {
    zh: "任何选项、任何插件、任何日期都不能启用这些条款：不成为任务、规则、指标、名单或评分。",
    en: "No option, plugin or date enables these clauses: they never become a task, rule, indicator, list of persons or score.",
  },
  clauses: { zh: "条款", en: "Clauses" },
  reason: { zh: "理由", en: "Reason" },
};

/**
 * What becomes of the clauses of each document (条款登记汇总), and why some are never carried out.
 *
 * @param composition - the clause register
 * @param wording - the language
 */
export function clauseSummary(composition: Composition, wording: Wording): Content {
  const bySource = new Map<string, Clause[]>();
  for (const { value } of composition.all(clausePoint)) {
    bySource.set(value.source, [...(bySource.get(value.source) ?? []), value]);
  }
  if (bySource.size === 0) return html`<p class="note">${wording.say(words.none)}</p>`;
  const shown = order.filter((each) =>
    [...bySource.values()].some((clauses) => clauses.some((clause) => clause.disposition === each)),
  );
  const refused = [...bySource.values()]
    .flat()
    .filter((each) => each.disposition === "notOperationalised");
  return html`${clausePicture(composition, wording)}
    <table class="figures dispositions">
      <thead><tr>
        <th scope="col">${wording.say(words.source)}</th>
        ${shown.map((each) => html`<th scope="col" class="number">${wording.say(dispositionNames[each])}</th>`)}
        <th scope="col" class="number">${wording.say(words.total)}</th>
      </tr></thead>
      <tbody>${[...bySource].map(([source, clauses]) => {
        const title = composition.get(sourcePoint, source)?.title;
        return html`<tr>
          <th scope="row"><span class="clause"><span>${source}</span></span> ${title === undefined ? null : wording.say(title)}</th>
          ${shown.map((each) => {
            const count = clauses.filter((clause) => clause.disposition === each).length;
            return html`<td class="${count === 0 ? "number zero" : "number"}">${wording.number(count)}</td>`;
          })}
          <td class="number total">${wording.number(clauses.length)}</td>
        </tr>`;
      })}</tbody>
    </table>
    ${refused.length === 0 ? null : refusals(refused, wording)}`;
}

/** Clauses refused for the same reason are told together. */
function refusals(refused: readonly Clause[], wording: Wording): Content {
  const byReason = new Map<string, Clause[]>();
  for (const clause of refused) {
    const reason = clause.reason === null ? "—" : wording.say(clause.reason);
    byReason.set(reason, [...(byReason.get(reason) ?? []), clause]);
  }
  return html`<h3>${wording.say(words.refused)} <span class="count">${wording.number(refused.length)}</span></h3>
    <p class="note">${wording.say(words.refusedNote)}</p>
    <table class="refused">
      <thead><tr>
        <th scope="col">${wording.say(words.clauses)}</th>
        <th scope="col">${wording.say(words.reason)}</th>
      </tr></thead>
      <tbody>${[...byReason].map(
        ([reason, clauses]) => html`<tr>
          <td>${clauses.map(({ row, clause }) => html`<span class="clause"><span>${row}</span> ${clause}</span>`)}</td>
          <td>${reason}</td>
        </tr>`,
      )}</tbody>
    </table>`;
}
