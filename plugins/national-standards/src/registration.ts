import { certificates } from "@fuyou/hierarchy";
import type { Text } from "@fuyou/kernel";
import { every, includes, is, presence, type Requirement, requirement } from "@fuyou/standards";
import { cite } from "./clauses.js";

const items = {
  name: { zh: "名称", en: "name" },
  place: { zh: "住所（场所）", en: "place" },
  head: { zh: "负责人（法定代表人）", en: "head" },
  scope: { zh: "业务范围", en: "scope" },
  funding: { zh: "经费来源", en: "funding" },
  departments: { zh: "科室（诊疗科目）", en: "departments" },
  beds: { zh: "床位", en: "beds" },
  "name-plate": { zh: "牌子", en: "name plate" },
} as const satisfies Record<string, Text>;

/** The certificates of one kind of an institution register all of some items, so that none is forgotten when it changes. */
function registering(
  kind: string,
  registered: readonly (keyof typeof items)[],
  rule: Pick<Requirement, "id" | "title" | "subject" | "cites" | "period">,
): Requirement {
  return requirement({
    ...rule,
    each: certificates,
    where: is("kind", kind),
    groupBy: "institution",
    require: {
      measure: presence(certificates, {
        by: "institution",
        where: is("kind", kind),
        things: registered.map((item) => ({
          called: items[item],
          where: includes("registers", item),
        })),
        unit: "item",
        called: { zh: "登记事项", en: "registered items" },
      }),
      compare: "at-least",
      bound: every(),
    },
    severity: "mandatory",
    layer: "national",
  });
}

/** A legal-person certificate registers name, place, head, scope and funding (法人证书登记事项). */
export function legalPersonCertificate(): Requirement {
  return registering("legal-person-certificate", ["name", "place", "head", "scope", "funding"], {
    id: "legal-person-certificate-registers",
    title: { zh: "法人证书登记事项", en: "what a legal-person certificate registers" },
    subject: { zh: "持法人证书的机构", en: "holder of a legal-person certificate" },
    cites: [cite("pi-registration-2004-010")],
    period: { from: "2004-01-01" },
  });
}

/** A practice licence registers name, place, head, departments and beds, and so further plates (执业许可证登记事项). */
export function medicalLicence(): Requirement {
  return registering(
    "medical-institution-licence",
    ["name", "place", "head", "departments", "beds", "name-plate"],
    {
      id: "medical-licence-registers",
      title: { zh: "执业许可证登记事项", en: "what a practice licence registers" },
      subject: { zh: "持执业许可证的机构", en: "holder of a practice licence" },
      cites: [cite("medical-institution-rules-2016-020")],
      period: { from: "2016-01-01" },
    },
  );
}
