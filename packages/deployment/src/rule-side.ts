import {
  type Composition,
  type Contribution,
  type County,
  type Finding,
  includesDate,
  isBlocking,
  type PlainDate,
  readCounty,
  type Text,
} from "@fuyou/kernel";
import { checkRequirements, layersAt, type Requirement, requirementPoint } from "@fuyou/standards";
import type { CountyState } from "./county-state.js";
import { knownPlugin } from "./known-plugin.js";

/** One of the two sets of rules compared (比较的一方). */
export interface RuleSide {
  /** The plugin whose rules are taken alone; null for all rules of a deployment. */
  plugin: string | null;
  /** What it is called. */
  title: Text;
  /** How many rules it judges by. */
  rules: number;
}

/** One side, and what the county comes to by its rules. */
export interface JudgedSide {
  /** The side. */
  side: RuleSide;
  /** Its plugins. */
  composition: Composition;
  /** The county, in the registers of that composition. */
  county: County;
  /** The rules judged, by identifier. */
  rules: ReadonlyMap<string, Contribution<Requirement>>;
  /** The verdicts. */
  verdicts: readonly Finding[];
  /** What is wrong with the county's records in the registers of that composition. */
  faults: readonly Finding[];
}

/**
 * Judges a county by the rules of one side.
 *
 * @param composition - the plugins of the side
 * @param plugin - the plugin whose rules are taken alone; all rules where absent
 * @param state - the county
 * @param date - the day
 * @param read - whether the county has to be read anew, having been read with other plugins
 * @throws FuyouError `DEPLOYMENT_UNKNOWN_PLUGIN`
 */
export function judgedSide(
  composition: Composition,
  plugin: string | undefined,
  state: CountyState,
  date: PlainDate,
  read: boolean,
): JudgedSide {
  const own = plugin === undefined ? undefined : rulesOf(plugin, composition, date);
  const reading = read
    ? readCounty(state.county.toData(), composition)
    : { county: state.county, findings: [] };
  const before =
    read && state.before !== undefined
      ? readCounty(state.before.toData(), composition).county
      : state.before;
  const { county } = reading;
  const options = { date, plan: state.plan, before, requirements: own };
  const verdicts = checkRequirements(county, composition, options);
  const judged = new Set(verdicts.map((each) => each.requirement));
  const held = own ?? layersAt(composition, date).judged;
  const rules = held.filter((each) => judged.has(each.key));
  const named = composition.plugins.find((each) => each.id === plugin)?.title;
  return {
    side: {
      plugin: plugin ?? null,
      title: named ?? { zh: "全部规则", en: "all rules" },
      rules: rules.length,
    },
    composition,
    county,
    rules: new Map(rules.map((each) => [each.key, each])),
    verdicts,
    faults: reading.findings.filter(isBlocking),
  };
}

/**
 * The rules of one plugin as it declares them, whatever another plugin has put in their place or after
 * them: what is compared is the one document with the other.
 */
function rulesOf(
  plugin: string,
  composition: Composition,
  date: PlainDate,
): Contribution<Requirement>[] {
  knownPlugin(plugin, composition);
  return composition
    .all(requirementPoint)
    .flatMap(withReplaced)
    .filter((each) => each.plugin === plugin && includesDate(each.value.period, date));
}

function withReplaced(each: Contribution<Requirement>): Contribution<Requirement>[] {
  return each.replaces === undefined ? [each] : [each, ...withReplaced(each.replaces)];
}
