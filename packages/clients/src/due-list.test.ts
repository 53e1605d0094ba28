import { describe, expect, it } from "vitest";
import type { ClientDesk } from "./client-desk.js";
import { acceptContact, declineContact, offerContact } from "./contact-mark.js";
import { countsOf } from "./counts.js";
import { dueList, dueTasks, timelinessOf } from "./due-list.js";
import { dueTable } from "./due-table.js";
import { enrol, noteAnchors } from "./enrolment.js";
import { personOf } from "./person.js";
import { aDesk, anEnrolment, codeOf } from "./sample-clients.js";
import { recordService } from "./service-record.js";

// Last period on 2020-01-01: early until 03-31, middle from 04-22 to 05-26, late from 07-15 to 09-15.
const early = { schedule: "antenatal", contact: "early" };
const middle = { schedule: "antenatal", contact: "middle" };

async function said(desk: ClientDesk, day: string, unit: string | null = "hospital") {
  const tasks = await dueList(desk, unit, day);
  return tasks.map(({ contact, status }) => `${contact} ${status}`);
}

describe("the due list of a unit", () => {
  it("shows what is coming, due and overdue by pseudonym, to the nearest that leads the duty", async () => {
    const desk = await aDesk();
    const client = await enrol(desk, anEnrolment());
    expect(await dueList(desk, "hospital", "2020-03-31")).toEqual([
      {
        client,
        ...early,
        service: "check-up",
        division: "999901101201",
        unit: "hospital",
        earliest: "2020-01-01",
        latest: "2020-03-31",
        status: "due",
      },
    ]);
    expect(await dueList(desk, "clinic", "2020-03-31")).toEqual([]);
    expect(await said(desk, "2020-04-01")).toEqual(["early overdue"]);
    expect(await said(desk, "2020-04-07")).toEqual(["early overdue"]);
    expect(await said(desk, "2020-04-08")).toEqual(["early overdue", "middle upcoming"]);
    // the next contact has opened: the one that was missed is not asked about any more
    expect(await said(desk, "2020-04-22")).toEqual(["middle due"]);
    expect(await said(desk, "2020-01-09")).toEqual([]);
    expect(await said(desk, "2022-01-01")).toEqual([]);
  });

  it("has no task for what had closed when the client enrolled", async () => {
    const desk = await aDesk();
    await enrol(desk, anEnrolment({ agreedOn: "2020-05-26" }));
    expect(await said(desk, "2020-05-26")).toEqual(["middle due"]);
    await enrol(desk, anEnrolment({ identity: "SYNTHETIC-0002", agreedOn: "2020-05-27" }));
    expect(await said(desk, "2020-05-27")).toEqual(["middle overdue"]);
  });

  it("leaves out what was done", async () => {
    const desk = await aDesk();
    const client = await enrol(desk, anEnrolment());
    const record = (await desk.store.read("list", client))?.record as string;
    await offerContact(desk, { client, ...early }, "2020-02-01");
    expect(await said(desk, "2020-02-02")).toEqual(["early offered"]);
    await acceptContact(desk, { client, ...early }, "2020-02-02");
    expect(await said(desk, "2020-02-02")).toEqual(["early accepted"]);
    const given = { service: "check-up", on: "2020-02-03", by: "hospital" };
    await recordService(desk, record, { ...given, fulfils: { client, ...early } });
    expect(await said(desk, "2020-02-03")).toEqual([]);
    expect((await desk.store.read("list", client))?.marks).toEqual([
      { ...early, offeredOn: "2020-02-01", acceptedOn: "2020-02-02", doneOn: "2020-02-03" },
    ]);
  });

  it("ends with the birth", async () => {
    const desk = await aDesk();
    const client = await enrol(desk, anEnrolment());
    expect(await said(desk, "2020-08-20")).toEqual(["late due"]);
    await noteAnchors(desk, client, { delivery: "2020-08-20" });
    expect(await said(desk, "2020-08-20")).toEqual([]);
  });

  it("lists apart what nobody provides", async () => {
    const desk = await aDesk();
    const over = {
      division: "999901101000",
      schedules: ["child"],
      anchors: { birth: "2020-01-01" },
    };
    await enrol(desk, anEnrolment({ ...over, agreedBy: "guardian" }));
    expect(await said(desk, "2020-01-29", "station")).toEqual(["d28 due"]);
    expect(await said(desk, "2009-12-31", null)).toEqual([]);
  });

  it("prints as a table without names", async () => {
    const desk = await aDesk();
    await enrol(desk, anEnrolment());
    const table = dueTable(desk, await dueList(desk, "hospital", "2020-03-31"));
    expect(table.rows[0]).toMatchObject({
      contact: { zh: "早期", en: "early" },
      service: { zh: "检查", en: "check-up" },
      status: { zh: "到期", en: "due" },
      unit: "样镇卫生院",
    });
    expect(JSON.stringify(table)).not.toMatch(/SYNTHETIC|示例|10000000001/);
  });
});

describe("declining", () => {
  it("needs no reason, is never asked again, and is counted nowhere", async () => {
    const desk = await aDesk({ smallCell: 1 });
    const client = await enrol(desk, anEnrolment());
    await offerContact(desk, { client, ...early }, "2020-01-20");
    await declineContact(desk, { client, ...early });
    expect(await said(desk, "2020-03-01")).toEqual([]);
    expect(await countsOf(desk, "2020-03-01")).toEqual([]);
    expect(await timelinessOf(desk, { from: "2020-01-01", to: "2020-04-30" })).toEqual([]);
    expect(await codeOf(offerContact(desk, { client, ...early }, "2020-03-01"))).toBe(
      "CLIENTS_DECLINED",
    );
    const entry = await desk.store.read("list", client);
    expect(entry).toMatchObject({ declined: ["antenatal/early"], marks: [] });
    expect(await said(desk, "2020-04-22")).toEqual(["middle due"]);
  });

  it("may be of the whole schedule, and one may change one's mind", async () => {
    const desk = await aDesk();
    const client = await enrol(desk, anEnrolment());
    await declineContact(desk, { client, ...early }, "schedule");
    expect(await said(desk, "2020-08-01")).toEqual([]);
    await acceptContact(desk, { client, ...middle }, "2020-05-01");
    expect(await said(desk, "2020-05-01")).toEqual(["middle accepted"]);
    const lost = { client, schedule: "antenatal", contact: "erly" };
    expect(await codeOf(declineContact(desk, lost))).toBe("CLIENTS_UNKNOWN_CODE");
    expect(await codeOf(declineContact(desk, { ...early, client: "00" }))).toBe(
      "CLIENTS_NOT_ENROLLED",
    );
  });
});

describe("how units kept the windows", () => {
  it("counts offers in time, late and missed, never whether the client came", async () => {
    const desk = await aDesk();
    const offers = ["2020-03-31", "2020-04-01", null];
    for (const [at, on] of offers.entries()) {
      const client = await enrol(desk, anEnrolment({ identity: `SYNTHETIC-${at}` }));
      if (on !== null) await offerContact(desk, { client, ...early }, on);
    }
    const row = { unit: "hospital", closed: 3, inTime: 1, late: 1, missed: 1 };
    expect(await timelinessOf(desk, { from: "2020-03-31", to: "2020-03-31" })).toEqual([row]);
    expect(await timelinessOf(desk, { from: "2020-04-01", to: "2020-05-25" })).toEqual([]);
  });
});

describe("how to reach a client", () => {
  it("is shown, masked until used, to the unit with a task that day alone", async () => {
    const desk = await aDesk();
    const client = await enrol(desk, anEnrolment());
    const person = await personOf(desk, "hospital", client, "2020-03-01");
    expect([`${person}`, JSON.stringify({ person })]).toEqual([
      "〔已遮蔽 masked〕",
      '{"person":"〔已遮蔽 masked〕"}',
    ]);
    expect(person.reveal().address).toBe("10000000001");
    expect(await codeOf(personOf(desk, "clinic", client, "2020-03-01"))).toBe(
      "CLIENTS_NOT_RESPONSIBLE",
    );
    await declineContact(desk, { client, ...early });
    expect(await codeOf(personOf(desk, "hospital", client, "2020-03-01"))).toBe(
      "CLIENTS_NOT_RESPONSIBLE",
    );
  });
});

describe("several clients", () => {
  it("are listed by last day, then pseudonym", async () => {
    const desk = await aDesk();
    for (const at of [1, 2, 3]) {
      await enrol(desk, anEnrolment({ identity: `SYNTHETIC-${at}` }));
    }
    const tasks = await dueTasks(desk, "2020-04-08");
    expect(tasks.map(({ contact }) => contact)).toEqual([
      ...Array(3).fill("early"),
      ...Array(3).fill("middle"),
    ]);
    const clients = tasks.slice(0, 3).map(({ client }) => client);
    expect(clients).toEqual([...clients].sort());
  });
});
