import { type DutyClass, dutyClassSchema } from "@fuyou/hierarchy";
import {
  type CodeEntry,
  codeSchema,
  defineCodeList,
  defineExtensionPoint,
  type ExtensionPoint,
  nearest,
  type Text,
  textSchema,
} from "@fuyou/kernel";
import { z } from "zod";
import { personnelCodes } from "./errors.js";

/** Class of a post (岗位类别): management 管理, professional 专业技术, or manual 工勤. */
export type PostClass = "management" | "professional" | "manual";

/** The classes of post, by name (岗位类别). */
export const postClassTitles: Readonly<Record<PostClass, Text>> = {
  management: { zh: "管理岗位", en: "management" },
  professional: { zh: "专业技术岗位", en: "professional" },
  manual: { zh: "工勤岗位", en: "manual" },
};

/** Shape of a {@link PostClass}. */
export const postClassSchema: z.ZodType<PostClass> = z
  .enum(["management", "professional", "manual"])
  .meta({ titles: postClassTitles });

/** A kind of post (岗位类型) and what it declares of itself. */
export interface PostKind {
  /** The code that records hold, for example `village-fp-worker`. */
  code: string;
  /** Its name. */
  title: Text;
  /** Its class. */
  class: PostClass;
  /** The classes of duty that holders of such posts may be given. */
  acceptsDuties: readonly DutyClass[];
}

/** Shape of a {@link PostKind}. */
export const postKindSchema: z.ZodType<PostKind> = z.strictObject({
  code: codeSchema,
  title: textSchema,
  class: postClassSchema,
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

/** Specialties of staff (岗位专业): an open list of what people in technical posts work as. */
export const specialtyPoint: ExtensionPoint<CodeEntry> = defineCodeList("personnel.specialty", {
  zh: "岗位专业",
  en: "specialties of staff",
});

/** A kind of licence to practise (执业资格类型) and which others it includes. */
export interface LicenceKind {
  /** The code that records hold, for example `assistant-physician`. */
  code: string;
  /** Its name. */
  title: Text;
  /**
   * Codes of the kinds below it: who holds this one may do whatever they permit, as a physician may
   * do what an assistant physician may. Empty where there are none.
   */
  includes: readonly string[];
}

/** Shape of a {@link LicenceKind}. */
export const licenceKindSchema: z.ZodType<LicenceKind> = z.strictObject({
  code: codeSchema,
  title: textSchema,
  includes: z.array(z.string()),
});

/** Kinds of licence to practise (执业资格类型): an open list. */
export const licenceKindPoint: ExtensionPoint<LicenceKind> = defineExtensionPoint<LicenceKind>({
  id: "personnel.licence-kind",
  title: { zh: "执业资格类型", en: "kinds of licence" },
  schema: licenceKindSchema,
  cited: false,
  key: (kind) => kind.code,
  *check(entries) {
    const known = entries.map(({ key }) => key);
    for (const { plugin, key, value } of entries) {
      for (const included of value.includes.filter((code) => !known.includes(code))) {
        const values = { plugin, kind: key, included, nearest: nearest(included, known) ?? "—" };
        yield personnelCodes.message("PERSONNEL_UNKNOWN_LICENCE_KIND", values);
      }
    }
  },
});
