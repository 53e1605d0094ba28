import { isDone } from "@fuyou/deployment";
import { beforeAll, describe, expect, it } from "vitest";
import deployment from "../fuyou.config.js";

type Run = Awaited<ReturnType<typeof deployment.run>>;
let run: Run;

beforeAll(async () => {
  run = await deployment.run();
});

describe("Sample County", () => {
  it("says that its records are invented", () => {
    expect(run.opening.code).toBe("999902");
    expect(run.opening.synthetic).toBe(true);
  });

  it("carries out its plan, loses nothing and leaves no duty without a holder", () => {
    expect(isDone(run)).toBe(true);
    for (const { conservation, gaps } of run.transitions) {
      expect(conservation.filter(({ residual }) => residual !== 0)).toEqual([]);
      expect(gaps).toEqual([]);
    }
  });
  // #region with-plugin

  it("is short of one person in the hospital of the east town", () => {
    // After the plan 4 people for 23,000, who ask for 5; in the west 3 for 12,000, who ask for 3.
    const judged = run.findings
      .filter((each) => each.requirement === "hospital-staffing")
      .map(({ subject, verdict }) => [subject, verdict]);
    expect(judged).toEqual([
      ["institutions/east-hospital", "short"],
      ["institutions/west-hospital", "met"],
    ]);
  });

  it("is short of 3 m² in the consulting room of the west town", () => {
    // 18 m² in the east and 12 m² in the west, where 15 are asked of each; there is a desk in both.
    const judged = run.findings
      .filter((each) => each.requirement?.startsWith("consulting-rooms"))
      .map(({ requirement, subject, verdict }) => [requirement, subject, verdict]);
    expect(judged).toEqual([
      ["consulting-rooms-area", "rooms/r1", "met"],
      ["consulting-rooms-area", "rooms/r2", "short"],
      ["consulting-rooms-furniture", "rooms/r1", "met"],
      ["consulting-rooms-furniture", "rooms/r2", "met"],
    ]);
  });
  // #endregion with-plugin
});
