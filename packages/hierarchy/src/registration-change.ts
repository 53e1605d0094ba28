import { type Change, codeOf, defineChange, FuyouError } from "@fuyou/kernel";
import { z } from "zod";
import { type Certificate, certificateSchema, certificates } from "./certificate.js";
import { standingBody } from "./ended-body.js";
import { hierarchyCodes } from "./errors.js";
import { registrationItemPoint } from "./extension-points.js";
import {
  isOwed,
  lapseRegistrations,
  oweRegistration,
  registrationEvents,
} from "./registration-event.js";

/** What has to be said to issue a certificate: the record itself. */
export interface CertificateIssue {
  /** The certificate. */
  certificate: Certificate;
}

/** Records that a certificate was issued (颁发证书) to an institution that stands. */
export const issueCertificate: Change<CertificateIssue> = defineChange<CertificateIssue>({
  type: "hierarchy.issue-certificate",
  title: { zh: "颁发证书", en: "issue a certificate" },
  schema: z.strictObject({ certificate: certificateSchema }),
  apply(draft, { certificate }, act) {
    standingBody(draft, certificate.institution, act.on, issueCertificate.title);
    const { validFrom = act.on } = certificate;
    draft.insert(certificates, { ...certificate, validFrom, retiredOn: undefined });
  },
});

/** What has to be said to surrender a certificate. */
export interface CertificateSurrender {
  /** The certificate. */
  certificate: string;
}

/** Surrenders a certificate (缴回证书); changes of registration still owed on it lapse. */
export const surrenderCertificate: Change<CertificateSurrender> =
  defineChange<CertificateSurrender>({
    type: "hierarchy.surrender-certificate",
    title: { zh: "缴回证书", en: "surrender a certificate" },
    schema: z.strictObject({ certificate: z.string().min(1) }),
    apply(draft, { certificate }, act) {
      draft.retire(certificates, certificate, act.on);
      lapseRegistrations(draft, "certificate", certificate, act.on);
    },
  });

/** What has to be said where something changed that no act of the registers tells, such as the head. */
export interface RegistrationDebt {
  /** The institution. */
  institution: string;
  /** What changed, a code of `hierarchy.registration-item`. */
  item: string;
  /** The records by which it changed, each `table/id`. */
  because?: readonly string[] | undefined;
}

/** Notes that a change of registration is owed (应办变更登记), on every certificate it concerns. */
export const noteRegistrationOwed: Change<RegistrationDebt> = defineChange<RegistrationDebt>({
  type: "hierarchy.note-registration-owed",
  title: { zh: "记录应办变更登记", en: "note a change of registration as owed" },
  schema: z.strictObject({
    institution: z.string().min(1),
    item: codeOf(registrationItemPoint),
    because: z.array(z.string().min(1)).optional(),
  }),
  apply(draft, { institution, item, because = [] }, act) {
    const body = standingBody(draft, institution, act.on, noteRegistrationOwed.title);
    if (oweRegistration(draft, { institution, item, because, on: act.on }) > 0) return;
    const values = { institution: body.name, id: institution, item, on: act.on };
    throw new FuyouError(hierarchyCodes.message("HIERARCHY_NOTHING_REGISTERED", values));
  },
});

/** What has to be said to record changes of registration as done. */
export interface RegistrationRecording {
  /** What is settled, of one or several institutions. */
  events: readonly string[];
  /** Name of the authority that registered them. */
  by: string;
  /** Number of its notice. */
  number?: string | undefined;
}

/** Records that changes of registration were done (办结变更登记). */
export const recordRegistration: Change<RegistrationRecording> =
  defineChange<RegistrationRecording>({
    type: "hierarchy.record-registration",
    title: { zh: "办结变更登记", en: "record a change of registration as done" },
    schema: z.strictObject({
      events: z.array(z.string().min(1)).min(1),
      by: z.string().min(1),
      number: z.string().optional(),
    }),
    apply(draft, { events, by, number }, act) {
      for (const id of events) {
        if (!isOwed(draft.require(registrationEvents, id), act.on)) {
          const values = { id, on: act.on };
          throw new FuyouError(hierarchyCodes.message("HIERARCHY_NOTHING_OWED", values));
        }
        draft.update(registrationEvents, id, { doneOn: act.on, by, number });
      }
    },
  });
