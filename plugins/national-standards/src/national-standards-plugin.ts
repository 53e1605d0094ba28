import { clientsPlugin, retentionPoint, riskColourPoint, schedulePoint } from "@fuyou/clients";
import { governancePlugin, prohibitionPoint } from "@fuyou/governance";
import { indicatorsPlugin } from "@fuyou/indicators";
import { clausePoint, definePlugin, type Plugin, sourcePoint } from "@fuyou/kernel";
import { needsPlugin, serviceLawPoint } from "@fuyou/needs";
import { personnelPlugin } from "@fuyou/personnel";
import { actGatePoint, reformPlugin } from "@fuyou/reform";
import { licensingPoint, servicesPlugin } from "@fuyou/services";
import { type Requirement, requirementPoint, standardsPlugin } from "@fuyou/standards";
import { clauses } from "./clauses.js";
import { retentions, riskColours, schedules } from "./client-care.js";
import { deregistrationGates } from "./deregistration-gates.js";
import { contributeIndicators } from "./indicators.js";
import {
  type NationalStandardsInput,
  type NationalStandardsOptions,
  optionsSchema,
} from "./options.js";
import { classHoldsRatio, postsByClass, postsByPopulation } from "./posts-requirements.js";
import { providerProhibitions } from "./provider-prohibitions.js";
import { legalPersonCertificate, medicalLicence } from "./registration.js";
import { serviceLaws } from "./service-law.js";
import { sources, villageDoctorOpinion, windingUpGuidance } from "./sources.js";
import { licensingRules, townshipFourItems } from "./technique-licensing.js";
import { hospitalServiceSection, stationPhysician } from "./township-services.js";
import {
  certificateRenewal,
  certificateTerm,
  doctorsCertified,
  doctorsPerClinic,
  doctorsPerThousand,
  doctorTraining,
} from "./village-doctors.js";
import { cancellationInTime, creditorsToldInTime, noticesInTime } from "./winding-up.js";

/**
 * National and provincial standards with numbers (国家和省级标准): posts of maternal and child health
 * institutions, village doctors, family-planning services of townships as they were licensed, and what is
 * asked of registration, winding-up and deregistration. Law that counties share; their own plugins may
 * strengthen it.
 */
export const nationalStandards: Plugin<"national-standards", NationalStandardsInput> = definePlugin(
  {
    id: "national-standards",
    title: { zh: "国家和省级标准", en: "National and provincial standards" },
    dependsOn: [
      standardsPlugin,
      personnelPlugin,
      reformPlugin,
      clientsPlugin,
      indicatorsPlugin,
      governancePlugin,
      servicesPlugin,
      needsPlugin,
    ],
    options: optionsSchema,
    contribute(to, options) {
      const local = [
        ...(options.villageDoctorOpinion ? [] : [villageDoctorOpinion.id]),
        ...(options.windingUpGuidance ? [] : [windingUpGuidance.id]),
      ];
      const applies = (source: string) => !local.includes(source);
      for (const source of sources) if (applies(source.id)) to.add(sourcePoint, source);
      for (const clause of clauses) if (applies(clause.source)) to.add(clausePoint, clause);
      for (const rule of nationalRequirements(options)) {
        if (rule.cites.every(({ source }) => applies(source))) to.add(requirementPoint, rule);
      }
      for (const rule of licensingRules) to.add(licensingPoint, rule);
      for (const gate of deregistrationGates(options)) {
        if (gate.cites.every(({ source }) => applies(source))) to.add(actGatePoint, gate);
      }
      for (const schedule of schedules(options)) to.add(schedulePoint, schedule);
      for (const colour of riskColours) to.add(riskColourPoint, colour);
      for (const retention of retentions) to.add(retentionPoint, retention);
      contributeIndicators(to);
      for (const each of providerProhibitions) to.add(prohibitionPoint, each);
      for (const law of serviceLaws) to.add(serviceLawPoint, law);
    },
  },
);

/**
 * The requirements of all documents, those of local opinion and guidance included (全部要求).
 *
 * @param options - what the deployment says, with its defaults
 */
export function nationalRequirements(options: NationalStandardsOptions): readonly Requirement[] {
  return [
    postsByPopulation(options),
    postsByClass(options),
    classHoldsRatio(options),
    doctorsPerClinic(),
    doctorsPerThousand(),
    doctorsCertified(),
    certificateTerm(),
    certificateRenewal(options),
    doctorTraining(options),
    hospitalServiceSection(),
    townshipFourItems(),
    stationPhysician(),
    legalPersonCertificate(),
    medicalLicence(),
    creditorsToldInTime(),
    noticesInTime(),
    cancellationInTime(options),
  ];
}
