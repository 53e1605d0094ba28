import type { Composition, Text } from "@fuyou/kernel";
import { documentPoint } from "@fuyou/reform";

/** A document that can be drawn up (公文目录), as `fuyou documents` lists it. */
export interface DocumentLine {
  /** Its identifier. */
  document: string;
  /** Its title. */
  title: Text;
  /** What it is for, and who signs it. */
  purpose: Text;
  /** Whether it is drawn up for each of several, such as each unit or each person. */
  copies: boolean;
  /** The plugin that brings it. */
  plugin: string;
}

/**
 * The documents that can be drawn up, by identifier.
 *
 * @param composition - the plugins
 */
export function documentLines(composition: Composition): DocumentLine[] {
  return composition
    .all(documentPoint)
    .map(({ plugin, value: { id, title, purpose, copies } }) => ({
      document: id,
      title,
      purpose,
      copies: copies !== undefined,
      plugin,
    }))
    .sort((a, b) => (a.document < b.document ? -1 : 1));
}
