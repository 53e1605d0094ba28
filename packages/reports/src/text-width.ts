const fullWidth =
  /[\u1100-\u115f\u2014\u2026\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
const narrow = /[\s.,:;'|!()[\]ijltfI1·-]/;
const wide = /[A-Zmw@%&＋→]/;
const neverFirst = /^[，。、；：？！）》」』”’…,.;:?!)\]-]/;
const neverLast = /^[\s（《「『“‘([]+$/;

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

const words = new Intl.Segmenter("zh", { granularity: "word" });

/** What is not broken if it can be helped: words, with the space or bracket before them. */
function pieces(text: string): string[] {
  const found: string[] = [];
  let before = "";
  for (const { segment } of words.segment(text)) {
    if (neverLast.test(segment)) before += segment;
    else {
      found.push(before + segment);
      before = "";
    }
  }
  return before === "" ? found : [...found, before];
}

/**
 * Breaks a text into lines that fit a width, XX What does not fit into the last line allowed ends in an ellipsis.
 *
 * @param text - the text
 * @param size - font size in pixels
 * @param width - width of a line in pixels
 * @param most - number of lines allowed
 */
export function wrap(text: string, size: number, width: number, most: number): string[] {
  const parts = pieces(text);
  let lines = broken(parts, size, width);
  if (lines.length > most) return cut(lines, size, width, most);
  const longest = Math.max(...parts.map((part) => textWidth(part.trim(), size)));
  for (let narrower = width - size; narrower >= longest; narrower -= size) {
    const tried = broken(parts, size, narrower);
    if (tried.length > lines.length) break;
    lines = tried;
  }
  return lines;
}

function broken(parts: readonly string[], size: number, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  const fits = (longer: string) => textWidth(longer.trim(), size) <= width;
  for (const piece of parts) {
    if (line === "" || neverFirst.test(piece) || fits(line + piece)) line += piece;
    else {
      lines.push(line.trim());
      line = piece;
    }
    while (line.length > 1 && !fits(line) && !neverFirst.test(piece)) {
      let end = line.length - 1;
      while (end > 1 && !fits(line.slice(0, end))) end--;
      lines.push(line.slice(0, end).trim());
      line = line.slice(end);
    }
  }
  if (line.trim() !== "") lines.push(line.trim());
  return lines;
}

function cut(lines: readonly string[], size: number, width: number, most: number): string[] {
  if (most < 1) return [];
  let last = lines[most - 1] ?? "";
  while (last !== "" && textWidth(`${last}…`, size) > width) last = last.slice(0, -1);
  return [...lines.slice(0, most - 1), `${last}…`];
}
