// #region rehearse
import { composeDeployment } from "@fuyou/deployment";
import { institutions, namePlates } from "@fuyou/hierarchy";
import { inForce, successorsOf } from "@fuyou/kernel";
import { countyIntegration } from "@fuyou/plugin-county-integration";
import { isProven } from "@fuyou/reform";
import { aCounty } from "@fuyou/testing";

const deployment = composeDeployment({
  county: "999901",
  registers: aCounty()
    .withTownships(1, (town) => town.withVillages(1))
    .data(),
  plugins: [countyIntegration],
});

/** Rehearses the common plan, and carries the same edits out. */
export async function rehearsed() {
  const { county: before } = await deployment.open();
  const transition = deployment.plan(before, "county-integration"); // pure: nothing is changed
  const after = deployment.carryOut(before, transition); // the same edits
  return { before, after, transition, proven: isProven(transition) };
}
// #endregion rehearse

/** What became of the bodies, a line each: what ended and into what, what is new, and its plates. */
export async function becameOf(language: "zh" | "en"): Promise<string[]> {
  const say = (zh: string, en: string) => (language === "zh" ? zh : en);
  const { before, after } = await rehearsed();
  return [...after.rows(institutions)].flatMap((body) => {
    if (!inForce(body, after.date)) {
      const into = successorsOf(after, institutions, body.id).map(({ name }) => name);
      const end = say(`于${body.retiredOn}撤销`, ` ended on ${body.retiredOn}`);
      return [`${body.name}${end} -> ${into.join(", ")}`];
    }
    const plates = after.by(namePlates, "institution", body.id).map(({ name }) => name);
    if (!before.has(institutions, body.id)) return [body.name + say("为新设", " is new")];
    const second = plates.filter((plate) => plate !== body.name);
    return second.map((plate) => body.name + say("加挂牌子：", " + second plate ") + plate);
  });
}
