import { describe, expect, it } from "vitest";
import { sampleComposition, sampleCounty } from "./sample-clients.js";
import { views } from "./views.js";

const answer = (id: string, date = "2020-02-01") => {
  const view = views.find((each) => each.id === id);
  const context = { county: sampleCounty, before: null, composition: sampleComposition, date };
  return view?.answer(context, {});
};

describe("the views of clients", () => {
  it("show declarations only, every row with every column", () => {
    expect(views.map(({ id }) => id)).toEqual([
      "clients.schedules",
      "clients.consent-items",
      "clients.categories",
      "clients.record-kinds",
      "clients.entitlements",
    ]);
    for (const { id } of views) {
      for (const { columns, rows } of answer(id)?.tables ?? []) {
        for (const row of rows) expect(Object.keys(row)).toEqual(columns.map(({ key }) => key));
      }
    }
  });

  it("say when a contact is due, in completed units", () => {
    expect(answer("clients.schedules")?.tables[0]?.rows[1]).toEqual({
      schedule: { zh: "孕期", en: "antenatal" },
      contact: { zh: "中期", en: "middle" },
      service: { zh: "检查", en: "check-up" },
      anchor: { zh: "末次月经首日", en: "first day of the last period" },
      window: { zh: "满16-20周", en: "16-20 completed weeks" },
    });
    expect(answer("clients.schedules")?.findings).toEqual([]);
  });

  it("say where nobody provides what a schedule needs", () => {
    const found = answer("clients.schedules", "2009-12-31")?.findings ?? [];
    expect(found.map(({ message }) => message.en)).toEqual([
      "the service 'check-up' of the schedule 'antenatal' has no provider in 1 villages. Contribute the service, or record who holds its duty there.",
      "the service 'visit' of the schedule 'child' has no provider in 1 villages. Contribute the service, or record who holds its duty there.",
    ]);
  });

  it("name what is to be known, and for which services", () => {
    const [items, services] = answer("clients.consent-items")?.tables ?? [];
    expect(items?.rows.map(({ number, side }) => [number, (side as { en: string }).en])).toEqual([
      [1, "client"],
      [2, "provider"],
    ]);
    expect(services?.rows.map(({ service }) => (service as { en: string }).en)).toEqual([
      "choice",
      "procedure",
    ]);
  });

  it("leave unsettled how long records are kept where no law is contributed", () => {
    const { findings, tables } = answer("clients.record-kinds") ?? { findings: [], tables: [] };
    expect(tables[0]?.rows[0]?.kept).toEqual({ zh: "退出即清除", en: "erased at once on leaving" });
    expect(findings.map(({ code }) => code)).toEqual(Array(6).fill("CLIENTS_RETENTION_UNRESOLVED"));
  });
});
