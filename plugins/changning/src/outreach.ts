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
} from "@fuyou/outreach";
import { cite } from "./clauses.js";

/** Whom it is told to (宣传对象). */
export const audiences: readonly OutreachAudience[] = [
  { code: "changning-public", title: text("群众", "the public"), cites: [cite("004-070")] },
  { code: "changning-families", title: text("家庭", "families"), cites: [cite("004-039")] },
  {
    code: "changning-girls",
    title: text("女孩及其家庭", "girls and families"),
    cites: [cite("004-041")],
  },
  { code: "changning-staff", title: text("医务人员", "medical staff"), cites: [cite("004-073")] },
];

const topic = (code: string, title: Text, row: string): OutreachTopic => ({
  ...{ code: `changning-${code}`, title },
  cites: [cite(row)],
});

/** What is told (宣传主题): three themes and five topics. */
export const topics: readonly OutreachTopic[] = [
  topic("healthy-china", text("健康中国", "Healthy China"), "004-070"),
  topic("healthy-hunan", text("健康湖南", "Healthy Hunan"), "004-070"),
  topic("healthy-changning", text("健康常宁", "Healthy Changning"), "004-070"),
  topic("reform-policy", text("医改政策", "policy of the health reform"), "004-071"),
  topic("experience", text("典型经验", "good examples"), "004-071"),
  topic("reform-results", text("改革成效", "what the reform achieved"), "004-071"),
  topic("health-promotion", text("健康促进", "health promotion"), "004-071"),
  topic("public-health", text("公共卫生", "public health"), "004-071"),
];

const about = (row: string) =>
  topics.filter((each) => each.cites[0]?.row === row).map((each) => each.code);

function programme(
  code: string,
  title: Text,
  purpose: Text,
  row: string,
  over: Partial<OutreachProgramme> = {},
): OutreachProgramme {
  return {
    ...{ code: `changning-${code}`, title, purpose, audiences: ["changning-public"], topics: [] },
    ...{ organisers: [], perYear: null, cites: [cite(row)], period: { from: "2018-01-01" } },
    ...over,
  };
}

/** The programmes of 2018 (宣传活动); how often each is held is not said. */
export const programmes: readonly OutreachProgramme[] = [
  programme(
    "happy-family",
    text("幸福家庭创建", "happy families"),
    text("提升家庭发展能力，自愿参加", "families grow in what they can do; who likes takes part"),
    "004-039",
    { audiences: ["changning-families"] },
  ),
  programme(
    "girls-dreams",
    text("圆梦女孩行动", "girls' dreams"),
    text("支持女孩成长和求学", "girls are supported in growing up and learning"),
    "004-041",
    { audiences: ["changning-girls"] },
  ),
  programme(
    "birth-care",
    text("生育关怀行动", "care around birth"),
    text("协会关怀有需要的家庭", "the association cares for families in need"),
    "004-047",
    { audiences: ["changning-families"], organisers: ["fp-association"] },
  ),
  programme(
    "three-themes",
    text("健康主题宣传", "three themes of health"),
    text("解读政策，动员社会", "policy is explained and people are won for it"),
    "004-070",
    { topics: about("004-070") },
  ),
  programme(
    "five-topics",
    text("医改和公共卫生宣传", "reform and public health"),
    text("讲清五个方面", "five topics are told"),
    "004-071",
    { topics: about("004-071") },
  ),
];

/** Nurses' day and doctors' day (护士节、医师节). */
export const days: readonly OutreachDay[] = [
  {
    code: "changning-nurses-day",
    title: text("国际护士节", "international nurses' day"),
    ...{ day: "05-12", audiences: ["changning-staff"], cites: [cite("004-073")] },
  },
  {
    code: "changning-doctors-day",
    title: text("中国医师节", "Chinese doctors' day"),
    ...{ day: "08-19", audiences: ["changning-staff"], cites: [cite("004-073")] },
  },
];

/**
 * Brings outreach (宣传教育).
 *
 * @param to - takes the contributions
 */
export function contributeOutreach(to: Contributor): void {
  for (const each of audiences) to.add(outreachAudiencePoint, each);
  for (const each of topics) to.add(outreachTopicPoint, each);
  for (const each of programmes) to.add(outreachProgrammePoint, each);
  for (const each of days) to.add(outreachDayPoint, each);
}
