import { Container } from "inversify";
import type { Message } from "./code.js";
import { Composition } from "./composition.js";
import { CompositionError } from "./composition-error.js";
import { ContributionLedger } from "./contribution-ledger.js";
import { FuyouError } from "./error.js";
import { kernelCodes } from "./errors.js";
import type { ExtensionPoint } from "./extension-point.js";
import { reasonsOf } from "./issue-reason.js";
import type { ConfiguredPlugin } from "./plugin.js";

/**
 * Composes plugins into one whole. The order of the list never matters: dependencies decide. Every
 * issue is collected and reported once; while the dependencies are broken, contributions are not
 * looked at, because their faults would only echo the missing plugin; neither is what builds on a
 * plugin that failed.
 *
 * @param plugins - the plugins, configured or with their default options
 * @throws CompositionError with every issue
 */
export function compose(plugins: readonly ConfiguredPlugin[]): Composition {
  const issues: Message[] = [];
  const ordered = inOrder(plugins, issues);
  if (issues.length > 0) throw new CompositionError(issues);
  const ledger = new ContributionLedger(issues);
  const container = new Container();
  const failed = new Set<string>();
  for (const plugin of ordered) {
    const options = optionsOf(plugin, issues);
    if (options === undefined || plugin.dependsOn.some((each) => failed.has(each.id))) {
      failed.add(plugin.id);
      continue;
    }
    try {
      plugin.definition.contribute?.(ledger.of(plugin), options.value);
      const module = plugin.definition.services?.(options.value);
      if (module !== undefined) container.load(module);
    } catch (thrown) {
      failed.add(plugin.id);
      const reason = FuyouError.is(thrown)
        ? thrown.text
        : thrown instanceof Error
          ? thrown.message
          : String(thrown);
      issues.push(kernelCodes.message("KERNEL_CONTRIBUTE_FAILED", { plugin: plugin.id, reason }));
    }
  }
  const settled = ledger.settle();
  const composition = new Composition(ordered, ledger.points, settled, container);
  for (const point of checkable(composition, issues)) {
    issues.push(...point.check(composition.all(point), composition));
  }
  if (issues.length > 0) throw new CompositionError(issues);
  return composition;
}

function optionsOf(plugin: ConfiguredPlugin, issues: Message[]): { value: unknown } | undefined {
  const schema = plugin.definition.options;
  if (schema === undefined) return { value: undefined };
  const parsed = schema.safeParse(plugin.given ?? {});
  if (parsed.success) return { value: parsed.data };
  const reason = reasonsOf(parsed.error, plugin.given, schema);
  issues.push(kernelCodes.message("KERNEL_INVALID_OPTIONS", { plugin: plugin.id, reason }));
  return undefined;
}

/**
 * The points whose values are judged together: all where nothing is wrong yet. Where only values were
 * refused that no other value looks up, the rest of those is judged all the same, so that everything
 * that is wrong with them is said at once.
 */
function checkable(
  { points }: Composition,
  issues: readonly Message[],
): readonly ExtensionPoint<unknown>[] {
  if (issues.length === 0) return points;
  const alone = points.filter((point) => point.checkedAlone);
  const own = ({ values }: Message) => alone.some((point) => point.id === values.point);
  return issues.every(own) ? alone : [];
}

/** Dependencies first; among independent plugins by identifier, so that the list's order is nothing. */
function inOrder(plugins: readonly ConfiguredPlugin[], issues: Message[]): ConfiguredPlugin[] {
  const byId = new Map<string, ConfiguredPlugin>();
  const twice = new Set<string>();
  for (const plugin of plugins) {
    if (byId.has(plugin.id)) twice.add(plugin.id);
    byId.set(plugin.id, plugin);
  }
  for (const plugin of [...twice].sort()) {
    issues.push(kernelCodes.message("KERNEL_DUPLICATE_PLUGIN", { plugin }));
  }
  const ordered: ConfiguredPlugin[] = [];
  const state = new Map<string, "open" | "done">();
  const visit = (id: string, path: readonly string[]): void => {
    const plugin = byId.get(id);
    if (plugin === undefined || state.get(id) === "done") return;
    if (state.get(id) === "open") {
      const cycle = [...path.slice(path.indexOf(id)), id].map((each) => `'${each}'`).join(" -> ");
      issues.push(kernelCodes.message("KERNEL_PLUGIN_CYCLE", { cycle }));
      return;
    }
    state.set(id, "open");
    for (const each of [...plugin.dependsOn].map((ref) => ref.id).sort()) {
      if (!byId.has(each)) {
        issues.push(
          kernelCodes.message("KERNEL_MISSING_PLUGIN", { plugin: plugin.id, missing: each }),
        );
      } else visit(each, [...path, id]);
    }
    state.set(id, "done");
    ordered.push(plugin);
  };
  for (const id of [...byId.keys()].sort()) visit(id, []);
  return ordered;
}
