import type { Unit } from "@fuyou/kernel";
import { type SankeyLink, type SankeyNode, sankey, sankeyLinkHorizontal } from "d3-sankey";
import type { FlowLink, FlowNet, FlowNode } from "./flow-net.js";
import { type Content, html } from "./markup.js";
import { pictureMark } from "./synthetic-mark.js";
import { wrap } from "./text-width.js";
import type { Wording } from "./wording.js";

const width = 1040;
const label = 250;
const bar = 10;
const gap = 34;
const head = 34;

/** What a picture of flows is made of. */
export interface FlowPicture {
  /** Identifier of the picture, unique on the page. */
  id: string;
  /** What is counted, as its heading says it. */
  title: string;
  /** What it shows in a sentence, for those who do not see it. */
  description: string;
  /** The flows. */
  net: FlowNet;
  /** The unit of what flows. */
  unit: Unit;
  /** Whether any record is invented. */
  synthetic: boolean;
  /** The language. */
  wording: Wording;
}

type End = FlowNode & { side: 0 | 1 };
type Node = SankeyNode<End, object>;
type Link = SankeyLink<End, object>;

/**
 * Draws flows from those who give, on the left, to those who take, on the right (桑基图). Their widths are to
 * scale; every end and every stream says its number.
 *
 * @param picture - what it is made of
 */
export function drawFlows({
  id,
  title,
  description,
  net,
  unit,
  synthetic,
  wording,
}: FlowPicture): Content {
  const { nodes, links, height } = laidOut(net);
  const amount = (value: number) => wording.amount({ value, unit });
  const path = sankeyLinkHorizontal<End, object>();
  return html`<svg class="flows" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-desc">
    <title id="${id}-title">${title}</title>
    <desc id="${id}-desc">${description}</desc>
    <text class="picture-title" x="2" y="16">${title}</text>
    ${pictureMark(synthetic, width - 2, 2, wording)}
    ${links.map(
      (
        link,
      ) => html`<path class="stream" d="${path(link)}" stroke-width="${Math.max(1.2, round(link.width ?? 0))}">
        <title>${named(link.source, wording)} → ${named(link.target, wording)}: ${amount(link.value)}</title></path>`,
    )}
    ${nodes.map((node) => end(node, amount(node.value ?? 0), wording))}
  </svg>`;
}

function laidOut(net: FlowNet): { nodes: Node[]; links: Link[]; height: number } {
  const rows = Math.max(net.sources.length, net.targets.length);
  const height = head + rows * gap + 24 + Math.min(240, rows * 24);
  const layout = sankey<End, object>()
    .nodeWidth(bar)
    .nodePadding(gap)
    .nodeSort(null)
    .linkSort(null)
    .extent([
      [label, head + 16],
      [width - label, height - 18],
    ]);
  const { nodes, links } = layout({
    nodes: [
      ...net.sources.map((node) => ({ ...node, side: 0 as const })),
      ...net.targets.map((node) => ({ ...node, side: 1 as const })),
    ],
    links: net.links.map(({ from, to, value }: FlowLink) => ({
      source: from,
      target: net.sources.length + to,
      value,
    })),
  });
  return { nodes, links, height };
}

function end(node: Node, amount: string, wording: Wording): Content {
  const { x0 = 0, x1 = 0, y0 = 0, y1 = 0, side } = node;
  const lines = wrap(wording.say(node.name), 12, label - 20, 2);
  const x = side === 0 ? x0 - 8 : x1 + 8;
  const top = (y0 + y1) / 2 - (lines.length * 14) / 2 + 4;
  return html`<g class="end">
    <rect x="${round(x0)}" y="${round(y0)}" width="${bar}" height="${Math.max(1.2, round(y1 - y0))}" />
    <text x="${round(x)}" y="${round(top)}" text-anchor="${side === 0 ? "end" : "start"}">${lines.map(
      (line, row) => html`<tspan x="${round(x)}" dy="${row === 0 ? 0 : 14}">${line}</tspan>`,
    )}<tspan class="figure" x="${round(x)}" dy="14">${amount}</tspan></text>
  </g>`;
}

function named(node: Link["source"], wording: Wording): string {
  return typeof node === "object" ? wording.say(node.name) : String(node);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
