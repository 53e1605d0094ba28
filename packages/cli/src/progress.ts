import type { Language } from "@fuyou/kernel";
import type { Progress } from "@fuyou/reform";

const patienceMs = 1000;

/**
 * Shows the progress of work that takes longer than a second, on one line of the terminal; silent
 * where there is none.
 *
 * @param language - the language to speak
 */
export function startProgress(language: Language): {
  tell(progress: Progress): void;
  stop(): void;
} {
  const terminal = process.stderr.isTTY === true;
  const began = Date.now();
  let shown = false;
  return {
    tell({ title, done, total }) {
      if (!terminal || Date.now() - began < patienceMs) return;
      shown = true;
      process.stderr.write(`\r\u001b[2K${done + 1}/${total} ${title[language]}`);
    },
    stop() {
      if (shown) process.stderr.write("\r\u001b[2K");
    },
  };
}
