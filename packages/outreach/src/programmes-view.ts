import { divisions, institutionKindPoint, institutions, levelTitles } from "@fuyou/hierarchy";
import {
  type Composition,
  defineView,
  type ExtensionPoint,
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
import { outreachAudiencePoint, outreachTopicPoint } from "./audience.js";
import { outreachCodes } from "./errors.js";
import { outreachMaterials } from "./event.js";
import { outreachProgrammePoint } from "./programme.js";
import { venueCoverage, venueKindPoint } from "./venue.js";

/** What may be asked of {@link programmesView} more narrowly. */
export interface ProgrammesOptions {
  /** Only what is addressed to this audience, a code of `outreach.audience`. */
  audience?: string | undefined;
}

/** Programmes, materials and venues (宣传活动、宣传品和阵地): what people are told about, by whom, and where. */
export const programmesView: View<ProgrammesOptions> = defineView<ProgrammesOptions>({
  id: "outreach.programmes",
  title: { zh: "宣传活动、宣传品和阵地", en: "programmes, materials and places of outreach" },
  question: {
    zh: "开展哪些宣传活动、面向谁、讲什么，有哪些宣传品，各级阵地齐不齐？",
    en: "Which programmes are there, for whom and about what, which materials, and where are the places?",
  },
  options: z.strictObject({ audience: z.string().optional() }),
  answer(context, { audience }) {
    const findings: Finding[] = [];
    const tables = [
      programmeTable(context, audience),
      materialTable(context, audience),
      venueTable(context, findings),
      topicTable(context),
    ];
    return { tables, findings };
  },
});

function programmeTable({ composition, date }: ViewContext, audience?: string): ViewTable {
  const all = composition.at(outreachProgrammePoint, date).map((each) => each.value);
  const asked = all.filter((each) => audience === undefined || each.audiences.includes(audience));
  return {
    title: { zh: "宣传活动", en: "programmes" },
    columns: [
      { key: "programme", label: { zh: "活动", en: "programme" }, kind: "text" },
      { key: "purpose", label: { zh: "目的", en: "purpose" }, kind: "text" },
      { key: "audiences", label: { zh: "对象", en: "audiences" }, kind: "text" },
      { key: "topics", label: { zh: "主题", en: "topics" }, kind: "text" },
      { key: "organisers", label: { zh: "举办单位", en: "held by" }, kind: "text" },
      { key: "perYear", label: { zh: "每年次数", en: "times a year" }, kind: "number" },
    ],
    rows: asked.map((each) => ({
      programme: each.title,
      purpose: each.purpose,
      audiences: titles(composition, outreachAudiencePoint, each.audiences),
      topics: titles(composition, outreachTopicPoint, each.topics),
      organisers: titles(composition, institutionKindPoint, each.organisers),
      perYear: each.perYear,
    })),
    notes: [
      {
        zh: "宣传面向所有人；对象只是行文时心里想着谁，不设条件。",
        en: "Information is for everybody; an audience says whom a text has in mind and sets no condition.",
      },
    ],
  };
}

function materialTable({ county, composition, date }: ViewContext, audience?: string): ViewTable {
  const rows: Record<string, ViewCell>[] = [];
  for (const each of county.rows(outreachMaterials)) {
    if (each.issuedOn > date || (each.retiredOn !== undefined && each.retiredOn <= date)) continue;
    if (audience !== undefined && !each.audiences.includes(audience)) continue;
    const maker = county.get(institutions, each.institution);
    rows.push({
      material: each.name,
      topics: titles(composition, outreachTopicPoint, each.topics),
      audiences: titles(composition, outreachAudiencePoint, each.audiences),
      by: maker === undefined ? each.institution : labelOf(institutions, maker, county),
      issuedOn: each.issuedOn,
      copies: each.copies ?? null,
    });
  }
  return {
    title: { zh: "宣传品", en: "materials" },
    columns: [
      { key: "material", label: { zh: "宣传品", en: "material" }, kind: "text" },
      { key: "topics", label: { zh: "主题", en: "topics" }, kind: "text" },
      { key: "audiences", label: { zh: "对象", en: "audiences" }, kind: "text" },
      { key: "by", label: { zh: "制作单位", en: "made by" }, kind: "text" },
      { key: "issuedOn", label: { zh: "发布日期", en: "came out" }, kind: "date" },
      { key: "copies", label: { zh: "数量", en: "copies" }, kind: "number" },
    ],
    rows,
  };
}

function venueTable({ county, composition, date }: ViewContext, findings: Finding[]): ViewTable {
  const rows: Record<string, ViewCell>[] = [];
  for (const { value: venue } of composition.at(venueKindPoint, date)) {
    for (const { level, withOne, withoutOne } of venueCoverage(county, venue, date)) {
      if (withoutOne.length > 0) {
        const names = withoutOne
          .map((each) => county.get(divisions, each)?.name ?? each)
          .join("、");
        const values = { level: levelTitles[level], venue: venue.title, names };
        findings.push(
          finding(outreachCodes.message("OUTREACH_VENUE_MISSING", values), {
            kind: "data",
            severity: "information",
            subject: venue.code,
            date,
            aspect: level,
            cites: venue.cites[0],
          }),
        );
      }
      rows.push({
        venue: venue.title,
        level: levelTitles[level],
        wanted: withOne.length + withoutOne.length,
        present: withOne.length,
      });
    }
  }
  return {
    title: { zh: "宣传阵地", en: "places" },
    columns: [
      { key: "venue", label: { zh: "阵地", en: "place" }, kind: "text" },
      { key: "level", label: { zh: "层级", en: "level" }, kind: "text" },
      { key: "wanted", label: { zh: "应有", en: "wanted" }, kind: "number" },
      { key: "present", label: { zh: "已有", en: "on record" }, kind: "number" },
    ],
    rows,
  };
}

function topicTable({ composition, county, date }: ViewContext): ViewTable {
  const programmes = composition.at(outreachProgrammePoint, date).map((each) => each.value);
  const materials = [...county.rows(outreachMaterials)].filter((each) => each.issuedOn <= date);
  return {
    title: { zh: "主题覆盖", en: "topics covered" },
    columns: [
      { key: "topic", label: { zh: "主题", en: "topic" }, kind: "text" },
      { key: "programmes", label: { zh: "宣传活动", en: "programmes" }, kind: "number" },
      { key: "materials", label: { zh: "宣传品", en: "materials" }, kind: "number" },
    ],
    rows: composition.all(outreachTopicPoint).map(({ key, value }) => ({
      topic: value.title,
      programmes: programmes.filter((each) => each.topics.includes(key)).length,
      materials: materials.filter((each) => each.topics.includes(key)).length,
    })),
  };
}

/** The names of codes of a list, joined in both languages; a dash where there are none. */
function titles<T extends { title: Text }>(
  composition: Composition,
  point: ExtensionPoint<T>,
  codes: readonly string[],
): Text {
  if (codes.length === 0) return { zh: "—", en: "—" };
  const named = codes.map((each) => composition.get(point, each)?.title ?? { zh: each, en: each });
  return {
    zh: named.map((each) => each.zh).join("、"),
    en: named.map((each) => each.en).join(", "),
  };
}
