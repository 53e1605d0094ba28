import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { findApiFolder, noApiPages, readApiPages } from "./api-pages.js";

const root = mkdtempSync(join(tmpdir(), "fuyou-api-"));
const folder = join(root, "docs", "api");
for (const file of [
  "modules/_fuyou_plugin-huantai.html",
  "modules/_fuyou_standards.html",
  "functions/_fuyou_plugin-huantai.townOfficeStaffing.html",
  "functions/_fuyou_other-huantai.townOffice.html",
  "variables/_fuyou_plugin-notice.index.doctorsPer1000.html",
]) {
  mkdirSync(join(folder, file, ".."), { recursive: true });
  writeFileSync(join(folder, file), "");
}
afterAll(() => rmSync(root, { recursive: true }));

describe("the pages of the API documentation", () => {
  const pages = readApiPages(folder);

  it("are found by what a rule is exported as, whatever kind of thing that is", () => {
    expect(pages.pageOf("huantai", ["town-office-staffing"])).toBe(
      "functions/_fuyou_plugin-huantai.townOfficeStaffing.html",
    );
    expect(pages.pageOf("notice", ["nothing", "doctors-per-1000"])).toBe(
      "variables/_fuyou_plugin-notice.index.doctorsPer1000.html",
    );
  });

  it("are otherwise that of the plugin, never of another with a like name", () => {
    expect(pages.pageOf("huantai", ["town-office"])).toBe("modules/_fuyou_plugin-huantai.html");
    expect(pages.pageOf("standards", [])).toBe("modules/_fuyou_standards.html");
  });

  it("are none where the plugin is not documented", () => {
    expect(pages.pageOf("elsewhere", ["rule"])).toBeNull();
    expect(noApiPages.pageOf("huantai", ["rule"])).toBeNull();
  });

  it("stand in docs/api of the folder or one above it", () => {
    mkdirSync(join(root, "examples", "sample"), { recursive: true });
    expect(findApiFolder(join(root, "examples", "sample"))).toBe(folder);
    expect(findApiFolder(tmpdir())).toBeUndefined();
  });
});
