/** What installs packages (包管理器). */
export type PackageManager = "npm" | "pnpm" | "yarn" | "bun";

/** What a package manager is told, by what is wanted. */
interface Habits {
  /** Installs what a project needs. */
  readonly install: readonly string[];
  /** Runs a script, as a user writes it. */
  readonly run: (script: string) => string;
  /** Runs a script of every package of a workspace. */
  readonly everywhere: (script: string) => string;
  /** Runs a script of the deployment of a workspace. */
  readonly inDeployment: (script: string) => string;
  /** How a package of the same workspace is named among dependencies. */
  readonly neighbour: string;
}

/** How each package manager is spoken to. */
export const habitsOf: Readonly<Record<PackageManager, Habits>> = {
  npm: {
    install: ["install", "--no-audit", "--no-fund"],
    run: (script) =>
      script === "test" || script === "start" ? `npm ${script}` : `npm run ${script}`,
    everywhere: (script) => `npm run ${script} --workspaces`,
    inDeployment: (script) => `npm run ${script} --workspace deployment --`,
    neighbour: "*",
  },
  pnpm: {
    install: ["install"],
    run: (script) => `pnpm ${script}`,
    everywhere: (script) => `pnpm -r run ${script}`,
    inDeployment: (script) => `pnpm --dir deployment run ${script}`,
    neighbour: "workspace:*",
  },
  yarn: {
    install: ["install"],
    run: (script) => `yarn ${script}`,
    everywhere: (script) => `yarn --cwd plugin ${script} && yarn --cwd deployment ${script}`,
    inDeployment: (script) => `yarn --cwd deployment ${script}`,
    neighbour: "*",
  },
  bun: {
    install: ["install"],
    run: (script) => `bun run ${script}`,
    everywhere: (script) => `bun run --filter '*' ${script}`,
    inDeployment: (script) => `bun run --cwd deployment ${script}`,
    neighbour: "workspace:*",
  },
};

/**
 * The package manager that runs this program, as it says of itself; npm where none does.
 *
 * @param userAgent - `npm_config_user_agent`, such as `pnpm/10.1.0 npm/? node/v20.19.0`
 */
export function packageManagerOf(userAgent: string | undefined): PackageManager {
  const name = userAgent?.split("/", 1)[0];
  return name !== undefined && Object.hasOwn(habitsOf, name) ? (name as PackageManager) : "npm";
}
