/**
 * Sharing (信息共享): links between information systems with their purpose and data sets, and the four sources of information.
 *
 * @packageDocumentation
 */

export { sharingPlugin } from "./sharing-plugin.js";
