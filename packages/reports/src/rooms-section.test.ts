import { assetsPlugin, roomSpecificationPoint } from "@fuyou/assets";
import { hierarchyPlugin } from "@fuyou/hierarchy";
import { aHierarchy } from "@fuyou/hierarchy/testing";
import { aCitation, aCounty, aPlugin, composed, type Records } from "@fuyou/kernel/testing";
import { reformPlugin } from "@fuyou/reform";
import { checkRequirements, standardsPlugin } from "@fuyou/standards";
import { describe, expect, it } from "vitest";
import type { Markup } from "./markup.js";
import type { ReportMaterials } from "./report-section.js";
import { roomsSection } from "./rooms-section.js";
import { wordingIn } from "./wording.js";

const composition = composed(
  standardsPlugin,
  hierarchyPlugin,
  reformPlugin,
  assetsPlugin,
  aPlugin(
    "rules",
    (to) =>
      to.add(roomSpecificationPoint, {
        id: "rooms",
        title: { zh: "服务用房", en: "service rooms" },
        subject: { zh: "服务用房", en: "service room" },
        functions: ["fp-service-room"],
        level: "village",
        severity: "mandatory",
        cites: [aCitation()],
        period: { from: "2015-01-01" },
        minimumArea: 1_600,
        furniture: [
          { item: "curtain", title: { zh: "窗帘", en: "curtain" } },
          { item: "partition", title: { zh: "隔断", en: "partition" } },
        ],
      }),
    [assetsPlugin],
  ),
);
const room = (id: string, area?: number) => ({
  ...{ id, name: id, premises: "house", institution: "committee", functions: ["fp-service-room"] },
  ...(area === undefined ? {} : { area }),
});
const item = (room: string, item: string) => ({ id: `${room}-${item}`, room, item, quantity: 1 });

// r1 has all; r2 is too small and has no partition; r3 has no partition; of r4 the area is not known.
const records = (): Records =>
  aHierarchy({
    premises: [{ id: "house", name: "村委会", division: "999901101201" }],
    rooms: [room("r1", 1_600), room("r2", 900), room("r3", 2_000), room("r4")],
    "room-items": [
      ...["r1", "r4"].flatMap((each) => [item(each, "curtain"), item(each, "partition")]),
      ...["r2", "r3"].map((each) => item(each, "curtain")),
    ],
  });

function materials(given: Records): ReportMaterials {
  const county = aCounty(composition, given);
  const findings = checkRequirements(county, composition, { date: county.date, plan: null });
  const wording = wordingIn("en");
  const parts = {
    opening: county,
    closing: county,
    transitions: [],
    findings,
    composition,
    wording,
  };
  return parts as unknown as ReportMaterials;
}

describe("rooms and procurement", () => {
  it("are counted room by room, what is unknown apart from what is short", () => {
    const [rooms, items, townships] = roomsSection.tables?.(materials(records())) ?? [];
    expect(rooms?.rows).toEqual([{ township: "样镇", judged: 4, met: 1, short: 2, unknown: 1 }]);
    expect(items?.rows).toEqual([{ item: { zh: "隔断", en: "partition" }, pieces: 2 }]);
    expect(townships?.rows).toEqual([{ township: "样镇", pieces: 2 }]);
  });

  it("are drawn with the same numbers", () => {
    const { source } = roomsSection.draw(materials(records())) as Markup;
    expect(source).toContain("<b>1 / 4</b>");
    expect(source).toMatch(/Partition<\/th>\s*<td class="with-bar">.*?<b>2<\/b>/);
    expect(source).toContain("Synthetic records");
  });

  it("leave out findings of another plan", () => {
    const given = materials(records());
    const elsewhere = {
      ...given,
      findings: given.findings.map((each) => ({ ...each, plan: "old" })),
    };
    const [rooms] =
      roomsSection.tables?.({ ...elsewhere, closing: aCounty(composition, records()) }) ?? [];
    expect(rooms?.rows).toEqual([]);
  });

  it("say so where nothing is asked or nothing lacks", () => {
    const { source } = roomsSection.draw(materials(aHierarchy())) as Markup;
    expect(source).toContain("No document asks anything of rooms");
    expect(source).toContain("Nothing has to be procured.");
  });
});
