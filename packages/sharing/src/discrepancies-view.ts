import { divisions } from "@fuyou/hierarchy";
import {
  defineView,
  type Finding,
  finding,
  type Text,
  type View,
  type ViewCell,
} from "@fuyou/kernel";
import { z } from "zod";
import { crossCheckPoint } from "./cross-check.js";
import type { CrossCount } from "./cross-count.js";
import { type CrossVerdict, discrepancies } from "./discrepancy.js";
import { sharingCodes } from "./errors.js";
import { informationSourcePoint } from "./link.js";

/** What may be asked of {@link discrepanciesView} more narrowly. */
export interface DiscrepanciesOptions {
  /** One comparison only, a code of `sharing.cross-check`. */
  check?: string | undefined;
}

const verdicts: Readonly<Record<CrossVerdict, Text>> = {
  agree: { zh: "一致", en: "agree" },
  differ: { zh: "不一致", en: "differ" },
  missing: { zh: "缺数", en: "one is missing" },
  open: { zh: "因抑制无法判定", en: "open, a number is suppressed" },
};

/** Where the books of two sources differ (差异清单): divisions and numbers, never persons. */
export const discrepanciesView: View<DiscrepanciesOptions> = defineView<DiscrepanciesOptions>({
  id: "sharing.discrepancies",
  title: { zh: "信息比对差异", en: "where sources differ" },
  question: {
    zh: "各来源的服务汇总数哪里对不上，哪里缺数？",
    en: "Where do the totals of the sources differ, and where is one missing?",
  },
  options: z.strictObject({ check: z.string().optional() }),
  answer({ county, composition, date }, { check: code }) {
    const findings: Finding[] = [];
    const rows: Record<string, ViewCell>[] = [];
    for (const { value: check } of composition.at(crossCheckPoint, date)) {
      if (code !== undefined && check.code !== code) continue;
      const sourceName = (each: string) =>
        composition.get(informationSourcePoint, each)?.title ?? { zh: each, en: each };
      for (const line of discrepancies(county, check)) {
        const division = county.get(divisions, line.division)?.name ?? line.division;
        const [left, right] = [sourceName(check.left), sourceName(check.right)];
        const { from, to = "" } = line.period;
        const place = { division, from, to, check: check.title };
        const about = {
          kind: "data",
          severity: "warning",
          subject: `divisions/${line.division}`,
          date,
          aspect: `${check.code}.${from}`,
          cites: check.cites[0],
        } as const;
        if (line.verdict === "differ") {
          const [leftCount, rightCount] = [said(line.left), said(line.right)];
          const values = { ...place, left, right, leftCount, rightCount };
          findings.push(finding(sharingCodes.message("SHARING_COUNTS_DIFFER", values), about));
        } else if (line.verdict === "missing") {
          const values = { ...place, source: line.left === null ? left : right };
          findings.push(finding(sharingCodes.message("SHARING_COUNT_MISSING", values), about));
        }
        rows.push({
          check: check.title,
          division,
          from,
          to: line.period.to ?? null,
          left,
          leftCount: line.left === null ? null : said(line.left),
          right,
          rightCount: line.right === null ? null : said(line.right),
          verdict: verdicts[line.verdict],
        });
      }
    }
    const table = {
      title: { zh: "信息比对", en: "comparison of sources" },
      columns: [
        { key: "check", label: { zh: "比对项目", en: "comparison" }, kind: "text" },
        { key: "division", label: { zh: "区划", en: "division" }, kind: "text" },
        { key: "from", label: { zh: "期间起", en: "span from" }, kind: "date" },
        { key: "to", label: { zh: "期间止", en: "span to" }, kind: "date" },
        { key: "left", label: { zh: "来源一", en: "one source" }, kind: "text" },
        { key: "leftCount", label: { zh: "数字一", en: "says" }, kind: "text" },
        { key: "right", label: { zh: "来源二", en: "other source" }, kind: "text" },
        { key: "rightCount", label: { zh: "数字二", en: "says" }, kind: "text" },
        { key: "verdict", label: { zh: "结果", en: "result" }, kind: "text" },
      ],
      rows,
      notes: [
        {
          zh: "只比对汇总数，不产生任何个人的清单。",
          en: "Totals are compared; no list of persons comes of it.",
        },
      ],
    } as const;
    return { tables: [table], findings };
  },
});

function said(count: CrossCount | null): Text {
  if (count === null) return { zh: "—", en: "—" };
  if (count.count !== undefined) return { zh: String(count.count), en: String(count.count) };
  return { zh: `小于${count.threshold}`, en: `below ${count.threshold}` };
}
