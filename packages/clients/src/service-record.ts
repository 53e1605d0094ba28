import { type Finding, type PlainDate, plainDateSchema } from "@fuyou/kernel";
import { z } from "zod";
import { type ClientDesk, changeIn, read, requireUnit, serviceOf } from "./client-desk.js";
import { type ClinicalRecord, emptyRecord } from "./clinical-record.js";
import { consentTo } from "./consent.js";
import { marked } from "./contact-mark.js";
import { doubledBy } from "./doubled-service.js";
import { keptUntil, type Retention, retentionPoint } from "./record-kind.js";

/** The contact of a schedule that a service fulfils (完成的服务节点). */
export interface FulfilledContact {
  /** The client's pseudonym on the lists. */
  client: string;
  /** The schedule. */
  schedule: string;
  /** The contact. */
  contact: string;
}

/** A service as it is handed in (服务记录). */
export interface ServiceReport {
  /** A number of one's own; the same one twice is recorded once. Numbered where absent. */
  id?: string | undefined;
  /** The service. */
  service: string;
  /** The day. */
  on: PlainDate;
  /** The institution that gave it. */
  by: string;
  /** Where it belongs, a code of `clients.retention`; `outpatient` where absent. */
  setting?: string | undefined;
  /** The contact it fulfils, where it was on a list. */
  fulfils?: FulfilledContact | undefined;
}

const serviceReportSchema: z.ZodType<ServiceReport> = z.strictObject({
  id: z.string().min(1).optional(),
  service: z.string().min(1),
  on: plainDateSchema,
  by: z.string().min(1),
  setting: z.string().min(1).optional(),
  fulfils: z
    .strictObject({ client: z.string(), schedule: z.string(), contact: z.string() })
    .optional(),
});

/**
 * Records a service that was given (登记服务). Without the consent that the service needs nothing is recorded: the
 * refusal names the form that is missing, or the things that were not explained.
 *
 * @param desk - the desk
 * @param record - the client's pseudonym in the clinical records
 * @param report - the service
 * @returns what the unit is told: where another unit had given the same, so that its result could have been shared
 * @throws FuyouError `CLIENTS_NO_CONSENT`, `CLIENTS_ITEMS_MISSING`, `CLIENTS_UNKNOWN_CODE`, `CLIENTS_UNKNOWN_UNIT`
 */
export async function recordService(
  desk: ClientDesk,
  record: string,
  report: ServiceReport,
): Promise<readonly Finding[]> {
  const given = read(serviceReportSchema, report, { zh: "服务记录", en: "service" });
  const { on, by, setting = "outpatient", fulfils } = given;
  const service = serviceOf(desk, given.service, on);
  requireUnit(desk, by, on);
  let found: readonly Finding[] = [];
  await desk.store.update("record", record, (held) => {
    const clinical = held ?? emptyRecord;
    const id = given.id ?? `service-${clinical.services.length + 1}`;
    if (clinical.services.some((each) => each.id === id)) return clinical;
    const consent = consentTo(desk, clinical, service, on);
    const entry = { id, service: service.code, on, by, setting };
    const kept = consent === null ? entry : { ...entry, consent: consent.id };
    const services = [...clinical.services, kept];
    found = doubledBy(desk, services, kept);
    return { ...clinical, services };
  });
  if (fulfils === undefined) return found;
  await changeIn(desk, "list", fulfils.client, (list) =>
    marked(list, fulfils.schedule, fulfils.contact, { doneOn: on }),
  );
  return found;
}

/** An incident as it is handed in (不良事件报告). */
export interface IncidentReport {
  /** The service. */
  service: string;
  /** The day. */
  on: PlainDate;
  /** The institution that reports. */
  by: string;
  /** What happened. */
  account: string;
}

const incidentReportSchema: z.ZodType<IncidentReport> = z.strictObject({
  service: z.string().min(1),
  on: plainDateSchema,
  by: z.string().min(1),
  account: z.string().min(1),
});

/**
 * Reports an incident (报告不良事件). It needs no consent, since it is the provider who answers for it; it may be
 * followed by an application for appraisal, which is the client's.
 *
 * @param desk - the desk
 * @param record - the client's pseudonym in the clinical records
 * @param report - what happened
 * @throws FuyouError `CLIENTS_UNKNOWN_CODE`, `CLIENTS_UNKNOWN_UNIT`
 */
export async function reportIncident(
  desk: ClientDesk,
  record: string,
  report: IncidentReport,
): Promise<void> {
  const given = read(incidentReportSchema, report, { zh: "不良事件", en: "incident" });
  serviceOf(desk, given.service, given.on);
  requireUnit(desk, given.by, given.on);
  await desk.store.update("record", record, (held) => {
    const clinical = held ?? emptyRecord;
    const id = `incident-${clinical.incidents.length + 1}`;
    return { ...clinical, incidents: [...clinical.incidents, { id, ...given }] };
  });
}

/**
 * Destroys the clinical records that no law asks to be kept any longer (到期销毁). A record of which it is not settled
 * how long it is kept stays.
 *
 * @param desk - the desk
 * @param day - the day; records to be kept until the day before or earlier go
 * @returns how many went
 */
export async function destroyExpired(desk: ClientDesk, day: PlainDate): Promise<number> {
  const retentions = desk.composition.at(retentionPoint, day).map(({ value }) => value);
  let gone = 0;
  for (const record of await desk.store.pseudonyms("record")) {
    const clinical = await desk.store.read("record", record);
    const until = clinical === null ? null : recordKeptUntil(clinical, retentions);
    if (until === null || until >= day) continue;
    await desk.store.update("record", record, () => null);
    gone++;
  }
  return gone;
}

/**
 * Until when a clinical record is kept (病历保存至): from its last entry on, by the settings of its services; null where
 * that is not settled.
 *
 * @param clinical - the record
 * @param retentions - the retentions in force
 */
export function recordKeptUntil(
  clinical: ClinicalRecord,
  retentions: readonly Retention[],
): PlainDate | null {
  const { consents, services, incidents, assessments, applications, notifications } = clinical;
  const days = [
    ...consents.flatMap(({ givenOn, withdrawnOn }) => [givenOn, withdrawnOn ?? givenOn]),
    ...[...services, ...incidents, ...assessments, ...notifications].map(({ on }) => on),
    ...applications.flatMap(({ appliedOn, appraised, offers }) => [
      ...[appliedOn, appraised?.on ?? appliedOn],
      ...offers.map(({ offeredOn, deliveredOn }) => deliveredOn ?? offeredOn),
    ]),
  ];
  const last = days.sort().at(-1);
  const settings = [...new Set(["outpatient", ...services.map(({ setting }) => setting)])];
  return last === undefined ? null : keptUntil(retentions, settings, last);
}
