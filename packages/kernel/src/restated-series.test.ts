import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { County } from "./county.js";
import type { Draft } from "./draft.js";
import type { Fraction } from "./quantity.js";
import {
  asRecorded,
  type Boundaries,
  type DatedFigure,
  restated,
  type Series,
} from "./restated-series.js";
import { type Clinic, clinics, samplePlugin } from "./sample-registers.js";
import { successions } from "./succession.js";
import { aCounty, composed } from "./testing.js";

const composition = composed(samplePlugin);
const clinic = (id: string): Clinic => ({ id, kind: "village-clinic" });
/** What some clinics become on a day: the successors, with shares where the clinic is divided. */
type Successor = [id: string, share?: Fraction | undefined];
function become(draft: Draft, on: string, from: readonly string[], to: readonly Successor[]): void {
  for (const predecessor of from) {
    for (const [successor, share] of to) {
      if (!draft.has(clinics, successor)) draft.insert(clinics, clinic(successor));
      const id = `${predecessor}:${successor}`;
      const row = { id, table: "clinics", predecessor, successor, on, cites: [] };
      draft.insert(successions, share === undefined ? row : { ...row, share });
    }
    draft.retire(clinics, predecessor, on);
  }
}
function reformed(start: readonly string[], write: (draft: Draft) => void): County {
  const tables = { clinics: start.map(clinic) };
  const draft = aCounty(composition, tables, { date: "2015-01-01" }).draft();
  write(draft);
  draft.date = "2020-01-01";
  return draft.finish().county;
}
/** A series written as `record day value`; the day is the last of a year. */
const series = (...figures: readonly string[]): Series => ({
  table: clinics,
  unit: "person",
  figures: figures.map((each) => {
    const [record = "", year, value] = each.split(" ");
    return { record, on: `${year}-12-31`, value: Number(value) };
  }),
});
const written = ({ record, on, value }: DatedFigure) => `${record} ${on.slice(0, 4)} ${value}`;
const told = (given: Series, boundaries: Boundaries) => {
  const { figures, unrestated } = restated(given, boundaries);
  return {
    figures: figures.map(written),
    unrestated: unrestated.map(({ figure, reason }) => `${written(figure)} ${reason.code}`),
  };
};

// 2016: east and west become joint. 2018: joint is divided, 2/5 to north and 3/5 to south.
const county = reformed(["east", "west", "far"], (draft) => {
  become(draft, "2016-07-01", ["east", "west"], [["joint"]]);
  become(
    draft,
    "2018-07-01",
    ["joint"],
    [
      ["north", { p: 2, q: 5 }],
      ["south", { p: 3, q: 5 }],
    ],
  );
});
const given = series(
  "east 2015 30",
  "west 2015 20",
  "joint 2017 60",
  "north 2019 25",
  "far 2015 7",
);

describe("a series on the boundaries it was recorded on", () => {
  it("is as it was, figures of one record and day added", () => {
    expect(
      asRecorded(series("east 2015 3", "east 2015 4", "west 2015 1")).figures.map(written),
    ).toEqual(["east 2015 7", "west 2015 1"]);
  });

  it("is refused where it holds rates, or figures that are not whole", () => {
    expect(() => asRecorded({ ...given, unit: "rate" })).toThrow(
      "[KERNEL_RATE_NOT_SUMMED] This series of clinics holds rates; these can be neither summed nor split. Restate numerator and denominator apart, then divide.",
    );
    expect(() => restated({ ...given, unit: "rate" }, { county, asOf: "2020-01-01" })).toThrow(
      "KERNEL_RATE_NOT_SUMMED",
    );
    expect(() => asRecorded(series("east 2015 0.5"))).toThrow("KERNEL_NOT_WHOLE");
  });
});

describe("a series on the boundaries of a later day", () => {
  it("is carried to the successors and added", () => {
    expect(told(given, { county, asOf: "2017-12-31" })).toEqual({
      figures: ["far 2015 7", "joint 2015 50", "joint 2017 60"],
      unrestated: ["north 2019 25 KERNEL_SERIES_JOINED"], // of a later day, and who stood is not said
    });
  });

  it("is divided by exact shares, through as many reforms as lie between", () => {
    // 30 + 20 = 50: 20 and 30; 60: 24 and 36
    expect(told(given, { county, asOf: "2020-01-01" })).toEqual({
      figures: [
        "far 2015 7",
        "north 2015 20",
        "north 2017 24",
        "north 2019 25",
        "south 2015 30",
        "south 2017 36",
      ],
      unrestated: [],
    });
  });

  it("is not divided where it does not come to whole numbers", () => {
    const { unrestated } = restated(series("joint 2017 61"), { county, asOf: "2020-01-01" });
    expect(unrestated.map(({ reason }) => reason.text)).toEqual([
      {
        zh: "诊所/joint 2017-12-31 的数 61 按份额（north 2/5, south 3/5）分不成整数，不拆分。请由各承继者核实原始数，或按原口径使用。",
        en: "clinics/joint: its figure 61 of 2017-12-31 does not come to whole numbers by the shares (north 2/5, south 3/5) and is not split. Ask the successors for the counts themselves, or use the figures as they were recorded.",
      },
    ]);
  });

  it("is not divided without shares, or with shares that are not the whole", () => {
    for (const share of [undefined, { p: 1, q: 3 }]) {
      const divided = reformed(["old"], (draft) =>
        become(
          draft,
          "2016-07-01",
          ["old"],
          [
            ["a", share],
            ["b", share],
          ],
        ),
      );
      const boundaries = { county: divided, asOf: "2020-01-01" };
      expect(told(series("old 2015 9"), boundaries)).toEqual({
        figures: [],
        unrestated: ["old 2015 9 KERNEL_SERIES_NO_SHARE"],
      });
    }
  });

  it("needs no share where all of it ends in one place after all", () => {
    const again = reformed(["old"], (draft) => {
      become(draft, "2016-07-01", ["old"], [["a"], ["b"]]);
      become(draft, "2018-07-01", ["a", "b"], [["whole"]]);
    });
    const boundaries = { county: again, asOf: "2020-01-01" };
    expect(told(series("old 2015 9"), boundaries).figures).toEqual(["whole 2015 9"]);
  });

  it("says what ended without successor, and what nobody knows", () => {
    const ended = reformed(["old"], (draft) => draft.retire(clinics, "old", "2016-07-01"));
    const boundaries = { county: ended, asOf: "2020-01-01" };
    const { unrestated } = restated(series("old 2015 9", "odd 2015 4"), boundaries);
    expect(unrestated.map(({ reason }) => reason.text.en)).toEqual([
      "clinics: there is no record odd; its figure 4 of 2015-12-31 belongs nowhere. Check the identifier; of a record that was taken back the lineage in the journal tells.",
      "clinics/old has ended and nothing had succeeded it by 2020-01-01; its figure 9 of 2015-12-31 stays with it. Record what succeeded it, or use the figures as they were recorded.",
    ]);
  });

  it("loses nothing where successions lead back", () => {
    const circle = reformed(["a", "b"], (draft) => {
      become(draft, "2016-07-01", ["a"], [["b"]]);
      become(draft, "2018-07-01", ["b"], [["a"]]);
    });
    expect(told(series("a 2015 2", "b 2015 3"), { county: circle, asOf: "2020-01-01" })).toEqual({
      figures: [],
      unrestated: ["b 2015 5 KERNEL_SERIES_NO_SUCCESSOR"],
    });
  });
});

describe("a series on the boundaries of an earlier day", () => {
  const stood = aCounty(composition, { clinics: ["east", "west", "far", "host"].map(clinic) });

  it("is not put back where a figure holds several predecessors", () => {
    const { figures, unrestated } = restated(series("joint 2017 60", "far 2017 8"), {
      county,
      asOf: "2016-01-01",
      stood,
    });
    expect(figures.map(written)).toEqual(["far 2017 8"]);
    expect(unrestated.map(({ reason }) => reason.text)).toEqual([
      {
        zh: "诊所/joint 2017-12-31 的数 60 已含 east, west，分不回 2016-01-01 的口径。请用合并前各自的数，或按原口径使用。",
        en: "clinics/joint: its figure 60 of 2017-12-31 holds that of east, west too; it cannot be put back on the boundaries of 2016-01-01. Use what each reported before, or the figures as they were recorded.",
      },
    ]);
  });

  it("is put back where one predecessor held all of it, and not where that joined one that stood", () => {
    const later = reformed(["east", "far", "host"], (draft) => {
      become(draft, "2016-07-01", ["east"], [["new-east"]]);
      become(draft, "2016-07-01", ["far"], [["host"]]);
      draft.insert(clinics, clinic("fresh"));
    });
    const some = series("new-east 2017 5", "host 2017 9", "fresh 2017 1");
    const boundaries = { county: later, asOf: "2016-01-01" };
    expect(told(some, { ...boundaries, stood })).toEqual({
      figures: ["east 2017 5"],
      unrestated: ["fresh 2017 1 KERNEL_SERIES_NOT_THEN", "host 2017 9 KERNEL_SERIES_JOINED"],
    });
    const { unrestated } = restated(some, { ...boundaries, stood });
    expect(unrestated[0]?.reason.text.zh).toBe(
      "诊所/fresh 在 2016-01-01 尚不存在，也不承继任何一方；其 2017-12-31 的数 1 在该口径下无处可归。请按原口径或后来的口径使用。",
    );
    // nobody says who stood then: what was joined stays, and is said
    expect(told(some, boundaries)).toEqual({
      figures: ["fresh 2017 1"],
      unrestated: ["host 2017 9 KERNEL_SERIES_JOINED", "new-east 2017 5 KERNEL_SERIES_JOINED"],
    });
  });
});

describe("whatever is reformed", () => {
  interface Reform {
    kind: "unite" | "absorb" | "divide" | "divide unsaid" | "end";
    picks: number[];
    p: number;
  }
  const reform = fc.record<Reform>({
    kind: fc.constantFrom("unite", "absorb", "divide", "divide unsaid", "end"),
    picks: fc.array(fc.nat({ max: 20 }), { minLength: 2, maxLength: 3 }),
    p: fc.integer({ min: 1, max: 3 }),
  });
  const start = ["c0", "c1", "c2", "c3", "c4"];
  const day = (step: number) => `201${step}-07-01`;
  /** A county after one reform a year, and figures of those that stood at the end of each year. */
  function lived(
    reforms: readonly Reform[],
    seed: readonly number[],
  ): { after: County; all: Series } {
    let standing = [...start];
    const figures: DatedFigure[] = [];
    let given = 0;
    const after = reformed(start, (draft) => {
      for (const [step, { kind, picks, p }] of reforms.entries()) {
        const chosen = [...new Set(picks.map((at) => standing[at % standing.length] ?? "c0"))];
        const [first = "c0", ...rest] = chosen;
        const [a, b]: [string, string] = [`n${step}a`, `n${step}b`];
        const on = day(step);
        const gone = kind === "absorb" ? rest : kind === "unite" ? chosen : [first];
        const to: Record<Reform["kind"], Successor[]> = {
          unite: [[a]],
          absorb: [[first]],
          divide: [
            [a, { p, q: 4 }],
            [b, { p: 4 - p, q: 4 }],
          ],
          "divide unsaid": [[a], [b]],
          end: [],
        };
        become(draft, on, gone, to[kind]);
        standing = standing.filter((id) => !gone.includes(id));
        for (const [id] of to[kind]) if (!standing.includes(id)) standing.push(id);
        for (const record of standing) {
          figures.push({
            record,
            on: `201${step}-12-31`,
            value: 4 * (seed[given++ % seed.length] ?? 1),
          });
        }
        if (standing.length < 2) break;
      }
    });
    return { after, all: { table: clinics, unit: "person", figures } };
  }
  const lives = fc.tuple(
    fc.array(reform, { minLength: 1, maxLength: 6 }),
    fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 7 }),
  );
  const sum = (figures: readonly DatedFigure[]) =>
    figures.reduce((total, { value }) => total + value, 0);
  const again = ({ figures, unrestated, ...rest }: ReturnType<typeof restated>): Series => ({
    ...rest,
    figures: [...figures, ...unrestated.map(({ figure }) => figure)],
  });
  const shown = ({ figures, unrestated }: ReturnType<typeof restated>) => [
    figures.map(written),
    unrestated.map(({ figure, reason }) => `${written(figure)} ${reason.code}`),
  ];
  const step = fc.nat({ max: 6 });

  it("nothing is lost and nothing is added, on any boundaries", () => {
    fc.assert(
      fc.property(lives, step, ([reforms, seed], at) => {
        const { after, all } = lived(reforms, seed);
        const result = restated(all, { county: after, asOf: day(at) });
        const left = result.unrestated.map(({ figure }) => figure);
        expect(sum(result.figures) + sum(left)).toBe(sum(all.figures));
      }),
    );
  });

  it("what is restated stands on those boundaries, and restating it again changes nothing", () => {
    fc.assert(
      fc.property(lives, step, ([reforms, seed], at) => {
        const { after, all } = lived(reforms, seed);
        const boundaries = { county: after, asOf: day(at) };
        const once = restated(all, boundaries);
        for (const { record } of once.figures) {
          const ended = after.get(clinics, record)?.retiredOn;
          expect(ended === undefined || ended > boundaries.asOf).toBe(true);
        }
        expect(shown(restated(again(once), boundaries))).toEqual(shown(once));
      }),
    );
  });

  it("by way of a day between is the same as at once", () => {
    fc.assert(
      fc.property(lives, step, step, ([reforms, seed], one, other) => {
        const { after: county, all } = lived(reforms, seed);
        const [early, late] = [Math.min(one, other), Math.max(one, other)];
        const between = restated(all, { county, asOf: day(early) });
        const boundaries = { county, asOf: day(late) };
        expect(shown(restated(again(between), boundaries))).toEqual(
          shown(restated(all, boundaries)),
        );
      }),
    );
  });
});
