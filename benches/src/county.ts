import { type Asset, assets } from "@fuyou/assets";
import { composeDeployment, type Deployment } from "@fuyou/deployment";
import { buildCounty, huantaiCounty } from "@fuyou/example-huantai";
import { County, type CountyData, type CountyHeader, sameValue } from "@fuyou/kernel";
import { countyIntegration } from "@fuyou/plugin-county-integration";
import { huantai } from "@fuyou/plugin-huantai";
import { isProven } from "@fuyou/reform";
import { inventedDivisions } from "../invented-county.js";
import { answer, type BenchCase, measure, ratio } from "../measure.js";

const plugins = [countyIntegration.with({}), huantai.with({ effectiveFrom: "2018-01-01" })];

function invented(code: string, villages: number): CountyData {
  const name = { zh: "合成县", en: "a synthetic county" };
  const options = { name, edition: "2018-10-31", date: "2015-10-31" };
  return buildCounty(inventedDivisions(code, villages), options);
}

async function openCounty(data: CountyData): Promise<{ deployment: Deployment; county: County }> {
  const deployment = composeDeployment({ county: data.county.code, registers: data, plugins });
  const { county } = await deployment.open();
  return { deployment, county };
}

/** Plans, proves, applies and checks both plans; every one of them has to stand. */
function carryThrough(deployment: Deployment, county: County): number {
  let current = county;
  let verdicts = 0;
  for (const plan of deployment.plans) {
    const transition = deployment.plan(current, plan);
    if (!isProven(transition)) throw new Error(`${plan} does not stand: nothing to measure`);
    current = deployment.carryOut(current, transition);
    verdicts += deployment.check(current, plan).length;
  }
  return verdicts;
}

/** One edit on a table of so many assets, beside copying a Map of them as a plain program would. */
function editing(rows: number): { edit: BenchCase; copy: BenchCase; equal: boolean } {
  const header: CountyHeader = {
    code: "370321",
    name: { zh: "合成县", en: "a synthetic county" },
    edition: "2018-10-31",
    date: "2015-10-31",
    synthetic: true,
  };
  const draft = County.empty(header, [assets]).draft();
  const plain = new Map<string, Asset>();
  for (let index = 0; index < rows; index++) {
    const row: Asset = {
      id: `asset-${index}`,
      name: "合成资产",
      classEdition: "2010",
      classCode: "2020000",
      originalCost: 100 + index,
    };
    draft.insert(assets, row);
    plain.set(row.id, row);
  }
  const { county } = draft.finish();
  const edit = (cost: number) => {
    const next = county.draft();
    next.update(assets, `asset-${rows >> 1}`, { originalCost: cost });
    return next.finish().county;
  };
  const copy = (cost: number) => {
    const next = new Map(plain);
    const id = `asset-${rows >> 1}`;
    next.set(id, { ...(plain.get(id) as Asset), originalCost: cost });
    return next;
  };
  const changed = [...edit(7).rows(assets)];
  const equal = sameValue(changed, [...copy(7).values()]) && county.size(assets) === plain.size;
  const repeat = (work: (cost: number) => unknown, times: number) => () => {
    for (let index = 0; index < times; index++) work(index);
  };
  const label = rows.toLocaleString("en");
  return {
    edit: measure(`one edit on ${label} rows`, repeat(edit, 500), { unit: "us/edit", per: 500 }),
    copy: measure(`one edit by copying a Map of ${label}`, repeat(copy, 5), {
      unit: "us/edit",
      per: 5,
    }),
    equal,
  };
}

const counties = [
  { name: "Huantai", villages: 350, data: huantaiCounty() },
  { name: "the size of the largest county", villages: 1526, data: invented("310115", 1526) },
  { name: "ten times Huantai", villages: 3500, data: invented("370399", 3500) },
];
const cases: BenchCase[] = [
  measure(
    "compose the plugins",
    () => composeDeployment({ county: "370321", registers: huantaiCounty, plugins }),
    {
      samples: 5,
    },
  ),
];
const perVillage: number[] = [];
const whole: number[] = [];
for (const { name, villages, data } of counties) {
  const { deployment, county } = await openCounty(data);
  const label = `${name} (${villages} villages)`;
  const rows = county.tables.reduce((sum, table) => sum + county.size(table), 0);
  const samples = 7;
  for (const plan of deployment.plans.slice(0, 1)) {
    cases.push(
      measure(
        `${label}, ${rows} records: plan ${plan} with its proofs`,
        () => deployment.plan(county, plan),
        { samples },
      ),
    );
  }
  const all = measure(
    `${label}: two plans planned, proven, applied, checked`,
    () => carryThrough(deployment, county),
    { samples },
  );
  cases.push(all);
  whole.push(all.median);
  perVillage.push(all.median / villages);
}
const small = editing(2_000);
const large = editing(200_000);
cases.push(small.edit, large.edit, small.copy, large.copy);
const [base = 1, , tenfold = 1] = perVillage;
answer(
  "county",
  cases,
  [
    ratio("largest county, both plans, in seconds", (whole[1] ?? 0) / 1000, "<=", 1),
    ratio("cost per village, ten times Huantai over Huantai", tenfold / base, "<=", 1.5),
    ratio("one edit, 200,000 rows over 2,000", large.edit.median / small.edit.median, "<=", 3),
    ratio(
      "copying a Map over one edit, 200,000 rows",
      large.copy.median / large.edit.median,
      ">=",
      1,
    ),
  ],
  small.equal && large.equal,
);
