import { acquireAssets, assets, custodies } from "@fuyou/assets";
import { memoryJournal } from "@fuyou/journal";
import { takeOn } from "@fuyou/personnel";
import { expect, it } from "vitest";
import { composeDeployment } from "./compose-deployment.js";
import type { OrderedAct } from "./ordered-act.js";
import { cites, onePlan, registers } from "./sample-plan.js";

const deployment = composeDeployment({ county: "999901", registers, plugins: [onePlan] });
const opened = () => memoryJournal({ composition: deployment.composition });
const writing = { actor: "county health office", at: "2016-01-08T08:00:00Z", key: "file" };
const on = "2016-01-07";
const authority = { issuer: "县财政局", number: "财3号", cites };
const device = {
  id: "a9",
  name: "合成设备",
  classEdition: "2010",
  classCode: "3220000",
  originalCost: 123_456,
};
const buy = (institution: string, over: object = {}): OrderedAct => ({
  change: acquireAssets.type,
  payload: { institution, assets: [device] },
  on,
  authority,
  ...over,
});
const hire = (institution: string, over: object = {}): OrderedAct => ({
  change: takeOn.type,
  payload: {
    persons: [{ id: "p9", name: "合成人员", institution, employment: "established" }],
  },
  on,
  authority,
  ...over,
});

it("people and assets come onto the books by authority, balance, and name what was created", async () => {
  const journal = opened();
  const acts = [buy("hospital"), hire("station")];
  const { county, findings, created } = await deployment.enter(journal, { ...writing, acts });
  expect(findings.filter((each) => each.severity === "error")).toEqual([]);
  expect(created).toEqual([
    "assets/a9",
    "custodies/a9.custody",
    "custody-postings/entered-a9",
    "custody-entries/entered-a9.a9.in",
    "staff/p9",
  ]);
  expect(county.get(assets, "a9")?.originalCost).toBe(123_456);
  expect([...county.rows(custodies)].map((each) => each.institution)).toEqual(["hospital"]);
  expect(await deployment.verify(journal)).toMatchObject({ balanced: true, replayEqual: true });
});

it("they do not without one, nor at a body there is none of", async () => {
  const acts = [buy("hospital", { authority: undefined }), hire("nobody")];
  const { findings, receipts } = await deployment.enter(opened(), { ...writing, acts });
  expect(receipts).toEqual([]);
  expect(findings.map(({ code }) => code)).toEqual([
    "DEPLOYMENT_ACT_REFUSED",
    "KERNEL_DANGLING_REFERENCE",
  ]);
});
