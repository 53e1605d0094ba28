import { type CountyView, inForce, labelOf, type PlainDate, type Text } from "@fuyou/kernel";
import { type Asset, type AssetCategory, assets, isPlace } from "./asset.js";
import { categoryColumn, type ItemBook, itemBook, nameColumn } from "./item-book.js";
import { postedBetween } from "./posted-between.js";
import { rooms } from "./room.js";
import { roomItems } from "./room-item.js";

/** How the balance sheet calls what it counts apart among assets. */
export const assetCategoryTitles: Readonly<Record<AssetCategory, Text>> = {
  land: { zh: "土地", en: "land" },
  building: { zh: "房屋构筑物", en: "buildings and structures" },
  vehicle: { zh: "车辆", en: "vehicles" },
};

const otherAssets: Text = { zh: "其他固定资产", en: "other fixed assets" };

/** What is said of an asset's certificate of title (权证). */
export function titleOf({ titleCertificate, withoutTitle }: Asset): Text | undefined {
  if (titleCertificate !== undefined) return { zh: titleCertificate, en: titleCertificate };
  return withoutTitle === true ? { zh: "无权证", en: "no certificate" } : undefined;
}

/** The room in which an asset stands on a day, where the things of rooms tell. */
function roomOf(asset: Asset, county: CountyView, on: PlainDate): string | undefined {
  const placed = county.by(roomItems, "asset", asset.id).find((each) => inForce(each, on));
  const room = placed === undefined ? undefined : county.get(rooms, placed.room);
  return room === undefined ? undefined : labelOf(rooms, room, county);
}

/** Assets as items (资产). */
export const assetBook: ItemBook = itemBook<Asset>({
  table: assets,
  records: "assets",
  columns: [
    nameColumn,
    categoryColumn,
    { shows: "details", label: { zh: "分类代码", en: "Class code" }, kind: "text" },
    { shows: "quantity", label: { zh: "数量", en: "Pieces" }, kind: "number", sum: "assets" },
    { shows: "cost", label: { zh: "原值", en: "Original cost" }, kind: "fen", sum: "originalCost" },
    { shows: "area", label: { zh: "面积", en: "Area" }, kind: "area", sum: "landAndBuildingArea" },
    { shows: "place", label: { zh: "存放地点", en: "Place" }, kind: "text" },
    { shows: "titleDeed", label: { zh: "权证号", en: "Certificate of title" }, kind: "text" },
  ],
  otherBook: { zh: "占有凭证", en: "custody postings" },
  passed: ({ before, after, category, measure }, { from, to }) =>
    postedBetween(before, after, from, to).reduce((sum, { asset, cost }) => {
      // Money as it was posted; all else by the asset that the entry names.
      if (category === "originalCost") return sum + cost;
      const row = after.get(assets, asset);
      return sum + (row === undefined ? 0 : measure(row));
    }, 0),
  describe: (asset, county, on) => ({
    name: asset.name,
    category: asset.category === undefined ? otherAssets : assetCategoryTitles[asset.category],
    details: {
      zh: `GB/T 14885-${asset.classEdition} ${asset.classCode}`,
      en: `GB/T 14885-${asset.classEdition} ${asset.classCode}`,
    },
    cost: asset.originalCost,
    area: isPlace(asset) ? (asset.area ?? null) : undefined,
    place: roomOf(asset, county, on),
    titleDeed: titleOf(asset),
  }),
});
