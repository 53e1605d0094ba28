import { type Content, html } from "./markup.js";

/**
 * What a part of a bar stands for (条形段): what is reached (full and filled), what is lacking (half as high,
 * filled), what is not known (an empty frame), and what is only counted.
 */
export type BarPartKind = "good" | "bad" | "unknown" | "plain";

/** One part of a bar. */
export interface BarPart {
  /** What it stands for; each kind has a shape of its own, so that none needs its colour. */
  kind: BarPartKind;
  /** How much of it. */
  value: number;
}

const height = 14;

/**
 * Parts of a whole as a bar (分段条): their lengths to each other are exact, but what is there at all is at
 * least two pixels long. The numbers stand beside it; readers of the screen skip it.
 *
 * @param parts - the parts, in order
 * @param whole - what the full length stands for
 * @param width - the full length in pixels
 */
export function shareBar(parts: readonly BarPart[], whole: number, width: number): Content {
  let x = 0;
  const drawn = parts.map(({ kind, value }) => {
    if (value <= 0 || whole <= 0) return null;
    const long = Math.max(2, Math.min(width - x, (width * value) / whole));
    const at = x;
    x += long;
    return html`<rect class="${kind}" ${shapeOf(kind, at, long)} />`;
  });
  return html`<svg class="share-bar" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" aria-hidden="true"><path class="ground" d="M0 ${height - 0.5}H${width}" />${drawn}</svg>`;
}

/** Place and size of a part by what it stands for. */
function shapeOf(kind: BarPartKind, x: number, long: number): Content {
  if (kind === "bad") return box(x, height / 2, long, height / 2);
  if (kind === "unknown") return box(x + 0.75, 2.75, Math.max(0.5, long - 1.5), height - 3.5);
  return box(x, kind === "good" ? 0 : 2, long, kind === "good" ? height : height - 4);
}

function box(x: number, y: number, width: number, tall: number): Content {
  const at = (value: number) => String(Math.round(value * 100) / 100);
  return html`x="${at(x)}" y="${at(y)}" width="${at(width)}" height="${at(tall)}"`;
}
