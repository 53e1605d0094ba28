import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type ConfiguredPlugin,
  type CountyView,
  changePoint,
  defineChange,
  defineTable,
  type Row,
  tablePoint,
} from "@fuyou/kernel";
import { staff } from "@fuyou/personnel";
import { defineStepKind, phasePoint, planPoint, stepKindPoint, stepPoint } from "@fuyou/reform";
import { requirementPoint } from "@fuyou/standards";
import { afterAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { aBadPlugin, rule, title } from "./bad-plugin.js";
import { composeCore } from "./core-plugins.js";
import { aCounty } from "./county-builder.js";
import { plansOf, planTrial, windowOf } from "./plan-faults.js";
import { aloneWith } from "./plugin-setting.js";
import { outsideFaults, repeatFaults } from "./purity-faults.js";

// Each promise of the contract is broken once, by a plugin that is bad in that one way.
const county = aCounty().withTownships(1).data();
const { cites } = rule;
const good = aBadPlugin((to) => to.add(requirementPoint, rule));
const alone = (plugin: ConfiguredPlugin) => aloneWith(plugin);

/** A plugin whose register is checked by a function: what it does there is done when counties are read. */
const checking = (check: (county: CountyView) => void): ConfiguredPlugin =>
  aBadPlugin((to) => {
    const schema: z.ZodType<Row> = z.strictObject({ id: z.string() });
    const wards = defineTable<Row>({
      name: "wards",
      title,
      schema,
      check(_rows, read) {
        check(read);
        return [];
      },
    });
    to.add(tablePoint, wards);
  });

describe("what is outside", () => {
  const faults = (plugin: ConfiguredPlugin) =>
    outsideFaults(plugin, alone(plugin), [county]).map((each) =>
      each.replace(/is used at .*purity-faults\.test\.ts:\d+:\d+\)?;/, "is used HERE;"),
    );
  const used = (what: string) => [
    `bad: ${what} is used HERE; take what it gives from options, registers or a service of the container`,
  ];
  const folder = mkdtempSync(join(tmpdir(), "fuyou-outside-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  it("is left alone by a good plugin", () => {
    expect(faults(good)).toEqual([]);
  });

  it.each([
    ["Date.now (clock)", () => Date.now()],
    ["new Date() (clock)", () => new Date()],
    ["Date() (clock)", () => Date()],
    ["performance.now (clock)", () => performance.now()],
    ["process.hrtime.bigint (clock)", () => process.hrtime.bigint()],
    ["Date.getFullYear (time zone)", () => new Date(0).getFullYear()],
    ["new Date(year, …) (time zone)", () => new Date(2015, 10, 1)],
    ["Math.random (chance)", () => Math.random()],
    ["crypto.randomUUID (chance)", () => crypto.randomUUID()],
    ["crypto.getRandomValues (chance)", () => crypto.getRandomValues(new Uint8Array(4))],
    ["fetch (network)", () => fetch("http://localhost:9")],
    ["fs.writeFileSync (file system)", () => writeFileSync(join(folder, "x"), "x")],
  ])("is found when composing: %s", (what, use) => {
    expect(
      faults(
        aBadPlugin((to) => {
          void use();
          to.add(requirementPoint, rule);
        }),
      ),
    ).toEqual(used(what));
    expect(readdirSync(folder)).toEqual([]);
  });

  it("is found when a county is read", () => {
    expect(faults(checking(() => Math.random()))).toEqual(used("Math.random (chance)"));
  });

  it("is as it was once nobody watches", () => {
    const before = [Date, Date.now, Math.random, globalThis.fetch];
    faults(aBadPlugin(() => Date.now()));
    expect([Date, Date.now, Math.random, globalThis.fetch]).toEqual(before);
    expect(new Date(0)).toBeInstanceOf(Date);
    expect(new Date(0).getTime()).toBe(0);
  });
});

describe("the same again", () => {
  it("comes out of a good plugin", () => {
    expect(repeatFaults(good, alone(good), [county])).toEqual([]);
  });

  it("does not come out of one that counts how often it was asked", () => {
    let least = 0;
    const counting = aBadPlugin((to) =>
      to.add(requirementPoint, {
        ...rule,
        require: { ...rule.require, bound: { amount: ++least } },
      }),
    );
    expect(repeatFaults(counting, alone(counting), [county])).toEqual([
      "bad: the check is another when it is done again on the same county; keep nothing between calls, and take nothing from outside",
    ]);
  });
});

describe("a plan on generated counties", () => {
  const phase = { plan: "odd", id: "one", title, from: "2015-11-01", to: "2015-12-30", cites };
  const rename = defineChange<{ person: string }>({
    type: "bad.rename",
    title,
    schema: z.strictObject({ person: z.string() }),
    apply: (draft, { person }) => draft.update(staff, person, { name: "改名" }),
  });
  const renaming = defineStepKind({
    kind: "bad-rename",
    title,
    schema: z.strictObject({}),
    compile(context) {
      for (const { id } of context.county.rows(staff)) context.do(rename, { person: id });
    },
  });
  const plugin = aBadPlugin((to) => {
    const authority = { issuer: "样县编委" };
    to.add(planPoint, { id: "odd", title, authority, concerns: [], cites });
    to.add(phasePoint, phase);
    to.add(changePoint, rename);
    to.add(stepKindPoint, renaming);
    const step = { plan: "odd", id: "odd", title, kind: "bad-rename", phase: "one", after: [] };
    to.add(stepPoint, { ...step, parameters: {}, cites });
  });

  it("is found with its days", () => {
    const composition = composeCore(plugin);
    expect(plansOf(composition, "bad")).toEqual(["odd"]);
    expect(plansOf(composition, "standards")).toEqual([]);
    expect(windowOf(composition, "odd")).toEqual({ from: "2015-11-01", to: "2015-12-30" });
    expect(windowOf(composition, "nothing")).toBeUndefined();
  });

  it("is faulty where it is done and something is not as it was, which balances do not see", () => {
    const composition = composeCore(plugin);
    const [first, ...others] = planTrial(county, composition, "odd").faults;
    expect(first).toMatch(
      /^odd: staff\/.*: not as it was; let a step say by a finding why it cannot be done, or move what it leaves behind by a relocation$/,
    );
    expect(others.length).toBe((county.tables.staff?.length ?? 0) - 1);
  });

  it("is not asked for where the registers are at fault", () => {
    const staffless = { ...county, tables: { ...county.tables, posts: [{ id: "p" }] } };
    expect(planTrial(staffless, composeCore(plugin), "odd")).toEqual({ refused: true, faults: [] });
  });
});
