import { institutions } from "@fuyou/hierarchy";
import { defineMatchRule, type MatchRule } from "@fuyou/kernel";
import { type StaffMember, staff } from "./staff.js";

/**
 * People of two lists (人员比对): those of one name are held against each other, by the body that has them on its
 * books, title, education and post. The name is never written out; a name alone proposes nothing strong.
 */
export const staffMatch: MatchRule<StaffMember> = defineMatchRule<StaffMember>({
  table: staff,
  keys: ({ name }) => [name.normalize("NFKC").replaceAll(/\s+/gu, "")],
  clues: [
    {
      id: "name",
      title: { zh: "姓名", en: "name" },
      weight: 3,
      compare: "same",
      personal: true,
      of: ({ name }) => name.normalize("NFKC").replaceAll(/\s+/gu, ""),
    },
    {
      id: "institution",
      title: { zh: "所在单位", en: "institution" },
      weight: 3,
      compare: "reference",
      to: institutions,
      of: (row) => row.institution,
    },
    {
      id: "education",
      title: { zh: "学历", en: "education" },
      weight: 1,
      compare: "same",
      of: (row) => row.education,
    },
    {
      id: "professional-title",
      title: { zh: "职称", en: "professional title" },
      weight: 2,
      compare: "same",
      of: (row) => row.professionalTitle,
    },
    {
      id: "discipline",
      title: { zh: "所学专业", en: "discipline" },
      weight: 1,
      compare: "same",
      of: (row) => row.discipline,
    },
  ],
});
