import {
  type Composition,
  CompositionError,
  type ConfiguredPlugin,
  compose,
  type Message,
  type PluginRef,
} from "@fuyou/kernel";
import { domainPlugins } from "./core-plugins.js";
import { imageOf } from "./value-image.js";

/**
 * A plugin alone (单独组合): the packages of the framework, what the plugin builds on and those in turn, and the
 * plugin last. A dependency is taken as configured where it is.
 *
 * @param plugin - the plugin, configured where it has to be
 * @param configured - plugins it builds on, with options; those it does not build on are left out
 */
export function aloneWith(
  plugin: ConfiguredPlugin,
  configured: readonly ConfiguredPlugin[] = [],
): readonly ConfiguredPlugin[] {
  const given = new Map(configured.map((each) => [each.id, each]));
  const found = new Map(domainPlugins.map((each) => [each.id, each]));
  const add = (ref: PluginRef) => {
    const each = given.get(ref.id) ?? ref;
    if (found.has(ref.id) || ref.id === plugin.id || !("definition" in each)) return;
    const known = each as ConfiguredPlugin;
    found.set(known.id, known);
    for (const below of known.dependsOn) add(below);
  };
  for (const below of plugin.dependsOn) add(below);
  found.delete(plugin.id);
  return [...found.values(), plugin];
}

/**
 * What stands in the way of plugins (组合问题), as composing them says it; empty where they compose.
 *
 * @param plugins - the plugins
 */
export function compositionIssues(plugins: readonly ConfiguredPlugin[]): readonly Message[] {
  try {
    compose(plugins);
    return [];
  } catch (thrown) {
    if (thrown instanceof CompositionError) return thrown.issues;
    throw thrown;
  }
}

/**
 * What is wrong with a plugin beside those it builds on and nothing else, in several orders of the list
 * (单独组合的毛病): issues of the composition, and what another order changes. Empty where it composes alone
 * and the order is nothing.
 *
 * @param plugin - the plugin
 * @param configured - plugins it builds on, with options
 */
export function compositionFaults(
  plugin: ConfiguredPlugin,
  configured: readonly ConfiguredPlugin[] = [],
): string[] {
  const plugins = aloneWith(plugin, configured);
  const issues = compositionIssues(plugins);
  if (issues.length > 0) {
    const missing = issues.some(({ code }) => code === "KERNEL_MISSING_PLUGIN");
    const hint = missing
      ? [`${plugin.id}: name in dependsOn what it builds on, as the imported plugin itself`]
      : [];
    return [...issues.map(({ text }) => text.en), ...hint];
  }
  const first = contributedLines(compose(plugins), plugin.id);
  const faults = new Set<string>();
  for (const order of ordersOf(plugins)) {
    const other = contributedLines(compose(order), plugin.id);
    for (const line of first) if (!other.includes(line)) faults.add(otherwise(plugin.id, line));
    for (const line of other) if (!first.includes(line)) faults.add(otherwise(plugin.id, line));
    if (faults.size === 0 && first.some((line, at) => line !== other[at])) {
      faults.add(
        `${plugin.id}: its contributions come in another order when composed again; let contribute() say the same each time`,
      );
    }
  }
  return [...faults];
}

function otherwise(plugin: string, line: string): string {
  const name = line.slice(0, line.indexOf(" "));
  return `${name}: composed again, in another order of the plugins, it is not there or not the same; let ${plugin} keep nothing outside contribute()`;
}

/** The plugins in other orders: turned round, begun in the middle, and each second one first. */
function ordersOf(plugins: readonly ConfiguredPlugin[]): (readonly ConfiguredPlugin[])[] {
  const middle = Math.floor(plugins.length / 2);
  const even = plugins.filter((_, at) => at % 2 === 0);
  const odd = plugins.filter((_, at) => at % 2 === 1);
  return [
    [...plugins].reverse(),
    [...plugins.slice(middle), ...plugins.slice(0, middle)],
    [...odd, ...even],
  ];
}

/** What a plugin contributes, each in a line: where, the days, and what. */
function contributedLines(composition: Composition, plugin: string): string[] {
  return composition
    .contributionsOf(plugin)
    .map(
      ({ point, key, value, validity }) =>
        `${plugin}/${point}/${key} ${validity.from}..${validity.to} ${imageOf(value)}`,
    );
}
