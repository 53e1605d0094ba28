import { type ClauseEntry, notOperationalised, planned, text } from "@fuyou/kernel";

/** 家庭、流动人口和协会: rows 004-037 to 004-049. */
export const clausesOfFamilies: readonly ClauseEntry[] = [
  {
    row: "004-037",
    clause: "三(十八)",
    gist: text("扶助特殊家庭", "Families who lost their child are supported"),
    ...planned("待建：扶助特殊家庭。", "To be built: Families who lost their child are supported."),
  },
  {
    row: "004-038",
    clause: "三(十八)",
    gist: text(
      "联系人、绿色通道、签约三个全覆盖",
      "Contact person, fast lane and family doctor for all of them",
    ),
    ...planned(
      "待建：联系人、绿色通道、签约三个全覆盖。",
      "To be built: Contact person, fast lane and family doctor for all of them.",
    ),
  },
  {
    row: "004-039",
    clause: "三(十八)",
    gist: text("幸福家庭活动", "The happy-family programme"),
    ...planned("待建：幸福家庭活动。", "To be built: The happy-family programme."),
  },
  {
    row: "004-040",
    clause: "三(十八)",
    gist: text("出生人口性别比治理，禁止两类违法行为", "Two acts are forbidden to providers"),
    ...planned(
      "待建：出生人口性别比治理，禁止两类违法行为。",
      "To be built: Two acts are forbidden to providers.",
    ),
  },
  {
    row: "004-041",
    clause: "三(十八)",
    gist: text("圆梦女孩行动", "A programme for girls"),
    ...planned("待建：圆梦女孩行动。", "To be built: A programme for girls."),
  },
  {
    row: "004-042",
    clause: "三(十八)",
    gist: text("流动人口服务均等", "The same services for people on the move"),
    ...planned(
      "待建：流动人口服务均等。",
      "To be built: The same services for people on the move.",
    ),
  },
  {
    row: "004-043",
    clause: "三(十八)",
    gist: text("流动人口联合管理", "Joint control of people on the move"),
    ...notOperationalised(
      "跨地联合管控个人生育，任何日期、任何选项下都不执行；为连续照护而转介另有条款。",
      "Control of individuals across places; carried out at no date and by no option. Referral for continuous care rests on a clause of its own.",
    ),
  },
  {
    row: "004-044",
    clause: "三(十八)",
    gist: text(
      "流动人口健康促进和留守儿童关爱",
      "Health promotion on the move; care of children left behind",
    ),
    ...planned(
      "待建：流动人口健康促进和留守儿童关爱。",
      "To be built: Health promotion on the move; care of children left behind.",
    ),
  },
  {
    row: "004-045",
    clause: "三(十八)",
    gist: text("流动人口抽样调查", "A sample survey of people on the move"),
    ...planned("待建：流动人口抽样调查。", "To be built: A sample survey of people on the move."),
  },
  {
    row: "004-046",
    clause: "三(十八)",
    gist: text("区域协作和信息共享", "Counties work together and share information"),
    ...planned(
      "待建：区域协作和信息共享。",
      "To be built: Counties work together and share information.",
    ),
  },
  {
    row: "004-047",
    clause: "三(十九)",
    gist: text("生育关怀行动", "The association's programme of care"),
    ...planned("待建：生育关怀行动。", "To be built: The association's programme of care."),
  },
  {
    row: "004-048",
    clause: "三(十九)",
    gist: text("协会六项重点任务", "The association's six tasks"),
    ...planned("待建：协会六项重点任务。", "To be built: The association's six tasks."),
  },
  {
    row: "004-049",
    clause: "三(十九)",
    gist: text("营造家庭友好环境", "A climate friendly to families"),
    ...planned("待建：营造家庭友好环境。", "To be built: A climate friendly to families."),
  },
];
