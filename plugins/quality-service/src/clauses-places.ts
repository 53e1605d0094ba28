import { institutionKindPoint } from "@fuyou/hierarchy";
import {
  type ClauseEntry,
  carried,
  carriersOf,
  planned,
  split,
  text,
  unresolved,
} from "@fuyou/kernel";
import { requirementPoint } from "@fuyou/standards";

const here = carriersOf("quality-service");

/** Service places in source 001 (三(二)): buildings, money, equipment, rows 001-028 to 001-048. */
export const clausesOfPlaces: readonly ClauseEntry[] = [
  {
    row: "001-028",
    clause: "一/二篇 三(二)",
    gist: text(
      "环境、技术、服务、管理、满意五个方面都要优",
      "Excellence in five respects, from surroundings to satisfaction",
    ),
    ...planned(
      "五项各自的评判标准原文未列，将作为考核清单的栏目。",
      "What each of the five is judged by is not said; they become headings of a checklist.",
    ),
  },
  {
    row: "001-029",
    clause: "一/二篇 三(二)",
    gist: text(
      "县站、中心站、乡站、村室四级加流动服务车",
      "Four tiers from county station to village room, linked by a service vehicle",
    ),
    ...split(
      [here(institutionKindPoint, "central-township-fp-station")],
      "中心站作为机构类型已登记；四级衔接和流动服务车随服务部分建设。",
      "The central station is registered as a kind of institution; how the tiers work together, and the vehicle, come with the services.",
    ),
  },
  {
    row: "001-030",
    clause: "一/二篇 三(二)",
    gist: text(
      "力争2008年达到国家级先进县标准",
      "By 2008 the national standard of an advanced county",
    ),
    ...unresolved(
      "所称国家级标准不在文中。",
      "The national standard named is not in the document.",
    ),
  },
  {
    row: "001-031",
    clause: "一/二篇 三(二)1",
    gist: text("规划期内将有两个团场迁入", "Two regiment farms will move into the county"),
    ...planned(
      "迁入人口是人口预测的输入，预测尚未建成。",
      "People moving in are an input of the forecast, which is not built yet.",
    ),
  },
  {
    row: "001-032",
    clause: "一/二篇 三(二)1",
    gist: text(
      "按机械增长和自然增长预测2010年人口",
      "Population of 2010 is forecast from migration and natural growth",
    ),
    ...unresolved(
      "增长率和预测人口均以“XX”隐去。",
      "The rates and the population they give are blanked XX.",
    ),
  },
  {
    row: "001-033",
    clause: "一/二篇 三(二)1",
    gist: text("现有服务机构将不够用", "The present institutions will not be enough"),
    ...planned(
      "能力差距随人口预测一并计算。",
      "The gap in capacity is computed with the forecast.",
    ),
  },
  {
    row: "001-034",
    clause: "一/二篇 三(二)1①",
    gist: text(
      "县站改扩建，达到国家甲级",
      "The county station is rebuilt and extended to national grade A",
    ),
    ...split(
      [
        here(requirementPoint, "quality-county-station-grade"),
        here(requirementPoint, "quality-county-station-area"),
      ],
      "等级已列为要求；县站的面积隐去，其判定始终为未知。",
      "The grade is a requirement; the county station's area is blanked and its verdict stays unknown.",
    ),
  },
  {
    row: "001-035",
    clause: "一/二篇 三(二)1②",
    gist: text("两个中心站扩建，达到甲级", "Two central stations are extended to grade A"),
    ...split(
      [
        here(requirementPoint, "quality-central-station-grade"),
        here(requirementPoint, "quality-central-station-area"),
      ],
      "两站等级已列为要求；中心站的面积隐去，待补。",
      "The grade of both is a requirement; the central stations' areas are blanked and wait for the original.",
    ),
  },
  {
    row: "001-036",
    clause: "一/二篇 三(二)1③",
    gist: text("五个一般乡站新建，达到乙级", "Five ordinary stations are newly built to grade B"),
    ...split(
      [
        here(requirementPoint, "quality-ordinary-station-grade"),
        here(requirementPoint, "quality-ordinary-station-area"),
      ],
      "五站等级已列为要求；一般乡站的面积隐去，所引国家规定未附。",
      "The grade of the five is a requirement; the ordinary stations' areas are blanked and the national rule is not attached.",
    ),
  },
  {
    row: "001-037",
    clause: "一/二篇 三(二)1 资金",
    gist: text("建设所需资金总额", "Total money the building takes"),
    ...unresolved("建设资金总额隐去。", "The total is blanked."),
  },
  {
    row: "001-038",
    clause: "一/二篇 三(二)1 资金",
    gist: text(
      "县财政自筹一部分，其余争取上级补助",
      "The county raises one part, superior departments subsidise the rest",
    ),
    ...unresolved(
      "自筹数与补助数均隐去，两者之和应等于总额。",
      "Both parts are blanked; together they have to make the total.",
    ),
  },
  {
    row: "001-039",
    clause: "一/二篇 三(二)1 资金",
    gist: text("详见建设项目规划表", "An annex lists the construction projects"),
    ...unresolved(
      "规划表未附，各站现有面积、目标面积、资金和年度均缺。",
      "The table is not attached: present and target areas, money and years of each station are missing.",
    ),
  },
  {
    row: "001-040",
    clause: "一/二篇 三(二)1 年度",
    gist: text("县站2006年竣工", "The county station is finished in 2006"),
    ...carried([here(requirementPoint, "quality-county-stations-built-2006")]),
  },
  {
    row: "001-041",
    clause: "一/二篇 三(二)1 年度",
    gist: text(
      "中心站2008年、2009年各竣工一个",
      "Central stations are finished in 2008 and in 2009",
    ),
    ...carried([
      here(requirementPoint, "quality-central-stations-built-2008"),
      here(requirementPoint, "quality-central-stations-built-2009"),
    ]),
  },
  {
    row: "001-042",
    clause: "一/二篇 三(二)1 年度",
    gist: text("两个乡站2007年竣工", "Two township stations are finished in 2007"),
    ...carried(
      [
        here(requirementPoint, "quality-ordinary-stations-built-2007"),
        here(requirementPoint, "quality-ordinary-stations-built-2008"),
        here(requirementPoint, "quality-ordinary-stations-built-2010"),
      ],
      "以后各年的要求累计包含本年。",
      "The milestones of later years include these.",
    ),
  },
  {
    row: "001-043",
    clause: "一/二篇 三(二)1 年度",
    gist: text("一个乡站2008年竣工", "One township station is finished in 2008"),
    ...carried(
      [
        here(requirementPoint, "quality-ordinary-stations-built-2008"),
        here(requirementPoint, "quality-ordinary-stations-built-2010"),
      ],
      "2010年的要求包含此站。",
      "The milestone of 2010 includes it.",
    ),
  },
  {
    row: "001-044",
    clause: "一/二篇 三(二)1 年度",
    gist: text("两个乡站2010年竣工", "Two township stations are finished in 2010"),
    ...carried([here(requirementPoint, "quality-ordinary-stations-built-2010")]),
  },
  {
    row: "001-045",
    clause: "一/二篇 三(二)2",
    gist: text("设备采购公开招标", "Equipment is bought by open tender"),
    ...planned(
      "采购方式随资金与项目部分登记。",
      "The mode of purchase is recorded with funding and projects.",
    ),
  },
  {
    row: "001-046",
    clause: "一/二篇 三(二)2",
    gist: text("争取国家和上级支持", "Support of the state and of superior levels is sought"),
    ...planned(
      "资金来源随资金部分登记；其中两级名称隐去。",
      "Sources of money come with funding; two of the levels are blanked.",
    ),
  },
  {
    row: "001-047",
    clause: "一/二篇 三(二)2",
    gist: text(
      "医疗设备达到先进县甲级标准",
      "Equipment keeps the class-A standard of an advanced county",
    ),
    ...unresolved(
      "甲级设备标准不在文中，需要哪些设备无从得知。",
      "The class-A standard is not in the document, so that what equipment it asks for is not known.",
    ),
  },
  {
    row: "001-048",
    clause: "一/二篇 三(二)2",
    gist: text(
      "各站具备宣教、技术、咨询、培训、药具五项功能",
      "Each station has five functions: education, technical service, advice, training, supplies",
    ),
    ...planned(
      "五项功能将与服务目录和机构就绪度对照。",
      "The five functions are held against the catalogue and the readiness of stations.",
    ),
  },
];
