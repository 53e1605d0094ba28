import { type Composition, changePoint, type Finding } from "@fuyou/kernel";
import { type AppliedStep, phasePoint, stepPoint, type Transition } from "@fuyou/reform";
import { clauseLabels } from "./clause-label.js";
import { type Content, html } from "./markup.js";
import { capital, type Wording } from "./wording.js";

const words = {
  nothing: { zh: "未作改动。", en: "Nothing was changed." },
  notCompiled: {
    zh: "方案未编成，没有一个步骤生效。",
    en: "The plan does not compile, and no step takes effect.",
  },
};

/**
 * What each step of a plan did (步骤成效): when, how much, by kind of change, and on which clauses.
 *
 * @param transition - the plan's transition
 * @param composition - the plugins
 * @param wording - the language
 */
export function stepsDone(
  transition: Transition,
  composition: Composition,
  wording: Wording,
): Content {
  const { plan, title, steps, findings } = transition;
  return html`<section class="plan-part">
    <h3>${wording.say(title)}</h3>
    ${
      steps.length === 0
        ? html`<p class="note">${wording.say(words.notCompiled)}</p>`
        : html`<ol class="steps">${steps.map((step) => stepDone(step, plan, findings, composition, wording))}</ol>`
    }
  </section>`;
}

function stepDone(
  step: AppliedStep,
  plan: string,
  findings: readonly Finding[],
  composition: Composition,
  wording: Wording,
): Content {
  const phase = composition.get(phasePoint, `${plan}.${step.phase}`);
  const cites = composition.get(stepPoint, `${plan}.${step.step}`)?.cites ?? [];
  const own = findings.filter((found) => found.subject === `${plan}.${step.step}`);
  const quiet = step.changes.length === 0;
  return html`<li class="${quiet ? "quiet" : null}">
    <div class="when"><time datetime="${step.on}">${step.on}</time>${phase === undefined ? null : html`<span>${capital(wording.say(phase.title))}</span>`}</div>
    <div class="what">
      <h4>${capital(wording.say(step.title))} <span class="cites">${clauseLabels(cites)}</span></h4>
      <p>${quiet && own.length > 0 ? null : sentence(step, composition, wording)}</p>
      ${own.map((found) => html`<p class="aside">${wording.say(found.message)}</p>`)}
    </div>
    <div class="much"><b>${wording.number(step.changes.length)}</b><span>${wording.say({ zh: "项变更", en: step.changes.length === 1 ? "change" : "changes" })}</span></div>
  </li>`;
}

/** What a step did, in a sentence: changes by kind, the most frequent first. */
function sentence(step: AppliedStep, composition: Composition, wording: Wording): string {
  if (step.changes.length === 0) return wording.say(words.nothing);
  const kinds = new Map<string, number>();
  for (const { change } of step.changes) kinds.set(change.type, (kinds.get(change.type) ?? 0) + 1);
  const records = new Set(
    step.changes.flatMap(({ edits }) => edits.map((edit) => `${edit.table}/${edit.id}`)),
  ).size;
  const done = [...kinds]
    .sort((a, b) => b[1] - a[1])
    .map(([type, count]) => {
      const title = composition.get(changePoint, type)?.title ?? { zh: type, en: type };
      return wording.say({
        zh: `${title.zh} ${wording.number(count)} 项`,
        en: `${title.en} × ${wording.number(count)}`,
      });
    });
  const [list, many] = [wording.list(done), wording.number(records)];
  return wording.say({
    zh: `涉及 ${many} 条登记：${list}。`,
    en: `${many} ${records === 1 ? "record" : "records"}: ${list}.`,
  });
}
