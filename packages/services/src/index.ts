/**
 * Services (服务): the catalogue. A service names its duty; who provides it follows from who holds
 * that duty.
 *
 * @packageDocumentation
 */

export { providersOf, servicesUnder } from "./provider.js";
export type { ConsentForm, Service } from "./service.js";
export { consentFormSchema, servicePoint, serviceSchema } from "./service.js";
export { servicesPlugin } from "./services-plugin.js";
