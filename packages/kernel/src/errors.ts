import { type Codes, defineCodes } from "./code.js";
import { compositionMessages } from "./composition-messages.js";
import { registerMessages } from "./register-messages.js";

const messages = { ...registerMessages, ...compositionMessages } as const;

/** The kernel's coded messages: registers, changes, and the composition of plugins. */
export const kernelCodes: Codes<typeof messages> = defineCodes(messages);
