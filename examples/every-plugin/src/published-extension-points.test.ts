import { fileURLToPath } from "node:url";
import * as appraisal from "@fuyou/appraisal";
import * as assets from "@fuyou/assets";
import * as clients from "@fuyou/clients";
import * as duties from "@fuyou/duties";
import * as funding from "@fuyou/funding";
import * as governance from "@fuyou/governance";
import * as hierarchy from "@fuyou/hierarchy";
import * as indicators from "@fuyou/indicators";
import type { ExtensionPoint } from "@fuyou/kernel";
import * as kernel from "@fuyou/kernel";
import * as needs from "@fuyou/needs";
import * as outreach from "@fuyou/outreach";
import * as personnel from "@fuyou/personnel";
import * as reform from "@fuyou/reform";
import * as services from "@fuyou/services";
import * as sharing from "@fuyou/sharing";
import * as standards from "@fuyou/standards";
import { expect, it } from "vitest";
import deployment from "../fuyou.config.js";
import { pointSources } from "./point-sources.js";
import { fieldsOf, keyOf } from "./value-shape.js";

const { composition } = deployment;
const page = fileURLToPath(new URL("../../../docs/extension-points.md", import.meta.url));
const packages: Record<string, object> = {
  "@fuyou/kernel": kernel,
  "@fuyou/standards": standards,
  "@fuyou/hierarchy": hierarchy,
  "@fuyou/reform": reform,
  "@fuyou/personnel": personnel,
  "@fuyou/assets": assets,
  "@fuyou/duties": duties,
  "@fuyou/services": services,
  "@fuyou/clients": clients,
  "@fuyou/indicators": indicators,
  "@fuyou/appraisal": appraisal,
  "@fuyou/needs": needs,
  "@fuyou/sharing": sharing,
  "@fuyou/outreach": outreach,
  "@fuyou/governance": governance,
  "@fuyou/funding": funding,
};

const isPoint = (value: unknown): value is ExtensionPoint<unknown> =>
  typeof (value as ExtensionPoint<unknown> | null)?.derive === "function" &&
  typeof (value as ExtensionPoint<unknown> | null)?.key === "function";

/** Every extension point that a package exports, with the package and the constant. */
const exported = Object.entries(packages).flatMap(([name, module]) =>
  Object.entries(module).flatMap(([constant, value]) =>
    isPoint(value) ? [{ point: value, constant, package: name }] : [],
  ),
);
const sources = pointSources();

function contributors(point: ExtensionPoint<unknown>): string {
  const counts = new Map<string, number>();
  for (const { plugin } of composition.all(point))
    counts.set(plugin, (counts.get(plugin) ?? 0) + 1);
  return [...counts].map(([plugin, count]) => `${plugin} ${count}`).join(", ");
}

function row({ point, constant }: (typeof exported)[number]): string {
  const { type = "", file = "", members = [] } = sources.get(constant) ?? {};
  const own = fieldsOf(point.schema);
  const fields = (own.length > 0 ? own : members).join(", ");
  const value = `[\`${type}\`](../${file})${fields === "" ? "" : `<br>${fields}`}`;
  const rests = point.cited ? "条款 clause" : "词汇 vocabulary";
  const name = `${point.title.zh}<br>${point.title.en}`;
  return `| \`${point.id}\`<br>\`${constant}\` | ${name} | ${value} | \`${keyOf(point)}\` | ${rests} | ${contributors(point)} |`;
}

const head =
  "| point, constant | 名称 name | value | key | rests on | plugins and how much they bring |\n|---|---|---|---|---|---|";

function table(name: string): string {
  const own = exported.filter((each) => each.package === name);
  const rows = own.sort((a, b) => (a.point.id < b.point.id ? -1 : 1)).map(row);
  return `## \`${name}\`\n\n${head}\n${rows.join("\n")}\n`;
}

it("every point that anything stands at is exported, by the package its name begins with", () => {
  const homes = new Map(exported.map((each) => [each.point.id, each.package]));
  for (const { id } of composition.points) {
    expect([id, homes.get(id)]).toEqual([id, `@fuyou/${id.split(".")[0]}`]);
  }
});

it("every constant is declared in the sources of its package, as a point of a documented type", () => {
  for (const { constant, package: name } of exported) {
    const { package: home, members = [] } = sources.get(constant) ?? {};
    expect([constant, home]).toEqual([constant, name]);
    expect([constant, members]).not.toEqual([constant, []]);
  }
});

// The page is written by `vitest run -u`; a difference is a change of what plugins can bring.
it("docs/extension-points.md lists every extension point as it is", async () => {
  const text = [
    "# Extension points · 扩展点\n",
    "What plugins can bring, and where it goes: `to.add(constant, value)` in a plugin's `contribute`. Written from the composition of [examples/every-plugin](../examples/every-plugin/README.md), the packages and all plugins of this repository. A value that rests on a clause has to cite one; vocabulary and building blocks need not. `?` stands behind fields that may be left out; what a field means stands with the type. How to write each: [CONTRIBUTING.md](../CONTRIBUTING.md#how-to-add-things).\n",
    "插件能带来什么、加到哪里：在插件的 `contribute` 中写 `to.add(常量, 值)`。本页由 [examples/every-plugin](../examples/every-plugin/README.md) 的组合生成，包括各软件包和本仓库全部插件。以条款为依据的值必须注明条款，词汇和构件不必。`?` 表示可以省略的字段；字段含义见类型说明。写法见 [CONTRIBUTING.md](../CONTRIBUTING.md#how-to-add-things)。\n",
    ...Object.keys(packages).map(table),
  ].join("\n");
  await expect(text).toMatchFileSnapshot(page);
});
