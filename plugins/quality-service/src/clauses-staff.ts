import {
  type ClauseEntry,
  carried,
  carriersOf,
  context,
  split,
  text,
  unresolved,
} from "@fuyou/kernel";
import { credentialRulePoint, recruitmentRulePoint } from "@fuyou/personnel";
import { requirementPoint } from "@fuyou/standards";

const here = carriersOf("quality-service");

/** Staffing and qualification in source 001 (三(三)1 and 2①-②), rows 001-049 to 001-063. */
export const clausesOfStaff: readonly ClauseEntry[] = [
  {
    row: "001-049",
    clause: "一/二篇 三(三)1",
    gist: text("按人口数量和服务半径配备人员", "Staff follows population and service radius"),
    ...unresolved(
      "每多少人口、多大半径配备一人，原文未列。",
      "How many for what population and what radius is not said.",
    ),
  },
  {
    row: "001-050",
    clause: "一/二篇 三(三)1",
    gist: text("全县和县站的技术人员数", "Technical staff of the county and of its station"),
    ...split(
      [
        here(requirementPoint, "quality-technical-staff-total"),
        here(requirementPoint, "quality-county-station-staff"),
      ],
      "人数照实清点；两处要求的人数均隐去，判定始终为未知。",
      "People are counted; both numbers asked for are blanked, and the verdicts stay unknown.",
    ),
  },
  {
    row: "001-051",
    clause: "一/二篇 三(三)1",
    gist: text(
      "中心站4人，一般乡站2至3人",
      "4 persons at a central station, 2 to 3 at an ordinary one",
    ),
    ...carried(
      [
        here(requirementPoint, "quality-central-station-staff"),
        here(requirementPoint, "quality-ordinary-station-staff"),
      ],
      "达到4人即至少4人；超过3人不视为违反。",
      "Reaching 4 means at least 4; more than 3 is no breach.",
    ),
  },
  {
    row: "001-052",
    clause: "一篇 三(三)1",
    gist: text(
      "本科占两成，大专占三成",
      "A fifth with a bachelor, three tenths with an associate degree",
    ),
    ...carried(
      [here(requirementPoint, "quality-bachelors"), here(requirementPoint, "quality-associates")],
      "大专是否含以上由选项决定；第二份文字与此不一致。",
      "Whether higher degrees count for the second is an option; the second copy reads otherwise.",
    ),
  },
  {
    row: "001-053",
    clause: "一/二篇 三(三)1",
    gist: text("其余人员中专以上", "Everyone else at least secondary vocational"),
    ...carried([here(requirementPoint, "quality-least-education")]),
  },
  {
    row: "001-054",
    clause: "一篇 三(三)1",
    gist: text(
      "副高以上占一成，中级占三成",
      "A tenth with associate-senior titles or above, three tenths intermediate",
    ),
    ...carried(
      [
        here(requirementPoint, "quality-senior-titles"),
        here(requirementPoint, "quality-intermediate-titles"),
      ],
      "中级是否含以上由选项决定；第二份与此不同。",
      "Whether higher titles count as intermediate is an option; the second copy differs.",
    ),
  },
  {
    row: "001-055",
    clause: "一篇 三(三)1",
    gist: text("医学专业人员占七成", "Seven tenths trained in medicine"),
    ...carried(
      [here(requirementPoint, "quality-medical-staff")],
      "第二份此处少了百分号。",
      "The second copy lacks the percent sign here.",
    ),
  },
  {
    row: "001-056",
    clause: "一/二篇 三(三)1",
    gist: text(
      "至少5人有执业助理医师以上资格",
      "At least 5 licensed as assistant physician or above",
    ),
    ...carried([here(requirementPoint, "quality-physicians")]),
  },
  {
    row: "001-057",
    clause: "一/二篇 三(三)1",
    gist: text("其他人员有相应专业资格", "Everyone else holds the fitting qualification"),
    ...carried(
      [here(requirementPoint, "quality-licensed-staff")],
      "何种资格对应何种专业原文未列，可用选项指定。",
      "Which qualification fits which specialty is not said; an option can say it.",
    ),
  },
  {
    row: "001-058",
    clause: "一/二篇 三(三)1",
    gist: text("七个专业的人员配备合理", "Seven specialties reasonably staffed"),
    ...split(
      [here(requirementPoint, "quality-specialties")],
      "七个专业是否齐备已成要求；各配多少算合理原文未列。",
      "That all seven are there is a requirement; how many of each would be reasonable is not said.",
    ),
  },
  {
    row: "001-059",
    clause: "一/二篇 三(三)2①",
    gist: text("继续公开招考各类人员", "Recruitment goes on by open examination"),
    ...carried([
      here(recruitmentRulePoint, "quality-open-examination"),
      "personnel/kernel.view/personnel.recruitment",
    ]),
  },
  {
    row: "001-060",
    clause: "一/二篇 三(三)2①",
    gist: text(
      "招考对象为大专以上医学类人员",
      "Recruits have an associate degree or above, in medicine",
    ),
    ...carried([here(recruitmentRulePoint, "quality-open-examination")]),
  },
  {
    row: "001-061",
    clause: "一/二篇 三(三)2①",
    gist: text("技术岗位有岗有人", "Every technical post is filled"),
    ...carried([here(requirementPoint, "quality-technical-posts-filled")]),
  },
  {
    row: "001-062",
    clause: "一/二篇 三(三)2②",
    gist: text(
      "与上级计生、县人事、卫生部门保持联系",
      "Liaison with the superior commission, personnel and health bureaus",
    ),
    ...context(
      "部门之间的往来，不产生可登记的结果。",
      "Dealings between offices with no result that could be recorded.",
    ),
  },
  {
    row: "001-063",
    clause: "一/二篇 三(三)2②",
    gist: text(
      "及时组织职称申报、执业考试和注册",
      "Titles, licence examinations and registration organised in time",
    ),
    ...carried([
      here(credentialRulePoint, "quality-credentials"),
      "personnel/kernel.view/personnel.credentials",
    ]),
  },
];
