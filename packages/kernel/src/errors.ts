import { changeMessages } from "./change-messages.js";
import { clauseMessages } from "./clause-messages.js";
import { type Codes, defineCodes } from "./code.js";
import { compositionMessages } from "./composition-messages.js";
import { messageTableMessages } from "./message-table-messages.js";
import { registerMessages } from "./register-messages.js";
import { seriesMessages } from "./series-messages.js";

const messages = {
  ...registerMessages,
  ...changeMessages,
  ...compositionMessages,
  ...clauseMessages,
  ...messageTableMessages,
  ...seriesMessages,
} as const;

/** The kernel's coded messages: registers, changes, the composition of plugins, and series. */
export const kernelCodes: Codes<typeof messages> = defineCodes(messages);
