import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { documentDocx } from "./document-docx.js";
import { resolveDocument } from "./resolved-document.js";
import { documentMaterial, everyPart, wideTable } from "./testing-document.js";

const hasOffice = spawnSync("soffice", ["--version"], { stdio: "ignore" }).status === 0;
if (!hasOffice) {
  process.stderr.write("skipped: no soffice here, so no document was laid out in pages\n");
}

describe("a document laid out by LibreOffice", { timeout: 600_000 }, () => {
  it.skipIf(!hasOffice)("stands on upright pages and pages across", async () => {
    const folder = mkdtempSync(join(tmpdir(), "fuyou-pages-"));
    try {
      const text = { zh: "字".repeat(700), en: "text" };
      const blocks = [{ kind: "paragraph", text } as const, wideTable, ...everyPart.blocks];
      const material = documentMaterial([{ content: { ...everyPart, blocks } }]);
      writeFileSync(
        join(folder, "paper.docx"),
        await documentDocx(resolveDocument(material), "zh"),
      );
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`;
      const args = [profile, "--headless", "--convert-to", "pdf", "--outdir", folder];
      execFileSync("soffice", [...args, join(folder, "paper.docx")], { stdio: "ignore" });
      const pdf = readFileSync(join(folder, "paper.pdf"), "latin1");
      const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)];
      const across = boxes.map(([, width, height]) => Number(width) > Number(height));
      expect(across).toContain(true);
      expect(across.filter((each) => !each).length).toBeGreaterThanOrEqual(2);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
