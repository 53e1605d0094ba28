/**
 * Appraisal (考核): appraisal schemes, examinations, awards as declared data, training plans and accreditation.
 *
 * @packageDocumentation
 */

export { appraisalPlugin } from "./appraisal-plugin.js";
