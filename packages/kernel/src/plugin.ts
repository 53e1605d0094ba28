import type { ContainerModule } from "inversify";
import type { z } from "zod";
import type { PlainDate } from "./date.js";
import type { ExtensionPoint, Validity } from "./extension-point.js";
import type { Text } from "./text.js";

/** A reference to a plugin, as other plugins name it among their dependencies. Compared by `id`. */
export interface PluginRef {
  /** The plugin's identifier, kebab-case. */
  readonly id: string;
}

/**
 * What the compiler says where a plugin is replaced or succeeded that is not in `dependsOn` (不在依赖之列), beside
 * those that may be named. No value has this type.
 */
export interface NotAmongDependsOn {
  /** The way out, where the compiler shows it. */
  readonly "name the plugin in dependsOn first": never;
}

/**
 * What a plugin is handed to bring its values: three verbs, so that a reader sees whether something
 * new is brought, something is corrected, or a rule gives way to a later one.
 *
 * @typeParam Of - the plugins whose contributions may be replaced or succeeded: its dependencies
 */
export interface Contributor<Of extends PluginRef = PluginRef> {
  /**
   * Brings a new value (新增). Fails on a key that another contribution holds for an overlapping period.
   *
   * @param point - where it goes
   * @param value - the value
   * @param validity - the days for which it holds, where the value does not say it itself
   */
  add<T>(point: ExtensionPoint<T>, value: NoInfer<T>, validity?: Partial<Validity>): void;
  /**
   * Corrects a value of another plugin for the same period (替换).
   *
   * @param point - where it stands
   * @param value - the value to stand there instead, with the same key
   * @param of - the plugin that contributed the key, or its identifier; must be among the dependencies
   */
  replace<T>(
    point: ExtensionPoint<T>,
    value: NoInfer<T>,
    of: Of | Of["id"] | NotAmongDependsOn,
  ): void;
  /**
   * Ends a value of another plugin and starts its own (接续): the rule of 2018 does not govern the
   * plan of 2015. Where the other value had an end, and this one says nothing of its own, it takes
   * over the days that were left.
   *
   * @param point - where it stands
   * @param value - the value that follows, with the same key
   * @param of - the plugin that contributed the key, or its identifier; must be among the dependencies
   * @param from - first day of the new value
   */
  succeed<T>(
    point: ExtensionPoint<T>,
    value: NoInfer<T>,
    of: Of | Of["id"] | NotAmongDependsOn,
    from: PlainDate,
  ): void;
}

/** What has to be said to define a plugin. */
export interface PluginDefinition<
  Id extends string,
  Options,
  Input,
  Of extends readonly PluginRef[],
> {
  /** Identifier, kebab-case, for example `county-integration`. */
  id: Id;
  /** Its name for readers. */
  title: Text;
  /** The plugins it builds on: imported references, so that a typo does not compile. */
  dependsOn?: Of;
  /** Shape of its options; a strict object. */
  options?: z.ZodType<Options, Input>;
  /**
   * Brings its values to the extension points.
   *
   * @param to - takes the contributions
   * @param options - the options, checked and with their defaults
   */
  contribute?(to: Contributor<Of[number]>, options: Options): void;
  /**
   * The services it binds in the container.
   *
   * @param options - the options, checked and with their defaults
   */
  services?(options: Options): ContainerModule;
}

/** A plugin together with the options a deployment gives it. */
export interface ConfiguredPlugin extends PluginRef {
  /** Its name for readers. */
  readonly title: Text;
  /** What it builds on. */
  readonly dependsOn: readonly PluginRef[];
  /** Its definition. */
  // biome-ignore lint/suspicious/noExplicitAny: a plugin of any options; the definition ties them together
  readonly definition: PluginDefinition<string, any, any, any>;
  /** The options as they were given, not yet checked. */
  readonly given: unknown;
}

/** A plugin: usable as it is where its options all have defaults, or `with` options. */
export interface Plugin<Id extends string = string, Input = unknown> extends ConfiguredPlugin {
  readonly id: Id;
  /**
   * The same plugin with the options of a deployment.
   *
   * @param options - as its options schema asks
   */
  with(options: Input): ConfiguredPlugin;
}

/**
 * Defines a plugin (插件): what a county, a province or a package of the framework brings to a
 * deployment.
 *
 * @param definition - identifier, dependencies, options and contributions
 */
export function definePlugin<
  const Id extends string,
  Options = undefined,
  Input = Options,
  const Of extends readonly PluginRef[] = readonly [],
>(definition: PluginDefinition<Id, Options, Input, Of>): Plugin<Id, Input> {
  const configured = (given: unknown): ConfiguredPlugin & { id: Id } => ({
    id: definition.id,
    title: definition.title,
    dependsOn: definition.dependsOn ?? [],
    definition: definition as unknown as ConfiguredPlugin["definition"],
    given,
  });
  return { ...configured(undefined), with: (options) => configured(options) };
}
