import { fileURLToPath } from "node:url";
import { composeDeployment, type Deployment, type RuleLine } from "@fuyou/deployment";
import type { Text } from "@fuyou/kernel";
import { qualityService } from "@fuyou/plugin-quality-service";
import { expect, it } from "vitest";
import deployment from "../fuyou.config.js";
import { huantaiCounty } from "./county.js";

const pageOf = (name: string) =>
  fileURLToPath(new URL(`../../../docs/${name}.md`, import.meta.url));
const weights: Record<RuleLine["severity"], Text> = {
  mandatory: { zh: "强制", en: "mandatory" },
  target: { zh: "目标", en: "target" },
  advice: { zh: "提倡", en: "advice" },
};

function row({ id, sentence, severity, validity: { from, to } }: RuleLine): string {
  const weight = `${weights[severity].zh} ${weights[severity].en}`;
  const says = `${sentence.zh}<br>${sentence.en}`.replaceAll("|", "\\|");
  return `| \`${id}\` | ${says} | ${weight} | ${from ?? ""} — ${to ?? ""} |`;
}

/** The rules of a deployment as a page, in both languages. */
function rulesPage(of: Deployment, introduction: string): string {
  const { rules, lint } = of.rules();
  const plugins = of.composition.plugins.filter(({ id }) =>
    rules.some((rule) => rule.plugin === id),
  );
  const tables = plugins.map(({ id, title }) => {
    const own = rules.filter((rule) => rule.plugin === id);
    const head = "| rule | 内容 what it says | 强度 weight | 期间 period |\n|---|---|---|---|";
    return `## ${title.zh} · ${title.en} (\`${id}\`): ${own.length}\n\n${head}\n${own.map(row).join("\n")}\n`;
  });
  const faults = lint.map(({ message }) => `- ${message.zh}<br>${message.en}`);
  const none = "没有。 None.";
  return [
    "# Rules · 规则目录\n",
    `${introduction} \`fuyou rules --out <folder>\` writes the same as pages, with clauses, bounds, layers and examples; \`fuyou rules --json\` as data.\n`,
    ...tables,
    "## What is wrong with the rules as rules · 规则检查\n",
    `${faults.length === 0 ? none : faults.join("\n")}\n`,
  ].join("\n");
}

// The pages are written by `vitest run <this file> --update`; a difference is a change of the rules.
it("docs/rules.md lists the rules of Huantai's documents as they are", async () => {
  const introduction =
    "Written from the rules of the plugins of [examples/huantai](../examples/huantai).";
  await expect(rulesPage(deployment, introduction)).toMatchFileSnapshot(pageOf("rules"));
});

it("docs/rules-quality-service.md lists the rules of source 001, a plan of another county", async () => {
  const { county } = deployment;
  const other = composeDeployment({
    county,
    registers: huantaiCounty,
    plugins: [qualityService.with({})],
  });
  const introduction =
    "Written from the rules of [plugins/quality-service](../plugins/quality-service), source 001.";
  await expect(rulesPage(other, introduction)).toMatchFileSnapshot(pageOf("rules-quality-service"));
});
