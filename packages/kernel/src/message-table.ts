import { z } from "zod";
import type { Codes, Message, MessageTemplate } from "./code.js";
import { kernelCodes } from "./errors.js";
import { type Contribution, defineExtensionPoint, type ExtensionPoint } from "./extension-point.js";

/**
 * The coded messages of a plugin (消息表) as it brings them to a deployment, so that whoever meets one of its codes
 * can look it up.
 */
export interface MessageTable {
  /** Its name, kebab-case; that of the plugin where it has one table only. */
  readonly id: string;
  /** The messages, as `defineCodes` makes them. */
  readonly codes: Codes<Record<string, MessageTemplate>>;
}

const codesSchema = z.custom<MessageTable["codes"]>((value) => {
  const { table, message } = (value ?? {}) as Partial<MessageTable["codes"]>;
  return typeof table === "object" && table !== null && typeof message === "function";
});

/**
 * The tables of coded messages (消息表) of all plugins: what the error catalogue and `fuyou help <CODE>` tell. A code
 * begins with the name of its plugin in capitals, `county-notices` with `COUNTY_NOTICES_`, and stands in one table.
 */
export const messageTablePoint: ExtensionPoint<MessageTable> = defineExtensionPoint<MessageTable>({
  id: "kernel.messages",
  title: { zh: "消息表", en: "tables of messages" },
  schema: z.strictObject({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    codes: codesSchema,
  }),
  cited: false,
  key: (table) => table.id,
  check: tableIssues,
});

function* tableIssues(entries: readonly Contribution<MessageTable>[]): Iterable<Message> {
  const owners = new Map<string, string>();
  for (const { plugin, value } of entries) {
    const prefix = `${plugin.toUpperCase().replaceAll("-", "_")}_`;
    for (const code of Object.keys(value.codes.table)) {
      if (!code.startsWith(prefix)) {
        yield kernelCodes.message("KERNEL_CODE_PREFIX", { plugin, code, prefix });
      }
      const other = owners.get(code);
      if (other !== undefined)
        yield kernelCodes.message("KERNEL_CODE_TWICE", { plugin, other, code });
      owners.set(code, plugin);
    }
  }
}
