import { expect, it } from "vitest";
import { z } from "zod";
import { conservedOrder, conservedTitle } from "./conserved-title.js";
import { tablePoint } from "./extension-points.js";
import { defineTable, type Row } from "./table.js";
import { aPlugin, composed } from "./testing.js";

const beds = defineTable<Row>({
  name: "beds",
  title: { zh: "床位", en: "beds" },
  schema: z.strictObject({ id: z.string() }),
  conserved: [
    { category: "beds", unit: "item", measure: () => 1 },
    {
      category: "bedCost",
      title: { zh: "床位原值", en: "cost of beds" },
      unit: "fen",
      measure: () => 5,
    },
  ],
});
const helpers = defineTable<Row>({
  name: "helpers",
  title: { zh: "人", en: "helpers" },
  schema: z.strictObject({ id: z.string() }),
  conserved: [{ category: "helpers", unit: "person", measure: () => 1 }],
});
const composition = composed(
  aPlugin("sample", (to) => {
    to.add(tablePoint, beds);
    to.add(tablePoint, helpers);
  }),
);

it("is the title that the table declares for what it counts", () => {
  expect(conservedTitle("bedCost", composition)).toEqual({ zh: "床位原值", en: "cost of beds" });
});

it("is otherwise the register's title with the category", () => {
  expect(conservedTitle("beds", composition)).toEqual({ zh: "床位（beds）", en: "beds (beds)" });
});

it("is the category itself where nothing counts it", () => {
  expect(conservedTitle("cots", composition)).toEqual({ zh: "cots", en: "cots" });
});

it("people are read first, and what is counted in one register together", () => {
  expect(conservedOrder(composition)).toEqual(["helpers", "beds", "bedCost"]);
});
