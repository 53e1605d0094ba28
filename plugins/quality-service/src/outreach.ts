import { type Contributor, type Text, text } from "@fuyou/kernel";
import {
  type OutreachAudience,
  type OutreachDay,
  type OutreachProgramme,
  type OutreachTopic,
  outreachAudiencePoint,
  outreachDayPoint,
  outreachProgrammePoint,
  outreachTopicPoint,
  type VenueKind,
  venueKindPoint,
} from "@fuyou/outreach";
import { cite } from "./clauses.js";

const audience = (code: string, title: Text, row: string): OutreachAudience => ({
  ...{ code: `quality-${code}`, title },
  cites: [cite(row)],
});

/** Whom information has in mind (宣传对象): married people, the young, men, and those who move. It is for everybody. */
export const audiences: readonly OutreachAudience[] = [
  audience("married", text("已婚群众", "married people"), "001-099"),
  audience("unmarried-youth", text("未婚青年", "young unmarried people"), "001-099"),
  audience("men", text("男性", "men"), "001-099"),
  audience("floating", text("流动人口", "people who move"), "001-136"),
];

const topic = (code: string, title: Text): OutreachTopic => ({
  ...{ code: `quality-${code}`, title },
  cites: [cite("001-098")],
});

/** What information is about (宣传主题). */
export const outreachTopics: readonly OutreachTopic[] = [
  topic("contraception", text("避孕节育知识", "contraception")),
  topic("healthy-birth", text("优生优育知识", "healthy birth")),
  topic("reproductive-care", text("生殖保健知识", "reproductive care")),
];

const everybody = audiences.map((each) => each.code);
const everything = outreachTopics.map((each) => each.code);

function programme(
  code: string,
  title: Text,
  purpose: Text,
  rows: readonly string[],
): OutreachProgramme {
  return {
    ...{ code: `quality-${code}`, title, purpose },
    ...{ audiences: everybody, topics: everything, organisers: [], perYear: null },
    cites: rows.map(cite),
  };
}

/** The programmes of outreach (宣传活动); how often each is held is not said. */
export const programmes: readonly OutreachProgramme[] = [
  programme(
    "new-customs",
    text("婚育新风进万家", "new customs of marriage and family"),
    text("把科学知识送到每个家庭", "knowledge brought to every home"),
    ["001-094", "001-099", "001-136"],
  ),
  programme(
    "care-for-girls",
    text("关爱女孩行动", "care for girls"),
    text("女孩得到同样的关爱和机会", "girls are cared for alike and have the same chances"),
    ["001-094"],
  ),
  programme(
    "materials",
    text("宣传册和宣传品", "booklets and materials"),
    text("用贴近生活的宣传品讲清三类知识", "three topics told in materials from daily life"),
    ["001-097", "001-098"],
  ),
];

/** Men's health day (男性健康日). */
export const mensHealthDay: OutreachDay = {
  code: "quality-mens-health-day",
  title: text("男性健康日", "men's health day"),
  day: "10-28",
  audiences: ["quality-men"],
  cites: [cite("001-134")],
};

/** Population schools of three levels (三级人口学校): a room of that use in the county, each township and each village. */
export const populationSchool: VenueKind = {
  code: "quality-population-school",
  title: text("人口学校", "population school"),
  levels: ["county", "township", "village"],
  roomFunction: "population-school",
  cites: [cite("001-120")],
};

/**
 * Brings outreach (宣传教育).
 *
 * @param to - takes the contributions
 */
export function contributeOutreach(to: Contributor): void {
  for (const each of audiences) to.add(outreachAudiencePoint, each);
  for (const each of outreachTopics) to.add(outreachTopicPoint, each);
  for (const each of programmes) to.add(outreachProgrammePoint, each);
  to.add(outreachDayPoint, mensHealthDay);
  to.add(venueKindPoint, populationSchool);
}
