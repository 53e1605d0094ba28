#!/usr/bin/env node
import { FuyouError } from "@fuyou/kernel";
import { CommanderError } from "commander";
import { languageOf } from "./language.js";
import { createProgram } from "./program.js";

/** What the command answers: 0 done, 1 the plan does not stand, 2 wrong usage, 3 unreadable input. */
async function main(): Promise<number> {
  const outcome = { exitCode: 0 };
  try {
    await createProgram(outcome).parseAsync(process.argv);
    return outcome.exitCode;
  } catch (thrown) {
    if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? 0 : 2;
    if (!FuyouError.is(thrown)) throw thrown;
    const given = process.argv.indexOf("--lang");
    const language = languageOf(given < 0 ? undefined : process.argv[given + 1]);
    process.stderr.write(`[${thrown.code}] ${thrown.text[language]}\n`);
    return thrown.code.startsWith("DEPLOYMENT_") || thrown.code === "KERNEL_COMPOSITION" ? 3 : 1;
  }
}

process.exitCode = await main();
