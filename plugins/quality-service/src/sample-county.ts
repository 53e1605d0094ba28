import { aDivision, anInstitution, sampleDivisions } from "@fuyou/hierarchy/testing";
import type { Composition, Finding } from "@fuyou/kernel";
import { compose } from "@fuyou/kernel";
import { aCounty, type Records } from "@fuyou/kernel/testing";
import { checkRequirements } from "@fuyou/standards";
import { domainPlugins } from "@fuyou/testing";
import type { QualityServiceInput } from "./options.js";
import { qualityService } from "./quality-service-plugin.js";

/** The framework and this plugin, and nothing else. */
export function composedWith(options: QualityServiceInput = {}): Composition {
  return compose([...domainPlugins, qualityService.with(options)]);
}

/** The stations of the plan, invented: one of the county, two central ones, five ordinary ones. */
export function eightStations(grades: readonly [string, string, string] = ["A", "A", "B"]) {
  const [county, central, ordinary] = grades;
  const station = (id: string, kind: string, serviceGrade: string) => ({
    ...anInstitution({ id, name: id, kind }),
    serviceGrade,
  });
  return [
    station("county", "county-fp-station", county),
    ...["c1", "c2"].map((id) => station(id, "central-township-fp-station", central)),
    ...["o1", "o2", "o3", "o4", "o5"].map((id) => station(id, "township-fp-station", ordinary)),
  ];
}

/** So many people of the technical staff of a station, numbered from a letter on. */
export function people(letter: string, many: number, over: Readonly<Record<string, unknown>> = {}) {
  return Array.from({ length: many }, (_, index) => ({
    id: `${letter}${index + 1}`,
    name: `甲${index + 1}`,
    institution: "county",
    employment: "established",
    postClass: "professional",
    ...over,
  }));
}

/** Licences of one kind for the first so many of a letter. */
export function licensed(letter: string, many: number, kind: string) {
  return Array.from({ length: many }, (_, index) => ({
    id: `${letter}${index + 1}-${kind}`,
    person: `${letter}${index + 1}`,
    kind,
  }));
}

/** Judges a county of these records, and gives the findings of one requirement. */
export function judged(
  id: string,
  records: Records,
  options: QualityServiceInput = {},
  date = "2010-12-31",
): Finding[] {
  const composition = composedWith(options);
  const divisions = Object.values(sampleDivisions).map((code) => aDivision({ id: code }));
  const county = aCounty(composition, { divisions, institutions: eightStations(), ...records });
  return checkRequirements(county, composition, { date, plan: null }).filter(
    (each) => each.requirement === id,
  );
}

/** The same where one finding is expected: its verdict, what was measured, what is missing. */
export function one(...asked: Parameters<typeof judged>) {
  const [found, ...others] = judged(...asked);
  if (found === undefined || others.length > 0) throw new Error(`${others.length + 1} findings`);
  return [found.verdict, found.measured?.value, found.shortfall];
}
