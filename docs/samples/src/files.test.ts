import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { composeDeployment, readActs } from "@fuyou/deployment";
import { changePoint } from "@fuyou/kernel";
import { countyIntegration } from "@fuyou/plugin-county-integration";
import { aCounty } from "@fuyou/testing";
import { expect, it } from "vitest";
import deployment from "./own-registers/fuyou.config.js";

it("the file of evidence is one of acts, and its payload has the shape of the change", () => {
  const [act] = readActs(fileURLToPath(new URL("./evidence.json", import.meta.url)));
  const change = deployment.composition.get(changePoint, act?.change ?? "");
  expect(change?.schema.parse(act?.payload)).toEqual(act?.payload);
});

it("a deployment reads the workbook that lies beside its configuration", async () => {
  const folder = mkdtempSync(join(tmpdir(), "fuyou-samples-"));
  try {
    const source = composeDeployment({
      county: "370321",
      registers: aCounty("370321").withTownships(1).data(),
      plugins: [countyIntegration],
    });
    const { files } = await (await source.registers()).export({
      format: "xlsx",
      language: "zh",
      names: true,
    });
    const [file] = files;
    const parts: Uint8Array[] = [];
    for await (const part of file?.content ?? []) parts.push(part);
    writeFileSync(join(folder, "registers.xlsx"), Buffer.concat(parts));
    deployment.placedIn(folder);
    const { county, findings } = await deployment.open();
    expect(findings).toEqual([]);
    expect(county.code).toBe("370321");
    expect(county.toData().tables.staff).toHaveLength(
      (await source.open()).county.toData().tables.staff?.length ?? -1,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
