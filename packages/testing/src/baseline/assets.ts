import type { Asset, Custody } from "@fuyou/assets";
import type { Chance, Range } from "./chance.js";
import type { BaselineKind, CountyBodies } from "./institutions.js";
import { baselineFrom } from "./relations.js";

/** A class of GB/T 14885-2010 and what things of it are called here. */
interface AssetClass {
  code: string;
  names: readonly string[];
}

const building: AssetClass = { code: "1020000", names: ["业务用房"] };
const computer: AssetClass = { code: "2010000", names: ["台式计算机", "便携式计算机", "打印机"] };
const furniture: AssetClass = {
  code: "2020000",
  names: ["办公桌椅", "档案橱", "药具橱", "空调机"],
};
const vehicle: AssetClass = { code: "2030000", names: ["业务用车", "宣传服务车"] };
const medical: AssetClass = {
  code: "3220000",
  names: ["B型超声诊断仪", "妇科检查床", "胎心监护仪", "血液分析仪", "生化分析仪", "消毒设备"],
};
const simple: AssetClass = { code: "3220000", names: ["血压计", "听诊器", "诊查床", "药品柜"] };

/** Things alike: their class, how many, and between how many whole yuan each cost. */
type Things = readonly [what: AssetClass, many: Range, yuan: Range];

const townHospital: readonly Things[] = [
  [building, [1, 2], [600_000, 4_000_000]],
  [vehicle, [1, 1], [80_000, 200_000]],
  [computer, [10, 14], [2_500, 7_000]],
  [furniture, [17, 22], [300, 4_000]],
  [medical, [27, 32], [1_500, 350_000]],
];
const townOffice: readonly Things[] = [
  [computer, [2, 4], [2_500, 7_000]],
  [furniture, [3, 6], [300, 3_000]],
];
const committee: readonly Things[] = [
  [furniture, [1, 2], [200, 1_500]],
  [computer, [0, 1], [2_000, 5_000]],
];

const inventories: Partial<Record<BaselineKind, readonly Things[]>> = {
  "county-health-department": townOffice,
  "county-mch-hospital": [
    [building, [2, 3], [3_000_000, 12_000_000]],
    [vehicle, [2, 4], [100_000, 300_000]],
    [computer, [22, 30], [2_500, 8_000]],
    [furniture, [28, 40], [300, 5_000]],
    [medical, [45, 60], [3_000, 900_000]],
  ],
  "county-fp-station": [
    [building, [1, 2], [2_000_000, 6_000_000]],
    [vehicle, [1, 3], [100_000, 250_000]],
    [computer, [15, 20], [2_500, 8_000]],
    [furniture, [30, 38], [300, 5_000]],
    [medical, [35, 45], [2_000, 400_000]],
  ],
  "community-health-centre": townHospital,
  "township-hospital": townHospital,
  "central-township-hospital": townHospital,
  "township-fp-station": [
    [building, [1, 1], [150_000, 900_000]],
    [computer, [2, 4], [2_500, 6_000]],
    [furniture, [5, 9], [200, 2_500]],
    [medical, [7, 11], [1_000, 120_000]],
  ],
  "township-government": townOffice,
  "street-office": townOffice,
  "village-committee": committee,
  "residents-committee": committee,
  "village-clinic": [
    [furniture, [2, 3], [200, 1_500]],
    [simple, [2, 3], [50, 3_000]],
  ],
};

/**
 * Assets and who has them in custody (资产、占有): all synthetic. Original costs in fen, classes of
 * GB/T 14885-2010, each acquired before the day from which its one custody entry runs.
 *
 * @param bodies - the county's institutions
 * @param chance - the draws
 */
export function assetsOf(
  bodies: CountyBodies,
  chance: Chance,
): { assets: Asset[]; custodies: Custody[] } {
  const assets: Asset[] = [];
  const custodies: Custody[] = [];
  for (const { id: institution, kind } of bodies.all) {
    for (const [{ code, names }, many, [from, to]] of inventories[kind as BaselineKind] ?? []) {
      for (let left = chance.within(many); left > 0; left--) {
        const number = String(assets.length + 1).padStart(6, "0");
        const asset = `asset-${number}`;
        assets.push({
          id: asset,
          name: chance.pick(names),
          classEdition: "2010",
          classCode: code,
          originalCost: chance.within([from * 100, to * 100]),
          acquiredOn: acquiredOn(chance),
        });
        const period = { from: baselineFrom };
        custodies.push({ id: `custody-${number}`, asset, institution, period });
      }
    }
  }
  return { assets, custodies };
}

function acquiredOn(chance: Chance): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${chance.within([2000, 2009])}-${two(chance.within([1, 12]))}-${two(chance.within([1, 28]))}`;
}
