import { randomUUID } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { CountyData } from "@fuyou/kernel";

/**
 * Writes the registers of a county to a JSON file (保存登记), whole or not at all: a file that was there stays as it was
 * until the new one lies complete on the disk.
 *
 * @param file - the file
 * @param data - the registers
 */
export async function writeRegisters(file: string, data: CountyData): Promise<void> {
  await writeWhole(file, `${pieces(data)}\n`);
}

/**
 * Writes a text file, whole or not at all (整体写入).
 *
 * @param file - the file
 * @param text - what it is to hold
 */
export async function writeWhole(file: string, text: string): Promise<void> {
  const beside = join(dirname(file), `.${randomUUID()}.tmp`);
  try {
    const handle = await open(beside, "wx");
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
  } catch (cause) {
    await rm(beside, { force: true });
    throw cause;
  }
}

/** One record on a line: it can be read, and compared by the usual tools. */
function pieces({ county, tables }: CountyData): string {
  const registers = Object.entries(tables).map(([name, records]) => {
    const lines = records.map((each) => `      ${JSON.stringify(each)}`);
    const list = lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n    ]`;
    return `    ${JSON.stringify(name)}: ${list}`;
  });
  const all = registers.length === 0 ? "{}" : `{\n${registers.join(",\n")}\n  }`;
  return `{\n  "county": ${JSON.stringify(county)},\n  "tables": ${all}\n}`;
}
