import { divisions } from "@fuyou/hierarchy";
import {
  type Composition,
  type County,
  type Finding,
  finding,
  inForce,
  type PlainDate,
} from "@fuyou/kernel";
import type { Continuity } from "@fuyou/reform";
import { assignments, type DutyAssignment } from "./assignment.js";
import { dutyPoint } from "./duty.js";
import { dutiesCodes } from "./errors.js";

/**
 * That work is never interrupted (工作不断): every duty held in a division stays held there on every
 * day of the transition. Source 000, clause 四(一).
 */
export const dutiesContinuity: Continuity<DutyAssignment> = {
  id: "assignments",
  table: assignments,
  held: ({ duty, division }) => ({ duty, division }),
  judge: leadFindings,
};

/**
 * Where the documents name a lead there is exactly one; where they name none, that several bodies
 * hold the duty is said once, and no lead is invented.
 */
function* leadFindings(
  county: County,
  composition: Composition,
  date: PlainDate,
): Iterable<Finding> {
  const catalogue = composition.at(dutyPoint, date).map(({ value }) => value);
  const named = new Set(catalogue.filter(({ lead }) => lead === "named").map(({ code }) => code));
  const leads = new Map<string, string[]>();
  const holders = new Map<string, Set<string>>();
  for (const row of county.rows(assignments)) {
    if (!inForce(row, date)) continue;
    const holder = row.institution ?? row.post ?? "";
    const all = holders.get(row.duty);
    if (all === undefined) holders.set(row.duty, new Set([holder]));
    else all.add(holder);
    if (row.involvement !== "lead" || !named.has(row.duty)) continue;
    const key = `${row.duty}@${row.division}`;
    const leading = leads.get(key);
    if (leading === undefined) leads.set(key, [holder]);
    else if (!leading.includes(holder)) leading.push(holder);
  }
  for (const [key, leading] of leads) {
    if (leading.length < 2) continue;
    const [code = "", division = ""] = key.split("@");
    const duty = composition.get(dutyPoint, code, date);
    if (duty === undefined) continue;
    const message = dutiesCodes.message("DUTIES_SEVERAL_LEADS", {
      duty: duty.title,
      division: county.get(divisions, division)?.name ?? division,
      holders: { zh: leading.join("、"), en: leading.join(", ") },
    });
    yield finding(message, {
      kind: "continuity",
      severity: "warning",
      subject: key,
      date,
      cites: duty.cites[0],
    });
  }
  for (const duty of catalogue) {
    const count = holders.get(duty.code)?.size ?? 0;
    if (count === 0) {
      const message = dutiesCodes.message("DUTIES_NOBODY_HOLDS", { duty: duty.title });
      const details = { kind: "continuity" as const, severity: "warning" as const };
      yield finding(message, { ...details, subject: duty.code, date, cites: duty.cites[0] });
    }
    if (duty.lead !== "unnamed" || count < 2) continue;
    const message = dutiesCodes.message("DUTIES_NO_LEAD_NAMED", { duty: duty.title, count });
    const details = { kind: "continuity" as const, severity: "information" as const };
    yield finding(message, { ...details, subject: duty.code, date, cites: duty.cites[0] });
  }
}
