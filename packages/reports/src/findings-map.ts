import { type HierarchyRectangularNode, hierarchy, treemap, treemapSquarify } from "d3-hierarchy";
import { type Weight, weightNames } from "./finding-group.js";
import type { ToldGroup } from "./findings-told.js";
import { type Content, html } from "./markup.js";
import { pictureMark } from "./synthetic-mark.js";
import { textWidth, wrap } from "./text-width.js";
import { signPath } from "./weight-sign.js";
import type { Wording } from "./wording.js";

const width = 1_040;
const height = 380;
const head = 30;

const words = {
  title: { zh: "各乡镇街道的发现", en: "Findings by township" },
  county: { zh: "县级", en: "County level" },
  description: {
    zh: "每块是一个乡镇街道，大小为发现件数，块内按轻重分，轻重各有符号。",
    en: "Each block is a township; its size is the number of findings, parted by weight, each with a sign of its own.",
  },
};

/** A township with its findings by weight; the code of what lies in none is empty. */
interface MapPlace {
  code: string;
  name: string;
  weights: Map<Weight, number>;
}

/** A node of the map: the county, a township, or a weight within it. */
interface MapNode {
  place?: MapPlace;
  weight?: Weight;
  value?: number;
  children?: MapNode[];
}

/**
 * The findings by township as a tree map (发现矩形树图): the larger the block, the more findings; within
 * it a part for each weight, with its sign. Nothing where there are no findings.
 *
 * @param groups - the findings as they may be shown
 * @param placeOf - name of a township
 * @param synthetic - whether any record is invented
 * @param wording - the language
 */
export function findingsMap(
  groups: readonly ToldGroup[],
  placeOf: (code: string) => string,
  synthetic: boolean,
  wording: Wording,
): Content {
  const places = placesOf(groups, placeOf, wording);
  if (places.length === 0) return null;
  const data: MapNode = {
    children: places.map((place) => ({
      place,
      children: [...place.weights].map(([weight, value]) => ({ weight, value })),
    })),
  };
  const root = treemap<MapNode>()
    .tile(treemapSquarify.ratio(1.4))
    .size([width, height])
    .paddingOuter(1)
    .paddingTop((node) => (node.depth === 1 ? 21 : 0))
    .paddingInner(2)
    .round(true)(
    hierarchy(data)
      .sum((node) => node.value ?? 0)
      .sort((a, b) => (b.value ?? 0) - (a.value ?? 0)),
  );
  const title = wording.say(words.title);
  return html`<div class="scroll"><svg class="map" viewBox="0 0 ${width} ${height + head}" role="img" aria-labelledby="findings-map">
    <title id="findings-map">${title}</title>
    <desc>${wording.say(words.description)} ${wording.list(places.map((place) => `${place.name} ${wording.number(sum(place))}`))}</desc>
    <text class="picture-title" x="2" y="18">${title}</text>
    ${pictureMark(synthetic, width - 2, 2, wording)}
    <g transform="translate(0 ${head})">${(root.children ?? []).map((node) => block(node, wording))}</g>
  </svg></div>`;
}

function placesOf(
  groups: readonly ToldGroup[],
  placeOf: (code: string) => string,
  wording: Wording,
): MapPlace[] {
  const places = new Map<string, MapPlace>();
  for (const { weight, rows } of groups) {
    for (const { township = "", times } of rows) {
      const name = township === "" ? wording.say(words.county) : placeOf(township);
      const place = places.get(township) ?? { code: township, name, weights: new Map() };
      places.set(township, place);
      place.weights.set(weight, (place.weights.get(weight) ?? 0) + times);
    }
  }
  return [...places.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

function sum({ weights }: MapPlace): number {
  return [...weights.values()].reduce((total, count) => total + count, 0);
}

function block(node: HierarchyRectangularNode<MapNode>, wording: Wording): Content {
  const { x0, y0, x1, y1, data, children = [] } = node;
  const place = data.place as MapPlace;
  const total = wording.number(sum(place));
  const parts = [...place.weights].map(
    ([weight, count]) => `${wording.say(weightNames[weight])} ${wording.number(count)}`,
  );
  const said = `${place.name} ${total}: ${wording.list(parts)}`;
  const room = x1 - x0 - 10;
  const counted = textWidth(` ${total}`, 12);
  const [line = ""] = wrap(place.name, 12, room - counted, 1);
  return html`<g class="block" data-township="${place.code}" data-name="${said}">
    <title>${said}</title>
    <rect class="ground" x="${x0}" y="${y0}" width="${x1 - x0}" height="${y1 - y0}" />
    ${room > 26 && html`<text class="place" aria-hidden="true" x="${x0 + 5}" y="${y0 + 15}">${line} ${room > counted + 12 && html`<tspan class="figure">${total}</tspan>`}</text>`}
    ${children.map((part) => segment(part, wording))}
  </g>`;
}

function segment(
  { x0, y0, x1, y1, data, value = 0 }: HierarchyRectangularNode<MapNode>,
  wording: Wording,
): Content {
  const weight = data.weight as Weight;
  const [wide, tall] = [x1 - x0, y1 - y0];
  const figure = wording.number(value);
  const fits = wide >= 22 && tall >= 20;
  const counted = fits && wide >= 26 + textWidth(figure, 11);
  return html`<g class="segment ${weight}" aria-hidden="true">
    <rect x="${x0}" y="${y0}" width="${wide}" height="${tall}" />
    ${fits && html`<path transform="translate(${x0 + 4} ${y0 + 3}) scale(.82)" d="${signPath(weight)}" />`}
    ${counted && html`<text x="${x0 + 21}" y="${y0 + 14}">${figure}</text>`}
  </g>`;
}
