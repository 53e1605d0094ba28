import { type Change, defineChange, FuyouError, inForce } from "@fuyou/kernel";
import { z } from "zod";
import { type Asset, assetSchema } from "./asset.js";
import { enterAsset } from "./asset-entry.js";
import { constructionProjects } from "./construction-project.js";
import { assetsCodes } from "./errors.js";
import { requireAuthority } from "./write-off.js";

/** What has to be said when building work is finished. */
export interface ConstructionCompletion {
  /** The project. */
  project: string;
  /** The asset it has become, at the cost of the final accounts (竣工决算). */
  asset: Asset;
}

/**
 * Completes a construction project (竣工转固): it is no longer in progress, and the building comes onto the
 * books as an asset of the same institution, both by one act and one authority.
 */
export const completeConstruction: Change<ConstructionCompletion> =
  defineChange<ConstructionCompletion>({
    type: "assets.complete-construction",
    title: { zh: "在建工程竣工转固定资产", en: "complete a construction project" },
    schema: z.strictObject({ project: z.string(), asset: assetSchema }),
    apply(draft, { project, asset }, act) {
      requireAuthority(act, `construction-projects/${project}`);
      const row = draft.require(constructionProjects, project);
      if (!inForce(row, act.on) || row.completedOn !== undefined) {
        const values = {
          item: `construction-projects/${project}`,
          holder: row.institution,
          on: act.on,
        };
        throw new FuyouError(assetsCodes.message("ASSETS_NOT_HELD", values));
      }
      draft.update(constructionProjects, project, { completedOn: act.on });
      enterAsset(draft, asset, row.institution, act);
    },
  });
