/**
 * Clients (服务对象): clients: informed choice and consent, enrolment, journeys and due lists, kept in a store apart from the county.
 *
 * @packageDocumentation
 */

export { clientsPlugin } from "./clients-plugin.js";
