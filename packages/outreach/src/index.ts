/**
 * Outreach (宣传): outreach: programmes, materials, boards, days and slogans.
 *
 * @packageDocumentation
 */

export { outreachPlugin } from "./outreach-plugin.js";
