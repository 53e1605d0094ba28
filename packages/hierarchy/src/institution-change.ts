import { type Change, defineChange, endedBefore, inForce, recordSuccession } from "@fuyou/kernel";
import { z } from "zod";
import { type Institution, institutionSchema, institutions } from "./institution.js";
import { namePlates } from "./name-plate.js";

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
    draft.insert(namePlates, {
      id: `${institution.id}-own-name`,
      institution: institution.id,
      name: institution.name,
      kind: "own-name",
      order: "first",
      period: { from: act.on },
    });
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
 * and its identifier leads to its successors from then on. Winding-up and deregistration follow.
 */
export const abolish: Change<Abolition> = defineChange<Abolition>({
  type: "hierarchy.abolish",
  title: { zh: "撤销机构", en: "abolish an institution" },
  schema: z.strictObject({ institution: z.string().min(1), successors: z.array(z.string()) }),
  apply(draft, { institution, successors }, act) {
    recordSuccession(draft, institutions, institution, successors, act.on, act.cites);
    for (const plate of draft.by(namePlates, "institution", institution)) {
      if (!inForce(plate, act.on)) continue;
      if (plate.period.from < act.on) {
        draft.update(namePlates, plate.id, { period: endedBefore(plate.period, act.on) });
      } else draft.retire(namePlates, plate.id, act.on);
    }
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

/** Changes the registration of an institution (变更登记) that lives on with its code and records. */
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
  apply(draft, { institution, ...fields }) {
    const given = Object.entries(fields).filter(([, value]) => value !== undefined);
    draft.update(institutions, institution, Object.fromEntries(given));
  },
});
