import { FuyouError } from "@fuyou/kernel";
import { describe, expect, it } from "vitest";
import { answerOffer, applyFor, makeOffer, notify, recordAppraisal } from "./application.js";
import { recordOf } from "./client-desk.js";
import { aDesk, codeOf } from "./sample-clients.js";

const act = { application: "application-1", on: "2020-02-01", by: "hospital" };

describe("an application", () => {
  it("is the client's, then appraised, offered and answered, in this order only", async () => {
    const desk = await aDesk();
    const record = recordOf(desk, "SYNTHETIC-1");
    await applyFor(desk, record, { entitlement: "treatment", on: "2020-01-02", by: "hospital" });
    try {
      await makeOffer(desk, record, act, "care");
      expect.unreachable();
    } catch (thrown) {
      expect(FuyouError.is(thrown) && thrown.text).toEqual({
        zh: "申请“免费治疗”目前为“已申请”，不能提供治疗。请按 申请、鉴定、提供、答复 的次序办理。",
        en: "the application for 'free treatment' stands at 'applied for'; it is not possible to offer treatment now. Keep the order application, appraisal, offer, answer.",
      });
    }
    expect(await codeOf(answerOffer(desk, record, act, "care", "accepted"))).toBe(
      "CLIENTS_APPLICATION_STATE",
    );
    await recordAppraisal(desk, record, act, true);
    expect(await codeOf(recordAppraisal(desk, record, act, false))).toBe(
      "CLIENTS_APPLICATION_STATE",
    );
    await makeOffer(desk, record, act, "care");
    await makeOffer(desk, record, { ...act, on: "2020-02-05" }, "care");
    await answerOffer(desk, record, { ...act, on: "2020-02-03" }, "care", "delivered");
    expect((await desk.store.read("record", record))?.applications).toEqual([
      {
        id: "application-1",
        entitlement: "treatment",
        appliedOn: "2020-01-02",
        by: "hospital",
        appraised: { on: "2020-02-01", by: "hospital", recognised: true },
        offers: [
          { code: "care", offeredOn: "2020-02-01", answer: "accepted", deliveredOn: "2020-02-03" },
        ],
      },
    ]);
  });

  it("that was not recognised opens nothing, and may be made anew", async () => {
    const desk = await aDesk();
    const record = recordOf(desk, "SYNTHETIC-1");
    const wish = { entitlement: "treatment", on: "2020-01-02", by: "hospital" };
    await applyFor(desk, record, wish);
    await recordAppraisal(desk, record, act, false);
    expect(await codeOf(makeOffer(desk, record, act, "care"))).toBe("CLIENTS_APPLICATION_STATE");
    expect(await applyFor(desk, record, { ...wish, on: "2020-03-01" })).toBe("application-2");
  });

  it("is asked again about nothing that was declined", async () => {
    const desk = await aDesk();
    const record = recordOf(desk, "SYNTHETIC-1");
    await applyFor(desk, record, {
      entitlement: "family-support",
      on: "2020-01-02",
      by: "hospital",
    });
    await makeOffer(desk, record, act, "lane");
    await answerOffer(desk, record, act, "lane", "declined");
    expect(await codeOf(makeOffer(desk, record, act, "lane"))).toBe("CLIENTS_DECLINED");
    expect(await codeOf(answerOffer(desk, record, act, "lane", "delivered"))).toBe(
      "CLIENTS_DECLINED",
    );
    expect(await codeOf(answerOffer(desk, record, act, "lane", "accepted"))).toBeUndefined();
    expect(await codeOf(makeOffer(desk, record, act, "money"))).toBe("CLIENTS_UNKNOWN_CODE");
    const lost = { ...act, application: "application-9" };
    expect(await codeOf(makeOffer(desk, record, lost, "lane"))).toBe("CLIENTS_UNKNOWN_CODE");
  });
});

describe("a notification", () => {
  it("is taken, never approved, and tells which schedules there are", async () => {
    const desk = await aDesk();
    const record = recordOf(desk, "SYNTHETIC-1");
    const told = { kind: "birth", on: "2020-02-01", by: "hospital" };
    expect(await notify(desk, record, told)).toEqual(["child"]);
    expect(await desk.store.pseudonyms("list")).toEqual([]);
    expect((await desk.store.read("record", record))?.notifications).toEqual([told]);
    expect(await codeOf(notify(desk, record, { ...told, kind: "permit" }))).toBe(
      "CLIENTS_UNKNOWN_CODE",
    );
  });
});
