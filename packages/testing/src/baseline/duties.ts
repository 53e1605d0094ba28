import type { DutyAssignment } from "@fuyou/duties";
import type { Institution } from "@fuyou/hierarchy";
import type { Post } from "@fuyou/personnel";
import type { CountyBodies } from "./institutions.js";
import { baselineFrom, departmentId } from "./relations.js";
import { workerPostId } from "./village-personnel.js";

/** The eight public duties of family-planning technical service (计划生育技术服务八项). */
const fp8 = [
  "fp-education",
  "fp-technical-service",
  "healthy-birth-guidance",
  "contraceptive-supply",
  "information-advice",
  "follow-up",
  "reproductive-care",
  "staff-training",
] as const;

/** Care of women and children (妇幼保健) at township level. */
const care = ["perinatal-care", "women-care", "child-care"] as const;

/**
 * Which duties the baseline assumes (基线职责假设). The documents tell who holds a duty after the
 * reform and, of what stood before, only what they take away; the rest is assumed here, by the body
 * that has it.
 */
export const baselineDuties = {
  /** County MCH hospital: leads in the county. */
  mchHospital: [
    ...care,
    "common-disease-care",
    "midwifery",
    "major-mch-projects",
    "premarital-exam",
    "birth-defect-control",
  ],
  /** County family-planning station: leads in the county. */
  fpStation: [...fp8, "prepregnancy-exam"],
  /** Township government or street office: leads in its area, through its health and FP office. */
  office: ["fp-service-administration"],
  /** Street office, because a street has no station: leads in its street. */
  streetOffice: [...fp8],
  /** Township family-planning station: leads in its town. */
  station: [...fp8],
  /** Township hospital: leads in its town; holds health education beside the station. */
  townHospital: [...care, "common-disease-care", "basic-public-health", "fp-education"],
  /** Community health centre: leads in its street. */
  communityCentre: [...care, "basic-public-health"],
  /** Post of the village family-planning worker: leads in the village. */
  workerLeads: [
    "community-mobilisation",
    "benefit-delivery",
    "information-collection",
    "service-referral",
    "pregnancy-follow-up",
    "postpartum-visit",
  ],
  /** The same post: assists the township body. */
  workerAssists: ["fp-education", "contraceptive-supply"],
  /** Post of a village doctor: the first of a clinic leads, a second assists. */
  doctorLeads: ["basic-medical-care"],
  /** The same post: assists the township hospital. */
  doctorAssists: ["basic-public-health"],
} as const satisfies Record<string, readonly string[]>;

/**
 * Who holds which duty where before the reform (改革前职责分工), as {@link baselineDuties} assumes.
 *
 * @param bodies - the county's institutions
 * @param posts - the posts, those of village doctors among them
 * @param without - codes of duties that nobody is given
 */
export function assignmentsOf(
  bodies: CountyBodies,
  posts: readonly Post[],
  without: ReadonlySet<string>,
): DutyAssignment[] {
  const assignments: DutyAssignment[] = [];
  const assign = (
    duties: readonly string[],
    division: string,
    holder: Pick<DutyAssignment, "institution" | "department" | "post">,
    involvement: DutyAssignment["involvement"] = "lead",
  ) => {
    for (const duty of duties) {
      if (without.has(duty)) continue;
      const id = `${holder.post ?? holder.institution}.${duty}`;
      const period = { from: baselineFrom };
      assignments.push({ id, duty, division, ...holder, involvement, period });
    }
  };
  const give = (duties: readonly string[], { id: institution, division }: Institution) =>
    assign(duties, division, { institution });

  give(baselineDuties.mchHospital, bodies.mchHospital);
  give(baselineDuties.fpStation, bodies.fpStation);
  const doctors = new Map<string, string[]>();
  for (const { id, kind, institution } of posts) {
    if (kind !== "village-doctor") continue;
    doctors.set(institution, [...(doctors.get(institution) ?? []), id]);
  }
  for (const { office, care, station, villages } of bodies.townships) {
    assign(baselineDuties.office, office.division, {
      institution: office.id,
      department: departmentId(office),
    });
    if (station === undefined) {
      give(baselineDuties.streetOffice, office);
      give(baselineDuties.communityCentre, care);
    } else {
      give(baselineDuties.townHospital, care);
      give(baselineDuties.station, station);
    }
    for (const { committee, clinic } of villages) {
      const worker = { post: workerPostId(committee.id) };
      assign(baselineDuties.workerLeads, committee.division, worker);
      assign(baselineDuties.workerAssists, committee.division, worker, "assist");
      (doctors.get(clinic?.id ?? "") ?? []).forEach((post, at) => {
        const first = at === 0 ? "lead" : "assist";
        assign(baselineDuties.doctorLeads, committee.division, { post }, first);
        assign(baselineDuties.doctorAssists, committee.division, { post }, "assist");
      });
    }
  }
  return assignments;
}
