import type { Institution } from "@fuyou/hierarchy";
import { type AnyTable, defineExtensionPoint, type ExtensionPoint, type Text } from "@fuyou/kernel";
import { z } from "zod";
import type { ReversalContext } from "./reversal-context.js";

/**
 * A way back (恢复规则): how the records of some registers, as a reform left them, go back once it has taken
 * effect. What was moved returns to its body's new identity, what was added ends, what was closed is opened
 * again; forward in time, by the changes of its own domain. Registers of dated records that no way back
 * names are reversed by ending and opening records; any other that none names bars the reversal.
 */
export interface Reversal {
  /** Identifier, the name of the package or table. */
  readonly id: string;
  /** What it brings back, for readers. */
  readonly title: Text;
  /** The registers it answers for. */
  readonly tables: readonly AnyTable[];
  /** Of these, the ones that are history: written once, and never taken back (只增登记). */
  readonly history?: readonly AnyTable[] | undefined;
  /**
   * Brings the records back.
   *
   * @param context - what the reform did to which record, and the means to change and to report
   */
  reverse(context: ReversalContext): void;
  /**
   * What else a body still has that its end would leave behind, `table/id`: records that refer to it by
   * `keep`. Those that refer by `restrict` are found without it.
   *
   * @param context - the county once everything was brought back
   * @param body - the body that ends with the reversal
   */
  remains?(context: ReversalContext, body: Institution): Iterable<string>;
}

/** The ways back (恢复规则), in the order in which the plugins bring them. */
export const reversalPoint: ExtensionPoint<Reversal> = defineExtensionPoint<Reversal>({
  id: "reform.reversal",
  title: { zh: "恢复规则", en: "ways back" },
  schema: z.custom<Reversal>((value) => typeof (value as Reversal)?.reverse === "function"),
  cited: false,
  key: (reversal) => reversal.id,
});
