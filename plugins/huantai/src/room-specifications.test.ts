import {
  areaRequirement,
  roomFunctions,
  roomSpecificationPoint,
  roomSpecificationSchema,
} from "@fuyou/assets";
import { carriersOf } from "@fuyou/kernel";
import { describe, expect, it } from "vitest";
import { cite, clauses } from "./clauses.js";
import { villageServiceRooms } from "./room-specifications.js";

const specification = villageServiceRooms("2018-01-01");

describe("the specification of village service rooms", () => {
  it("asks 16 m² of the four rooms that the clause names", () => {
    expect(roomSpecificationSchema.parse(specification)).toEqual(specification);
    expect(specification.functions).toHaveLength(4);
    const known = roomFunctions.map((each) => each.code);
    for (const each of specification.functions) expect(known).toContain(each);
    expect(areaRequirement(specification).require).toMatchObject({
      compare: "at-least",
      bound: { amount: 1_600 },
    });
  });

  it("carries the clauses it cites", () => {
    const carrier = carriersOf("huantai")(roomSpecificationPoint, specification.id);
    const carried = clauses.filter((clause) => clause.carriedBy.includes(carrier));
    expect(carried.map((clause) => clause.row)).toEqual(["003-053", "003-057"]);
    expect(specification.cites).toEqual(carried.map((clause) => cite(clause.row)));
  });
});
