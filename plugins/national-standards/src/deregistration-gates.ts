import { certificates, deregister, seals, windingUps } from "@fuyou/hierarchy";
import type { Text } from "@fuyou/kernel";
import type { ActGate } from "@fuyou/reform";
import {
  amount,
  count,
  daysFrom,
  is,
  type Measure,
  type Requirement,
  requirement,
} from "@fuyou/standards";
import { cite } from "./clauses.js";
import type { NationalStandardsOptions } from "./options.js";
import { common, creditorsToldInTime, noticesInTime, ofPublicInstitutions } from "./winding-up.js";

/**
 * What law asks before a body is deregistered (注销登记前须办妥的事项), as gates in front of
 * `hierarchy.deregister`: by the regulation the liquidation report, its seals and certificates; by local
 * guidance the creditors, the notices and the period for claims. That its bank account is closed is asked by
 * whoever keeps accounts, with a gate of its own over the same winding-up.
 *
 * @param options - from when claims are counted, and what lateness does
 */
export function deregistrationGates(options: NationalStandardsOptions): readonly ActGate[] {
  const { claimsCountedFrom, lateTelling } = options;
  const claimsFrom = claimsCountedFrom === "first-notice" ? "firstNoticeOn" : "begunOn";
  const inTime = lateTelling === "bar";
  return [
    gate("liquidation-reported", { zh: "清算报告", en: "liquidation reported" }, national, {
      ...onRecord("reportOn", {
        zh: "清算报告至今的天数",
        en: "days since the liquidation report",
      }),
    }),
    gate(
      "seals-surrendered",
      { zh: "印章已缴销", en: "seals surrendered" },
      national,
      noneLeft(count(seals, { by: "institution", unit: "item", called: unsurrendered.seals })),
    ),
    gate(
      "legal-person-certificate-surrendered",
      { zh: "法人证书已缴回", en: "legal-person certificate surrendered" },
      national,
      noneLeft(heldCertificates("legal-person-certificate")),
    ),
    gate(
      "medical-licence-surrendered",
      { zh: "执业许可证已缴回", en: "practice licence surrendered" },
      "medical-institution-rules-2016-021",
      {
        ...noneLeft(heldCertificates("medical-institution-licence")),
        where: undefined,
        subject: { zh: "清算中的机构", en: "institution in winding-up" },
        period: { from: "2016-01-01" },
      },
    ),
    gate(
      "creditors-told",
      { zh: "已通知债权人", en: "creditors told" },
      "winding-up-guidance-001",
      {
        ...(inTime
          ? strict(creditorsToldInTime())
          : onRecord("creditorsToldOn", {
              zh: "通知债权人至今的天数",
              en: "days since creditors were told",
            })),
      },
    ),
    gate(
      "notices-published",
      { zh: "已公告三次", en: "three notices published" },
      "winding-up-guidance-002",
      {
        ...(inTime
          ? strict(noticesInTime())
          : onRecord("thirdNoticeOn", {
              zh: "第三次公告至今的天数",
              en: "days since the third notice",
            })),
      },
    ),
    gate(
      "claims-taken",
      { zh: "债权申报期满", en: "period for claims over" },
      "winding-up-guidance-003",
      {
        require: {
          measure: daysFrom(
            { from: claimsFrom, to: "claimsUntil" },
            { zh: "债权申报天数", en: "days for which claims were taken" },
          ),
          compare: "at-least",
          bound: amount(90),
        },
      },
    ),
  ];
}

const national = "pi-registration-2004-013";

const unsurrendered = {
  seals: { zh: "未缴销印章", en: "seals not surrendered" },
  certificates: { zh: "未缴回证书", en: "certificates not surrendered" },
} as const satisfies Record<string, Text>;

type Asked = Pick<Requirement, "require"> &
  Partial<Pick<Requirement, "where" | "groupBy" | "subject" | "period">>;

function gate(id: string, title: Text, row: string, asked: Asked): ActGate {
  const cites = [cite(row)];
  return {
    id,
    title,
    change: deregister.type,
    subject: { field: "institution", table: windingUps.name, by: "institution" },
    requirement: requirement({
      ...common,
      where: ofPublicInstitutions,
      ...asked,
      id: `before-deregistration.${id}`,
      title,
      cites,
    }),
    cites,
  };
}

/** That a day is on record and not later than the day of the act. */
function onRecord(field: string, called: Text): Asked {
  return {
    require: { measure: daysFrom({ from: field }, called), compare: "at-least", bound: amount(0) },
  };
}

/** That nothing is left of what is counted for the institution in winding-up. */
function noneLeft(measure: Measure): Asked {
  return { groupBy: "institution", require: { measure, compare: "at-most", bound: amount(0) } };
}

/** What a rule asks in time, also of a body of which the day is not on record at all. */
function strict({ require }: Requirement): Asked {
  return { require };
}

function heldCertificates(kind: string): Measure {
  return count(certificates, {
    by: "institution",
    where: is("kind", kind),
    unit: "item",
    called: unsurrendered.certificates,
  });
}
