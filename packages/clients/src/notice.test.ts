import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { aPlugin, issuesOf } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { declineContact } from "./contact-mark.js";
import { dueList } from "./due-list.js";
import { enrol } from "./enrolment.js";
import {
  type Channel,
  MemoryChannel,
  noticeWordingPoint,
  OutboxChannel,
  sendNotices,
} from "./notice.js";
import { aDesk, anEnrolment, codeOf, samplePackages } from "./sample-clients.js";

describe("a notice", () => {
  it("goes once to whoever wishes it, is warm, and says nothing of what the care is", async () => {
    const desk = await aDesk();
    await enrol(desk, anEnrolment({ notices: "sms" }));
    await enrol(desk, anEnrolment({ identity: "SYNTHETIC-0002" }));
    const sms = new MemoryChannel("sms");
    const options = { channels: [sms] };
    expect(await sendNotices(desk, "hospital", "2020-03-01", options)).toEqual({
      sent: 1,
      failed: 0,
      withoutNotice: 1,
    });
    expect(sms.sent.map(({ words }) => words)).toEqual([
      {
        zh: "您好！样镇卫生院为您预留了一次健康服务，2020-03-31前方便时欢迎联系我们。来不来由您决定；回复“不需要”，我们就不再提醒。",
        en: "Hello! 样镇卫生院 keeps a health service ready for you until 2020-03-31; get in touch whenever it suits you. It is up to you: answer “no, thanks” and we will not remind you again.",
      },
    ]);
    expect(JSON.stringify(sms.sent)).not.toContain("10000000001");
    expect(await sendNotices(desk, "hospital", "2020-03-02", options)).toMatchObject({ sent: 0 });
    const statuses = (await dueList(desk, "hospital", "2020-04-01")).map(({ status }) => status);
    expect(statuses.sort()).toEqual(["offered", "overdue"]);
  });

  it("goes to nobody who declined", async () => {
    const desk = await aDesk();
    const client = await enrol(desk, anEnrolment({ notices: "sms" }));
    await declineContact(desk, { client, schedule: "antenatal", contact: "early" });
    const sms = new MemoryChannel("sms");
    await sendNotices(desk, "hospital", "2020-03-01", { channels: [sms] });
    expect(sms.sent).toEqual([]);
  });

  it("that the channel did not take is tried again, and what the gateway said is not passed on", async () => {
    const desk = await aDesk();
    await enrol(desk, anEnrolment({ notices: "sms" }));
    const broken: Channel = {
      id: "sms",
      send: async ({ address }) => {
        throw new Error(`no route to ${address.reveal()}`);
      },
    };
    const day = "2020-03-01";
    expect(await sendNotices(desk, "hospital", day, { channels: [broken] })).toEqual({
      sent: 0,
      failed: 1,
      withoutNotice: 0,
    });
    const sms = new MemoryChannel("sms");
    await sendNotices(desk, "hospital", day, { channels: [sms] });
    expect(sms.sent).toHaveLength(1);
    const wording = { channels: [sms], wording: "loud" };
    expect(await codeOf(sendNotices(desk, "hospital", day, wording))).toBe("CLIENTS_UNKNOWN_CODE");
  });

  it("may go through files that a gateway takes", async () => {
    const folder = mkdtempSync(join(tmpdir(), "fuyou-outbox-"));
    try {
      const desk = await aDesk();
      await enrol(desk, anEnrolment({ notices: "wechat" }));
      const wechat = new OutboxChannel("wechat", folder);
      await sendNotices(desk, "hospital", "2020-03-01", { channels: [wechat] });
      const files = readdirSync(folder);
      expect(files).toHaveLength(1);
      const notice = JSON.parse(readFileSync(join(folder, files[0] as string), "utf8"));
      expect(notice).toMatchObject({ address: "10000000001" });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("does not compose where its wording says what the care is", () => {
    const loud = aPlugin("loud", (to) =>
      to.add(noticeWordingPoint, {
        code: "loud",
        title: { zh: "直白", en: "loud" },
        wording: { zh: "您的产检到期", en: "your check-up is due" },
        cites: [],
      }),
    );
    const issues = issuesOf(...samplePackages, loud).filter(({ code }) =>
      code.startsWith("CLIENTS"),
    );
    expect(issues.map(({ text }) => text)).toEqual([
      {
        zh: "提示语“loud”含有敏感内容“产”。提示语只写单位、日期和“可以不来”，不写服务内容。",
        en: "the wording 'loud' of notices contains what is sensitive: '产'. Let a notice name the unit and the day and that one need not come, never the care itself.",
      },
    ]);
  });
});
