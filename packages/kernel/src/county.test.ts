import { describe, expect, it } from "vitest";
import { County } from "./county.js";
import { type Bed, beds, clinics } from "./sample-registers.js";
import { aHeader } from "./testing.js";

const bed = (id: string, over: Partial<Bed> = {}): Bed => ({ id, clinic: "c", cost: 100, ...over });

/** A county with beds `b0` … `b(count - 1)`. */
function withBeds(count: number): County {
  const draft = County.empty(aHeader(), [clinics, beds]).draft();
  for (let n = 0; n < count; n++) draft.insert(beds, bed(`b${n}`));
  return draft.finish().county;
}

describe("two versions of a county", () => {
  it("share every run of 1,024 records that no edit touched", () => {
    const before = withBeds(2500);
    const draft = before.draft();
    draft.update(beds, "b1024", { cost: 7 });
    const { county: after } = draft.finish();

    expect(before.chunks(beds).map((chunk) => chunk.rows.length)).toEqual([1024, 1024, 452]);
    expect(after.chunks(beds)[0]).toBe(before.chunks(beds)[0]);
    expect(after.chunks(beds)[1]).not.toBe(before.chunks(beds)[1]);
    expect(after.chunks(beds)[2]).toBe(before.chunks(beds)[2]);
    expect(before.get(beds, "b1024")?.cost).toBe(100);
    expect(after.get(beds, "b1024")?.cost).toBe(7);
    expect(after.get(beds, "b1023")).toBe(before.get(beds, "b1023"));
  });

  it("keep apart what is added at the very end of a run", () => {
    const full = withBeds(2048);
    const left = full.draft();
    left.insert(beds, bed("left"));
    const right = full.draft();
    right.insert(beds, bed("right"));
    const [a, b] = [left.finish().county, right.finish().county];

    expect(full.size(beds)).toBe(2048);
    expect(full.chunks(beds)).toHaveLength(2);
    expect([a.has(beds, "left"), a.has(beds, "right")]).toEqual([true, false]);
    expect([b.has(beds, "left"), b.has(beds, "right")]).toEqual([false, true]);
    expect(a.chunks(beds)[1]).toBe(b.chunks(beds)[1]);
    expect([...a.rows(beds)].at(-1)?.id).toBe("left");
    expect(a.get(beds, "b2047")).toBe(b.get(beds, "b2047"));
  });

  it("find every identifier after thirty dry runs, each followed by the real one", () => {
    // Each dry run grows the map that the real one would have grown; the real one is kept beside it,
    // one level deeper, until the levels are laid flat.
    let county = withBeds(3);
    const versions = [county];
    for (let round = 0; round < 30; round++) {
      const dryRun = county.draft();
      dryRun.insert(beds, bed(`dry${round}`));
      dryRun.insert(beds, bed(`real${round}`, { cost: 1 }));
      dryRun.finish();
      const real = county.draft();
      real.insert(beds, bed(`real${round}`));
      county = real.finish().county;
      versions.push(county);
    }
    for (const [age, version] of versions.entries()) {
      expect(version.size(beds)).toBe(3 + age);
      expect(version.has(beds, "b2")).toBe(true);
      expect(version.has(beds, "dry0")).toBe(false);
      for (let round = 0; round < 30; round++) {
        expect(version.get(beds, `real${round}`)?.cost).toBe(round < age ? 100 : undefined);
      }
    }
  });

  it("keep their reference indexes apart, also when many records have moved", () => {
    const before = withBeds(2100);
    expect(before.by(beds, "clinic", "c")).toHaveLength(2100);
    const draft = before.draft();
    for (let n = 0; n < 300; n++) draft.update(beds, `b${n * 7}`, { clinic: "d" });
    const { county: after } = draft.finish();
    const again = after.draft();
    again.update(beds, "b0", { clinic: "c" });
    const { county: last } = again.finish();

    const counts = [before, after, last].map((each) => [
      each.by(beds, "clinic", "c").length,
      each.by(beds, "clinic", "d").length,
    ]);
    expect(counts).toEqual([
      [2100, 0],
      [1800, 300],
      [1801, 299],
    ]);
    expect(last.by(beds, "clinic", "c")[0]?.id).toBe("b0");
    expect(last.by(beds, "clinic", "d")[0]?.id).toBe("b7");
  });
});

describe("a county", () => {
  it("names a record once among those that refer to a target twice", () => {
    const draft = withBeds(0).draft();
    draft.insert(beds, bed("b", { lentTo: ["d", "d"] }));
    const { county } = draft.finish();
    expect(county.by(beds, "lentTo", "d").map((row) => row.id)).toEqual(["b"]);
  });

  it("speaks of another day with the same registers", () => {
    const county = withBeds(2);
    const later = county.asOf("2030-01-01");
    expect([county.date, later.date]).toEqual(["2020-01-01", "2030-01-01"]);
    expect(later.chunks(beds)[0]).toBe(county.chunks(beds)[0]);
  });

  it("becomes plain data that another worker can receive", () => {
    const data = structuredClone(withBeds(1).toData());
    expect(data).toEqual({
      county: {
        code: "999901",
        name: { zh: "样县", en: "Sample County" },
        edition: "2019-12-31",
        date: "2020-01-01",
        synthetic: true,
      },
      tables: { clinics: [], beds: [{ id: "b0", clinic: "c", cost: 100 }] },
    });
  });

  it("names the registers it has when asked for another", () => {
    const county = County.empty(aHeader(), [clinics]);
    expect(() => county.get(beds, "b0")).toThrowErrorMatchingInlineSnapshot(
      `[FuyouError: [KERNEL_UNKNOWN_TABLE] no plugin of this deployment declares the table 'beds'. Declared: clinics. Correct the name, or add the plugin that declares it.]`,
    );
    expect(() => county.draft().insert(beds, bed("b0"))).toThrow("KERNEL_UNKNOWN_TABLE");
  });
});
