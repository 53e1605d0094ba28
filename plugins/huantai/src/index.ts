/**
 * Huantai county (桓台县): the opinion of source 003 as plain data, on top of county integration. Its
 * clause register, duties, sets of duties by holder, services and requirements.
 *
 * @packageDocumentation
 */
export { cite, clauses } from "./clauses.js";
export { duties, formerDuties } from "./duties.js";
export { dutySets } from "./duty-sets.js";
export { huantai } from "./huantai-plugin.js";
export type { HuantaiInput, HuantaiOptions } from "./options.js";
export { phases, plan } from "./plan.js";
export { associationPosts } from "./post-kinds.js";
export { townOfficeStaffing, villageTeam, villageWorkerFilled } from "./requirements.js";
export { villageServiceRooms } from "./room-specifications.js";
export { services } from "./services.js";
export { source } from "./source.js";
export { townshipSteps } from "./steps-townships.js";
export { villageSteps } from "./steps-villages.js";
