import { type ClauseEntry, carried, carriersOf, split, text } from "@fuyou/kernel";
import { staffRulePoint } from "@fuyou/personnel";
import { disciplineWindowPoint, gatePoint, phasePoint, stepPoint } from "@fuyou/reform";

const here = carriersOf("county-integration");

/** Phases of source 000 (三), rows 000-052 to 000-059. */
export const clausesOfPhases: readonly ClauseEntry[] = [
  {
    row: "000-052",
    clause: "三(一)",
    gist: text(
      "第一阶段准备：2015年11月，30天",
      "Phase 1, preparation: the 30 days of November 2015",
    ),
    ...carried([here(phasePoint, "county-integration.prepare")]),
  },
  {
    row: "000-053",
    clause: "三(一)",
    gist: text(
      "第一阶段成果：县里出台方案，编制部门发布机构文件",
      "Phase 1 delivers the county's plan and the establishment office's document",
    ),
    ...carried([
      here(gatePoint, "county-integration.county-plan"),
      here(gatePoint, "county-integration.committee-approval"),
    ]),
  },
  {
    row: "000-054",
    clause: "三(一)",
    gist: text(
      "中心和每个站各有一份三定方案，定职能、机构、编制",
      "A three-settlements document for the centre and each station: functions, organisation, posts",
    ),
    ...carried([
      here(gatePoint, "county-integration.centre-settled"),
      here(gatePoint, "county-integration.stations-settled"),
    ]),
  },
  {
    row: "000-055",
    clause: "三(二)",
    gist: text("第二阶段实施：2015年12月前20天", "Phase 2, implementation: 1 to 20 December 2015"),
    ...carried([here(phasePoint, "county-integration.implement")]),
  },
  {
    row: "000-056",
    clause: "三(二)",
    gist: text(
      "先开动员会，明确改革纪律",
      "A meeting starts the work and announces the discipline",
    ),
    ...split(
      [
        here(gatePoint, "county-integration.mobilised-then-chosen"),
        here(disciplineWindowPoint, "county-integration.financial-discipline"),
      ],
      "动员会须先于人员选择登记表，由关口核验；所宣布的纪律自实施阶段起为纪律期，会上宣布本身只作记录。",
      "That the meeting comes before the register of choices is judged by a gate; the discipline it announces is a window from the implementation on; the announcement itself is recorded only.",
    ),
  },
  {
    row: "000-057",
    clause: "三(二)",
    gist: text(
      "乡镇服务所人员去向由本人自愿选定",
      "Staff of the township stations choose freely where to go",
    ),
    ...carried(
      [
        here(stepPoint, "county-integration.strengthen-townships"),
        here(staffRulePoint, "county-integration.strengthen-townships"),
      ],
      "愿意去何处逐人登记，并列明所示选项。未表态不视为选择：未登记选择的由方案安排到承接机构，并按原机构逐一说明。",
      "Choices are recorded per person with the options shown. Silence is no choice: whoever recorded none is placed at the successor by the plan, which says so for each body by name.",
    ),
  },
  {
    row: "000-058",
    clause: "三(三)",
    gist: text("第三阶段总结：2015年12月下旬的10天", "Phase 3, summing up: 21 to 30 December 2015"),
    ...carried([here(phasePoint, "county-integration.conclude")]),
  },
  {
    row: "000-059",
    clause: "三(三)",
    gist: text("验收整合成果，总结得失", "The result is accepted; lessons and gaps are drawn"),
    ...split(
      [here(gatePoint, "county-integration.accepted")],
      "验收报告是总结阶段的关口；得失总结尚无登记内容。",
      "The acceptance report is a gate of the last phase; lessons and gaps have no record of their own yet.",
    ),
  },
];
