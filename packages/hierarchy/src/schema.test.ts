import { schemaFaults } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { type Certificate, certificateSchema } from "./certificate.js";
import { departmentSchema } from "./department.js";
import { divisionSchema } from "./division.js";
import { type Institution, institutionSchema } from "./institution.js";
import { institutionKindSchema } from "./kind.js";
import { type NamePlate, namePlateSchema } from "./name-plate.js";
import { type RegistrationEvent, registrationEventSchema } from "./registration-event.js";
import { type Relation, relationSchema } from "./relation.js";
import { type Seal, sealSchema } from "./seal.js";
import { type WindingUp, windingUpSchema } from "./winding-up.js";

const period = { from: "2010-01-01" };
const ended = { retiredOn: "2020-01-01", period: undefined };

const institution: Required<Institution> = {
  id: "hospital",
  name: "样镇卫生院",
  kind: "township-hospital",
  division: "999901101000",
  creditCode: "91350100M000100Y43",
  ws218: "C220",
  legalForm: "public-institution",
  publicInterestClass: 1,
  rank: "正股级",
  serviceGrade: "A",
  sponsor: "government",
  competentDepartment: "health-department",
  establishedOn: "1958-10-01",
  ending: "winding-up",
  ...ended,
};

const plate: Required<NamePlate> = {
  id: "plate",
  institution: "hospital",
  name: "样镇妇幼保健计划生育服务站",
  kind: "mchfp-service-station",
  order: "second",
  purpose: "对外服务",
  approval: "样编〔2016〕1号",
  approvingBody: "县编委",
  retiredOn: "2020-01-01",
  period,
};

const relation: Required<Relation> = {
  id: "guidance",
  kind: "professional-guidance",
  from: "county-hospital",
  fromDepartment: "section",
  to: "hospital",
  concerns: "village-doctor",
  retiredOn: "2020-01-01",
  period,
};

const day = "2020-01-01";

const seal: Required<Seal> = {
  id: "seal",
  institution: "hospital",
  name: "样镇卫生院",
  cutOn: day,
  inUseFrom: day,
  limitedFrom: day,
  ...ended,
};

const certificate: Required<Certificate> = {
  id: "licence",
  institution: "hospital",
  kind: "medical-institution-licence",
  registers: ["name"],
  number: "样证1号",
  authority: "样县卫生局",
  validFrom: day,
  ...ended,
};

const event: Required<RegistrationEvent> = {
  id: "event",
  institution: "hospital",
  certificate: "licence",
  item: "name",
  because: ["institutions/hospital"],
  owedSince: day,
  doneOn: day,
  by: "样县卫生局",
  number: "样卫〔2020〕1号",
  ...ended,
};

const windingUp: Required<WindingUp> = {
  id: "winding-up",
  institution: "station",
  responsible: "government",
  begunOn: day,
  approval: "样编〔2020〕1号",
  approvingBody: "县编委",
  creditorsToldOn: day,
  noticesIn: "样县日报",
  firstNoticeOn: day,
  secondNoticeOn: day,
  thirdNoticeOn: day,
  claimsUntil: day,
  reportOn: day,
  reportNumber: "清〔2020〕1号",
  deregisteredBy: "样县登记局",
  deregistration: "注〔2020〕1号",
  ...ended,
};

describe("the schemas of the hierarchy", () => {
  it("have the fields of their interfaces, no more and no less", () => {
    const title = { zh: "样", en: "sample" };
    const department = { id: "d", institution: "hospital", name: "科", kind: "section", ...ended };
    const kind = { code: "sample", title, level: "county", acceptsDuties: [] } as const;
    expect([
      ...schemaFaults(institutionSchema, institution),
      ...schemaFaults(namePlateSchema, plate),
      ...schemaFaults(relationSchema, relation),
      ...schemaFaults(departmentSchema, department),
      ...schemaFaults(sealSchema, seal),
      ...schemaFaults(certificateSchema, certificate),
      ...schemaFaults(registrationEventSchema, event),
      ...schemaFaults(windingUpSchema, windingUp),
      ...schemaFaults(divisionSchema, {
        ...{ id: "999901101000", name: "样镇", population: 1, ...ended },
      }),
      ...schemaFaults(institutionKindSchema, kind),
    ]).toEqual([]);
  });
});
