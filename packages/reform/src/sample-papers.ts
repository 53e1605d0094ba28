import { hierarchyPlugin } from "@fuyou/hierarchy";
import { aCertificate, aHierarchy, aNamePlate, aSeal } from "@fuyou/hierarchy/testing";
import type { Records } from "@fuyou/kernel/testing";
import { aCitation, composed } from "@fuyou/kernel/testing";
import type { DocumentContext } from "./document.js";
import type { DocumentContent, DocumentTable } from "./document-content.js";
import { gatePoint } from "./gate.js";
import { reformPlugin } from "./reform-plugin.js";
import { strengthen } from "./strengthen.js";
import { aPlan, aPlanPlugin, aStepHead, rehearsed } from "./testing.js";

const merging = strengthen.step(aStepHead("merge"), {
  from: { kinds: ["township-fp-station"] },
  into: { kinds: ["township-hospital"] },
  plate: { kind: "mchfp-service-station", name: "{division}服务站" },
});

/** The gate of the sample plan: the paper that secures the money has to be on record. */
export const moneyGate = {
  plan: "sample-plan",
  id: "money",
  phase: "implement",
  evidence: "funding-secured",
  title: { zh: "经费落实", en: "money is secured" },
  cites: [aCitation()],
};

/**
 * What the papers of the sample plan are made from: the station of the town is merged into its hospital on 10
 * February 2020; both have a seal and the hospital a licence.
 *
 * @param tables - registers that are to be otherwise
 */
export function samplePapers(tables: Records = {}): DocumentContext {
  const plan = aPlan({ authority: { issuer: "样县编委", number: "样编〔2020〕5号" } });
  const plugin = aPlanPlugin([merging], {
    plan,
    contribute: (to) => to.add(gatePoint, moneyGate),
  });
  const composition = composed(hierarchyPlugin, reformPlugin, plugin);
  const transition = rehearsed(
    composition,
    aHierarchy({
      seals: [
        aSeal(),
        aSeal({ id: "station-seal", institution: "station", name: "样镇计划生育服务所" }),
      ],
      certificates: [
        aCertificate(),
        aCertificate({ id: "station-licence", institution: "station", number: "样001" }),
      ],
      "name-plates": [aNamePlate()],
      ...tables,
    }),
  );
  return { transition, composition, entries: [], personal: () => "＊" };
}

/**
 * The tables of a document, in order.
 *
 * @param content - what it says
 */
export function tablesOf(content: DocumentContent | null): DocumentTable[] {
  return (content?.blocks ?? []).flatMap((block) => (block.kind === "table" ? [block.table] : []));
}
