import { dutySchema, dutySetSchema } from "@fuyou/duties";
import { institutionKinds } from "@fuyou/hierarchy";
import { duties as commonDuties, eightDutyCodes } from "@fuyou/plugin-county-integration";
import { serviceSchema } from "@fuyou/services";
import { amountFor, requirementSchema } from "@fuyou/standards";
import { describe, expect, it } from "vitest";
import { cite } from "./clauses.js";
import { duties } from "./duties.js";
import { dutySets } from "./duty-sets.js";
import { townOfficeStaffing } from "./office-requirements.js";
import { requirements } from "./requirements.js";
import { services } from "./services.js";

const from = "2018-01-01";
const rules = requirements({ effectiveFrom: from, officeRounding: "up" });
const contributed = [...duties, ...dutySets, ...services, ...rules];
const catalogue = [...commonDuties, ...duties];
const set = (code: string) => dutySets.find((each) => each.code === code);

describe("the duties of source 003", () => {
  it("have the declared shape, and codes that no duty of source 000 has", () => {
    for (const duty of duties) expect(dutySchema.parse(duty)).toEqual(duty);
    for (const each of dutySets) expect(dutySetSchema.parse(each)).toEqual(each);
    for (const each of services) expect(serviceSchema.parse(each)).toEqual(each);
    for (const each of rules) expect(requirementSchema.parse(each)).toEqual(each);
    expect(new Set(catalogue.map((duty) => duty.code)).size).toBe(catalogue.length);
    expect(duties).toHaveLength(15);
  });

  it("cite registered clauses, each at least one", () => {
    for (const value of contributed) {
      expect(value.cites.length).toBeGreaterThan(0);
      for (const cited of value.cites) expect(cited).toEqual(cite(cited.row as string));
    }
  });

  it("are nine at the station: the eight of source 000 and the women's health check", () => {
    expect(set("station9")?.duties).toHaveLength(9);
    expect([...(set("station9")?.duties ?? [])].sort()).toEqual(
      ["women-health-check", ...eightDutyCodes].sort(),
    );
  });

  it("are six at the association, in all of which it helps the government", () => {
    expect(set("association6")?.duties).toEqual([
      "fp-education",
      "reproductive-health-counselling",
      "healthy-birth-guidance",
      "family-aid",
      "rights-protection",
      "village-self-government",
    ]);
    expect(set("association6")?.involvement).toBe("assist");
  });

  it("are six kept and six new for the village worker, and three new for the doctor", () => {
    expect(set("worker-keep6")?.duties).toHaveLength(6);
    expect(set("worker-new6")?.duties).toHaveLength(6);
    expect(set("worker-new6")?.involvement).toBe("assist");
    expect(set("doctor-add3")?.duties).toEqual([
      "fp-education",
      "healthy-birth-guidance",
      "floating-population-service",
    ]);
    expect(set("doctor-add3")?.involvement).toBe("assist");
    const worker = [...(set("worker-keep6")?.duties ?? []), ...(set("worker-new6")?.duties ?? [])];
    expect(worker).not.toContain("pregnancy-follow-up");
    expect(worker).not.toContain("postpartum-visit");
  });

  it("are three at urban community institutions, in which the county centre leads", () => {
    expect(set("community-services3")?.duties).toHaveLength(3);
    expect(set("community-services3")?.involvement).toBe("assist");
  });

  it("name known duties, led only by kinds of institution that accept their class", () => {
    const classes = new Map(catalogue.map((duty) => [duty.code, duty.class]));
    const kinds = new Map(institutionKinds.map((kind) => [kind.code, kind]));
    for (const each of dutySets) {
      for (const duty of each.duties) expect(classes.has(duty), `${each.code}: ${duty}`).toBe(true);
      for (const kind of each.institutionKinds ?? []) {
        const accepted = kinds.get(kind)?.acceptsDuties;
        expect(accepted, kind).toBeDefined();
        for (const duty of each.involvement === "lead" ? each.duties : []) {
          expect(accepted, `${each.code}: ${duty} at ${kind}`).toContain(classes.get(duty));
        }
      }
    }
    for (const service of services) expect(classes.has(service.duty), service.code).toBe(true);
  });

  it("speak of healthy birth and of services, and police nobody", () => {
    for (const { title } of contributed) {
      expect(title.en).not.toMatch(/eugen|population quality|unlawful|birth registration|veto/i);
      expect(title.zh).not.toMatch(/人口素质|再生育|生育登记|违法生育|育龄妇女管理|一票否决|孕情/);
    }
  });
});

describe("the staffing of a town office", () => {
  it("asks for one per ten thousand, a part of ten thousand being a whole person", () => {
    const { bound } = townOfficeStaffing(from).require;
    const rule = "perPopulation" in bound ? bound.perPopulation : undefined;
    expect(rule).toMatchObject({ per: 10_000, amount: 1, rounding: "up" });
    if (rule === undefined) return;
    const asked = [9_999, 10_000, 10_001, 43_210].map((population) => amountFor(rule, population));
    expect(asked).toEqual([1, 1, 2, 5]);
  });

  it("takes another rounding where a county says so", () => {
    const { bound } = townOfficeStaffing(from, "down").require;
    expect(bound).toMatchObject({ perPopulation: { rounding: "down" } });
  });
});
