import type { Message } from "@fuyou/kernel";
import { fileCodes } from "./file-errors.js";
import { localName, relations, tags } from "./workbook-layout.js";
import type { WorkbookParts } from "./workbook-parts.js";

/** How many targets a message names. */
const namedTargets = 5;

/**
 * What a workbook has that reaches beyond its values (宏、外部链接、动态数据交换): macros, links to other files, queries of
 * databases, dynamic data exchange. All of it is ignored; it is told so that nobody relies on it.
 *
 * @param parts - the workbook
 */
export async function outsideOf(
  parts: WorkbookParts,
): Promise<{ message: Message; severity: "warning" }[]> {
  const { file } = parts;
  const names = [...parts.names()];
  const messages: Message[] = [];
  if (names.some((name) => /vbaProject\.bin$|^xl\/macrosheets\//i.test(name))) {
    messages.push(fileCodes.message("REGISTERS_FILE_MACROS", { file }));
  }
  const targets: string[] = [];
  const exchanges: string[] = [];
  for (const name of names) {
    if (/^xl\/externalLinks\/[^/]+\.xml$/i.test(name)) {
      const folder = name.slice(0, name.lastIndexOf("/") + 1);
      const links = await relations(parts, `${folder}_rels/${name.slice(folder.length)}.rels`, "");
      targets.push(...[...links.values()].map((each) => each.target));
      for await (const tag of tags(parts, name)) {
        if (localName(tag.name) !== "ddeLink") continue;
        exchanges.push(`${tag.attributes.ddeService}|${tag.attributes.ddeTopic}`);
      }
    }
    if (/^xl\/connections\.xml$/i.test(name)) {
      for await (const tag of tags(parts, name)) {
        if (tag.name === "connection") targets.push(tag.attributes.name ?? "?");
      }
    }
    if (/^xl\/embeddings\//i.test(name)) targets.push(name);
  }
  if (targets.length > 0) {
    messages.push(fileCodes.message("REGISTERS_FILE_EXTERNAL", { file, targets: list(targets) }));
  }
  if (exchanges.length > 0) {
    messages.push(fileCodes.message("REGISTERS_FILE_DDE", { file, targets: list(exchanges) }));
  }
  return messages.map((message) => ({ message, severity: "warning" }));
}

/** The first of some targets, each cut to a length that a line can show. */
function list(targets: readonly string[]): string {
  const shown = targets.slice(0, namedTargets).map((each) => each.slice(0, 100));
  return shown.join(", ") + (targets.length > shown.length ? " …" : "");
}
