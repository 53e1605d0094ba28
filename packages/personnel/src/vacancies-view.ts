import { institutions } from "@fuyou/hierarchy";
import {
  type Composition,
  defineView,
  inForce,
  type Text,
  type View,
  type ViewCell,
  type ViewColumn,
} from "@fuyou/kernel";
import { z } from "zod";
import { establishmentUse } from "./establishment.js";
import { postKindPoint } from "./extension-points.js";
import { type Post, posts } from "./post.js";
import { quotas } from "./quota.js";
import { staff } from "./staff.js";

const columns: readonly ViewColumn[] = [
  { key: "institution", label: { zh: "单位", en: "Institution" }, kind: "text" },
  { key: "authorised", label: { zh: "核定编制", en: "Authorised" }, kind: "number" },
  { key: "occupied", label: { zh: "实有在编", en: "Established staff" }, kind: "number" },
  { key: "vacantQuota", label: { zh: "空编", en: "Vacant quota" }, kind: "number" },
  { key: "posts", label: { zh: "岗位", en: "Posts" }, kind: "number" },
  { key: "vacantPosts", label: { zh: "空岗", en: "Vacant posts" }, kind: "number" },
  { key: "kinds", label: { zh: "空岗类型", en: "Kinds vacant" }, kind: "text" },
];

/** Vacant quotas and posts, unit by unit (空编空岗). A unit without a quota on file has no vacant quota on file either. */
export const vacanciesView: View<Record<string, never>> = defineView<Record<string, never>>({
  id: "personnel.vacancies",
  title: { zh: "空编空岗", en: "Vacancies" },
  question: {
    zh: "哪些单位有空编、空岗，缺什么岗位？",
    en: "Which units have vacant quotas and posts, and of what kinds?",
  },
  options: z.strictObject({}),
  answer({ county, composition, date }) {
    const rows: Record<string, ViewCell>[] = [];
    for (const body of county.rows(institutions)) {
      if (!inForce(body, date)) continue;
      const own = county.by(posts, "institution", body.id).filter((row) => inForce(row, date));
      const records = {
        quotas: county.by(quotas, "institution", body.id).filter((row) => inForce(row, date)),
        staff: county.by(staff, "institution", body.id).filter((row) => inForce(row, date)),
        posts: own,
      };
      const use = establishmentUse(records).find(({ group }) => group === "established");
      if (own.length === 0 && use?.authorised === undefined) continue;
      const vacant = own.filter(({ holder }) => holder === undefined);
      const authorised = use?.authorised ?? null;
      const occupied = use?.occupied ?? 0;
      rows.push({
        institution: body.name,
        authorised,
        occupied,
        vacantQuota: authorised === null ? null : Math.max(0, authorised - occupied),
        posts: own.length,
        vacantPosts: vacant.length,
        kinds: vacant.length === 0 ? null : kindsOf(vacant, composition),
      });
    }
    return {
      tables: [{ title: { zh: "空编空岗", en: "Vacancies" }, columns, rows }],
      findings: [],
    };
  },
});

/** How many of which kind are vacant, in words. */
function kindsOf(vacant: readonly Post[], composition: Composition): Text {
  const counts = new Map<string, number>();
  for (const { kind } of vacant) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const said = [...counts].map(([kind, many]) => {
    const title = composition.get(postKindPoint, kind)?.title ?? { zh: kind, en: kind };
    return { zh: `${title.zh} ${many}`, en: `${title.en} ${many}` };
  });
  return { zh: said.map(({ zh }) => zh).join("、"), en: said.map(({ en }) => en).join(", ") };
}
