import type { RegisterImportProgress } from "@fuyou/deployment";
import type { Language } from "@fuyou/kernel";
import { words } from "./language.js";

const patienceMs = 1000;
const everyMs = 100;
const width = 24;

/**
 * Shows on one line of the terminal how far files are read: a bar of the bytes, and the lines of the sheet; silent
 * where there is no terminal, and for what takes less than a second.
 *
 * @param language - the language to speak
 */
export function startImportProgress(language: Language): {
  tell(read: RegisterImportProgress): void;
  stop(): void;
} {
  const terminal = process.stderr.isTTY === true;
  let last = Date.now() + patienceMs - everyMs;
  let shown = false;
  return {
    tell(read) {
      if (!terminal || Date.now() - last < everyMs) return;
      last = Date.now();
      shown = true;
      process.stderr.write(`\r\u001b[2K${importBar(read, language)}`);
    },
    stop() {
      if (shown) process.stderr.write("\r\u001b[2K");
    },
  };
}

/**
 * How far files are read, as a line.
 *
 * @param read - how far
 * @param language - the language to speak
 */
export function importBar(
  { sheet, rows, bytes, total }: RegisterImportProgress,
  language: Language,
): string {
  const share = total === 0 ? 1 : Math.min(1, bytes / total);
  const full = Math.floor(share * width);
  const bar = "█".repeat(full) + "░".repeat(width - full);
  const megabytes = (count: number) => (count / 2 ** 20).toFixed(1);
  return `${bar} ${Math.floor(share * 100)}% · ${megabytes(bytes)}/${megabytes(total)} MB · ${sheet}: ${rows.toLocaleString("en")} ${words.lines[language]}`;
}
