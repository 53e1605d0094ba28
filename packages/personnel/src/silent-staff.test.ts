import { aHierarchy } from "@fuyou/hierarchy/testing";
import { rehearsed } from "@fuyou/reform/testing";
import { describe, expect, it } from "vitest";
import { stationPerson as person, stationChoice, withStaffRule } from "./sample-station.js";
import { silentStaff } from "./silent-staff.js";
import type { StaffRule } from "./staff-rule.js";

const people = {
  staff: [
    person("chose"),
    person("silent"),
    person("late"),
    person("agency", { employment: "non-established" }),
    person("old", { employment: "retired" }),
    person("gone", { retiredOn: "2019-01-01" }),
  ],
  choices: [
    stationChoice("chose", "government"),
    { ...stationChoice("late", "hospital"), on: "2020-02-09" },
  ],
};
const silent = (rule: Partial<StaffRule>) => {
  const composition = withStaffRule(rule);
  const transition = rehearsed(composition, aHierarchy(people));
  return silentStaff(transition, composition, "station").map((each) => each.id);
};

describe("who may choose and has not", () => {
  it("is everyone in service where the plan says nothing, the retired never", () => {
    expect(silent({})).toEqual(["silent", "agency"]);
  });

  it("is only whom the rule of the step lets choose", () => {
    expect(silent({ mayChoose: ["established"] })).toEqual(["silent"]);
    expect(silent({ mayChoose: ["retired"] })).toEqual(["old"]);
  });

  it("counts a choice after the last day, or of an option kept for others, as none", () => {
    expect(silent({ until: "2020-02-08" })).toEqual(["silent", "late", "agency"]);
    const reserved = [{ option: "government", employments: ["civil-service-rules"] }] as const;
    expect(silent({ reserved })).toEqual(["chose", "silent", "agency"]);
  });
});
