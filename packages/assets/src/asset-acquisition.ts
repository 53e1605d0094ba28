import { type Change, defineChange } from "@fuyou/kernel";
import { z } from "zod";
import { type Asset, assetSchema } from "./asset.js";
import { enterAsset } from "./asset-entry.js";

/** What has to be said when assets are acquired. */
export interface AssetAcquisition {
  /** The institution that has them from then on. */
  institution: string;
  /** The assets, at what they cost. */
  assets: readonly Asset[];
}

/**
 * Brings assets onto the books that were bought or given (购置、受赠入账): an authorised entry, with their
 * custody and its posting. Refused without an authority.
 */
export const acquireAssets: Change<AssetAcquisition> = defineChange<AssetAcquisition>({
  type: "assets.acquire",
  title: { zh: "资产购置、受赠入账", en: "acquire assets" },
  nature: "spending",
  schema: z.strictObject({ institution: z.string(), assets: z.array(assetSchema).min(1) }),
  apply(draft, { institution, assets }, act) {
    for (const asset of assets) enterAsset(draft, asset, institution, act);
  },
});
