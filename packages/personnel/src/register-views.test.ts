import { hierarchyPlugin } from "@fuyou/hierarchy";
import { aHierarchy } from "@fuyou/hierarchy/testing";
import { type AnyView, doChange, type ViewContext } from "@fuyou/kernel";
import {
  aCitation,
  aCounty,
  anAct,
  aPlugin,
  codeFaults,
  composed,
  findingsIn,
  type Records,
  schemaFaults,
} from "@fuyou/kernel/testing";
import { reformPlugin } from "@fuyou/reform";
import { standardsPlugin } from "@fuyou/standards";
import { describe, expect, it } from "vitest";
import {
  type CredentialEvent,
  credentialEventSchema,
  credentialRulePoint,
} from "./credential-event.js";
import { credentialsView } from "./credentials-view.js";
import { personnelCodes } from "./errors.js";
import { licences } from "./licence.js";
import { personnelPlugin } from "./personnel-plugin.js";
import { type Recruitment, recruitmentRulePoint, recruitmentSchema } from "./recruitment.js";
import { announceRecruitment, closeRecruitment } from "./recruitment-change.js";
import { recruitmentView } from "./recruitment-view.js";
import {
  type StudyPosting,
  sendToStudy,
  studyPostingSchema,
  studyRulePoint,
} from "./study-posting.js";
import { studyView } from "./study-view.js";
import { vacanciesView } from "./vacancies-view.js";
import {
  leavePractice,
  type PracticeExit,
  practiceExitSchema,
  practiceExits,
  type RiskPool,
  riskPoolSchema,
  villagePracticePoint,
} from "./village-practice.js";
import { villagePracticeView } from "./village-practice-view.js";

const cites = [aCitation()];
const title = (en: string) => ({ zh: "规则", en });
const rules = aPlugin("rules", (to) => {
  to.add(recruitmentRulePoint, {
    id: "open",
    title: title("open"),
    kinds: ["township-hospital"],
    cites,
    channels: ["open-examination"],
    leastEducation: "associate",
    discipline: "medical",
  });
  to.add(studyRulePoint, {
    id: "study",
    title: title("study"),
    least: 2,
    most: 3,
    levels: ["prefecture"],
    cites,
  });
  to.add(credentialRulePoint, {
    id: "dates",
    title: title("dates"),
    kinds: ["title-application"],
    cites,
  });
  to.add(villagePracticePoint, {
    id: "practice",
    title: title("practice"),
    riskPool: true,
    registration: true,
    cites,
  });
});
const composition = composed(
  hierarchyPlugin,
  standardsPlugin,
  reformPlugin,
  personnelPlugin,
  rules,
);
const person = (id: string, institution = "hospital", over: object = {}) => ({
  id,
  name: "合成人员",
  institution,
  employment: "established",
  ...over,
});
const county = (records: Records) =>
  aCounty(composition, aHierarchy({ staff: [person("p1"), person("p2")], ...records }));
const ask = (view: AnyView, records: Records, date = "2020-12-31", options: object = {}) => {
  const context: ViewContext = { county: county(records), before: null, composition, date };
  return view.answer(context, view.options.parse(options));
};
const codes = (...asked: Parameters<typeof ask>) => ask(...asked).findings.map(({ code }) => code);

it("the registers have the fields of their interfaces, and messages are whole", () => {
  const period = { from: "2020-01-01" } as const;
  const recruitment: Required<Recruitment> = {
    id: "r",
    institution: "h",
    channel: "open-examination",
    specialty: "nursing",
    posts: 2,
    leastEducation: "associate",
    discipline: "medical",
    announcedOn: "2020-01-01",
    recruited: 1,
    retiredOn: "2020-02-01",
    period: undefined,
  };
  const event: Required<CredentialEvent> = {
    id: "e",
    kind: "title-application",
    name: "申报",
    period,
    document: "1",
    retiredOn: "2020-02-01",
  };
  const posting: Required<StudyPosting> = {
    id: "s",
    person: "p",
    host: "州医院",
    level: "prefecture",
    subject: "B超",
    period,
    retiredOn: "2020-02-01",
  };
  const pool: Required<RiskPool> = {
    id: "x",
    name: "互助金",
    kind: "pool",
    members: ["clinic"],
    period,
    retiredOn: "2020-02-01",
  };
  const exit: Required<PracticeExit> = {
    id: "x",
    person: "p",
    licence: "l",
    on: "2020-01-01",
    reason: "age",
    retiredOn: "2020-02-01",
    period: undefined,
  };
  expect(schemaFaults(recruitmentSchema, recruitment)).toEqual([]);
  expect(schemaFaults(credentialEventSchema, event)).toEqual([]);
  expect(schemaFaults(studyPostingSchema, posting)).toEqual([]);
  expect(schemaFaults(riskPoolSchema, pool)).toEqual([]);
  expect(schemaFaults(practiceExitSchema, exit)).toEqual([]);
  expect(codeFaults(personnelCodes)).toEqual([]);
});

describe("recruitment", () => {
  const announced = (over: object = {}) => ({
    id: "r1",
    institution: "hospital",
    channel: "open-examination",
    posts: 2,
    announcedOn: "2020-03-01",
    leastEducation: "associate",
    discipline: "medical",
    ...over,
  });

  it("is judged by the education and the discipline that a rule asks for", () => {
    const found = (over: object) => codes(recruitmentView, { recruitments: [announced(over)] });
    expect(found({})).toEqual([]);
    expect(found({ leastEducation: "bachelor" })).toEqual([]);
    expect(found({ leastEducation: "secondary-vocational" })).toEqual([
      "PERSONNEL_RECRUIT_EDUCATION",
    ]);
    expect(found({ leastEducation: undefined, discipline: undefined })).toEqual([
      ...["PERSONNEL_RECRUIT_EDUCATION", "PERSONNEL_RECRUIT_DISCIPLINE"],
    ]);
    // Another channel is not what the rule is about.
    expect(found({ channel: "transfer-in", leastEducation: undefined })).toEqual([]);
  });

  it("does not recruit more than it announced", () => {
    const draft = county({}).draft();
    doChange(draft, announceRecruitment, { recruitment: announced() as Recruitment }, anAct());
    const close = (recruited: number) =>
      doChange(draft, closeRecruitment, { recruitment: "r1", recruited }, anAct());
    expect(() => close(3)).toThrow(
      "the recruitment 'r1' was announced for 2, so that 3 cannot be recruited. Check the number, or announce another.",
    );
    expect(() => close(2)).not.toThrow();
  });
});

describe("staff sent to learn", () => {
  const posting = (id: string, who: string, from: string, to: string, over: object = {}) => ({
    id,
    person: who,
    host: "州医院",
    level: "prefecture",
    period: { from, to },
    ...over,
  });

  it("count once each in a year, and stay on the books at home", () => {
    const one = [
      posting("s1", "p1", "2020-01-01", "2020-03-31"),
      posting("s2", "p1", "2020-05-01", "2020-06-30"),
    ];
    const { tables, findings } = ask(studyView, { "study-postings": one });
    expect(tables[0]?.rows).toEqual([{ rule: title("study"), asked: "2–3", sent: 1 }]);
    expect(findings[0]?.message.en).toBe(
      "persons sent to learn in 2020: 1; the rule 'study' asks for at least 2. Send somebody, or complete the register.",
    );
    expect(findings[0]?.severity).toBe("target");
    const two = [...one, posting("s3", "p2", "2020-07-01", "2020-09-30")];
    expect(codes(studyView, { "study-postings": two })).toEqual([]);
  });

  it("more than usual is no fault, another level does not count, and a running year has time", () => {
    const elsewhere = posting("s1", "p1", "2020-01-01", "2020-03-31", { level: "national" });
    const { findings } = ask(studyView, { "study-postings": [elsewhere] }, "2020-06-30");
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
      ["PERSONNEL_STUDY_SHORT", "information"],
    ]);
  });

  it("are not sent twice at a time, nor after they left", () => {
    const draft = county({
      staff: [person("p1", "hospital", { retiredOn: "2020-06-01" })],
    }).draft();
    const send = (id: string, from: string, to: string) =>
      doChange(
        draft,
        sendToStudy,
        { posting: posting(id, "p1", from, to) as StudyPosting },
        anAct(),
      );
    send("s1", "2020-01-01", "2020-03-31");
    expect(() => send("s2", "2020-03-31", "2020-04-30")).toThrow(/twice at the same time/);
    expect(() => send("s3", "2020-06-01", "2020-06-30")).toThrow(/no longer on the books/);
    const both = [
      posting("s1", "p1", "2020-01-01", "2020-03-31"),
      posting("s2", "p1", "2020-03-31", "2020-04-30"),
    ];
    const found = findingsIn(
      composition,
      aHierarchy({ staff: [person("p1")], "study-postings": both }),
    );
    expect(found.map(({ code }) => code)).toEqual(["PERSONNEL_TWO_POSTINGS"]);
  });
});

describe("the credential calendar", () => {
  const licence = (id: string, to: string) => ({
    id,
    person: "p1",
    kind: "village-doctor",
    period: { from: "2016-01-01", to },
  });

  it("lists what is due and licences that end within ninety days, the last day included", () => {
    // From 1 October 2020 ninety days reach to 30 December.
    const records = {
      licences: [licence("l1", "2020-12-30")],
      "credential-events": [
        { id: "e1", kind: "title-application", name: "申报", period: { from: "2020-12-30" } },
        { id: "e2", kind: "title-application", name: "申报", period: { from: "2020-12-31" } },
      ],
    };
    const { tables, findings } = ask(credentialsView, records, "2020-10-01");
    expect(tables.map(({ rows }) => rows.length)).toEqual([1, 1]);
    expect(tables[1]?.rows[0]).toEqual({
      licence: "l1",
      institution: "样镇卫生院",
      to: "2020-12-30",
      left: 90,
      kind: { zh: "乡村医生", en: "registered village doctor" },
    });
    expect(findings).toEqual([]);
    const later = { licences: [licence("l1", "2020-12-31")] };
    expect(ask(credentialsView, later, "2020-10-01").tables[1]?.rows).toEqual([]);
  });

  it("misses the days of what has to be organised each year", () => {
    expect(ask(credentialsView, {}, "2020-10-01").findings[0]?.message.zh).toBe(
      "2020 年的“职称申报”没有登记日程，规则“规则”要求及时组织。请向主管部门了解日程并录入。",
    );
  });
});

describe("the practice of village doctors", () => {
  const doctor = {
    staff: [person("d1", "clinic", { employment: "non-established" })],
    posts: [
      { id: "v1", institution: "clinic", kind: "village-doctor", name: "村医", holder: "d1" },
    ],
  };
  const certified = {
    licences: [{ id: "l1", person: "d1", kind: "village-doctor", placeOfPractice: "clinic" }],
  };
  const pool = {
    id: "x",
    name: "互助金",
    kind: "pool",
    members: ["clinic"],
    period: { from: "2020-01-01" },
  };

  it("needs a registration at the place, and risks that are shared", () => {
    expect(codes(villagePracticeView, doctor)).toEqual([
      ...["PERSONNEL_DOCTORS_UNREGISTERED", "PERSONNEL_NO_RISK_POOL"],
    ]);
    const elsewhere = { licences: [{ ...certified.licences[0], placeOfPractice: "hospital" }] };
    expect(codes(villagePracticeView, { ...doctor, ...elsewhere, "risk-pools": [pool] })).toEqual([
      "PERSONNEL_DOCTORS_UNREGISTERED",
    ]);
    expect(codes(villagePracticeView, { ...doctor, ...certified, "risk-pools": [pool] })).toEqual(
      [],
    );
  });

  it("is left with a reason, and by a licence that is valid only", () => {
    const draft = county({ ...doctor, ...certified }).draft();
    const leave = (day: string) =>
      doChange(draft, leavePractice, { licence: "l1", reason: "age" }, anAct(day));
    leave("2020-07-01");
    expect(draft.get(licences, "l1")?.retiredOn).toBe("2020-07-01");
    expect([...draft.rows(practiceExits)]).toEqual([
      { id: "l1.exit", person: "d1", licence: "l1", on: "2020-07-01", reason: "age" },
    ]);
    expect(() => leave("2020-08-01")).toThrow(/l1/);
  });
});

describe("vacancies", () => {
  it("are told by unit; without a quota on file there is no number", () => {
    const posts = [
      { id: "a", institution: "hospital", kind: "professional", name: "妇科", holder: "p1" },
      { id: "b", institution: "hospital", kind: "professional", name: "护理" },
      { id: "c", institution: "station", kind: "management", name: "站长" },
    ];
    const quotas = [
      {
        id: "q",
        institution: "hospital",
        type: "public-institution",
        fundingForm: "full",
        number: 5,
      },
    ];
    const { rows } = ask(vacanciesView, { posts, quotas }).tables[0] ?? { rows: [] };
    expect(rows.map((row) => [row.institution, row.vacantQuota, row.vacantPosts])).toEqual([
      ["样镇卫生院", 3, 1],
      ["样镇计划生育服务所", null, 1],
    ]);
  });
});
