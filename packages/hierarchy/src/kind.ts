import {
  codeSchema,
  defineExtensionPoint,
  type ExtensionPoint,
  type Text,
  textSchema,
} from "@fuyou/kernel";
import { z } from "zod";

/**
 * Class of a duty (职责类别): `administrative` (行政管理) may not move to a hospital, `technical`
 * (技术服务) needs a body that treats people, `delegated` (委托) is done for a delegator who stays
 * answerable.
 */
export type DutyClass = "administrative" | "technical" | "delegated";

/** Shape of a {@link DutyClass}. */
export const dutyClassSchema: z.ZodType<DutyClass> = z.enum([
  "administrative",
  "technical",
  "delegated",
]);

/**
 * A kind of institution (机构类型) and what it declares of itself, so that no code has to ask
 * whether something is a hospital.
 */
export interface InstitutionKind {
  /** The code that records hold, for example `township-hospital`. */
  code: string;
  /** Its name. */
  title: Text;
  /** The level at which such institutions stand. */
  level: "county" | "township" | "village";
  /** The classes of duty it accepts. */
  acceptsDuties: readonly DutyClass[];
}

/** Shape of an {@link InstitutionKind}. */
export const institutionKindSchema: z.ZodType<InstitutionKind> = z.strictObject({
  code: codeSchema,
  title: textSchema,
  level: z.enum(["county", "township", "village"]),
  acceptsDuties: z.array(dutyClassSchema),
});

/** Kinds of institution (机构类型): an open list. */
export const institutionKindPoint: ExtensionPoint<InstitutionKind> =
  defineExtensionPoint<InstitutionKind>({
    id: "hierarchy.institution-kind",
    title: { zh: "机构类型", en: "kinds of institution" },
    schema: institutionKindSchema,
    cited: false,
    key: (kind) => kind.code,
  });
