import {
  type Composition,
  type ConfiguredPlugin,
  type County,
  type CountyData,
  canonicalJson,
  compose,
  FuyouError,
  isBlocking,
  readCounty,
} from "@fuyou/kernel";
import { compilePlan, phasesOf } from "@fuyou/reform";
import { checkRequirements } from "@fuyou/standards";
import { outsideUses } from "./outside-watch.js";
import { plansOf } from "./plan-faults.js";

/**
 * Where a plugin reaches for what is outside (外部状态的毛病): the clock, the time zone of the machine, chance, the
 * network, files, other programs, while it composes, compiles its plans and has counties checked. Services of the
 * container are not asked for and may do so. Empty where it does not.
 *
 * Another time zone cannot be set for a test: what Node reads at its start holds, and threads cannot change it.
 * So every method of dates that asks for the zone is watched instead; what never asks cannot depend on it.
 *
 * @param plugin - the plugin
 * @param plugins - the plugin with those it builds on
 * @param counties - the counties it is tried on
 */
export function outsideFaults(
  plugin: ConfiguredPlugin,
  plugins: readonly ConfiguredPlugin[],
  counties: readonly CountyData[],
): string[] {
  const uses = outsideUses(() => {
    try {
      for (const data of counties) outcomeOn(data, compose(plugins), plugin.id);
    } catch (thrown) {
      // A use that was refused has been noted; whatever else is wrong has a promise of its own.
      if (!(thrown instanceof Error)) throw thrown;
    }
  });
  return uses.map(
    ({ what, kind, where }) =>
      `${plugin.id}: ${what} (${kind}) is used at ${where}; take what it gives from options, registers or a service of the container`,
  );
}

/**
 * What comes out otherwise when the same is done again (不确定的毛病): composing, reading a county, compiling the
 * plans, checking. Empty where everything is the same to the letter.
 *
 * @param plugin - the plugin
 * @param plugins - the plugin with those it builds on
 * @param counties - the counties it is tried on
 */
export function repeatFaults(
  plugin: ConfiguredPlugin,
  plugins: readonly ConfiguredPlugin[],
  counties: readonly CountyData[],
): string[] {
  const faults = new Set<string>();
  for (const data of counties) {
    const one = outcomeOn(data, compose(plugins), plugin.id);
    const two = outcomeOn(data, compose(plugins), plugin.id);
    for (const [what, text] of one) {
      if (two.get(what) === text) continue;
      faults.add(
        `${plugin.id}: ${what} is another when it is done again on the same county; keep nothing between calls, and take nothing from outside`,
      );
    }
  }
  return [...faults];
}

/** Everything a plugin comes to on a county, as text by what it is. */
function outcomeOn(
  data: CountyData,
  composition: Composition,
  plugin: string,
): ReadonlyMap<string, string> {
  const { county, findings } = readCounty(structuredClone(data), composition);
  const found = new Map([["what is found when reading", canonicalJson(findings)]]);
  if (findings.some(isBlocking)) return found;
  found.set("the county as read", canonicalJson(county.toData()));
  found.set("the check", canonicalJson(checked(county, composition)));
  for (const plan of plansOf(composition, plugin)) {
    const transition = compiled(county, composition, plan);
    if (transition === undefined) continue;
    const { edits, after, conservation, gaps } = transition;
    const told = [edits, after.toData(), conservation, gaps, transition.findings];
    found.set(`the plan ${plan}`, canonicalJson(told));
    found.set(`the check after ${plan}`, canonicalJson(checked(after, composition)));
  }
  return found;
}

function checked(county: County, composition: Composition) {
  return checkRequirements(county, composition, { date: county.date, plan: null });
}

/** A plan on a county, where it can be asked for at all: one without phases cannot. */
function compiled(county: County, composition: Composition, plan: string) {
  if (phasesOf(composition, plan).length === 0) return undefined;
  try {
    return compilePlan(county, composition, plan);
  } catch (thrown) {
    if (FuyouError.is(thrown)) return undefined;
    throw thrown;
  }
}
