import { institutions } from "@fuyou/hierarchy";
import {
  type Composition,
  defineView,
  type Finding,
  finding,
  labelOf,
  type Text,
  type View,
  type ViewCell,
  type ViewContext,
  type ViewTable,
} from "@fuyou/kernel";
import { z } from "zod";
import { dataSetPoint, sharingPurposePoint } from "./data-set.js";
import { sharingCodes } from "./errors.js";
import {
  type DataDeclaration,
  informationSourcePoint,
  type SharingRetention,
  type SystemLink,
  systemLinkPoint,
} from "./link.js";
import { informationSystemPoint } from "./system.js";
import { operationsOf } from "./transmission.js";

/** What may be asked of {@link linksView} more narrowly. */
export interface LinksOptions {
  /** Only links that are in operation. */
  operating: boolean;
}

/** Links between systems and sources of information (信息共享): declared, established, tested. */
export const linksView: View<LinksOptions> = defineView<LinksOptions>({
  id: "sharing.links",
  title: { zh: "信息共享", en: "sharing of information" },
  question: {
    zh: "哪些系统之间共享什么数据、为了什么、依据什么，建立和测试了没有？",
    en: "Which systems share which data, what for and on what ground, and is the link in operation?",
  },
  options: z.strictObject({ operating: z.boolean().default(false) }) as z.ZodType<LinksOptions>,
  answer(context, { operating }) {
    const { composition, date } = context;
    const findings: Finding[] = [];
    const rows = composition
      .at(systemLinkPoint, date)
      .flatMap(({ value }) => linkRows(context, value, findings))
      .filter((row) => !operating || row.from !== null);
    return { tables: [linkTable(rows), sourceTable(context)], findings };
  },
});

function linkRows(
  { county, composition, date }: ViewContext,
  link: SystemLink,
  findings: Finding[],
): Record<string, ViewCell>[] {
  const head = {
    link: link.title,
    systems: {
      zh: `${systemName(composition, link.from).zh} → ${systemName(composition, link.to).zh}`,
      en: `${systemName(composition, link.from).en} → ${systemName(composition, link.to).en}`,
    },
    ...declaration(composition, link),
    ground: link.cites.map((each) => `${each.source} ${each.clause}`).join("; "),
  };
  const about = { kind: "data", date, cites: link.cites[0] } as const;
  const operations = operationsOf(county, link.code, date);
  if (operations.length === 0) {
    if (link.expected) {
      const message = sharingCodes.message("SHARING_NOT_ESTABLISHED", { link: link.title, date });
      findings.push(finding(message, { ...about, severity: "warning", subject: link.code }));
    }
    return [{ ...head, by: null, from: null, testedOn: null }];
  }
  return operations.map((each) => {
    const body = county.get(institutions, each.institution);
    const by = body === undefined ? each.institution : labelOf(institutions, body, county);
    if (each.testedOn === undefined) {
      const values = { institution: by, link: link.title, from: each.period.from };
      const subject = `link-operations/${each.id}`;
      const message = sharingCodes.message("SHARING_NOT_TESTED", values);
      findings.push(finding(message, { ...about, severity: "warning", subject }));
    }
    return { ...head, by, from: each.period.from, testedOn: each.testedOn ?? null };
  });
}

function linkTable(rows: readonly Record<string, ViewCell>[]): ViewTable {
  return {
    title: { zh: "系统联接", en: "links between systems" },
    columns: [
      { key: "link", label: { zh: "联接", en: "link" }, kind: "text" },
      { key: "systems", label: { zh: "从何处到何处", en: "from and to" }, kind: "text" },
      ...declarationColumns,
      { key: "ground", label: { zh: "依据", en: "ground" }, kind: "text" },
      { key: "by", label: { zh: "运行单位", en: "operated by" }, kind: "text" },
      { key: "from", label: { zh: "建立日期", en: "established" }, kind: "date" },
      { key: "testedOn", label: { zh: "测试合格", en: "tested" }, kind: "date" },
    ],
    rows,
  };
}

function sourceTable({ composition, date }: ViewContext): ViewTable {
  return {
    title: { zh: "信息来源", en: "sources of information" },
    columns: [
      { key: "source", label: { zh: "来源", en: "source" }, kind: "text" },
      { key: "gatheredBy", label: { zh: "采集方", en: "gathered by" }, kind: "text" },
      ...declarationColumns,
    ],
    rows: composition.at(informationSourcePoint, date).map(({ value }) => ({
      source: value.title,
      gatheredBy: value.gatheredBy,
      ...declaration(composition, value),
    })),
  };
}

const declarationColumns: ViewTable["columns"] = [
  { key: "dataSets", label: { zh: "数据集", en: "data sets" }, kind: "text" },
  { key: "purpose", label: { zh: "用途", en: "purpose" }, kind: "text" },
  { key: "consent", label: { zh: "同意", en: "consent" }, kind: "text" },
  { key: "retention", label: { zh: "保存期限", en: "kept" }, kind: "text" },
];

function declaration(composition: Composition, value: DataDeclaration): Record<string, ViewCell> {
  const titles = value.dataSets.map(
    (each) => composition.get(dataSetPoint, each)?.title ?? { zh: each, en: each },
  );
  return {
    dataSets: {
      zh: titles.map((each) => each.zh).join("、"),
      en: titles.map((each) => each.en).join(", "),
    },
    purpose: composition.get(sharingPurposePoint, value.purpose)?.title ?? value.purpose,
    consent:
      value.consent === "separate"
        ? { zh: "单独同意", en: "separate" }
        : { zh: "不涉及个人", en: "no person concerned" },
    retention: value.retention === undefined ? null : retentionText(value.retention),
  };
}

function retentionText({ rule, days }: SharingRetention): Text {
  if (rule === "days" && days !== undefined) return { zh: `${days}天`, en: `${days} days` };
  return { zh: "至服务结束", en: "until the care ends" };
}

function systemName(composition: Composition, code: string): Text {
  return composition.get(informationSystemPoint, code)?.title ?? { zh: code, en: code };
}
