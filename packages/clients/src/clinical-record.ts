import { type PlainDate, plainDateSchema } from "@fuyou/kernel";
import { type ConsentForm, consentFormSchema } from "@fuyou/services";
import { z } from "zod";
import { type Agreeing, agreeingSchema } from "./list-entry.js";

/** A client's consent to a service (知情同意): FHIR Consent. */
export interface Consent {
  /** Its number within the record. */
  id: string;
  /** The service agreed to. */
  service: string;
  /** Its form. */
  form: ConsentForm;
  /** What both sides confirmed that they know, codes of `clients.consent-item`. */
  items: readonly string[];
  /** The day. */
  givenOn: PlainDate;
  /** Who agreed. */
  agreedBy: Agreeing;
  /** The first day on which it holds no longer, where it was withdrawn. No reason is asked. */
  withdrawnOn?: PlainDate | undefined;
}

/** A service that was given (服务记录). */
export interface ServiceGiven {
  /** Its number within the record. */
  id: string;
  /** The service. */
  service: string;
  /** The day. */
  on: PlainDate;
  /** The institution that gave it. */
  by: string;
  /** Where it belongs, which decides how long it is kept: a code of `clients.retention`. */
  setting: string;
  /** The consent it rests on; absent where the service needs none. */
  consent?: string | undefined;
}

/** Something that went wrong with a service (不良事件): reported for treatment and for learning; the provider answers for it. */
export interface Incident {
  /** Its number within the record. */
  id: string;
  /** The service. */
  service: string;
  /** The day. */
  on: PlainDate;
  /** The institution that reports. */
  by: string;
  /** What happened, in the words of the one who reports. */
  account: string;
}

/** A pregnancy's risk as it was assessed (妊娠风险评估). */
export interface RiskAssessment {
  /** The day. */
  on: PlainDate;
  /** The institution that assessed. */
  by: string;
  /** The colours, codes of `clients.risk-colour`. */
  colours: readonly string[];
  /** The institution in which the birth is planned; absent where not yet settled. */
  plannedPlace?: string | undefined;
}

/** An offer made on an application (扶助措施). */
export interface OfferMade {
  /** Its code in the entitlement. */
  code: string;
  /** The day it was offered. */
  offeredOn: PlainDate;
  /** What the applicant said; absent while nothing. */
  answer?: "accepted" | "declined" | undefined;
  /** The day it was delivered first. */
  deliveredOn?: PlainDate | undefined;
}

/** An application for what somebody is entitled to (申请), by the client or the family, never by anybody else. */
export interface Application {
  /** Its number within the record. */
  id: string;
  /** The entitlement, a code of `clients.entitlement`. */
  entitlement: string;
  /** The day. */
  appliedOn: PlainDate;
  /** The institution or office that received it. */
  by: string;
  /** What the appraisal found; absent while there is none. */
  appraised?: Appraised | undefined;
  /** The offers made. */
  offers: readonly OfferMade[];
}

/** What an appraisal found (鉴定结论). */
export interface Appraised {
  /** The day. */
  on: PlainDate;
  /** The appraising body. */
  by: string;
  /** Whether it recognised what was applied for. */
  recognised: boolean;
}

/** That a client told of something, for the services that follow from it (服务告知). */
export interface Notification {
  /** Its kind, a code of `clients.notification-kind`. */
  kind: string;
  /** The day. */
  on: PlainDate;
  /** Who took it. */
  by: string;
}

/**
 * What care needs to know of a client (服务对象病历), under a pseudonym that does not lead to any list. Kept as long as
 * the law asks.
 */
export interface ClinicalRecord {
  /** Consents. */
  consents: readonly Consent[];
  /** Services given. */
  services: readonly ServiceGiven[];
  /** Incidents. */
  incidents: readonly Incident[];
  /** Assessments of risk. */
  assessments: readonly RiskAssessment[];
  /** Applications. */
  applications: readonly Application[];
  /** Notifications. */
  notifications: readonly Notification[];
}

/** A record in which nothing stands yet. */
export const emptyRecord: ClinicalRecord = {
  consents: [],
  services: [],
  incidents: [],
  assessments: [],
  applications: [],
  notifications: [],
};

const id = z.string().min(1);

/** Shape of a {@link ClinicalRecord}. */
export const clinicalRecordSchema: z.ZodType<ClinicalRecord> = z.strictObject({
  consents: z.array(
    z.strictObject({
      id,
      service: id,
      form: consentFormSchema,
      items: z.array(z.string()),
      givenOn: plainDateSchema,
      agreedBy: agreeingSchema,
      withdrawnOn: plainDateSchema.optional(),
    }),
  ),
  services: z.array(
    z.strictObject({
      ...{ id, service: id, on: plainDateSchema, by: id, setting: id },
      consent: id.optional(),
    }),
  ),
  incidents: z.array(
    z.strictObject({ id, service: id, on: plainDateSchema, by: id, account: z.string().min(1) }),
  ),
  assessments: z.array(
    z.strictObject({
      on: plainDateSchema,
      by: id,
      colours: z.array(id).min(1),
      plannedPlace: id.optional(),
    }),
  ),
  applications: z.array(
    z.strictObject({
      ...{ id, entitlement: id, appliedOn: plainDateSchema, by: id },
      appraised: z
        .strictObject({ on: plainDateSchema, by: id, recognised: z.boolean() })
        .optional(),
      offers: z.array(
        z.strictObject({
          code: id,
          offeredOn: plainDateSchema,
          answer: z.enum(["accepted", "declined"]).optional(),
          deliveredOn: plainDateSchema.optional(),
        }),
      ),
    }),
  ),
  notifications: z.array(z.strictObject({ kind: id, on: plainDateSchema, by: id })),
});
