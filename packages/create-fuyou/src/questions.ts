import { confirm, isCancel, select, text } from "@clack/prompts";
import type { Asked } from "./asked.js";
import { CreateError } from "./create-error.js";
import type { Language } from "./language.js";
import {
  checkedCounty,
  checkedCountyName,
  checkedName,
  folderNamed,
  nameOfFolder,
  sample,
} from "./project.js";

const words = {
  what: { zh: "要新建什么？", en: "What is to be created?" },
  both: { zh: "部署和插件", en: "a deployment and a plugin" },
  deployment: { zh: "仅部署", en: "a deployment" },
  plugin: { zh: "仅插件", en: "a plugin" },
  folder: { zh: "建在哪个文件夹？", en: "In which folder?" },
  name: { zh: "名称（小写英文、数字、连字符）", en: "Its name (lower case, digits, hyphens)" },
  county: { zh: "县级代码（六位）", en: "Code of the county (six digits)" },
  countyName: { zh: "县名", en: "Chinese name of the county" },
  install: { zh: "现在安装依赖？", en: "Install what it needs now?" },
} as const;

/**
 * Asks for what the command line leaves out (逐项询问). Only where there is a terminal.
 *
 * @param asked - what the command line says
 * @param language - the language to speak
 * @param from - the folder that paths are relative to
 * @throws CreateError `CREATE_STOPPED` where the user stops
 */
export async function answered(asked: Asked, language: Language, from: string): Promise<Asked> {
  let { plugin, deployment, folder, name, county, countyName, install } = asked;
  if (!plugin && !deployment) {
    const parts = await given(
      select({
        message: words.what[language],
        options: (["both", "deployment", "plugin"] as const).map((value) => ({
          value,
          label: words[value][language],
        })),
      }),
    );
    plugin = parts !== "deployment";
    deployment = parts !== "plugin";
  }
  const ask = (word: keyof typeof words, initial: string, check: (value: string) => unknown) =>
    given(
      text({
        message: words[word][language],
        placeholder: initial,
        defaultValue: initial,
        validate: (value) => refusal(() => check(value || initial), language),
      }),
    );
  folder ??= await ask("folder", `./${name ?? sample.name}`, (value) => folderNamed(value, from));
  const suggested = nameOfFolder(folderNamed(folder, from));
  const usable = refusal(() => checkedName(suggested), language) === undefined;
  name ??= await ask("name", usable ? suggested : sample.name, checkedName);
  county ??= await ask("county", sample.county, checkedCounty);
  countyName ??= await ask("countyName", sample.countyName, checkedCountyName);
  install ??= await given(confirm({ message: words.install[language] }));
  return { ...asked, plugin, deployment, folder, name, county, countyName, install };
}

/** Why a value is refused; undefined where it is not. */
function refusal(check: () => unknown, language: Language): string | undefined {
  try {
    check();
    return undefined;
  } catch (cause) {
    if (cause instanceof CreateError) return cause.in(language);
    throw cause;
  }
}

async function given<T>(answer: Promise<T>): Promise<Exclude<T, symbol>> {
  const value = await answer;
  if (isCancel(value)) throw new CreateError("CREATE_STOPPED");
  return value as Exclude<T, symbol>;
}
