import { text } from "@fuyou/kernel";
import type { OfficialDocument } from "@fuyou/reform";
import { estateList } from "./estate.js";

/**
 * What the bodies that end keep for others (代管物资移交清单): free contraceptives, donations. It is stock and not
 * property; who was given any of it is in no list.
 */
export const trustList: OfficialDocument = {
  id: "assets.trust-list",
  title: text("代管物资移交清单", "Goods held in trust, handed over"),
  purpose: text(
    "列明终止单位代管的免费药具、捐赠物资及其去向；移交方、接收方、监交方签章。",
    "Lists the free supplies and donations kept by the bodies that end and who keeps them now; both sides and the supervisor sign.",
  ),
  write(context) {
    const table = estateList(context, "holdings-in-trust", {
      ended: text("结清日期", "Ended on"),
      fill: [
        { key: "received", label: text("实收", "Received"), kind: "number", fill: true },
        {
          key: "condition",
          label: text("状况、有效期", "Condition, expiry"),
          kind: "text",
          fill: true,
        },
        { key: "remark", label: text("备注", "Remarks"), kind: "text", fill: true },
      ],
    });
    if (table === null) return null;
    return {
      on: context.transition.to,
      blocks: [
        { kind: "table", table },
        {
          kind: "signatures",
          signatures: [
            { role: text("移交方", "Handing over") },
            { role: text("接收方", "Receiving") },
            { role: text("监交方", "Supervising") },
          ],
        },
      ],
    };
  },
};
