import { z } from "zod";
import type { AnyChange } from "./change.js";
import { type Clause, clauseSchema, type Source, sourceSchema } from "./clause.js";
import { clauseIssues } from "./clause-issues.js";
import { kernelCodes } from "./errors.js";
import { defineExtensionPoint, type ExtensionPoint } from "./extension-point.js";
import { type AnyTable, type Conserved, type Reference, referenceTarget } from "./table.js";

/** A measure of the conservation proof and the table it counts in. */
export interface ConservedIn extends Conserved {
  /** The table whose records are counted. */
  table: AnyTable;
}

/**
 * What the conservation proof counts (守恒量). Tables bring their own; a plugin may count more in a
 * table of another package.
 */
export const conservedPoint: ExtensionPoint<ConservedIn> = defineExtensionPoint<ConservedIn>({
  id: "kernel.conserved",
  title: { zh: "守恒量", en: "conserved measures" },
  schema: z.custom<ConservedIn>((value) => typeof (value as ConservedIn)?.measure === "function"),
  cited: false,
  key: (each) => `${each.category}@${each.table.name}`,
});

/** The registers of a county (登记表). */
export const tablePoint: ExtensionPoint<AnyTable> = defineExtensionPoint<AnyTable>({
  id: "kernel.table",
  title: { zh: "登记表", en: "registers" },
  schema: z.custom<AnyTable>((value) => typeof (value as AnyTable)?.name === "string"),
  cited: false,
  key: (table) => table.name,
  *derive(table) {
    for (const conserved of table.conserved) {
      yield { point: conservedPoint, value: { ...conserved, table } };
    }
  },
  *check(entries) {
    const tables = new Set(entries.map((entry) => entry.value));
    for (const { value: table } of entries) {
      for (const field of Object.keys(table.references as Record<string, Reference>)) {
        const target = referenceTarget(table, field);
        if (tables.has(target)) continue;
        yield kernelCodes.message("KERNEL_UNKNOWN_TARGET_TABLE", {
          table: table.name,
          field,
          target: target.name,
        });
      }
    }
  },
});

/** The kinds of change to the registers (变更类型). */
export const changePoint: ExtensionPoint<AnyChange> = defineExtensionPoint<AnyChange>({
  id: "kernel.change",
  title: { zh: "变更类型", en: "kinds of change" },
  schema: z.custom<AnyChange>((value) => typeof (value as AnyChange)?.apply === "function"),
  cited: false,
  key: (change) => change.type,
});

/** The documents that plugins carry out (来源文件). */
export const sourcePoint: ExtensionPoint<Source> = defineExtensionPoint<Source>({
  id: "kernel.source",
  title: { zh: "来源文件", en: "source documents" },
  schema: sourceSchema,
  cited: false,
  key: (source) => source.id,
});

/** The clauses of the documents and what becomes of each (条款登记). */
export const clausePoint: ExtensionPoint<Clause> = defineExtensionPoint<Clause>({
  id: "kernel.clause",
  title: { zh: "条款登记", en: "clause register" },
  schema: clauseSchema,
  cited: false,
  key: (clause) => clause.row,
  check: clauseIssues,
});
