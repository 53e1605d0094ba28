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

/** What `--help` prints. */
export const help = `npm create fuyou@latest [folder] -- [options]

Sets up a county deployment (部署), a plugin (插件), or one workspace with both.

  --deployment          a county with its registers and plan
  --plugin              a county's document as clauses, rules and steps
  --name <name>         name of the packages, kebab-case; the folder's where not said
  --county <code>       six-digit code of the county; the invented 999902 where not said
  --county-name <name>  its Chinese name; 样例县 where not said
  --lang <zh|en>        language to speak; that of the terminal where not said
  -y, --yes             ask nothing: both parts, the sample's county, and install
  --install, --no-install
                        whether to install what the project needs
  -h, --help            this text

Without a terminal nothing is asked; what is not said is taken as above, and nothing is installed
unless --install or --yes says so.
Exit code: 0 done; 1 not done, or not installed; 2 wrong usage; 130 stopped.
`;
