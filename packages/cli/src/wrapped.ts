/** Chinese characters and punctuation take two columns of a terminal. */
const wide = /[\u2e80-\uffef]/;

/** Words, single Chinese characters, and blanks; punctuation stays with what it closes or opens. */
const pieces =
  /[（“《]*[\u2e80-\uffef][，。；：、）”》]*|[（“《]*[^\s\u2e80-\uffef]+[，。；：、）”》]*|\s+/g;

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += wide.test(character) ? 2 : 1;
  return width;
}

/**
 * Breaks a text into lines of a terminal: between words, and between any two Chinese characters.
 *
 * @param text - the text, with or without lines of its own
 * @param columns - how wide a line may be
 */
export function wrapped(text: string, columns: number): string {
  return text
    .split("\n")
    .flatMap((line) => linesOf(line, columns))
    .join("\n");
}

function linesOf(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of text.match(pieces) ?? []) {
    if (line !== "" && widthOf(line + piece) > columns) {
      lines.push(line.trimEnd());
      line = "";
    }
    if (line !== "" || piece.trim() !== "") line += piece;
  }
  return [...lines, line];
}
