import { edgeNames } from "./legend.js";
import { type Content, html } from "./markup.js";
import {
  type Box,
  type Columns,
  freshWord,
  type Label,
  measures,
  type PlacedRow,
} from "./picture-layout.js";
import type { NetPath } from "./picture-path.js";
import { pictureMark } from "./synthetic-mark.js";
import { className, type RowTally } from "./tally-entry.js";
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
  /** What is counted at the right of each row. */
  tallies: readonly RowTally[];
  /** The lines. */
  paths: readonly NetPath[];
  /** The columns. */
  columns: Columns;
  /** The language. */
  wording: Wording;
}

const words = {
  governing: { zh: "管理与群团组织", en: "Governing and organising" },
  serving: { zh: "服务机构", en: "Service institutions" },
  villages: { zh: "村级", en: "Villages" },
};

/**
 * Draws the hierarchy (机构体系图): the county's row, then the townships'; governing bodies, serving
 * bodies and villages in columns; who commands and who guides as lines in the gutters between.
 *
 * @param picture - what it is drawn from
 */
export function drawHierarchy(picture: HierarchyPicture): Content {
  const { id, title, description, synthetic, rows, tallies, paths, columns, wording } = picture;
  const last = rows.at(-1);
  const height = last === undefined ? measures.head : last.y + last.height + 4;
  const names = new Map(rows.flatMap(({ boxes }) => boxes.map(({ body }) => [body.id, body.name])));
  const captions = [words.governing, words.serving, words.villages];
  return html`<svg class="hierarchy" viewBox="0 0 ${columns.width} ${height}" role="img"
    aria-labelledby="${id}-title ${id}-desc">
    <title id="${id}-title">${title}</title>
    <desc id="${id}-desc">${description}</desc>
    <text class="picture-title" x="2" y="17">${title}</text>
    ${pictureMark(synthetic, columns.width - 2, 2, wording)}
    ${captions.map(
      (caption, at) =>
        html`<text class="caption" x="${columns.x[at]}" y="${measures.head - 8}">${wording.say(caption)}</text>`,
    )}
    ${rows.map((row) => band(row, wording))}
    ${paths.map((path) => wire(path, names, wording))}
    ${rows.map((row) => row.boxes.map((box) => bodyBox(box, wording)))}
    ${rows.map((row) => successions(row))}
    ${rows.map((row, at) => tallyBox(row, tallies[at] as RowTally, wording))}
  </svg>`;
}

function band({ row, y, width, height }: PlacedRow, wording: Wording): Content {
  const [code = "", ...more] = row.divisions;
  const kind = className(code);
  const many = more.length > 0;
  const name = many ? `${row.divisions.length} ×` : (row.names[0] ?? code);
  const lines = wrap(name, 13, measures.label - 8, 3);
  const named = many
    ? wrap(wording.list(row.names), 9.5, measures.label - 10, Math.floor((height - 52) / 12))
    : [];
  const below = y + measures.pad + 14 + lines.length * 16;
  return html`<g>
    <rect class="${code.endsWith("000000") ? "band county" : "band"}" x="0" y="${y}" width="${width}" height="${height}" rx="4" />
    ${lines.map((line, at) => html`<text class="place" x="8" y="${y + measures.pad + 13 + at * 16}">${line}</text>`)}
    <text class="class" x="8" y="${below}">${wording.say(kind)}</text>
    ${named.map((line, at) => html`<text class="class names" x="8" y="${below + 14 + at * 12}">${line}</text>`)}
  </g>`;
}

function wire(
  { net, line, tips }: NetPath,
  names: ReadonlyMap<string, string>,
  wording: Wording,
): Content {
  const title = `${names.get(net.from)} · ${wording.say(edgeNames[net.kind])}`;
  return html`<g class="wire ${net.kind}">
    <title>${title}</title>
    <path class="halo" d="${line}" />
    <path d="${line}" />
    ${
      net.kind === "administrative"
        ? null
        : html`<path class="tip" d="${tips.map(({ x, y }) => `M${x} ${y}l-6 -3.2v6.4z`).join("")}" />`
    }
  </g>`;
}

function bodyBox(box: Box, wording: Wording): Content {
  const { body, x, y, width, height } = box;
  let at = y + 18;
  const lines = (label: Label) => label.lines.length * measures.smallLine;
  const plates = box.plates.map((plate) => {
    const top = at + (box.lines.length - 1) * measures.line + 7;
    at += lines(plate) + 9;
    return html`<g class="plate">
      <rect x="${x + 7}" y="${top}" width="${width - 14}" height="${lines(plate) + 5}" />
      ${plate.lines.map((line, row) => html`<text x="${x + 13}" y="${top + 12 + row * measures.smallLine}">${line}</text>`)}
      ${plate.fresh ? freshMark(x + width - 12, top + 11, wording) : null}
    </g>`;
  });
  at += box.lines.length * measures.line;
  const departments = box.departments.map((department) => {
    const top = at;
    at += lines(department) + 1;
    return html`<g class="department">
      <path d="M${x + 10} ${top - 9}v5h5" />
      ${department.lines.map((line, row) => html`<text x="${x + 19}" y="${top + row * measures.smallLine}">${line}</text>`)}
      ${department.fresh ? freshMark(x + width - 7, top, wording) : null}
    </g>`;
  });
  return html`<g class="body ${body.side} ${body.standing}">
    <title>${body.name}</title>
    <rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${body.side === "serving" ? 5 : 0}" />
    ${box.lines.map((line, row) => html`<text class="name" x="${x + 8}" y="${y + 18 + row * measures.line}">${line}</text>`)}
    ${body.standing === "new" ? freshMark(x + width - 7, y + 17, wording) : null}
    ${plates}${departments}
    ${box.ending.map((line, row) => html`<text class="ending" x="${x + 8}" y="${at + row * measures.smallLine}">${line}</text>`)}
  </g>`;
}

/** The mark of what is new: a cross and the word, so that it needs no colour. */
function freshMark(right: number, baseline: number, wording: Wording): Content {
  return html`<text class="fresh" x="${right}" y="${baseline}" text-anchor="end">＋${wording.say(freshWord)}</text>`;
}

/** Arrows from bodies that have ended to those in which they live on. */
function successions({ boxes }: PlacedRow): Content {
  const places = new Map(boxes.map((box) => [box.body.id, box]));
  return boxes.flatMap((box) =>
    box.body.successors.map((id, index) => {
      const to = places.get(id);
      if (to === undefined || to.x !== box.x) return null;
      const [x, from, end] = [
        box.x + box.width,
        box.y + box.height / 2,
        to.y + to.height / 2 + index * 5,
      ];
      const out = x + measures.arrow - 3;
      return html`<path class="succession" d="M${x} ${from}H${out}V${end}H${x + 5}" />
        <path class="succession-tip" d="M${x} ${end}l7 -4v8z" />`;
    }),
  );
}

function tallyBox(row: PlacedRow, tally: RowTally, wording: Wording): Content {
  const { x, y, width, height } = row.tally;
  let at = y + 16;
  return html`<g class="tally">
    <rect x="${x}" y="${y}" width="${width}" height="${height}" />
    <text class="name" x="${x + 8}" y="${at}">${tally.title}</text>
    ${tally.entries.map(({ lines, count, change }) => {
      const top = at + 15;
      at += lines.length * 12 + 3;
      const tone = change === 0 ? "" : count === 0 ? " gone" : " changed";
      const sign = change > 0 ? `＋${wording.number(change)}` : `−${wording.number(-change)}`;
      return html`<g class="tallied${tone}">
        ${lines.map((line, each) => html`<text x="${x + 8}" y="${top + each * 12}">${line}</text>`)}
        <text class="figure" text-anchor="end" x="${x + width - (change === 0 ? 8 : 12 + textWidth(sign, 10.5))}" y="${top}">${wording.number(count)}</text>
        ${change === 0 ? null : html`<text class="change" text-anchor="end" x="${x + width - 6}" y="${top}">${sign}</text>`}
      </g>`;
    })}
  </g>`;
}
