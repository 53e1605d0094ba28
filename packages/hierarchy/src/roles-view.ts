import {
  defineView,
  type Finding,
  finding,
  inForce,
  type View,
  type ViewCell,
  type ViewColumn,
  type ViewContext,
} from "@fuyou/kernel";
import { z } from "zod";
import { divisions, isWithin } from "./division.js";
import { hierarchyCodes } from "./errors.js";
import { institutions } from "./institution.js";
import {
  type InstitutionRole,
  type InstitutionRoleKind,
  institutionRolePoint,
  institutionRoles,
} from "./institution-role.js";
import { institutionKindPoint } from "./kind.js";
import { guidanceRelation, relations } from "./relation.js";

/** What may be asked of roles more narrowly. */
export interface RolesQuestion {
  /** Only this role, a code of `hierarchy.institution-role`. */
  role?: string | undefined;
}

const columns: readonly ViewColumn[] = [
  { key: "role", label: { zh: "角色", en: "Role" }, kind: "text" },
  { key: "institution", label: { zh: "机构", en: "Institution" }, kind: "text" },
  { key: "divisions", label: { zh: "服务区划", en: "Divisions served" }, kind: "text" },
  { key: "members", label: { zh: "成员单位", en: "Members" }, kind: "text" },
  { key: "from", label: { zh: "起", en: "From" }, kind: "date" },
  { key: "to", label: { zh: "止", en: "To" }, kind: "date" },
];

/**
 * Which institution has which role (机构角色一览): hubs, rescue centres, designated bodies, consortia. A role that
 * documents ask for and nobody has, one held by a body of another kind, and a hub that guides not all it
 * should are findings.
 */
export const rolesView: View<RolesQuestion> = defineView<RolesQuestion>({
  id: "hierarchy.roles",
  title: { zh: "机构角色", en: "Roles of institutions" },
  question: {
    zh: "哪些机构承担什么角色、服务哪些区划、有哪些成员？",
    en: "Which institutions have which roles, for which divisions and with which members?",
  },
  options: z.strictObject({ role: z.string().optional() }),
  answer(context, question) {
    const { county, composition, date } = context;
    const kinds = composition
      .at(institutionRolePoint, date)
      .map(({ value }) => value)
      .filter(({ code }) => question.role === undefined || code === question.role);
    const rows: Record<string, ViewCell>[] = [];
    const findings: Finding[] = [];
    for (const kind of kinds) {
      const held = [...county.rows(institutionRoles)].filter(
        (row) => row.role === kind.code && inForce(row, date),
      );
      if (held.length === 0 && kind.cites !== undefined) {
        const message = hierarchyCodes.message("HIERARCHY_ROLE_VACANT", { role: kind.title });
        findings.push(said(context, message, `county/${county.code}`, kind));
      }
      for (const role of held) {
        rows.push(shown(context, kind, role));
        findings.push(...faults(context, kind, role));
      }
    }
    return {
      tables: [{ title: { zh: "在任角色", en: "Roles in force" }, columns, rows }],
      findings,
    };
  },
});

function shown(
  { county }: ViewContext,
  kind: InstitutionRoleKind,
  role: InstitutionRole,
): Record<string, ViewCell> {
  const bodies = (role.members ?? []).map((id) => county.get(institutions, id)?.name ?? id);
  const places = (role.divisions ?? []).map((id) => county.get(divisions, id)?.name ?? id);
  return {
    role: kind.title,
    institution: county.get(institutions, role.institution)?.name ?? role.institution,
    divisions: places.length === 0 ? null : places.join("、"),
    members: bodies.length === 0 ? null : bodies.join("、"),
    from: role.period.from,
    to: role.period.to ?? null,
  };
}

function* faults(
  context: ViewContext,
  kind: InstitutionRoleKind,
  role: InstitutionRole,
): Iterable<Finding> {
  const { county, composition } = context;
  const body = county.get(institutions, role.institution);
  if (body === undefined) return;
  const subject = `institution-roles/${role.id}`;
  const facts = { institution: body.name, role: kind.title };
  if (kind.kinds !== undefined && !kind.kinds.includes(body.kind)) {
    const of = composition.get(institutionKindPoint, body.kind)?.title ?? body.kind;
    const message = hierarchyCodes.message("HIERARCHY_ROLE_KIND", { ...facts, kind: of });
    yield said(context, message, subject, kind);
  }
  if (kind.hasMembers === true && role.members === undefined) {
    yield said(context, hierarchyCodes.message("HIERARCHY_ROLE_MEMBERS", facts), subject, kind);
  }
  if (kind.guides === undefined) return;
  if (role.divisions === undefined) {
    yield said(context, hierarchyCodes.message("HIERARCHY_ROLE_DIVISIONS", facts), subject, kind);
    return;
  }
  const unguided = unguidedBy(context, kind, role);
  if (unguided.length === 0) return;
  const values = { ...facts, count: unguided.length, bodies: unguided.join("、") };
  yield said(context, hierarchyCodes.message("HIERARCHY_ROLE_UNGUIDED", values), subject, kind);
}

/** The institutions in the divisions served that the holder should guide and does not, by name. */
function unguidedBy(
  { county, date }: ViewContext,
  kind: InstitutionRoleKind,
  role: InstitutionRole,
): string[] {
  const guided = new Set(
    county
      .by(relations, "from", role.institution)
      .filter((each) => each.kind === guidanceRelation && inForce(each, date))
      .map((each) => each.to),
  );
  return [...county.rows(institutions)]
    .filter(
      (body) =>
        body.id !== role.institution &&
        kind.guides?.includes(body.kind) === true &&
        inForce(body, date) &&
        role.divisions?.some((division) => isWithin(body.division, division)) === true &&
        !guided.has(body.id),
    )
    .map((body) => body.name);
}

function said(
  { date }: ViewContext,
  message: Parameters<typeof finding>[0],
  subject: string,
  kind: InstitutionRoleKind,
): Finding {
  return finding(message, {
    kind: "requirement",
    severity: "target",
    subject,
    date,
    aspect: kind.code,
    cites: kind.cites?.[0],
  });
}
