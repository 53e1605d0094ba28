#!/usr/bin/env node
// `fuyou` from a checkout: builds when it has to, then hands over to the command line package.
// The build speaks on stderr only; stdout is the command's answer.
import { buildIfNeeded } from "./build.js";

buildIfNeeded("packages/cli/dist/main.js", ["packages", "plugins"]);
await import("../packages/cli/dist/main.js");
