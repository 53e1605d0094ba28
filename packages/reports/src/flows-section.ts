import { institutions } from "@fuyou/hierarchy";
import { conservedTitle, type Text, type Unit, type ViewTable } from "@fuyou/kernel";
import type { Transition } from "@fuyou/reform";
import { flowNet } from "./flow-net.js";
import { drawFlows } from "./flow-picture.js";
import { type FlowBalance, type FlowMeasure, holderFlows } from "./holder-flow.js";
import { type Content, html } from "./markup.js";
import type { ReportMaterials, ReportSection } from "./report-section.js";
import { weightSign } from "./weight-sign.js";
import { capital, type Wording } from "./wording.js";

const words = {
  from: { zh: "划出单位", en: "From" },
  to: { zh: "接收单位", en: "To" },
  persons: { zh: "人员", en: "Persons" },
  pieces: { zh: "资产件数", en: "Assets, pieces" },
  cost: { zh: "资产原值", en: "Assets, original cost" },
  total: { zh: "合计", en: "Total" },
  inWords: { zh: "用表格列出全部流向", en: "All flows as a table" },
  none: {
    zh: "没有人员、资产在单位之间划转。",
    en: "No person and no asset goes from one institution to another.",
  },
  table: { zh: "人员与资产流向", en: "Flows of staff and assets" },
} satisfies Record<string, Text>;

const measures: readonly (readonly [FlowMeasure, Unit])[] = [
  ["persons", "person"],
  ["cost", "fen"],
  ["pieces", "item"],
];

/** Flows of staff and assets between institutions (人员与资产流向), as pictures and as a table. */
export const flowsSection: ReportSection = {
  id: "flows",
  title: { zh: "人员与资产流向", en: "Flows of staff and assets" },
  draw: (materials) => materials.transitions.map((each, at) => planFlows(each, at, materials)),
  tables: ({ transitions }) => transitions.map(flowTable),
};

function planFlows(transition: Transition, at: number, materials: ReportMaterials): Content {
  const { wording, opening, composition } = materials;
  const { flows, balances } = holderFlows(transition);
  const head = html`<h3>${wording.say(transition.title)} <small>${wording.days(transition.from, transition.to)}</small></h3>`;
  if (flows.length === 0) {
    return html`<section class="plan-part">${head}<p class="note">${wording.say(words.none)}</p></section>`;
  }
  const pictures = measures.map(([measure, unit]) => {
    const net = flowNet(flows, measure, transition.after, composition);
    if (net.links.length === 0) return null;
    const balance = balances.find((each) => each.measure === measure) as FlowBalance;
    return html`<figure class="flow">
      <div class="scroll">${drawFlows({
        id: `flows-${at}-${measure}`,
        title: wording.say(words[measure]),
        description: described(net, balance, unit, wording),
        net,
        unit,
        synthetic: opening.synthetic,
        wording,
      })}</div>
      <figcaption class="note">${agreement(balance, unit, materials)}${gathering(net.gathered, wording)}</figcaption>
    </figure>`;
  });
  return html`<section class="plan-part">${head}${pictures}
    <details class="in-words"><summary>${wording.say(words.inWords)} <span class="count">${wording.number(flows.length)}</span></summary>${tableOf(transition, wording)}</details>
  </section>`;
}

function described(
  { sources, targets }: ReturnType<typeof flowNet>,
  { moved }: FlowBalance,
  unit: Unit,
  { say, amount, number }: Wording,
): string {
  const all = amount({ value: moved, unit });
  const bodies = (nodes: typeof sources) =>
    number(nodes.reduce((sum, each) => sum + each.bodies, 0));
  return say({
    zh: `共 ${all}，由 ${bodies(sources)} 个单位划入 ${bodies(targets)} 个单位；各项数目见下表。`,
    en: `${all} in all, from ${bodies(sources)} institutions to ${bodies(targets)}; the table below gives each number.`,
  });
}

/** How the flows add up to the ledger, or that they do not. */
function agreement(
  { measure, moved, stayed, left, unheld, line, agrees }: FlowBalance,
  unit: Unit,
  { composition, wording }: ReportMaterials,
): Content {
  const said = (value: number) => wording.amount({ value, unit });
  const title = conservedTitle(line?.category ?? measure, composition);
  const opening = line === undefined ? "—" : said(line.opening);
  const others: Text[] = [
    { zh: `原单位未变 ${said(stayed)}`, en: `${said(stayed)} stayed where they were` },
  ];
  if (left > 0) others.push({ zh: `退出 ${said(left)}`, en: `${said(left)} left the books` });
  if (unheld > 0)
    others.push({
      zh: `无占有单位 ${said(unheld)}`,
      en: `${said(unheld)} have no holder on record`,
    });
  const parts = {
    zh: others.map(({ zh }) => zh).join("，"),
    en: others.map(({ en }) => en).join(", "),
  };
  const close = agrees
    ? {
        zh: `与账上“${title.zh}”期初 ${opening} 相符，差额 0。`,
        en: `Together they are the ledger's opening of ${title.en}, ${opening}; its residual is 0.`,
      }
    : {
        zh: `与账上“${title.zh}”期初 ${opening} 不符。`,
        en: `They do not come to the ledger's opening of ${title.en}, ${opening}.`,
      };
  return html`<span class="agrees ${agrees ? "good" : "bad"}">${weightSign(agrees ? "good" : "bad")}</span> ${wording.say(
    {
      zh: `划转 ${said(moved)}，${parts.zh}。${close.zh}`,
      en: `${capital(said(moved))} moved, ${parts.en}. ${close.en}`,
    },
  )}`;
}

function gathering(gathered: number, { say, number }: Wording): Content {
  if (gathered === 0) return null;
  return say({
    zh: `图中另有 ${number(gathered)} 条较小的流向按单位类型归并。`,
    en: ` The ${number(gathered)} smaller flows are gathered by kind of institution.`,
  });
}

function flowTable(transition: Transition): ViewTable {
  const name = (id: string) => transition.after.get(institutions, id)?.name ?? id;
  return {
    title: {
      zh: `${words.table.zh}：${transition.title.zh}`,
      en: `${words.table.en}: ${transition.title.en}`,
    },
    columns: [
      { key: "from", label: words.from, kind: "text" },
      { key: "to", label: words.to, kind: "text" },
      { key: "persons", label: words.persons, kind: "number" },
      { key: "pieces", label: words.pieces, kind: "number" },
      { key: "cost", label: words.cost, kind: "fen" },
    ],
    rows: holderFlows(transition).flows.map((flow) => ({
      ...flow,
      from: name(flow.from),
      to: name(flow.to),
    })),
  };
}

function tableOf(transition: Transition, wording: Wording): Content {
  const { rows } = flowTable(transition);
  const { balances } = holderFlows(transition);
  const money = (value: number) => wording.amount({ value, unit: "fen" });
  const moved = (measure: FlowMeasure) =>
    balances.find((each) => each.measure === measure)?.moved ?? 0;
  const number = (value: number, written = wording.number(value)) =>
    html`<td class="number ${value === 0 && "zero"}">${written}</td>`;
  return html`<table class="figures"><thead><tr>
      <th scope="col">${wording.say(words.from)}</th><th scope="col">${wording.say(words.to)}</th>
      ${[words.persons, words.pieces, words.cost].map((head) => html`<th scope="col" class="number">${wording.say(head)}</th>`)}
    </tr></thead>
    <tbody>${rows.map(
      (row) => html`<tr><th scope="row">${row.from as string}</th><td>${row.to as string}</td>
        ${number(row.persons as number)}${number(row.pieces as number)}${number(row.cost as number, money(row.cost as number))}</tr>`,
    )}</tbody>
    <tfoot><tr><th scope="row" colspan="2">${wording.say(words.total)}</th>
      ${number(moved("persons"))}${number(moved("pieces"))}${number(moved("cost"), money(moved("cost")))}</tr></tfoot></table>`;
}
