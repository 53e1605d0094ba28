import {
  type Change,
  type Draft,
  defineChange,
  endedBefore,
  inForce,
  type PlainDate,
  recordSuccession,
} from "@fuyou/kernel";
import { z } from "zod";
import { type Institution, institutionSchema, institutions } from "./institution.js";
import { type NamePlate, namePlates } from "./name-plate.js";
import { lapseRegistrations, oweRegistration } from "./registration-event.js";

/** What has to be said to establish an institution: the record itself. */
export interface Establishment {
  /** The new institution; it exists from the day of the act. */
  institution: Institution;
}

/** Establishes a new institution (组建): W3C ORG FoundationEvent, with the plate of its own name. */
export const establish: Change<Establishment> = defineChange<Establishment>({
  type: "hierarchy.establish",
  title: { zh: "组建机构", en: "establish an institution" },
  schema: z.strictObject({ institution: institutionSchema }),
  apply(draft, { institution }, act) {
    draft.insert(institutions, { ...institution, establishedOn: act.on });
    draft.insert(namePlates, ownPlate(draft, institution.id, institution.name, act.on));
  },
});

/** What has to be said to abolish an institution. */
export interface Abolition {
  /** The institution that ends. */
  institution: string;
  /** The institutions in which it lives on. */
  successors: readonly string[];
}

/**
 * Abolishes an institution (撤销): its functions stop on the day of the act, its plates come down,
 * and its identifier leads to its successors from then on. Changes of registration it still owed lapse;
 * winding-up and deregistration follow.
 */
export const abolish: Change<Abolition> = defineChange<Abolition>({
  type: "hierarchy.abolish",
  title: { zh: "撤销机构", en: "abolish an institution" },
  schema: z.strictObject({ institution: z.string().min(1), successors: z.array(z.string()) }),
  apply(draft, { institution, successors }, act) {
    recordSuccession(draft, institutions, institution, successors, act.on, act.cites);
    for (const plate of draft.by(namePlates, "institution", institution)) {
      takeDown(draft, plate, act.on);
    }
    lapseRegistrations(draft, "institution", institution, act.on);
    draft.update(institutions, institution, { ending: "abolished" });
    draft.retire(institutions, institution, act.on);
  },
});

/** What has to be said to change the registration of an institution. */
export interface RegistrationChange {
  /** The institution. */
  institution: string;
  /** Its new name. */
  name?: string | undefined;
  /** Its new kind. */
  kind?: string | undefined;
  /** Its new sponsoring body. */
  sponsor?: string | undefined;
  /** Its new competent department. */
  competentDepartment?: string | undefined;
}

/**
 * Changes the registration of an institution (变更登记) that lives on with its code and records. With
 * a new name the plate of the old one comes down and that of the new one is hung. What its certificates
 * register of it is owed from then on, until it is recorded as done.
 */
export const registerChange: Change<RegistrationChange> = defineChange<RegistrationChange>({
  type: "hierarchy.register-change",
  title: { zh: "变更登记", en: "change of registration" },
  schema: z.strictObject({
    institution: z.string().min(1),
    name: z.string().optional(),
    kind: z.string().optional(),
    sponsor: z.string().optional(),
    competentDepartment: z.string().optional(),
  }),
  apply(draft, { institution, ...fields }, act) {
    const given = Object.entries(fields).filter(([, value]) => value !== undefined);
    const before = draft.require(institutions, institution);
    draft.update(institutions, institution, Object.fromEntries(given));
    const because = [`${institutions.name}/${institution}`];
    for (const item of ["name", "kind", "sponsor"] as const) {
      if (fields[item] === undefined || fields[item] === before[item]) continue;
      oweRegistration(draft, { institution, item, because, on: act.on });
    }
    if (fields.name === undefined || fields.name === before.name) return;
    for (const plate of draft.by(namePlates, "institution", institution)) {
      if (plate.kind === "own-name") takeDown(draft, plate, act.on);
    }
    draft.insert(namePlates, ownPlate(draft, institution, fields.name, act.on));
  },
});

/** The plate of an institution's own name. */
function ownPlate(draft: Draft, institution: string, name: string, on: PlainDate): NamePlate {
  const id = draft.freshId(namePlates, `${institution}-own-name`);
  return { id, institution, name, kind: "own-name", order: "first", period: { from: on } };
}

/** Takes a plate down: it hangs for the last time on the eve. One hung on the day is taken back. */
function takeDown(draft: Draft, plate: NamePlate, on: PlainDate): void {
  if (!inForce(plate, on)) return;
  if (plate.period.from < on) {
    draft.update(namePlates, plate.id, { period: endedBefore(plate.period, on) });
  } else draft.retire(namePlates, plate.id, on);
}
