import { type SupplyEntry, supplyEntries } from "@fuyou/assets";
import { type InstitutionRole, institutionRoles } from "@fuyou/hierarchy";
import { type TechniqueLicence, techniqueLicences } from "@fuyou/services";
import { hospital, mchHospital, type Registers, township } from "./bodies.js";
import { syntheticHubs } from "./hubs.js";

/**
 * The last of the four central hospitals is no hub yet. What the hospital for mothers and children does passes to the
 * centre in the first plan; nobody is a rescue centre for newborns.
 */
const roles: readonly InstitutionRole[] = [
  ...syntheticHubs.slice(0, 3).map(
    ({ hospital: hub, serves }): InstitutionRole => ({
      ...{ id: `hub-${hub}`, institution: hub, role: "sub-county-hub" },
      divisions: serves.map((each) => `${each.slice(-9)}000`),
      period: { from: "2018-03-01" },
    }),
  ),
  {
    ...{ id: "rescue-mothers", institution: mchHospital, role: "critical-maternal-centre" },
    period: { from: "2015-01-01" },
  },
  {
    ...{ id: "consortium", institution: mchHospital, role: "mch-consortium" },
    ...{ members: [hospital("102"), hospital("108")], period: { from: "2015-06-01" } },
  },
  ...["101", "102", "103"].map(
    (town): InstitutionRole => ({
      ...{ id: `free-services-${town}`, institution: hospital(town) },
      ...{ role: "free-service-institution", divisions: [township(town)] },
      period: { from: "2018-01-01" },
    }),
  ),
];

const licence = (town: string, technique: string, to = "2019-12-31"): TechniqueLicence => ({
  id: `${technique}-${town}`,
  ...{ institution: hospital(town), technique, licensedBy: "county" },
  period: { from: "2017-01-01", to },
});

/**
 * Two hospitals are licensed for all that contraception takes; of a third one licence has run out; the others have
 * none. Bodies that end in a plan have none: a licence ends with them, and no step of these plans licenses anew.
 */
const licensed: readonly TechniqueLicence[] = [
  ...["101", "102"].flatMap((town) =>
    ["iud-placement", "iud-removal", "ligation"].map((each) => licence(town, each)),
  ),
  licence("103", "iud-placement"),
  licence("103", "iud-removal", "2018-06-30"),
];

function entry(town: string, movement: string, on: string, quantity: number): SupplyEntry {
  return {
    id: `supply-${town}-${on}-${movement}`,
    ...{ holding: `township-fp-station-430482${town}.trust-1`, institution: hospital(town) },
    ...{ movement, on, quantity },
  };
}

/** One ledger that agrees with the books, one that does not, one that was never counted. The others have none. */
const ledger: readonly SupplyEntry[] = [
  entry("101", "count", "2018-01-05", 3_600),
  entry("101", "receipt", "2018-04-02", 400),
  entry("101", "issue", "2018-11-30", 450),
  entry("102", "count", "2018-01-05", 2_147),
  entry("102", "issue", "2018-10-31", 120),
  entry("103", "receipt", "2018-05-15", 200),
];

/** Roles of institutions, licences for techniques and the ledger of free supplies (角色、许可和药具台账), all invented. */
export function syntheticProvision(): Registers {
  return {
    [institutionRoles.name]: roles,
    [techniqueLicences.name]: licensed,
    [supplyEntries.name]: ledger,
  };
}
