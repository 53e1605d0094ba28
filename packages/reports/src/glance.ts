import type { Finding, Text } from "@fuyou/kernel";
import type { Transition } from "@fuyou/reform";
import { countByWeight, standingFindings, weightNames, weights } from "./finding-group.js";
import { type Content, html } from "./markup.js";
import { weightSign } from "./weight-sign.js";
import type { Wording } from "./wording.js";

const words = {
  compiled: { zh: "已编成", en: "compiles" },
  notCompiled: { zh: "未编成", en: "does not compile" },
  balanced: { zh: "账目平衡", en: "balances" },
  notBalanced: { zh: "账目不平", en: "does not balance" },
  unproven: { zh: "未作改动，无账可证", en: "nothing done, nothing to prove" },
  continuous: { zh: "职责无空档", en: "no gaps in duties" },
  changes: { zh: "项变更", en: "changes" },
  edits: { zh: "条登记改动", en: "records edited" },
  steps: { zh: "个步骤", en: "steps" },
  met: { zh: "已达到或不适用", en: "met or not applicable" },
  county: { zh: "县情登记", en: "The county's registers" },
};

/**
 * Number of changes of a transition.
 *
 * @param transition - the transition
 */
export function changesOf(transition: Transition): number {
  return transition.steps.reduce((sum, step) => sum + step.changes.length, 0);
}

/**
 * The answer at a glance (一目了然): one sentence, then for each plan whether it compiles, balances and
 * leaves no duty without holder, how much it changes, and its findings by weight.
 *
 * @param transitions - the plans in order
 * @param findings - everything there is to say
 * @param wording - the language
 */
export function glance(
  transitions: readonly Transition[],
  findings: readonly Finding[],
  wording: Wording,
): Content {
  const own = findings.filter((found) => !transitions.some(({ plan }) => plan === found.plan));
  return html`
    <p class="answer">${answer(transitions, findings, wording)}</p>
    <div class="cards">
      ${transitions.map((transition) => planCard(transition, findings, wording))}
      ${own.length > 0 ? countyCard(own, wording) : null}
    </div>`;
}

/** The answer in a sentence: what of the plans stands, and what the rules say of the result. */
function answer(
  transitions: readonly Transition[],
  findings: readonly Finding[],
  wording: Wording,
): string {
  const said = [ofPlans(transitions, wording), ofRules(findings, wording)].map(wording.say);
  return said.join(wording.language === "zh" ? "" : " ");
}

function ofPlans(transitions: readonly Transition[], { number }: Wording): Text {
  const all = transitions.length;
  const sound = transitions.filter(isSound).length;
  if (all === 0) return { zh: "没有演练方案。", en: "No plan was rehearsed." };
  if (sound < all) {
    return {
      zh: `${number(all)} 个方案中 ${number(sound)} 个可以实施，${number(all - sound)} 个不能。`,
      en: `Of ${number(all)} plans ${number(sound)} can be carried out and ${number(all - sound)} cannot.`,
    };
  }
  return {
    zh: `${all === 1 ? "方案" : `${number(all)} 个方案全部`}编成，账目平衡，职责没有空档。`,
    en: `${all === 1 ? "The plan compiles" : `All ${number(all)} plans compile`}, everything balances, and no duty is ever without a holder.`,
  };
}

function ofRules(findings: readonly Finding[], { number }: Wording): Text {
  const standing = standingFindings(findings);
  if (standing.every((found) => found.verdict === null)) {
    return { zh: "各项要求尚未判断。", en: "No requirement has been judged." };
  }
  const counts = countByWeight(standing);
  const [short, unknown] = [counts.get("mandatory") ?? 0, counts.get("unknown") ?? 0];
  if (short + unknown === 0) {
    return {
      zh: "没有不足的强制性要求，也没有缺数。",
      en: "No mandatory requirement is short and no datum is missing.",
    };
  }
  return {
    zh: `强制性要求不足 ${number(short)} 处，因缺数无法判断 ${number(unknown)} 处。`,
    en: `Mandatory requirements are short in ${number(short)} places; in ${number(unknown)} a missing datum leaves the answer open.`,
  };
}

function isSound({ compiled, conservation, gaps }: Transition): boolean {
  return compiled && gaps.length === 0 && conservation.every((line) => line.residual === 0);
}

function planCard(transition: Transition, findings: readonly Finding[], wording: Wording): Content {
  const { plan, title, from, to, compiled, conservation, gaps, edits, steps } = transition;
  const unbalanced = conservation.filter((line) => line.residual !== 0).length;
  const gapped = wording.say({
    zh: `职责空档 ${gaps.length} 处`,
    en: gaps.length === 1 ? "1 gap in duties" : `${gaps.length} gaps in duties`,
  });
  const numbers = [
    [changesOf(transition), words.changes],
    [new Set(edits.map((edit) => `${edit.table}/${edit.id}`)).size, words.edits],
    [steps.length, words.steps],
  ] as const;
  return html`<article class="card">
    <h3>${wording.say(title)}</h3>
    <p class="dates">${wording.days(from, to)}</p>
    <ul class="states">
      ${state(compiled, wording.say(compiled ? words.compiled : words.notCompiled))}
      ${
        compiled
          ? html`${state(unbalanced === 0, wording.say(unbalanced === 0 ? words.balanced : words.notBalanced))}
            ${state(gaps.length === 0, gaps.length === 0 ? wording.say(words.continuous) : gapped)}`
          : state(false, wording.say(words.unproven))
      }
    </ul>
    <dl class="numbers">${numbers.map(
      ([value, name]) =>
        html`<div><dd>${wording.number(value)}</dd><dt>${wording.say(name)}</dt></div>`,
    )}</dl>
    ${weighed(
      findings.filter((found) => found.plan === plan),
      wording,
    )}
  </article>`;
}

function countyCard(findings: readonly Finding[], wording: Wording): Content {
  return html`<article class="card plain">
    <h3>${wording.say(words.county)}</h3>
    ${weighed(findings, wording, true)}
  </article>`;
}

function state(good: boolean, name: string): Content {
  return html`<li class="${good ? "good" : "bad"}">${weightSign(good ? "good" : "bad")}${name}</li>`;
}

function weighed(findings: readonly Finding[], wording: Wording, onlySome = false): Content {
  const counts = countByWeight(findings);
  const met = counts.get(null) ?? 0;
  return html`<ul class="weights">
    ${weights.map((weight) => {
      const count = counts.get(weight) ?? 0;
      if (onlySome && count === 0) return null;
      return html`<li class="${count === 0 ? "none" : weight}">
        ${weightSign(weight)}<b>${wording.number(count)}</b><span>${wording.say(weightNames[weight])}</span>
      </li>`;
    })}
    ${onlySome && met === 0 ? null : html`<li class="none">${weightSign("good")}<b>${wording.number(met)}</b><span>${wording.say(words.met)}</span></li>`}
  </ul>`;
}
