import { FuyouError } from "@fuyou/kernel";
import { describe, expect, it } from "vitest";
import { recordOf } from "./client-desk.js";
import { giveConsent, withdrawConsent } from "./consent.js";
import { aDesk, codeOf } from "./sample-clients.js";
import { recordService, reportIncident } from "./service-record.js";

const on = "2020-03-01";
const agreed = { on, agreedBy: "client" } as const;
const all = ["rights", "ability"];
const given = { on, by: "hospital" };

async function textOf(doing: Promise<unknown>) {
  try {
    await doing;
  } catch (thrown) {
    if (FuyouError.is(thrown)) return thrown.text;
    throw thrown;
  }
  return undefined;
}

describe("consent before a service", () => {
  it("is not asked where the service needs none", async () => {
    const desk = await aDesk();
    const record = recordOf(desk, "SYNTHETIC-0001");
    await recordService(desk, record, { service: "check-up", ...given });
    const held = await desk.store.read("record", record);
    expect(held?.services).toEqual([
      { id: "service-1", service: "check-up", on, by: "hospital", setting: "outpatient" },
    ]);
  });

  it("is asked in the form the service needs, and the refusal says which", async () => {
    const desk = await aDesk();
    const record = recordOf(desk, "SYNTHETIC-0001");
    expect(await textOf(recordService(desk, record, { service: "choice", ...given }))).toEqual({
      zh: "不能登记服务“避孕服务”：2020-03-01 没有本人有效的知情同意。请先说明情况并取得同意；本人可以不同意，不需理由。",
      en: "the service 'choice' cannot be recorded: on 2020-03-01 there is no valid informed consent of the client. Inform and ask first; the client may say no, and needs no reason.",
    });
    await giveConsent(desk, record, {
      service: "procedure",
      form: "informed",
      items: all,
      ...agreed,
    });
    expect(await codeOf(recordService(desk, record, { service: "procedure", ...given }))).toBe(
      "CLIENTS_NO_CONSENT",
    );
    expect(await desk.store.read("record", record)).toMatchObject({ services: [] });
  });

  it("is not enough where something was not explained, and the refusal names it", async () => {
    const desk = await aDesk();
    const record = recordOf(desk, "SYNTHETIC-0001");
    await giveConsent(desk, record, {
      service: "choice",
      form: "informed",
      items: ["rights"],
      ...agreed,
    });
    expect(await textOf(recordService(desk, record, { service: "choice", ...given }))).toEqual({
      zh: "不能登记服务“避孕服务”：同意前的知情事项尚缺 1 项：自身能力。请逐项说明并记入同意书后再登记。",
      en: "the service 'choice' cannot be recorded: 1 things both sides are to know before consent are missing: ability. Go through them, note them with the consent, then record the service.",
    });
    await giveConsent(desk, record, { service: "choice", form: "informed", items: all, ...agreed });
    expect(
      await codeOf(recordService(desk, record, { service: "choice", ...given })),
    ).toBeUndefined();
  });

  it("does not hold before the day on which it was given", async () => {
    const desk = await aDesk();
    const record = recordOf(desk, "SYNTHETIC-0001");
    await giveConsent(desk, record, { service: "choice", form: "written", items: all, ...agreed });
    const eve = { service: "choice", on: "2020-02-29", by: "hospital" };
    expect(await codeOf(recordService(desk, record, eve))).toBe("CLIENTS_NO_CONSENT");
  });

  it("in writing is for one procedure; an informed choice stands until it is withdrawn", async () => {
    const desk = await aDesk();
    const record = recordOf(desk, "SYNTHETIC-0001");
    await giveConsent(desk, record, {
      service: "procedure",
      form: "written",
      items: all,
      ...agreed,
    });
    await giveConsent(desk, record, { service: "choice", form: "informed", items: all, ...agreed });
    for (const id of ["a", "a"])
      await recordService(desk, record, { id, service: "procedure", ...given });
    const again = { id: "b", service: "procedure", ...given };
    expect(await codeOf(recordService(desk, record, again))).toBe("CLIENTS_NO_CONSENT");
    for (const id of ["c", "d"])
      await recordService(desk, record, { id, service: "choice", ...given });
    const held = await desk.store.read("record", record);
    expect(held?.services.map(({ id, consent }) => [id, consent])).toEqual([
      ["a", "consent-1"],
      ["c", "consent-2"],
      ["d", "consent-2"],
    ]);
  });

  it("can be withdrawn at any time before, and nobody asks why", async () => {
    const desk = await aDesk();
    const record = recordOf(desk, "SYNTHETIC-0001");
    await giveConsent(desk, record, {
      service: "procedure",
      form: "written",
      items: all,
      ...agreed,
    });
    await withdrawConsent(desk, record, "procedure", on);
    expect(await codeOf(recordService(desk, record, { service: "procedure", ...given }))).toBe(
      "CLIENTS_NO_CONSENT",
    );
    expect(await codeOf(withdrawConsent(desk, record, "procedure", on))).toBe(
      "CLIENTS_NOTHING_TO_WITHDRAW",
    );
  });
});

describe("consent for a child", () => {
  it("is the guardian's under fourteen; the day of birth is judged and not kept", async () => {
    const desk = await aDesk();
    const record = recordOf(desk, "SYNTHETIC-0001");
    const asked = { service: "choice", form: "informed", items: all, on } as const;
    const by = (agreedBy: "client" | "guardian", bornOn: string) =>
      codeOf(giveConsent(desk, record, { ...asked, agreedBy, bornOn }));
    expect(await by("client", "2006-03-02")).toBe("CLIENTS_GUARDIAN_NEEDED");
    expect(await by("guardian", "2006-03-02")).toBeUndefined();
    expect(await by("client", "2006-03-01")).toBeUndefined();
    expect(JSON.stringify(await desk.store.read("record", record))).not.toContain("2006");
  });
});

describe("bad input", () => {
  it("is told by field, never by what was written", async () => {
    const desk = await aDesk();
    const record = recordOf(desk, "SYNTHETIC-0001");
    const bad = { service: "choice", form: "shouted", items: all, on: "示例甲", permit: "1" };
    const said = await textOf(giveConsent(desk, record, bad as never));
    expect(said?.zh).toBe(
      "知情同意不合格式：form, on, agreedBy, permit。请更正所列字段；为保护隐私，此处不显示所填内容。",
    );
    expect(JSON.stringify(said)).not.toContain("示例甲");
    const unknown = { service: "chioce", form: "informed", items: all, ...agreed } as const;
    expect(await codeOf(giveConsent(desk, record, unknown))).toBe("CLIENTS_UNKNOWN_CODE");
    const strange = { ...unknown, service: "choice", items: ["permit"] };
    expect(await codeOf(giveConsent(desk, record, strange))).toBe("CLIENTS_UNKNOWN_CODE");
    const nowhere = { service: "check-up", on, by: "nowhere" };
    expect(await codeOf(recordService(desk, record, nowhere))).toBe("CLIENTS_UNKNOWN_UNIT");
  });
});

describe("an incident", () => {
  it("is reported without asking for a consent, by the provider that answers for it", async () => {
    const desk = await aDesk();
    const record = recordOf(desk, "SYNTHETIC-0001");
    const report = { service: "procedure", on, by: "hospital", account: "出血，已处理" };
    await reportIncident(desk, record, report);
    expect((await desk.store.read("record", record))?.incidents).toEqual([
      { id: "incident-1", ...report },
    ]);
  });
});
