import {
  assignWindingUps,
  certificates,
  departments,
  endRelations,
  hangPlate,
  type Institution,
  institutions,
  moveDepartments,
  namePlates,
  registerChange,
  registrationEvents,
  relations,
  seals,
  windingUps,
} from "@fuyou/hierarchy";
import { inForce, successions } from "@fuyou/kernel";
import { freshId, reverseRecords } from "./dated-reversal.js";
import { endRecords } from "./record-change.js";
import { byBody, type ReversalContext } from "./reversal-context.js";
import type { Reversal } from "./reversal-kind.js";

const past = [seals, certificates, registrationEvents, windingUps] as const;

/**
 * How the structure goes back: registrations are what they were, departments return with all that is in
 * them, the plates hung come down and those taken down hang again, relations opened end and those closed
 * are opened at the bodies that stand now. Plates of a body's own name follow the body; bodies and their
 * lineage are the reversal's own. Seals, certificates, changes of registration and winding-ups are history of
 * the identity that has them: a new identity gets its own, and what was limited, surrendered or registered
 * stays so. Only what is still open follows: a change of registration that nobody has registered lapses, and
 * a winding-up that passed on returns to the body that was responsible.
 */
export const structureReversal: Reversal = {
  id: "structure",
  title: { zh: "机构登记、牌子、科室与关系", en: "registrations, plates, departments, relations" },
  tables: [institutions, namePlates, departments, relations, successions, ...past],
  history: past,
  reverse(context) {
    lapseOwed(context);
    for (const [responsible, moving] of byBody(context.returning(windingUps, "responsible"))) {
      context.do(assignWindingUps, { windingUps: moving.map(({ now }) => now.id), responsible });
    }
    restoreRegistrations(context);
    restorePlates(context);
    for (const [to, moving] of byBody(context.returning(departments, "institution"))) {
      context.do(moveDepartments, { departments: moving.map(({ now }) => now.id), to });
    }
    reverseRecords(context, departments);
    const ending = context.added(relations).map((each) => each.id);
    if (ending.length > 0) context.do(endRelations, { relations: ending });
    reverseRecords(context, relations, (each) => !ending.includes(each.id));
  },
};

/** What the reform made somebody owe and nobody has registered lapses: what it would tell goes back. */
function lapseOwed(context: ReversalContext): void {
  const owed = context.touched(registrationEvents).filter((each) => {
    const { before, now } = each;
    if (before !== null || now === undefined || !inForce(now, context.on)) return false;
    return now.doneOn === undefined && !context.stays(each);
  });
  const records = owed.map(({ id }) => id);
  if (records.length > 0)
    context.do(endRecords, { register: registrationEvents.name, records }, true);
}

const registered = ["name", "kind", "sponsor", "competentDepartment"] as const;

function restoreRegistrations(context: ReversalContext): void {
  for (const each of context.touched(institutions)) {
    const { id, before, after, now } = each;
    if (before === null || after === null || after.retiredOn !== undefined) continue;
    if (now === undefined || !inForce(now, context.on)) continue;
    const changed = registered.filter((field) => before[field] !== after[field]);
    if (changed.length === 0 || !context.asLeft(each, changed)) continue;
    const former: Partial<Record<(typeof registered)[number], string>> = {};
    for (const field of changed) {
      const value = formerValue(context, before, field);
      if (value !== undefined && value !== id) former[field] = value;
    }
    context.do(registerChange, { institution: id, ...former });
  }
}

function formerValue(
  context: ReversalContext,
  before: Institution,
  field: (typeof registered)[number],
): string | undefined {
  const value = before[field];
  return value !== undefined && Object.hasOwn(institutions.references, field)
    ? context.bodyFor(value)
    : value;
}

function restorePlates(context: ReversalContext): void {
  reverseAddedPlates(context);
  const given = new Set<string>();
  for (const { row, period } of context.closed(namePlates)) {
    if (row.kind === "own-name") continue;
    const institution = context.bodyFor(row.institution);
    if (institution === undefined) continue;
    const { retiredOn: _ended, ...kept } = row;
    const id = freshId(context.county, namePlates, row.id, given);
    context.do(hangPlate, { plate: { ...kept, id, institution, period } });
  }
}

function reverseAddedPlates(context: ReversalContext): void {
  const own = new Set(
    context.touched(namePlates).flatMap(({ id, before, after }) => {
      const closes = before !== null || after?.kind === "own-name";
      return closes ? [id] : [];
    }),
  );
  reverseRecords(context, namePlates, (row) => !own.has(row.id));
}
