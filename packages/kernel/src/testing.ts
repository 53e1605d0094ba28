/**
 * Builders for tests: a citation, an act, a plugin, a composition, a county, each with defaults that
 * hold together, so that a test says only what it is about.
 *
 * ```mermaid
 * flowchart LR
 *   aPlugin --> composed
 *   composed -- makes --> Composition
 *   Composition --> aCounty
 *   aHeader --> aCounty
 *   aCitation --> anAct
 * ```
 *
 * @packageDocumentation
 */
import type { z } from "zod";
import type { Act } from "./change.js";
import type { Citation } from "./citation.js";
import type { Message, MessageTemplate } from "./code.js";
import { compose } from "./compose.js";
import type { Composition } from "./composition.js";
import { CompositionError } from "./composition-error.js";
import type { County, CountyHeader } from "./county.js";
import { readCounty } from "./county-data.js";
import type { PlainDate } from "./date.js";
import { type Finding, isBlocking } from "./finding.js";
import { kernelPlugin } from "./kernel-plugin.js";
import { type ConfiguredPlugin, type Contributor, definePlugin, type PluginRef } from "./plugin.js";

/**
 * A citation (依据) of an invented document.
 *
 * @param over - what is to be otherwise
 */
export function aCitation(over: Partial<Citation> = {}): Citation {
  return { source: "sample-notice", clause: "一(一)", ...over };
}

/**
 * An act (行为): a day and the clause it rests on.
 *
 * @param on - first day of its effect
 * @param over - what is to be otherwise, for example an authority
 */
export function anAct(on: PlainDate = "2020-01-01", over: Partial<Act> = {}): Act {
  return { on, cites: [aCitation()], ...over };
}

/**
 * The header of an invented county (样县), code 999901, speaking as of 2020-01-01.
 *
 * @param over - what is to be otherwise
 */
export function aHeader(over: Partial<CountyHeader> = {}): CountyHeader {
  return {
    code: "999901",
    name: { zh: "样县", en: "Sample County" },
    edition: "2019-12-31",
    date: "2020-01-01",
    synthetic: true,
    ...over,
  };
}

/**
 * A plugin without options.
 *
 * @param id - its identifier
 * @param contribute - what it contributes
 * @param dependsOn - what it builds on
 */
export function aPlugin(
  id: string,
  contribute: (to: Contributor) => void = () => {},
  dependsOn: readonly PluginRef[] = [],
): ConfiguredPlugin {
  return definePlugin<string, undefined, undefined, readonly PluginRef[]>({
    id,
    title: { zh: id, en: id },
    dependsOn,
    contribute,
  });
}

/**
 * The composition of the kernel and some plugins.
 *
 * @param plugins - the plugins beside the kernel
 */
export function composed(...plugins: ConfiguredPlugin[]): Composition {
  return compose([kernelPlugin, ...plugins]);
}

/**
 * What keeps some plugins from being composed with the kernel; none where they can be.
 *
 * @param plugins - the plugins beside the kernel
 */
export function issuesOf(...plugins: ConfiguredPlugin[]): readonly Message[] {
  try {
    composed(...plugins);
    return [];
  } catch (thrown) {
    if (thrown instanceof CompositionError) return thrown.issues;
    throw thrown;
  }
}

/**
 * What is wrong with a package's table of codes: names that are not capitals, sentences without an
 * end, and places that one language has and the other has not. Empty where all is well.
 *
 * @param codes - the package's codes
 */
export function codeFaults(codes: { table: Readonly<Record<string, MessageTemplate>> }): string[] {
  const places = (template: string) => [...new Set(template.match(/\{[^}]*\}/g))].sort().join(" ");
  return Object.entries(codes.table).flatMap(([code, template]) => {
    const faults = /^[A-Z]+(_[A-Z0-9]+)+$/.test(code) ? [] : [`${code} is not in capitals`];
    for (const part of ["what", "fix"] as const) {
      const { zh, en } = template[part];
      const [chinese, english] = [places(zh), places(en)];
      if (chinese !== english) faults.push(`${code}.${part}: zh [${chinese}], en [${english}]`);
      if (!/[。？]$/.test(zh) || !/[.?]$/.test(en)) faults.push(`${code}.${part} has no end`);
    }
    return faults;
  });
}

/**
 * Where a schema and the interface it is annotated with differ: an annotation alone does not notice a
 * field that only one of them has. Empty where all is well.
 *
 * @param schema - the schema
 * @param full - a value with every field of the interface, the optional ones too; undefined where
 *   there is to be none, such as the period of records that have no days
 */
export function schemaFaults<T extends object>(schema: z.ZodType<T>, full: Required<T>): string[] {
  const { shape } = schema as unknown as { shape?: object };
  const given = Object.fromEntries(Object.entries(full).filter(([, value]) => value !== undefined));
  const beyond = Object.keys(shape ?? {}).filter((field) => !(field in given));
  const parsed = schema.safeParse(given);
  const refused = (parsed.error?.issues ?? []).map(
    (issue) => `${issue.path.join(".")}: ${issue.message}`,
  );
  return [...beyond.map((field) => `${field}: not in the interface`), ...refused];
}

/** Records by the name of their register, as they are read. */
export type Records = Record<string, readonly unknown[]>;

/**
 * A county with some records, which must be without fault.
 *
 * @param composition - the plugins that declare its registers
 * @param tables - its records
 * @param header - what of its header is to be otherwise
 * @throws Error that lists every blocking finding
 */
export function aCounty(
  composition: Composition,
  tables: Records = {},
  header: Partial<CountyHeader> = {},
): County {
  const { county, findings } = readCounty({ county: aHeader(header), tables }, composition);
  const faults = findings.filter(isBlocking).map((each) => `${each.subject}: ${each.message.en}`);
  if (faults.length > 0) throw new Error(`The sample county has faults:\n${faults.join("\n")}`);
  return county;
}

/**
 * What is found when some records are read.
 *
 * @param composition - the plugins that declare the registers
 * @param tables - the records
 * @param header - what of the county's header is to be otherwise
 */
export function findingsIn(
  composition: Composition,
  tables: Records,
  header: Partial<CountyHeader> = {},
): Finding[] {
  return readCounty({ county: aHeader(header), tables }, composition).findings;
}
