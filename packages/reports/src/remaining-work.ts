import { divisionLevel, institutions } from "@fuyou/hierarchy";
import {
  type Composition,
  type County,
  clausePoint,
  type Disposition,
  type Finding,
  inForce,
  type Text,
} from "@fuyou/kernel";
import { type personnelCodes, postKindPoint, posts, silentStaff } from "@fuyou/personnel";
import { planPoint, type Transition } from "@fuyou/reform";
import { clauseLabel } from "./clause-label.js";
import { groupsOf, standingFindings, weightOf } from "./finding-group.js";
import { groupTitle } from "./finding-title.js";
import { totalShortfall } from "./findings-list.js";
import { type Content, html } from "./markup.js";
import { capital, type Wording } from "./wording.js";

const words = {
  settle: { zh: "先解决错误", en: "Settle the errors" },
  supply: { zh: "补足", en: "Make up what is short" },
  collect: { zh: "补录和核对数据", en: "Collect or correct data" },
  ask: { zh: "征求并记录个人选择", en: "Ask for choices and record them" },
  fill: { zh: "配备新设岗位", en: "Fill the posts set up" },
  wind: { zh: "清算与注销登记", en: "Wind up and deregister" },
  build: { zh: "条款后续", en: "Clauses to come" },
  nothing: { zh: "没有待办事项。", en: "Nothing is left to do." },
};

/** Dispositions that leave something to do, and what. */
const open: Partial<Record<Disposition, Text>> = {
  planned: { zh: "留待后续实现", en: "to be built" },
  unresolved: { zh: "所指文件待补", en: "refer to documents still to be found" },
  damaged: { zh: "原文残缺待核", en: "damaged in the source, to be compared" },
};

/** What the list is drawn up from. */
export interface Closing {
  /** The county after the plans. */
  county: County;
  /** The plans in order. */
  transitions: readonly Transition[];
  /** Everything there is to say. */
  findings: readonly Finding[];
  /** The plugins. */
  composition: Composition;
  /** The language. */
  wording: Wording;
}

/**
 * What is still to be done (待办): drawn from the findings, the registers and the clause register, so
 * that nothing has to be kept by hand.
 *
 * @param closing - the county after the plans, and what there is to say
 */
export function remainingWork(closing: Closing): Content {
  const parts = [
    part(words.settle, errors(closing), closing),
    part(words.supply, shortfalls(closing), closing),
    part(words.collect, missing(closing), closing),
    part(words.ask, unasked(closing), closing),
    part(words.fill, vacancies(closing), closing),
    part(words.wind, ended(closing), closing),
    part(words.build, clauses(closing), closing),
  ].filter((each) => each !== null);
  if (parts.length === 0) return html`<p class="note">${closing.wording.say(words.nothing)}</p>`;
  return html`<div class="todo">${parts}</div>`;
}

function part(title: Text, items: Content[], { wording }: Closing): Content {
  if (items.length === 0) return null;
  return html`<section>
    <h3>${wording.say(title)}</h3>
    <ul class="checklist">${items.map((item) => html`<li><div>${item}</div></li>`)}</ul>
  </section>`;
}

function errors({ findings, composition, wording }: Closing): Content[] {
  const found = findings.filter((each) => weightOf(each) === "error");
  return groupsOf(found).map(
    (group) =>
      html`${groupTitle(group, composition, wording)} <b>${wording.number(group.findings.length)}</b>`,
  );
}

function shortfalls({ findings, composition, wording }: Closing): Content[] {
  const short = standingFindings(findings).filter((each) => each.verdict === "short");
  return groupsOf(short).map((group) => {
    const places = wording.number(group.findings.length);
    const total = totalShortfall(group.findings, wording);
    const [first] = group.findings;
    return html`${groupTitle(group, composition, wording)}
      ${first === undefined ? null : clauseLabel(first.source, first.clause)}
      <b>${wording.say({ zh: `${places} 处`, en: `${places} ${group.findings.length === 1 ? "place" : "places"}` })}</b>${total === "" ? null : ` · ${total}`}`;
  });
}

function missing({ findings, composition, wording }: Closing): Content[] {
  const gaps = standingFindings(findings).filter(
    (each) => each.verdict === "unknown" || (each.kind === "data" && each.severity === "warning"),
  );
  return groupsOf(gaps).map((group) => {
    const [first] = group.findings;
    const example = first === undefined ? "" : wording.say(first.message);
    return html`${groupTitle(group, composition, wording)} <b>${wording.number(group.findings.length)}</b>
      ${group.findings.length === 1 ? html`<span class="aside">${example}</span>` : null}`;
  });
}

/** Persons who may choose and have not, by institution; counted, never named. */
function unasked({ transitions, composition, wording }: Closing): Content[] {
  const items: Content[] = [];
  for (const transition of transitions) {
    for (const found of transition.findings) {
      if (found.code !== placedByPlan) continue;
      const institution = found.subject.slice("institutions/".length);
      const silent = silentStaff(transition, composition, institution);
      const name = transition.before.get(institutions, institution)?.name ?? institution;
      const count = wording.amount({ value: silent.length, unit: "person" });
      items.push(html`${name} <b>${count}</b>`);
    }
  }
  return items;
}

const placedByPlan: keyof typeof personnelCodes.table = "PERSONNEL_PLACED_BY_PLAN";

/** Posts that the plans set up and nobody holds. */
function vacancies({ county, transitions, composition, wording }: Closing): Content[] {
  const counts = new Map<string, number>();
  const opening = transitions[0]?.before;
  for (const post of county.rows(posts)) {
    if (post.holder !== undefined || !inForce(post, county.date)) continue;
    if (opening === undefined || opening.has(posts, post.id)) continue;
    counts.set(post.kind, (counts.get(post.kind) ?? 0) + 1);
  }
  return [...counts].map(([kind, count]) => {
    const title = composition.get(postKindPoint, kind)?.title ?? { zh: kind, en: kind };
    return html`${capital(wording.say(title))} <b>${wording.amount({ value: count, unit: "post" })}</b>`;
  });
}

/** Institutions the plans have ended and the register still carries. */
function ended({ county, transitions, wording }: Closing): Content[] {
  const opening = transitions[0]?.before;
  if (opening === undefined) return [];
  const names: Record<string, string[]> = {};
  for (const row of county.rows(institutions)) {
    if (row.retiredOn === undefined || row.ending === "deregistered") continue;
    const before = opening.get(institutions, row.id);
    if (before === undefined || before.retiredOn !== undefined) continue;
    const level = divisionLevel(row.division);
    names[level] = [...(names[level] ?? []), row.name];
  }
  return Object.values(names).map((list) => {
    const count = wording.amount({ value: list.length, unit: "institution" });
    const shown = list.length > 12 ? [...list.slice(0, 12), "…"] : list;
    return html`<b>${count}</b> <span class="aside">${wording.list(shown)}</span>`;
  });
}

function clauses({ transitions, composition, wording }: Closing): Content[] {
  const sources = new Set(
    transitions
      .flatMap(({ plan }) => composition.get(planPoint, plan)?.cites ?? [])
      .map((c) => c.source),
  );
  const counts = new Map<Disposition, number>();
  for (const { value } of composition.all(clausePoint)) {
    if (sources.size > 0 && !sources.has(value.source)) continue;
    counts.set(value.disposition, (counts.get(value.disposition) ?? 0) + 1);
  }
  return (Object.entries(open) as [Disposition, Text][])
    .filter(([disposition]) => counts.has(disposition))
    .map(([disposition, task]) => {
      const count = wording.number(counts.get(disposition) ?? 0);
      const many = wording.say({
        zh: `${count} 条`,
        en: count === "1" ? "1 clause" : `${count} clauses`,
      });
      return html`${capital(wording.say(task))} <b>${many}</b>`;
    });
}
