import {
  type CountyView,
  codeOf,
  type Draft,
  daysBetween,
  defineTable,
  type Finding,
  finding,
  inForce,
  type Message,
  type PlainDate,
  plainDateSchema,
  type Row,
  type Severity,
  type Table,
} from "@fuyou/kernel";
import { z } from "zod";
import { certificates } from "./certificate.js";
import { hierarchyCodes } from "./errors.js";
import { registrationItemPoint } from "./extension-points.js";
import { institutions } from "./institution.js";

/**
 * A change of registration (变更登记) owed or done: something that a certificate registers has changed, and
 * the registering authority has to be told. Open while it has no day on which it was done.
 */
export interface RegistrationEvent extends Row {
  /** The institution that owes it. */
  readonly institution: string;
  /** The certificate it concerns. */
  readonly certificate: string;
  /** What changed, a code of `hierarchy.registration-item`. */
  readonly item: string;
  /** The records by which it changed, each `table/id`. */
  readonly because: readonly string[];
  /** The day of the change, since which it is owed. */
  readonly owedSince: PlainDate;
  /** The day it was registered. */
  readonly doneOn?: PlainDate | undefined;
  /** Name of the authority that registered it. */
  readonly by?: string | undefined;
  /** Number of its notice. */
  readonly number?: string | undefined;
}

/** Shape of a {@link RegistrationEvent}. */
export const registrationEventSchema: z.ZodType<RegistrationEvent> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "登记事项编号", en: "identifier" } }),
  institution: z.string().meta({ label: { zh: "申请机构", en: "institution" } }),
  certificate: z.string().meta({ label: { zh: "所涉证书", en: "certificate" } }),
  item: codeOf(registrationItemPoint, { zh: "变更事项", en: "what changed" }),
  because: z.array(z.string().min(1)).meta({ label: { zh: "起因记录", en: "because of" } }),
  owedSince: plainDateSchema.meta({ label: { zh: "应办起日", en: "owed since" } }),
  doneOn: plainDateSchema.optional().meta({ label: { zh: "办结日期", en: "done on" } }),
  by: z
    .string()
    .optional()
    .meta({ label: { zh: "办理机关", en: "registered by" } }),
  number: z
    .string()
    .optional()
    .meta({ label: { zh: "核准文号", en: "number" } }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "免办日期", en: "lapsed on" } }),
});

/** Register of changes of registration (变更登记事项), owed and done. */
export const registrationEvents: Table<RegistrationEvent, "institution" | "certificate"> =
  defineTable<RegistrationEvent, "institution" | "certificate">({
    name: "registration-events",
    title: { zh: "变更登记事项", en: "registration events" },
    schema: registrationEventSchema,
    references: {
      institution: { to: institutions, onRetire: "keep" },
      certificate: { to: certificates, onRetire: "keep" },
    },
    *check(rows, county): Iterable<Finding> {
      for (const row of rows) {
        const certificate = county.get(certificates, row.certificate);
        const { id, owedSince, doneOn } = row;
        if (doneOn !== undefined && doneOn < owedSince) {
          const values = { id, owedSince, doneOn };
          yield said(hierarchyCodes.message("HIERARCHY_REGISTRATION_ORDER", values), row, county);
        }
        if (certificate !== undefined && certificate.institution !== row.institution) {
          const values = { id, certificate: certificate.id, institution: row.institution };
          yield said(hierarchyCodes.message("HIERARCHY_FOREIGN_CERTIFICATE", values), row, county);
        }
        if (isOwed(row, county.date) && owedSince < county.date) {
          const values = {
            institution: county.get(institutions, row.institution)?.name ?? row.institution,
            id,
            item: row.item,
            certificate: row.certificate,
            owedSince,
            days: daysBetween(owedSince, county.date),
          };
          const message = hierarchyCodes.message("HIERARCHY_REGISTRATION_OWED", values);
          yield said(message, row, county, "warning");
        }
      }
    },
  });

/**
 * Whether a change of registration is still owed on a day.
 *
 * @param event - the change of registration
 * @param on - the day
 */
export function isOwed(event: RegistrationEvent, on: PlainDate): boolean {
  return inForce(event, on) && event.doneOn === undefined && event.owedSince <= on;
}

/** What has changed of an institution, for {@link oweRegistration}. */
export interface RegisteredChange {
  /** The institution. */
  institution: string;
  /** What changed, a code of `hierarchy.registration-item`. */
  item: string;
  /** The records by which it changed, each `table/id`. */
  because: readonly string[];
  /** The day of the change. */
  on: PlainDate;
}

/**
 * Writes down, within the act that changes an institution, that a change of registration is owed: one for
 * each certificate the institution holds that registers what changed. A body without such a certificate
 * owes nothing.
 *
 * @param draft - the next state
 * @param change - what changed
 * @returns on how many certificates it is owed
 */
export function oweRegistration(draft: Draft, change: RegisteredChange): number {
  let owed = 0;
  const { institution, item, because, on } = change;
  for (const certificate of draft.by(certificates, "institution", institution)) {
    if (!inForce(certificate, on) || !certificate.registers.includes(item)) continue;
    draft.insert(registrationEvents, {
      id: draft.freshId(registrationEvents, `${certificate.id}-${item}`),
      institution,
      certificate: certificate.id,
      item,
      because,
      owedSince: on,
    });
    owed += 1;
  }
  return owed;
}

/**
 * Lets the changes of registration of an institution that ends, or of a certificate that is surrendered, lapse:
 * what they owed is told by the cancellation.
 *
 * @param draft - the next state
 * @param reference - by which field they are found
 * @param id - the institution or certificate
 * @param on - the day
 */
export function lapseRegistrations(
  draft: Draft,
  reference: "institution" | "certificate",
  id: string,
  on: PlainDate,
): void {
  for (const event of draft.by(registrationEvents, reference, id)) {
    if (event.doneOn === undefined && event.retiredOn === undefined) {
      draft.retire(registrationEvents, event.id, on);
    }
  }
}

function said(
  message: Message,
  row: RegistrationEvent,
  county: CountyView,
  severity: Severity = "error",
): Finding {
  const subject = `registration-events/${row.id}`;
  return finding(message, { kind: "data", severity, subject, date: county.date });
}
