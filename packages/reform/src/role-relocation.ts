import { endRoles, giveRole, type InstitutionRole, institutionRoles } from "@fuyou/hierarchy";
import type { Relocation } from "./relocation.js";
import { covers, remainderOf } from "./remainder.js";

/**
 * Roles go to the successor when an institution ends (机构角色), for the days they were to last, and so does
 * membership in another's role. Where the successor has the same role for all those divisions and days
 * already, it keeps its own.
 */
export const roleRelocation: Relocation = {
  id: "institution-roles",
  title: { zh: "机构角色", en: "roles of institutions" },
  relocate(context, { from, to }) {
    const { county, on } = context;
    const touched = new Map<string, InstitutionRole>();
    for (const reference of ["institution", "members"] as const) {
      for (const row of county.by(institutionRoles, reference, from.id)) {
        if (remainderOf(row, on) !== undefined) touched.set(row.id, row);
      }
    }
    if (touched.size === 0) return;
    context.do(endRoles, { roles: [...touched.keys()] });
    for (const row of touched.values()) {
      const period = remainderOf(row, on);
      if (period === undefined) continue;
      const institution = row.institution === from.id ? to.id : row.institution;
      const there = county
        .by(institutionRoles, "institution", institution)
        .some(
          (each) =>
            each.id !== row.id &&
            each.role === row.role &&
            serves(each, row) &&
            covers(remainderOf(each, on), period),
        );
      const joined = (row.members ?? []).map((id) => (id === from.id ? to.id : id));
      const members = [...new Set(joined)].filter((id) => id !== institution);
      if (there && members.length === 0) continue;
      const { members: _former, retiredOn: _ended, ...kept } = row;
      const id = county.freshId(institutionRoles, row.id);
      const role = { ...kept, id, institution, period };
      context.do(giveRole, { role: members.length === 0 ? role : { ...role, members } });
    }
  },
};

/** Whether one role serves all the divisions of another; a role without divisions serves all. */
function serves(wider: InstitutionRole, other: InstitutionRole): boolean {
  if (wider.divisions === undefined) return true;
  return other.divisions?.every((each) => wider.divisions?.includes(each)) ?? false;
}
