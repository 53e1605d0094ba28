import {
  type Composition,
  conservedOrder,
  conservedTitle,
  tablePoint,
  type Unit,
} from "@fuyou/kernel";
import type { ConservationLine, Transition } from "@fuyou/reform";
import { movementsByAuthority } from "./authority.js";
import { balancePicture } from "./balance-picture.js";
import { clauseLabels } from "./clause-label.js";
import { type Content, html } from "./markup.js";
import { weightSign } from "./weight-sign.js";
import { capital, type Wording } from "./wording.js";

/** Units that the name of a category does not say by itself. */
const measured: ReadonlySet<Unit> = new Set(["fen", "0.01m2", "day"]);

const words = {
  category: { zh: "科目", en: "Category" },
  opening: { zh: "期初", en: "Opening" },
  entered: { zh: "增加", en: "Entered" },
  exits: { zh: "减少", en: "Exits" },
  closing: { zh: "期末", en: "Closing" },
  residual: { zh: "差额", en: "Residual" },
  rule: {
    zh: "期初 ＋ 增加 － 减少 － 期末 ＝ 差额。期初、期末由登记表逐条清点，增加、减少由有批准依据的变更逐笔相加；差额为零，即没有一项无依据地增减。",
    en: "Opening + entered − exits − closing = residual. Opening and closing are counted from the registers; entered and exits are summed from acts that cite an authority. A residual of zero means that nothing came or went without authority.",
  },
  authority: { zh: "增减依据", en: "Entries and exits by authority" },
  issuer: { zh: "批准机关", en: "Authority" },
  clauses: { zh: "条款", en: "Clauses" },
  noMovement: {
    zh: "没有增减：本方案只在县内划转。",
    en: "Nothing came or left: the plan only moves things within the county.",
  },
  notCompiled: {
    zh: "方案未编成，登记未作任何改动；下表期末等于期初。",
    en: "The plan does not compile and nothing was changed; closing equals opening.",
  },
  unaccounted: { zh: "无依据的变动", en: "Changed without authority" },
};

/**
 * The balance sheet of a plan (平衡表): for each category what there was, came, went and is, and by
 * whose authority it came and went.
 *
 * @param transition - the plan's transition
 * @param composition - the plugins
 * @param wording - the language
 */
export function balanceSheet(
  transition: Transition,
  composition: Composition,
  wording: Wording,
): Content {
  const order = conservedOrder(composition);
  const lines = [...transition.conservation].sort(
    (a, b) => order.indexOf(a.category) - order.indexOf(b.category),
  );
  const heads = [words.opening, words.entered, words.exits, words.closing, words.residual];
  return html`<section class="plan-part">
    <h3>${wording.say(transition.title)} <small>${wording.days(transition.from, transition.to)}</small></h3>
    ${
      transition.compiled
        ? balancePicture(transition, composition, wording)
        : html`<p class="note">${wording.say(words.notCompiled)}</p>`
    }
    <table class="figures balance">
      <thead><tr>
        <th scope="col">${wording.say(words.category)}</th>
        ${heads.map((head) => html`<th scope="col" class="number">${wording.say(head)}</th>`)}
      </tr></thead>
      <tbody>${lines.map((line) => row(line, transition.compiled, composition, wording))}</tbody>
    </table>
    ${transition.compiled ? movements(transition, composition, wording) : null}
  </section>`;
}

function categoryName(category: string, composition: Composition, wording: Wording): string {
  return capital(wording.say(conservedTitle(category, composition)));
}

/** How the balance sheet is to be read. */
export function balanceRule(wording: Wording): Content {
  return html`<p class="note">${wording.say(words.rule)}</p>`;
}

function row(
  line: ConservationLine,
  proven: boolean,
  composition: Composition,
  wording: Wording,
): Content {
  const { category, unit, opening, entered, exits, closing, residual, unaccounted } = line;
  const figure = (value: number) => wording.figure({ value, unit });
  const moved = (value: number, sign: string) =>
    html`<td class="number ${value === 0 && "zero"}">${value === 0 ? "0" : `${sign}${figure(value)}`}</td>`;
  const state = residual === 0 ? "good" : "bad";
  return html`<tr class="${residual !== 0 && "broken"}">
      <th scope="row">${categoryName(category, composition, wording)} ${measured.has(unit) && html`<span class="unit">${wording.unit(unit)}</span>`}</th>
      <td class="number">${figure(opening)}</td>
      ${moved(entered, "＋")}${moved(exits, "−")}
      <td class="number">${figure(closing)}</td>
      <td class="number residual ${proven && state}">${proven && weightSign(state)}${figure(residual)}</td>
    </tr>
    ${unaccounted.length > 0 && html`<tr class="broken"><td colspan="6">${wording.say(words.unaccounted)}: ${records(unaccounted, composition, wording)}</td></tr>`}`;
}

/** Records by register: up to twenty by identifier, persons only by number. */
function records(named: readonly string[], composition: Composition, wording: Wording): string {
  const byTable = new Map<string, string[]>();
  for (const each of named) {
    const table = each.slice(0, each.indexOf("/"));
    byTable.set(table, [...(byTable.get(table) ?? []), each.slice(table.length + 1)]);
  }
  const said = [...byTable].map(([name, ids]) => {
    const table = composition.get(tablePoint, name);
    const title = table === undefined ? name : wording.say(table.title);
    const shown = table === undefined || table.personal.length > 0 ? [] : ids.slice(0, 20);
    const more = ids.length > shown.length && shown.length > 0 ? ["…"] : [];
    const count = `${title} ${wording.number(ids.length)}`;
    return shown.length === 0 ? count : `${count} (${wording.list([...shown, ...more])})`;
  });
  return said.join(wording.language === "zh" ? "；" : "; ");
}

function movements(transition: Transition, composition: Composition, wording: Wording): Content {
  const order = conservedOrder(composition);
  const moved = [...movementsByAuthority(transition, composition)].sort(
    (a, b) => order.indexOf(a.category) - order.indexOf(b.category),
  );
  if (moved.length === 0) return html`<p class="note">${wording.say(words.noMovement)}</p>`;
  const amount = (value: number, unit: (typeof moved)[number]["unit"], sign: string) =>
    value === 0 ? "" : `${sign}${wording.amount({ value, unit })}`;
  return html`<table class="figures movements">
    <caption>${wording.say(words.authority)}</caption>
    <thead><tr>
      <th scope="col">${wording.say(words.category)}</th>
      <th scope="col" class="number">${wording.say(words.entered)}</th>
      <th scope="col" class="number">${wording.say(words.exits)}</th>
      <th scope="col">${wording.say(words.issuer)}</th>
      <th scope="col">${wording.say(words.clauses)}</th>
    </tr></thead>
    <tbody>${moved.map(({ authority, category, unit, entered, exits }, at) => {
      const first = moved[at - 1]?.category !== category;
      const rows = moved.filter((each) => each.category === category).length;
      return html`<tr class="${first ? "first" : null}">
        ${first ? html`<th scope="rowgroup" rowspan="${rows}">${categoryName(category, composition, wording)}</th>` : null}
        <td class="number">${amount(entered, unit, "＋")}</td>
        <td class="number">${amount(exits, unit, "−")}</td>
        <td>${authority.issuer}${authority.number === undefined ? null : ` ${authority.number}`}</td>
        <td>${clauseLabels(authority.cites)}</td>
      </tr>`;
    })}</tbody>
  </table>`;
}
