import { clausePoint, definePlugin, type Plugin, sourcePoint } from "@fuyou/kernel";
import { personnelPlugin } from "@fuyou/personnel";
import { type Requirement, requirementPoint, standardsPlugin } from "@fuyou/standards";
import { clauses } from "./clauses.js";
import {
  type NationalStandardsInput,
  type NationalStandardsOptions,
  optionsSchema,
} from "./options.js";
import { classHoldsRatio, postsByClass, postsByPopulation } from "./posts-requirements.js";
import { sources, villageDoctorOpinion } from "./sources.js";
import { hospitalServiceSection, stationPhysician } from "./township-services.js";
import {
  certificateRenewal,
  certificateTerm,
  doctorsCertified,
  doctorsPerClinic,
  doctorsPerThousand,
  doctorTraining,
} from "./village-doctors.js";

/**
 * National and provincial standards with numbers (国家和省级标准): posts of maternal and child health
 * institutions, village doctors, and family-planning services of townships as they were licensed. Law
 * that counties share; their own plugins may strengthen it.
 */
export const nationalStandards: Plugin<"national-standards", NationalStandardsInput> = definePlugin(
  {
    id: "national-standards",
    title: { zh: "国家和省级标准", en: "National and provincial standards" },
    dependsOn: [standardsPlugin, personnelPlugin],
    options: optionsSchema,
    contribute(to, options) {
      const applies = (source: string) =>
        options.villageDoctorOpinion || source !== villageDoctorOpinion.id;
      for (const source of sources) if (applies(source.id)) to.add(sourcePoint, source);
      for (const clause of clauses) if (applies(clause.source)) to.add(clausePoint, clause);
      for (const rule of nationalRequirements(options)) {
        if (rule.cites.every(({ source }) => applies(source))) to.add(requirementPoint, rule);
      }
    },
  },
);

/**
 * The requirements of the four documents, those of the provincial opinion included (全部要求).
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
    stationPhysician(),
  ];
}
