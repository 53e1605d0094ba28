import {
  type Citation,
  type CountyView,
  citationSchema,
  codeOf,
  codeSchema,
  defineExtensionPoint,
  defineTable,
  type ExtensionPoint,
  inForce,
  type Period,
  type PlainDate,
  periodSchema,
  plainDateSchema,
  type Row,
  type Table,
  type Text,
  textSchema,
} from "@fuyou/kernel";
import { z } from "zod";
import { divisions } from "./division.js";
import { institutions } from "./institution.js";

/**
 * A role that institutions may be given beside what they are (机构角色): the hub below the county, a rescue
 * centre, a designated institution, the body that runs the mobile service, the head of a consortium.
 */
export interface InstitutionRoleKind {
  /** The code that records hold, for example `sub-county-hub`. */
  code: string;
  /** Its name. */
  title: Text;
  /** The kinds of institution that may have it, codes of `hierarchy.institution-kind`; any where absent. */
  kinds?: readonly string[] | undefined;
  /** The kinds of institution that its holder guides in the divisions it serves; none where absent. */
  guides?: readonly string[] | undefined;
  /** Whether other institutions are members of it, as of a consortium. */
  hasMembers?: boolean | undefined;
  /** The clauses that ask for it. */
  cites?: readonly Citation[] | undefined;
}

/** Shape of an {@link InstitutionRoleKind}. */
export const institutionRoleKindSchema: z.ZodType<InstitutionRoleKind> = z.strictObject({
  code: codeSchema,
  title: textSchema,
  kinds: z.array(z.string().min(1)).min(1).optional(),
  guides: z.array(z.string().min(1)).min(1).optional(),
  hasMembers: z.boolean().optional(),
  cites: z.array(citationSchema).optional(),
});

/** Roles of institutions (机构角色): an open list. */
export const institutionRolePoint: ExtensionPoint<InstitutionRoleKind> =
  defineExtensionPoint<InstitutionRoleKind>({
    id: "hierarchy.institution-role",
    title: { zh: "机构角色", en: "roles of institutions" },
    schema: institutionRoleKindSchema,
    cited: false,
    key: (role) => role.code,
  });

/** Code of the role of an institution designated for free services (免费服务定点机构). */
export const freeServiceRole = "free-service-institution";

/** Code of the role of the body that runs the mobile service vehicle (流动服务车). */
export const mobileServiceRole = "mobile-service";

/** The roles common to all counties; plugins add their own. */
export const institutionRoleKinds: readonly InstitutionRoleKind[] = [
  {
    code: freeServiceRole,
    title: { zh: "免费服务定点机构", en: "institution designated for free services" },
  },
  { code: mobileServiceRole, title: { zh: "流动服务车承办单位", en: "runs the mobile service" } },
];

/** That an institution has a role on certain days (机构角色登记), for which divisions, with which members. */
export interface InstitutionRole extends Row {
  /** The institution. */
  readonly institution: string;
  /** The role, a code of `hierarchy.institution-role`. */
  readonly role: string;
  /** The divisions it serves in that role; absent where it is not limited, or nobody has said. */
  readonly divisions?: readonly string[] | undefined;
  /** The other institutions that are members. */
  readonly members?: readonly string[] | undefined;
  /** Number of the document that gave it (文号), where known. */
  readonly document?: string | undefined;
  /** The days on which it holds. */
  readonly period: Period;
}

/** Shape of an {@link InstitutionRole}. */
export const institutionRoleSchema: z.ZodType<InstitutionRole> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "编号", en: "identifier" } }),
  institution: z.string().meta({ label: { zh: "机构", en: "institution" } }),
  role: codeOf(institutionRolePoint, { zh: "角色", en: "role" }),
  divisions: z
    .array(z.string())
    .min(1)
    .optional()
    .meta({ label: { zh: "服务区划", en: "divisions served" } }),
  members: z
    .array(z.string())
    .min(1)
    .optional()
    .meta({ label: { zh: "成员单位", en: "members" } }),
  document: z
    .string()
    .min(1)
    .optional()
    .meta({ label: { zh: "文号", en: "document" } }),
  period: periodSchema.meta({ label: { zh: "期间", en: "period" } }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "作废日期", en: "struck out on" } }),
});

/**
 * Register of the roles of institutions (机构角色登记), dated. One in force may not name a body that has ended: a
 * reform hands it to the successor.
 */
export const institutionRoles: Table<InstitutionRole, "institution" | "divisions" | "members"> =
  defineTable<InstitutionRole, "institution" | "divisions" | "members">({
    name: "institution-roles",
    title: { zh: "机构角色", en: "roles of institutions" },
    schema: institutionRoleSchema,
    references: {
      institution: { to: institutions, onRetire: "restrict" },
      divisions: { to: divisions, onRetire: "restrict" },
      members: { to: institutions, onRetire: "restrict" },
    },
  });

/**
 * The roles of one kind that are in force on a day (在任角色).
 *
 * @param county - the county
 * @param role - code of the role
 * @param date - the day
 */
export function rolesInForce(county: CountyView, role: string, date: PlainDate): InstitutionRole[] {
  return [...county.rows(institutionRoles)].filter(
    (row) => row.role === role && inForce(row, date),
  );
}
