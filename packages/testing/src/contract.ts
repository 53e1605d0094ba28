/**
 * The contract suite of plugins (插件契约测试), for vitest: what every plugin has to keep, whatever document it
 * carries. A plugin's own tests are about its document.
 *
 * @packageDocumentation
 */
import {
  type Clause,
  type Composition,
  CompositionError,
  type ConfiguredPlugin,
  clausePoint,
  compose,
  definePlugin,
  type Message,
  type PluginRef,
} from "@fuyou/kernel";
import { type Requirement, requirementPoint } from "@fuyou/standards";
import { describe, expect, it } from "vitest";
import { citationFaults, clauseFaults } from "./clause-faults.js";
import { corePlugins } from "./core-plugins.js";
import { boundaryFaults, lintLines } from "./rule-faults.js";

/** What the contract suite has to be told of a plugin (契约). */
export interface PluginContract {
  /**
   * The rows of its clause registers, by source: how many, where rows are numbered `source-001` on; or
   * the rows themselves.
   */
  rows: Readonly<Record<string, number | readonly string[]>>;
  /** Its options as they are read when only what has to be said is said; none where it takes none. */
  options?: Readonly<Record<string, unknown>> | undefined;
  /** The plugins it builds on that have to be configured, or that it is tried with beside them. */
  beside?: readonly ConfiguredPlugin[] | undefined;
  /** The lint findings it may have, as `CODE@requirement#other`; none where not said. */
  lint?: readonly string[] | undefined;
  /** Rows whose carriers need not cite them. */
  loosely?: readonly string[] | undefined;
}

/**
 * Describes what every plugin has to keep (插件契约): it composes with what it builds on and nothing else,
 * in any order; its options have the documented defaults and refuse what they do not know; its clause
 * register is complete; whatever it contributes rests on clauses that exist, and nothing on one that is
 * recorded only; every requirement is judged rightly at its edges; and its rules are without fault but
 * for a list that is told.
 *
 * @param plugin - the plugin, configured where it has to be
 * @param contract - what is expected of it
 */
export function describePlugin(plugin: ConfiguredPlugin, contract: PluginContract): void {
  const plugins = needed(plugin, contract.beside ?? []);
  describe(`the contract of ${plugin.id}`, () => {
    const composition = composeOnce(plugins);

    it("composes with what it builds on, in any order", () => {
      expect(issuesOf(plugins)).toEqual([]);
      expect(issuesOf([...plugins].reverse())).toEqual([]);
    });

    it("has the documented defaults and refuses options it does not know", () => {
      const { options } = plugin.definition;
      if (options === undefined) {
        expect(contract.options).toBeUndefined();
        return;
      }
      const given = plugin.given ?? {};
      expect(options.parse(given)).toEqual(contract.options);
      expect(options.safeParse({ ...given, notAnOption: true }).success).toBe(false);
    });

    it("registers every clause, in order", () => {
      const own = ownClauses(composition(), plugin.id);
      const rows = new Map<string, string[]>();
      for (const { source, row } of own) rows.set(source, [...(rows.get(source) ?? []), row]);
      const expected = Object.entries(contract.rows).map(
        ([source, given]) =>
          [source, typeof given === "number" ? numbered(source, given) : [...given]] as const,
      );
      expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(expected));
    });

    it("says of every clause what it is and what becomes of it", () => {
      expect(clauseFaults(ownClauses(composition(), plugin.id))).toEqual([]);
    });

    it("rests on clauses that exist and say so", () => {
      expect(citationFaults(composition(), plugin.id, contract.loosely)).toEqual([]);
    });

    it("lets nothing rest on a clause that is recorded only", () => {
      for (const clause of ownClauses(composition(), plugin.id)) {
        if (clause.disposition !== "notOperationalised") continue;
        const issues = issuesOf([...plugins, restingOn(clause, plugin)]);
        expect(
          issues.map(({ code }) => code),
          clause.row,
        ).toContain("KERNEL_REFUSED_CLAUSE");
      }
    });

    it("judges every requirement rightly at its edges", () => {
      const own = composition()
        .contributionsOf(plugin.id)
        .filter((each) => each.point === requirementPoint.id);
      for (const { value } of own) expect(boundaryFaults(value as Requirement)).toEqual([]);
    });

    it("has rules without fault, but for those told", () => {
      expect(lintLines(composition())).toEqual([...(contract.lint ?? [])].sort());
    });
  });
}

/** The packages of the framework, what the plugin builds on, and the plugin. */
function needed(
  plugin: ConfiguredPlugin,
  beside: readonly ConfiguredPlugin[],
): readonly ConfiguredPlugin[] {
  const found = new Map([...corePlugins, ...beside].map((each) => [each.id, each]));
  const add = (ref: PluginRef) => {
    if (found.has(ref.id) || !("definition" in ref)) return;
    const each = ref as ConfiguredPlugin;
    for (const below of each.dependsOn) add(below);
    found.set(each.id, each);
  };
  for (const each of [...beside, plugin]) for (const below of each.dependsOn) add(below);
  return [...found.values(), plugin];
}

/** Composes at the first use, so that a plugin that does not compose fails its tests and not their reading. */
function composeOnce(plugins: readonly ConfiguredPlugin[]): () => Composition {
  let composition: Composition | undefined;
  return () => {
    composition ??= compose(plugins);
    return composition;
  };
}

function issuesOf(plugins: readonly ConfiguredPlugin[]): readonly Message[] {
  try {
    compose(plugins);
    return [];
  } catch (thrown) {
    if (thrown instanceof CompositionError) return thrown.issues;
    throw thrown;
  }
}

function ownClauses(composition: Composition, plugin: string): Clause[] {
  const own = composition.all(clausePoint).filter((each) => each.plugin === plugin);
  return own.map((each) => each.value);
}

function numbered(source: string, count: number): string[] {
  return Array.from({ length: count }, (_, at) => `${source}-${String(at + 1).padStart(3, "0")}`);
}

/** A plugin whose one requirement rests on a clause. */
function restingOn({ source, clause, row }: Clause, on: PluginRef): ConfiguredPlugin {
  const requirement: Requirement = {
    id: "rests-on-it",
    title: { zh: "以此为据", en: "rests on it" },
    each: "divisions",
    require: {
      measure: { field: "population", unit: "person" },
      compare: "at-least",
      bound: { amount: 0 },
    },
    severity: "advice",
    cites: [{ source, clause, row }],
    period: { from: "2000-01-01" },
  };
  return definePlugin<string, undefined, undefined, readonly PluginRef[]>({
    id: "resting",
    title: { zh: "以此为据", en: "resting" },
    dependsOn: [on],
    contribute: (to) => to.add(requirementPoint, requirement),
  });
}
