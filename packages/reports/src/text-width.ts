const fullWidth =
  /[\u1100-\u115f\u2014\u2026\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
const narrow = /[\s.,:;'|!()[\]ijltfI1·-]/;
const wide = /[A-Zmw@%&＋→]/;
const neverFirst = /[，。、；：？！）》」』”’…,.;:?!)\]]/;

function em(character: string): number {
  if (fullWidth.test(character)) return 1;
  if (narrow.test(character)) return 0.36;
  return wide.test(character) ? 0.74 : 0.56;
}

/**
 * Estimated width of a line of text: a full-width character (全角) is one em, others are taken by
 * their usual width. Pictures are laid out before any font is known.
 *
 * @param text - the text
 * @param size - font size in pixels
 */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += em(character);
  return width * size;
}

/** What may not be broken: a Latin word with the space before it, or one full-width character. */
function pieces(text: string): string[] {
  return text.match(/\s*[^\s\u2e80-\u9fff\uff00-\uffef]+|\s*[\u2e80-\u9fff\uff00-\uffef]/gu) ?? [];
}

/**
 * Breaks a text into lines that fit a width, between Chinese characters and between Latin words. What
 * does not fit into the last line allowed ends in an ellipsis.
 *
 * @param text - the text
 * @param size - font size in pixels
 * @param width - width of a line in pixels
 * @param most - number of lines allowed
 */
export function wrap(text: string, size: number, width: number, most: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces(text)) {
    const longer = line + piece;
    if (line === "" || neverFirst.test(piece) || textWidth(longer.trim(), size) <= width) {
      line = longer;
      continue;
    }
    lines.push(line.trim());
    line = piece;
  }
  if (line.trim() !== "") lines.push(line.trim());
  if (lines.length <= most) return lines;
  let last = lines[most - 1] ?? "";
  while (last !== "" && textWidth(`${last}…`, size) > width) last = last.slice(0, -1);
  return [...lines.slice(0, most - 1), `${last}…`];
}
