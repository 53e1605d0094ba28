import type { Text } from "@fuyou/kernel";
import type { OverlapRule } from "@fuyou/services";
import { cite } from "./clauses.js";
import type { HuantaiOptions } from "./options.js";

/**
 * Services of two programmes with a content in common (优化互补、一次服务、结果共享): the technical service of family planning
 * and basic public health complement each other, so that one contact serves both and its result is shared. Within
 * how many days a second contact gives nothing new the document does not say; the option decides, and where nothing
 * is said nothing is called double.
 *
 * @param options - the window, and the day from which it holds
 */
export function serviceOverlaps({
  effectiveFrom,
  resultSharingDays,
}: Pick<HuantaiOptions, "effectiveFrom" | "resultSharingDays">): readonly OverlapRule[] {
  const rule = (id: string, title: Text, services: readonly string[]): OverlapRule => ({
    id,
    title,
    services,
    withinDays: resultSharingDays,
    cites: [cite("003-072"), cite("003-073"), cite("003-074")],
    period: { from: effectiveFrom },
  });
  return [
    rule("pregnancy-contact", { zh: "孕期保健与随访", en: "care and follow-up in pregnancy" }, [
      "pregnancy-follow-up",
      "pregnancy-guidance",
      "perinatal-care",
    ]),
    rule("postpartum-contact", { zh: "产后访视", en: "the visit after birth" }, [
      "postpartum-visit",
    ]),
    rule("women-check", { zh: "妇女健康检查", en: "women's health check" }, [
      "women-health-check",
      "women-care",
    ]),
    rule("prepregnancy-check", { zh: "孕前健康检查", en: "health check before a pregnancy" }, [
      "prepregnancy-exam",
    ]),
  ];
}
