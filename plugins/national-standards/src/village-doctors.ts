import { divisions, institutions } from "@fuyou/hierarchy";
import { licences, posts, staff, trainings } from "@fuyou/personnel";
import {
  allOf,
  amount,
  asMuchAs,
  type CountMeasure,
  count,
  daysFrom,
  is,
  isOneOf,
  isOnOrAfter,
  isPresent,
  not,
  type Requirement,
  requirement,
  sum,
  unresolvedBound,
} from "@fuyou/standards";
import { cite } from "./clauses.js";
import type { NationalStandardsOptions } from "./options.js";

const opinionPeriod = { from: "2011-01-01" };
const regulationPeriod = { from: "2004-01-01" };

const clinics: Pick<Requirement, "each" | "where" | "subject"> = {
  each: institutions.name,
  where: is("kind", "village-clinic"),
  subject: { zh: "村卫生室", en: "village clinic" },
};

/** Posts of village doctor that somebody holds. */
const inPost = allOf(is("kind", "village-doctor"), isPresent("holder"));

/** The village doctors in post at the clinic judged, counted as persons. */
const doctorsAtClinic: CountMeasure = count(posts, {
  by: "institution",
  where: inPost,
  unit: "person",
  called: { zh: "在岗乡村医生", en: "village doctors in post" },
});

/** Every village clinic has at least one village doctor in post (每室至少一名). */
export function doctorsPerClinic(): Requirement {
  return requirement({
    id: "village-doctors-per-clinic",
    title: { zh: "村卫生室至少一名乡村医生", en: "a village doctor in every clinic" },
    ...clinics,
    require: { measure: doctorsAtClinic, compare: "at-least", bound: amount(1) },
    severity: "mandatory",
    layer: "province",
    cites: [cite("village-doctor-opinion-2011-001")],
    period: opinionPeriod,
  });
}

/**
 * The villages of a town together have at least one village doctor in post for each thousand people
 * served (每千服务人口至少一名); a part of a thousand asks for a whole doctor. The people served are those of
 * the town's villages: residents' committees are served by community institutions. Where the
 * population of one village is not known, neither is what is asked.
 */
export function doctorsPerThousand(): Requirement {
  return requirement({
    id: "village-doctors-per-thousand",
    title: { zh: "每千服务人口乡村医生", en: "village doctors per thousand people served" },
    each: divisions,
    where: is("class", "village-committee"),
    groupBy: "parent",
    subject: { zh: "镇（街道）所辖各村", en: "town or street with its villages" },
    require: {
      measure: count(posts, {
        on: "institution.division.parent",
        where: allOf(inPost, is("institution.division.class", "village-committee")),
        unit: "person",
        called: { zh: "在岗乡村医生", en: "village doctors in post" },
      }),
      compare: "at-least",
      bound: asMuchAs(
        sum(divisions, {
          on: "parent",
          where: is("class", "village-committee"),
          field: "population",
          unit: "person",
          called: { zh: "服务人口", en: "people served" },
        }),
        { times: { p: 1, q: 1000 }, rounding: "up" },
      ),
    },
    severity: "mandatory",
    layer: "province",
    cites: [cite("village-doctor-opinion-2011-001")],
    period: opinionPeriod,
  });
}

/**
 * A clinic has as many valid certificates as village doctors in post (持证上岗). A certificate whose days
 * are over counts for nothing; a licence of physician or assistant physician does as well.
 */
export function doctorsCertified(): Requirement {
  return requirement({
    id: "village-doctor-certified",
    title: { zh: "乡村医生执业证在有效期内", en: "village doctors hold a valid certificate" },
    ...clinics,
    require: {
      measure: count(licences, {
        by: "person.institution",
        where: isOneOf("kind", ["village-doctor", "assistant-physician", "physician"]),
        unit: "person",
        called: { zh: "有效执业证", en: "valid certificates" },
      }),
      compare: "at-least",
      bound: asMuchAs(doctorsAtClinic),
    },
    severity: "mandatory",
    layer: "national",
    cites: [cite("village-doctor-rules-2003-016")],
    period: regulationPeriod,
  });
}

/** Certificates of village doctors that are valid on the day. */
const certificates: Pick<Requirement, "each" | "where" | "subject"> = {
  each: licences.name,
  where: is("kind", "village-doctor"),
  subject: { zh: "乡村医生执业证", en: "village doctor's certificate" },
};

/**
 * A certificate is issued for no more than five years (有效期五年): 1,827 days, the most that lie between
 * a day and the same day five years on, two leap days included.
 */
export function certificateTerm(): Requirement {
  return requirement({
    id: "village-doctor-certificate-term",
    title: { zh: "乡村医生执业证有效期", en: "term of a village doctor's certificate" },
    ...certificates,
    require: {
      measure: daysFrom(
        { from: "issuedOn", to: "validTo" },
        { zh: "发证至期满的天数", en: "days from issue to the end" },
      ),
      compare: "at-most",
      bound: amount(1827),
    },
    severity: "mandatory",
    layer: "national",
    cites: [cite("village-doctor-rules-2003-016")],
    period: regulationPeriod,
  });
}

/**
 * A certificate is not yet due for renewal (期满前三个月申请再注册). The register does not tell whether
 * renewal was applied for, so that this reminds and charges nobody.
 *
 * @param options - how many days three months are
 */
export function certificateRenewal({ renewalNoticeDays }: NationalStandardsOptions): Requirement {
  return requirement({
    id: "village-doctor-certificate-renewal",
    title: {
      zh: "乡村医生执业证再注册提示",
      en: "a village doctor's certificate is not due for renewal",
    },
    ...certificates,
    require: {
      measure: daysFrom({ to: "validTo" }, { zh: "距期满的天数", en: "days to its end" }),
      compare: "at-least",
      bound: amount(renewalNoticeDays),
    },
    severity: "advice",
    layer: "national",
    cites: [cite("village-doctor-rules-2003-016")],
    period: regulationPeriod,
  });
}

/**
 * Whoever works at a village clinic was trained within two years (每两年至少培训一次). Where the deployment
 * does not say from which day on the two years are looked at, the county is told once that it is open.
 *
 * @param options - the first day of the two years
 */
export function doctorTraining({ trainedSince }: NationalStandardsOptions): Requirement {
  const common = {
    id: "village-doctor-training",
    title: { zh: "乡村医生每两年培训", en: "training of village doctors every two years" },
    severity: "mandatory",
    layer: "national",
    cites: [cite("village-doctor-rules-2003-031")],
    period: regulationPeriod,
  } as const;
  const called = { zh: "村卫生室人员培训记录", en: "trainings of clinic staff on record" };
  if (trainedSince === undefined) {
    return requirement({
      ...common,
      each: "county",
      require: {
        measure: count(trainings, {
          where: is("person.institution.kind", "village-clinic"),
          unit: "item",
          called,
        }),
        compare: "at-least",
        bound: unresolvedBound({
          zh: "所看的两年自何日起未说明，须以选项 trainedSince 说明",
          en: "the day from which the two years are looked at is not said; say it by the option trainedSince",
        }),
      },
    });
  }
  return requirement({
    ...common,
    each: staff,
    where: allOf(is("institution.kind", "village-clinic"), not(is("employment", "retired"))),
    subject: { zh: "村卫生室人员", en: "person working at a village clinic" },
    require: {
      measure: count(trainings, {
        by: "person",
        where: isOnOrAfter("on", trainedSince),
        unit: "item",
        called,
      }),
      compare: "at-least",
      bound: amount(1),
    },
  });
}
