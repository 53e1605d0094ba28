import { isDeepStrictEqual } from "node:util";
import { composeDeployment, type OrderedAct } from "@fuyou/deployment";
import { memoryJournal } from "@fuyou/journal";
import type { CountyData } from "@fuyou/kernel";
import { recordEvidence, strengthen } from "@fuyou/reform";
import { aPlan, aPlanPlugin, aStepHead } from "@fuyou/reform/testing";
import { countyArbitrary, rowsIn } from "@fuyou/testing";
import fc from "fast-check";
import { expect, it } from "vitest";

// On generated counties: what is recorded is what was rehearsed; papers may come in any order; a file is
// entered once; what is undone before it takes effect is gone but for its identifiers, and comes again.

// Within its phase: undone, the county speaks again of the day before.
const step = strengthen.step(aStepHead("strengthen", { on: "2020-02-10" }), {
  from: { kinds: ["township-fp-station"] },
  into: { kinds: ["township-hospital"] },
  plate: { kind: "mchfp-service-station", name: "{division}服务站" },
});
const plugin = aPlanPlugin([step], {
  plan: aPlan({ authority: { issuer: "样县编委", number: "样编〔2020〕1号" } }),
});
const deploymentOf = (registers: CountyData) =>
  composeDeployment({ county: registers.county.code, registers, plugins: [plugin] });
const plan = "sample-plan";
const writing = { actor: "county health office", at: "2020-02-10T08:00:00Z" };

/** A paper of the day on which the registers were taken. */
const paper = (id: string, on: string, number = `样编〔2020〕${id}号`): OrderedAct => ({
  change: recordEvidence.type,
  payload: {
    evidence: {
      ...{ id, kind: "operating-policy", plan, issuer: "county-government", number },
      period: { from: on },
    },
  },
  on,
});

/** Registers by table without the papers, whose order is that of their coming. */
function besidesPapers({ tables }: CountyData) {
  return { ...tables, evidence: [] };
}

it("a plan on record is the plan as rehearsed, whatever papers came before, in whatever order", {
  timeout: 300_000,
}, async () => {
  let carriedOut = 0;
  let refused = 0;
  let moved = 0;
  const orders = fc.shuffledSubarray(["1", "2", "3"], { minLength: 3 });
  const property = fc.asyncProperty(
    countyArbitrary({ townships: 4 }),
    orders,
    async (data, ids) => {
      const deployment = deploymentOf(data);
      const { closing, transitions, findings: faults } = await deployment.run({ dryRun: true });
      const journal = memoryJournal({ composition: deployment.composition });
      const code = deployment.county;
      const { date } = data.county;
      if (
        transitions[0]?.compiled !== true ||
        faults.some((each) => each.code.startsWith("KERNEL"))
      ) {
        refused += 1;
        return;
      }

      // Each file once, in any order; other content under its name is refused.
      for (const id of ids) {
        const file = { ...writing, key: `file ${id}`, acts: [paper(id, date)] };
        const first = await deployment.enter(journal, file);
        expect(first.receipts.map((each) => each.repeated)).toEqual([false]);
        const again = await deployment.enter(journal, file);
        expect(again.receipts.map((each) => each.repeated)).toEqual([true]);
        const other = { ...file, acts: [paper(id, date, "样编〔2020〕9号")] };
        await expect(deployment.enter(journal, other)).rejects.toThrow(
          "other acts were entered under the key",
        );
      }
      const before = (await journal.open(code)).county.toData();
      expect(
        rowsIn(before, "evidence")
          .map(({ id }) => id)
          .slice(-3),
      ).toEqual(ids);
      const authority = paper("1", date).payload as { evidence: { number: string } };
      expect(authority.evidence.number).toBe("样编〔2020〕1号");

      const done = await deployment.record(journal, { ...writing, plan, on: "2020-02-05" });
      expect(done.phases).toEqual([{ plan, phase: "implement", on: "2020-02-05" }]);
      const after = (await journal.open(code)).county.toData();
      expect(besidesPapers(after)).toEqual(besidesPapers(closing.toData()));
      const proof = { chainIntact: true, replayEqual: true, balanced: true };
      expect(await deployment.verify(journal)).toMatchObject(proof);
      carriedOut += 1;
      if (!isDeepStrictEqual(besidesPapers(after), besidesPapers(before))) moved += 1;

      // Taken back before it takes effect: exactly as before. Then once more, to the same but for identifiers.
      const authorised = { issuer: "样县编委", number: "样编〔2020〕1号" };
      const undone = await deployment.undo(journal, {
        ...{ ...writing, plan, on: "2020-02-06", authority: authorised },
      });
      expect(undone.county.toData()).toEqual(before);
      const again = await deployment.record(journal, { ...writing, plan, on: "2020-02-07" });
      expect(again.phases).toHaveLength(1);
      const second = (await journal.open(code)).county.toData();
      for (const [table, rows] of Object.entries(after.tables)) {
        expect([table, rowsIn(second, table).length]).toEqual([table, rows.length]);
      }
      expect(await deployment.verify(journal)).toMatchObject(proof);
    },
  );
  await fc.assert(property, { numRuns: 12 });
  // What was to be seen was seen.
  expect([carriedOut > 2, moved > 2, carriedOut + refused >= 12]).toEqual([true, true, true]);
});
