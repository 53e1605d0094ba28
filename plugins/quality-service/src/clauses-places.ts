import { dutySetPoint } from "@fuyou/duties";
import { fundingRulePoint } from "@fuyou/funding";
import { institutionKindPoint, populationForecastPoint, serviceTierPoint } from "@fuyou/hierarchy";
import { targetPoint } from "@fuyou/indicators";
import { type ClauseEntry, carried, carriersOf, split, text, unresolved } from "@fuyou/kernel";
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
    ...split(
      [here(targetPoint, "quality-people-satisfied")],
      "满意一项由匿名问卷计量，无数值不判定；其余四项原文未列评判标准，不可计量。",
      "Satisfaction is measured by an anonymous survey and, without a number, not judged; for the other four the document says no measure.",
    ),
  },
  {
    row: "001-029",
    clause: "一/二篇 三(二)",
    gist: text(
      "县站、中心站、乡站、村室四级加流动服务车",
      "Four tiers from county station to village room, linked by a service vehicle",
    ),
    ...carried(
      [
        here(institutionKindPoint, "central-township-fp-station"),
        here(serviceTierPoint, "quality-head"),
        here(serviceTierPoint, "quality-backbone"),
        here(serviceTierPoint, "quality-support"),
        here(serviceTierPoint, "quality-base"),
        here(serviceTierPoint, "quality-link"),
        "hierarchy/kernel.view/hierarchy.network",
      ],
      "流动服务车由承办单位和所服务区划登记，车辆本身在资产登记。",
      "The vehicle is recorded by who runs it and where; the vehicle itself stands among the assets.",
    ),
  },
  {
    row: "001-030",
    clause: "一/二篇 三(二)",
    gist: text(
      "力争2008年达到国家级先进县标准",
      "By 2008 the national standard of an advanced county",
    ),
    ...split(
      [here(targetPoint, "quality-advanced-county")],
      "是否经认定可登记，2008年末起判定；所称国家级标准不在文中。",
      "Whether it was recognised is registered and judged from the end of 2008; the national standard named is not in the document.",
    ),
  },
  {
    row: "001-031",
    clause: "一/二篇 三(二)1",
    gist: text("规划期内将有两个团场迁入", "Two regiment farms will move into the county"),
    ...split(
      [here(populationForecastPoint, "quality-population")],
      "两个团场作为预测的输入已登记；迁入人数和年份原文未给，保持未知。",
      "The two farms are inputs of the forecast; how many people and in which year is not said and stays unknown.",
    ),
  },
  {
    row: "001-032",
    clause: "一/二篇 三(二)1",
    gist: text(
      "按机械增长和自然增长预测2010年人口",
      "Population of 2010 is forecast from migration and natural growth",
    ),
    ...split(
      [
        here(populationForecastPoint, "quality-population"),
        "hierarchy/kernel.view/hierarchy.forecast",
      ],
      "两种增长的测算已建，给出数值即精确；增长率和预测人口均以“XX”隐去。",
      "The reckoning of both kinds of growth stands and is exact once numbers are given; rates and result are blanked XX.",
    ),
  },
  {
    row: "001-033",
    clause: "一/二篇 三(二)1",
    gist: text("现有服务机构将不够用", "The present institutions will not be enough"),
    ...split(
      [
        here(populationForecastPoint, "quality-population"),
        "hierarchy/kernel.view/hierarchy.forecast",
      ],
      "能力缺口随预测给出；每一机构服务多少人口文件未定，由提问者给出。",
      "The gap follows from the forecast; how many people one body serves the document does not set, and whoever asks has to say.",
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
    ...split(
      [here(fundingRulePoint, "quality-station-building"), "funding/kernel.view/funding.projects"],
      "两个来源及“自筹＋补助＝总额”的核对已建；两个数额均隐去，保持未知。",
      "The two sources, and that they must make the total, are carried; both amounts are blanked and stay unknown.",
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
    ...carried([here(requirementPoint, "quality-open-tender")]),
  },
  {
    row: "001-046",
    clause: "一/二篇 三(二)2",
    gist: text("争取国家和上级支持", "Support of the state and of superior levels is sought"),
    ...split(
      [here(fundingRulePoint, "quality-equipment-support")],
      "国家和上级补助作为来源已成规则；其余两级名称隐去，无从点名。",
      "The state and superior subsidy are sources of a rule; the two blanked levels cannot be named.",
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
    ...carried(
      [
        here(dutySetPoint, "quality-five-functions"),
        here(requirementPoint, "quality-station-functions"),
      ],
      "五项功能作为职责清单，逐站核对；就绪度另看。",
      "The five are a set of duties judged station by station; readiness is a question of its own.",
    ),
  },
];
