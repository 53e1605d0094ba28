import { relative } from "node:path";
import { loadDeployment } from "@fuyou/deployment";
import { writeTo } from "./exported-files.js";
import { languageOf, words } from "./language.js";
import { printJson } from "./print.js";
import type { TemplateFlags } from "./register-lines.js";

/**
 * Writes the workbook in which the registers of a deployment are filled in.
 *
 * @param path - folder or configuration
 * @param flags - where to, and by the code lists of which day
 */
export async function templateCommand(path: string, flags: TemplateFlags): Promise<number> {
  const language = languageOf(flags.lang);
  const { deployment } = await loadDeployment(path);
  const desk = await deployment.registers();
  const file = await desk.template({ language, date: flags.on });
  const written = relative(process.cwd(), await writeTo(file, flags.out, false));
  if (flags.json === true) printJson({ template: written });
  else process.stdout.write(`${words.template[language]}: ${written}\n`);
  return 0;
}
