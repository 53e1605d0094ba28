import { type Message, sha256 } from "@fuyou/kernel";
import type { Entry } from "./entry.js";
import { journalCodes } from "./errors.js";
import type { Head, StoredEntry } from "./store.js";

/** What is wrong with an entry as a link of the chain (链上问题). */
export interface ChainFault {
  /** Which part of it. */
  aspect: "text" | "columns" | "link" | "anchor";
  /** What is wrong. */
  message: Message;
}

/**
 * Judges an entry as a link of the chain (哈希链): that its text is what its hash says, that what is searched
 * for beside the text says the same, that it follows the entry before, and that it is the anchor where one
 * was written down of it.
 *
 * @param stored - the entry as it is stored
 * @param entry - what its text says
 * @param county - the county whose journal it stands in
 * @param last - the entry before
 * @param anchor - an entry written down elsewhere
 */
export function* chainFaults(
  stored: StoredEntry,
  entry: Entry,
  county: string,
  last: Head,
  anchor: Head | undefined,
): Iterable<ChainFault> {
  const { sequence, hash, body } = stored;
  const altered = (aspect: ChainFault["aspect"], zh: string, en: string): ChainFault => {
    const values = { county, sequence, what: { zh, en } };
    return { aspect, message: journalCodes.message("JOURNAL_ALTERED", values) };
  };
  if (sha256(body) !== hash) {
    yield altered("text", "正文与摘要不符", "its text is not what its hash says");
  }
  const differing = differingColumns(stored, entry, county).join(", ");
  if (differing !== "") {
    const zh = `正文与旁列不符（${differing}）`;
    yield altered("columns", zh, `its text and its columns differ (${differing})`);
  }
  if (entry.previous !== last.hash && sequence === last.sequence + 1) {
    const values = { county, sequence, previous: sequence - 1 };
    yield { aspect: "link", message: journalCodes.message("JOURNAL_LINK_BROKEN", values) };
  }
  if (anchor?.sequence === sequence && anchor.hash !== hash) {
    const en = "its hash is not that of the anchor kept elsewhere";
    yield altered("anchor", "摘要与所存的锚不符", en);
  }
}

/** Names of the columns that say something else than the text. */
function differingColumns(stored: StoredEntry, entry: Entry, county: string): string[] {
  const { sequence, key, input, at, day, settles } = stored;
  const columns = { sequence, county, key, input, at, day, settles };
  const said: typeof columns = {
    sequence: entry.sequence,
    county: entry.county,
    key: entry.key,
    input: entry.input,
    at: entry.at,
    day: entry.on,
    settles: entry.of ?? null,
  };
  const names = Object.keys(columns) as (keyof typeof columns)[];
  return names.filter((name) => said[name] !== columns[name]);
}
