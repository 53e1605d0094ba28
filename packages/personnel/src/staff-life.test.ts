import { aHierarchy } from "@fuyou/hierarchy/testing";
import { type AnyChange, doChange, readCounty } from "@fuyou/kernel";
import { aCounty, anAct } from "@fuyou/kernel/testing";
import { compilePlan } from "@fuyou/reform";
import { aStepHead } from "@fuyou/reform/testing";
import { expect, it } from "vitest";
import { declareAttrition, recordReduction } from "./attrition-change.js";
import { recordChoice, withdrawChoice } from "./choice-change.js";
import { registerPractice } from "./licence-change.js";
import { occupancyOf } from "./occupancy.js";
import { placeStaff } from "./place-staff-step.js";
import { posts } from "./post.js";
import { withdrawQuota } from "./quota-withdrawal.js";
import { stationPerson as person, withStaffRule } from "./sample-station.js";
import { staff } from "./staff.js";
import { transferItemKinds } from "./transfer-item.js";
import {
  acceptTransfers,
  preparePapers,
  refuseTransfer,
  settleTransferItems,
} from "./transfer-paper-change.js";

// One story from the choice to the quota taken back: a station of four ends into a hospital of three.

const composition = withStaffRule({ mayChoose: ["established"], papers: true }, [
  placeStaff.step(aStepHead("place", { after: ["strengthen"] }), {
    at: { kinds: ["township-hospital"] },
    posts: [{ kind: "professional", licence: "physician" }],
    employments: ["established"],
  }),
]);
const post = (id: string, over: object) => ({
  ...{ id, institution: "hospital", kind: "professional", name: "岗位", ...over },
});
const quota = (id: string, institution: string, number: number) => ({
  ...{ id, institution, type: "public-institution", fundingForm: "full", number },
});
const doctors = ["h1", "h2", "h3"];
const opening = aCounty(
  composition,
  aHierarchy({
    staff: [
      ...doctors.map((id) => person(id, { institution: "hospital" })),
      ...["p1", "p2", "p3"].map((id) => person(id)),
      person("old", { employment: "retired" }),
    ],
    posts: [...doctors.map((id) => post(`post-${id}`, { holder: id })), post("vacant", {})],
    quotas: [quota("q-hospital", "hospital", 2), quota("q-station", "station", 1)],
    licences: [
      { id: "l1", person: "p1", kind: "physician", placeOfPractice: "station" },
      { id: "l3", person: "p3", kind: "nurse", placeOfPractice: "station" },
    ],
  }),
);

it("goes from a choice to a quota withdrawn, and nobody is lost on the way", () => {
  let county = opening;
  const does = (on: string, change: AnyChange, payload: unknown, over: object = {}) => {
    const draft = county.draft();
    draft.date = on;
    doChange(draft, change, payload, anAct(on, over));
    county = draft.finish().county;
  };
  const found = () =>
    readCounty(county.toData(), composition).findings.map((each) => `${each.code} ${each.subject}`);
  const established = () =>
    occupancyOf(county, "hospital", []).uses.map(({ group, ...use }) => [group, use])[0];
  const where = (...persons: string[]) => persons.map((id) => county.get(staff, id)?.institution);

  // Three may choose. One chooses, one thinks better of it, one says nothing.
  const [plan, options] = ["sample-plan", ["hospital", "government"]];
  does("2020-01-10", recordChoice, { person: "p1", plan, options, chosen: "hospital" });
  does("2020-01-10", recordChoice, { person: "p2", plan, options, chosen: "hospital" });
  does("2020-01-12", withdrawChoice, { choice: "sample-plan.p2" });
  does("2020-01-12", recordChoice, { person: "p2", plan, options, chosen: "government" });

  // The plan moves them on 10 February, draws up their papers, and fills the vacant post.
  const transition = compilePlan(county, composition, plan);
  expect(transition.findings.map((each) => `${each.code} ${each.subject}`)).toEqual([
    "PERSONNEL_PLACED_BY_PLAN institutions/station",
    "PERSONNEL_LICENCE_REREGISTER licences/l1",
    "PERSONNEL_LICENCE_REREGISTER licences/l3",
    "PERSONNEL_OVER_ESTABLISHED institutions/hospital",
    "PERSONNEL_UNPLACED staff/p3",
    "REFORM_ALREADY_DONE sample-plan.place",
  ]);
  county = transition.after;
  expect(where("p1", "p2", "p3", "old")).toEqual([
    "hospital",
    "government",
    "hospital",
    "hospital",
  ]);
  expect(county.get(posts, "vacant")?.holder).toBe("p1");

  // The receiving bodies decide: the government and the hospital accept, but the nurse is refused.
  const toHospital = "sample-plan.strengthen.station.hospital";
  const toGovernment = "sample-plan.strengthen.station.government";
  does("2020-03-02", acceptTransfers, { papers: [`${toGovernment}.p2`] });
  does("2020-03-02", acceptTransfers, { papers: [`${toHospital}.p1`, `${toHospital}.old`] });
  does("2020-03-03", refuseTransfer, { paper: `${toHospital}.p3`, reason: "合成理由" });
  expect(found()).toContain(`PERSONNEL_REFUSED_NO_HOME transfer-papers/${toHospital}.p3`);
  const anew = { batch: "anew", persons: ["p3"], to: "government", items: transferItemKinds };
  does("2020-03-10", preparePapers, anew);
  does("2020-03-12", acceptTransfers, { papers: ["anew.p3"] });
  expect(where("p3")).toEqual(["government"]);

  // Files, insurance and licences go by their own routes, each a task until it is settled.
  const entries = [`${toHospital}.p1`, `${toGovernment}.p2`, "anew.p3"].flatMap((paper) =>
    ["personnel-file", "social-insurance"].map((item) => `${paper}.${item}`),
  );
  const pension = ["personnel-file", "pension-file"].map((item) => `${toHospital}.old.${item}`);
  const tasks = [...entries, ...pension];
  expect(
    found()
      .filter((each) => each.startsWith("PERSONNEL_ITEM_PENDING"))
      .sort(),
  ).toEqual(tasks.map((each) => `PERSONNEL_ITEM_PENDING transfer-items/${each}`).sort());
  does("2020-03-20", settleTransferItems, { items: tasks });
  does("2020-03-20", registerPractice, { licence: "l1", at: "hospital" });
  does("2020-03-20", registerPractice, { licence: "l3", at: "government" });

  // Four established where three are authorised: one too many, and nobody has planned for it.
  expect(established()).toEqual(["established", { authorised: 3, occupied: 4, over: 1 }]);
  expect(found()).toEqual(["PERSONNEL_OVER_ESTABLISHED institutions/hospital"]);
  does("2020-04-01", declareAttrition, {
    ...{ institution: "hospital", group: "established", number: 2 },
    ...{ target: "2020-12-31", declaredBy: "样县卫生局" },
  });
  expect(found()).toEqual(["PERSONNEL_ATTRITION_DECLARED institutions/hospital"]);
  const retires = { plan: "hospital.established", persons: ["h2", "h3"], way: "retires" };
  does("2020-06-30", recordReduction, retires);
  expect(established()).toEqual(["established", { authorised: 3, occupied: 2, over: 0 }]);

  // The committee takes back the number that is vacant now, under a document of its own.
  does(
    "2020-09-01",
    withdrawQuota,
    { quota: "q-station", number: 1 },
    { authority: { issuer: "样县编委", number: "样编〔2020〕9号", cites: [] } },
  );
  expect(established()).toEqual(["established", { authorised: 2, occupied: 2, over: 0 }]);
  expect(found()).toEqual([]);
  expect([...county.rows(staff)].map((each) => each.retiredOn)).toEqual(Array(7).fill(undefined));
});
