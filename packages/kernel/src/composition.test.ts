import fc from "fast-check";
import { ContainerModule } from "inversify";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { Citation } from "./citation.js";
import { compose } from "./compose.js";
import { defineExtensionPoint } from "./extension-point.js";
import { kernelPlugin } from "./kernel-plugin.js";
import { type Period, periodSchema } from "./period.js";
import { type Contributor, definePlugin } from "./plugin.js";
import { aCitation, aPlugin, composed } from "./testing.js";
import { createToken } from "./token.js";

/** A rule of a document: how many beds a clinic has to have. */
interface Rule {
  code: string;
  beds: number;
  cites: readonly Citation[];
  period?: Period | undefined;
}

const rulePoint = defineExtensionPoint<Rule>({
  id: "sample.rule",
  title: { zh: "规则", en: "rules" },
  schema: z.strictObject({
    code: z.string(),
    beds: z.int(),
    cites: z.array(z.any()),
    period: periodSchema.optional(),
  }),
  key: (rule) => rule.code,
});

const rule = (beds: number, over: Partial<Rule> = {}): Rule => ({
  code: "beds",
  beds,
  cites: [aCitation()],
  ...over,
});

const nation = aPlugin("nation", (to) => to.add(rulePoint, rule(1)));
const bringing = (id: string, contribute: (to: Contributor) => void) =>
  aPlugin(id, contribute, [nation]);

/** Plugin, value and days of all that stands at the point. */
const standing = (...plugins: Parameters<typeof composed>) =>
  composed(...plugins)
    .all(rulePoint)
    .map(({ plugin, value, validity: { from, to } }) => [plugin, value.beds, from, to]);

describe("what plugins contribute", () => {
  it("stands for ever where nothing is said of its days", () => {
    expect(standing(nation)).toEqual([["nation", 1, null, null]]);
  });

  it("stands for the days its value names, or those the plugin names", () => {
    const dated = aPlugin("dated", (to) => {
      to.add(rulePoint, rule(1, { period: { from: "2010-01-01", to: "2015-12-31" } }));
      to.add(rulePoint, rule(2), { from: "2016-01-01" });
    });
    expect(standing(dated)).toEqual([
      ["dated", 1, "2010-01-01", "2015-12-31"],
      ["dated", 2, "2016-01-01", null],
    ]);
  });

  it("is replaced for the same days; the replacement remembers what it replaced", () => {
    const county = bringing("county", (to) => to.replace(rulePoint, rule(2), nation));
    expect(standing(nation, county)).toEqual([["county", 2, null, null]]);
    const [held] = composed(nation, county).all(rulePoint);
    expect(held).toMatchObject({ verb: "replace", replaces: { plugin: "nation", value: rule(1) } });
  });

  it("is succeeded: the earlier value ends on the eve, the later begins on the day", () => {
    const county = bringing("county", (to) => to.succeed(rulePoint, rule(2), nation, "2018-01-01"));
    expect(standing(nation, county)).toEqual([
      ["nation", 1, null, "2017-12-31"],
      ["county", 2, "2018-01-01", null],
    ]);
    const composition = composed(nation, county);
    const on = (date: string) => composition.get(rulePoint, "beds", date)?.beds;
    expect([on("1999-01-01"), on("2017-12-31"), on("2018-01-01")]).toEqual([1, 1, 2]);
    expect(composition.get(rulePoint, "beds")?.beds).toBe(1);
    expect(composition.at(rulePoint, "2018-01-01").map((each) => each.plugin)).toEqual(["county"]);
  });

  it("that succeeds a value with an end takes over the days that were left", () => {
    const period = { from: "2015-01-01", to: "2019-12-31" };
    const dated = aPlugin("nation", (to) => to.add(rulePoint, rule(1, { period })));
    const county = bringing("county", (to) => to.succeed(rulePoint, rule(2), nation, "2018-01-01"));
    expect(standing(dated, county)).toEqual([
      ["nation", 1, "2015-01-01", "2017-12-31"],
      ["county", 2, "2018-01-01", "2019-12-31"],
    ]);
  });

  it("that succeeds a value which ended earlier does not make that one longer", () => {
    const period = { from: "2015-01-01", to: "2016-12-31" };
    const dated = aPlugin("nation", (to) => to.add(rulePoint, rule(1, { period })));
    const county = bringing("county", (to) => to.succeed(rulePoint, rule(2), nation, "2018-01-01"));
    expect(standing(dated, county)).toEqual([
      ["nation", 1, "2015-01-01", "2016-12-31"],
      ["county", 2, "2018-01-01", null],
    ]);
  });

  it("can be corrected by one plugin and succeeded by another that does not know the first", () => {
    const a = bringing("a", (to) => to.replace(rulePoint, rule(2), nation));
    const b = bringing("b", (to) => to.succeed(rulePoint, rule(3), nation, "2018-01-01"));
    const c = bringing("c", (to) => to.replace(rulePoint, rule(4), nation));
    expect(standing(nation, a, b)).toEqual([
      ["a", 2, null, "2017-12-31"],
      ["b", 3, "2018-01-01", null],
    ]);
    expect(standing(nation, b, c)).toEqual([
      ["c", 4, null, "2017-12-31"],
      ["b", 3, "2018-01-01", null],
    ]);
  });

  it("can be corrected after it succeeded, and succeeded in its turn", () => {
    const b = bringing("b", (to) => to.succeed(rulePoint, rule(2), nation, "2018-01-01"));
    const correction = aPlugin("a", (to) => to.replace(rulePoint, rule(3), b), [b]);
    const later = aPlugin("z", (to) => to.succeed(rulePoint, rule(4), b, "2020-01-01"), [b]);
    expect(standing(nation, b, correction, later)).toEqual([
      ["nation", 1, null, "2017-12-31"],
      ["a", 3, "2018-01-01", "2019-12-31"],
      ["z", 4, "2020-01-01", null],
    ]);
  });

  it("is the same whatever the order of the plugins, and of the calls", () => {
    const county = bringing("county", (to) => {
      to.succeed(rulePoint, rule(2), nation, "2018-01-01");
      to.add(rulePoint, rule(7, { code: "doctors" }));
    });
    const later = aPlugin("a-later", (to) => to.replace(rulePoint, rule(3), county), [county]);
    const other = bringing("other", (to) => to.add(rulePoint, rule(9, { code: "nurses" })));
    const plugins = [kernelPlugin, nation, county, later, other];
    const expected = [
      ["nation", "beds", 1, null, "2017-12-31"],
      ["county", "doctors", 7, null, null],
      ["a-later", "beds", 3, "2018-01-01", null],
      ["other", "nurses", 9, null, null],
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(plugins, { minLength: plugins.length }), (shuffled) => {
        const composition = compose(shuffled);
        const held = composition
          .all(rulePoint)
          .map(({ plugin, key, value, validity }) => [
            ...[plugin, key, value.beds, validity.from, validity.to],
          ]);
        expect(held).toEqual(expected);
        const ids = composition.plugins.map((plugin) => plugin.id);
        expect(ids).toEqual(["nation", "county", "a-later", "kernel", "other"]);
      }),
    );
  });
});

describe("what a point derives", () => {
  const roomPoint = defineExtensionPoint<Rule>({
    ...rulePoint,
    id: "sample.room",
    *derive(room) {
      yield { point: rulePoint, value: { ...room, beds: room.beds * 10 } };
    },
  });

  it("stands beside it with its plugin, its days, and where it comes from", () => {
    const rooms = aPlugin("nation", (to) => to.add(roomPoint, rule(1)));
    const county = aPlugin("county", (to) => to.succeed(roomPoint, rule(2), rooms, "2018-01-01"), [
      rooms,
    ]);
    const derived = composed(rooms, county).all(rulePoint);
    expect(
      derived.map(({ plugin, value, validity: { from, to }, derivedFrom }) => [
        ...[plugin, value.beds, from, to, derivedFrom],
      ]),
    ).toEqual([
      ["nation", 10, null, "2017-12-31", "nation/sample.room/beds"],
      ["county", 20, "2018-01-01", null, "county/sample.room/beds"],
    ]);
  });
});

describe("the services of plugins", () => {
  it("are bound in the container, by options, and asked for by token", () => {
    const greeting = createToken<string>("sample.greeting");
    const greeter = definePlugin({
      id: "greeter",
      title: { zh: "问候", en: "Greeter" },
      options: z.strictObject({ name: z.string().default("world") }),
      services: ({ name }) =>
        new ContainerModule(({ bind }) => {
          bind(greeting).toConstantValue(`hello ${name}`);
        }),
    });
    expect(compose([greeter]).container.get(greeting)).toBe("hello world");
    expect(compose([greeter.with({ name: "county" })]).container.get(greeting)).toBe(
      "hello county",
    );
  });
});
