import type { ConfiguredPlugin, CountyData } from "@fuyou/kernel";
import type { Progress } from "@fuyou/reform";

/** Where a county's registers come from: the data, or a function that fetches them. */
export type Registers = CountyData | (() => CountyData | Promise<CountyData>);

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
