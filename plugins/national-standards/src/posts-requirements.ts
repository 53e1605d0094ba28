import { divisions, institutions } from "@fuyou/hierarchy";
import type { Text } from "@fuyou/kernel";
import { posts, quotas } from "@fuyou/personnel";
import {
  amount,
  count,
  fieldValue,
  is,
  isOneOf,
  type Measure,
  perPopulation,
  populationLimit,
  type Requirement,
  range,
  requirement,
  sum,
  type UnresolvedBound,
  unresolvedBound,
} from "@fuyou/standards";
import { cite } from "./clauses.js";
import type { NationalStandardsOptions } from "./options.js";
import { perPost, postClass } from "./posts-standard.js";

/** Only the year of the standard is known. */
const period = { from: "1986-01-01" };

/** The bound of what hangs on the ratio of a province, where nobody has said it. */
function ratioNotSaid(): UnresolvedBound {
  return unresolvedBound({
    zh: "本省采用1:5000、1:10000还是1:15000未定，须以选项 provinceRatio 说明",
    en: "which of 1:5,000, 1:10,000 and 1:15,000 the province uses is not settled; say it by the option provinceRatio",
  });
}

/** The number of posts of the bodies that stand in the division judged, or of the one that is judged. */
function authorised(
  { postsCountedAs, countyBodies }: NationalStandardsOptions,
  by: "institution" | "institution.division",
): Measure {
  const where = isOneOf("institution.kind", countyBodies);
  const called: Text = { zh: "妇幼保健机构编制", en: "posts of maternal and child health bodies" };
  if (postsCountedAs === "posts") return count(posts, { by, where, unit: "post", called });
  return sum(quotas, { by, where, field: "number", unit: "quota", called });
}

/**
 * The maternal and child health bodies of a county together have at least one post for so many people
 * (按人口核定编制总数). The ratio is the province's and speaks of its bodies of all levels together; here the
 * county's own bodies and population are compared.
 *
 * @param options - the ratio, the rounding, what counts as a post, which bodies
 */
export function postsByPopulation(options: NationalStandardsOptions): Requirement {
  const { provinceRatio, postsRounding } = options;
  return requirement({
    id: "mch-posts-by-population",
    title: { zh: "妇幼保健机构编制总数", en: "posts of maternal and child health bodies together" },
    each: divisions,
    where: is("level", "county"),
    subject: { zh: "县", en: "county" },
    require: {
      measure: authorised(options, "institution.division"),
      compare: "at-least",
      bound:
        provinceRatio === undefined
          ? ratioNotSaid()
          : perPopulation(perPost(provinceRatio, postsRounding)),
    },
    severity: "mandatory",
    layer: "national",
    cites: [cite("wefz-1986-2-001")],
    period,
  });
}

/**
 * One county institution has as many posts as its class allows (按类别核定编制): 20 to 40 in class 2, 41 to
 * 70 in class 1.
 *
 * @param options - the class, what counts as a post, which bodies
 */
export function postsByClass(options: NationalStandardsOptions): Requirement {
  const { min, max } = postClass("county", options.countyClass);
  return requirement({
    id: "mch-posts-by-class",
    title: { zh: "县级妇幼保健机构编制", en: "posts of a county institution by its class" },
    each: institutions,
    where: isOneOf("kind", options.countyBodies),
    subject: { zh: "县级妇幼保健机构", en: "county maternal and child health institution" },
    require: {
      measure: authorised(options, "institution"),
      compare: "within",
      bound: range(min, max),
    },
    severity: "mandatory",
    layer: "national",
    cites: [cite("wefz-1986-2-002")],
    period,
  });
}

/**
 * One institution of the class can hold what the ratio asks (比例与类别是否相容): the population of the county
 * is not above the largest one for which the ratio stays within the class. Above it the two rules
 * conflict, and nothing that one institution does can meet both.
 *
 * @param options - the ratio, the rounding, the class
 */
export function classHoldsRatio(options: NationalStandardsOptions): Requirement {
  const { provinceRatio, postsRounding, countyClass } = options;
  const { max } = postClass("county", countyClass);
  const ratio = provinceRatio === undefined ? "" : `1:${provinceRatio}, `;
  const called = {
    zh: `常住人口（${ratio.replace(", ", "，")}${countyClass === 1 ? "一" : "二"}类机构至多${max}名）`,
    en: `resident population (${ratio}class ${countyClass} of at most ${max} posts)`,
  };
  return requirement({
    id: "mch-posts-class-holds-ratio",
    title: {
      zh: `人口比例与机构类别相容：一个${countyClass === 1 ? "一" : "二"}类机构（至多${max}名）可配的人口`,
      en: `ratio and class agree: people one institution of class ${countyClass} (at most ${max} posts) may be for`,
    },
    each: divisions,
    where: is("level", "county"),
    subject: { zh: "县", en: "county" },
    require: {
      measure: fieldValue("population", { unit: "person", called }),
      compare: "at-most",
      bound:
        provinceRatio === undefined
          ? ratioNotSaid()
          : amount(populationLimit(perPost(provinceRatio, postsRounding), "at-least", max)),
    },
    severity: "advice",
    layer: "national",
    cites: [cite("wefz-1986-2-001"), cite("wefz-1986-2-002")],
    period,
  });
}
