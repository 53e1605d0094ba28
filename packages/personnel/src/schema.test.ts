import { schemaFaults } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { choiceSchema, type PersonnelChoice } from "./choice.js";
import { type Licence, licenceSchema } from "./licence.js";
import { type Post, postSchema } from "./post.js";
import { type EstablishmentQuota, quotaSchema } from "./quota.js";
import { type StaffMember, staffMemberSchema } from "./staff.js";
import { type Training, trainingSchema } from "./training.js";

const ended = { retiredOn: "2020-01-01", period: undefined };

const member: Required<StaffMember> = {
  id: "s1",
  name: "甲",
  institution: "hospital",
  department: "section",
  employment: "non-established",
  nonEstablishedKind: "labour-dispatch",
  professionalTitle: "junior",
  education: "bachelor",
  postClass: "professional",
  discipline: "medical",
  specialty: "laboratory",
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

const licence: Required<Licence> = {
  id: "l1",
  person: "s1",
  kind: "physician",
  issuedOn: "2008-12-01",
  placeOfPractice: "hospital",
  retiredOn: "2020-01-01",
  period: { from: "2009-01-01", to: "2013-12-31" },
};

const training: Required<Training> = {
  id: "t1",
  person: "s1",
  on: "2015-06-30",
  subject: "围产保健",
  hours: 16,
  ...ended,
};

describe("the schemas of personnel", () => {
  it("have the fields of their interfaces, no more and no less", () => {
    expect([
      ...schemaFaults(staffMemberSchema, member),
      ...schemaFaults(postSchema, post),
      ...schemaFaults(quotaSchema, quota),
      ...schemaFaults(choiceSchema, choice),
      ...schemaFaults(licenceSchema, licence),
      ...schemaFaults(trainingSchema, training),
    ]).toEqual([]);
  });
});
