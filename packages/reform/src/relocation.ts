import type { Institution } from "@fuyou/hierarchy";
import { defineExtensionPoint, type ExtensionPoint, type Text } from "@fuyou/kernel";
import { z } from "zod";
import type { StepContext } from "./step-context.js";

/** That an institution gives way to another, which takes over what it has. */
export interface Move {
  /** The institution that ends, or gives everything up. */
  from: Institution;
  /** The institution that takes it over. */
  to: Institution;
  /**
   * What else a person entitled to choose may choose: the institution for each option's code. Empty
   * where the plan gives no choice.
   */
  options: ReadonlyMap<string, Institution>;
}

/**
 * A relocation (随迁规则): what becomes of one sort of record when an institution ends. Every table
 * that refers to institutions needs one, or plans that end an institution do not compile.
 */
export interface Relocation {
  /** Identifier, the name of the package or table. */
  readonly id: string;
  /** What it moves, for readers. */
  readonly title: Text;
  /**
   * Moves the records.
   *
   * @param context - the county, the day, and the means to change and to report
   * @param move - from where to where
   */
  relocate(context: StepContext, move: Move): void;
}

/** The relocations (随迁规则). */
export const relocationPoint: ExtensionPoint<Relocation> = defineExtensionPoint<Relocation>({
  id: "reform.relocation",
  title: { zh: "随迁规则", en: "relocations" },
  schema: z.custom<Relocation>((value) => typeof (value as Relocation)?.relocate === "function"),
  cited: false,
  key: (relocation) => relocation.id,
});
