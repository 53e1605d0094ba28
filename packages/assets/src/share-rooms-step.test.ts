import { hierarchyPlugin } from "@fuyou/hierarchy";
import { aDivision, aHierarchy, anInstitution, sampleDivisions } from "@fuyou/hierarchy/testing";
import { codeFaults, composed, type Records } from "@fuyou/kernel/testing";
import { reformPlugin } from "@fuyou/reform";
import { aPlanPlugin, aStepHead, rehearsed } from "@fuyou/reform/testing";
import { expect, it } from "vitest";
import { assetsPlugin } from "./assets-plugin.js";
import { assetsCodes } from "./errors.js";
import { rooms, roomUses } from "./room.js";
import { shareRoomsStep } from "./share-rooms-step.js";

const { village } = sampleDivisions;
const step = shareRoomsStep.step(aStepHead("share"), {
  parties: { kinds: ["village-committee", "village-clinic"] },
  functions: ["clinic", "fp-service-room"],
});
const composition = composed(hierarchyPlugin, reformPlugin, assetsPlugin, aPlanPlugin([step]));
const shared = (over: Records) =>
  rehearsed(
    composition,
    aHierarchy({ premises: [{ id: "site", name: "村委会", division: village }], ...over }),
  );
const room = (id: string, institution: string, functions: string[], over: object = {}) => ({
  id,
  name: "房间",
  premises: "site",
  institution,
  functions,
  ...over,
});
const users = (transition: ReturnType<typeof shared>) =>
  [...transition.after.rows(roomUses)].map((each) => `${each.room} ${each.institution}`);
const codes = (transition: ReturnType<typeof shared>) =>
  transition.findings.map((each) => each.code).filter((each) => each !== "ASSETS_AREA_MISSING");
const service = room("service", "committee", ["worker-office", "fp-service-room"]);
const clinic = room("consulting", "clinic", ["clinic"]);

it("codes of assets say the same in both languages", () => {
  expect(codeFaults(assetsCodes)).toEqual([]);
});

it("each party uses the other's rooms of the functions named; custody stays", () => {
  const transition = shared({
    rooms: [
      service,
      clinic,
      room("store", "clinic", ["storage"]),
      room("given-up", "clinic", ["clinic"], { retiredOn: "2015-01-01" }),
    ],
  });
  expect([...transition.after.rows(roomUses)]).toEqual([
    {
      id: "service-used-by-clinic",
      room: "service",
      institution: "clinic",
      period: { from: "2020-02-10" },
    },
    expect.objectContaining({ room: "consulting", institution: "committee" }),
  ]);
  expect([...transition.after.rows(rooms)].map((each) => each.institution)).toEqual([
    "committee",
    "clinic",
    "clinic",
    "clinic",
  ]);
});

it("three parties of a village use each other's, those of another village do not", () => {
  const { divisions = [], institutions = [] } = aHierarchy();
  const other = "999901101202";
  const transition = shared({
    divisions: [...divisions, aDivision({ id: other, name: "另村" })],
    institutions: [
      ...institutions,
      anInstitution({ id: "second", kind: "village-clinic", division: village }),
      anInstitution({ id: "far", kind: "village-clinic", division: other }),
    ],
    rooms: [service, room("far-room", "far", ["clinic"])],
  });
  expect(users(transition)).toEqual(["service clinic", "service second"]);
});

it("what is shared already is said and left; what was shared once is shared again", () => {
  const use = (id: string, of: string, institution: string, period: object) => ({
    id,
    room: of,
    institution,
    period,
  });
  const transition = shared({
    rooms: [service, clinic],
    "room-uses": [
      use("u1", "service", "clinic", { from: "2012-01-01" }),
      use("u2", "consulting", "committee", { from: "2012-01-01", to: "2013-01-01" }),
    ],
  });
  expect(users(transition)).toEqual([
    "service clinic",
    "consulting committee",
    "consulting committee",
  ]);
  expect(codes(transition)).toEqual(["REFORM_ALREADY_DONE"]);
});

it("where there is nobody to share with, or no such room, nothing is done", () => {
  expect(shared({ rooms: [] }).edits).toEqual([]);
  const alone = (aHierarchy().institutions as { id: string }[]).filter(({ id }) => id !== "clinic");
  expect(shared({ institutions: alone, rooms: [service] }).edits).toEqual([]);
});
