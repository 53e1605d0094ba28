import { type Composition, kernelCodes, type Message } from "@fuyou/kernel";
import { type Requirement, requirementPoint } from "@fuyou/standards";

/** Name of the register of figures, which reads the catalogue, which has this judged. */
const figures = "indicator-figures";

/**
 * Requirements that would make it a duty how many people take up a voluntary service (自愿服务不得定为硬性要求): ones that
 * are `mandatory`, read the register of figures, and either name an indicator of such uptake or take figures of
 * any indicator. A target may be set and known for planning; nobody must reach it.
 *
 * @param uptake - the codes of indicators that count voluntary uptake
 * @param known - the codes of all indicators
 * @param composition - the requirements
 */
export function* mandatoryUptake(
  uptake: ReadonlySet<string>,
  known: ReadonlySet<string>,
  composition: Composition,
): Iterable<Message> {
  if (uptake.size === 0) return;
  for (const { plugin, point, key, value } of composition.all(requirementPoint)) {
    if (value.severity !== "mandatory") continue;
    const words = wordsIn(value);
    if (!words.has(figures)) continue;
    const named = [...words].filter((word) => known.has(word));
    const meant = named.length === 0 ? [...uptake] : named.filter((each) => uptake.has(each));
    const [first] = meant.sort();
    if (first === undefined) continue;
    const reason = {
      zh: `severity：指标“${first}”计的是自愿服务的利用，不得定为硬性要求；请改为 target，或在条件中写明其他指标`,
      en: `severity: the indicator '${first}' counts the uptake of a voluntary service, which nobody must reach; say target, or name other indicators in the condition`,
    };
    yield kernelCodes.message("KERNEL_INVALID_CONTRIBUTION", { plugin, point, key, reason });
  }
}

/** The words that a requirement asks by: its tables, and the codes of its conditions. */
function wordsIn({ each, where, require }: Requirement): ReadonlySet<string> {
  const found = new Set([each]);
  const visit = (value: unknown): void => {
    if (typeof value === "string") found.add(value);
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(visit);
  };
  visit([where, require.measure, require.bound]);
  return found;
}
