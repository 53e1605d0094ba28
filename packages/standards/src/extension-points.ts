import { defineExtensionPoint, type ExtensionPoint } from "@fuyou/kernel";
import { type Requirement, requirementSchema } from "./requirement.js";
import { requirementIssues } from "./requirement-issues.js";

/** The requirements of a deployment's documents (要求). Their tables and fields are judged when plugins are composed. */
export const requirementPoint: ExtensionPoint<Requirement> = defineExtensionPoint<Requirement>({
  id: "standards.requirement",
  title: { zh: "要求", en: "requirements" },
  schema: requirementSchema,
  checkedAlone: true,
  key: (requirement) => requirement.id,
  check: requirementIssues,
});
