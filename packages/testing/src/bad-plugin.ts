import {
  type ConfiguredPlugin,
  type Contributor,
  definePlugin,
  type PluginRef,
  type Text,
} from "@fuyou/kernel";
import { reformPlugin } from "@fuyou/reform";
import { type Requirement, standardsPlugin } from "@fuyou/standards";

/** Its title, and whatever else needs one. */
export const title: Text = { zh: "坏样例", en: "Bad sample" };

/** A requirement that is as it should be. */
export const rule: Requirement = {
  id: "counted",
  title: { zh: "人口在册", en: "population on record" },
  each: "divisions",
  require: {
    measure: { field: "population", unit: "person" },
    compare: "at-least",
    bound: { amount: 1 },
  },
  severity: "mandatory",
  cites: [{ source: "900", clause: "一" }],
  period: { from: "2015-01-01" },
};

/**
 * A plugin to break one promise of the contract with, and no other (坏插件).
 *
 * @param contribute - what it contributes
 * @param over - what else is to be otherwise
 */
export function aBadPlugin(
  contribute: (to: Contributor) => void,
  over: { dependsOn?: readonly PluginRef[]; title?: Text } = {},
): ConfiguredPlugin {
  return definePlugin<string, undefined, undefined, readonly PluginRef[]>({
    id: "bad",
    title,
    dependsOn: [standardsPlugin, reformPlugin],
    contribute,
    ...over,
  });
}
