import { roomSpecificationPoint } from "@fuyou/assets";
import {
  type ClauseEntry,
  carried,
  carriersOf,
  context,
  split,
  text,
  unresolved,
} from "@fuyou/kernel";
import { sloganReviewPoint } from "@fuyou/outreach";
import { countyIntegration } from "@fuyou/plugin-county-integration";
import { stepPoint } from "@fuyou/reform";
import { requirementPoint } from "@fuyou/standards";

const here = carriersOf("huantai");
const common = carriersOf(countyIntegration.id);

/** Village rooms and displays in source 003 (二(二)4-6), rows 003-051 to 003-064. */
export const clausesOfVillageRooms: readonly ClauseEntry[] = [
  {
    row: "003-051",
    clause: "二(二)4",
    gist: text(
      "用房要规范、便利、布局得当",
      "Rooms are practical, well placed, sensibly laid out and convenient",
    ),
    ...context(
      "四项原则没有尺度，不能逐室判定。",
      "Four principles without a measure by which a room could be judged.",
    ),
  },
  {
    row: "003-052",
    clause: "二(二)4",
    gist: text(
      "村卫生室原有设施设备不得减少",
      "The village clinic's facilities and equipment are not reduced",
    ),
    ...carried([
      here(roomSpecificationPoint, "village-clinic"),
      here(requirementPoint, "village-clinic-assets-kept"),
    ]),
  },
  {
    row: "003-053",
    clause: "二(二)4",
    gist: text(
      "村里增设专干办公室、技术服务室、人口学校，可兼作会员之家、药具室、教室",
      "Added: worker's office (also members' home), technical room (also supplies room), population school (also classroom)",
    ),
    ...carried([here(roomSpecificationPoint, "village-service-rooms")]),
  },
  {
    row: "003-054",
    clause: "二(二)4",
    gist: text("统筹使用原有两室的场所", "The premises of the two former rooms are used together"),
    ...carried([common(stepPoint, "county-integration.share-village-rooms")]),
  },
  {
    row: "003-055",
    clause: "二(二)5",
    gist: text(
      "六个方面标准化：房屋、设备、人员、功能、运行、宣传",
      "Six things standardised: building, equipment, staff, functions, running, display",
    ),
    ...split(
      [here(roomSpecificationPoint, "village-service-rooms")],
      "房屋、设备、人员、功能、宣传五项均有判定依据；运行管理一项原文未给出数值，暂只有检查项目。",
      "Building, equipment, staff, functions and display are judged; of running the source gives no value, and inspected items stand alone there.",
    ),
  },
  {
    row: "003-056",
    clause: "二(二)5",
    gist: text(
      "设施设备按省级文件鲁卫基层发〔2016〕7号执行",
      "Facilities and equipment follow the provincial notice 鲁卫基层发〔2016〕7号",
    ),
    ...unresolved(
      "所引省级文件的内容不在本文件中，设施设备标准须由插件补充，不作推定。",
      "What the provincial notice asks is not in this document; its standards have to be supplied by a plugin and are not guessed.",
    ),
  },
  {
    row: "003-057",
    clause: "二(二)5",
    gist: text(
      "一室多用，不小于16平方米",
      "One room may serve several uses; its area is at least 16 m²",
    ),
    ...carried([here(roomSpecificationPoint, "village-service-rooms")]),
  },
  {
    row: "003-058",
    clause: "二(二)5",
    gist: text(
      "必备五类：桌椅、档案柜、药具柜、窗帘、隔断",
      "Five pieces needed: desk and chair, file cabinet, supplies cabinet, curtain, partition",
    ),
    ...carried([here(roomSpecificationPoint, "village-service-rooms")]),
  },
  {
    row: "003-059",
    clause: "二(二)5",
    gist: text("室内保持整洁", "The room is clean and tidy"),
    ...carried([here(roomSpecificationPoint, "village-service-rooms")]),
  },
  {
    row: "003-060",
    clause: "二(二)5",
    gist: text(
      "室内板牌七项内容：政策、优生、出生缺陷、家庭医生、健康知识、制度、办事指南",
      "Boards in the room show seven contents: law, healthy birth, birth defects, family doctor, health, working rules, how to get things done",
    ),
    ...carried([here(roomSpecificationPoint, "village-service-rooms")]),
  },
  {
    row: "003-061",
    clause: "二(二)5",
    gist: text("板牌样式统一、版面整洁、内容实用", "Boards are uniform, neat and useful"),
    ...carried([here(roomSpecificationPoint, "village-service-rooms")]),
  },
  {
    row: "003-062",
    clause: "二(二)6",
    gist: text(
      "每村一处宣传栏，旧标语全面清理",
      "One notice board in each village; slogans are cleaned up throughout",
    ),
    ...carried(
      [
        here(roomSpecificationPoint, "village-notice-board"),
        here(sloganReviewPoint, "huantai-slogan-cleanup"),
        "outreach/kernel.view/outreach.slogans",
      ],
      "宣传栏按用房标准核对；标语按村清点、定类、清除，没有清点的村单独列出。",
      "Boards are judged by the room standard; slogans are gone through village by village, classed and removed, and villages that have not looked are named.",
    ),
  },
  {
    row: "003-063",
    clause: "二(二)6",
    gist: text("宣传内容亲切得体", "What is displayed is warm and proper"),
    ...carried(
      [here(sloganReviewPoint, "huantai-slogan-cleanup"), "outreach/kernel.view/outreach.slogans"],
      "强制性用语须清除，其他用语提示改进；由人定类，系统不判断。",
      "Coercive wording has to go, other wording is advised to improve; a person classes it, not the system.",
    ),
  },
  {
    row: "003-064",
    clause: "二(二)6",
    gist: text(
      "有条件的村可建人口健康文化设施",
      "Villages that can may build places of population and health culture",
    ),
    ...carried([here(roomSpecificationPoint, "village-culture-places")]),
  },
];
