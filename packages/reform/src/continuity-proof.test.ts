import { hierarchyPlugin } from "@fuyou/hierarchy";
import { aHierarchy } from "@fuyou/hierarchy/testing";
import { finding, type Message } from "@fuyou/kernel";
import { composed } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { absorb } from "./absorb.js";
import { type ContinuityProof, continuityProofPoint } from "./continuity-proof.js";
import { reformPlugin } from "./reform-plugin.js";
import { aPlanPlugin, aStepHead, rehearsed } from "./testing.js";
import { isProven } from "./transition.js";

const message: Message = {
  code: "SAMPLE_INTERRUPTED",
  values: {},
  text: { zh: "中断。请接续。", en: "it was interrupted. Let it go on." },
};
const asked: string[] = [];
const proof: ContinuityProof = {
  id: "sample.proof",
  title: { zh: "样证明", en: "sample proof" },
  *prove({ before, after, from, to }) {
    asked.push(`${from}..${to} ${before === after}`);
    yield finding(message, { kind: "continuity", severity: "error", subject: "x", date: to });
  },
};
const plan = (station: string, survivor = "township-hospital") =>
  rehearsed(
    composed(
      hierarchyPlugin,
      reformPlugin,
      aPlanPlugin(
        [
          absorb.step(aStepHead("merge"), {
            survivor: { kinds: [survivor] },
            absorbed: [{ kinds: [station] }],
          }),
        ],
        { contribute: (to) => to.add(continuityProofPoint, proof) },
      ),
    ),
    aHierarchy(),
  );

describe("a proof of continuity", () => {
  it("is asked of the whole transition, and what it finds stops the plan", () => {
    asked.length = 0;
    const transition = plan("township-fp-station");
    expect(asked).toEqual(["2020-02-01..2020-02-29 false"]);
    const said = transition.findings.filter(({ code }) => code === message.code);
    expect(said.map(({ plan: of, severity }) => [of, severity])).toEqual([
      ["sample-plan", "error"],
    ]);
    expect(isProven(transition)).toBe(false);
  });

  it("is not asked where the plan could not be compiled", () => {
    asked.length = 0;
    expect(plan("township-fp-station", "county-fp-station").compiled).toBe(false);
    expect(asked).toEqual([]);
  });
});
