import { hierarchyPlugin, type InstitutionRole, institutionRoles } from "@fuyou/hierarchy";
import { aHierarchy, sampleDivisions } from "@fuyou/hierarchy/testing";
import { composed } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { absorb } from "./absorb.js";
import { reformPlugin } from "./reform-plugin.js";
import { aPlanPlugin, aStepHead, rehearsed } from "./testing.js";

const step = absorb.step(aStepHead("merge"), {
  survivor: { kinds: ["township-hospital"] },
  absorbed: [{ kinds: ["township-fp-station"] }],
});
const composition = composed(hierarchyPlugin, reformPlugin, aPlanPlugin([step]));
const { town } = sampleDivisions;
const role = (id: string, institution: string, over: object = {}) => ({
  id,
  institution,
  role: "free-service-institution",
  period: { from: "2010-01-01" },
  ...over,
});

/** The roles after the station of the sample town was absorbed by its hospital on 10 February 2020. */
function rolesAfter(...rows: object[]) {
  const { after, findings } = rehearsed(composition, aHierarchy({ "institution-roles": rows }));
  expect(findings).toEqual([]);
  const say = ({ id, institution, members, period }: InstitutionRole) =>
    `${id} ${institution}${members === undefined ? "" : `(${members.join("+")})`} ${period.from.slice(2)}..${period.to?.slice(2) ?? ""}`;
  return [...after.rows(institutionRoles)].map(say);
}

describe("when a body ends into another", () => {
  it("its roles go on at the other, for the days they were to last", () => {
    const period = { from: "2010-01-01", to: "2020-12-31" };
    expect(rolesAfter(role("r1", "station", { period, divisions: [town] }))).toEqual([
      "r1 station 10-01-01..20-02-09",
      "r1~2 hospital 20-02-10..20-12-31",
    ]);
  });

  it("what is over stays as it was", () => {
    const period = { from: "2010-01-01", to: "2019-12-31" };
    expect(rolesAfter(role("r1", "station", { period }))).toEqual([
      "r1 station 10-01-01..19-12-31",
    ]);
  });

  it("the other keeps a role that it has for all those divisions and days", () => {
    const rows = [role("r1", "station", { divisions: [town] }), role("r2", "hospital")];
    expect(rolesAfter(...rows)).toEqual([
      "r1 station 10-01-01..20-02-09",
      "r2 hospital 10-01-01..",
    ]);
  });

  it("it is followed as a member, once, and not as a member of its own", () => {
    const members = ["station", "hospital", "clinic"];
    expect(rolesAfter(role("r1", "county-hospital", { members }))).toEqual([
      "r1 county-hospital(station+hospital+clinic) 10-01-01..20-02-09",
      "r1~2 county-hospital(hospital+clinic) 20-02-10..",
    ]);
    expect(rolesAfter(role("r1", "hospital", { members: ["station", "clinic"] }))[1]).toBe(
      "r1~2 hospital(clinic) 20-02-10..",
    );
  });
});
