import { displays, procurementList, roomInspections, roomItems, rooms } from "@fuyou/assets";
import { type CountyView, readCounty } from "@fuyou/kernel";
import { beforeAll, describe, expect, test } from "vitest";
import deployment from "../fuyou.config.js";
import { huantaiCounty } from "./county.js";

const { composition } = deployment;
type Run = Awaited<ReturnType<typeof deployment.run>>;
let run: Run;
let closing: CountyView;

beforeAll(async () => {
  run = await deployment.run();
  closing = run.closing;
});

const verdictsOf = (requirement: string) => {
  const counts: Record<string, number> = {};
  for (const each of run.findings) {
    if (each.requirement !== requirement || each.verdict === null) continue;
    counts[each.verdict] = (counts[each.verdict] ?? 0) + 1;
  }
  return counts;
};

describe("what stands in Huantai's village rooms", () => {
  const { county } = readCounty(huantaiCounty(), composition);
  const all = <T>(rows: Iterable<T>) => [...rows];

  test("is synthetic: things, boards, notice boards, inspections", () => {
    expect(all(county.rows(roomItems)).length).toBe(2739);
    const kinds = all(county.rows(displays)).map((each) => each.kind);
    expect(kinds.filter((each) => each === "notice-board").length).toBe(242);
    expect(kinds.filter((each) => each === "wall-board").length).toBe(367);
    expect(all(county.rows(roomInspections)).length).toBe(122);
  });

  test("is on the asset register where the committee has such a thing, and then only once", () => {
    const linked = all(county.rows(roomItems)).flatMap((each) => each.asset ?? []);
    expect(linked.length).toBe(485);
    expect(new Set(linked).size).toBe(linked.length);
  });

  test("lets some rooms serve one use more", () => {
    const serving = all(county.rows(rooms)).filter(
      ({ id, functions }) => id.includes("committee") && functions.includes("fp-technical-room"),
    );
    expect(serving.length).toBe(174);
  });
});

describe("Huantai's room specifications", () => {
  test("are judged part by part", () => {
    expect(
      Object.fromEntries(
        ["area", "functions", "furniture", "boards", "clean", "boards-useful"].map((part) => [
          part,
          verdictsOf(`village-service-rooms-${part}`),
        ]),
      ),
    ).toEqual({
      area: { met: 338, short: 183, unknown: 6 },
      boards: { met: 54, short: 281, unknown: 15 },
      "boards-useful": { unknown: 527 },
      clean: { met: 46, short: 15, unknown: 466 },
      functions: { met: 23, short: 327 },
      furniture: { met: 63, short: 464 },
    });
  });

  test("find the clinics with what they had", () => {
    expect(verdictsOf("village-clinic-assets-kept")).toEqual({ met: 331 });
    expect(verdictsOf("village-clinic-area-kept")).toEqual({ met: 331 });
    expect(verdictsOf("village-clinic-items-kept").short).toBeUndefined();
  });

  test("make a procurement list of every lacking thing and none that is advised", () => {
    const date = "2018-01-01";
    // A curtain costs 120 yuan and a partition 380; the other prices are not known.
    const prices = { items: { curtain: 12_000, partition: 38_000 } };
    const list = procurementList(closing, composition, { date, prices });
    expect(list.byItem.map((each) => [each.code, each.quantity])).toEqual([
      ["law-and-policy", 177],
      ["healthy-birth", 149],
      ["birth-defects", 154],
      ["family-doctor", 154],
      ["public-health", 154],
      ["working-rules", 153],
      ["service-guide", 156],
      ["notice-board", 108],
      ["curtain", 89],
      ["partition", 351],
      ["file-cabinet", 136],
      ["supplies-cabinet", 218],
      ["desk-and-chair", 30],
    ]);
    expect(list.byTownship.map((each) => [each.name, each.quantity])).toEqual([
      ["索镇街道办事处", 250],
      ["少海街道办事处", 88],
      ["起凤镇", 123],
      ["田庄镇", 168],
      ["荆家镇", 176],
      ["马桥镇", 344],
      ["新城镇", 241],
      ["唐山镇", 282],
      ["果里镇", 357],
    ]);
    expect([list.quantity, list.cost]).toEqual([2029, { fen: 14406000, unpriced: 1589 }]);
    expect(list.lines.some((each) => each.code.startsWith("culture"))).toBe(false);
    // A board of which nobody noted down what it tells leaves open what else is needed.
    expect(list.toInventory).toHaveLength(verdictsOf("village-service-rooms-boards").unknown ?? 0);
  });
});
