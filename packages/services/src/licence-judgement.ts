import { institutionKindPoint, institutions } from "@fuyou/hierarchy";
import {
  type Composition,
  type CountyView,
  type Finding,
  finding,
  inForce,
  type PlainDate,
} from "@fuyou/kernel";
import { servicesCodes } from "./errors.js";
import { serviceLevelTitles } from "./service-role.js";
import { licensingState, licensingTitles, techniquePoint } from "./technique.js";
import { type TechniqueLicence, techniqueLicences } from "./technique-licence.js";

/**
 * What is wrong with the licences for techniques in force on a day (专项技术许可核对): one for which
 * no rule is open to such a body, one given by a department that may not. The rules are those of the first day of
 * each licence.
 *
 * @param county - the county
 * @param composition - the techniques and who licenses them
 * @param date - the day
 */
export function* licenceFindings(
  county: CountyView,
  composition: Composition,
  date: PlainDate,
): Iterable<Finding> {
  for (const licence of county.rows(techniqueLicences)) {
    if (inForce(licence, date)) yield* faultsOf(county, composition, licence, date);
  }
}

function* faultsOf(
  county: CountyView,
  composition: Composition,
  licence: TechniqueLicence,
  date: PlainDate,
): Iterable<Finding> {
  const on = licence.period.from;
  const technique = composition.get(techniquePoint, licence.technique);
  const body = county.get(institutions, licence.institution);
  const kind = composition.get(institutionKindPoint, body?.kind ?? "");
  if (technique === undefined || body === undefined || kind === undefined) return;
  const details = {
    kind: "data",
    severity: "warning",
    subject: `technique-licences/${licence.id}`,
    date,
  } as const;
  const named = { technique: technique.title, institution: body.name };
  const asBody = { level: kind.level, kind: kind.code };
  const { rule, barred } = licensingState(composition, licence.technique, asBody, on);
  if (barred) {
    const values = { ...named, level: serviceLevelTitles[kind.level], on };
    yield finding(servicesCodes.message("SERVICES_TECHNIQUE_NOT_OPEN", values), details);
    return;
  }
  if (rule === undefined || rule.licensedBy === licence.licensedBy) return;
  const asked = licensingTitles[rule.licensedBy];
  const values = { ...named, asked, given: licensingTitles[licence.licensedBy] };
  yield finding(servicesCodes.message("SERVICES_WRONG_AUTHORITY", values), {
    ...details,
    cites: rule.cites[0],
  });
}
