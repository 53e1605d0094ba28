import {
  type Citation,
  citationSchema,
  codeSchema,
  defineExtensionPoint,
  type ExtensionPoint,
  type Period,
  periodSchema,
  type Text,
  textSchema,
} from "@fuyou/kernel";
import { z } from "zod";
import { type UnitScope, unitScopeSchema } from "./unit.js";

/** A seat in a governing body (席位): for a department or a post, never for a person by name. */
export interface Seat {
  /** Its code, unique within the body. */
  code: string;
  /** What it is called, for example 县财政部门负责人. */
  title: Text;
  /** Whether the body is not complete without it. */
  required: boolean;
}

/** A kind of governing body (议事协调机构): a leading group, a party committee, a group of experts. */
export interface BodyKind {
  /** The code that records hold. */
  code: string;
  /** Its name. */
  title: Text;
  /** Where there has to be one (设立单位): in the county, or at each of some institutions. */
  of: UnitScope;
  /** Its seats; empty where `seatsOpen` says why they are not known. */
  seats: readonly Seat[];
  /** Why the source does not tell who sits in it. */
  seatsOpen?: Text | undefined;
  /** The clauses that ask for it. */
  cites: readonly Citation[];
  /** The days on which it has to exist; open where absent. */
  period?: Period | undefined;
}

/** Shape of a {@link BodyKind}. */
export const bodyKindSchema: z.ZodType<BodyKind> = z.strictObject({
  code: codeSchema,
  title: textSchema,
  of: unitScopeSchema,
  seats: z.array(z.strictObject({ code: codeSchema, title: textSchema, required: z.boolean() })),
  seatsOpen: textSchema.optional(),
  cites: z.array(citationSchema),
  period: periodSchema.optional(),
});

/** The kinds of governing body (议事协调机构类型). */
export const bodyKindPoint: ExtensionPoint<BodyKind> = defineExtensionPoint<BodyKind>({
  id: "governance.body-kind",
  title: { zh: "议事协调机构类型", en: "kinds of governing body" },
  schema: bodyKindSchema,
  key: (kind) => kind.code,
});
