import { hierarchyPlugin } from "@fuyou/hierarchy";
import { aDivision, anInstitution } from "@fuyou/hierarchy/testing";
import { aCounty, composed } from "@fuyou/kernel/testing";
import { expect, test } from "vitest";
import { byTownship, selectInstitutions, townshipOrCounty } from "./selection.js";

const at = { street: "999901001", town: "999901101", township: "999901201", unit: "999901401" };
const places = ["999901000000", ...Object.values(at).map((code) => `${code}000`)];
const villages = [`${at.street}001`, `${at.town}201`, `${at.town}001`, `${at.unit}201`];
const hospital = (id: string, division: string, over: object = {}) =>
  anInstitution({ id, division: `${division}000`, ...over });
const committee = (id: string, division: string) =>
  anInstitution({ id, kind: "village-committee", division, legalForm: "self-government-body" });

const county = aCounty(composed(hierarchyPlugin), {
  divisions: [...places, ...villages].map((id) => aDivision({ id })),
  institutions: [
    hospital("of-unit", at.unit),
    hospital("of-town", at.town),
    hospital("central", at.town, { kind: "central-township-hospital" }),
    hospital("of-township", at.township),
    hospital("of-street", at.street),
    hospital("gone", at.town, { retiredOn: "2019-12-31" }),
    hospital("going", at.town, { retiredOn: "2020-01-02" }),
    hospital("gone-today", at.town, { retiredOn: "2020-01-01" }),
    committee("v-street", `${at.street}001`),
    committee("v-town", `${at.town}201`),
    committee("v-residents", `${at.town}001`),
    committee("v-unit", `${at.unit}201`),
  ],
});
const ids = (selector: Parameters<typeof selectInstitutions>[1]) =>
  selectInstitutions(county, selector).map((each) => each.id);
const hospitals = ["township-hospital", "central-township-hospital"];

test("institutions are selected by kind, in the order of the register, while they stand", () => {
  expect(ids({ kinds: ["central-township-hospital"] })).toEqual(["central"]);
  expect(ids({ kinds: hospitals })).toEqual([
    "of-unit",
    "of-town",
    "central",
    "of-township",
    "of-street",
    "going",
  ]);
  expect(ids({ kinds: ["village-clinic"] })).toEqual([]);
});

test("streets differ from towns, and both from townships and enterprise units", () => {
  expect(ids({ kinds: hospitals, divisionClasses: ["street"] })).toEqual(["of-street"]);
  expect(ids({ kinds: hospitals, divisionClasses: ["township"] })).toEqual(["of-township"]);
  expect(ids({ kinds: hospitals, divisionClasses: ["enterprise-unit"] })).toEqual(["of-unit"]);
  expect(ids({ kinds: hospitals, divisionClasses: ["town", "township"] })).toEqual([
    "of-town",
    "central",
    "of-township",
    "going",
  ]);
});

test("a village is selected by the class of its township or by its own", () => {
  const kinds = ["village-committee"];
  expect(ids({ kinds, divisionClasses: ["town"] })).toEqual(["v-town", "v-residents"]);
  expect(ids({ kinds, divisionClasses: ["street"] })).toEqual(["v-street"]);
  expect(ids({ kinds, divisionClasses: ["residents-committee"] })).toEqual([
    "v-street",
    "v-residents",
  ]);
  expect(ids({ kinds, divisionClasses: ["county"] })).toEqual([]);
});

test("a selector may name institutions, which still have to be of its kind", () => {
  expect(ids({ kinds: hospitals, ids: ["central", "v-town", "gone"] })).toEqual(["central"]);
});

test("institutions are grouped by the township they stand in", () => {
  expect(townshipOrCounty(`${at.town}201`)).toBe(`${at.town}000`);
  expect(townshipOrCounty(`${at.town}000`)).toBe(`${at.town}000`);
  expect(townshipOrCounty("999901000000")).toBe("999901000000");
  const groups = byTownship(
    selectInstitutions(county, { kinds: [...hospitals, "village-committee"] }),
  );
  expect([...groups].map(([place, group]) => [place, group.map((each) => each.id)])).toEqual([
    [`${at.unit}000`, ["of-unit", "v-unit"]],
    [`${at.town}000`, ["of-town", "central", "going", "v-town", "v-residents"]],
    [`${at.township}000`, ["of-township"]],
    [`${at.street}000`, ["of-street", "v-street"]],
  ]);
});
