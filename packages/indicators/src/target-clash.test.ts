import { aCitation, aPlugin, issuesOf } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { indicatorsPlugin } from "./indicators-plugin.js";
import { hundredths, perMille } from "./rate.js";
import {
  aFigure,
  asked,
  aTarget,
  columnOf,
  places,
  sampleCatalogue,
  sampleComposition,
  sampleCounty,
} from "./sample-indicators.js";
import { type Target, targetPoint } from "./target.js";
import { jointTargets } from "./target-clash.js";
import { targetsView } from "./targets-view.js";

const other = (...targets: readonly Target[]) =>
  aPlugin(
    "other",
    (to) => {
      for (const each of targets) to.add(targetPoint, each);
    },
    [sampleCatalogue()],
  );

describe("the same target said twice", () => {
  const registration = { indicator: "hospital", value: hundredths(95) } as const;
  const first = aTarget({
    code: "item-10",
    ...registration,
    wording: "or-above",
    cites: [aCitation({ clause: "10" })],
  });
  const again = aTarget({
    code: "task-4",
    ...registration,
    wording: "reaches",
    cites: [aCitation({ clause: "4" })],
  });

  it("is judged once with both clauses, and reported", () => {
    const composition = sampleComposition(sampleCatalogue([first, again]));
    const county = sampleCounty(composition, [aFigure("hospital", places.county, [95, 100])]);
    const answer = asked(targetsView, composition, county);
    expect(columnOf(answer, "clauses")).toEqual(["sample-notice 10, sample-notice 4"]);
    expect(columnOf(answer, "verdict")).toEqual(["met"]);
    const [told] = answer.findings;
    expect([told?.severity, told?.message.zh, told?.message.en]).toEqual([
      "information",
      "同一目标写了不止一次：item-10, task-4（sample-notice 10; sample-notice 4）。只判定一次，依据一并列出。",
      "the same target stands more than once: item-10, task-4 (sample-notice 10; sample-notice 4). It is judged once, with all its clauses.",
    ]);
  });

  it("is the same in other terms: 7 per 1,000 and 70 per 10,000", () => {
    const composition = sampleComposition(
      sampleCatalogue([
        aTarget({ code: "a" }),
        aTarget({ code: "b", value: { p: 70, q: 10_000 } }),
      ]),
    );
    const { targets } = jointTargets(composition, "2015-11-01");
    expect(
      targets.map(({ target, repeated }) => [target.code, repeated.map(({ code }) => code)]),
    ).toEqual([["a", ["b"]]]);
  });

  it("is not the same for another scope, another day, or when it holds no more", () => {
    const composition = sampleComposition(
      sampleCatalogue([
        aTarget({ code: "a" }),
        aTarget({ code: "b", scope: "rural" }),
        aTarget({ code: "c", by: "2020-12-31" }),
        aTarget({ code: "d", period: { from: "2010-01-01", to: "2014-12-31" } }),
      ]),
    );
    const { targets, findings } = jointTargets(composition, "2015-11-01");
    expect(targets.map(({ target }) => target.code)).toEqual(["a", "b", "c"]);
    expect(findings).toEqual([]);
  });
});

describe("two documents that ask different numbers of one indicator", () => {
  it("are both judged, and the stricter is named: below 9 and not below 10 per 1,000", () => {
    const mine = aTarget({ code: "ten", value: perMille(10) });
    const theirs = aTarget({
      code: "nine",
      value: perMille(9),
      cites: [aCitation({ clause: "17" })],
    });
    const composition = sampleComposition(sampleCatalogue([mine]), other(theirs));
    const county = sampleCounty(composition, [aFigure("imr", places.county, [19, 2000])]);
    const answer = asked(targetsView, composition, county);
    expect(columnOf(answer, "verdict")).toEqual(["met", "short"]);
    expect(answer.findings[0]?.message).toEqual({
      zh: "对“婴儿死亡率”的目标不一致：ten (sample-notice 一(一)), nine (sample-notice 17)；较严的是 nine。两者都判定；请由县里明确以哪一个为准。",
      en: "the targets for infant mortality differ: ten (sample-notice 一(一)), nine (sample-notice 17); the stricter is nine. Both are judged; let the county say which one counts.",
    });
  });

  it("are stricter by the word where the number is the same, and by more where more is better", () => {
    const stricter = (...targets: readonly Target[]) => {
      const composition = sampleComposition(sampleCatalogue(targets));
      const [told] = jointTargets(composition, "2015-11-01").findings;
      return told?.message.en.match(/the stricter is ([a-z]+)/)?.[1];
    };
    const within = aTarget({ code: "within", wording: "controlled-within" });
    expect(stricter(within, aTarget({ code: "below" }))).toBe("below");
    const high = (code: string, value: number) =>
      aTarget({ code, indicator: "hospital", wording: "reaches", value: hundredths(value) });
    expect(stricter(high("ninety", 90), high("most", 99))).toBe("most");
    expect(
      stricter(aTarget({ code: "none", value: null }), aTarget({ code: "some" })),
    ).toBeUndefined();
  });
});

describe("a target that names what is not there", () => {
  it("does not compose: indicator, word and scope are told together", () => {
    const wrong = aTarget({ code: "wrong", indicator: "imrr", wording: "under", scope: "urban" });
    const found = issuesOf(
      ...sampleComposition().plugins.filter(({ id }) => id !== "kernel"),
      sampleCatalogue([wrong]),
    );
    expect(
      found.map(({ text }) => text.en.match(/(indicator|wording|scope): '[a-z]+'/)?.[0]),
    ).toEqual(["indicator: 'imrr'", "wording: 'under'", "scope: 'urban'"]);
    expect(indicatorsPlugin.id).toBe("indicators");
  });
});
