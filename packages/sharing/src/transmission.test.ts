import { doChange, FuyouError } from "@fuyou/kernel";
import { anAct } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { establishLink, linkOperations, stopLink, testLink } from "./link-operation.js";
import { linksView } from "./links-view.js";
import { asked, linksCounty, withLinks } from "./sample-links.js";
import { type LinkAdapter, type Parcel, transmit } from "./transmission.js";

const composition = withLinks();
const operation = "referral-clinic";

/** The county with the link established on 1 March, tested on 5 March and stopped on 1 April, as far as asked. */
function county(...done: ("established" | "tested" | "stopped")[]) {
  const draft = linksCounty(composition).draft();
  const link = { link: "referral", institution: "clinic" };
  if (done.includes("established")) doChange(draft, establishLink, link, anAct("2020-03-01"));
  if (done.includes("tested")) doChange(draft, testLink, { operation }, anAct("2020-03-05"));
  if (done.includes("stopped")) doChange(draft, stopLink, { operation }, anAct("2020-04-01"));
  return draft.finish().county.asOf("2020-04-30");
}

class Recorder implements LinkAdapter {
  readonly id = "recorder";
  readonly carried: unknown[] = [];

  async carry(_link: unknown, _dataSet: string, parcels: readonly Parcel[]): Promise<void> {
    this.carried.push(...parcels.map((each) => each.content));
  }
}

async function sent(at: ReturnType<typeof county>, over: object = {}) {
  const adapter = new Recorder();
  const parcels = [{ content: "a", consent: "c-1" }];
  const what = { link: "referral", dataSet: "records", parcels, on: "2020-03-20", ...over };
  try {
    await transmit(at, composition, adapter, what);
  } catch (thrown) {
    return FuyouError.is(thrown) ? thrown.code : thrown;
  }
  return adapter.carried;
}

describe("what is sent by a link", () => {
  it("is carried over where the link is established and tested, and stands that day", async () => {
    expect(await sent(county("established", "tested"))).toEqual(["a"]);
    expect(await sent(county("established", "tested", "stopped"))).toEqual(["a"]);
  });

  it("is refused before the test, after the stop, and by a link that nobody declared", async () => {
    const stopped = county("established", "tested", "stopped");
    expect(await sent(county())).toBe("SHARING_NOT_IN_OPERATION");
    expect(await sent(county("established"))).toBe("SHARING_NOT_IN_OPERATION");
    expect(await sent(stopped, { on: "2020-04-01" })).toBe("SHARING_NOT_IN_OPERATION");
    expect(await sent(stopped, { on: "2020-03-31" })).toEqual(["a"]);
    expect(await sent(stopped, { link: "back-door" })).toBe("SHARING_UNKNOWN_LINK");
  });

  it("is refused as a whole where one record has no consent, and no record is named", async () => {
    const parcels = [{ content: "a", consent: "c-1" }, { content: "b" }];
    expect(await sent(county("established", "tested"), { parcels })).toBe(
      "SHARING_WITHOUT_CONSENT",
    );
  });

  it("is refused where the link does not declare the data set", async () => {
    expect(await sent(county("established", "tested"), { dataSet: "totals" })).toBe(
      "SHARING_NOT_DECLARED",
    );
  });
});

describe("the links of a county", () => {
  it("are shown with purpose, consent and ground, and what is missing is said", () => {
    const none = linksView.answer(asked(county(), composition), { operating: false });
    expect(none.findings.map((each) => each.message)).toEqual([
      {
        zh: "文件要求的联接““referral””在 2020-04-30 没有任何机构建立。请登记建立的日期和单位。",
        en: "no institution has established the link 'referral', which the documents ask for, by 2020-04-30. Record who established it and when.",
      },
    ]);
    const untested = linksView.answer(asked(county("established"), composition), {
      operating: true,
    });
    expect(untested.findings.map((each) => each.code)).toEqual(["SHARING_NOT_TESTED"]);
    expect(untested.tables[0]?.rows).toMatchObject([
      { by: "样村卫生室", from: "2020-03-01", testedOn: null, consent: { en: "separate" } },
    ]);
    const tested = linksView.answer(asked(county("established", "tested"), composition), {
      operating: true,
    });
    expect(tested.findings).toEqual([]);
    expect(tested.tables[1]?.rows).toHaveLength(2);
  });

  it("stand once for an institution, and what was stopped is not stopped again", () => {
    const draft = county("established", "tested").draft();
    const link = { link: "referral", institution: "clinic" };
    expect(() => doChange(draft, establishLink, link, anAct("2020-03-06"))).toThrow(
      "SHARING_LINK_TWICE",
    );
    doChange(draft, stopLink, { operation }, anAct("2020-04-01"));
    expect(() => doChange(draft, stopLink, { operation }, anAct("2020-04-02"))).toThrow(
      "SHARING_STOPPED",
    );
    doChange(draft, establishLink, link, anAct("2020-04-10"));
    expect([...draft.rows(linkOperations)].map(({ id, period }) => [id, period])).toEqual([
      ["referral-clinic", { from: "2020-03-01", to: "2020-03-31" }],
      ["referral-clinic~2", { from: "2020-04-10" }],
    ]);
  });
});
