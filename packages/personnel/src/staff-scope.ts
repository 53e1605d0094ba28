import type { Text } from "@fuyou/kernel";
import { allOf, is, not, type Predicate, type RequirementScope } from "@fuyou/standards";
import { staff } from "./staff.js";

/** The condition that a person is still in service (在职): retired staff stay on the books and count for no standard. */
export function inService(): Predicate {
  return not(is("employment", "retired"));
}

/**
 * The condition that a person is technical staff in service (技术人员): in a professional post. It is what a
 * count or share takes as `where`: `shareOf(staff, { where: isTechnical(), part: …, unit: "person" })`.
 */
export function isTechnical(): Predicate {
  return allOf(is("postClass", "professional"), inService());
}

/** All technical staff in service (全体技术人员), each judged alone, as a requirement's scope. */
export function technicalStaff(): RequirementScope {
  return {
    each: staff.name,
    where: isTechnical(),
    subject: { zh: "在职技术人员", en: "member of technical staff in service" },
  };
}

/** Which staff are judged together, for {@link staffGroups}. */
export interface StaffGrouping {
  /** Path of the value that makes the group, for example `specialty`, `institution` or `institution.kind`. */
  by: string;
  /** Which of them; all in service unless said. */
  where?: Predicate | undefined;
  /** How the document calls one group; otherwise by the field. */
  subject?: Text | undefined;
}

/**
 * Staff in groups (分组人员), one verdict for each value that occurs, as a requirement's scope: the staff of each
 * specialty, of each institution. Measures of staff need no join; those of other tables say `on`.
 *
 * @param grouping - by what, which of them, and what a group is called
 */
export function staffGroups({ by, where, subject }: StaffGrouping): RequirementScope {
  return {
    each: staff.name,
    groupBy: by,
    where: where ?? inService(),
    ...(subject === undefined ? {} : { subject }),
  };
}
