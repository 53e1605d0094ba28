import { fileURLToPath } from "node:url";
import { type AnyTable, columnsOf, compose, type Reference, referenceTarget } from "@fuyou/kernel";
import { expect, it } from "vitest";
import { corePlugins } from "./core-plugins.js";

const composition = compose(corePlugins);
const page = fileURLToPath(new URL("../../../docs/registers.md", import.meta.url));

function register(table: AnyTable): string {
  const references = table.references as Record<string, Reference>;
  const rows = columnsOf(table).map(({ name, title, required, codeList, unit }) => {
    const target = name in references ? referenceTarget(table, name).name : undefined;
    const holds = [
      codeList && `code of \`${codeList}\``,
      unit && `whole number, ${unit}`,
      target && `identifier in \`${target}\``,
    ];
    const said = holds.filter(Boolean).join("; ");
    return `| \`${name}\` | ${title.zh} | ${title.en} | ${required ? "yes" : ""} | ${said} |`;
  });
  const head = "| field | 栏目 | heading | required | holds |\n|---|---|---|---|---|";
  return `### \`${table.name}\` · ${table.title.zh} · ${table.title.en}\n\n${head}\n${rows.join("\n")}\n`;
}

function codeList(id: string): string {
  const point = composition.points.find((each) => each.id === id);
  const entries = point === undefined ? [] : composition.all(point);
  const rows = entries.map(({ key, value }) => {
    const { title } = value as { title: { zh: string; en: string } };
    return `| \`${key}\` | ${title.zh} | ${title.en} |`;
  });
  const none = "None in the packages: plugins bring them.";
  const body =
    rows.length === 0 ? none : `| code | 名称 | name |\n|---|---|---|\n${rows.join("\n")}`;
  return `### \`${id}\`\n\n${body}\n`;
}

// The page is written by `vitest run -u`; a difference is a change of what registers hold.
it("docs/registers.md lists every register and code list as they are", async () => {
  const lists = composition.tables
    .flatMap((table) => columnsOf(table).map((column) => column.codeList))
    .filter((list): list is string => list !== undefined);
  const text = [
    "# Registers and code lists · 登记表与代码表\n",
    "Written from the tables and code lists of the packages. Plugins add codes and registers of their own. A date is `YYYY-MM-DD`; a period is `{ from, to? }`, both ends included.\n",
    "## Registers\n",
    ...composition.tables.map(register),
    "## Code lists\n",
    ...[...new Set([...lists, "duties.function-area"])].sort().map(codeList),
  ].join("\n");
  await expect(text).toMatchFileSnapshot(page);
});
