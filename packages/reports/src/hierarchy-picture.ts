import { drawBody, drawSuccessions } from "./body-drawing.js";
import { edgeNames } from "./legend.js";
import { type Content, html } from "./markup.js";
import { type Columns, measures } from "./picture-column.js";
import { type PlacedRow, type Sheet, sheetsOf } from "./picture-layout.js";
import type { NetPath } from "./picture-path.js";
import { pictureMark } from "./synthetic-mark.js";
import { className } from "./tally-entry.js";
import { textWidth, wrap } from "./text-width.js";
import type { Wording } from "./wording.js";

/** Everything one picture of the hierarchy is drawn from. */
export interface HierarchyPicture {
  /** Prefix of its element identifiers, unique in the page. */
  id: string;
  /** Its title. */
  title: string;
  /** What it shows, in sentences, for those who do not see it. */
  description: string;
  /** Whether any record is invented. */
  synthetic: boolean;
  /** The rows with their boxes. */
  rows: readonly PlacedRow[];
  /** The lines. */
  paths: readonly NetPath[];
  /** The columns. */
  columns: Columns;
  /** The language. */
  wording: Wording;
}

const captions = [
  { zh: "管理与群团组织", en: "Governing and organising" },
  { zh: "服务机构", en: "Service institutions" },
  { zh: "村级", en: "Villages" },
];

/**
 * Draws the hierarchy (机构体系图): the county's row, then the townships'; governing bodies, serving
 * bodies and villages in columns; who commands and who guides as lines in the gutters between. A long
 * picture comes in several sheets, which join without a seam on the screen and are pages in print.
 *
 * @param picture - what it is drawn from
 */
export function drawHierarchy(picture: HierarchyPicture): Content[] {
  const sheets = sheetsOf(picture.rows);
  return sheets.map((sheet, index) => drawSheet(picture, sheet, index, sheets.length));
}

function drawSheet(
  { id, title, description, synthetic, rows, paths, columns, wording }: HierarchyPicture,
  { from, to }: Sheet,
  index: number,
  count: number,
): Content {
  const shown = rows.slice(from, to);
  const first = index === 0;
  const top = first ? 0 : (shown[0]?.y ?? 0) - measures.nextHead;
  const last = shown.at(-1);
  const end = last === undefined ? measures.head : last.y + last.height + measures.gap;
  const names = new Map(
    rows.flatMap(({ boxes }) => boxes.map(({ body }) => [body.id, body.name] as const)),
  );
  const numbered = count === 1 ? title : `${title} (${index + 1}/${count})`;
  return html`<svg class="hierarchy ${first ? "" : "continued"}" viewBox="0 ${top} ${columns.width} ${end - top}" role="img" aria-labelledby="${id}-${index}">
    <title id="${id}-${index}">${numbered}</title>
    ${first && html`<desc>${description}</desc>`}
    ${first && captions.map((caption, at) => html`<text class="caption" x="${columns.x[at]}" y="${measures.head - 8}">${wording.say(caption)}</text>`)}
    ${shown.map((row) => band(row, wording))}
    ${paths.map((path) => wire(path, names, wording))}
    <g class="${first ? "" : "sheet-head"}">
      ${!first && html`<rect class="cover" x="0" y="${top}" width="${columns.width}" height="${measures.nextHead}" />`}
      <text class="picture-title" x="2" y="${top + 17}">${first ? title : numbered}</text>
      ${pictureMark(synthetic, columns.width - 2, top + 2, wording)}
    </g>
    ${shown.map((row) => row.boxes.map((box) => drawBody(box, wording)))}
    ${shown.map((row) => drawSuccessions(row.boxes))}
    ${shown.map((row) => tallyBox(row, wording))}
  </svg>`;
}

function band({ row, y, width, height }: PlacedRow, wording: Wording): Content {
  const [code = "", ...more] = row.divisions;
  const many = more.length > 0;
  const kind = className(code);
  const count = wording.number(row.divisions.length);
  const name = many
    ? wording.say({ zh: `${count} 个${kind.zh}`, en: `${count} × ${kind.en}` })
    : (row.names[0] ?? code);
  const lines = wrap(name, 13, measures.label - 8, 3);
  const below = y + measures.pad + 14 + lines.length * 16;
  const room = Math.floor((y + height - below - 12) / 12);
  const named = many ? wrap(wording.list(row.names), 9.5, measures.label - 8, room) : [];
  return html`<g>
    <rect class="band ${code.endsWith("000000") ? "county" : ""}" x="0" y="${y}" width="${width}" height="${height}" rx="4" />
    ${lines.map((line, at) => html`<text class="place" x="8" y="${y + measures.pad + 13 + at * 16}">${line}</text>`)}
    ${!many && html`<text class="class" x="8" y="${below}">${wording.say(kind)}</text>`}
    ${named.map((line, at) => html`<text class="class names" x="8" y="${below + at * 12}">${line}</text>`)}
  </g>`;
}

function wire(
  { net, line, tips }: NetPath,
  names: ReadonlyMap<string, string>,
  wording: Wording,
): Content {
  const heads = tips.map(({ x, y }) => `M${x} ${y}l-6 -3.2v6.4z`).join("");
  return html`<g class="wire ${net.kind}">
    <title>${names.get(net.from)} · ${wording.say(edgeNames[net.kind])}</title>
    <path class="halo" d="${line}" />
    <path d="${line}" />
    ${net.kind !== "administrative" && html`<path class="tip" d="${heads}" />`}
  </g>`;
}

function tallyBox({ tally, counted }: PlacedRow, wording: Wording): Content {
  const { x, y, width, height } = tally;
  let at = y + 15;
  return html`<g class="tally">
    <rect x="${x}" y="${y}" width="${width}" height="${height}" />
    <text class="name" x="${x + 8}" y="${at}">${counted.title}</text>
    ${counted.entries.map(({ lines, count, change }) => {
      const top = at + 14.5;
      at += lines.length * 11.5 + 2;
      const tone = change === 0 ? "" : count === 0 ? "gone" : "changed";
      const sign = change > 0 ? `＋${wording.number(change)}` : `−${wording.number(-change)}`;
      const right = x + width - (change === 0 ? 8 : 12 + textWidth(sign, 10.5));
      return html`<g class="tallied ${tone}">
        ${lines.map((line, each) => html`<text x="${x + 8}" y="${top + each * 11.5}">${line}</text>`)}
        <text class="figure" text-anchor="end" x="${right}" y="${top}">${wording.number(count)}</text>
        ${change !== 0 && html`<text class="change" text-anchor="end" x="${x + width - 6}" y="${top}">${sign}</text>`}
      </g>`;
    })}
  </g>`;
}
