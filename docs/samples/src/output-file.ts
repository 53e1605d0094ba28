import { fileURLToPath } from "node:url";
import type { Text } from "@fuyou/kernel";

/**
 * The two files of an output that is shown in both languages, each with its language.
 *
 * @param name - the name both begin with
 */
export function written(name: string): ["zh" | "en", string][] {
  return [
    ["en", outputFile(`${name}.txt`)],
    ["zh", outputFile(`${name}.zh.txt`)],
  ];
}

/**
 * What a refused composition says, as the command line prints it.
 *
 * @param language - the language
 * @param text - of the error
 */
export function saidIn(language: "zh" | "en", text: Text): string {
  return `[KERNEL_COMPOSITION] ${text[language]}\n`;
}

/**
 * The file in which the output of a sample is kept, as the guides show it.
 *
 * @param name - its name
 */
export function outputFile(name: string): string {
  return fileURLToPath(new URL(`../output/${name}`, import.meta.url));
}
