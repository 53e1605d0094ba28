import { assetsPlugin } from "@fuyou/assets";
import { dutiesPlugin } from "@fuyou/duties";
import { hierarchyPlugin } from "@fuyou/hierarchy";
import {
  hundredths,
  type Indicator,
  indicatorPoint,
  indicatorsPlugin,
  namedCountPoint,
  perMille,
  reportingCalendarPoint,
  sourceFormPoint,
  type Target,
  targetPoint,
} from "@fuyou/indicators";
import { aCitation, aCounty, aPlugin, composed } from "@fuyou/kernel/testing";
import { personnelPlugin } from "@fuyou/personnel";
import { reformPlugin } from "@fuyou/reform";
import { servicesPlugin } from "@fuyou/services";
import { standardsPlugin } from "@fuyou/standards";
import { describe, expect, it } from "vitest";
import type { Markup } from "./markup.js";
import type { ReportMaterials } from "./report-section.js";
import { targetsSection } from "./targets-section.js";
import { wordingIn } from "./wording.js";

const county = "999901000000";
const cites = [aCitation()];
const title = (code: string) => ({ zh: code, en: code });
const anIndicator = (code: string, over: Partial<Indicator>): Indicator => ({
  ...{ code, title: title(code), numerator: "deaths", denominator: "births", unit: "per-mille" },
  ...{ partOfWhole: false, direction: "down", kind: "outcome", voluntary: false, calendar: "year" },
  cites,
  ...over,
});
const indicators: readonly Indicator[] = [
  anIndicator("mortality", {}),
  anIndicator("births-in-hospital", {
    ...{
      unit: "percent",
      numerator: "in-hospital",
      partOfWhole: true,
      direction: "up",
      kind: "quality",
    },
  }),
  anIndicator("examined", {
    ...{ unit: "percent", numerator: "seen", denominator: "asked", partOfWhole: true },
    ...{ direction: "up", kind: "uptake", voluntary: true, offeredIn: "offered" },
  }),
  anIndicator("offered", {
    ...{ unit: "percent", numerator: "asked", denominator: "births", partOfWhole: true },
    ...{ direction: "up", kind: "offer", voluntary: true },
  }),
];
const aTarget = (code: string, over: Partial<Target>): Target => ({
  ...{ code, title: title(`target-${code}`), indicator: code, wording: "controlled-below" },
  ...{ value: perMille(7), mode: "down", cites },
  ...over,
});
const targets: readonly Target[] = [
  aTarget("mortality", {}),
  aTarget("births-in-hospital", { wording: "or-above", value: hundredths(99), mode: "up" }),
  aTarget("examined", { wording: "or-above", value: hundredths(80), mode: "up" }),
];
const composition = composed(
  ...[standardsPlugin, hierarchyPlugin, reformPlugin, personnelPlugin, assetsPlugin],
  ...[dutiesPlugin, servicesPlugin, indicatorsPlugin],
  aPlugin(
    "sample",
    (to) => {
      const due = [{ level: "county", part: "year", days: ["01-25"] }] as const;
      to.add(reportingCalendarPoint, {
        code: "year",
        title: title("year"),
        beginsIn: 1,
        due: [...due],
        cites,
      });
      to.add(sourceFormPoint, { code: "form", title: title("form") });
      for (const code of ["deaths", "births", "in-hospital", "seen", "asked"]) {
        to.add(namedCountPoint, { code, title: title(code), unit: "person", form: "form", cites });
      }
      for (const each of indicators) to.add(indicatorPoint, each);
      for (const each of targets) to.add(targetPoint, each);
    },
    [indicatorsPlugin],
  ),
);
const figure = (indicator: string, numerator: number, denominator: number) => ({
  ...{ id: indicator, indicator, division: county, numerator, denominator },
  ...{ period: { from: "2015-01-01", to: "2015-12-31" }, source: "form", reportedOn: "2016-01-10" },
});

// 18 of 2,000 are 9 ‰ and miss 7 ‰; 1,990 of 2,000 are 99.5 % and meet 99 %; of the examined nothing is on record.
const closing = aCounty(
  composition,
  {
    divisions: [{ id: county, name: "样县" }],
    "indicator-figures": [
      figure("mortality", 18, 2_000),
      figure("births-in-hospital", 1_990, 2_000),
    ],
  },
  { date: "2016-06-01" },
);
const materials = (language: "zh" | "en") =>
  ({
    ...{ opening: closing, closing, composition, transitions: [], findings: [] },
    wording: wordingIn(language),
  }) as unknown as ReportMaterials;

describe("indicators against their targets", () => {
  const { source } = targetsSection.draw(materials("en")) as Markup;
  const rows = source.split("<tr>").filter((row) => row.includes("Target-"));
  const rowOf = (code: string) => rows.find((row) => row.includes(`>Target-${code} `)) ?? "";

  it("come with what is missed first and what is unknown last", () => {
    expect(rows.map((row) => /Target-([\w-]+)/.exec(row)?.[1])).toEqual([
      ...["mortality", "births-in-hospital", "examined"],
    ]);
  });

  it("have a bar to scale, the target, and the side on which it is met", () => {
    // The upper end of the interval is the longest; the bar is 9 ‰, the target 7 ‰ of the same scale.
    const bar = Number(
      /<rect class="bad" x="0" y="11" width="([\d.]+)"/.exec(rowOf("mortality"))?.[1],
    );
    const goal = /class="goal" d="M([\d.]+) 4V24M[\d.]+ 4l(-?)7/.exec(rowOf("mortality"));
    expect(bar / Number(goal?.[1])).toBeCloseTo(9 / 7, 1);
    expect(goal?.[2]).toBe("-");
    expect(rowOf("births-in-hospital")).toMatch(/<rect class="good"/);
    expect(
      /class="goal" d="M[\d.]+ 4V24M[\d.]+ 4l(-?)7/.exec(rowOf("births-in-hospital"))?.[1],
    ).toBe("");
  });

  it("say their verdict and number in words", () => {
    expect(rowOf("mortality")).toContain("<b>9 per 1,000</b>");
    expect(rowOf("mortality")).toMatch(/class="verdict bad">.*short/);
    expect(rowOf("births-in-hospital")).toContain("<b>99.5 %</b>");
  });

  it("have no bar where nothing is known, and mark what is voluntary", () => {
    expect(rowOf("examined")).not.toContain("<rect");
    expect(rowOf("examined")).toContain("<b>—</b>");
    expect(rowOf("examined")).toMatch(/class="verdict unknown">.*unknown/);
    expect(rowOf("examined")).toContain('<span class="tag">voluntary</span>');
    expect(rowOf("mortality")).not.toContain("voluntary");
  });

  it("are the table of the view as data", () => {
    const [table] = targetsSection.tables?.(materials("zh")) ?? [];
    expect(table?.rows.map((row) => row.verdict)).toEqual(["short", "met", "unknown"]);
  });
});
