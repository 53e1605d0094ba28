import { assetsPlugin } from "@fuyou/assets";
import { hierarchyPlugin, namePlates } from "@fuyou/hierarchy";
import { aDivision, aHierarchy, anInstitution } from "@fuyou/hierarchy/testing";
import { aCitation, aCounty, aPlugin, composed, type Records } from "@fuyou/kernel/testing";
import {
  integrationDimensions,
  reformPlugin,
  type ScorecardItem,
  scorecardItemPoint,
} from "@fuyou/reform";
import { amount, count, daysFrom, standardsPlugin } from "@fuyou/standards";
import { describe, expect, it } from "vitest";
import type { Markup } from "./markup.js";
import type { ReportMaterials } from "./report-section.js";
import { sixIntegrations } from "./six-integrations.js";
import { sixIntegrationsSection } from "./six-integrations-section.js";
import { wordingIn } from "./wording.js";

/** Founded a day ago or more; where no day is on the register, nobody knows. */
const founded: ScorecardItem["proof"] = {
  measure: daysFrom({ from: "establishedOn" }),
  compare: "at-least",
  bound: amount(1),
};
/** Hangs a plate of its own. */
const plated: ScorecardItem["proof"] = {
  measure: count(namePlates, { by: "institution", unit: "item" }),
  compare: "at-least",
  bound: amount(1),
};
const codes = integrationDimensions.map(({ code }) => code);
const itemFor = (
  dimension: string,
  level: "township" | "village",
  kind: string,
  proof: ScorecardItem["proof"],
): ScorecardItem => ({
  id: `${level}-${dimension}`,
  title: { zh: dimension, en: dimension },
  ...{ dimension, level, proof },
  due: { kinds: [kind] },
  cites: [aCitation()],
  period: { from: "2015-01-01" },
});
// Five respects ask for the day of founding, the last one of a hospital for a plate.
const items = codes.flatMap((code, at) => [
  itemFor(code, "township", "township-hospital", at === 5 ? plated : founded),
  itemFor(code, "village", "village-clinic", founded),
]);
const composition = composed(
  standardsPlugin,
  hierarchyPlugin,
  reformPlugin,
  assetsPlugin,
  aPlugin(
    "sample",
    (to) => {
      for (const each of items) to.add(scorecardItemPoint, each);
    },
    [reformPlugin],
  ),
);

const body = (id: string, kind: string, division: string, establishedOn?: string) =>
  anInstitution({
    id,
    name: id,
    kind,
    division,
    ...(establishedOn === undefined ? {} : { establishedOn }),
  });

/** A town with two hospitals, one founded and without a plate, one of unknown founding with one; three clinics. */
function records(): Records {
  const { divisions = [] } = aHierarchy();
  const town = "999901101000";
  return {
    divisions,
    institutions: [
      body("h1", "township-hospital", town, "2010-01-01"),
      body("h2", "township-hospital", town),
      body("c1", "village-clinic", "999901101201", "2010-01-01"),
      body("c2", "village-clinic", "999901101201", "2010-01-01"),
      body("c3", "village-clinic", "999901101201"),
    ],
    "name-plates": [
      {
        id: "plate",
        institution: "h2",
        kind: "mchfp-service-station",
        order: "first",
        name: "牌",
        period: { from: "2010-01-01" },
      },
    ],
  };
}

const drawn = (given: Records, language: "zh" | "en") => {
  const county = aCounty(composition, given);
  const materials = { opening: county, closing: county, composition, wording: wordingIn(language) };
  return (sixIntegrationsSection.draw(materials as unknown as ReportMaterials) as Markup).source;
};

describe("the six integrations", () => {
  it("are counted unit by unit, and villages together by township", () => {
    const { lines, completion } = sixIntegrations(aCounty(composition, records()), composition);
    const told = lines.map(({ name, units, dimensions }) => [
      name,
      units,
      ...dimensions.map(({ proven, lacking, unknown }) => `${proven}/${lacking}/${unknown}`),
    ]);
    expect(told).toEqual([
      ["h1", 1, "1/0/0", "1/0/0", "1/0/0", "1/0/0", "1/0/0", "0/1/0"],
      ["h2", 1, "0/0/1", "0/0/1", "0/0/1", "0/0/1", "0/0/1", "1/0/0"],
      ["样镇", 3, "2/0/1", "2/0/1", "2/0/1", "2/0/1", "2/0/1", "2/0/1"],
    ]);
    // Complete: clinics c1 and c2. Incomplete: h1. Unknown: h2 and c3. Of five due, two.
    expect(completion.map(({ level, rate }) => [level, rate])).toEqual([
      ["township", { p: 0, q: 2 }],
      ["village", { p: 2, q: 3 }],
      [null, { p: 2, q: 5 }],
    ]);
  });

  it("say each rate as n of m, and each square in words besides its colour", () => {
    const page = drawn(records(), "en");
    expect(page).toContain("<b>2 / 5</b>");
    expect(page).toContain("<b>2 / 3</b>");
    expect(page).toContain('<span class="unseen">lacking</span>');
    expect(page).toContain('<span class="unseen">proven 2, unknown 1</span>');
    expect(page).toContain("Synthetic records");
    expect(drawn(records(), "zh")).toContain("村居级单位 3 个");
  });

  it("say so where nothing is due", () => {
    expect(drawn({ divisions: aHierarchy().divisions ?? [] }, "zh")).toContain(
      "没有条目规定哪些单位应当整合",
    );
  });

  it("are the same numbers as data", () => {
    const county = aCounty(composition, records());
    const [rates, matrix] =
      sixIntegrationsSection.tables?.({
        closing: county,
        composition,
      } as unknown as ReportMaterials) ?? [];
    expect(rates?.rows.at(-1)).toMatchObject({
      due: 5,
      complete: 2,
      incomplete: 1,
      unknown: 2,
      rate: 0.4,
    });
    expect(matrix?.rows.at(-1)).toMatchObject({
      units: 3,
      "proven-0": 2,
      "unknown-0": 1,
      "lacking-0": 0,
    });
  });

  it("stay small in a county of 1,526 villages", () => {
    const towns = Array.from({ length: 39 }, (_, at) => `9999011${String(at + 10)}000`);
    const villages = Array.from({ length: 1526 }, (_, at) => {
      const town = towns[at % 39] as string;
      return `${town.slice(0, 9)}${200 + Math.floor(at / 39)}`;
    });
    const given = {
      divisions: [
        ...(aHierarchy().divisions ?? []),
        ...[...towns, ...villages].map((id) => aDivision({ id, name: id })),
      ],
      institutions: villages.map((division, at) => body(`v${at}`, "village-clinic", division)),
    };
    const page = drawn(given, "zh");
    expect(page).toContain("<b>0 / 1,526</b>");
    // 39 lines of six bars, each of five elements, and what stands around them.
    expect((page.match(/<[a-z]/g) ?? []).length).toBeLessThan(2_200);
  });
});
