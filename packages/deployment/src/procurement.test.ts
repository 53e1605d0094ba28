import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FuyouError } from "@fuyou/kernel";
import { afterAll, expect, it } from "vitest";
import { composeDeployment } from "./compose-deployment.js";
import { countyProcurementSchema, readPriceList } from "./procurement.js";
import { twoTowns } from "./sample-rules.js";

const folder = mkdtempSync(join(tmpdir(), "fuyou-prices-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: string) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

it("lists nothing where no room specification asks for anything", async () => {
  const deployment = composeDeployment({ county: "999901", registers: twoTowns, plugins: [] });
  const list = countyProcurementSchema.parse(await deployment.procurement({ prices: {} }));
  expect(list).toMatchObject({
    county: { code: "999901" },
    synthetic: true,
    plan: null,
    date: "2016-01-01",
    lines: [],
    quantity: 0,
    cost: { fen: 0, unpriced: 0 },
  });
});

it("reads a price list, and refuses what is none", () => {
  const prices = { items: { desk: 50_000 } };
  expect(readPriceList(file("prices.json", JSON.stringify(prices)))).toEqual(prices);
  for (const path of [
    file("odd.json", '{"desks":{}}'),
    file("broken.json", "{"),
    join(folder, "none.json"),
  ]) {
    let thrown: unknown;
    try {
      readPriceList(path);
    } catch (error) {
      thrown = error;
    }
    expect(FuyouError.is(thrown, "DEPLOYMENT_PRICES_UNREADABLE") && thrown.text.en).toMatch(
      /^the price list .* cannot be read: .*A price list is JSON: items, boards and displays, each with prices in fen by code\.$/s,
    );
  }
});
