/**
 * The contract suite of plugins (插件契约测试), for vitest: what every plugin has to keep, whatever document it
 * carries. A plugin's own tests are about its document.
 *
 * @packageDocumentation
 */
import {
  type Clause,
  type Composition,
  type ConfiguredPlugin,
  type CountyData,
  clausePoint,
  compose,
  definePlugin,
  type PluginRef,
} from "@fuyou/kernel";
import { type Requirement, requirementPoint } from "@fuyou/standards";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { citationFaults, clauseFaults } from "./clause-faults.js";
import { controlFaults } from "./control-faults.js";
import { type CountyArbitraryOptions, countyArbitrary } from "./county-arbitrary.js";
import { everyCounty, type Trial } from "./every-county.js";
import { keyFaults } from "./key-faults.js";
import { plansOf, planTrial, windowOf } from "./plan-faults.js";
import { aloneWith, compositionFaults, compositionIssues } from "./plugin-setting.js";
import { outsideFaults, repeatFaults } from "./purity-faults.js";
import { boundaryFaults, lintLines } from "./rule-faults.js";
import { wordingFaults } from "./wording-faults.js";

/** What the contract suite may be told of a plugin (契约); everything may be left out. */
export interface PluginContract {
  /**
   * The rows of its clause registers, by source: how many, where rows are numbered `source-001` on; or
   * the rows themselves. Not held against anything where absent.
   */
  rows?: Readonly<Record<string, number | readonly string[]>> | undefined;
  /**
   * Its options as they are read when only what has to be said is said. Not held against anything where
   * absent; that they refuse what they do not know is always asked.
   */
  options?: Readonly<Record<string, unknown>> | undefined;
  /** The plugins it builds on, with the options of theirs that have no default. */
  beside?: readonly ConfiguredPlugin[] | undefined;
  /** The lint findings it may have, as `CODE@requirement#other`; none where not said. */
  lint?: readonly string[] | undefined;
  /** Rows whose carriers need not cite them. */
  loosely?: readonly string[] | undefined;
  /**
   * The counties its plans are tried on, and how many: 5 of at most 6 townships where not said, made for the
   * days of the plan. Say which duties are held there where its plans move duties.
   */
  counties?: Trial | undefined;
  /**
   * The plans that are carried out before one of its own, by the plan that builds on what they leave. Generated
   * counties are as before any reform.
   */
  after?: Readonly<Record<string, readonly string[]>> | undefined;
}

/** How many townships a county has at most, and how many counties there are, unless the contract says more. */
const few = { townships: 6, runs: 5 };

/**
 * Describes what every plugin has to keep (插件契约), one test for each promise; whatever fails says what is
 * wrong, where, and what to do. The plugin is composed with the framework and what it builds on, by the calls
 * a deployment makes.
 *
 * ```ts
 * import { describePlugin } from "@fuyou/testing/contract";
 * import { countyPlugin } from "./county-plugin.js";
 *
 * describePlugin(countyPlugin.with({ effectiveFrom: "2018-01-01" }), { counties: { runs: 50 } });
 * ```
 *
 * @param plugin - the plugin, configured where it has to be
 * @param contract - what is expected of it beyond what every plugin keeps
 */
export function describePlugin(plugin: ConfiguredPlugin, contract: PluginContract = {}): void {
  const { beside = [], lint = [], loosely } = contract;
  const plugins = aloneWith(plugin, beside);
  describe(`the contract of ${plugin.id}`, () => {
    const composition = composeOnce(plugins);

    it("composes with what it builds on and nothing else, in any order", () => {
      expect(compositionFaults(plugin, beside)).toEqual([]);
    });

    it("has the documented defaults", () => {
      const { options } = plugin.definition;
      if (contract.options === undefined) return;
      expect(options?.parse(plugin.given ?? {})).toEqual(contract.options);
    });

    it("refuses keys that nobody knows, in its options and in all it contributes", () => {
      expect(keyFaults(plugin, composition())).toEqual([]);
    });

    it("registers every clause, in order", () => {
      if (contract.rows === undefined) return;
      const rows = new Map<string, string[]>();
      for (const { source, row } of ownClauses(composition(), plugin.id)) {
        rows.set(source, [...(rows.get(source) ?? []), row]);
      }
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
      expect(citationFaults(composition(), plugin.id, loosely)).toEqual([]);
    });

    it("lets nothing rest on a clause that is recorded only", () => {
      for (const clause of ownClauses(composition(), plugin.id)) {
        if (clause.disposition !== "notOperationalised") continue;
        const issues = compositionIssues([...plugins, restingOn(clause, plugin)]);
        expect(
          issues.map(({ code }) => code),
          clause.row,
        ).toContain("KERNEL_REFUSED_CLAUSE");
      }
    });

    it("speaks in no words of control", () => {
      expect(controlFaults(composition(), plugin.id)).toEqual([]);
    });

    it("says everything in Chinese and in English", () => {
      expect(wordingFaults(plugin, composition())).toEqual([]);
    });

    it("judges every requirement rightly at its edges", () => {
      const own = composition()
        .contributionsOf(plugin.id)
        .filter((each) => each.point === requirementPoint.id);
      for (const { value } of own) expect(boundaryFaults(value as Requirement)).toEqual([]);
    });

    it("has rules without fault, but for those told", () => {
      expect(lintLines(composition())).toEqual([...lint].sort());
    });

    it("gives the same answer when asked again", () => {
      expect(repeatFaults(plugin, plugins, someCounties(composition(), plugin, contract))).toEqual(
        [],
      );
    });

    it("asks no clock, no time zone, no chance, no network, and writes no file", () => {
      expect(outsideFaults(plugin, plugins, someCounties(composition(), plugin, contract))).toEqual(
        [],
      );
    });

    it("loses nothing by its plans on any county, or says why they cannot be done", () => {
      for (const plan of plansOf(composition(), plugin.id)) {
        const after = contract.after?.[plan] ?? [];
        const window = windowOf(composition(), after[0] ?? plan);
        const counties = { ...few, ...(window && { window }), ...contract.counties };
        let done = 0;
        const tried = (data: CountyData) => {
          const { refused, faults } = planTrial(data, composition(), plan, after);
          if (!refused) done++;
          expect(faults).toEqual([]);
        };
        everyCounty(counties, tried);
        // Odd counties are refused often. Where all were, counties without fault have to show that it can be done.
        if (done === 0) everyCounty({ ...counties, faults: false }, tried);
        expect(done, neverDone(plan)).toBeGreaterThan(0);
      }
    });
  });
}

/** Two counties, one of them without fault, for the days of the plugin's first plan. */
function someCounties(
  composition: Composition,
  plugin: ConfiguredPlugin,
  { counties = {} }: PluginContract,
) {
  const { runs: _, seed = 20151101, ...given } = counties;
  const [plan] = plansOf(composition, plugin.id);
  const window = plan === undefined ? undefined : windowOf(composition, plan);
  const draw = (over: CountyArbitraryOptions) =>
    fc.sample(countyArbitrary({ townships: 3, ...(window && { window }), ...given, ...over }), {
      numRuns: 1,
      seed,
    });
  return [...draw({ faults: false }), ...draw({})];
}

function neverDone(plan: string): string {
  return `${plan}: was refused on every county, so nothing is known of it; say in counties which counties it is for, in after which plans come first`;
}

/** Composes at the first use, so that a plugin that does not compose fails its tests and not their reading. */
function composeOnce(plugins: readonly ConfiguredPlugin[]): () => Composition {
  let composition: Composition | undefined;
  return () => {
    composition ??= compose(plugins);
    return composition;
  };
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
