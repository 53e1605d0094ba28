import { describePlugin } from "./contract.js";
import { domainPlugins } from "./core-plugins.js";

// The packages of the framework are plugins, and keep what they ask of others.
for (const plugin of domainPlugins) describePlugin(plugin);
