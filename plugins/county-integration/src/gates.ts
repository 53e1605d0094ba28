import type { Text } from "@fuyou/kernel";
import type { Gate } from "@fuyou/reform";
import { isAbsent, isOneOf } from "@fuyou/standards";
import { cite } from "./clauses.js";
import { plan } from "./plan.js";
import { townshipHospitals } from "./selectors.js";

type Asked = Pick<Gate, "evidence" | "of" | "where">;

function before(phase: string, id: string, title: Text, row: string, asked: Asked): Gate {
  return { plan: plan.id, id, phase, title, cites: [cite(row)], ...asked };
}

function secured(evidence: string, zh: string, en: string): Gate {
  return before("implement", evidence, { zh, en }, "000-016", { evidence });
}

/** The township hospitals, each of which becomes a service station. */
const eachHospital: NonNullable<Gate["of"]> = {
  each: "institutions",
  where: isOneOf("kind", [...townshipHospitals.kinds]),
};

/** The gates of source 000: what has to be on record before each of its phases is carried out. */
export const gates: readonly Gate[] = [
  before(
    "prepare",
    "county-plan",
    { zh: "县里出台实施方案", en: "the county has issued its plan" },
    "000-053",
    { evidence: "implementation-plan" },
  ),
  before(
    "prepare",
    "committee-approval",
    { zh: "编委批准机构编制调整", en: "the establishment committee has approved" },
    "000-042",
    { evidence: "establishment-approval" },
  ),
  before(
    "prepare",
    "centre-settled",
    { zh: "中心的三定方案", en: "the three-settlements document of the centre" },
    "000-054",
    { evidence: "three-settlements", where: isAbsent("institution") },
  ),
  before(
    "prepare",
    "stations-settled",
    { zh: "各站的三定方案", en: "the three-settlements document of each station" },
    "000-054",
    { evidence: "three-settlements", of: eachHospital },
  ),
  secured("quota-secured", "编制落实", "posts are secured"),
  secured("funding-secured", "经费落实", "money is secured"),
  secured("operating-policy", "运行政策落实", "the operating policy is settled"),
  {
    plan: plan.id,
    id: "mobilised-then-chosen",
    step: "strengthen-townships",
    title: { zh: "先动员、后选择", en: "first the meeting, then the choice" },
    evidence: "staff-choices",
    cites: [cite("000-056")],
  },
  before("conclude", "accepted", { zh: "整合成果验收", en: "the result is accepted" }, "000-059", {
    evidence: "acceptance",
  }),
];
