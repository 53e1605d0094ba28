import type { PostKind } from "@fuyou/personnel";

/** The posts of a family-planning association (协会岗位): 003-027. The president holds it beside another. */
export const associationPosts: readonly PostKind[] = [
  {
    code: "association-president",
    title: { zh: "协会会长（兼任）", en: "president of the association (concurrent)" },
    class: "management",
    acceptsDuties: ["delegated"],
  },
  {
    code: "association-vice-president",
    title: { zh: "协会专职副会长", en: "full-time vice-president of the association" },
    class: "management",
    acceptsDuties: ["delegated"],
  },
  {
    code: "association-secretary-general",
    title: { zh: "协会秘书长", en: "secretary-general of the association" },
    class: "management",
    acceptsDuties: ["delegated"],
  },
];
