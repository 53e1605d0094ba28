import { divisionClass, type Institution, institutions } from "@fuyou/hierarchy";
import type { CountyData } from "@fuyou/kernel";
import { buildCounty } from "@fuyou/testing/baseline";
import { syntheticAppraising } from "./appraising.js";
import type { Registers } from "./bodies.js";
import { syntheticBudget } from "./budget.js";
import { changningDivisions, divisionEdition } from "./divisions.js";
import { syntheticFigures } from "./figures.js";
import { syntheticGoverning } from "./governing.js";
import { syntheticInforming } from "./informing.js";
import { syntheticPractice } from "./practice.js";
import { syntheticProvision } from "./provision.js";

/** Duties of the generated baseline that only Huantai's document has in its catalogue. */
const notInTheCatalogue = ["pregnancy-follow-up", "postpartum-visit", "basic-medical-care"];

/** The town in which the Shuikoushan mine has its workers' hospital. */
const shuikoushan = "430482102000";

/**
 * Changning city (常宁市, 430482) as of 31 October 2015, before any reform: its real divisions in their edition
 * of 31 October 2018, its real population of the census of 2020, all other records synthetic. Beside what the
 * generator makes for any county, it has the Shuikoushan workers' hospital, an enterprise's, and a
 * family-planning association in every street, town and township.
 *
 * What its registers hold of 2016 to 2018 (figures, budgets, visits and so on) is invented beforehand, so that the
 * views have something to answer with after the plans.
 */
export function changningCounty(): CountyData {
  const list = changningDivisions();
  const county = buildCounty(list, {
    name: { zh: "常宁市", en: "Changning City" },
    edition: divisionEdition,
    date: "2015-10-31",
    seed: 2018,
    centralEvery: 5,
    withoutDuties: notInTheCatalogue,
  });
  const associations = list
    .filter(({ id }) => ["street", "town", "township"].includes(divisionClass(id)))
    .map(({ id, name }): Institution => {
      const place = `常宁市${name.replace(/办事处$/, "")}`;
      return {
        id: `fp-association-${id.slice(0, 9)}`,
        name: `${place}计划生育协会`,
        kind: "fp-association",
        division: id,
        legalForm: "mass-organisation",
      };
    });
  const workersHospital: Institution = {
    id: "enterprise-hospital-430482102",
    name: "水口山职工医院",
    kind: "enterprise-hospital",
    division: shuikoushan,
    legalForm: "enterprise",
  };
  const standing = { [institutions.name]: [workersHospital, ...associations] };
  const later = [
    ...[syntheticFigures(list), syntheticBudget(), syntheticGoverning(), syntheticAppraising()],
    ...[syntheticPractice(county), syntheticProvision(), syntheticInforming()],
  ];
  return { ...county, tables: [standing, ...later].reduce(withRows, county.tables) };
}

/** Registers with the records of others after their own. */
function withRows(registers: Registers, more: Registers): Registers {
  const added = Object.entries(more).map(([name, rows]) => [
    name,
    [...(registers[name] ?? []), ...rows],
  ]);
  return { ...registers, ...Object.fromEntries(added) };
}
