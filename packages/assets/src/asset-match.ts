import { institutions } from "@fuyou/hierarchy";
import { type CountyView, defineMatchRule, inForce, type MatchRule } from "@fuyou/kernel";
import { type Asset, assets } from "./asset.js";
import { custodies } from "./custody.js";

const plain = (name: string) => name.normalize("NFKC").replaceAll(/\s+/gu, "");

/** The body that has an asset in custody on the list's day; undefined where the list does not tell. */
function keeper(asset: Asset, county: CountyView): string | undefined {
  return county.by(custodies, "asset", asset.id).find((row) => inForce(row, county.date))
    ?.institution;
}

/**
 * Things of two lists (资产比对): those of one certificate of title, and those of one name and original cost, are
 * held against each other, by title, name, cost, class, day of acquisition and who has them.
 */
export const assetMatch: MatchRule<Asset> = defineMatchRule<Asset>({
  table: assets,
  keys: ({ titleCertificate, name, originalCost }) => {
    const named = `${plain(name)} ${originalCost}`;
    return titleCertificate === undefined ? [named] : [`权证 ${titleCertificate}`, named];
  },
  clues: [
    {
      id: "title-certificate",
      title: { zh: "权证号", en: "certificate of title" },
      weight: 5,
      compare: "same",
      of: (row) => row.titleCertificate,
    },
    {
      id: "name",
      title: { zh: "资产名称", en: "name" },
      weight: 2,
      compare: "alike",
      of: (row) => plain(row.name),
    },
    {
      id: "cost",
      title: { zh: "原值", en: "original cost" },
      weight: 2,
      compare: "same",
      of: (row) => row.originalCost,
    },
    {
      id: "class",
      title: { zh: "分类代码", en: "class code" },
      weight: 1,
      compare: "same",
      of: (row) => `${row.classEdition} ${row.classCode}`,
    },
    {
      id: "acquired",
      title: { zh: "取得日期", en: "acquired on" },
      weight: 2,
      compare: "same",
      of: (row) => row.acquiredOn,
    },
    {
      id: "keeper",
      title: { zh: "保管单位", en: "in custody of" },
      weight: 2,
      compare: "reference",
      to: institutions,
      of: keeper,
    },
  ],
});
