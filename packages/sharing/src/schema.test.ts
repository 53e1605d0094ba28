import { columnsOf } from "@fuyou/kernel";
import { aCitation, codeFaults, schemaFaults } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { crossCheckSchema } from "./cross-check.js";
import { type CrossCount, crossCountSchema, crossCounts } from "./cross-count.js";
import { dataSetSchema, sharingPurposeSchema } from "./data-set.js";
import { sharingCodes } from "./errors.js";
import { informationSourceSchema, systemLinkSchema } from "./link.js";
import { type LinkOperation, linkOperationSchema, linkOperations } from "./link-operation.js";
import { type ModuleAdoption, moduleAdoptionSchema, moduleAdoptions } from "./module-adoption.js";
import { aCheck, aLink, aSource } from "./sample-links.js";
import { informationSystemSchema } from "./system.js";

const period = { from: "2020-01-01", to: "2020-01-31" };
const retiredOn = "2020-05-01";
const title = { zh: "题", en: "title" };
const cites = [aCitation()];

const operation: Required<LinkOperation> = {
  ...{ id: "o", link: "l", institution: "i", period, testedOn: "2020-01-05", retiredOn },
};
const adoption: Required<ModuleAdoption> = {
  ...{ id: "a", system: "s", module: "m", institution: "i", period, retiredOn },
};
const count: Required<CrossCount> = {
  ...{ id: "c", check: "k", source: "s", division: "999901101000", period, count: 9 },
  ...{ suppressed: true, threshold: 5, retiredOn },
};
const system = { code: "s", title, serves: "care" as const, modules: [], cites, period };

describe("the schemas of sharing", () => {
  it("have the fields of their interfaces, no more and no less", () => {
    expect([
      ...schemaFaults(linkOperationSchema, operation),
      ...schemaFaults(moduleAdoptionSchema, adoption),
      ...schemaFaults(crossCountSchema, count),
      ...schemaFaults(informationSystemSchema, system),
      ...schemaFaults(dataSetSchema, { code: "d", title, grain: "totals", cites }),
      ...schemaFaults(sharingPurposeSchema, { code: "p", title, admitsPersons: false }),
      ...schemaFaults(crossCheckSchema, { ...aCheck(), period }),
      ...schemaFaults(systemLinkSchema, { ...aLink(), adapter: "a", period } as never),
      ...schemaFaults(informationSourceSchema, {
        ...aSource("s"),
        ...{ retention: { rule: "days", days: 30 }, period },
      } as never),
    ]).toEqual([]);
  });

  it("have no field for a person", () => {
    const about = /person|client|household|name|card|marri|pregnan|birth/i;
    const tables = [linkOperations, moduleAdoptions, crossCounts];
    const fields = tables.flatMap((table) => columnsOf(table).map((each) => each.name));
    expect(fields.filter((each) => about.test(each))).toEqual([]);
  });
});

describe("the codes of sharing", () => {
  it("are without fault", () => {
    expect(codeFaults(sharingCodes)).toEqual([]);
  });
});
