import { type Content, html } from "./markup.js";
import { type Box, freshWord, type Label } from "./picture-box.js";
import { measures } from "./picture-column.js";
import type { Wording } from "./wording.js";

/**
 * Draws a body: its name, the further plates at its door as plates, its departments below; what is
 * new with a mark, what has ended struck out.
 *
 * @param box - the body with its place
 * @param wording - the language
 */
export function drawBody(box: Box, wording: Wording): Content {
  const { body, x, y, width, height, lines, ending } = box;
  let at = y + 8 + lines.length * measures.line + 3;
  const plates = box.plates.map((plate) => {
    const top = at - 2;
    at += heightOf(plate) + 9;
    return html`<g class="plate">
      <rect x="${x + 7}" y="${top}" width="${width - 14}" height="${heightOf(plate) + 5}" />
      ${texts(plate.lines, x + 13, top + 13, measures.smallLine)}
      ${plate.fresh && freshMark(x + width - 12, top + 13, wording)}
    </g>`;
  });
  at += 9;
  const departments = box.departments.map((department) => {
    const top = at;
    at += heightOf(department) + 1;
    return html`<g class="department">
      <path d="M${x + 10} ${top - 10}v6h5" />
      ${texts(department.lines, x + 19, top, measures.smallLine)}
      ${department.fresh && freshMark(x + width - 7, top, wording)}
    </g>`;
  });
  return html`<g class="body ${body.side} ${body.standing}">
    <title>${body.name}</title>
    <rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${body.side === "serving" ? 5 : 0}" />
    <g class="name">${texts(lines, x + 8, y + 17, measures.line)}</g>
    ${body.standing === "new" && freshMark(x + width - 7, y + 17, wording)}
    ${plates}${departments}
    <g class="ending">${texts(ending, x + 8, at, measures.smallLine)}</g>
  </g>`;
}

function heightOf(label: Label): number {
  return label.lines.length * measures.smallLine;
}

function texts(lines: readonly string[], x: number, y: number, step: number): Content {
  return lines.map((line, row) => html`<text x="${x}" y="${y + row * step}">${line}</text>`);
}

/** The mark of what is new: a cross and the word, so that it needs no colour. */
function freshMark(right: number, baseline: number, wording: Wording): Content {
  return html`<text class="fresh" x="${right}" y="${baseline}" text-anchor="end">＋${wording.say(freshWord)}</text>`;
}

/**
 * Draws arrows from bodies that have ended to those of the same column in which they live on.
 *
 * @param boxes - the boxes of a row
 */
export function drawSuccessions(boxes: readonly Box[]): Content {
  const places = new Map(boxes.map((box) => [box.body.id, box]));
  return boxes.flatMap((box) =>
    box.body.successors.map((id) => {
      const to = places.get(id);
      if (to === undefined || to.body.side !== box.body.side) return null;
      const [x, from, end] = [box.x + box.width, box.y + box.height / 2, to.y + to.height / 2];
      return html`<path class="succession" d="M${x} ${from}H${x + measures.arrow - 3}V${end}H${x + 5}" />
        <path class="succession-tip" d="M${x} ${end}l7 -4v8z" />`;
    }),
  );
}
