import { departments } from "@fuyou/hierarchy";
import { type Change, defineChange, FuyouError, inForce } from "@fuyou/kernel";
import { z } from "zod";
import { personnelCodes } from "./errors.js";
import { posts } from "./post.js";
import { type EstablishmentQuota, quotas } from "./quota.js";
import { demandDocument } from "./quota-withdrawal.js";
import { staff } from "./staff.js";

/** What has to be said to vacate posts. */
export interface PostVacating {
  /** The posts. */
  posts: readonly string[];
}

/** Vacates posts (离任): whoever holds them leaves them and stays on the books. */
export const vacatePosts: Change<PostVacating> = defineChange<PostVacating>({
  type: "personnel.vacate-posts",
  title: { zh: "人员离任", en: "vacate posts" },
  schema: z.strictObject({ posts: z.array(z.string()) }),
  apply(draft, { posts: ids }) {
    for (const id of ids) draft.update(posts, id, { holder: undefined });
  },
});

/** Who held a post before (原任职). */
export interface FormerHolder {
  /** The post. */
  post: string;
  /** The person. */
  holder: string;
}

/** What has to be said to put holders back. */
export interface HolderRestoration {
  /** Each vacant post, and who held it before. */
  holders: readonly FormerHolder[];
}

/**
 * Puts back who held a post before (恢复任职): what the register said then, also where a person held two posts
 * of one's own, which the register goes on finding.
 */
export const restoreHolders: Change<HolderRestoration> = defineChange<HolderRestoration>({
  type: "personnel.restore-holders",
  title: { zh: "恢复任职", en: "put holders of posts back" },
  schema: z.strictObject({
    holders: z.array(z.strictObject({ post: z.string(), holder: z.string() })),
  }),
  apply(draft, { holders }) {
    for (const { post, holder } of holders) {
      const held = draft.require(posts, post).holder;
      if (held !== undefined) {
        const values = { post, holder: held };
        throw new FuyouError(personnelCodes.message("PERSONNEL_POST_TAKEN", values));
      }
      draft.update(posts, post, { holder: draft.require(staff, holder).id });
    }
  },
});

/** What has to be said to abolish posts. */
export interface PostAbolition {
  /** The posts. */
  posts: readonly string[];
}

/** Abolishes posts (撤销岗位) under the number of a decision; whoever holds them leaves them. */
export const abolishPosts: Change<PostAbolition> = defineChange<PostAbolition>({
  type: "personnel.abolish-posts",
  title: { zh: "撤销岗位", en: "abolish posts" },
  schema: z.strictObject({ posts: z.array(z.string()) }),
  apply(draft, { posts: ids }, act) {
    for (const id of ids) {
      demandDocument(act, { zh: "撤销岗位", en: "abolition of posts" }, id);
      draft.update(posts, id, { holder: undefined });
      draft.retire(posts, id, act.on);
    }
  },
});

/** What has to be said to authorise quotas again. */
export interface QuotaRestoration {
  /** The quota, which stands or was withdrawn as a whole. */
  quota: string;
  /** The institution it is authorised for. */
  institution: string;
  /** How many are authorised again. */
  number: number;
  /** How many of these are heads and deputies; none unless said. */
  leadership?: number | undefined;
}

/**
 * Authorises again what had been withdrawn of a quota (恢复编制), under the number of the committee's decision:
 * an entry on the balance sheet. A quota withdrawn as a whole is followed by one of its own identifier.
 */
export const restoreQuota: Change<QuotaRestoration> = defineChange<QuotaRestoration>({
  type: "personnel.restore-quota",
  title: { zh: "恢复编制", en: "restore quotas" },
  schema: z.strictObject({
    quota: z.string(),
    institution: z.string(),
    number: z.int().min(1),
    leadership: z.int().min(0).optional(),
  }),
  apply(draft, { quota: id, institution, number, leadership }, act) {
    demandDocument(act, { zh: "恢复编制", en: "restoration of quotas" }, id);
    const { retiredOn, ...row } = draft.require(quotas, id);
    if (inForce({ id, retiredOn }, act.on)) {
      const leaders =
        leadership === undefined ? {} : { leadership: (row.leadership ?? 0) + leadership };
      draft.update(quotas, id, { number: row.number + number, ...leaders });
      return;
    }
    const { leadership: _old, ...kept } = row;
    const restored: EstablishmentQuota = {
      ...kept,
      id: draft.freshId(quotas, id),
      institution,
      number,
      ...(leadership === undefined ? {} : { leadership }),
    };
    draft.insert(quotas, restored);
  },
});

/** What has to be said to put people into a department. */
export interface DepartmentAssignment {
  /** The persons. */
  persons: readonly string[];
  /** The department, one of the institution on whose books they are. */
  department: string;
}

/** Puts people into a department of their institution (科室安排). */
export const assignDepartment: Change<DepartmentAssignment> = defineChange<DepartmentAssignment>({
  type: "personnel.assign-department",
  title: { zh: "安排科室", en: "assign to a department" },
  schema: z.strictObject({ persons: z.array(z.string()), department: z.string() }),
  apply(draft, { persons, department }) {
    const { institution } = draft.require(departments, department);
    for (const id of persons) {
      const person = draft.require(staff, id);
      if (person.institution !== institution) {
        const values = { person: id, institution: person.institution, department };
        throw new FuyouError(personnelCodes.message("PERSONNEL_FOREIGN_DEPARTMENT", values));
      }
      draft.update(staff, id, { department });
    }
  },
});
