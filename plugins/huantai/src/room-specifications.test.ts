import {
  boardContents,
  roomFunctions,
  roomItemCodes,
  roomRequirements,
  roomSpecificationPoint,
  roomSpecificationSchema,
} from "@fuyou/assets";
import { carriersOf } from "@fuyou/kernel";
import { describe, expect, it } from "vitest";
import { cite, clauses } from "./clauses.js";
import {
  roomSpecifications,
  villageClinicKept,
  villageServiceRooms,
} from "./room-specifications.js";

const from = "2018-01-01";
const specification = villageServiceRooms(from);
const all = roomSpecifications({ effectiveFrom: from, roomArea: "each-room" });
const derived = (id: string, of = specification) =>
  roomRequirements(of).find((each) => each.requirement.id === id)?.requirement;

describe("the specification of village service rooms", () => {
  it("asks 16 m² of each of the four rooms that the clause names", () => {
    expect(roomSpecificationSchema.parse(specification)).toEqual(specification);
    expect(specification.functions).toHaveLength(4);
    const known = roomFunctions.map((each) => each.code);
    for (const each of specification.functions) expect(known).toContain(each);
    const area = derived("village-service-rooms-area");
    expect(area?.each).toBe("rooms");
    expect(area?.require).toMatchObject({ compare: "at-least", bound: { amount: 1_600 } });
  });

  it("asks them, and the furniture of the same sentence, of all together by an option", () => {
    const together = villageServiceRooms(from, "together");
    for (const part of ["area", "furniture"]) {
      expect(derived(`village-service-rooms-${part}`)?.each).toBe("rooms");
      expect(derived(`village-service-rooms-${part}`, together)?.each).toBe("divisions");
    }
  });

  it("asks for three functions, five pieces of furniture and seven contents of boards", () => {
    const { neededFunctions, furniture, boards } = specification;
    expect([neededFunctions?.length, furniture?.length, boards?.length]).toEqual([3, 5, 7]);
    const items = roomItemCodes.map((each) => each.code);
    for (const { item } of furniture ?? []) expect(items).toContain(item);
    expect(boards?.map((each) => each.content)).toEqual(boardContents.map((each) => each.code));
  });

  it("leaves to inspection what has no measure", () => {
    const inspected = roomRequirements(specification).filter((each) => each.part === "inspected");
    expect(inspected.map((each) => [each.requirement.id, each.standard])).toEqual([
      ["village-service-rooms-clean", "running"],
      ["village-service-rooms-boards-uniform", "display"],
      ["village-service-rooms-boards-neat", "display"],
      ["village-service-rooms-boards-useful", "display"],
    ]);
  });

  it("lists staff among the six standardisations", () => {
    expect(specification.joins).toEqual([
      { standard: "staff", requirement: "village-worker-filled" },
      { standard: "staff", requirement: "village-team" },
    ]);
  });
});

describe("the other specifications", () => {
  it("keep what the clinic had, ask for a notice board, and advise places of culture", () => {
    const said = all.map((each) => [
      each.id,
      each.severity,
      roomRequirements(each).map(({ requirement }) => requirement.id.slice(each.id.length + 1)),
    ]);
    expect(said.slice(1)).toEqual([
      ["village-clinic", "mandatory", ["area-kept", "items-kept"]],
      ["village-notice-board", "mandatory", ["displays"]],
      ["village-culture-places", "advice", ["displays"]],
    ]);
    for (const { requirement } of roomRequirements(villageClinicKept(from))) {
      expect(requirement.require.bound).toEqual({ asBefore: true });
    }
  });

  it("carry the clauses they cite, each requirement its own", () => {
    for (const each of all) {
      const carrier = carriersOf("huantai")(roomSpecificationPoint, each.id);
      const carried = clauses.filter((clause) => clause.carriedBy.includes(carrier));
      const rows = roomSpecificationPoint.cites(each).map((cited) => cited.row);
      expect([...rows].sort()).toEqual(carried.map((clause) => clause.row));
    }
    expect(derived("village-service-rooms-boards-neat")?.cites).toEqual([cite("003-061")]);
    expect(derived("village-service-rooms-area")?.cites).toEqual([cite("003-057")]);
  });
});
