import { institutionKindPoint } from "@fuyou/hierarchy";
import { type Citation, citationSchema, codeOf, type Text } from "@fuyou/kernel";
import { z } from "zod";

/** The levels of a county at which services are given (服务层级). */
export type ServiceLevel = "county" | "township" | "village";

/** The levels by name. */
export const serviceLevelTitles: Readonly<Record<ServiceLevel, Text>> = {
  county: { zh: "县级", en: "county" },
  township: { zh: "乡级", en: "township" },
  village: { zh: "村级", en: "village" },
};

/** Shape of a {@link ServiceLevel}. */
export const serviceLevelSchema: z.ZodType<ServiceLevel> = z
  .enum(["county", "township", "village"])
  .meta({ titles: serviceLevelTitles });

/**
 * What a body does for a service (分工): `lead` it (牵头), `assist` (配合), `train` those who give it (培训指导), or
 * `manage` it in its area on somebody's commission (业务管理).
 */
export type ServiceInvolvement = "lead" | "assist" | "train" | "manage";

/** The involvements by name. */
export const involvementTitles: Readonly<Record<ServiceInvolvement, Text>> = {
  lead: { zh: "牵头", en: "leads" },
  assist: { zh: "配合", en: "assists" },
  train: { zh: "培训指导", en: "trains and guides" },
  manage: { zh: "业务管理", en: "manages" },
};

/**
 * That bodies of a level, or of some kinds, have a part in a service (服务分工). A lead stands here only where the
 * document names one.
 */
export interface ServiceRole {
  /** What they do for it. */
  involvement: ServiceInvolvement;
  /** The level at which they stand. */
  level: ServiceLevel;
  /** The kinds of institution they are, codes of `hierarchy.institution-kind`; any of the level where absent. */
  kinds?: readonly string[] | undefined;
  /** The clauses that say so. */
  cites: readonly Citation[];
}

/** Shape of a {@link ServiceRole}. */
export const serviceRoleSchema: z.ZodType<ServiceRole> = z.strictObject({
  involvement: z.enum(["lead", "assist", "train", "manage"]).meta({ titles: involvementTitles }),
  level: serviceLevelSchema,
  kinds: z.array(codeOf(institutionKindPoint)).min(1).optional(),
  cites: z.array(citationSchema).min(1),
});
