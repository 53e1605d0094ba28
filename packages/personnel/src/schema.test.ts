import { schemaFaults } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { type AttritionPlan, attritionPlanSchema } from "./attrition-plan.js";
import { choiceSchema, type PersonnelChoice } from "./choice.js";
import { type Licence, licenceSchema } from "./licence.js";
import { type Post, postSchema } from "./post.js";
import { type EstablishmentQuota, quotaSchema } from "./quota.js";
import { type StaffMember, staffMemberSchema } from "./staff.js";
import { type Training, trainingSchema } from "./training.js";
import { type TransferItem, transferItemSchema } from "./transfer-item.js";
import { type TransferPaper, transferPaperSchema } from "./transfer-paper.js";

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
  grade: 7,
  leadership: true,
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

const attrition: Required<AttritionPlan> = {
  id: "a1",
  institution: "hospital",
  group: "established",
  number: 2,
  target: "2020-12-31",
  declaredBy: "样县卫生局",
  reduced: ["s1"],
  ...ended,
};

const paper: Required<TransferPaper> = {
  id: "t1",
  batch: "b1",
  person: "s1",
  from: "station",
  to: "hospital",
  preparedOn: "2015-12-10",
  plan: "sample-plan",
  decision: "refused",
  decidedOn: "2015-12-12",
  reason: "合成理由",
  ...ended,
};

const item: Required<TransferItem> = {
  id: "i1",
  paper: "t1",
  item: "personnel-file",
  route: "separate",
  settledOn: "2015-12-20",
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
      ...schemaFaults(attritionPlanSchema, attrition),
      ...schemaFaults(transferPaperSchema, paper),
      ...schemaFaults(transferItemSchema, item),
    ]).toEqual([]);
  });
});
