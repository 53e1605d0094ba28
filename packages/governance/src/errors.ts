import { type Codes, defineCodes } from "@fuyou/kernel";
import { bodyMessages } from "./body-messages.js";
import { conductMessages } from "./conduct-messages.js";
import { documentMessages } from "./document-messages.js";
import { meetingMessages } from "./meeting-messages.js";

const messages = {
  ...meetingMessages,
  ...bodyMessages,
  ...conductMessages,
  ...documentMessages,
} as const;

/** The coded messages of governance: meetings and documents, bodies and decisions, conduct. */
export const governanceCodes: Codes<typeof messages> = defineCodes(messages);
