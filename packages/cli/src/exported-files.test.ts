import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { refuseInputs, writeTo } from "./exported-files.js";

const folder = mkdtempSync(join(tmpdir(), "fuyou-output-"));
afterAll(() => rmSync(folder, { recursive: true }));

const content = async function* () {
  yield new Uint8Array([1]);
  throw new Error("half-way");
};

describe("what a command writes", () => {
  it("leaves the file that was there where it fails half-way", async () => {
    const place = join(folder, "old.csv");
    writeFileSync(place, "old");
    await expect(writeTo({ name: "old.csv", content: content() }, place, false)).rejects.toThrow(
      "half-way",
    );
    expect(readFileSync(place, "utf8")).toBe("old");
    expect(readdirSync(folder)).toEqual(["old.csv"]);
  });

  it("is refused with a message where it cannot be written, or is what is read", async () => {
    const input = join(folder, "old.csv");
    const below = join(input, "below.csv");
    await expect(
      writeTo({ name: "below.csv", content: [new Uint8Array([1])] }, below, false),
    ).rejects.toMatchObject({ code: "CLI_CANNOT_WRITE" });
    expect(() => refuseInputs([input], [folder])).toThrow(
      /one of the files that are read|正是所读/,
    );
    mkdirSync(join(folder, "marked"));
    expect(() =>
      refuseInputs([join(folder, "marked"), join(folder, "new")], [input]),
    ).not.toThrow();
  });
});
