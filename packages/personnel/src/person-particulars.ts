import { institutions } from "@fuyou/hierarchy";
import { type County, inForce, type PlainDate, type Text } from "@fuyou/kernel";
import { postClassTitles } from "./extension-points.js";
import { posts } from "./post.js";
import { professionalTitleNames } from "./qualification.js";
import { employmentTitles, type StaffMember } from "./staff.js";
import type { TransferStanding } from "./transferred-staff.js";

/** What a paper says of a person beside the name (人员基本情况); what is not on file is null. */
export interface PersonParticulars {
  /** How the person is employed. */
  readonly employment: Text;
  /** Class of the post worked in. */
  readonly postClass: Text | null;
  /** Professional title. */
  readonly title: Text | null;
  /** The posts held, by name. */
  readonly posts: string | null;
}

/**
 * What a paper says of a person beside the name (人员基本情况).
 *
 * @param county - the county in which the posts are
 * @param person - the person
 * @param on - the day on which posts count
 */
export function particularsOf(
  county: County,
  person: StaffMember,
  on: PlainDate,
): PersonParticulars {
  const { employment, postClass, professionalTitle } = person;
  const held = county.by(posts, "holder", person.id).filter((each) => inForce(each, on));
  return {
    employment: employmentTitles[employment],
    postClass: postClass === undefined ? null : postClassTitles[postClass],
    title: professionalTitle === undefined ? null : professionalTitleNames[professionalTitle],
    posts: held.length === 0 ? null : held.map(({ name }) => name).join("、"),
  };
}

/**
 * What an institution is called on papers; its identifier where no county has it.
 *
 * @param id - identifier of the institution
 * @param counties - where its name is looked up, one after the other
 */
export function bodyName(id: string, ...counties: readonly County[]): string {
  for (const county of counties) {
    const name = county.get(institutions, id)?.name;
    if (name !== undefined) return name;
  }
  return id;
}

/** How far papers are, in words (手续办理情况). */
export const paperStateTitles: Readonly<Record<TransferStanding["state"], Text>> = {
  none: { zh: "未办理", en: "none drawn up" },
  waiting: { zh: "待接收", en: "waits for a decision" },
  accepted: { zh: "已接收", en: "accepted" },
  refused: { zh: "已退回", en: "refused" },
};
