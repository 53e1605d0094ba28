import type { ConfiguredPlugin, CountyData } from "@fuyou/kernel";
import { changning } from "@fuyou/plugin-changning";
import { countyIntegration, eightDutyCodes } from "@fuyou/plugin-county-integration";
import { huantai } from "@fuyou/plugin-huantai";
import { hubeiCity } from "@fuyou/plugin-hubei-city";
import { nationalStandards } from "@fuyou/plugin-national-standards";
import { qualityService } from "@fuyou/plugin-quality-service";
import { aCounty } from "@fuyou/testing";

/** The plugins of the five documents, and the law they share. */
export const everyPlugin: readonly ConfiguredPlugin[] = [
  nationalStandards,
  countyIntegration,
  qualityService,
  hubeiCity,
  huantai.with({ effectiveFrom: "2018-01-01" }),
  changning,
];

/** An invented county with one street, two towns and their villages; everything in it is synthetic. */
export function inventedCounty(): CountyData {
  return aCounty()
    .withDuties({
      "county-fp-station": eightDutyCodes,
      "street-office": [...eightDutyCodes, "fp-service-administration"],
      "township-government": ["fp-education", "fp-service-administration"],
      "township-fp-station": eightDutyCodes,
      "village-fp-worker": ["benefit-delivery", "pregnancy-follow-up", "postpartum-visit"],
      "village-doctor": ["basic-medical-care"],
    })
    .withStreets(1, (street) => street.withVillages(1))
    .withTownships(2, (town) => town.withVillages(2))
    .data();
}
