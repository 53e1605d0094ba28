import { FuyouError } from "@fuyou/kernel";
import { aCounty } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { amount } from "./bound-builders.js";
import { explain } from "./explainer.js";
import { count } from "./measure-builders.js";
import { is } from "./predicate-builders.js";
import { requirement } from "./requirement.js";
import { jobs, places, roomArea, sampleComposition, townStaffing } from "./sample-county.js";

const placePosts = requirement({
  ...townStaffing,
  id: "place-posts",
  each: places,
  where: is("class", "town"),
  require: {
    measure: count(jobs, { by: "office.place", where: is("grade", "senior"), unit: "post" }),
    compare: "at-least",
    bound: amount(1),
  },
});

const composition = sampleComposition(townStaffing, roomArea, placePosts);
const county = aCounty(composition, {
  places: [{ id: "t1", name: "果里镇", population: 52_345 }],
  offices: [
    { id: "o1", name: "果里镇卫生计生办", kind: "town", place: "t1" },
    { id: "o2", name: "县中心", kind: "county", place: "t1" },
  ],
  jobs: [
    { id: "j1", office: "o1", grade: "junior" },
    { id: "j2", office: "o2", grade: "senior" },
    { id: "j3", office: "o1", grade: "senior" },
    { id: "j4", office: "o1", grade: "senior", retiredOn: "2018-01-01" },
  ],
  chambers: [{ id: "c1", name: "服务室", office: "o1", uses: ["service"] }],
});
const on = "2018-06-01";

describe("explain", () => {
  it("gives numbers, records, derivation, clause, period and plugin", () => {
    expect(explain(county, composition, townStaffing, "o1", on)).toMatchInlineSnapshot(`
      {
        "best": null,
        "bound": {
          "datum": {
            "field": "population",
            "id": "t1",
            "table": "places",
          },
          "derivation": {
            "en": "resident population 52,345 ÷ 10,000 rounded up = 6",
            "zh": "常住人口52,345÷10,000向上取整为6",
          },
          "quantity": {
            "unit": "person",
            "value": 6,
          },
        },
        "cites": [
          {
            "clause": "二(一)1",
            "source": "003",
          },
        ],
        "date": "2018-06-01",
        "derivedFrom": null,
        "hire": null,
        "layer": null,
        "measured": {
          "quantity": {
            "unit": "person",
            "value": 2,
          },
          "records": [
            "jobs/j1",
            "jobs/j3",
          ],
          "what": {
            "en": "staff",
            "zh": "工作人员",
          },
        },
        "missing": [],
        "next": null,
        "overriddenBy": null,
        "overrode": [],
        "plugin": "sample",
        "requirement": "town-staffing",
        "rule": {
          "en": "Every town health and family-planning office: staff must be at least 1 person per 10,000 of resident population, rounded up (003 二(一)1).",
          "zh": "每个镇卫生计生办的工作人员应每10,000常住人口不少于1人，向上取整（依据 003 二(一)1）。",
        },
        "sentence": {
          "en": "果里镇卫生计生办: staff 2 persons; at least 6 persons required (resident population 52,345 ÷ 10,000 rounded up = 6); 4 persons short.",
          "zh": "果里镇卫生计生办：工作人员2人，要求不少于6人（常住人口52,345÷10,000向上取整为6），还差4人。",
        },
        "shortfall": 4,
        "subject": "offices/o1",
        "tree": {
          "children": [
            {
              "children": [
                {
                  "children": [],
                  "kind": "records",
                  "records": [
                    "jobs/j1",
                    "jobs/j3",
                  ],
                  "text": {
                    "en": "2 records",
                    "zh": "2条记录",
                  },
                },
              ],
              "kind": "measured",
              "text": {
                "en": "staff: 2 persons",
                "zh": "工作人员：2人",
              },
            },
            {
              "children": [
                {
                  "children": [],
                  "kind": "rounded",
                  "text": {
                    "en": "resident population 52,345 ÷ 10,000 rounded up = 6",
                    "zh": "常住人口52,345÷10,000向上取整为6",
                  },
                },
              ],
              "datum": {
                "field": "population",
                "id": "t1",
                "table": "places",
              },
              "kind": "bound",
              "text": {
                "en": "at least 1 person per 10,000 of resident population",
                "zh": "每10,000常住人口不少于1人",
              },
            },
            {
              "children": [],
              "kind": "lacking",
              "text": {
                "en": "4 persons short",
                "zh": "差4人",
              },
            },
            {
              "children": [],
              "kind": "clause",
              "text": {
                "en": "003 二(一)1",
                "zh": "依据 003 二(一)1",
              },
            },
            {
              "children": [],
              "kind": "period",
              "text": {
                "en": "2018-01-01 to —",
                "zh": "2018-01-01 至 —",
              },
            },
          ],
          "kind": "verdict",
          "text": {
            "en": "果里镇卫生计生办: staff 2 persons; at least 6 persons required (resident population 52,345 ÷ 10,000 rounded up = 6); 4 persons short.",
            "zh": "果里镇卫生计生办：工作人员2人，要求不少于6人（常住人口52,345÷10,000向上取整为6），还差4人。",
          },
        },
        "validity": {
          "from": "2018-01-01",
          "to": null,
        },
        "verdict": "short",
        "worst": null,
      }
    `);
  });

  it("finds counted records along a path", () => {
    const { measured, bound } = explain(county, composition, "place-posts", "t1", on);
    expect(measured?.records).toEqual(["jobs/j2", "jobs/j3"]);
    expect(bound).toEqual({ quantity: { value: 1, unit: "post" }, derivation: null, datum: null });
  });

  it("names the datum that is missing", () => {
    const { verdict, missing, measured } = explain(county, composition, roomArea, "c1", on);
    expect(verdict).toBe("unknown");
    expect(missing).toEqual([{ table: "chambers", id: "c1", field: "area" }]);
    expect(measured?.quantity).toBeNull();
  });

  it("says that a record is not in scope", () => {
    const { verdict, sentence, measured } = explain(county, composition, townStaffing, "o2", on);
    expect([verdict, measured]).toEqual(["not-applicable", null]);
    expect(sentence).toMatchInlineSnapshot(`
      {
        "en": "县中心: not in the scope of 'Staffing of town offices' on 2018-06-01. Compare its condition and period.",
        "zh": "县中心：2018-06-01不在“镇单位人员配备”的适用范围内。请核对适用条件和期间。",
      }
    `);
  });

  it("refuses a record or a requirement that is not there", () => {
    const code = (run: () => unknown) => {
      try {
        run();
      } catch (thrown) {
        if (FuyouError.is(thrown)) return [thrown.code, thrown.text.en];
        throw thrown;
      }
      return [];
    };
    expect(code(() => explain(county, composition, townStaffing, "o3", on))[0]).toBe(
      "KERNEL_UNKNOWN_RECORD",
    );
    expect(
      code(() => explain(county, composition, "town-stafing", "o1", on)),
    ).toMatchInlineSnapshot(`
      [
        "STANDARDS_UNKNOWN_REQUIREMENT",
        "no requirement 'town-stafing' holds on 2018-06-01; the nearest is 'town-staffing'. Check the identifier and the date.",
      ]
    `);
    expect(code(() => explain(county, composition, roomArea, "c1", "2021-01-01"))[0]).toBe(
      "STANDARDS_UNKNOWN_REQUIREMENT",
    );
  });
});
