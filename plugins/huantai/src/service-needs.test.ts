import { aHierarchy, sampleDivisions } from "@fuyou/hierarchy/testing";
import { aCounty } from "@fuyou/kernel/testing";
import { countyIntegration } from "@fuyou/plugin-county-integration";
import { readinessOf, serviceNeedSchema } from "@fuyou/services";
import { composeCore } from "@fuyou/testing";
import { describe, expect, it } from "vitest";
import { huantai } from "./huantai-plugin.js";
import { villageServiceNeeds } from "./service-needs.js";

const from = "2018-01-01";
const composition = composeCore(countyIntegration, huantai.with({ effectiveFrom: from }));
const { village } = sampleDivisions;
const room = (functions: readonly string[]) => ({
  id: "r",
  name: "服务室",
  premises: "p",
  institution: "committee",
  functions,
  area: 1600,
});
const readiness = (over: object, date = from) =>
  readinessOf(
    aCounty(
      composition,
      aHierarchy({ premises: [{ id: "p", name: "村两室", division: village }], ...over }),
    ),
    composition,
    { service: "contraceptive-supply", institution: "committee", date },
  );

describe("giving out contraceptives in a village", () => {
  it("takes the supplies room and its cabinet; what nobody listed is not called missing", () => {
    for (const need of villageServiceNeeds(from))
      expect(serviceNeedSchema.parse(need)).toEqual(need);
    const rooms = [room(["fp-technical-room", "worker-office"])];
    const cabinet = [{ id: "i", room: "r", item: "supplies-cabinet", quantity: 1 }];
    expect(readiness({ rooms, "room-items": cabinet })?.verdict).toBe("ready");
    const found = readiness({ rooms });
    expect([found?.verdict, found?.missing.length, found?.unknown.length]).toEqual([
      "unknown",
      0,
      1,
    ]);
    expect(found?.general).toEqual({ least: { p: 1, q: 2 }, most: { p: 1, q: 1 } });
  });

  it("is not asked before the opinion", () => {
    expect(readiness({ rooms: [room(["office"])] }, "2017-12-31")?.verdict).toBe("nothing-asked");
  });
});
