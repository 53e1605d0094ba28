import { FuyouError, type PlainDate, plainDateSchema, type Text } from "@fuyou/kernel";
import { type ConsentForm, consentAsked, consentFormSchema, type Service } from "@fuyou/services";
import { z } from "zod";
import { type ClientDesk, read, serviceOf, unknownCode } from "./client-desk.js";
import { type ClinicalRecord, type Consent, emptyRecord } from "./clinical-record.js";
import { consentItemPoint, itemsBefore } from "./consent-checklist.js";
import { clientsCodes } from "./errors.js";
import { requireGuardian } from "./guardian.js";
import { type Agreeing, agreeingSchema } from "./list-entry.js";

/** How strong a form of consent is; a stronger one will do where a weaker is asked. */
const strength: readonly ConsentForm[] = ["none", "informed", "written"];

/** A consent as it is handed in (知情同意). */
export interface ConsentGiven {
  /** The service agreed to. */
  service: string;
  /** Its form. */
  form: ConsentForm;
  /** What both sides confirmed, codes of `clients.consent-item`. */
  items: readonly string[];
  /** The day. */
  on: PlainDate;
  /** Who agreed. */
  agreedBy: Agreeing;
  /** The client's day of birth, where it may matter who agrees; it is judged and not kept. */
  bornOn?: PlainDate | undefined;
}

const consentGivenSchema: z.ZodType<ConsentGiven> = z.strictObject({
  service: z.string().min(1),
  form: consentFormSchema,
  items: z.array(z.string()),
  on: plainDateSchema,
  agreedBy: agreeingSchema,
  bornOn: plainDateSchema.optional(),
});

/**
 * Notes a consent (登记知情同意). Nobody has to agree; nothing is noted of those who do not.
 *
 * @param desk - the desk
 * @param record - the client's pseudonym in the clinical records
 * @param given - the consent
 * @returns the number of the consent within the record
 * @throws FuyouError `CLIENTS_UNKNOWN_CODE`, `CLIENTS_INVALID`, `CLIENTS_GUARDIAN_NEEDED`
 */
export async function giveConsent(
  desk: ClientDesk,
  record: string,
  given: ConsentGiven,
): Promise<string> {
  const { service, form, items, on, agreedBy, bornOn } = read(consentGivenSchema, given, {
    zh: "知情同意",
    en: "consent",
  });
  serviceOf(desk, service, on);
  requireGuardian(bornOn, agreedBy, on);
  const known = desk.composition.keys(consentItemPoint.id);
  const strange = items.find((item) => !known.has(item));
  if (strange !== undefined) throw unknownCode(strange, consentItemPoint.title, on);
  let id = "";
  await desk.store.update("record", record, (held) => {
    const { consents, ...rest } = held ?? emptyRecord;
    id = `consent-${consents.length + 1}`;
    return {
      ...rest,
      consents: [...consents, { id, service, form, items, givenOn: on, agreedBy }],
    };
  });
  return id;
}

/**
 * Withdraws the consent to a service (撤回同意): at any time before it is given, without a reason, and without any
 * other service depending on it.
 *
 * @param desk - the desk
 * @param record - the client's pseudonym in the clinical records
 * @param service - the service
 * @param on - the first day on which the consent holds no longer
 * @throws FuyouError `CLIENTS_NOTHING_TO_WITHDRAW`
 */
export async function withdrawConsent(
  desk: ClientDesk,
  record: string,
  service: string,
  on: PlainDate,
): Promise<void> {
  await desk.store.update("record", record, (held) => {
    const clinical = held ?? emptyRecord;
    const open = openConsents(clinical, service);
    if (open.length === 0) {
      const { title } = serviceOf(desk, service, on);
      throw new FuyouError(clientsCodes.message("CLIENTS_NOTHING_TO_WITHDRAW", { service: title }));
    }
    const consents = clinical.consents.map((each) =>
      open.includes(each) ? { ...each, withdrawnOn: on } : each,
    );
    return { ...clinical, consents };
  });
}

/**
 * The consent on which a service may be given on a day (有效同意); null where the service needs none.
 *
 * @param desk - the desk
 * @param clinical - the client's record
 * @param service - the service
 * @param on - the day
 * @throws FuyouError `CLIENTS_NO_CONSENT` where there is none in the form asked, `CLIENTS_ITEMS_MISSING` where there is
 * one and not all was explained before it
 */
export function consentTo(
  desk: ClientDesk,
  clinical: ClinicalRecord,
  service: Service,
  on: PlainDate,
): Consent | null {
  const asked = consentAsked(desk.composition, service, on);
  if (asked === "none") return null;
  const fitting = openConsents(clinical, service.code).filter(
    ({ form, givenOn }) => strength.indexOf(form) >= strength.indexOf(asked) && givenOn <= on,
  );
  if (fitting.length === 0) {
    const values = { service: service.title, date: on, form: forms[asked] };
    throw new FuyouError(clientsCodes.message("CLIENTS_NO_CONSENT", values));
  }
  const items = itemsBefore(desk.composition, service, on);
  const missingIn = (consent: Consent) => items.filter(({ code }) => !consent.items.includes(code));
  const complete = fitting.find((consent) => missingIn(consent).length === 0);
  if (complete !== undefined) return complete;
  const missing = missingIn(fitting[fitting.length - 1] as Consent);
  const values = {
    ...{ service: service.title, count: missing.length },
    items: {
      zh: missing.map(({ title }) => title.zh).join("；"),
      en: missing.map(({ title }) => title.en).join("; "),
    },
  };
  throw new FuyouError(clientsCodes.message("CLIENTS_ITEMS_MISSING", values));
}

const forms: Readonly<Record<ConsentForm, Text>> = {
  none: { zh: "同意", en: "consent" },
  informed: { zh: "知情同意", en: "informed consent" },
  written: { zh: "书面同意", en: "written consent" },
};

/** Consents to a service that hold: not withdrawn, and, where in writing, not yet used for a procedure. */
function openConsents(clinical: ClinicalRecord, service: string): readonly Consent[] {
  const used = new Set(clinical.services.map(({ consent }) => consent));
  return clinical.consents.filter(
    (each) =>
      each.service === service &&
      each.withdrawnOn === undefined &&
      !(each.form === "written" && used.has(each.id)),
  );
}
