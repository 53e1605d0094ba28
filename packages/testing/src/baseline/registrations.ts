import type { Certificate, Institution, Seal } from "@fuyou/hierarchy";
import type { CountyBodies } from "./institutions.js";
import { baselineFrom } from "./relations.js";

/** Kinds that work under a practice licence of a medical institution. */
const medical: ReadonlySet<string> = new Set([
  "county-mch-hospital",
  "community-health-centre",
  "township-hospital",
  "central-township-hospital",
]);

/**
 * Seals and registration certificates (印章、登记证书) of the county's public institutions: synthetic. Each has
 * one seal with its name and a legal-person certificate; those that treat people also a practice licence,
 * which registers departments and further names.
 *
 * @param bodies - the county's institutions
 */
export function registrationsOf(bodies: CountyBodies): {
  seals: Seal[];
  certificates: Certificate[];
} {
  const registered = bodies.all.filter((each) => each.legalForm === "public-institution");
  return {
    seals: registered.map(({ id, name }) => ({
      id: `seal-${id}`,
      institution: id,
      name,
      inUseFrom: baselineFrom,
    })),
    certificates: registered.flatMap((each) => [
      legalPerson(each),
      ...(medical.has(each.kind) ? [practice(each)] : []),
    ]),
  };
}

function legalPerson({ id: institution }: Institution): Certificate {
  return {
    id: `certificate-${institution}`,
    institution,
    kind: "legal-person-certificate",
    registers: ["name", "place", "head", "sponsor", "scope", "funding"],
    validFrom: baselineFrom,
  };
}

function practice({ id: institution }: Institution): Certificate {
  return {
    id: `licence-${institution}`,
    institution,
    kind: "medical-institution-licence",
    registers: ["name", "place", "head", "departments", "beds", "name-plate"],
    validFrom: baselineFrom,
  };
}
