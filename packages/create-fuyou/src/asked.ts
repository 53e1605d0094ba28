import { parseArgs } from "node:util";
import { CreateError } from "./create-error.js";

/** What the command line says (命令行); whatever it leaves out is asked or taken for granted. */
export interface Asked {
  /** The folder. */
  readonly folder?: string | undefined;
  /** Whether a plugin is wanted. */
  readonly plugin: boolean;
  /** Whether a deployment is wanted. */
  readonly deployment: boolean;
  /** Its name. */
  readonly name?: string | undefined;
  /** Code of the county. */
  readonly county?: string | undefined;
  /** Name of the county. */
  readonly countyName?: string | undefined;
  /** The language to speak. */
  readonly language?: string | undefined;
  /** Whether nothing is to be asked. */
  readonly yes: boolean;
  /** Whether to install; undefined where not said. */
  readonly install?: boolean | undefined;
  /** Whether only help is wanted. */
  readonly help: boolean;
}

/**
 * Reads the command line.
 *
 * @param argv - what stands behind the command
 * @throws CreateError `CREATE_UNKNOWN_OPTION`
 */
export function askedBy(argv: readonly string[]): Asked {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      allowNegative: true,
      options: {
        plugin: { type: "boolean", default: false },
        deployment: { type: "boolean", default: false },
        name: { type: "string" },
        county: { type: "string" },
        "county-name": { type: "string" },
        lang: { type: "string" },
        yes: { type: "boolean", short: "y", default: false },
        install: { type: "boolean" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (positionals.length > 1) {
      throw new CreateError("CREATE_UNKNOWN_OPTION", { reason: positionals.slice(1).join(" ") });
    }
    const { "county-name": countyName, lang: language, ...others } = values;
    return { folder: positionals[0], countyName, language, ...others };
  } catch (cause) {
    if (cause instanceof CreateError) throw cause;
    const reason = cause instanceof Error ? (cause.message.split(". ", 1)[0] ?? "") : String(cause);
    throw new CreateError("CREATE_UNKNOWN_OPTION", { reason });
  }
}
