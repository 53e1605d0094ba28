import { describe, expect, it } from "vitest";
import type { TopicTotal } from "./aggregate.js";
import { rankNeeds } from "./ranking.js";
import { aSurveyKind, aTopic } from "./sample-survey.js";

const { ranks } = aSurveyKind();

function total(code: string, least: number, most = least, inferred = 0): TopicTotal {
  return {
    topic: aTopic(code),
    named: { least, most },
    inferred: { least: inferred, most: inferred },
    suppressed: 0,
  };
}

const ranked = (totals: readonly TopicTotal[], by = ranks) =>
  rankNeeds(totals, by).map(({ topic, rank }) => `${topic.code} ${rank?.code ?? "—"}`);

describe("the ranks of needs", () => {
  it("include their limits: half is core, a quarter is main", () => {
    expect(ranked([total("a", 50), total("b", 25), total("c", 25)])).toEqual([
      "a core",
      "b main",
      "c main",
    ]);
    expect(ranked([total("a", 49), total("b", 24), total("c", 27)])).toEqual([
      "a main",
      "c main",
      "b general",
    ]);
  });

  it("are left open where suppressed cells reach over a limit", () => {
    // a is 50 of 100 at most, 47 of 97 at least: core or main.
    expect(ranked([total("a", 47, 50), total("b", 50)])).toEqual(["b core", "a —"]);
  });

  it("call latent what nobody named and records show", () => {
    expect(ranked([total("a", 10), total("b", 0, 0, 30)])).toEqual(["a core", "b latent"]);
  });

  it("are not invented where the document gives no limits: needs stand by their shares", () => {
    const open = ranks.map((rank) => ({ ...rank, atLeast: null }));
    expect(ranked([total("a", 10), total("b", 60), total("c", 0, 0, 5)], open)).toEqual([
      "b —",
      "a —",
      "c latent",
    ]);
  });

  it("do not divide by nothing", () => {
    expect(rankNeeds([total("a", 0)], ranks)[0]).toMatchObject({ leastShare: null, rank: null });
    expect(rankNeeds([], ranks)).toEqual([]);
  });
});
