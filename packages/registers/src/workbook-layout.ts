import { isDateFormat } from "hucre";
import type { SaxesTagPlain } from "saxes";
import { type FileLimits, guardTexts } from "./file-guard.js";
import { damaged, type WorkbookParts } from "./workbook-parts.js";

/** One sheet as the workbook lists it. */
export interface ListedSheet {
  /** Its name. */
  readonly name: string;
  /** The part it stands in. */
  readonly part: string;
  /** Whether the workbook hides it. */
  readonly hidden: boolean;
}

/** What the cells of a workbook need to be read (工作簿结构). */
export interface WorkbookLayout {
  /** Its sheets, in order. */
  readonly sheets: readonly ListedSheet[];
  /** Whether its days count from 1904, as old Macintosh workbooks do. */
  readonly from1904: boolean;
  /** The texts its cells refer to by number. */
  readonly texts: readonly string[];
  /** For each cell style, whether its number is a day. */
  readonly days: readonly boolean[];
}

/** Built-in number formats that are days, those of Chinese and Japanese programs included; not those of times alone. */
const builtInDays = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58,
]);

/** A name without its namespace. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/**
 * Reads how a workbook is laid out: its sheets, its texts and which styles are days.
 *
 * @param parts - its parts
 * @param limits - how large it may be
 */
export async function readLayout(
  parts: WorkbookParts,
  limits: FileLimits,
): Promise<WorkbookLayout> {
  const root = await relations(parts, "_rels/.rels", "");
  const book = [...root.values()].find((each) => each.type.endsWith("/officeDocument"))?.target;
  if (book === undefined || !parts.has(book)) {
    throw damaged(parts.file, { zh: "没有工作簿部件", en: "it has no workbook part" });
  }
  const folder = book.slice(0, book.lastIndexOf("/") + 1);
  const links = await relations(parts, `${folder}_rels/${book.slice(folder.length)}.rels`, folder);
  const sheets: ListedSheet[] = [];
  let from1904 = false;
  for await (const { name, attributes } of tags(parts, book)) {
    if (name === "workbookPr") from1904 = isTrue(attributes.date1904);
    if (name !== "sheet") continue;
    const id = Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1] ?? "";
    const link = links.get(id);
    if (link?.type.endsWith("/worksheet") !== true) continue;
    const hidden = (attributes.state ?? "visible") !== "visible";
    sheets.push({ name: attributes.name ?? "", part: link.target, hidden });
  }
  const of = (type: string) =>
    [...links.values()].find((each) => each.type.endsWith(`/${type}`) && parts.has(each.target))
      ?.target;
  const styles = of("styles");
  const texts = of("sharedStrings");
  if (texts !== undefined) guardTexts(parts.file, parts.size(texts), limits);
  return {
    sheets,
    from1904,
    texts: texts === undefined ? [] : await readTexts(parts, texts),
    days: styles === undefined ? [] : await readDays(parts, styles),
  };
}

/**
 * What a part refers to (部件引用), by identifier; targets outside the file included.
 *
 * @param parts - the workbook
 * @param part - the part that lists them
 * @param folder - the folder they are counted from
 */
export async function relations(
  parts: WorkbookParts,
  part: string,
  folder: string,
): Promise<Map<string, { type: string; target: string; external: boolean }>> {
  const found = new Map<string, { type: string; target: string; external: boolean }>();
  if (!parts.has(part)) return found;
  for await (const { name, attributes } of tags(parts, part)) {
    if (name !== "Relationship") continue;
    const external = attributes.TargetMode === "External";
    const target = attributes.Target ?? "";
    found.set(attributes.Id ?? "", {
      type: attributes.Type ?? "",
      target: external ? target : within(folder, target),
      external,
    });
  }
  return found;
}

/**
 * Every tag of a small part, as it opens.
 *
 * @param parts - the workbook
 * @param part - the part
 */
export function tags(
  parts: WorkbookParts,
  part: string,
): AsyncIterable<{ name: string; attributes: Record<string, string> }> {
  return parts.xml(part, (parser, out) => {
    parser.on("opentag", ({ name, attributes }: SaxesTagPlain) => {
      out.push({ name: localName(name), attributes });
    });
  });
}

/** Whether an attribute says yes. */
export function isTrue(attribute: string | undefined): boolean {
  return attribute === "1" || attribute === "true";
}

/** `_x000D_` and its like stand for characters that XML cannot hold. */
export function unescaped(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** A target as a name of a part: relative to the folder, or from the root. */
function within(folder: string, target: string): string {
  const steps: string[] = target.startsWith("/") ? [] : folder.split("/").filter(Boolean);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** The texts of a workbook, runs of several fonts joined, pronunciations left out. */
async function readTexts(parts: WorkbookParts, part: string): Promise<string[]> {
  const texts: string[] = [];
  const read = parts.xml<string>(part, (parser, out) => {
    let text = "";
    let inText = false;
    let spoken = 0;
    parser.on("opentag", ({ name }) => {
      const local = localName(name);
      if (local === "si") text = "";
      if (local === "rPh") spoken++;
      inText = local === "t" && spoken === 0;
    });
    parser.on("text", (piece) => {
      if (inText) text += piece;
    });
    parser.on("closetag", ({ name }) => {
      const local = localName(name);
      inText = false;
      if (local === "rPh") spoken--;
      if (local === "si") out.push(unescaped(text));
    });
  });
  for await (const text of read) texts.push(text);
  return texts;
}

async function readDays(parts: WorkbookParts, part: string): Promise<boolean[]> {
  const formats = new Map<number, boolean>();
  const days: boolean[] = [];
  let inCells = false;
  for await (const { name, attributes } of tags(parts, part)) {
    if (name === "numFmt") {
      formats.set(Number(attributes.numFmtId), isDayFormat(attributes.formatCode ?? ""));
    } else if (name === "cellXfs") inCells = true;
    else if (name === "xf" && inCells) {
      const id = Number(attributes.numFmtId ?? 0);
      days.push(formats.get(id) ?? builtInDays.has(id));
    } else if (name !== "alignment" && name !== "protection" && name !== "extLst") inCells = false;
  }
  return days;
}

/** Whether a number format shows a day, and not only a time. */
function isDayFormat(format: string): boolean {
  if (!isDateFormat(format)) return /^[^"]*m+"?月/.test(format);
  const bare = format.replace(/\[(?![hms]+\])[^\]]*\]|\\.|"[^"]*"|[*_]./gi, "").toLowerCase();
  return /[yd]/.test(bare) || (bare.includes("m") && !/[hs]/.test(bare));
}
