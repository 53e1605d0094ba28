import { assetsPlugin, shareRoomsStep } from "@fuyou/assets";
import {
  assignDutySets,
  dutiesPlugin,
  dutyPoint,
  dutySetPoint,
  functionAreaPoint,
} from "@fuyou/duties";
import { hierarchyPlugin } from "@fuyou/hierarchy";
import { type Clause, type Composition, clausePoint, sourcePoint } from "@fuyou/kernel";
import { aPlugin, composed } from "@fuyou/kernel/testing";
import { createPostsStep, personnelPlugin } from "@fuyou/personnel";
import {
  consolidate,
  guideInstitutions,
  phasePoint,
  planPoint,
  reformPlugin,
  type Step,
  stepPoint,
  strengthen,
} from "@fuyou/reform";
import { servicesPlugin } from "@fuyou/services";
import {
  amount,
  fieldValue,
  requirement,
  requirementPoint,
  standardsPlugin,
} from "@fuyou/standards";

const source = "999";
const cites = [{ source, clause: "二(一)" }];
const text = (zh: string, en = zh) => ({ zh, en });
const head = (id: string, title: string) => ({
  plan: "merge",
  phase: "act",
  id,
  title: text(title, id),
  cites,
});

const steps: readonly Step[] = [
  consolidate.step(head("a-centre", "县级合"), {
    sources: [{ kinds: ["county-mch-hospital"] }, { kinds: ["county-fp-station"] }],
    into: {
      kind: "county-mchfp-centre",
      name: "{division}妇幼保健计划生育服务中心",
      legalForm: "public-institution",
    },
  }),
  strengthen.step(head("b-townships", "乡增强"), {
    from: { kinds: ["township-fp-station"] },
    into: { kinds: ["township-hospital"] },
    plate: { kind: "mchfp-service-station", name: "{division}服务站" },
    options: { hospital: { kinds: ["township-hospital"] } },
  }),
  shareRoomsStep.step(head("c-villages", "村共享"), {
    parties: { kinds: ["village-committee", "village-clinic"] },
    functions: ["clinic", "fp-service-room"],
  }),
  guideInstitutions.step(head("d-guide", "业务指导"), {
    from: { kinds: ["county-mchfp-centre"] },
    to: { kinds: ["township-hospital"] },
    scope: "county",
  }),
  createPostsStep.step(head("e-posts", "设岗"), {
    at: { kinds: ["township-hospital"] },
    posts: [{ kind: "professional", name: "新岗" }],
  }),
  assignDutySets.step(head("f-duties", "明确职责"), { sets: ["hospital-duties"] }),
];

const clauses: readonly Pick<Clause, "row" | "disposition">[] = [
  { row: "999-001", disposition: "context" },
  { row: "999-002", disposition: "planned" },
  { row: "999-003", disposition: "notOperationalised" },
  { row: "999-004", disposition: "notOperationalised" },
  { row: "999-005", disposition: "unresolved" },
];

/** The plugins of the sample, with a plan of six steps and a rule on rooms. */
export const sampleComposition: Composition = composed(
  standardsPlugin,
  hierarchyPlugin,
  reformPlugin,
  personnelPlugin,
  assetsPlugin,
  dutiesPlugin,
  servicesPlugin,
  aPlugin(
    "sample",
    (to) => {
      to.add(sourcePoint, {
        id: source,
        title: text("样例文件", "Sample document"),
        issuer: text("样县", "Sample County"),
        note: text("文件未注明县名。", "The document names no county."),
      });
      for (const clause of clauses) {
        to.add(clausePoint, {
          ...clause,
          source,
          clause: "二(一)",
          gist: text("大意", "gist"),
          carriedBy: [],
          reason: text("样例理由", "sample reason"),
        });
      }
      to.add(planPoint, {
        id: "merge",
        title: text("样例方案", "Sample plan"),
        authority: { issuer: "样县编委", number: "〔2020〕1号" },
        concerns: [],
        cites,
      });
      const phase = { plan: "merge", cites };
      const [prepare, act] = [text("准备", "prepare"), text("实施", "act")];
      to.add(phasePoint, {
        ...phase,
        id: "prepare",
        title: prepare,
        from: "2020-01-02",
        to: "2020-01-31",
      });
      to.add(phasePoint, { ...phase, id: "act", title: act, from: "2020-02-01", to: "2020-02-29" });
      for (const step of steps) to.add(stepPoint, step);
      to.add(functionAreaPoint, { code: "care", title: text("服务", "care") });
      const duty = { class: "technical", functionArea: "care", lead: "unnamed", cites } as const;
      for (const code of ["advice", "visits"])
        to.add(dutyPoint, { ...duty, code, title: text(code) });
      to.add(dutySetPoint, {
        code: "hospital-duties",
        title: text("卫生院职责"),
        duties: ["advice", "visits"],
        involvement: "lead",
        institutionKinds: ["township-hospital"],
        cites,
      });
      to.add(
        requirementPoint,
        requirement({
          id: "room-area",
          title: text("用房面积", "area of rooms"),
          each: "rooms",
          require: {
            measure: fieldValue("area", { unit: "0.01m2" }),
            compare: "at-least",
            bound: amount(1_600),
          },
          severity: "mandatory",
          cites,
          period: { from: "2019-01-01" },
        }),
      );
    },
    [reformPlugin, standardsPlugin, dutiesPlugin, assetsPlugin],
  ),
);
