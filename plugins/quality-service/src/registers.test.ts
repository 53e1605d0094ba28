import {
  forecastPopulation,
  forecastView,
  networkView,
  type PopulationForecast,
} from "@fuyou/hierarchy";
import { aDivision, sampleDivisions } from "@fuyou/hierarchy/testing";
import type { ViewContext } from "@fuyou/kernel";
import { aCounty, type Records } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { defaultOptions, optionsSchema } from "./options.js";
import { populationForecast, recruitmentRules, studyRule } from "./registers.js";
import { composedWith, eightStations, judged } from "./sample-county.js";

describe("the forecast of the plan", () => {
  it("is unknown as long as its numbers are blanked, and names each of them", () => {
    const { population, missing } = forecastPopulation(populationForecast(defaultOptions));
    expect(population).toBeNull();
    expect(missing.map(({ zh }) => zh)).toEqual([
      ...["基年人口", "自然增长率", "迁入团场1", "迁入团场2"],
    ]);
  });

  it("is exact once a deployment says them", () => {
    const forecast = {
      base: 50_000,
      naturalRate: { p: 1, q: 100 },
      farms: [
        { year: 2006, persons: 3_000 },
        { year: 2008, persons: 2_000 },
      ],
    };
    const given: PopulationForecast = populationForecast(optionsSchema.parse({ forecast }));
    // 50,500 + 3,000 = 53,500; 54,035; 54,575 (540.35) + 2,000 = 56,575; 57,141 (565.75); 57,712 (571.41).
    expect([given.baseYear, given.year]).toEqual([2005, 2010]);
    expect(forecastPopulation(given).population).toBe(57_712);
  });

  it("asks how many people one body serves, because the plan does not say", () => {
    const composition = composedWith({
      forecast: {
        naturalRate: { p: 0, q: 1 },
        farms: [
          { year: 2006, persons: 0 },
          { year: 2006, persons: 1 },
        ],
      },
    });
    const divisions = Object.values(sampleDivisions).map((id) =>
      aDivision({ id, population: 20_000 }),
    );
    const context: ViewContext = {
      county: aCounty(composition, { divisions }),
      before: null,
      composition,
      date: "2008-01-01",
    };
    const row = (options: object) =>
      forecastView
        .answer(context, options)
        .tables[0]?.rows.map((each) => [each.population, each.needed, each.gap]);
    expect(row({})).toEqual([[20_001, null, null]]);
    // One for each 10,000: 20,001 people need three, two are there.
    expect(row({ populationPer: 10_000, present: 2 })).toEqual([[20_001, 3, 1]]);
  });
});

describe("the tiers of the plan", () => {
  it("are five, from the county station to the vehicle", () => {
    const composition = composedWith();
    const divisions = Object.values(sampleDivisions).map((id) => aDivision({ id }));
    const county = aCounty(composition, { divisions, institutions: eightStations() });
    const context: ViewContext = { county, before: null, composition, date: "2008-01-01" };
    const rows = networkView.answer(context, {}).tables[0]?.rows ?? [];
    expect(rows.map((row) => row.institutions)).toEqual([1, 2, 5, 0, 0]);
  });
});

describe("equipment of the plan", () => {
  const project = (over: object) => ({
    id: "e1",
    name: "B超",
    institution: "county",
    kind: "new",
    startedOn: "2007-05-01",
    ...over,
  });
  const verdict = (over: object) => {
    const records: Records = { "equipment-projects": [project(over)] };
    return judged("quality-open-tender", records).find(
      ({ subject }) => subject === "institutions/county",
    )?.verdict;
  };

  it("is bought by open tender; a mode not on record leaves it open, a plan is no purchase", () => {
    expect(verdict({ procurement: "open-tender" })).toBe("met");
    expect(verdict({ procurement: "single-source" })).toBe("short");
    expect(verdict({})).toBe("unknown");
    expect(verdict({ startedOn: undefined })).toBe("met");
  });
});

describe("people of the plan", () => {
  it("are recruited from an associate degree up in medicine; two to three a year go to learn", () => {
    const [exam, talent] = recruitmentRules(defaultOptions);
    expect([exam?.channels, exam?.leastEducation, exam?.discipline]).toEqual([
      ...[["open-examination"], "associate", "medical"],
    ]);
    expect(talent?.leastChannels).toBe(2);
    const { least, most, levels } = studyRule(defaultOptions);
    expect([least, most, levels]).toEqual([2, 3, ["region", "prefecture"]]);
  });
});
