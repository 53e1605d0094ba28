import { type Codes, defineCodes } from "@fuyou/kernel";
import { fileMessages } from "./file-messages.js";
import { lintMessages } from "./lint-errors.js";
import { openVerdictMessages } from "./open-verdict-messages.js";
import { requirementMessages } from "./requirement-errors.js";
import { requirementFormMessages } from "./requirement-form-errors.js";
import { verdictMessages } from "./verdict-messages.js";

const messages = {
  ...fileMessages,
  ...lintMessages,
  ...requirementMessages,
  ...requirementFormMessages,
  ...verdictMessages,
  ...openVerdictMessages,
} as const;

/** The coded messages of the standards: verdicts on requirements, and faults of requirements. */
export const standardsCodes: Codes<typeof messages> = defineCodes(messages);
