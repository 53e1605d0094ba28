import { type Composition, type Source, sourcePoint } from "@fuyou/kernel";
import { planPoint, type Transition } from "@fuyou/reform";
import { type Content, html } from "./markup.js";
import type { Wording } from "./wording.js";

const words = {
  plans: { zh: "依据文件", en: "Source documents" },
  rules: { zh: "其他要求依据的文件", en: "Documents on which other rules rest" },
};

/**
 * The documents that the plans carry out (依据文件), with what a reader has to know of each.
 *
 * @param transitions - the plans in order
 * @param composition - the plugins
 * @param wording - the language
 */
export function planSources(
  transitions: readonly Transition[],
  composition: Composition,
  wording: Wording,
): Content {
  const carried = carriedSources(transitions, composition, wording);
  const sources = sourcesOf(composition).filter(({ id }) => carried.has(id));
  return sourceList("sources", 2, wording.say(words.plans), sources, carried, wording);
}

/**
 * The documents on which only rules and vocabularies rest, those of the plans left out.
 *
 * @param transitions - the plans in order
 * @param composition - the plugins
 * @param wording - the language
 */
export function otherSources(
  transitions: readonly Transition[],
  composition: Composition,
  wording: Wording,
): Content {
  const carried = carriedSources(transitions, composition, wording);
  const sources = sourcesOf(composition).filter(({ id }) => !carried.has(id));
  return sourceList("other-sources", 3, wording.say(words.rules), sources, carried, wording);
}

function sourcesOf(composition: Composition): Source[] {
  const sources = composition.all(sourcePoint).map((each) => each.value);
  return sources.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The plans that carry each document out, by name. */
function carriedSources(
  transitions: readonly Transition[],
  composition: Composition,
  wording: Wording,
): ReadonlyMap<string, readonly string[]> {
  const carried = new Map<string, string[]>();
  for (const { plan, title } of transitions) {
    for (const { source } of composition.get(planPoint, plan)?.cites ?? []) {
      const named = carried.get(source) ?? [];
      if (!named.includes(wording.say(title))) named.push(wording.say(title));
      carried.set(source, named);
    }
  }
  return carried;
}

function sourceList(
  id: string,
  level: number,
  title: string,
  sources: readonly Source[],
  carried: ReadonlyMap<string, readonly string[]>,
  wording: Wording,
): Content {
  if (sources.length === 0) return null;
  return html`<section class="sources" aria-labelledby="${id}">
    <h${level} id="${id}" class="minor">${title}</h${level}>
    <ul>${sources.map(
      (source) => html`<li>
        <span class="source-id">${source.id}</span>
        <div>
          <h${level + 1}>${wording.say(source.title)}</h${level + 1}>
          <p class="issuer">${wording.say(source.issuer)}${carriedBy(carried.get(source.id), wording)}</p>
          <p>${wording.say(source.note)}</p>
        </div>
      </li>`,
    )}</ul>
  </section>`;
}

function carriedBy(plans: readonly string[] | undefined, wording: Wording): string {
  if (plans === undefined) return "";
  const named = wording.list(plans);
  return wording.say({ zh: ` · 方案：${named}`, en: ` · plan: ${named}` });
}
