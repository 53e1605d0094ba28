import { departments } from "@fuyou/hierarchy";
import { type Change, defineChange, inForce } from "@fuyou/kernel";
import { z } from "zod";
import { posts } from "./post.js";
import { quotas } from "./quota.js";
import { staff } from "./staff.js";

/** What has to be said to transfer staff. */
export interface StaffTransfer {
  /** The persons. */
  persons: readonly string[];
  /** The institution that takes them onto its books. */
  to: string;
}

/**
 * Transfers staff (人员划转) to another body's books. A department that does not belong to that body
 * is left behind; so are the posts held elsewhere, which fall vacant.
 */
export const transferStaff: Change<StaffTransfer> = defineChange<StaffTransfer>({
  type: "personnel.transfer-staff",
  title: { zh: "划转人员", en: "transfer staff" },
  schema: z.strictObject({ persons: z.array(z.string()), to: z.string() }),
  apply(draft, { persons, to }, act) {
    for (const id of persons) {
      const person = draft.require(staff, id);
      const department = person.department && draft.get(departments, person.department);
      const keeps = department === undefined || department === "" || department.institution === to;
      const seconded = person.secondedTo === to ? { secondedTo: undefined } : {};
      draft.update(staff, id, {
        institution: to,
        ...(keeps ? {} : { department: undefined }),
        ...seconded,
      });
      for (const post of draft.by(posts, "holder", id)) {
        if (post.institution === to || post.concurrent === true || !inForce(post, act.on)) continue;
        draft.update(posts, post.id, { holder: undefined });
      }
    }
  },
});

/** What has to be said to transfer posts. */
export interface PostTransfer {
  /** The posts, with whoever holds them. */
  posts: readonly string[];
  /** The institution that has them from then on. */
  to: string;
}

/** Transfers posts (岗位划转) to another institution; holders stay in them. */
export const transferPosts: Change<PostTransfer> = defineChange<PostTransfer>({
  type: "personnel.transfer-posts",
  title: { zh: "划转岗位", en: "transfer posts" },
  schema: z.strictObject({ posts: z.array(z.string()), to: z.string() }),
  apply(draft, payload) {
    for (const id of payload.posts) draft.update(posts, id, { institution: payload.to });
  },
});

/** What has to be said to transfer quotas. */
export interface QuotaTransfer {
  /** The quotas. */
  quotas: readonly string[];
  /** The institution they are authorised for from then on. */
  to: string;
}

/** Transfers establishment quotas (编制划转) with their type and funding form. */
export const transferQuotas: Change<QuotaTransfer> = defineChange<QuotaTransfer>({
  type: "personnel.transfer-quotas",
  title: { zh: "划转编制", en: "transfer quotas" },
  schema: z.strictObject({ quotas: z.array(z.string()), to: z.string() }),
  apply(draft, payload) {
    for (const id of payload.quotas) draft.update(quotas, id, { institution: payload.to });
  },
});

/** What has to be said to redirect secondments. */
export interface SecondmentChange {
  /** The persons seconded. */
  persons: readonly string[];
  /** The institution at which they work from then on. */
  to: string;
}

/** Redirects secondments (借调) to the body that takes over; the establishment stays at home. */
export const redirectSecondments: Change<SecondmentChange> = defineChange<SecondmentChange>({
  type: "personnel.redirect-secondments",
  title: { zh: "变更借调单位", en: "redirect secondments" },
  schema: z.strictObject({ persons: z.array(z.string()), to: z.string() }),
  apply(draft, { persons, to }) {
    for (const id of persons) {
      const home = draft.require(staff, id).institution;
      draft.update(staff, id, { secondedTo: home === to ? undefined : to });
    }
  },
});
