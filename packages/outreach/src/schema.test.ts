import { columnsOf } from "@fuyou/kernel";
import { aCitation, codeFaults, schemaFaults } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { outreachAudienceSchema, outreachTopicSchema } from "./audience.js";
import { outreachCodes } from "./errors.js";
import {
  type OutreachEvent,
  type OutreachMaterial,
  outreachEventSchema,
  outreachEvents,
  outreachMaterialSchema,
  outreachMaterials,
} from "./event.js";
import { outreachDaySchema, outreachProgrammeSchema } from "./programme.js";
import { aDay, anAudience, aProgramme, aReview, aVenue } from "./sample-outreach.js";
import {
  type Slogan,
  type SloganInventory,
  sloganInventories,
  sloganInventorySchema,
  sloganReviewSchema,
  sloganSchema,
  slogans,
  wordingSchema,
} from "./slogan.js";
import { venueKindSchema } from "./venue.js";

const none = undefined as never;
const period = { from: "2020-01-01", to: "2020-12-31" };
const retiredOn = "2020-05-01";
const title = { zh: "题", en: "title" };
const held: Required<OutreachEvent> = {
  ...{ id: "e", programme: "p", day: "d", institution: "i", division: "999901101000" },
  ...{ on: "2020-01-01", attendance: 3, retiredOn, period: none },
};
const material: Required<OutreachMaterial> = {
  ...{ id: "m", name: "n", topics: ["t"], audiences: ["a"], institution: "i" },
  ...{ issuedOn: "2020-01-01", copies: 3, retiredOn, period: none },
};
const slogan: Required<Slogan> = {
  ...{ id: "s", division: "999901101201", place: "p", wordsOfIt: "w", wording: "warm" },
  ...{ foundOn: "2020-01-01", removedOn: "2020-02-01", retiredOn, period: none },
};
const inventory: Required<SloganInventory> = {
  ...{ id: "i", division: "999901101201", takenOn: "2020-01-01", retiredOn, period: none },
};

describe("the schemas of outreach", () => {
  it("have the fields of their interfaces, no more and no less", () => {
    expect([
      ...schemaFaults(outreachEventSchema, held),
      ...schemaFaults(outreachMaterialSchema, material),
      ...schemaFaults(sloganSchema, slogan),
      ...schemaFaults(sloganInventorySchema, inventory),
      ...schemaFaults(outreachAudienceSchema, anAudience()),
      ...schemaFaults(outreachTopicSchema, { code: "t", title, cites: [aCitation()] }),
      ...schemaFaults(outreachProgrammeSchema, { ...aProgramme(), period }),
      ...schemaFaults(outreachDaySchema, { ...aDay(), year: 2015, period }),
      ...schemaFaults(sloganReviewSchema, { ...aReview(), period }),
      ...schemaFaults(wordingSchema, { code: "w", title, signs: ["x"] }),
      ...schemaFaults(venueKindSchema, { ...aVenue(), period }),
    ]).toEqual([]);
  });

  it("have no field for a person", () => {
    const about = /person|client|household|card|marri|pregnan|birth|sex|phone/i;
    const tables = [outreachEvents, outreachMaterials, slogans, sloganInventories];
    const fields = tables.flatMap((table) => columnsOf(table).map((each) => each.name));
    expect(fields.filter((each) => about.test(each))).toEqual([]);
  });
});

describe("the codes of outreach", () => {
  it("are without fault", () => {
    expect(codeFaults(outreachCodes)).toEqual([]);
  });
});
