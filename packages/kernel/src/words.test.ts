import { describe, expect, it } from "vitest";
import { authoritySchema, citationSchema } from "./citation.js";
import { clashes } from "./clash.js";
import { finding, isBlocking } from "./finding.js";
import { nearest } from "./nearest.js";
import { aCitation } from "./testing.js";
import { text, textSchema } from "./text.js";
import { createToken } from "./token.js";

describe("a text", () => {
  it("has both languages", () => {
    expect(text("样县", "Sample County")).toEqual({ zh: "样县", en: "Sample County" });
    expect(textSchema.safeParse({ zh: "样县", en: "" }).success).toBe(false);
    expect(textSchema.safeParse({ zh: "样县" }).success).toBe(false);
    expect(textSchema.safeParse({ zh: "样县", en: "Sample", fr: "Exemple" }).success).toBe(false);
  });
});

describe("an authority", () => {
  it("rests on a clause", () => {
    const decision = { issuer: "县编委", number: "样编〔2016〕1号" };
    expect(authoritySchema.safeParse({ ...decision, cites: [aCitation()] }).success).toBe(true);
    expect(authoritySchema.safeParse({ ...decision, cites: [] }).success).toBe(false);
    expect(citationSchema.safeParse({ source: "sample-notice", clause: "" }).success).toBe(false);
  });
});

describe("a finding", () => {
  const message = { code: "SAMPLE_FULL", values: {}, text: text("满。", "Full.") };
  const about = { kind: "data", subject: "clinics/c1", date: "2020-01-01" } as const;

  it("is known by its code, its subject, the part of it, and the day", () => {
    const plain = finding(message, { ...about, severity: "error" });
    const part = finding(message, { ...about, severity: "error", aspect: "beds" });
    expect(plain.id).toBe("SAMPLE_FULL@clinics/c1@2020-01-01");
    expect(part.id).toBe("SAMPLE_FULL@clinics/c1#beds@2020-01-01");
  });

  it("names the clause it rests on, and leaves null what it does not judge", () => {
    const cites = aCitation({ clause: "二" });
    expect(finding(message, { ...about, severity: "warning", plan: "p", cites })).toMatchObject({
      ...{ plan: "p", source: "sample-notice", clause: "二", verdict: null, measured: null },
      message: { zh: "满。", en: "Full." },
    });
  });

  it("stops a plan when it is an error, whatever a requirement says", () => {
    const blocking = (severity: "error" | "mandatory" | "warning") =>
      isBlocking(finding(message, { ...about, severity }));
    expect([blocking("error"), blocking("mandatory"), blocking("warning")]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe("the nearest entry of a list", () => {
  it.each([
    ["township-hopsital", "township-hospital"],
    ["vilage", "village"],
    ["", "village"],
    ["village", "village"],
  ])("to %j is %s", (word, entry) => {
    expect(nearest(word, ["township-hospital", "village"])).toBe(entry);
  });

  it("is the first of several, and none of an empty list", () => {
    expect(nearest("bat", ["cat", "rat"])).toBe("cat");
    expect(nearest("bat", [])).toBeUndefined();
  });
});

describe("records that exclude each other", () => {
  // Each takes the hours from its first to its second number; two clash when they share one.
  const [a, b, c] = [
    { id: "a", hours: [1, 3] },
    { id: "b", hours: [3, 5] },
    { id: "c", hours: [5, 6] },
  ] as const;
  type Booking = { id: string; hours: readonly [number, number] };
  const all: Booking[] = [c, a, b];
  const share = (x: Booking, y: Booking) => x.hours[0] <= y.hours[1] && y.hours[0] <= x.hours[1];
  const pairs = (...rows: Booking[]) =>
    [...clashes(rows, () => all, share)].map(([first, second]) => `${first.id} ${second.id}`);

  it("are told in pairs, each once, the smaller identifier first", () => {
    expect(pairs(a, b, c)).toEqual(["a b", "b c"]);
  });

  it("come up whichever of the two is judged", () => {
    expect(pairs(a)).toEqual(["a b"]);
    expect(pairs(b)).toEqual(["a b", "b c"]);
    expect(pairs(c)).toEqual(["b c"]);
  });
});

describe("a token", () => {
  it("is the same key wherever it is made of the same name", () => {
    expect(createToken<string>("sample.greeting")).toBe(createToken<string>("sample.greeting"));
    expect(createToken<string>("sample.greeting")).not.toBe(createToken<string>("sample.other"));
  });
});
