/**
 * National and provincial standards with numbers (国家和省级标准): their sources, clauses and requirements
 * as plain data, and what the standard of posts of 1986 asks of a county.
 *
 * @packageDocumentation
 */
export { cite, clauses } from "./clauses.js";
export { deregistrationGates } from "./deregistration-gates.js";
export { nationalRequirements, nationalStandards } from "./national-standards-plugin.js";
export type {
  NationalStandardsInput,
  NationalStandardsOptions,
  PopulationPerPost,
} from "./options.js";
export { classHoldsRatio, postsByClass, postsByPopulation } from "./posts-requirements.js";
export type {
  BindingRule,
  PostClass,
  PostsQuestion,
  PostsSpan,
  PostsStandard,
} from "./posts-standard.js";
export {
  perPost,
  populationsPerPost,
  postClass,
  postClasses,
  postsStandard,
  postsStandardWords,
} from "./posts-standard.js";
export { legalPersonCertificate, medicalLicence } from "./registration.js";
export {
  formerServiceRules,
  institutionRegistration,
  medicalInstitutionRegulation,
  postsStandard1986,
  sources,
  villageDoctorOpinion,
  villageDoctorRegulation,
  windingUpGuidance,
} from "./sources.js";
export { hospitalServiceSection, stationPhysician } from "./township-services.js";
export {
  certificateRenewal,
  certificateTerm,
  doctorsCertified,
  doctorsPerClinic,
  doctorsPerThousand,
  doctorTraining,
} from "./village-doctors.js";
export { cancellationInTime, creditorsToldInTime, noticesInTime } from "./winding-up.js";
