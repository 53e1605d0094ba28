import { type CountyData, isBlocking, readCounty } from "@fuyou/kernel";
import { placeStaff, withdrawQuotas } from "@fuyou/personnel";
import { compilePlan, strengthen } from "@fuyou/reform";
import { aPlan, aPlanPlugin, aStepHead } from "@fuyou/reform/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { composeCore } from "./core-plugins.js";
import { countyArbitrary } from "./county-arbitrary.js";
import { type PlainRow, rowsIn, stands, tallyOf } from "./tally.js";

// A station ends into its hospital; the hospital's people are placed in its vacant posts; then every
// hospital gives up a part of a quota of three that this test has given it beside its own.

const hospitals = { kinds: ["township-hospital"] };
const merge = strengthen.step(aStepHead("strengthen"), {
  from: { kinds: ["township-fp-station"] },
  into: hospitals,
  plate: { kind: "mchfp-service-station", name: "{division}服务站" },
});
const plans = [1, 2, 3].flatMap((number) =>
  [false, true].map((concurrent) => {
    const place = placeStaff.step(aStepHead("place", { after: ["strengthen"] }), {
      at: hospitals,
      posts: [{ kind: "professional" }, { kind: "management", title: "junior" }],
      employments: ["established", "civil-service-rules"],
      concurrent,
      unknown: number === 2 ? "refuse" : "place",
    });
    const withdraw = withdrawQuotas.step(aStepHead("withdraw", { after: ["place"] }), {
      at: hospitals,
      type: "public-institution",
      fundingForm: "partial",
      number,
    });
    const plan = aPlan({ authority: { issuer: "样县编委", number: "样编〔2020〕1号" } });
    return {
      number,
      concurrent,
      composition: composeCore(aPlanPlugin([merge, place, withdraw], { plan })),
    };
  }),
);
const placed = ["established", "civil-service-rules"];
const today = "2020-02-29";

/** A post as plain data. */
type Post = PlainRow & { holder?: string; concurrent?: boolean };

/** The county with three more quotas for each hospital; how many hospitals there are. */
function endowed(data: CountyData): number {
  const bodies = rowsIn(data, "institutions").filter(
    (each) => each.kind === "township-hospital" && stands(each, today),
  );
  for (const { id } of bodies) {
    const quota = { type: "public-institution", fundingForm: "partial", number: 3 };
    (data.tables.quotas as object[]).push({ id: `${id}.more`, institution: id, ...quota });
  }
  return bodies.length;
}

/** How many posts each person holds that are not held beside another. */
function ownPosts(data: CountyData): Map<string, number> {
  const held = new Map<string, number>();
  for (const post of rowsIn(data, "posts") as Post[]) {
    if (post.holder === undefined || post.concurrent === true || !stands(post, today)) continue;
    held.set(post.holder, (held.get(post.holder) ?? 0) + 1);
  }
  return held;
}

test("placing and withdrawing leave nothing over: posts are filled once, quotas leave by the number", {
  timeout: 90_000,
}, () => {
  const seen = { placed: 0, beside: 0, vacant: 0, unplaced: 0, withdrawn: 0 };
  const property = fc.property(
    countyArbitrary({ faults: false, townships: 12 }),
    fc.constantFrom(...plans),
    (data, { number, composition }) => {
      const bodies = endowed(data);
      const { county, findings } = readCounty(data, composition);
      expect(findings.filter(isBlocking)).toEqual([]);
      const transition = compilePlan(county, composition, "sample-plan");
      for (const { category, residual, unaccounted } of transition.conservation) {
        expect([category, residual, unaccounted]).toEqual([category, 0, []]);
      }
      expect(transition.findings.filter(isBlocking)).toEqual([]);
      const after = transition.after.toData();
      const [opening, closing] = [data, after].map((each) => tallyOf(each, today, composition));
      expect(closing).toMatchObject({
        persons: opening?.persons,
        posts: opening?.posts,
        quotas: (opening?.quotas ?? 0) - number * bodies,
      });
      const line = transition.conservation.find((each) => each.category === "quotas");
      expect([line?.entered, line?.exits]).toEqual([0, number * bodies]);
      seen.withdrawn += number * bodies;
      const [before, now] = [ownPosts(data), ownPosts(after)];
      for (const [person, count] of now) {
        expect([person, count]).toEqual([
          person,
          Math.min(count, Math.max(1, before.get(person) ?? 0)),
        ]);
      }
      const where = new Map(rowsIn(after, "staff").map((each) => [each.id, each]));
      const old = new Map(rowsIn(data, "posts").map((each) => [each.id, each as Post]));
      for (const post of rowsIn(after, "posts") as Post[]) {
        const { id, holder } = post;
        if (holder === undefined || old.get(id)?.holder !== undefined) continue;
        // Somebody new in a post is in force, and on the books of the body whose post it is.
        const person = where.get(holder);
        expect([id, person?.institution, person !== undefined && stands(person, today)]).toEqual([
          id,
          post.institution,
          true,
        ]);
        if (post.concurrent === true) seen.beside += 1;
        if (post.concurrent === true) expect([holder, now.has(holder)]).toEqual([holder, true]);
        seen.placed += 1;
      }
      for (const hospital of rowsIn(after, "institutions")) {
        if (hospital.kind !== "township-hospital" || !stands(hospital, today)) continue;
        const here = (each: PlainRow) => each.institution === hospital.id && stands(each, today);
        const vacant = rowsIn(after, "posts").filter(
          (each: Post) => here(each) && each.kind === "professional" && each.holder === undefined,
        );
        const unplaced = rowsIn(after, "staff").filter(
          (each) => here(each) && placed.includes(String(each.employment)) && !now.has(each.id),
        );
        // A professional post asks for nothing: nobody is left over while one is vacant.
        expect(Math.min(vacant.length, unplaced.length)).toBe(0);
        seen.vacant += vacant.length;
        seen.unplaced += unplaced.length;
      }
    },
  );
  fc.assert(property, { numRuns: 60, interruptAfterTimeLimit: 60_000 });
  expect(Object.entries(seen).filter(([, count]) => count === 0)).toEqual([]);
});
