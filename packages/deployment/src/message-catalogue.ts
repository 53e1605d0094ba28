import {
  type Composition,
  compose,
  type MessageTable,
  type MessageTemplate,
  messageTablePoint,
  type Text,
} from "@fuyou/kernel";
import { corePlugins } from "./core-plugins.js";
import { deploymentCodes } from "./errors.js";

/** What can be told of one coded message (消息说明): its code, what it means, how it comes about, and the way out. */
export interface MessageLine {
  /** The code, for example `KERNEL_DUPLICATE_PLUGIN`. */
  code: string;
  /** The package it belongs to, without `@fuyou/`; for codes of other plugins the identifier of the plugin. */
  owner: string;
  /** What is wrong (含义); what differs from case to case stands between ‹ and ›. */
  meaning: Text;
  /** How it comes about (起因); null where its owner does not say. */
  cause: Text | null;
  /** What can be done about it (处理办法). */
  fix: Text;
  /** The whole message with invented values (示例); null where its owner gives none. */
  example: Text | null;
}

/** The coded messages of a package or plugin, and whose they are. */
export interface OwnedCodes {
  /** The package, without `@fuyou/`, or the plugin. */
  owner: string;
  /** The messages. */
  codes: MessageTable["codes"];
}

/** What may be said of the {@link messageCatalogue} that is wanted. */
export interface MessageCatalogueOptions {
  /** The plugins whose codes are told; those of the framework where absent. */
  composition?: Composition | undefined;
  /** Codes of what stands above the deployment, such as the command line. */
  more?: readonly OwnedCodes[] | undefined;
}

/**
 * Every coded message there is (消息目录), sorted by code: those that the plugins of a composition bring, and those of
 * the packages that are no plugins.
 *
 * @param options - the plugins, and further codes
 */
export async function messageCatalogue({
  composition = compose(corePlugins),
  more = [],
}: MessageCatalogueOptions = {}): Promise<MessageLine[]> {
  const brought = composition
    .all(messageTablePoint)
    .map(({ plugin, value }) => ({ owner: plugin, codes: value.codes }));
  return messageLines([...brought, ...(await packageCodes()), ...more]);
}

/**
 * What is told of the messages of some tables, sorted by code.
 *
 * @param tables - the tables and whose they are
 */
export function messageLines(tables: Iterable<OwnedCodes>): MessageLine[] {
  const lines: MessageLine[] = [];
  for (const { owner, codes } of tables) {
    for (const [code, template] of Object.entries(codes.table)) {
      const { what, cause = null, fix, example } = template;
      lines.push({
        code,
        owner,
        meaning: readable(what),
        cause,
        fix: readable(fix),
        example: example === undefined ? null : codes.message(code, example).text,
      });
    }
  }
  return lines.sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** The codes of the packages that are no plugins; like their work, read only when asked for. */
async function packageCodes(): Promise<OwnedCodes[]> {
  const [journal, registers, reports] = await Promise.all([
    import("@fuyou/journal"),
    import("@fuyou/registers"),
    import("@fuyou/reports"),
  ]);
  return [
    { owner: "deployment", codes: deploymentCodes },
    { owner: "journal", codes: journal.journalCodes },
    { owner: "registers", codes: registers.fileCodes },
    { owner: "registers", codes: registers.readingCodes },
    { owner: "registers", codes: registers.exportCodes },
    { owner: "registers", codes: registers.matchCodes },
    { owner: "reports", codes: reports.documentCodes },
  ];
}

/** A sentence whose places are words: `{shortBy}` becomes ‹short by›. */
function readable(sentence: MessageTemplate["what"]): Text {
  const worded = (text: string) =>
    text.replace(/\{([^}]+)\}/g, (_, place: string) => {
      const words = place.replace(/([a-z0-9])([A-Z])/g, "$1 $2").replaceAll(/[-_]/g, " ");
      return `‹${words.toLowerCase()}›`;
    });
  return { zh: worded(sentence.zh), en: worded(sentence.en) };
}
