import { fileURLToPath } from "node:url";

/**
 * The file in which the output of a sample is kept, as the guides show it.
 *
 * @param name - its name
 */
export function outputFile(name: string): string {
  return fileURLToPath(new URL(`../output/${name}`, import.meta.url));
}
