import type { Text } from "@fuyou/kernel";
import type { LicenceKind } from "./extension-points.js";

function kind(code: string, title: Text, ...includes: readonly string[]): LicenceKind {
  return { code, title, includes };
}

/** The kinds of licence common to all counties (执业资格); plugins add their own. */
export const licenceKinds: readonly LicenceKind[] = [
  kind("physician", { zh: "执业医师", en: "licensed physician" }, "assistant-physician"),
  kind("assistant-physician", { zh: "执业助理医师", en: "licensed assistant physician" }),
  kind("village-doctor", { zh: "乡村医生", en: "registered village doctor" }),
  kind("nurse", { zh: "执业护士", en: "registered nurse" }),
  kind("pharmacist", { zh: "药学专业资格", en: "pharmacy qualification" }),
  kind("laboratory-technologist", {
    zh: "检验专业资格",
    en: "laboratory qualification",
  }),
  kind("accountant", { zh: "会计专业资格", en: "accounting qualification" }),
  kind("mch-technique", {
    zh: "母婴保健技术考核合格证",
    en: "certificate of maternal and child health techniques",
  }),
  kind("fp-technique", {
    zh: "计划生育技术服务人员合格证",
    en: "certificate of family-planning techniques",
  }),
];

/**
 * A kind of licence and all that include it (执业资格…以上, the named one included), for conditions of
 * requirements.
 *
 * @param least - code of the lowest that counts
 * @param kinds - the kinds there are; those common to all counties unless given
 */
export function licenceFrom(
  least: string,
  kinds: readonly LicenceKind[] = licenceKinds,
): readonly string[] {
  const above = kinds.filter(({ includes }) => includes.includes(least));
  return [least, ...above.map(({ code }) => code)].sort();
}
