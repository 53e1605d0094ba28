import type { PriceList } from "@fuyou/assets";
import type { Composition, ConfiguredPlugin, CountyData, Finding, PlainDate } from "@fuyou/kernel";
import type { Progress } from "@fuyou/reform";

/** What a function that fetches registers is told of its deployment. */
export interface RegistersContext {
  /** Six-digit code of the county. */
  readonly county: string;
  /** The registers and code lists of its plugins. */
  readonly composition: Composition;
  /** The folder of the configuration; where the command runs for a deployment composed elsewhere. */
  readonly folder: string;
}

/** Registers that were read from something with faults of its own (附有问题的登记). */
export interface GivenRegisters {
  /** The registers. */
  readonly data: CountyData;
  /** What was found while they were read. */
  readonly findings: readonly Finding[];
}

/** Where a county's registers come from: the data, or a function that fetches them, such as {@link registersFrom}. */
export type Registers =
  | CountyData
  | ((
      context: RegistersContext,
    ) => CountyData | GivenRegisters | Promise<CountyData | GivenRegisters>);

/** What has to be said to compose a deployment. */
export interface DeploymentDefinition {
  /** Six-digit code of the county. */
  county: string;
  /** Where its registers come from. */
  registers: Registers;
  /** The plugins of the county; those of the framework are always there. */
  plugins: readonly ConfiguredPlugin[];
  /** The plans to carry out, in order; all plans of the plugins by their first day where not said. */
  plans?: readonly string[] | undefined;
  /**
   * Whether the report holds a font, so that it shows Chinese where a system has none (about 0.3 MB); true
   * where not said.
   */
  embedFont?: boolean | undefined;
}

/** How a deployment is run. */
export interface RunOptions {
  /** Whether nothing is carried out. */
  dryRun?: boolean | undefined;
  /** Told before each step of a plan. */
  onProgress?: ((progress: Progress) => void) | undefined;
}

/** How a county is judged. */
export interface JudgeOptions {
  /** As its registers stand, instead of as its plans leave it. */
  before?: boolean | undefined;
}

/** Which rules are compared, on which county. */
export interface RuleDiffOptions<Other> extends JudgeOptions {
  /** The plugin whose rules are the first side; all rules of the deployment where absent. */
  from?: string | undefined;
  /** The plugin whose rules are the second side; all rules of its deployment where absent. */
  to?: string | undefined;
  /** Another deployment, for example with a new document, whose rules are the second side; the same where absent. */
  with?: Other | undefined;
  /** The day on which both sides are judged; that of the county where absent. */
  on?: PlainDate | undefined;
}

/** On which county, and at which prices, it is listed what has to be procured. */
export interface ProcurementRequest extends JudgeOptions {
  /** What one piece costs; without it nothing is priced. */
  prices?: PriceList | undefined;
}
