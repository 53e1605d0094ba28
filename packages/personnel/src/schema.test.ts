import { schemaFaults } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { choiceSchema, type PersonnelChoice } from "./choice.js";
import { type Post, postSchema } from "./post.js";
import { type EstablishmentQuota, quotaSchema } from "./quota.js";
import { type StaffMember, staffMemberSchema } from "./staff.js";

const ended = { retiredOn: "2020-01-01", period: undefined };

const member: Required<StaffMember> = {
  id: "s1",
  name: "甲",
  institution: "hospital",
  department: "section",
  employment: "non-established",
  nonEstablishedKind: "labour-dispatch",
  professionalTitle: "junior",
  secondedTo: "county-hospital",
  ...ended,
};

const post: Required<Post> = {
  id: "p1",
  institution: "hospital",
  department: "section",
  kind: "professional",
  name: "医师",
  holder: "s1",
  concurrent: true,
  ...ended,
};

const quota: Required<EstablishmentQuota> = {
  id: "q1",
  institution: "hospital",
  type: "public-institution",
  fundingForm: "partial",
  number: 12,
  leadership: 2,
  ...ended,
};

const choice: Required<PersonnelChoice> = {
  id: "c1",
  person: "s1",
  plan: "plan-2016",
  options: ["hospital", "government"],
  chosen: "hospital",
  on: "2015-12-01",
  ...ended,
};

describe("the schemas of personnel", () => {
  it("have the fields of their interfaces, no more and no less", () => {
    expect([
      ...schemaFaults(staffMemberSchema, member),
      ...schemaFaults(postSchema, post),
      ...schemaFaults(quotaSchema, quota),
      ...schemaFaults(choiceSchema, choice),
    ]).toEqual([]);
  });
});
