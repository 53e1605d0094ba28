import { roomSpecificationPoint } from "@fuyou/assets";
import {
  type ClauseEntry,
  carried,
  carriersOf,
  context,
  planned,
  split,
  text,
  unresolved,
} from "@fuyou/kernel";
import { countyIntegration } from "@fuyou/plugin-county-integration";
import { stepPoint } from "@fuyou/reform";

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
    ...planned(
      "“不减少”须与整合前的县情逐项对照，这种比较要求尚未建成；现由守恒证明核对总数。",
      "Not reduced means compared item by item with the county before; such requirements are not built yet, the conservation proof counts the total meanwhile.",
    ),
  },
  {
    row: "003-053",
    clause: "二(二)4",
    gist: text(
      "村里增设专干办公室、技术服务室、人口学校，可兼作会员之家、药具室、教室",
      "Added: worker's office (also members' home), technical room (also supplies room), population school (also classroom)",
    ),
    ...split(
      [here(roomSpecificationPoint, "village-service-rooms")],
      "用房规范已识别这些功能并核对面积；每村是否都已增设的核对随用房规范深化。",
      "The room specification knows these functions and judges their area; whether every village has added them is judged when specifications are deepened.",
    ),
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
    ...planned(
      "“六个标准化”将作为分组的核对项，其中大部分数值原文未给出。",
      "The six become groups of checked items; for most of them the source gives no value.",
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
    ...planned(
      "五类必备家具的清单要求及采购表尚未建成；原文以“等”结尾，只作下限。",
      "The list of five pieces as a requirement, with its procurement list, is not built yet; the source leaves it open above.",
    ),
  },
  {
    row: "003-059",
    clause: "二(二)5",
    gist: text("室内保持整洁", "The room is clean and tidy"),
    ...planned(
      "整洁只能由检查认定，检查项目的登记尚未建成。",
      "Cleanliness is a matter of inspection, and inspected items are not recorded yet.",
    ),
  },
  {
    row: "003-060",
    clause: "二(二)5",
    gist: text(
      "室内板牌七项内容：政策、优生、出生缺陷、家庭医生、健康知识、制度、办事指南",
      "Boards in the room show seven contents: law, healthy birth, birth defects, family doctor, health, working rules, how to get things done",
    ),
    ...planned(
      "宣传板牌的七项内容将作为清单要求，只展示信息，不公示个人。",
      "The seven contents become a list requirement; boards show information and never persons.",
    ),
  },
  {
    row: "003-061",
    clause: "二(二)5",
    gist: text("板牌样式统一、版面整洁、内容实用", "Boards are uniform, neat and useful"),
    ...planned(
      "统一规范须由检查认定，与板牌内容清单一并建设。",
      "Uniformity is judged by inspection and comes with the list of contents.",
    ),
  },
  {
    row: "003-062",
    clause: "二(二)6",
    gist: text(
      "每村一处宣传栏，旧标语全面清理",
      "One notice board in each village; slogans are cleaned up throughout",
    ),
    ...planned(
      "宣传栏每村一处的要求和标语清理任务属于宣传部分，尚未建成。",
      "One board per village and the task of cleaning up slogans belong to outreach, which is not built yet.",
    ),
  },
  {
    row: "003-063",
    clause: "二(二)6",
    gist: text("宣传内容亲切得体", "What is displayed is warm and proper"),
    ...planned(
      "内容审核规则随宣传部分建设，其中一条是不得出现强制性标语。",
      "Rules for reviewing what is displayed come with outreach; one of them is that no slogan coerces.",
    ),
  },
  {
    row: "003-064",
    clause: "二(二)6",
    gist: text(
      "有条件的村可建人口健康文化设施",
      "Villages that can may build places of population and health culture",
    ),
    ...planned(
      "鼓励性设施将作为建议级要求，缺少不算短缺。",
      "Encouraged facilities will be advice; to lack them is no shortfall.",
    ),
  },
];
