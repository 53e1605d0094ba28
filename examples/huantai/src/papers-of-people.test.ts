import { readCounty } from "@fuyou/kernel";
import { countyIntegration } from "@fuyou/plugin-county-integration";
import {
  compilePlan,
  type DocumentContent,
  type DocumentContext,
  documentPoint,
  isProven,
  officialAnswerPoint,
} from "@fuyou/reform";
import { composeCore } from "@fuyou/testing";
import { describe, expect, it } from "vitest";
import { huantaiCounty } from "./county.js";

/** The county plan rehearsed, with a transfer paper for everyone it moves. */
const composition = composeCore(
  countyIntegration.with({ preparationFrom: "2015-11-01", transferPapers: true }),
);
const { county } = readCounty(huantaiCounty(), composition);
const transition = compilePlan(county, composition, "county-integration");
const context: DocumentContext = { transition, composition, entries: [], personal: () => "＊" };

/** Every copy of a paper, as it is written. */
function written(id: string): DocumentContent[] {
  const paper = composition.get(documentPoint, id);
  const copies = paper?.copies === undefined ? [undefined] : [...paper.copies(context)];
  return copies.flatMap((copy) => paper?.write(context, copy) ?? []);
}

/** The totals and figures of all tables that have something to equal: what, what it adds up to, what the ledger has. */
function reckoned(content: DocumentContent): [string, number, number][] {
  return content.blocks.flatMap((block): [string, number, number][] => {
    if (block.kind !== "table") return [];
    const { rows, totals = [], title } = block.table;
    return totals.flatMap(({ column, of, ledger }): [string, number, number][] => {
      if (ledger === undefined) return [];
      const numbers = rows.map((row) => Number(row[column] ?? 0));
      const sum = of === "rows" ? rows.length : numbers.reduce((all, each) => all + each, 0);
      return [[`${title.zh} ${column}`, sum, ledger.amount]];
    });
  });
}

const papers: readonly [id: string, copies: number, totals: number][] = [
  // 83 to the centre, 35 to the seven hospitals, 8 to five governments: 13 receivers, and the summary's four.
  ["personnel.transfer-roster", 1, 4 + 13],
  ["personnel.transfer-sheet", 126, 0],
  // Everyone of the seven stations may choose.
  ["personnel.choice-form", 43, 0],
  ["personnel.quota-list", 1, 3],
  ["personnel.licence-changes", 1, 1],
  ["duties.transfer-list", 1, 3],
];

describe("the papers of people and duties in Huantai", () => {
  it.each(papers)("%s: every total is that of the ledger", (id, copies, totals) => {
    const contents = written(id);
    expect(contents).toHaveLength(copies);
    const all = contents.flatMap(reckoned);
    expect(all).toHaveLength(totals);
    expect(all.filter(([, sum, ledger]) => sum !== ledger)).toEqual([]);
  });

  it("count what the county has: 126 people move, 330 quotas stay, 94 licences wait", () => {
    expect(isProven(transition)).toBe(true);
    const figures = [
      "personnel.transfer-roster",
      "personnel.quota-list",
      "personnel.licence-changes",
    ]
      .flatMap(written)
      .flatMap(reckoned)
      .map(([what, sum]) => [what, sum]);
    expect(figures).toContainEqual(["按接收单位汇总 count", 126]);
    expect(figures).toContainEqual(["编制核定表 before", 330]);
    expect(figures).toContainEqual(["编制核定表 after", 330]);
    expect(figures).toContainEqual(["须变更登记的执业资格 licence", 94]);
  });

  it("settle the centre, the seven hospitals and the two community centres, and add up", () => {
    const contents = written("duties.three-settlements");
    expect(contents.map(({ addressee }) => addressee)).toHaveLength(10);
    const wrong = contents.flatMap(reckoned).filter(([, sum, ledger]) => sum !== ledger);
    expect(wrong).toEqual([]);
    const centre = contents.find(({ addressee }) => addressee === "桓台县妇幼保健计划生育服务中心");
    // 40 + 18 quotas and 39 + 18 posts of the hospital and the station; before there was none.
    expect(centre === undefined ? [] : reckoned(centre)).toEqual(
      expect.arrayContaining([
        ["人员编制 before", 0, 0],
        ["人员编制 after", 58, 58],
        ["岗位设置 after", 57, 57],
      ]),
    );
  });

  it("never write a name of the register", () => {
    const names = [
      "personnel.transfer-roster",
      "personnel.transfer-sheet",
      "personnel.choice-form",
    ];
    const text = JSON.stringify([names.flatMap(written), answers()]);
    const told = (county.toData().tables.staff ?? []).filter((row) =>
      text.includes(`"${(row as unknown as { name: string }).name}"`),
    );
    expect(told).toEqual([]);
  });
});

function answers() {
  return composition
    .all(officialAnswerPoint)
    .filter(({ plugin }) => plugin === "personnel" || plugin === "duties")
    .map(({ key, value }) => [key, value.answer(context).state]);
}

describe("what officials and inspectors ask first in Huantai", () => {
  it("is open where papers, licences and numbers are, and clear for duties", () => {
    // The papers are drawn up and wait; five people are over the number at four governments; nothing of the
    // committee is on record in a rehearsal.
    expect(answers()).toEqual([
      ["personnel.unplaced", "open"],
      ["personnel.establishment", "open"],
      ["personnel.to-sign", "open"],
      ["personnel.legal-dates", "open"],
      ["duties.continuity", "clear"],
    ]);
  });
});
