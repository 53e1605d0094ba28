import type { Composition, County, Finding, PlainDate, Text, ViewTable } from "@fuyou/kernel";
import { planPoint } from "@fuyou/reform";
import {
  type FindingGroup,
  groupsOf,
  type Weight,
  weightNames,
  weightOf,
  weights,
} from "./finding-group.js";
import { groupName } from "./finding-title.js";
import { Subjects } from "./subject.js";
import { wordingIn } from "./wording.js";

/** A finding as it may be shown (发现一条), in both languages; several about persons that say the same are one. */
export interface ToldFinding {
  /** Its place in the table of findings. */
  at: number;
  /** The finding itself, which may name a person: never written to the page as it is. */
  found: Finding;
  /** What it is about; of a person only the name of the register. */
  subject: Text;
  /** Names of the township and village it lies in. */
  places: string[];
  /** Code of the township it lies in; undefined where it lies in none. */
  township: string | undefined;
  /** Whether it is about a person. */
  personal: boolean;
  /** The sentence, without anything that identifies a person. */
  sentence: Text;
  /** How many findings it stands for. */
  times: number;
}

/** Findings of one weight on one requirement or code, as they may be shown. */
export interface ToldGroup extends FindingGroup {
  /** How much they weigh. */
  weight: Weight;
  /** What they have in common. */
  name: Text;
  /** The findings. */
  rows: ToldFinding[];
}

const known = new WeakMap<readonly Finding[], { county: County; groups: ToldGroup[] }>();

/**
 * Everything that is not met, by weight and by what it is about, as it may be shown (发现). No person is
 * named.
 *
 * @param findings - the findings
 * @param county - where their records are looked up
 * @param composition - the plugins
 */
export function toldGroups(
  findings: readonly Finding[],
  county: County,
  composition: Composition,
): ToldGroup[] {
  const told = known.get(findings);
  if (told !== undefined && told.county === county) return told.groups;
  const names = {
    zh: new Subjects(county, composition, wordingIn("zh")),
    en: new Subjects(county, composition, wordingIn("en")),
  };
  let at = 0;
  const groups = weights.flatMap((weight) =>
    groupsOf(findings.filter((found) => weightOf(found) === weight)).map((group): ToldGroup => {
      const rows = new Map<string, ToldFinding>();
      for (const found of group.findings) {
        const [zh, en] = [names.zh.of(found), names.en.of(found)];
        const key = zh.personal ? `${zh.name} ${zh.sentence}` : found.id;
        const row = rows.get(key);
        if (row !== undefined) row.times += 1;
        else {
          rows.set(key, {
            at: 0,
            found,
            subject: { zh: zh.name, en: en.name },
            places: zh.places.filter((place) => !zh.name.includes(place)),
            township: zh.township,
            personal: zh.personal,
            sentence: { zh: zh.sentence, en: en.sentence },
            times: 1,
          });
        }
      }
      for (const row of rows.values()) row.at = at++;
      return { ...group, weight, name: groupName(group, composition), rows: [...rows.values()] };
    }),
  );
  known.set(findings, { county, groups });
  return groups;
}

const columns: ViewTable["columns"] = [
  { key: "code", label: { zh: "要求或代码", en: "requirement or code" }, kind: "text" },
  { key: "about", label: { zh: "事项", en: "about" }, kind: "text" },
  { key: "weight", label: { zh: "轻重", en: "weight" }, kind: "text" },
  { key: "verdict", label: { zh: "判定", en: "verdict" }, kind: "verdict" },
  { key: "township", label: { zh: "乡镇代码", en: "township code" }, kind: "text" },
  { key: "place", label: { zh: "地点", en: "place" }, kind: "text" },
  { key: "subject", label: { zh: "对象", en: "subject" }, kind: "text" },
  { key: "times", label: { zh: "件数", en: "times" }, kind: "number" },
  { key: "sentence", label: { zh: "说明", en: "finding" }, kind: "text" },
  { key: "source", label: { zh: "文件", en: "document" }, kind: "text" },
  { key: "clause", label: { zh: "条款", en: "clause" }, kind: "text" },
  { key: "plan", label: { zh: "方案", en: "plan" }, kind: "text" },
  { key: "date", label: { zh: "判定日", en: "judged on" }, kind: "date" },
];

/**
 * Every finding that is not met as a table (发现数据), in the order of the page.
 *
 * @param groups - the findings as they may be shown
 * @param composition - names of the plans
 */
export function findingsTable(groups: readonly ToldGroup[], composition: Composition): ViewTable {
  return {
    title: { zh: "发现", en: "findings" },
    columns,
    rows: groups.flatMap((group) =>
      group.rows.map(({ found, subject, places, township, sentence, times }) => ({
        code: group.about,
        about: group.name,
        weight: weightNames[group.weight],
        verdict: found.verdict,
        township: township ?? null,
        place: places.length === 0 ? null : places.join(" "),
        subject: subject.zh === subject.en ? subject.zh : subject,
        times,
        sentence: sentence.zh === sentence.en ? sentence.zh : sentence,
        source: found.source,
        clause: found.clause,
        plan:
          group.plan === null
            ? null
            : (composition.get(planPoint, group.plan)?.title ?? group.plan),
        date: dayOf(found) ?? null,
      })),
    ),
  };
}

/**
 * The day a finding speaks of, as its identifier says.
 *
 * @param found - the finding
 */
export function dayOf(found: Finding): PlainDate | undefined {
  return /@(\d{4}-\d{2}-\d{2})$/.exec(found.id)?.[1];
}
