import { type Composition, compose, FuyouError } from "@fuyou/kernel";
import { phasesOf, planPoint } from "@fuyou/reform";
import { corePlugins } from "./core-plugins.js";
import type { DeploymentDefinition } from "./definition.js";
import { Deployment } from "./deployment.js";
import { deploymentCodes } from "./errors.js";

/**
 * Composes a deployment: a county, its registers and its plugins.
 *
 * @param definition - county, registers, plugins and plans
 * @throws CompositionError with every issue of the plugins
 * @throws FuyouError `DEPLOYMENT_UNKNOWN_PLAN`
 */
export function composeDeployment(definition: DeploymentDefinition): Deployment {
  const composition = compose([...corePlugins, ...definition.plugins]);
  const known = composition.keys(planPoint.id);
  for (const plan of definition.plans ?? []) {
    if (known.has(plan)) continue;
    const values = { plan, known: [...known].join(", ") || "—" };
    throw new FuyouError(deploymentCodes.message("DEPLOYMENT_UNKNOWN_PLAN", values));
  }
  return new Deployment(definition, composition, definition.plans ?? plansByDate(composition));
}

function plansByDate(composition: Composition): string[] {
  const begins = (plan: string) => phasesOf(composition, plan)[0]?.from ?? "9999-12-31";
  return [...composition.keys(planPoint.id)].sort(
    (a, b) => begins(a).localeCompare(begins(b)) || a.localeCompare(b),
  );
}
