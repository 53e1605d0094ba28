import { custodies } from "@fuyou/assets";
import { anInstitution } from "@fuyou/hierarchy/testing";
import type { Edit } from "@fuyou/kernel";
import { aCounty, type Records } from "@fuyou/kernel/testing";
import { staff } from "@fuyou/personnel";
import type { ConservationLine, Transition } from "@fuyou/reform";
import { describe, expect, it } from "vitest";
import { drawnApart, flowNet } from "./flow-net.js";
import { drawFlows } from "./flow-picture.js";
import { flowsSection } from "./flows-section.js";
import { type HolderFlow, holderFlows } from "./holder-flow.js";
import type { Markup } from "./markup.js";
import type { ReportMaterials } from "./report-section.js";
import { reportInput, sampleComposition, sampleRecords } from "./testing.js";
import { wordingIn } from "./wording.js";

const person = (id: string, institution: string) => ({
  ...{ id, name: "某某", institution, employment: "established" },
});
const asset = (id: string, originalCost: number) => ({
  ...{ id, name: id, classEdition: "2010", classCode: "3220000", originalCost },
});
const held = (asset: string, institution: string) => ({
  ...{ id: `c-${asset}`, asset, institution, period: { from: "2015-01-01" } },
});

/** Three institutions, four persons, three assets of 100, 250 and 40 yuan. */
const records = (): Records => ({
  ...sampleRecords(),
  staff: [
    person("p1", "station"),
    person("p2", "station"),
    person("p3", "hospital"),
    person("p4", "county-station"),
  ],
  assets: [asset("a1", 10_000), asset("a2", 25_000), asset("a3", 4_000)],
  custodies: [held("a1", "station"), held("a2", "station"), held("a3", "hospital")],
});

const line = (over: Partial<ConservationLine>): ConservationLine => ({
  ...{ category: "persons", unit: "person", opening: 0, entered: 0, exits: 0, closing: 0 },
  ...{ residual: 0, unaccounted: [], ...over },
});
const ledger = [
  line({ opening: 4, exits: 1, closing: 3 }),
  line({ category: "assets", unit: "item", opening: 3, closing: 3 }),
  line({ category: "originalCost", unit: "fen", opening: 39_000, closing: 39_000 }),
];

/** p1 and a2 go to the hospital, p4 leaves; everything else stays. Two edits of p1: it is counted once. */
function moved(conservation: readonly ConservationLine[] = ledger): Transition {
  const before = aCounty(sampleComposition, records());
  const draft = before.draft();
  draft.update(staff, "p1", { institution: "county-station" });
  draft.update(staff, "p1", { institution: "hospital" });
  draft.retire(staff, "p4", "2020-02-01");
  draft.update(custodies, "c-a2", { period: { from: "2015-01-01", to: "2020-01-31" } });
  const taken = { asset: "a2", institution: "hospital", period: { from: "2020-02-01" } };
  draft.insert(custodies, { id: "c-a2-2", ...taken });
  const { county: after, edits } = draft.finish();
  return { ...(reportInput().transitions[0] as Transition), before, after, edits, conservation };
}

describe("what changed its holder", () => {
  it("is read from the edits, each record from its first to its last", () => {
    expect(holderFlows(moved()).flows).toEqual([
      { from: "station", to: "hospital", persons: 1, pieces: 1, cost: 25_000 },
    ]);
  });

  it("comes with what stayed and what left to the ledger's opening", () => {
    const balances = holderFlows(moved()).balances.map(
      ({ measure, moved, stayed, left, unheld, agrees }) => [
        ...[measure, moved, stayed, left, unheld, agrees],
      ],
    );
    expect(balances).toEqual([
      ["persons", 1, 2, 1, 0, true],
      ["pieces", 1, 2, 0, 0, true],
      ["cost", 25_000, 14_000, 0, 0, true],
    ]);
  });

  it("says where it does not come to the ledger, or the ledger has a residual", () => {
    const five = [line({ opening: 5, closing: 5 })];
    expect(holderFlows(moved(five)).balances.map(({ agrees }) => agrees)).toEqual([
      ...[false, false, false],
    ]);
    const lost = [line({ opening: 4, closing: 3, residual: 1 })];
    expect(holderFlows(moved(lost)).balances[0]?.agrees).toBe(false);
  });

  it("is nothing where nothing moved, however many edits there were", () => {
    const still = { ...moved(), edits: [] as Edit[], after: moved().before };
    expect(holderFlows(still).flows).toEqual([]);
  });
});

describe("the section of the flows", () => {
  const draw = (transition: Transition, language: "zh" | "en") => {
    const { before: opening, after: closing } = transition;
    const materials = {
      opening,
      closing,
      transitions: [transition],
      composition: sampleComposition,
    };
    const drawn = flowsSection.draw({
      ...(materials as unknown as ReportMaterials),
      wording: wordingIn(language),
    });
    return (drawn as Markup[]).map(({ source }) => source).join("");
  };

  it("draws each measure with its numbers and their agreement with the ledger", () => {
    const page = draw(moved(), "en");
    expect(page.match(/<svg class="flows"/g)).toHaveLength(3);
    expect(page).toContain(
      "1 person moved, 2 persons stayed where they were, 1 person left the books. Together they are the ledger&#39;s opening of persons, 4 persons; its residual is 0.",
    );
    expect(page).toContain("250 yuan moved, 140 yuan stayed where they were.");
    expect(draw(moved(), "zh")).toContain(
      "划转 1人，原单位未变 2人，退出 1人。与账上“人员”期初 4人 相符，差额 0。",
    );
  });

  it("says so where the ledger has another number, and where nothing moves", () => {
    const five = moved([line({ opening: 5, closing: 5 })]);
    expect(draw(five, "en")).toContain(
      "do not come to the ledger&#39;s opening of persons, 5 persons",
    );
    const still = { ...five, edits: [] as Edit[], after: five.before };
    expect(draw(still, "zh")).toContain("没有人员、资产在单位之间划转。");
  });

  it("gives the same numbers as a table", () => {
    const [table] =
      flowsSection.tables?.({
        transitions: [moved()],
      } as unknown as ReportMaterials) ?? [];
    expect(table?.rows).toEqual([
      { from: "样镇计划生育服务所", to: "样镇卫生院", persons: 1, pieces: 1, cost: 25_000 },
    ]);
  });
});

describe("flows of a county of many townships", () => {
  const towns = Array.from({ length: 40 }, (_, at) => at);
  const county = aCounty(sampleComposition, {
    ...sampleRecords(),
    institutions: [
      ...(sampleRecords()["institutions"] ?? []),
      ...towns.flatMap((at) => [
        anInstitution({ id: `s${at}`, name: `第${at}镇服务所`, kind: "township-fp-station" }),
        anInstitution({ id: `h${at}`, name: `第${at}镇卫生院`, kind: "township-hospital" }),
      ]),
    ],
  });
  // Town 0 moves one person, town 1 two, and so on to town 39 with forty: 820 in all.
  const flows: HolderFlow[] = towns.map((at) => ({
    ...{ from: `s${at}`, to: `h${at}`, persons: at + 1, pieces: 0, cost: 0 },
  }));
  const net = flowNet(flows, "persons", county, sampleComposition);

  it("are drawn apart where they are largest, and gathered by kind below that", () => {
    expect(net.links).toHaveLength(drawnApart + 1);
    expect(net.gathered).toBe(20);
    // The twenty smallest: 1 + 2 + … + 20 = 210.
    expect(net.links.at(-1)?.value).toBe(210);
    expect(net.links.reduce((sum, { value }) => sum + value, 0)).toBe(820);
    expect(net.sources.at(-1)).toMatchObject({ bodies: 20 });
    expect(net.sources.at(-1)?.name.zh).toMatch(/^其余 20 个/);
  });

  it("stay a picture of few elements", () => {
    const picture = { id: "f", title: "t", description: "d", net, unit: "person" } as const;
    const { source } = drawFlows({
      ...picture,
      synthetic: true,
      wording: wordingIn("zh"),
    }) as Markup;
    expect(source.match(/<path class="stream"/g)).toHaveLength(21);
    expect((source.match(/<[a-z]/g) ?? []).length).toBeLessThan(400);
    expect(source).toContain("含合成数据");
  });

  it("leave nothing out where there are few more than are drawn", () => {
    const few = flowNet(flows.slice(0, drawnApart + 4), "persons", county, sampleComposition);
    expect([few.links.length, few.gathered]).toEqual([drawnApart + 4, 0]);
  });
});
