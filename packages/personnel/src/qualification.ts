import type { Text } from "@fuyou/kernel";
import { z } from "zod";

/**
 * Education (学历), ascending: below secondary vocational 中专以下, secondary vocational 中专, associate
 * degree 大专, bachelor 本科, postgraduate 研究生.
 */
export type Education =
  | "below-secondary"
  | "secondary-vocational"
  | "associate"
  | "bachelor"
  | "postgraduate";

/**
 * Professional title (职称), ascending: none 无职称, junior 初级, intermediate 中级, associate senior 副高级, senior
 * 正高级. That somebody holds none is said, so that it is told from a title nobody put on file.
 */
export type ProfessionalTitle = "none" | "junior" | "intermediate" | "associate-senior" | "senior";

const educations: readonly Education[] = [
  "below-secondary",
  "secondary-vocational",
  "associate",
  "bachelor",
  "postgraduate",
];
const titles: readonly ProfessionalTitle[] = [
  "none",
  "junior",
  "intermediate",
  "associate-senior",
  "senior",
];

/** The professional titles, by name (职称). */
export const professionalTitleNames: Readonly<Record<ProfessionalTitle, Text>> = {
  none: { zh: "无职称", en: "none" },
  junior: { zh: "初级", en: "junior" },
  intermediate: { zh: "中级", en: "intermediate" },
  "associate-senior": { zh: "副高级", en: "associate senior" },
  senior: { zh: "正高级", en: "senior" },
};

const educationNames: Readonly<Record<Education, Text>> = {
  "below-secondary": { zh: "中专以下", en: "below secondary vocational" },
  "secondary-vocational": { zh: "中专", en: "secondary vocational" },
  associate: { zh: "大专", en: "associate" },
  bachelor: { zh: "本科", en: "bachelor" },
  postgraduate: { zh: "研究生", en: "postgraduate" },
};

/** Shape of an {@link Education}. */
export const educationSchema: z.ZodType<Education> = z
  .enum(educations)
  .meta({ titles: educationNames });

/** Shape of a {@link ProfessionalTitle}. */
export const professionalTitleSchema: z.ZodType<ProfessionalTitle> = z
  .enum(titles)
  .meta({ titles: professionalTitleNames });

/** What a person studied (所学专业): medicine in the wide sense 医学类, nursing and laboratory work included, or another. */
export type Discipline = "medical" | "other";

/** Shape of a {@link Discipline}. */
export const disciplineSchema: z.ZodType<Discipline> = z.enum(["medical", "other"]).meta({
  titles: {
    medical: { zh: "医学类", en: "medical" },
    other: { zh: "其他专业", en: "other" },
  } satisfies Record<Discipline, Text>,
});

/**
 * An education and all above it (学历…以上, the named one included), for conditions of requirements.
 *
 * @param least - the lowest that counts
 */
export function educationFrom(least: Education): readonly Education[] {
  return educations.slice(educations.indexOf(least));
}

/**
 * A professional title and all above it (职称…以上, the named one included), for conditions of
 * requirements.
 *
 * @param least - the lowest that counts
 */
export function titleFrom(least: ProfessionalTitle): readonly ProfessionalTitle[] {
  return titles.slice(titles.indexOf(least));
}
