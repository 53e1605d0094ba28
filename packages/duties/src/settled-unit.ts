import { departments, type Institution, institutions } from "@fuyou/hierarchy";
import { inForce, type Row } from "@fuyou/kernel";
import { posts, quotas } from "@fuyou/personnel";
import type { Transition } from "@fuyou/reform";
import { assignments } from "./assignment.js";

/** The registers whose records are settled for a unit in its three-settlements document (三定事项登记). */
const settled = new Set([assignments.name, departments.name, posts.name, quotas.name]);

/**
 * The units whose three settlements a plan touches (三定涉及单位), in the order of the register: bodies in force
 * afterwards of which a step changed the functions, departments, posts or quotas, or which it established, if they
 * stand under the administration of establishment: they have quotas on file, or are public institutions.
 *
 * @param transition - the plan, rehearsed or carried out
 */
export function settledUnits({ steps, before, after, to }: Transition): Institution[] {
  const touched = new Set<string>();
  const note = (table: string, row: Row | null) => {
    if (row === null) return;
    if (table === institutions.name) touched.add(row.id);
    if (!settled.has(table)) return;
    const { institution, post } = row as { institution?: string; post?: string };
    const holder =
      post === undefined ? undefined : (after.get(posts, post) ?? before.get(posts, post));
    const unit = institution ?? holder?.institution;
    if (unit !== undefined) touched.add(unit);
  };
  for (const { edits } of steps.flatMap(({ changes }) => changes)) {
    for (const edit of edits) {
      note(edit.table, edit.before);
      note(edit.table, edit.after);
    }
  }
  return [...after.rows(institutions)].filter((body) => {
    if (!touched.has(body.id) || !inForce(body, to)) return false;
    if (body.legalForm === "public-institution") return true;
    return after.by(quotas, "institution", body.id).some((row) => inForce(row, to));
  });
}
