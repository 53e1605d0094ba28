import { FuyouError } from "@fuyou/kernel";
import { describe, expect, it } from "vitest";
import { clientOf, recordOf } from "./client-desk.js";
import { MemoryClientStore } from "./client-store.js";
import { changeWishes, enrol, eraseExpired, leave, noteAnchors } from "./enrolment.js";
import { aDesk, anEnrolment, codeOf } from "./sample-clients.js";
import { recordService } from "./service-record.js";

describe("an enrolment", () => {
  it("is the client's own act and keeps neither name nor number", async () => {
    const desk = await aDesk();
    const client = await enrol(desk, anEnrolment());
    const entry = await desk.store.read("list", client);
    expect(entry).toEqual({
      record: recordOf(desk, "SYNTHETIC-0001"),
      division: "999901101201",
      agreedOn: "2020-01-10",
      agreedBy: "client",
      purposes: ["service-reminders"],
      keepUntil: "2021-12-31",
      categories: [],
      schedules: ["antenatal"],
      anchors: { enrolment: "2020-01-10", "last-period": "2020-01-01" },
      notices: null,
      declined: [],
      marks: [],
    });
    expect(JSON.stringify(entry)).not.toMatch(/SYNTHETIC|示例|10000000001/);
  });

  it("needs the consent to its purpose", async () => {
    const desk = await aDesk();
    expect(await codeOf(enrol(desk, anEnrolment({ purposes: [] })))).toBe(
      "CLIENTS_PURPOSE_MISSING",
    );
  });

  it("is a guardian's for a child under fourteen, and the client's own from the birthday on", async () => {
    const born = (birth: string, by: "client" | "guardian") =>
      anEnrolment({ schedules: ["child"], anchors: { birth }, agreedBy: by });
    const desk = await aDesk();
    expect(await codeOf(enrol(desk, born("2006-01-11", "client")))).toBe("CLIENTS_GUARDIAN_NEEDED");
    expect(await codeOf(enrol(desk, born("2006-01-11", "guardian")))).toBeUndefined();
    await leave(desk, clientOf(desk, "SYNTHETIC-0001"));
    expect(await codeOf(enrol(desk, born("2006-01-10", "client")))).toBeUndefined();
  });

  it("is made once, and in known words only", async () => {
    const desk = await aDesk();
    await enrol(desk, anEnrolment());
    const codes = [
      await codeOf(enrol(desk, anEnrolment())),
      await codeOf(enrol(desk, anEnrolment({ schedules: ["antenatla"] }))),
      await codeOf(enrol(desk, anEnrolment({ categories: ["married"] }))),
      await codeOf(enrol(desk, anEnrolment({ anchors: { marriage: "2019-01-01" } }))),
      await codeOf(enrol(desk, anEnrolment({ division: "110101001001" }))),
      await codeOf(enrol(desk, anEnrolment({ agreedOn: "2020-02-30" }))),
      await codeOf(enrol(desk, { ...anEnrolment(), permit: "1" } as never)),
    ];
    expect(codes).toEqual([
      "CLIENTS_ALREADY_ENROLLED",
      ...Array(4).fill("CLIENTS_UNKNOWN_CODE"),
      ...Array(2).fill("CLIENTS_INVALID"),
    ]);
  });

  it("takes the expected day of birth for the first day of the last period, 280 days before", async () => {
    const desk = await aDesk();
    const client = await enrol(desk, anEnrolment({ anchors: { "expected-birth": "2020-10-07" } }));
    expect((await desk.store.read("list", client))?.anchors["last-period"]).toBe("2020-01-01");
    await noteAnchors(desk, client, { "expected-birth": "2020-10-14" });
    expect((await desk.store.read("list", client))?.anchors["last-period"]).toBe("2020-01-08");
    await noteAnchors(desk, client, { "expected-birth": null, delivery: "2020-10-01" });
    const anchors = { enrolment: "2020-01-10", delivery: "2020-10-01" };
    expect((await desk.store.read("list", client))?.anchors).toEqual(anchors);
    expect(await codeOf(noteAnchors(desk, client, { wedding: "2020-01-01" }))).toBe(
      "CLIENTS_UNKNOWN_CODE",
    );
  });

  it("begins anew with another pregnancy, and asks again what was declined before", async () => {
    const desk = await aDesk();
    const client = await enrol(desk, anEnrolment());
    await desk.store.update("list", client, (entry) =>
      entry === null
        ? null
        : {
            ...entry,
            declined: ["antenatal/late", "child"],
            marks: [{ schedule: "antenatal", contact: "early", offeredOn: "2020-02-01" }],
          },
    );
    await noteAnchors(desk, client, { "last-period": "2021-05-01" }, ["antenatal"]);
    expect(await desk.store.read("list", client)).toMatchObject({ declined: ["child"], marks: [] });
  });

  it("can be changed", async () => {
    const desk = await aDesk();
    const client = await enrol(desk, anEnrolment());
    await changeWishes(desk, client, { schedules: [], categories: ["pregnancy"] });
    const changed = { schedules: [], categories: ["pregnancy"] };
    expect(await desk.store.read("list", client)).toMatchObject(changed);
    const bad = { schedules: ["antenatla"] };
    expect(await codeOf(changeWishes(desk, client, bad))).toBe("CLIENTS_UNKNOWN_CODE");
  });
});

describe("leaving", () => {
  it("erases at once and without a trace; the clinical record stays under its own pseudonym", async () => {
    const desk = await aDesk();
    const record = recordOf(desk, "SYNTHETIC-0001");
    const client = await enrol(desk, anEnrolment());
    await recordService(desk, record, { service: "check-up", on: "2020-02-01", by: "hospital" });
    expect(client).not.toBe(record);
    await leave(desk, client);
    expect(await desk.store.pseudonyms("list")).toEqual([]);
    expect(await desk.store.pseudonyms("person")).toEqual([]);
    const kept = await desk.store.read("record", record);
    expect(kept?.services).toHaveLength(1);
    expect(JSON.stringify(kept)).not.toContain(client);
    await leave(desk, client);
    await expect(changeWishes(desk, client, {})).rejects.toThrow(FuyouError);
  });

  it("happens by itself when the time is over, on the day after the last", async () => {
    const desk = await aDesk();
    await enrol(desk, anEnrolment());
    expect(await eraseExpired(desk, "2021-12-31")).toBe(0);
    expect(await eraseExpired(desk, "2022-01-01")).toBe(1);
    expect(await desk.store.pseudonyms("list")).toEqual([]);
  });

  it("is finished when the desk is opened, where it was interrupted", async () => {
    const store = new MemoryClientStore();
    const desk = await aDesk({ store });
    const client = await enrol(desk, anEnrolment());
    await store.update("list", client, () => null);
    expect(await store.pseudonyms("person")).toEqual([client]);
    await aDesk({ store });
    expect(await store.pseudonyms("person")).toEqual([]);
  });
});
