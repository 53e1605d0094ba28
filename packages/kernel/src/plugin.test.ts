import { describe, expect, expectTypeOf, it } from "vitest";
import { z } from "zod";
import { defineCodeList } from "./code-list.js";
import { conservedPoint, tablePoint } from "./extension-points.js";
import { type ConfiguredPlugin, definePlugin } from "./plugin.js";
import { beds, clinics, samplePlugin } from "./sample-registers.js";
import { aPlugin, composed, issuesOf } from "./testing.js";

const kindPoint = defineCodeList("sample.kind", { zh: "类型", en: "kinds" });
const kind = (code: string) => ({ code, title: { zh: code, en: code } });
const title = { zh: "样", en: "sample" };

const nation = definePlugin({
  id: "nation",
  title,
  contribute: (to) => to.add(kindPoint, kind("clinic")),
});
const province = definePlugin({ id: "province", title });

// The lines marked @ts-expect-error do not compile without the mark: what they promise is checked
// by `tsc`; what happens to one who ignores it is checked here.
describe("what may be replaced or succeeded", () => {
  it("is only what a plugin builds on", () => {
    const county = definePlugin({
      id: "county",
      title,
      dependsOn: [nation],
      contribute(to) {
        to.replace(kindPoint, kind("clinic"), nation);
        // @ts-expect-error `province` is not in dependsOn
        to.replace(kindPoint, kind("ward"), province);
        // @ts-expect-error `province` is not in dependsOn
        to.succeed(kindPoint, kind("home"), province, "2018-01-01");
      },
    });
    expect(
      issuesOf(county, nation, province).map((issue) => [issue.code, issue.values.key]),
    ).toEqual([
      ["KERNEL_NOT_A_DEPENDENCY", "ward"],
      ["KERNEL_NOT_A_DEPENDENCY", "home"],
    ]);
  });

  it("is nothing for a plugin that builds on none", () => {
    const county = definePlugin({
      id: "county",
      title,
      contribute(to) {
        // @ts-expect-error there is no dependency to name
        to.replace(kindPoint, kind("clinic"), nation);
      },
    });
    expect(issuesOf(county, nation)).toHaveLength(1);
  });

  it("is known by identifier, so that two copies of a plugin are one", () => {
    const copy = definePlugin({ id: "nation", title });
    const county = definePlugin({
      id: "county",
      title,
      dependsOn: [copy],
      contribute: (to) => to.replace(kindPoint, kind("clinic"), copy),
    });
    expect(
      composed(county, nation)
        .all(kindPoint)
        .map((each) => each.plugin),
    ).toEqual(["county"]);
  });
});

describe("a value", () => {
  it("has the form of its point", () => {
    const county = definePlugin({
      id: "county",
      title,
      contribute(to) {
        // @ts-expect-error a kind has a title
        to.add(kindPoint, { code: "clinic" });
      },
    });
    expect(issuesOf(county).map((issue) => issue.code)).toEqual(["KERNEL_INVALID_CONTRIBUTION"]);
  });
});

describe("the options of a plugin", () => {
  const county = definePlugin({
    id: "county",
    title,
    options: z.strictObject({ from: z.string(), beds: z.int().default(3) }),
    contribute(to, options) {
      expectTypeOf(options).toEqualTypeOf<{ from: string; beds: number }>();
      to.add(kindPoint, kind(`from-${options.from}-${options.beds}`));
    },
  });
  const keys = (plugin: ConfiguredPlugin) => [...composed(plugin).keys(kindPoint.id)];

  it("are given with `with`, and have their defaults", () => {
    expect(keys(county.with({ from: "2018" }))).toEqual(["from-2018-3"]);
    expect(keys(county.with({ from: "2018", beds: 1 }))).toEqual(["from-2018-1"]);
    // @ts-expect-error `from` has no default
    expect(() => keys(county.with({ beds: 1 }))).toThrow("KERNEL_INVALID_OPTIONS");
  });

  it("have to be given where not all have a default", () => {
    expect(() => keys(county)).toThrow("from: Invalid input");
  });

  it("leave the plugin itself as it was", () => {
    county.with({ from: "2018" });
    expect(county.given).toBeUndefined();
    expect(county.with({ from: "2018" }).id).toBe("county");
  });
});

describe("a plugin that declares registers", () => {
  it("brings them, and what of them is conserved", () => {
    const composition = composed(samplePlugin);
    expect(composition.tables.map((table) => table.name)).toEqual([
      ...["successions", "clinics", "beds"],
    ]);
    const [conserved] = composition.all(conservedPoint);
    expect(conserved).toMatchObject({
      key: "originalCost@beds",
      derivedFrom: "sample/kernel.table/beds",
    });
    expect(conserved?.value.table).toBe(beds);
  });

  it("is refused where they refer to a register that nobody declares", () => {
    const half = aPlugin("half", (to) => to.add(tablePoint, beds));
    const other = aPlugin("other", (to) => to.add(tablePoint, clinics));
    expect(issuesOf(half).map((issue) => issue.text.en)).toMatchInlineSnapshot(`
      [
        "the table 'beds' refers through 'clinic' to 'clinics', which no plugin declares. Add the plugin that declares it.",
        "the table 'beds' refers through 'lentTo' to 'clinics', which no plugin declares. Add the plugin that declares it.",
      ]
    `);
    expect(issuesOf(half, other)).toEqual([]);
  });
});
