import { divisions, institutions } from "@fuyou/hierarchy";
import type { County, Text, ViewColumnKind } from "@fuyou/kernel";
import type { DocumentColumn } from "./document-content.js";

/**
 * A column of a document.
 *
 * @param key - its key in every row
 * @param zh - its heading
 * @param en - the same in English
 * @param kind - what it holds
 */
export function shown(
  key: string,
  zh: string,
  en: string,
  kind: ViewColumnKind = "text",
): DocumentColumn {
  return { key, label: { zh, en }, kind };
}

/**
 * A column that stays empty for people to fill in (待填栏).
 *
 * @param key - its key in every row
 * @param zh - its heading
 * @param en - the same in English
 */
export function toFill(key: string, zh: string, en: string): DocumentColumn {
  return { key, label: { zh, en }, kind: "text", fill: true };
}

/**
 * What an institution is called in a document; its identifier where the register does not have it.
 *
 * @param county - the county
 * @param id - the institution
 */
export function bodyName(county: County, id: string): string {
  return county.get(institutions, id)?.name ?? id;
}

/**
 * The division in which an institution stands, by name.
 *
 * @param county - the county
 * @param id - the institution
 */
export function placeName(county: County, id: string): string | null {
  const division = county.get(institutions, id)?.division;
  if (division === undefined) return null;
  return county.get(divisions, division)?.name ?? division;
}

/** The title of a code, or the code where no list has it. */
export function titleOr(title: Text | undefined, code: string): Text {
  return title ?? { zh: code, en: code };
}
