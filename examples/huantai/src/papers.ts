import type { OrderedAct } from "@fuyou/deployment";
import type { CountyData } from "@fuyou/kernel";
import type { Evidence } from "@fuyou/reform";

/** The plan whose papers these are. */
const plan = "county-integration";

/** The clause on which each kind of paper rests, by the row of source 000. */
const clauseOf: Readonly<Record<string, string>> = {
  "implementation-plan": "三(一)",
  "three-settlements": "三(一)",
  "establishment-proposal": "二(二)",
  "establishment-office-opinion": "二(二)",
  "personnel-department-opinion": "二(二)",
  "establishment-approval": "二(二)",
  "quota-secured": "一(二)3",
  "funding-secured": "一(二)3",
  "operating-policy": "一(二)3",
  "mobilisation-meeting": "三(二)",
  "staff-choices": "三(二)",
  acceptance: "三(三)",
};

type Paper = readonly [kind: string, issuer: string, on: string, number?: string];

const inPreparation: readonly Paper[] = [
  ["implementation-plan", "county-government", "2015-11-05", "合成政发〔2015〕1号"],
  ["establishment-proposal", "county-health-department", "2015-11-06"],
  ["establishment-office-opinion", "county-establishment-office", "2015-11-10"],
  ["personnel-department-opinion", "county-personnel-department", "2015-11-10"],
  ["establishment-approval", "county-establishment-committee", "2015-11-15", "合成编发〔2015〕1号"],
  ["three-settlements", "county-establishment-office", "2015-11-20", "合成编办〔2015〕1号"],
];
const inImplementation: readonly Paper[] = [
  ["quota-secured", "county-establishment-office", "2015-12-01"],
  ["funding-secured", "county-finance-department", "2015-12-01"],
  ["operating-policy", "county-government", "2015-12-01"],
  ["mobilisation-meeting", "county-government", "2015-12-02"],
  ["staff-choices", "county-health-department", "2015-12-10"],
];
const inConclusion: readonly Paper[] = [["acceptance", "county-government", "2015-12-28"]];

/**
 * The papers of the county plan (方案各阶段文件) as files of acts to enter, one for each phase: synthetic
 * documents with synthetic numbers, in the order the gates ask for.
 *
 * @param registers - the county before the plan
 */
export function papersOf(registers: CountyData): Readonly<Record<string, readonly OrderedAct[]>> {
  const hospitals = (registers.tables.institutions ?? [])
    .map((row) => row as { id: string; kind: string })
    .filter(({ kind }) => ["township-hospital", "central-township-hospital"].includes(kind));
  const settled = hospitals.map(({ id }, at) => {
    const paper: Paper = [
      "three-settlements",
      "county-establishment-office",
      "2015-11-20",
      `合成编办〔2015〕${at + 2}号`,
    ];
    return act(paper, id);
  });
  return {
    "1-preparation": [...inPreparation.map((each) => act(each)), ...settled],
    "2-implementation": inImplementation.map((each) => act(each)),
    "3-conclusion": inConclusion.map((each) => act(each)),
    "4-winding-up": ended.flatMap(windingUp),
    "5-deregistration": ended.flatMap(deregistration),
  };
}

/** The two county bodies that end into the centre, and have to be wound up as legal persons. */
const ended = ["county-mch-hospital-370321", "county-fp-station-370321"];
/** The county's health department, which winds them up. */
const responsible = "county-health-department-370321";
const registrar = "桓台县事业单位登记管理局（合成）";

/** Creditors told and called by three notices, from the day after the phase that ended the body. */
function windingUp(institution: string): OrderedAct[] {
  const of = (verb: string, on: string, more: object = {}): OrderedAct => ({
    change: `hierarchy.${verb}`,
    payload: { institution, ...more },
    on,
  });
  const notice = (on: string) => of("publish-notice", on, { in: "县级公告栏（合成）" });
  return [
    of("begin-winding-up", "2015-12-31", { responsible }),
    of("tell-creditors", "2016-01-05"),
    ...["2016-01-06", "2016-01-15", "2016-01-25"].map(notice),
  ];
}

/** The end of the period for claims, the report, and the deregistration. */
function deregistration(institution: string): OrderedAct[] {
  return [
    { change: "hierarchy.close-claims", payload: { institution }, on: "2016-04-06" },
    {
      change: "hierarchy.file-liquidation-report",
      payload: { institution, number: "合成清算〔2016〕1号" },
      on: "2016-04-10",
    },
    ...surrenderedBy(institution),
    {
      change: "hierarchy.deregister",
      payload: { institution, by: registrar, number: "合成注销〔2016〕1号" },
      on: "2016-04-15",
    },
  ];
}

function act([kind, issuer, on, number]: Paper, institution?: string): OrderedAct {
  const row: Evidence = {
    id: institution === undefined ? `synthetic-${kind}` : `synthetic-${kind}-${institution}`,
    kind,
    plan,
    issuer,
    ...(number === undefined ? {} : { number }),
    ...(institution === undefined ? {} : { institution }),
    note: "合成文件，不是任何单位的真实公文 (synthetic)",
    period: { from: on },
  };
  const cites = [{ source: "000", clause: clauseOf[kind] ?? "三" }];
  return { change: "reform.record-evidence", payload: { evidence: row }, on, cites };
}

/** Its seal and its certificates, given back before the register is asked to strike it off. */
function surrenderedBy(institution: string): OrderedAct[] {
  const on = "2016-04-12";
  const licences = institution.startsWith("county-mch-hospital") ? [`licence-${institution}`] : [];
  return [
    { change: "hierarchy.surrender-seal", payload: { seal: `seal-${institution}` }, on },
    ...[`certificate-${institution}`, ...licences].map((certificate) => ({
      change: "hierarchy.surrender-certificate",
      payload: { certificate },
      on,
    })),
  ];
}
