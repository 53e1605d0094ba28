// The blocks of a guide that a newcomer acts on, in order. A comment says what a block is:
//
//   <!-- newcomer -->                  commands, run in the folder the last ones ended in
//   <!-- newcomer: fails -->           commands, of which the last has to end with another exit code than 0
//   <!-- newcomer: prints -->          each paragraph has to occur in what the last commands printed
//   <!-- newcomer: shows path -->      the file has to have these lines
//   <!-- newcomer: write path -->      the file becomes the block
//   <!-- newcomer: change path -->     lines that begin with `-` become those that begin with `+`
import { readFileSync } from "node:fs";

/** What a block may ask for. */
const kinds = new Set(["run", "fails", "prints", "shows", "write", "change"]);

/**
 * @param {string} file a guide
 * @returns {{ kind: string, of: string, body: string, at: string }[]} the blocks; `of` is a path
 */
export function guideBlocks(file) {
  const lines = readFileSync(file, "utf8").split("\n");
  const blocks = [];
  for (let line = 0; line < lines.length; line++) {
    const said = lines[line].match(/^<!-- newcomer(?:: (\w+)(?: (\S+))?)? -->$/u);
    if (said === null) continue;
    const kind = said[1] ?? "run";
    const at = `${file}:${line + 1}`;
    if (!kinds.has(kind)) throw new Error(`${at}: no such block: ${kind}`);
    const open = lines.findIndex((text, index) => index > line && text.startsWith("```"));
    if (open !== line + 1 && !lines[line + 1]?.startsWith("<!-- code:")) {
      throw new Error(`${at}: no block follows`);
    }
    const close = lines.indexOf("```", open + 1);
    blocks.push({ kind, of: said[2] ?? "", body: lines.slice(open + 1, close).join("\n"), at });
  }
  return blocks;
}

/**
 * A text with the lines of a block changed: those that begin with `-` are replaced by those with `+`.
 *
 * @param {string} text
 * @param {string} body
 */
export function changed(text, body) {
  const side = (sign) =>
    body
      .split("\n")
      .filter((line) => line.startsWith(" ") || line.startsWith(sign))
      .map((line) => line.slice(1))
      .join("\n");
  const before = side("-");
  const parts = text.split(before);
  if (parts.length !== 2)
    throw new Error(`these lines occur ${parts.length - 1} times:\n${before}`);
  // A line taken out goes with its end.
  const after = side("+");
  return after === "" ? parts.join("").replace("\n\n", "\n") : parts.join(after);
}

/** Words and figures only: how a terminal breaks lines is no matter. */
const plain = (text) => text.replace(/\s+/gu, " ").trim();

/**
 * The paragraphs of a block that do not occur in a text.
 *
 * @param {string} text
 * @param {string} body
 */
export function missingFrom(text, body) {
  const whole = plain(text);
  return body.split(/\n\s*\n|^…$/mu).filter((paragraph) => !whole.includes(plain(paragraph)));
}
