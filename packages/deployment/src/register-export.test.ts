import { describe, expect, it } from "vitest";
import { composeDeployment } from "./compose-deployment.js";
import { twoTowns } from "./sample-rules.js";

const deployment = composeDeployment({ county: "999901", registers: twoTowns, plugins: [] });
const empty = composeDeployment({
  county: "999901",
  registers: () => Promise.reject(new Error("none yet")),
  plugins: [],
});

async function bytesOf(content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) {
  const pieces: Uint8Array[] = [];
  for await (const piece of content) pieces.push(piece);
  return Buffer.concat(pieces);
}

describe("the desk of registers", () => {
  it("offers a template before there are any registers, where a day is given", async () => {
    const desk = await empty.registers();
    const { name, content } = await desk.template({ language: "zh", date: "2020-01-01" });
    expect(name).toBe("999901-template.xlsx");
    expect((await bytesOf(content)).subarray(0, 4).toString("latin1")).toBe("PK\u0003\u0004");
    await expect(desk.template({ language: "zh" })).rejects.toMatchObject({
      code: "DEPLOYMENT_REGISTERS_UNREADABLE",
    });
  });

  it("exports what stands in the registers, in each form", async () => {
    const desk = await deployment.registers();
    const request = { language: "zh", names: true } as const;
    const csv = await desk.export({ ...request, format: "csv" });
    expect(csv.plan).toBeNull();
    expect(csv.faults).toEqual([]);
    expect(csv.files.map(({ name }) => name)).toContain("institutions.csv");
    const { files } = await desk.export({ ...request, format: "json" });
    const data = JSON.parse((await bytesOf(files[0]?.content ?? [])).toString("utf8"));
    const { county } = await deployment.open();
    expect(data).toEqual(JSON.parse(JSON.stringify(county.toData())));
  });

  it("tells why records are missing from an export", async () => {
    const { county } = await deployment.open();
    const data = county.toData();
    const institutions = [...(data.tables.institutions ?? []), { id: "broken" }];
    const faulty = composeDeployment({
      county: "999901",
      registers: { ...data, tables: { ...data.tables, institutions } },
      plugins: [],
    });
    const { faults } = await (await faulty.registers()).export({ language: "zh", format: "csv" });
    expect(new Set(faults.map(({ subject }) => subject))).toEqual(new Set(["institutions/broken"]));
  });
});
