import { type Row, text } from "@fuyou/kernel";
import type { OfficialDocument } from "@fuyou/reform";
import { estateList } from "./estate.js";
import { type Lease, leases } from "./lease.js";

/** The leases of the bodies that end (租赁合同清单), which bind the successor, with their days and rent. */
export const leaseList: OfficialDocument = {
  id: "assets.leases-list",
  title: text("租赁合同清单", "List of leases"),
  purpose: text(
    "列明终止单位在履行的出租、承租合同及其承继；移交方、接收方签章。",
    "Lists the leases that the bodies that end have let or taken and who takes them over; both sides sign.",
  ),
  write(context) {
    const table = estateList(context, "leases", {
      ended: text("终止日期", "Ended on"),
      more: [
        { key: "person", label: text("对方个人", "Other side (a person)"), kind: "text" },
        { key: "begins", label: text("起租日期", "From"), kind: "date" },
        { key: "runsOut", label: text("到期日期", "To"), kind: "date" },
      ],
      cells: ({ row }) => {
        const lease = row as Row & Lease;
        return {
          person: lease.person === undefined ? null : context.personal(leases, lease, "person"),
          begins: lease.from ?? null,
          runsOut: lease.to ?? null,
        };
      },
      fill: [
        {
          key: "told",
          label: text("通知对方日期", "Other side told on"),
          kind: "date",
          fill: true,
        },
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
          ],
        },
      ],
    };
  },
};
