import type { CountyData } from "@fuyou/kernel";
import { buildCounty } from "@fuyou/testing/baseline";
import { divisionEdition, huantaiDivisions } from "./divisions.js";

/**
 * Huantai county (桓台县, 370321) as of 31 October 2015, the eve of the county plan: its real divisions
 * in their edition of 31 October 2018, its real population of the census of 2020, all other records
 * synthetic.
 */
export function huantaiCounty(): CountyData {
  return buildCounty(huantaiDivisions(), {
    name: { zh: "桓台县", en: "Huantai County" },
    edition: divisionEdition,
    date: "2015-10-31",
  });
}
