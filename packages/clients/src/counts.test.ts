import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerOffer, applyFor, makeOffer, recordAppraisal } from "./application.js";
import { recordOf } from "./client-desk.js";
import { countsOf, coverageOf, suppressed } from "./counts.js";
import { enrol } from "./enrolment.js";
import { aDesk, anEnrolment } from "./sample-clients.js";

describe("small cells", () => {
  it("are not told, nor what they could be worked out from", () => {
    expect(suppressed({ a: 5, b: 7 }, 5)).toEqual({ whole: 12, told: { a: 5, b: 7 } });
    expect(suppressed({ a: 4, b: 7 }, 5)).toEqual({ whole: 11, told: { a: null, b: null } });
    expect(suppressed({ a: 4, b: 0 }, 5)).toEqual({ whole: null, told: { a: null, b: null } });
    expect(suppressed({ a: 0, b: 9 }, 5)).toEqual({ whole: 9, told: { a: 0, b: 9 } });
    expect(suppressed({ a: 0, b: 0 }, 5)).toEqual({ whole: 0, told: { a: 0, b: 0 } });
    // six tasks of three clients are a small cell still
    const three = { a: 3 };
    expect(suppressed({ a: 6 }, 5, three)).toEqual({ whole: null, told: { a: null } });
  });

  it("never let a number below the threshold out, but for none", () => {
    const parts = fc.array(fc.nat(12), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(parts, fc.integer({ min: 1, max: 10 }), (counts, threshold) => {
        const named = Object.fromEntries(counts.map((count, at) => [String(at), count]));
        const { whole, told } = suppressed(named, threshold);
        const shown = Object.values(told);
        for (const count of [whole, ...shown]) {
          expect(count === null || count === 0 || count >= threshold).toBe(true);
        }
        // either every part is told or none, so that none follows from the whole and the others
        const hidden = shown.filter((count) => count === null).length;
        expect([0, shown.length]).toContain(hidden);
      }),
    );
  });
});

describe("the tasks of units in numbers", () => {
  it("are told from five clients on, unless the deployment asks for more", async () => {
    const desk = await aDesk();
    for (const at of [1, 2, 3, 4]) await enrol(desk, anEnrolment({ identity: `SYNTHETIC-${at}` }));
    const hidden = { upcoming: null, due: null, overdue: null, offered: null, accepted: null };
    const row = { unit: "hospital", schedule: "antenatal" };
    expect(await countsOf(desk, "2020-03-01")).toEqual([{ ...row, all: null, ...hidden }]);
    await enrol(desk, anEnrolment({ identity: "SYNTHETIC-5" }));
    const told = { all: 5, upcoming: 0, due: 5, overdue: 0, offered: 0, accepted: 0 };
    expect(await countsOf(desk, "2020-03-01")).toEqual([{ ...row, ...told }]);
  });
});

describe("coverage", () => {
  it("is of those who applied; who declines was reached, who was not offered is the unit's omission", async () => {
    const desk = await aDesk({ smallCell: 1 });
    const act = { application: "application-1", on: "2020-02-01", by: "hospital" };
    for (const at of [1, 2, 3, 4]) {
      const record = recordOf(desk, `SYNTHETIC-${at}`);
      await applyFor(desk, record, {
        entitlement: "family-support",
        on: "2020-01-02",
        by: "hospital",
      });
      if (at === 4) continue;
      await makeOffer(desk, record, act, "contact");
      if (at === 1) await answerOffer(desk, record, act, "contact", "accepted");
      if (at === 2) await answerOffer(desk, record, act, "contact", "declined");
    }
    const row = { unit: "hospital", entitlement: "family-support", asked: 4 };
    expect(await coverageOf(desk, "family-support", "2020-02-01")).toEqual([
      { ...row, offer: "contact", accepted: 1, declined: 1, unanswered: 1, waiting: 1 },
      { ...row, offer: "lane", accepted: 0, declined: 0, unanswered: 0, waiting: 4 },
    ]);
    expect(await coverageOf(desk, "family-support", "2020-01-01")).toEqual([]);
  });

  it("waits for the appraisal where one comes first", async () => {
    const desk = await aDesk({ smallCell: 1 });
    const record = recordOf(desk, "SYNTHETIC-1");
    await applyFor(desk, record, { entitlement: "treatment", on: "2020-01-02", by: "hospital" });
    expect(await coverageOf(desk, "treatment", "2020-03-01")).toEqual([]);
    const act = { application: "application-1", on: "2020-02-01", by: "county-hospital" };
    await recordAppraisal(desk, record, act, true);
    expect(await coverageOf(desk, "treatment", "2020-01-31")).toEqual([]);
    expect(await coverageOf(desk, "treatment", "2020-02-01")).toMatchObject([
      { asked: 1, waiting: 1 },
    ]);
  });
});
