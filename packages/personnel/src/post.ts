import { departments, institutions } from "@fuyou/hierarchy";
import {
  clashes,
  codeOf,
  defineTable,
  finding,
  inForce,
  plainDateSchema,
  type Row,
  type Table,
} from "@fuyou/kernel";
import { z } from "zod";
import { personnelCodes } from "./errors.js";
import { postKindPoint } from "./extension-points.js";
import { staff } from "./staff.js";

/**
 * A post (岗位): W3C ORG Post. What an institution has to be filled, whether or not anyone fills it;
 * not an establishment quota, and not a person.
 */
export interface Post extends Row {
  /** The institution that has the post. */
  readonly institution: string;
  /** The department it belongs to. */
  readonly department?: string | undefined;
  /** Its kind, a code of `personnel.post-kind`. */
  readonly kind: string;
  /** Its name, as used locally. */
  readonly name: string;
  /** Who holds it; absent while it is vacant. One person may hold several posts. */
  readonly holder?: string | undefined;
  /** Whether it is held beside another post (兼任). */
  readonly concurrent?: boolean | undefined;
  /** Its grade within its class (岗位等级), 1 the highest, where it has one. */
  readonly grade?: number | undefined;
  /** Whether its holder is head or deputy of the institution and counts against the leadership quota (领导岗位). */
  readonly leadership?: boolean | undefined;
}

/** Shape of a {@link Post}. */
export const postSchema: z.ZodType<Post> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "岗位编号", en: "identifier" } }),
  institution: z.string().meta({ label: { zh: "设岗单位", en: "institution" } }),
  department: z
    .string()
    .optional()
    .meta({ label: { zh: "科室", en: "department" } }),
  kind: codeOf(postKindPoint, { zh: "岗位类型", en: "kind" }),
  name: z
    .string()
    .min(1)
    .meta({ label: { zh: "岗位名称", en: "name" } }),
  holder: z
    .string()
    .optional()
    .meta({ label: { zh: "任职人员", en: "holder" } }),
  concurrent: z
    .boolean()
    .optional()
    .meta({ label: { zh: "兼任", en: "concurrent" } }),
  grade: z
    .int()
    .min(1)
    .max(13)
    .optional()
    .meta({ label: { zh: "岗位等级", en: "grade" } }),
  leadership: z
    .boolean()
    .optional()
    .meta({ label: { zh: "领导岗位", en: "leadership post" } }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "撤销日期", en: "abolished on" } }),
});

/**
 * Register of posts (岗位). Conserved: posts. Reported: a person who holds two of which neither is held beside
 * the other (兼任).
 */
export const posts: Table<Post, "institution" | "department" | "holder"> = defineTable<
  Post,
  "institution" | "department" | "holder"
>({
  name: "posts",
  title: { zh: "岗位", en: "posts" },
  schema: postSchema,
  references: {
    institution: { to: institutions, onRetire: "restrict" },
    department: { to: departments, onRetire: "restrict" },
    holder: { to: staff, onRetire: "restrict" },
  },
  label: (row, county) =>
    `${county.get(institutions, row.institution)?.name ?? row.institution}${row.name}`,
  conserved: [
    { category: "posts", title: { zh: "岗位", en: "posts" }, unit: "post", measure: () => 1 },
  ],
  *check(rows, county) {
    const own = (row: Post) =>
      row.holder !== undefined && row.concurrent !== true && inForce(row, county.date);
    const pairs = clashes(
      rows.filter(own),
      (row) => county.by(posts, "holder", row.holder ?? ""),
      (a, b) => own(a) && own(b),
    );
    for (const [first, second] of pairs) {
      const values = { person: second.holder ?? "", first: first.id, second: second.id };
      yield finding(personnelCodes.message("PERSONNEL_TWO_POSTS", values), {
        kind: "data",
        severity: "warning",
        subject: `posts/${second.id}`,
        date: county.date,
      });
    }
  },
});
