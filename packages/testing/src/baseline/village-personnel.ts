import type { Chance } from "./chance.js";
import type { CountyBodies } from "./institutions.js";
import type { Roster } from "./personnel.js";

/** Every so many villages the family-planning worker's post is vacant: ten of 350. */
const vacantEvery = 35;

/**
 * Staffs the villages: in every village-level division the post of a family-planning worker (计生专干)
 * with a village-paid holder, some of them vacant; in every clinic one or two village doctors (村医).
 *
 * @param roster - takes the posts and staff
 * @param bodies - the county's institutions
 * @param chance - the draws
 */
export function staffVillages(roster: Roster, bodies: CountyBodies, chance: Chance): void {
  let at = 0;
  for (const { committee, clinic } of bodies.townships.flatMap(({ villages }) => villages)) {
    at += 1;
    const post = {
      id: workerPostId(committee.id),
      institution: committee.id,
      kind: "village-fp-worker",
      name: "计划生育专干",
    };
    if (at % vacantEvery === 0) roster.posts.push(post);
    else {
      const holder = roster.enrol({ institution: committee.id, employment: "village-paid" });
      roster.posts.push({ ...post, holder });
    }
    if (clinic === undefined) continue;
    const doctors = chance.percent(45) ? 2 : 1;
    for (let doctor = 1; doctor <= doctors; doctor++) {
      const holder = roster.enrol({
        institution: clinic.id,
        employment: "village-paid",
        ...(chance.percent(20) ? { professionalTitle: "junior" } : {}),
      });
      roster.posts.push({
        id: `${clinic.id}.doctor-${doctor}`,
        institution: clinic.id,
        kind: "village-doctor",
        name: "乡村医生",
        holder,
      });
    }
  }
}

/**
 * The post of a village's family-planning worker.
 *
 * @param committee - identifier of its village or residents' committee
 */
export function workerPostId(committee: string): string {
  return `${committee}.fp-worker`;
}
