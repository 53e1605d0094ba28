import { z } from "zod";
import { codeOf, defineCodeList } from "./code-list.js";
import { plainDateSchema } from "./date.js";
import { tablePoint } from "./extension-points.js";
import { type Period, periodSchema } from "./period.js";
import { fenSchema } from "./quantity.js";
import { defineTable, type Row, type Table } from "./table.js";
import { aPlugin } from "./testing.js";

// Two registers for the tests of this package: clinics, and the beds that stand in them.

/** A clinic of a kind, and perhaps of others beside it, which may be a branch of another. */
export interface Clinic extends Row {
  readonly kind: string;
  readonly also?: readonly string[] | undefined;
  readonly parent?: string | undefined;
}

/** A bed in a clinic, lent to others on some days. */
export interface Bed extends Row {
  readonly clinic: string;
  readonly cost: number;
  readonly lentTo?: readonly string[] | undefined;
  readonly period?: Period | undefined;
}

/** Kinds of clinic. */
export const clinicKindPoint = defineCodeList("sample.clinic-kind", {
  zh: "诊所类型",
  en: "kinds of clinic",
});

/** Register of clinics. */
export const clinics: Table<Clinic, "parent"> = defineTable<Clinic, "parent">({
  name: "clinics",
  title: { zh: "诊所", en: "clinics" },
  schema: z.strictObject({
    id: z.string().min(1),
    kind: codeOf(clinicKindPoint, { zh: "类型", en: "kind" }),
    also: z.array(codeOf(clinicKindPoint)).optional(),
    parent: z.string().optional(),
    retiredOn: plainDateSchema.optional(),
  }),
  references: { parent: { to: "self", onRetire: "restrict" } },
});

/** Register of beds. */
export const beds: Table<Bed, "clinic" | "lentTo"> = defineTable<Bed, "clinic" | "lentTo">({
  name: "beds",
  title: { zh: "床位", en: "beds" },
  schema: z.strictObject({
    id: z.string().min(1),
    clinic: z.string(),
    cost: (fenSchema as z.ZodInt).meta({ label: { zh: "原值", en: "cost" } }),
    lentTo: z.array(z.string()).optional(),
    period: periodSchema.optional(),
    retiredOn: plainDateSchema.optional(),
  }),
  references: {
    clinic: { to: clinics, onRetire: "restrict" },
    lentTo: { to: clinics, onRetire: "keep" },
  },
  conserved: [{ category: "originalCost", unit: "fen", measure: (row) => row.cost }],
});

/** The plugin that declares both registers and two kinds of clinic. */
export const samplePlugin = aPlugin("sample", (to) => {
  to.add(tablePoint, clinics);
  to.add(tablePoint, beds);
  to.add(clinicKindPoint, {
    code: "village-clinic",
    title: { zh: "村诊所", en: "village clinic" },
  });
  to.add(clinicKindPoint, { code: "ward", title: { zh: "病区", en: "ward" } });
});
