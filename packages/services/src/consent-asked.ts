import type { Composition, PlainDate } from "@fuyou/kernel";
import type { ConsentForm, Service } from "./service.js";
import { licensingRules } from "./technique.js";

const strength: Readonly<Record<ConsentForm, number>> = { none: 0, informed: 1, written: 2 };

/**
 * What has to be agreed before a service is given on a day (应取得的同意): what the catalogue says, or written consent
 * where the law asks it of one of its techniques.
 *
 * @param composition - the law
 * @param service - the service
 * @param date - the day
 */
export function consentAsked(
  composition: Composition,
  service: Service,
  date: PlainDate,
): ConsentForm {
  const own = service.consent ?? "none";
  const byLaw = (service.techniques ?? []).some((technique) =>
    licensingRules(composition, technique, date).some(({ writtenConsent }) => writtenConsent),
  );
  return byLaw && strength[own] < strength.written ? "written" : own;
}
