import { describe, expect, it } from "vitest";
import { registrationDocument } from "./registration-document.js";
import { samplePapers, tablesOf } from "./sample-papers.js";
import { sealsDocument } from "./seals-document.js";

const context = samplePapers();

describe("the change of registration", () => {
  it("has a copy for each body that owes a change, and for each that surrenders a certificate", () => {
    expect([...(registrationDocument.copies?.(context) ?? [])]).toEqual([
      { key: "hospital", title: { zh: "样镇卫生院", en: "样镇卫生院" } },
      { key: "station", title: { zh: "样镇计划生育服务所", en: "样镇计划生育服务所" } },
    ]);
  });

  it("says which item of which certificate changed, because of what", () => {
    const copy = { key: "hospital", title: { zh: "样镇卫生院", en: "样镇卫生院" } };
    const [changes] = tablesOf(registrationDocument.write(context, copy));
    expect(changes?.rows).toEqual([
      {
        item: { zh: "牌子", en: "name plate" },
        because: "样镇服务站",
        since: "2020-02-10",
        done: null,
        number: null,
        result: null,
      },
    ]);
  });

  it("lists the certificates that an ended body surrenders", () => {
    const copy = { key: "station", title: { zh: "站", en: "station" } };
    const tables = tablesOf(registrationDocument.write(context, copy));
    expect(tables.map((each) => each.title.en)).toEqual(["certificates to be surrendered"]);
    expect(tables[0]?.rows).toEqual([
      expect.objectContaining({ number: "样001", on: null, received: null }),
    ]);
  });
});

describe("the surrender of seals", () => {
  it("is drawn up for the body that ends, seal by seal, and for no other", () => {
    const copies = [...(sealsDocument.copies?.(context) ?? [])];
    expect(copies.map((each) => each.key)).toEqual(["station"]);
    const [list] = tablesOf(sealsDocument.write(context, copies[0]));
    expect(list?.rows).toEqual([
      {
        id: "station-seal",
        name: "样镇计划生育服务所",
        inUse: "2010-01-01",
        limited: null,
        surrendered: null,
        impression: null,
      },
    ]);
  });

  it("has no copy where the body has no seal on record", () => {
    expect([...(sealsDocument.copies?.(samplePapers({ seals: [] })) ?? [])]).toEqual([]);
  });
});
