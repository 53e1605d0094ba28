import { type DutyClass, dutyClassSchema } from "@fuyou/hierarchy";
import { defineExtensionPoint, type ExtensionPoint, type Text, textSchema } from "@fuyou/kernel";
import { z } from "zod";

/** A kind of post (岗位类型) and what it declares of itself. */
export interface PostKind {
  /** The code that records hold, for example `village-fp-worker`. */
  code: string;
  /** Its name. */
  title: Text;
  /** Class of post: management 管理, professional 专业技术, or manual 工勤. */
  class: "management" | "professional" | "manual";
  /** The classes of duty that holders of such posts may be given. */
  acceptsDuties: readonly DutyClass[];
}

/** Shape of a {@link PostKind}. */
export const postKindSchema: z.ZodType<PostKind> = z.strictObject({
  code: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: textSchema,
  class: z.enum(["management", "professional", "manual"]),
  acceptsDuties: z.array(dutyClassSchema),
});

/** Kinds of post (岗位类型): an open list. */
export const postKindPoint: ExtensionPoint<PostKind> = defineExtensionPoint<PostKind>({
  id: "personnel.post-kind",
  title: { zh: "岗位类型", en: "kinds of post" },
  schema: postKindSchema,
  cited: false,
  key: (kind) => kind.code,
});
