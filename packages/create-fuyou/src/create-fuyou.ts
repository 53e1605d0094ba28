import { spawnSync } from "node:child_process";
import { relative } from "node:path";
import { type Asked, askedBy } from "./asked.js";
import { type Code, CreateError } from "./create-error.js";
import { help } from "./help.js";
import { type Language, languageOf } from "./language.js";
import { habitsOf, packageManagerOf } from "./package-manager.js";
import { place, refuseWhatIsThere } from "./placing.js";
import {
  checkedCounty,
  checkedCountyName,
  checkedName,
  folderNamed,
  nameOfFolder,
  type Project,
  sample,
} from "./project.js";
import { projectFiles } from "./project-files.js";
import { answered } from "./questions.js";
import { stoppable } from "./stopping.js";

/** Where the program runs (运行环境). */
export interface Surroundings {
  /** The folder that paths are relative to. */
  readonly folder: string;
  /** The folder with the templates as published. */
  readonly templates: string;
  /** The variables of the environment. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Whether somebody can be asked. */
  readonly terminal: boolean;
  /** Prints a text for the user. */
  readonly say: (text: string) => void;
  /** Prints what went wrong. */
  readonly complain: (text: string) => void;
}

const exitCodes: Partial<Record<Code, number>> = {
  CREATE_NOT_EMPTY: 1,
  CREATE_NOT_A_FOLDER: 1,
  CREATE_NOT_WRITABLE: 1,
  CREATE_INSTALL_FAILED: 1,
  CREATE_STOPPED: 130,
};

/**
 * Creates what is asked for (新建项目) and says what to do next.
 *
 * @param argv - what stands behind the command
 * @param around - where it runs
 * @returns the exit code: 0 done; 1 not done or not installed; 2 wrong usage; 130 stopped
 */
export async function createFuyou(argv: readonly string[], around: Surroundings): Promise<number> {
  const spoken = argv[argv.indexOf("--lang") + 1];
  let language = languageOf(argv.includes("--lang") ? spoken : undefined, around.environment);
  try {
    const asked = askedBy(argv);
    if (asked.help) {
      around.say(help[languageOf(asked.language, around.environment)]);
      return 0;
    }
    language = languageOf(asked.language, around.environment);
    const wanted =
      around.terminal && !asked.yes ? await answered(asked, language, around.folder) : asked;
    const project = projectOf(wanted, language, around);
    const files = projectFiles(project, around.templates);
    await stoppable((stop) => place(files, project.folder, stop));
    around.say(created(project, language));
    if (wanted.install ?? wanted.yes) install(project);
    around.say(next(project, wanted.install ?? wanted.yes, language, around.folder));
    return 0;
  } catch (cause) {
    if (!(cause instanceof CreateError)) throw cause;
    around.complain(`${cause.in(language)}\n`);
    return exitCodes[cause.code] ?? 2;
  }
}

/** What is to be created, all of it checked before anything is written. */
function projectOf(asked: Asked, language: Language, around: Surroundings): Project {
  const any = asked.plugin || asked.deployment;
  if (!any && !asked.yes) throw new CreateError("CREATE_NOTHING_CHOSEN");
  const named = asked.folder ?? (asked.yes ? (asked.name ?? sample.name) : undefined);
  if (named === undefined) throw new CreateError("CREATE_NO_FOLDER");
  const folder = folderNamed(named, around.folder);
  const project: Project = {
    parts: any
      ? { plugin: asked.plugin, deployment: asked.deployment }
      : { plugin: true, deployment: true },
    folder,
    language,
    name: checkedName(asked.name ?? nameOfFolder(folder)),
    county: checkedCounty(asked.county ?? sample.county),
    countyName: checkedCountyName(asked.countyName ?? sample.countyName),
    manager: packageManagerOf(around.environment.npm_config_user_agent),
  };
  refuseWhatIsThere(folder);
  return project;
}

function install({ folder, manager }: Project): void {
  const command = [manager, ...habitsOf[manager].install];
  const { status } = spawnSync(manager, command.slice(1), {
    cwd: folder,
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    throw new CreateError("CREATE_INSTALL_FAILED", { folder, command: command.join(" ") });
  }
}

function created({ folder, parts }: Project, language: Language): string {
  const what = [
    ...(parts.deployment ? [language === "zh" ? "部署" : "a deployment"] : []),
    ...(parts.plugin ? [language === "zh" ? "插件" : "a plugin"] : []),
  ];
  return language === "zh"
    ? `已新建${what.join("和")}：${folder}\n登记表和文件内容均为虚构。\n`
    : `Created ${what.join(" and ")} in ${folder}\nIts registers and its document are invented.\n`;
}

function next(project: Project, installed: boolean, language: Language, from: string): string {
  const { run, install: installing } = habitsOf[project.manager];
  const where = relative(from, project.folder);
  const scripts = project.parts.deployment ? ["start", "test"] : ["test", "typecheck"];
  const lines = [
    ...(where === "" ? [] : [`cd ${where}`]),
    ...(installed ? [] : [`${project.manager} ${installing[0]}`]),
    ...scripts.map(run),
  ];
  const title = language === "zh" ? "接下来：" : "Next:";
  return `\n${title}\n${lines.map((line) => `  ${line}\n`).join("")}`;
}
