import type {
  Archive,
  Asset,
  BankAccount,
  Claim,
  ConstructionProject,
  HoldingInTrust,
  Lease,
} from "@fuyou/assets";
import type { Institution } from "@fuyou/hierarchy";
import type { Chance } from "./chance.js";
import type { CountyBodies } from "./institutions.js";

/** What bodies have beside assets and rooms (其他家底): all synthetic. */
export interface Holdings {
  /** The assets, buildings and vehicles now named as such. */
  assets: Asset[];
  /** Building work. */
  projects: ConstructionProject[];
  /** Bank accounts, without numbers. */
  accounts: BankAccount[];
  /** Goods kept for others. */
  trust: HoldingInTrust[];
  /** Claims and debts. */
  claims: Claim[];
  /** Leases. */
  leases: Lease[];
  /** Archives. */
  archives: Archive[];
}

const [building, vehicle] = ["1020000", "2030000"];
const yuan = (many: number) => many * 100;

/**
 * Says of assets which are buildings and vehicles, and gives the two county bodies, the stations, and the
 * hospitals and centres of streets and towns what else such bodies have: accounts, unpaid wages, contracts in
 * force, a suit, leases, archives, contraceptives in trust, one building in progress. Counterparties are
 * invented and say so; people are named as synthetic ones.
 *
 * @param bodies - the county's institutions
 * @param assets - their assets
 * @param chance - the draws
 */
export function holdingsOf(
  bodies: CountyBodies,
  assets: readonly Asset[],
  chance: Chance,
): Holdings {
  const { mchHospital, fpStation, townships } = bodies;
  const stations = townships.flatMap(({ station }) => station ?? []);
  const hospitals = townships.map(({ care }) => care);
  const found: Holdings = {
    assets: assets.map((asset) => described(asset, chance)),
    projects: [],
    accounts: [],
    trust: [],
    claims: [],
    leases: [],
    archives: [],
  };
  for (const body of [mchHospital, ...hospitals]) hospital(found, body, chance);
  for (const body of [fpStation, ...stations]) station(found, body, chance);
  for (const each of stations.filter((_, at) => at % 3 === 0)) unpaidWages(found, each, chance);
  countyStation(found, fpStation, chance);
  return found;
}

/** A building with its area and certificate, a vehicle as such; anything else as it is. */
function described(asset: Asset, chance: Chance): Asset {
  if (asset.classCode === vehicle) return { ...asset, category: "vehicle" };
  if (asset.classCode !== building) return asset;
  // Between 900 and 1,600 yuan of original cost for a square metre.
  const area = Math.round(asset.originalCost / chance.within([900, 1_600]));
  const measured = chance.percent(90) ? { area } : {};
  const titled = chance.percent(65)
    ? { titleCertificate: `合成权证${asset.id.slice(-6)}号` }
    : { withoutTitle: true };
  return { ...asset, category: "building", ...measured, ...titled };
}

function hospital(found: Holdings, { id: institution, name }: Institution, chance: Chance): void {
  const county = institution.startsWith("county-");
  account(
    found,
    institution,
    "基本存款账户",
    chance.within(county ? [900_000, 4_000_000] : [60_000, 700_000]),
  );
  if (county || chance.percent(40)) {
    account(found, institution, "专用存款账户", chance.within([20_000, 300_000]));
  }
  claim(found, institution, {
    ...{ side: "receivable", nature: "other", counterparty: "合成医保经办机构" },
    amount: yuan(chance.within(county ? [200_000, 900_000] : [10_000, 120_000])),
  });
  claim(found, institution, {
    ...{ side: "liability", nature: "contract", counterparty: "合成药品配送公司" },
    amount: yuan(chance.within(county ? [80_000, 600_000] : [5_000, 90_000])),
    dueOn: "2016-03-31",
  });
  archive(found, institution, name, county ? [600, 1_200] : [80, 260], chance);
}

function station(found: Holdings, { id: institution, name }: Institution, chance: Chance): void {
  const county = institution.startsWith("county-");
  account(
    found,
    institution,
    "基本存款账户",
    chance.within(county ? [150_000, 900_000] : [8_000, 90_000]),
  );
  found.trust.push({
    ...{ id: `${institution}.trust-1`, name: "免费避孕药具", institution },
    ...{ kind: "contraceptives", principal: "上级药具管理机构" },
    quantity: chance.within(county ? [20_000, 60_000] : [600, 4_000]),
  });
  archive(found, institution, name, county ? [300, 700] : [20, 90], chance);
}

/** Wages owed to contract staff; whom is never written down here. */
function unpaidWages(found: Holdings, { id }: Institution, chance: Chance): void {
  const amount = yuan(chance.within([6_000, 28_000]));
  claim(found, id, { side: "liability", nature: "wages", person: "合成聘用人员", amount });
}

/** What only the county's station has: a suit, two leases, a donation nobody has counted, a building. */
function countyStation(found: Holdings, { id: institution }: Institution, chance: Chance): void {
  claim(found, institution, {
    ...{ side: "liability", nature: "suit", counterparty: "合成建筑公司" },
    amount: yuan(chance.within([60_000, 180_000])),
  });
  const term = { from: "2013-01-01", to: "2017-12-31" };
  found.leases.push(
    {
      ...{ id: `${institution}.lease-1`, institution, side: "lessor", subject: "临街门面房" },
      ...{ counterparty: "合成商店", ...term },
      yearlyRent: yuan(chance.within([18_000, 40_000])),
    },
    {
      ...{ id: `${institution}.lease-2`, institution, side: "lessee", subject: "车库" },
      ...{ counterparty: "合成物业公司", from: "2012-07-01", to: "2015-12-31" },
      yearlyRent: yuan(chance.within([4_000, 9_000])),
    },
  );
  const donated = { name: "捐赠宣传品", kind: "donation", principal: "合成慈善组织" } as const;
  found.trust.push({ id: `${institution}.trust-2`, institution, ...donated });
  const planned = yuan(chance.within([3_000_000, 5_000_000]));
  found.projects.push({
    ...{ id: `${institution}.project-1`, institution, name: "技术服务楼改扩建" },
    ...{ kind: "rebuild-and-extend", plannedYear: 2016, plannedCost: planned },
    costSoFar: Math.round((planned * chance.within([30, 70])) / 100),
    fundingSources: ["县财政", "单位自筹"],
  });
}

function account(found: Holdings, institution: string, purpose: string, balance: number): void {
  const own = found.accounts.filter((each) => each.institution === institution).length;
  const id = `${institution}.account-${own + 1}`;
  found.accounts.push({ id, institution, bank: "合成银行", purpose, balance: yuan(balance) });
}

function claim(found: Holdings, institution: string, of: Omit<Claim, "id" | "institution">): void {
  const own = found.claims.filter((each) => each.institution === institution).length;
  found.claims.push({ id: `${institution}.claim-${own + 1}`, institution, ...of });
}

/** The body's own files; of one in six nobody has counted the volumes. */
function archive(
  found: Holdings,
  institution: string,
  name: string,
  volumes: readonly [number, number],
  chance: Chance,
): void {
  const many = chance.within(volumes);
  found.archives.push({
    ...{ id: `${institution}.archive`, name: `${name}全宗`, origin: institution, institution },
    ...(chance.percent(16) ? {} : { volumes: many }),
  });
}
