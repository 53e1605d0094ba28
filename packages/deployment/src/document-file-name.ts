/** Names that Windows keeps for devices, whatever they end in. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** What no file system may be asked to keep in a name. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control letters are among what is not allowed
const forbidden = /[<>:"/\\|?*\u0000-\u001f\u007f]+/g;

/** How long the part of a name before its ending may be, in bytes: well below the 255 of any system. */
const longest = 180;

/**
 * Gives files names that are legal on every system (文件命名), each once, also where letters of either size count as
 * the same.
 */
export class DocumentFileNames {
  readonly #taken = new Set<string>();

  /**
   * The name of a file of a document.
   *
   * @param parts - plan, document, copy and language, as far as there are
   * @param ending - what it ends in, without the dot
   */
  name(parts: readonly string[], ending: string): string {
    const plain = parts
      .map((part) => part.normalize("NFC").replace(forbidden, "-").trim())
      .filter((part) => part !== "")
      .join(".")
      .replace(/\.{2,}/g, ".")
      .replace(/^[.\s]+|[.\s]+$/g, "");
    const stem = cut(reserved.test(plain.split(".")[0] ?? "") ? `_${plain}` : plain, longest);
    let name = `${stem}.${ending}`;
    for (let again = 2; this.#taken.has(name.toLowerCase()); again++) {
      name = `${stem}~${again}.${ending}`;
    }
    this.#taken.add(name.toLowerCase());
    return name;
  }
}

/** As much of a text as fits into a number of bytes. */
function cut(text: string, bytes: number): string {
  const encoder = new TextEncoder();
  let kept = "";
  let used = 0;
  for (const letter of text) {
    used += encoder.encode(letter).length;
    if (used > bytes) break;
    kept += letter;
  }
  return kept === "" ? "document" : kept.replace(/[.\s]+$/g, "");
}
