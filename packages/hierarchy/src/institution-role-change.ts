import { type Change, defineChange, endedBefore, FuyouError, inForce } from "@fuyou/kernel";
import { z } from "zod";
import { standingBody } from "./ended-body.js";
import { hierarchyCodes } from "./errors.js";
import {
  type InstitutionRole,
  institutionRoleSchema,
  institutionRoles,
} from "./institution-role.js";

/** What has to be said to give an institution a role. */
export interface RoleGiving {
  /** The role, with its days. */
  role: InstitutionRole;
}

/** Gives an institution a role (确定机构角色), such as that of a rescue centre; refused to one that has ended. */
export const giveRole: Change<RoleGiving> = defineChange<RoleGiving>({
  type: "hierarchy.give-role",
  title: { zh: "确定机构角色", en: "give an institution a role" },
  schema: z.strictObject({ role: institutionRoleSchema }),
  apply(draft, { role }, act) {
    standingBody(draft, role.institution, act.on, { zh: "确定机构角色", en: "to give it a role" });
    draft.insert(institutionRoles, role);
  },
});

/** What has to be said to end roles. */
export interface RoleEnding {
  /** The records. */
  roles: readonly string[];
}

/** Ends roles (终止机构角色): the day before the act is their last. One already over is refused. */
export const endRoles: Change<RoleEnding> = defineChange<RoleEnding>({
  type: "hierarchy.end-roles",
  title: { zh: "终止机构角色", en: "end roles" },
  schema: z.strictObject({ roles: z.array(z.string()).min(1) }),
  apply(draft, { roles }, act) {
    for (const id of roles) {
      const row = draft.require(institutionRoles, id);
      const begun = row.period.from < act.on;
      if (row.retiredOn !== undefined || (begun && !inForce(row, act.on))) {
        throw new FuyouError(
          hierarchyCodes.message("HIERARCHY_ROLE_OVER", { role: id, on: act.on }),
        );
      }
      if (begun) {
        draft.update(institutionRoles, id, { period: endedBefore(row.period, act.on) });
      } else draft.retire(institutionRoles, id, act.on);
    }
  },
});
