import { dutySchema, dutySetSchema } from "@fuyou/duties";
import { institutionKinds } from "@fuyou/hierarchy";
import { serviceSchema } from "@fuyou/services";
import { requirementSchema } from "@fuyou/standards";
import { describe, expect, it } from "vitest";
import { cite } from "./clauses.js";
import { duties } from "./duties.js";
import { dutySets, eightDutyCodes } from "./duty-sets.js";
import { functionAreas } from "./function-area.js";
import { requirements } from "./requirements.js";
import { services } from "./services.js";

const set = (code: string) => dutySets.find((each) => each.code === code);
const rules = requirements("2015-12-01", "2015-12-21");
const contributed = [...duties, ...dutySets, ...services, ...rules];

describe("the duties of source 000", () => {
  it("have the declared shape and unique codes", () => {
    for (const duty of duties) expect(dutySchema.parse(duty)).toEqual(duty);
    for (const each of dutySets) expect(dutySetSchema.parse(each)).toEqual(each);
    for (const each of services) expect(serviceSchema.parse(each)).toEqual(each);
    for (const list of [duties, dutySets, services]) {
      expect(new Set(list.map((each) => each.code)).size).toBe(list.length);
    }
    expect(duties).toHaveLength(26);
    for (const rule of rules) expect(requirementSchema.parse(rule)).toEqual(rule);
  });

  it("cite registered clauses, each at least one", () => {
    for (const value of contributed) {
      expect(value.cites.length).toBeGreaterThan(0);
      for (const cited of value.cites) expect(cited).toEqual(cite(cited.row as string));
    }
  });

  it("belong to a known family", () => {
    const areas = Object.values(functionAreas).map((area) => area.code as string);
    for (const duty of duties) expect(areas).toContain(duty.functionArea);
  });

  it("are eight at the county centre and the same eight at the township hospital", () => {
    expect(eightDutyCodes).toEqual([
      "fp-education",
      "fp-technical-service",
      "healthy-birth-guidance",
      "contraceptive-supply",
      "information-advice",
      "follow-up",
      "reproductive-care",
      "staff-training",
    ]);
    expect(set("fp8-county")?.duties).toEqual(eightDutyCodes);
    expect(set("fp8-township")?.duties).toEqual(eightDutyCodes);
  });

  it("are six for the village worker, as listed", () => {
    expect(set("village-worker6")?.duties).toEqual([
      "fp-education",
      "contraceptive-supply",
      "community-mobilisation",
      "benefit-delivery",
      "information-collection",
      "service-referral",
    ]);
  });

  it("let the township assist with what the county centre leads", () => {
    expect(set("township-assist")?.involvement).toBe("assist");
    for (const duty of set("township-assist")?.duties ?? []) {
      expect(set("centre-care")?.duties).toContain(duty);
      expect(set("township-care")?.duties).not.toContain(duty);
    }
  });

  it("are led only by kinds of institution that accept their class", () => {
    const classes = new Map(duties.map((duty) => [duty.code, duty.class]));
    const kinds = new Map(institutionKinds.map((kind) => [kind.code, kind]));
    for (const each of dutySets) {
      for (const kind of each.institutionKinds ?? []) {
        const accepted = kinds.get(kind)?.acceptsDuties;
        expect(accepted, kind).toBeDefined();
        for (const duty of each.involvement === "lead" ? each.duties : []) {
          expect(accepted, `${each.code}: ${duty} at ${kind}`).toContain(classes.get(duty));
        }
      }
      for (const duty of each.duties) expect(classes.has(duty), `${each.code}: ${duty}`).toBe(true);
    }
  });

  it("have one service or more for everything that is given to people", () => {
    const served = new Set(services.map((service) => service.duty));
    const codes = new Set(duties.map((duty) => duty.code));
    for (const duty of served) expect(codes.has(duty), duty).toBe(true);
    expect(duties.filter((duty) => !served.has(duty.code)).map((duty) => duty.code)).toEqual([
      "staff-training",
      "area-management",
      "village-training",
      "fp-service-administration",
      "information-collection",
      "community-mobilisation",
    ]);
  });

  it("speak of healthy birth and never of the quality of a population", () => {
    for (const { title } of contributed) {
      expect(title.en).not.toMatch(/eugen|population quality/i);
      expect(title.zh).not.toMatch(/人口素质|再生育|生育审批|违法生育|育龄妇女管理/);
    }
  });
});
