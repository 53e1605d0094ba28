import { doChange, integrityOf } from "@fuyou/kernel";
import { aCounty, anAct, composed, findingsIn } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { certificates } from "./certificate.js";
import { hierarchyPlugin } from "./hierarchy-plugin.js";
import { abolish, registerChange } from "./institution-change.js";
import {
  issueCertificate,
  noteRegistrationOwed,
  recordRegistration,
  surrenderCertificate,
} from "./registration-change.js";
import { registrationEvents } from "./registration-event.js";
import { addDepartment, hangPlate, moveDepartments } from "./structure-change.js";
import {
  aCertificate,
  aDepartment,
  aHierarchy,
  aNamePlate,
  aRegistrationEvent,
} from "./testing.js";

const composition = composed(hierarchyPlugin);
const legalPerson = aCertificate({
  id: "hospital-legal-person",
  kind: "legal-person-certificate",
  registers: ["name", "sponsor", "head"],
});
const held = [aCertificate(), legalPerson];
const on = anAct("2020-03-01");
const aDraft = (over = {}) =>
  aCounty(composition, aHierarchy({ certificates: held, ...over })).draft();

/** What is owed, as `certificate item because`. */
const owed = (draft: ReturnType<typeof aDraft>) =>
  [...draft.rows(registrationEvents)]
    .filter((each) => each.doneOn === undefined && each.retiredOn === undefined)
    .map((each) => `${each.certificate} ${each.item} ${each.because.join(", ")}`);

describe("a change of what a certificate registers", () => {
  it("is owed by the act itself: a plate", () => {
    const draft = aDraft();
    const plate = aNamePlate({ id: "second", kind: "mchfp-service-station", order: "second" });
    doChange(draft, hangPlate, { plate }, on);
    expect([...draft.rows(registrationEvents)]).toEqual([
      {
        id: "hospital-licence-name-plate",
        institution: "hospital",
        certificate: "hospital-licence",
        item: "name-plate",
        because: ["name-plates/second"],
        owedSince: "2020-03-01",
      },
    ]);
  });

  it("is owed for departments, once for all that move together and by both sides", () => {
    const draft = aDraft({
      departments: [aDepartment({ id: "one" }), aDepartment({ id: "two" })],
      certificates: [...held, aCertificate({ id: "clinic-licence", institution: "clinic" })],
    });
    doChange(draft, addDepartment, { department: aDepartment({ id: "three" }) }, on);
    doChange(draft, moveDepartments, { departments: ["one", "two"], to: "clinic" }, on);
    doChange(draft, moveDepartments, { departments: [], to: "clinic" }, on);
    expect(owed(draft)).toEqual([
      "hospital-licence departments departments/three",
      "hospital-licence departments departments/one, departments/two",
      "clinic-licence departments departments/one, departments/two",
    ]);
  });

  it("is owed for name and sponsor on each certificate that registers them, where they do change", () => {
    const draft = aDraft();
    const change = { institution: "hospital", name: "新样镇卫生院", sponsor: "government" };
    doChange(draft, registerChange, change, on);
    doChange(draft, registerChange, change, on);
    doChange(draft, registerChange, { institution: "hospital", kind: "village-clinic" }, on);
    expect(owed(draft)).toEqual([
      "hospital-licence name institutions/hospital",
      "hospital-legal-person name institutions/hospital",
      "hospital-legal-person sponsor institutions/hospital",
    ]);
  });

  it("can be noted where no act of the registers tells it: the head", () => {
    const draft = aDraft();
    doChange(draft, noteRegistrationOwed, { institution: "hospital", item: "head" }, on);
    expect(owed(draft)).toEqual(["hospital-legal-person head "]);
    const beds = { institution: "hospital", item: "beds" };
    expect(() => doChange(draft, noteRegistrationOwed, beds, on)).toThrow(
      "样镇卫生院 (hospital) holds no certificate on 2020-03-01 that registers 'beds', so nothing is owed. Record its certificates and what they register first.",
    );
  });

  it("is owed by nobody without such a certificate, nor on one surrendered", () => {
    const draft = aDraft({ certificates: [aCertificate({ retiredOn: "2019-01-01" })] });
    doChange(draft, addDepartment, { department: aDepartment() }, on);
    doChange(
      draft,
      addDepartment,
      { department: aDepartment({ id: "b", institution: "clinic" }) },
      on,
    );
    expect(owed(draft)).toEqual([]);
  });

  it("lapses when its certificate is surrendered or its body abolished", () => {
    const draft = aDraft();
    doChange(draft, registerChange, { institution: "hospital", name: "新样镇卫生院" }, on);
    doChange(draft, surrenderCertificate, { certificate: "hospital-licence" }, anAct("2020-04-01"));
    expect(owed(draft)).toEqual(["hospital-legal-person name institutions/hospital"]);
    const ending = { institution: "hospital", successors: [] };
    doChange(draft, abolish, ending, anAct("2020-05-01"));
    expect(owed(draft)).toEqual([]);
    draft.date = "2020-05-01";
    expect(integrityOf(draft, draft.edits)).toEqual([]);
    expect(draft.get(certificates, "hospital-legal-person")?.retiredOn).toBeUndefined();
  });
});

describe("recording it as done", () => {
  const events = ["hospital-licence-departments"];
  const county = () => aDraft({ "registration-events": [aRegistrationEvent()] });

  it("says when, by whom and under which number", () => {
    const draft = county();
    const done = { events, by: "样县卫生局", number: "样卫医〔2020〕3号" };
    doChange(draft, recordRegistration, done, on);
    expect(draft.get(registrationEvents, "hospital-licence-departments")).toEqual({
      ...aRegistrationEvent(),
      doneOn: "2020-03-01",
      by: "样县卫生局",
      number: "样卫医〔2020〕3号",
    });
  });

  it("is refused where nothing is owed", () => {
    const draft = county();
    const done = { events, by: "样县卫生局" };
    expect(() => doChange(draft, recordRegistration, done, anAct("2019-12-31"))).toThrow(
      "the change of registration hospital-licence-departments is not owed on 2019-12-31: it is done, has lapsed, or comes later. Check the identifier and the day.",
    );
    doChange(draft, recordRegistration, done, on);
    expect(() => doChange(draft, recordRegistration, done, on)).toThrow("HIERARCHY_NOTHING_OWED");
  });
});

describe("a certificate", () => {
  it("is issued to a body that stands, valid from the day unless said", () => {
    const draft = aDraft({ certificates: [] });
    doChange(draft, issueCertificate, { certificate: aCertificate() }, on);
    expect(draft.get(certificates, "hospital-licence")?.validFrom).toBe("2020-03-01");
    doChange(draft, abolish, { institution: "station", successors: ["hospital"] }, on);
    const late = aCertificate({ id: "late", institution: "station" });
    expect(() => doChange(draft, issueCertificate, { certificate: late }, on)).toThrow(
      "'issue a certificate' does not apply to 样镇计划生育服务所 (station)",
    );
  });
});

describe("a register of changes of registration", () => {
  const found = (over: Parameters<typeof aRegistrationEvent>[0]) =>
    findingsIn(composition, {
      ...aHierarchy({ certificates: held }),
      "registration-events": [aRegistrationEvent(over)],
    }).map((each) => [each.severity, each.message.en]);

  it("warns of what is owed since before the day of the registers", () => {
    expect(found({})).toEqual([]);
    expect(found({ owedSince: "2019-12-02" })).toEqual([
      [
        "warning",
        "样镇卫生院 owes a change of registration since 2019-12-02, 30 days (departments, certificate hospital-licence, record hospital-licence-departments). Have it registered and record it as done; the time allowed is not known here, ask the authority.",
      ],
    ]);
    expect(found({ owedSince: "2019-12-02", doneOn: "2019-12-20" })).toEqual([]);
    expect(found({ owedSince: "2019-12-02", retiredOn: "2019-12-20" })).toEqual([]);
  });

  it("names one done before it was owed, and one on another's certificate", () => {
    expect(found({ doneOn: "2019-12-31", institution: "clinic" })).toEqual([
      [
        "error",
        "the change of registration hospital-licence-departments was done on 2019-12-31, before it was owed on 2020-01-01. Correct one of the two dates.",
      ],
      [
        "error",
        "the change of registration hospital-licence-departments is owed by 'clinic', but the certificate 'hospital-licence' is another's. Correct the institution or the certificate.",
      ],
    ]);
  });
});
