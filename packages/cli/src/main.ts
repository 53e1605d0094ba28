#!/usr/bin/env node
import { commandLine } from "./command-line.js";

// A reader that has seen enough (`fuyou clauses | head`) is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});
process.exitCode = await commandLine(process.argv);
