import { aCitation, schemaFaults } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { assignmentSchema, type DutyAssignment } from "./assignment.js";
import { type Duty, type DutySet, dutySchema, dutySetSchema } from "./duty.js";

const title = { zh: "药具发放", en: "supply of contraceptives" };
const period = { from: "2010-01-01" };

const assignment: Required<DutyAssignment> = {
  id: "d1",
  duty: "contraceptive-supply",
  division: "999901101000",
  institution: "hospital",
  department: "section",
  post: "p1",
  involvement: "lead",
  retiredOn: "2020-01-01",
  period,
};
const duty: Required<Duty> = {
  code: "contraceptive-supply",
  title,
  class: "technical",
  functionArea: "family-planning",
  lead: "named",
  delegator: "county-health-department",
  cites: [aCitation()],
  period,
};
const set: Required<DutySet> = {
  code: "worker-six",
  title,
  duties: ["contraceptive-supply"],
  involvement: "assist",
  institutionKinds: ["village-committee"],
  postKinds: ["village-doctor"],
  cites: [aCitation()],
};

describe("the schemas of duties", () => {
  it("have the fields of their interfaces, no more and no less", () => {
    expect([
      ...schemaFaults(assignmentSchema, assignment),
      ...schemaFaults(dutySchema, duty),
      ...schemaFaults(dutySetSchema, set),
    ]).toEqual([]);
  });
});
