import type { CodeEntry, Text } from "@fuyou/kernel";
import type { EvidenceKind } from "./evidence-kind.js";

/** The kind under which it is recorded that a phase was carried out (阶段办结). */
export const phaseCompletion = "phase-completion";

/** The kind under which it is recorded that the result of a rehearsal was approved (演练结果批准). */
export const rehearsalApproval = "rehearsal-approval";

/** The kind under which the evaluation of a wave, such as the pilot, is recorded (试点总结). */
export const waveEvaluation = "wave-evaluation";

/** The kind of a case that is not settled yet (未决事项): listed, never hidden. */
export const openCase = "open-case";

function issuer(code: string, zh: string, en: string): CodeEntry {
  return { code, title: { zh, en } };
}

/** The issuers common to all counties. */
export const issuers: readonly CodeEntry[] = [
  issuer("county-government", "县政府", "county government"),
  issuer("county-establishment-committee", "县编委", "county establishment committee"),
  issuer("county-establishment-office", "县编办", "county establishment office"),
  issuer("county-health-department", "县卫生计生部门", "county health department"),
  issuer("county-personnel-department", "县人社部门", "county personnel department"),
  issuer("county-finance-department", "县财政部门", "county finance department"),
  issuer("county-supervision-department", "县监察部门", "county supervision department"),
  issuer("registration-authority", "登记机关", "registration authority"),
  issuer("township-government", "乡镇政府", "township government"),
  issuer("institution", "所涉机构", "institution itself"),
  issuer("acting-body", "实施单位", "the body that acts"),
];

function kind(
  code: string,
  title: Text,
  issuedBy: readonly string[],
  more: Pick<EvidenceKind, "needs" | "after" | "reserved"> = {},
): EvidenceKind {
  return { code, title, issuers: issuedBy, ...more };
}

const government = ["county-government"];
const health = ["county-health-department"];
const finance = ["county-finance-department"];
const establishment = ["county-establishment-office"];
const committee = ["county-establishment-committee"];
const unit = ["institution"];

/** The kinds of evidence common to all counties; plugins add their own. */
export const evidenceKinds: readonly EvidenceKind[] = [
  kind(
    "implementation-plan",
    { zh: "实施方案", en: "implementation plan" },
    [...government, ...health],
    { needs: ["number"] },
  ),
  kind(
    "establishment-proposal",
    { zh: "机构编制调整方案（报批稿）", en: "proposal on institutions and posts" },
    health,
  ),
  kind(
    "establishment-office-opinion",
    { zh: "编办意见", en: "opinion of the establishment office" },
    establishment,
    { after: ["establishment-proposal"] },
  ),
  kind(
    "personnel-department-opinion",
    { zh: "人社部门意见", en: "opinion of the personnel department" },
    ["county-personnel-department"],
    { after: ["establishment-proposal"] },
  ),
  kind(
    "establishment-approval",
    { zh: "编委批复", en: "approval of the establishment committee" },
    committee,
    {
      needs: ["number"],
      after: [
        "establishment-proposal",
        "establishment-office-opinion",
        "personnel-department-opinion",
      ],
    },
  ),
  kind(
    "three-settlements",
    { zh: "三定方案", en: "three-settlements document" },
    [...establishment, ...committee],
    { needs: ["number"], after: ["establishment-approval"] },
  ),
  kind("quota-secured", { zh: "编制落实文件", en: "document that secures the posts" }, [
    ...establishment,
    ...committee,
  ]),
  kind("funding-secured", { zh: "经费落实文件", en: "document that secures the money" }, [
    ...finance,
    ...government,
  ]),
  kind("operating-policy", { zh: "运行政策文件", en: "document of the operating policy" }, [
    ...government,
    ...health,
  ]),
  kind("mobilisation-meeting", { zh: "动员会记录", en: "record of the mobilisation meeting" }, [
    ...government,
    ...health,
  ]),
  kind(
    "staff-choices",
    { zh: "人员自愿选择登记表", en: "register of the staff's choices" },
    [...health, ...unit],
    { after: ["mobilisation-meeting"] },
  ),
  kind(
    "asset-inventory",
    { zh: "资产清查报告", en: "asset inventory report" },
    [...unit, ...finance],
    { needs: ["institution"] },
  ),
  kind("handover-receipt", { zh: "交接验收单", en: "handover and receipt" }, [...unit, ...health], {
    needs: ["institution"],
    after: ["asset-inventory"],
  }),
  kind(
    "township-government-opinion",
    { zh: "乡镇政府意见", en: "opinion of the township government" },
    ["township-government"],
    { needs: ["institution"] },
  ),
  kind("appointment", { zh: "负责人任命文件", en: "appointment of the head" }, health, {
    needs: ["institution"],
    after: ["township-government-opinion"],
  }),
  kind(
    "registration-change",
    { zh: "变更登记", en: "change of registration" },
    ["registration-authority"],
    { needs: ["institution"] },
  ),
  kind("inspection", { zh: "监督检查记录", en: "inspection record" }, [
    "county-supervision-department",
  ]),
  kind("correction", { zh: "整改报告", en: "report of corrections" }, [...unit, ...health], {
    after: ["inspection"],
  }),
  kind(
    "out-of-routine-permission",
    { zh: "纪律期内特批", en: "permission within the window" },
    [...finance, ...government],
    { needs: ["number"] },
  ),
  kind(waveEvaluation, { zh: "试点（批次）总结", en: "evaluation of a wave" }, [
    ...government,
    ...health,
    ...unit,
  ]),
  kind("acceptance", { zh: "验收报告", en: "acceptance report" }, [...government, ...health]),
  kind(openCase, { zh: "未决事项", en: "open case" }, [...health, ...unit, "acting-body"], {
    needs: ["about"],
  }),
  kind(rehearsalApproval, { zh: "演练结果批准", en: "approval of a rehearsal" }, ["acting-body"], {
    reserved: true,
  }),
  kind(phaseCompletion, { zh: "阶段办结", en: "phase carried out" }, ["acting-body"], {
    reserved: true,
  }),
];
