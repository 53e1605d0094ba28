import { custodies } from "@fuyou/assets";
import { institutions } from "@fuyou/hierarchy";
import { type PlainDate, text } from "@fuyou/kernel";
import { asBefore, count, is, type Requirement, requirement } from "@fuyou/standards";
import { cite } from "./clauses.js";

/**
 * A village clinic has no fewer assets than before (原村卫生室设施设备不变): the assets in its custody, in number,
 * against the county as it was before the opinion.
 *
 * @param from - first day on which it holds
 */
export function villageClinicAssetsKept(from: PlainDate): Requirement {
  return requirement({
    id: "village-clinic-assets-kept",
    title: text("原村卫生室设备不减少", "the village clinic's equipment is not reduced"),
    each: institutions,
    where: is("kind", "village-clinic"),
    subject: text("村卫生室", "village clinic"),
    require: {
      measure: count(custodies, {
        by: "institution",
        unit: "item",
        called: text("占有的资产", "assets in custody"),
      }),
      compare: "at-least",
      bound: asBefore(),
    },
    severity: "mandatory",
    layer: "county",
    cites: [cite("003-052")],
    period: { from },
  });
}
