import { text } from "@fuyou/kernel";
import type { OfficialDocument } from "@fuyou/reform";
import { estateList } from "./estate.js";

/**
 * The register by which archives are handed over (档案移交清册): each fonds stays a fonds of its own and only
 * changes its keeper. The years it spans are not in the registers and are filled in.
 */
export const archivesRegister: OfficialDocument = {
  id: "assets.archives-register",
  title: text("档案移交清册", "Register of archives handed over"),
  purpose: text(
    "按全宗列明移交的档案；移交方、接收方、档案主管部门签章。",
    "Lists the archives handed over, fonds by fonds; both sides and the archives authority sign.",
  ),
  write(context) {
    const table = estateList(context, "archives", {
      ended: text("移出日期", "Left on"),
      fill: [
        { key: "years", label: text("起止年度", "Years"), kind: "text", fill: true },
        {
          key: "received",
          label: text("实收卷数", "Volumes received"),
          kind: "number",
          fill: true,
        },
        { key: "remark", label: text("备注", "Remarks"), kind: "text", fill: true },
      ],
    });
    if (table === null) return null;
    return {
      on: context.transition.to,
      blocks: [
        {
          kind: "paragraph",
          text: text(
            "各终止单位的档案保持独立全宗，不与接收单位的档案混合；人事档案另行移交。",
            "The files of each body stay a fonds of their own and are not mixed with the receiver's; personnel files go by another route.",
          ),
        },
        { kind: "table", table },
        {
          kind: "signatures",
          signatures: [
            { role: text("移交方", "Handing over") },
            { role: text("接收方", "Receiving") },
            { role: text("档案主管部门", "Archives authority") },
          ],
        },
      ],
    };
  },
};
