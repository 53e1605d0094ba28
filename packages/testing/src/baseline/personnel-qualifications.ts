import type { Institution } from "@fuyou/hierarchy";
import type {
  Education,
  Licence,
  Post,
  PostClass,
  ProfessionalTitle,
  StaffMember,
  Training,
} from "@fuyou/personnel";
import type { Chance } from "./chance.js";

/** What is on file of people's qualifications (学历、资格、培训): all synthetic. */
export interface Qualifications {
  /** Everyone on the books, with education, class of post, discipline and specialty. */
  staff: StaffMember[];
  /** Their licences to practise. */
  licences: Licence[];
  /** The trainings of village doctors. */
  trainings: Training[];
}

/** Kinds of institution whose staff is not medical. */
const offices = new Set([
  "county-health-department",
  "county-establishment-office",
  "street-office",
  "township-government",
  "village-committee",
  "residents-committee",
]);
const stationKinds = new Set(["county-fp-station", "township-fp-station"]);

const educations = {
  office: ["associate", "bachelor", "bachelor", "postgraduate"],
  senior: ["bachelor", "bachelor", "postgraduate"],
  other: ["secondary-vocational", "secondary-vocational", "associate", "associate", "bachelor"],
  manual: ["below-secondary", "below-secondary", "secondary-vocational"],
  village: ["below-secondary", "secondary-vocational", "secondary-vocational", "associate"],
} satisfies Record<string, readonly Education[]>;

/** Specialties of stations; elsewhere many work in none of them. */
const stationSpecialties = [
  "gynaecology",
  "gynaecology",
  "ultrasound",
  "laboratory",
  "nursing",
  "nursing",
  "drug-management",
  "education",
  "finance",
] as const;
const hospitalSpecialties = [
  ...["gynaecology", "nursing", "nursing", "nursing", "laboratory", "ultrasound"],
  ...["drug-management", undefined, undefined, undefined],
] as const;

/** What somebody of a specialty holds; those without one are physicians. */
const licenceOf: Partial<Record<string, readonly string[]>> = {
  laboratory: ["laboratory-technologist"],
  nursing: ["nurse"],
  "drug-management": ["pharmacist"],
  education: ["fp-technique"],
  finance: ["accountant"],
};
const physicians = ["physician", "physician", "physician", "assistant-physician"] as const;

/**
 * Puts on file what everyone is qualified for (学历、职称、资格), with gaps as registers have them: of some the
 * education or the class of post is missing, some hold no licence, and of some village doctors the
 * certificate has run out.
 *
 * @param staff - everyone on the books
 * @param posts - the posts they hold
 * @param institutions - where they work
 * @param chance - the draws
 */
export function qualify(
  staff: readonly StaffMember[],
  posts: readonly Post[],
  institutions: readonly Institution[],
  chance: Chance,
): Qualifications {
  const kindOf = new Map(institutions.map(({ id, kind }) => [id, kind]));
  const postOf = new Map(posts.map(({ holder, kind }) => [holder, kind]));
  const qualified: Qualifications = { staff: [], licences: [], trainings: [] };
  for (const member of staff) {
    const kind = kindOf.get(member.institution) ?? "";
    const post = postOf.get(member.id);
    if (post === "village-doctor") villageDoctor(qualified, member, chance);
    else qualified.staff.push(onFile(qualified.licences, member, kind, post, chance));
  }
  return qualified;
}

/** A village doctor's qualification: the certificate of a village doctor holds for five years. */
function villageDoctor(into: Qualifications, member: StaffMember, chance: Chance): void {
  const education = chance.pick(educations.village);
  const discipline = chance.percent(90) ? "medical" : "other";
  const licensed = chance.within([1, 100]);
  const year = chance.within([2010, 2015]);
  const trained = chance.within([2012, 2015]);
  into.staff.push({
    ...member,
    ...(chance.percent(95) ? { education } : {}),
    postClass: "professional",
    discipline,
    professionalTitle: member.professionalTitle ?? "none",
  });
  if (licensed <= 82) {
    const period = { from: `${year}-01-01`, to: `${year + 4}-12-31` };
    into.licences.push(licence(member, "village-doctor", { issuedOn: period.from, period }));
  } else if (licensed <= 96) into.licences.push(licence(member, "assistant-physician"));
  into.trainings.push({
    id: `${member.id}.training-${trained}`,
    person: member.id,
    on: `${trained}-06-30`,
    subject: "基本公共卫生服务",
    hours: 16,
  });
}

/** Everyone else's; licences are put beside. */
function onFile(
  licences: Licence[],
  member: StaffMember,
  kind: string,
  post: string | undefined,
  chance: Chance,
): StaffMember {
  const office = offices.has(kind);
  const postClass = classOf(post, office);
  const education = chance.pick(educations[levelOf(member, postClass, office)]);
  const studied = chance.percent(82);
  const specialty = chance.pick(stationKinds.has(kind) ? stationSpecialties : hospitalSpecialties);
  const drawn = chance.within([1, 100]);
  const physician = chance.pick(physicians);
  const gaps = {
    education: chance.percent(4),
    postClass: chance.percent(3),
    title: chance.percent(5),
  };
  const untitled = member.professionalTitle === undefined && !gaps.title;
  const technical = !office && postClass === "professional";
  if (technical && drawn <= 88 && member.employment !== "retired") {
    const [kept] = licenceOf[specialty ?? ""] ?? [physician];
    if (kept !== undefined) licences.push(licence(member, kept));
  }
  return {
    ...member,
    ...(gaps.education ? {} : { education }),
    ...(gaps.postClass ? {} : { postClass }),
    ...(untitled ? { professionalTitle: "none" } : {}),
    discipline: technical && studied && specialty !== "finance" ? "medical" : "other",
    ...(technical && specialty !== undefined ? { specialty } : {}),
  };
}

/** Who holds no post, as staff outside the establishment and the retired do, works or worked as the body's own staff does. */
function classOf(post: string | undefined, office: boolean): PostClass {
  if (post === undefined) return office ? "management" : "professional";
  if (post === "management" || post === "village-fp-worker") return "management";
  return post === "manual" ? "manual" : "professional";
}

const seniorTitles: readonly (ProfessionalTitle | undefined)[] = ["associate-senior", "senior"];

function levelOf(
  { employment, professionalTitle }: StaffMember,
  postClass: PostClass,
  office: boolean,
): keyof typeof educations {
  if (employment === "village-paid") return "village";
  if (postClass === "manual") return "manual";
  if (office) return "office";
  return seniorTitles.includes(professionalTitle) ? "senior" : "other";
}

function licence(
  { id, institution }: StaffMember,
  kind: string,
  dated: Pick<Licence, "issuedOn" | "period"> = {},
): Licence {
  return { id: `${id}.licence-${kind}`, person: id, kind, ...dated, placeOfPractice: institution };
}
