import { aCitation, schemaFaults } from "@fuyou/kernel/testing";
import { expect, it } from "vitest";
import { type OverlapRule, overlapRuleSchema } from "./overlap.js";
import { type Programme, programmeSchema } from "./programme.js";
import { type ServiceNeed, serviceNeedSchema } from "./service-need.js";
import { entitlementSchema, type GroupEntitlement } from "./service-price.js";
import { type ServiceRole, serviceRoleSchema } from "./service-role.js";

const title = { zh: "样", en: "sample" };
const cites = [aCitation()];
const period = { from: "2010-01-01" };

const need: Required<ServiceNeed> = {
  id: "nurses",
  title,
  services: ["delivery"],
  kind: "specialty",
  any: ["nursing"],
  atLeast: 2,
  levels: ["county"],
  cites,
  period,
};
const programme: Required<Programme> = {
  code: "project",
  title,
  services: ["delivery"],
  price: "free",
  scope: title,
  cites,
  period,
};
const overlap: Required<OverlapRule> = {
  id: "contact",
  title,
  services: ["delivery"],
  withinDays: null,
  cites,
  period,
};
const role: Required<ServiceRole> = {
  involvement: "train",
  level: "township",
  kinds: ["township-hospital"],
  cites,
};
const entitlement: Required<GroupEntitlement> = { group: "poor", price: "free", cites };

it("have the fields of their interfaces, no more and no less", () => {
  expect([
    ...schemaFaults(serviceNeedSchema, need),
    ...schemaFaults(programmeSchema, programme),
    ...schemaFaults(overlapRuleSchema, overlap),
    ...schemaFaults(serviceRoleSchema, role),
    ...schemaFaults(entitlementSchema, entitlement),
  ]).toEqual([]);
});
