import { type CountyData, definePlugin } from "@fuyou/kernel";
import { phasePoint, planPoint, reformPlugin, stepPoint, strengthen } from "@fuyou/reform";

/** The clause every record of the samples rests on. */
export const cites = [{ source: "test", clause: "1" }];
const title = { zh: "乡增强", en: "township strengthened" };

/** One plan with one step: the station ends into the hospital. */
export const onePlan = definePlugin({
  id: "one-plan",
  title,
  dependsOn: [reformPlugin],
  contribute(to) {
    to.add(planPoint, { id: "first", title, cites, authority: { issuer: "县编委" }, concerns: [] });
    const days = { from: "2016-01-01", to: "2016-01-31" };
    to.add(phasePoint, { plan: "first", id: "act", title, cites, ...days });
    const head = { plan: "first", id: "townships", phase: "act", title, cites };
    const step = strengthen.step(head, {
      from: { kinds: ["township-fp-station"] },
      into: { kinds: ["township-hospital"] },
      plate: { kind: "mchfp-service-station", name: "{division}服务站" },
    });
    to.add(stepPoint, step);
  },
});

/** An institution of the sample town. */
export const body = (id: string, kind: string, name: string) => ({
  id,
  kind,
  name,
  division: "999901101000",
  legalForm: "public-institution",
});
/** The registers of an invented county with one town. */
export const registers: CountyData = {
  county: {
    code: "999901",
    name: { zh: "合成县", en: "Synthetic County" },
    edition: "2018-10-31",
    date: "2015-12-31",
    synthetic: true,
  },
  tables: {
    divisions: [
      { id: "999901000000", name: "合成县" },
      { id: "999901101000", name: "合成镇" },
    ],
    institutions: [
      body("hospital", "township-hospital", "合成镇卫生院"),
      body("station", "township-fp-station", "合成镇计划生育服务所"),
    ],
  },
};
