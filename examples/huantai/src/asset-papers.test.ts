import { assetsPlugin } from "@fuyou/assets";
import {
  type DocumentContent,
  type DocumentContext,
  type DocumentTable,
  documentPoint,
  officialAnswerPoint,
} from "@fuyou/reform";
import { beforeAll, describe, expect, it } from "vitest";
import deployment from "../fuyou.config.js";

const { composition } = deployment;
let contexts: DocumentContext[];

beforeAll(async () => {
  const run = await deployment.run();
  contexts = run.transitions.map((transition) => ({
    ...{ transition, composition, entries: [], personal: () => "***" },
  }));
});

/** Every paper of a plan that has something to say, by its identifier. */
function papersOf(context: DocumentContext): Map<string, DocumentContent[]> {
  const papers = new Map<string, DocumentContent[]>();
  const own = composition
    .at(documentPoint, context.transition.to)
    .filter(({ plugin }) => plugin === assetsPlugin.id);
  for (const { value: paper } of own) {
    const copies = paper.copies === undefined ? [undefined] : [...paper.copies(context)];
    const contents = copies.flatMap((copy) => paper.write(context, copy) ?? []);
    if (contents.length > 0) papers.set(paper.id, contents);
  }
  return papers;
}

const tablesOf = (contents: readonly DocumentContent[]): DocumentTable[] =>
  contents.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "table" ? [block.table] : [])),
  );
const sumOf = (rows: DocumentTable["rows"], column: string) =>
  rows.reduce((sum, row) => sum + (typeof row[column] === "number" ? Number(row[column]) : 0), 0);
/** What a column of the tables of a title comes to. */
const inAll = (contents: readonly DocumentContent[] = [], zh: string, column: string) =>
  tablesOf(contents)
    .filter(({ title }) => title.zh === zh)
    .reduce((sum, { rows }) => sum + sumOf(rows, column), 0);

describe("the papers of things of the county plan", () => {
  it("are drawn up for every body that ends", () => {
    const [plan] = contexts;
    if (plan === undefined) throw new Error("no plan");
    expect([...papersOf(plan)].map(([id, contents]) => [id, contents.length])).toEqual([
      ["assets.inventory-sheet", 9],
      ["assets.handover-list", 9],
      ["assets.claims-list", 1],
      ["assets.bank-accounts", 1],
      ["assets.leases-list", 1],
      ["assets.trust-list", 1],
      ["assets.archives-register", 1],
      ["assets.titles-list", 1],
      ["assets.creditors-notice", 9],
      ["assets.liquidation-report", 9],
    ]);
  });

  it("add up to the ledger, every total that has one", () => {
    let held = 0;
    for (const context of contexts) {
      for (const [id, contents] of papersOf(context)) {
        for (const { title, rows, totals = [] } of tablesOf(contents)) {
          for (const { column, of, ledger } of totals) {
            if (ledger === undefined) continue;
            const total = of === "rows" ? rows.length : sumOf(rows, column);
            expect([id, title.zh, column, total]).toEqual([id, title.zh, column, ledger.amount]);
            held += 1;
          }
        }
      }
    }
    expect(held).toBeGreaterThan(300);
  });

  it("have in their cells what the registers of Huantai are known to have", () => {
    const [plan] = contexts;
    if (plan === undefined) throw new Error("no plan");
    const papers = papersOf(plan);
    // The hospital's 113 and the station's 85 assets go to the centre.
    const county = papers.get("assets.handover-list")?.slice(0, 2);
    expect(inAll(county, "资产", "quantity")).toBe(113 + 85);
    expect(inAll(county, "资产", "cost")).toBe(4_259_151_528 + 1_056_152_543);
    const rooms = tablesOf(county ?? []).filter(({ title }) => title.zh === "房间");
    expect(rooms.map(({ rows }) => rows.length)).toEqual([25, 12]);
    const columns = tablesOf(papers.get("assets.titles-list") ?? []);
    expect(columns.map(({ rows }) => rows.length)).toEqual([10, 5]);
  });

  it("name no person", () => {
    const [plan] = contexts;
    if (plan === undefined) throw new Error("no plan");
    const liabilities = tablesOf(papersOf(plan).get("assets.claims-list") ?? []);
    const persons = liabilities.flatMap(({ rows }) => rows.map(({ person }) => person));
    expect(persons.filter((each) => each !== null)).toEqual(["***", "***", "***"]);
  });
});

describe("the procurement list of the county's own plan", () => {
  it("has a total for each town, which together are those of each thing", () => {
    const [, own] = contexts;
    if (own === undefined) throw new Error("no plan");
    const papers = papersOf(own);
    expect([...papers.keys()]).toEqual(["assets.titles-list", "assets.procurement-list"]);
    const contents = papers.get("assets.procurement-list");
    expect(inAll(contents, "分镇（街道）汇总", "quantity")).toBe(2_029);
    expect(inAll(contents, "分物品汇总", "quantity")).toBe(2_029);
    const towns = tablesOf(contents ?? []).filter(({ title }) => title.zh.endsWith("采购明细"));
    expect(towns).toHaveLength(9);
    expect(towns.reduce((sum, { rows }) => sum + sumOf(rows, "quantity"), 0)).toBe(2_029);
  });
});

describe("what is asked first of Huantai's things", () => {
  it("is answered for the plan", () => {
    const [plan] = contexts;
    if (plan === undefined) throw new Error("no plan");
    const states = composition
      .at(officialAnswerPoint, plan.transition.to)
      .filter(({ plugin }) => plugin === assetsPlugin.id)
      .map(({ value }) => [value.id, value.asker, value.answer(plan).state]);
    expect(states).toEqual([
      ["assets.title-deeds", "official", "open"],
      ["assets.to-be-signed", "official", "open"],
      ["assets.money-of-ended-bodies", "official", "open"],
      ["assets.unexplained-differences", "inspector", "unknown"],
      ["assets.dates-of-things", "inspector", "unknown"],
    ]);
  });
});
