#!/usr/bin/env node
// Writes where the repository lies into every package.json: the one place where it is said is the
// argument, or FUYOU_REPOSITORY. npm checks the provenance of a package against it.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const address = (process.argv[2] ?? process.env.FUYOU_REPOSITORY ?? "").replace(/(\.git)?\/?$/, "");
if (!/^https:\/\/[^/]+\/[^/]+\/[^/]+$/.test(address)) {
  console.error("usage: node bin/repository.js https://<host>/<owner>/<name>");
  process.exit(2);
}
const folders = ["packages", "plugins"].flatMap((parent) =>
  readdirSync(join(root, parent)).map((name) => `${parent}/${name}`),
);
for (const folder of ["", ...folders]) {
  const file = join(root, folder, "package.json");
  if (!existsSync(file)) continue;
  const { name, version, description, ...others } = JSON.parse(readFileSync(file, "utf8"));
  const repository = { type: "git", url: `git+${address}.git` };
  if (folder !== "") repository.directory = folder;
  const places = { homepage: `${address}#readme`, bugs: `${address}/issues`, repository };
  const first = Object.fromEntries(
    Object.entries({ name, version, private: others.private, description }).filter(
      ([, v]) => v !== undefined,
    ),
  );
  writeFileSync(file, `${JSON.stringify({ ...first, ...others, ...places }, null, 2)}\n`);
}
