import { institutions } from "@fuyou/hierarchy";
import { readCounty } from "@fuyou/kernel";
import { syntheticNotice } from "@fuyou/testing/baseline";
import { describe, expect, test } from "vitest";
import deployment from "../fuyou.config.js";
import { changningCounty } from "./county.js";
import { syntheticHubs } from "./hubs.js";

describe("Changning city as it reads", () => {
  const { county, findings } = readCounty(changningCounty(), deployment.composition);
  const kinds = new Map<string, number>();
  for (const { kind } of county.rows(institutions)) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);

  test("has the intended faults and no other", () => {
    const codes = new Map<string, number>();
    for (const { severity, code } of findings) {
      codes.set(`${severity} ${code}`, (codes.get(`${severity} ${code}`) ?? 0) + 1);
    }
    expect(Object.fromEntries(codes)).toEqual({
      "warning HIERARCHY_CREDIT_CODE": 1,
      "warning ASSETS_AREA_MISSING": 9,
      "warning PERSONNEL_OVER_ESTABLISHED": 1,
    });
  });

  test("is marked synthetic, in its registers and in the notice", () => {
    expect(county.header.synthetic).toBe(true);
    expect(county.header.date).toBe("2015-10-31");
    expect(syntheticNotice.zh).toContain("合成数据");
  });

  test("has these institutions", () => {
    expect(Object.fromEntries(kinds)).toEqual({
      "county-health-department": 1,
      "county-establishment-office": 1,
      "county-mch-hospital": 1,
      "county-fp-station": 1,
      "street-office": 4,
      "community-health-centre": 4,
      "township-government": 18,
      "township-hospital": 14,
      "central-township-hospital": 4,
      "township-fp-station": 18,
      "residents-committee": 41,
      "village-committee": 367,
      "village-clinic": 367,
      "enterprise-hospital": 1,
      "fp-association": 22,
    });
  });

  test("gives each township hospital to one hub, and to no other", () => {
    const served = syntheticHubs.flatMap((hub) => hub.serves);
    expect(served).toHaveLength(14);
    expect(new Set(served).size).toBe(14);
    for (const id of served) expect(county.get(institutions, id)?.kind).toBe("township-hospital");
  });
});
