import type { JournalFlags } from "./journal-lines.js";
import { languageOf, words } from "./language.js";
import { printJson } from "./print.js";
import { withJournal } from "./with-journal.js";

/**
 * Proves a county's journal: the chain, that replay equals the state, and the balance at every entry.
 *
 * @param path - folder or configuration
 * @param flags - what was asked for
 */
export async function verifyCommand(path: string, flags: JournalFlags): Promise<number> {
  const language = languageOf(flags.lang);
  return withJournal(path, flags.journal, async (deployment, journal) => {
    const proof = await deployment.verify(journal);
    const { entries, chainIntact, replayEqual, balanced, findings } = proof;
    const whole = chainIntact && replayEqual && balanced;
    if (flags.json === true) printJson(proof);
    else {
      const say = (holds: boolean) => words[holds ? "yes" : "no"][language];
      const lines = [
        `${words.entries[language]}: ${entries}`,
        `${words.chain[language]}: ${say(chainIntact)}`,
        `${words.replay[language]}: ${say(replayEqual)}`,
        `${words.balancedEntries[language]}: ${say(balanced)}`,
        ...findings.map(({ code, message }) => `  ${code}: ${message[language]}`),
      ];
      process.stdout.write(`${lines.join("\n")}\n`);
    }
    return whole ? 0 : 1;
  });
}
