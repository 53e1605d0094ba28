/** Messages about the money of projects (项目资金). */
export const projectMessages = {
  FUNDING_ONE_PROJECT: {
    what: {
      zh: "项目资金 {id} 须注明建设项目或设备项目，二者填其一。",
      en: "the project money '{id}' has to name a construction project or an equipment project, and only one of them.",
    },
    cause: {
      zh: "登记项目资金时建设项目和设备项目两栏都填了，或都空着。",
      en: "Both the construction project and the equipment project were filled in, or neither.",
    },
    fix: { zh: "请只填其中一个。", en: "Name one of the two." },
    example: { id: "money-0003" },
  },
  FUNDING_SUM_OVER: {
    what: {
      zh: "项目“{project}”（{id}）已知资金合计 {known}，超过计划投资 {total}。",
      en: "the money known for the project {project} ({id}) is {known}, more than its planned cost of {total}.",
    },
    cause: {
      zh: "计划投资调整过而没有更新，或同一笔资金登记了两次。",
      en: "The planned cost was changed and not updated, or one sum was entered twice.",
    },
    fix: { zh: "请核对各来源金额或计划投资。", en: "Check the amounts or the planned cost." },
    example: {
      project: "县妇幼保健中心业务楼",
      id: "county-centre-building",
      known: { zh: "12,600,000元", en: "12,600,000 yuan" },
      total: { zh: "12,000,000元", en: "12,000,000 yuan" },
    },
  },
  FUNDING_SUM_SHORT: {
    what: {
      zh: "项目“{project}”（{id}）资金合计 {known}，比计划投资 {total} 少 {gap}。",
      en: "the money of the project {project} ({id}) is {known}, which is {gap} less than its planned cost of {total}.",
    },
    cause: {
      zh: "有的来源还没有落实，或落实了没有登记。",
      en: "Some of the money has not been found yet, or was found and not entered.",
    },
    fix: { zh: "请落实缺口资金的来源。", en: "Find the source of what is missing." },
    example: {
      project: "县妇幼保健中心业务楼",
      id: "county-centre-building",
      known: { zh: "9,000,000元", en: "9,000,000 yuan" },
      gap: { zh: "3,000,000元", en: "3,000,000 yuan" },
      total: { zh: "12,000,000元", en: "12,000,000 yuan" },
    },
  },
  FUNDING_PLAN_WITHOUT_PROJECT: {
    what: {
      zh: "“{plan}”尚无对应的项目登记：{unit}。",
      en: "nothing on the register answers to '{plan}': {unit}.",
    },
    cause: {
      zh: "规划项目还没有立项，或立项登记时没有注明所属规划。",
      en: "No project was begun for it, or the project does not name the plan it belongs to.",
    },
    fix: {
      zh: "请登记项目，并在“所属规划”中注明 {code}。",
      en: "Enter the project and name {code} as the plan it belongs to.",
    },
    example: {
      plan: { zh: "乡镇卫生院标准化建设", en: "standard building of township hospitals" },
      unit: "西山镇卫生院",
      code: "town-clinics",
    },
  },
  FUNDING_STAGE_LATE: {
    what: {
      zh: "项目“{project}”（{id}）应在 {by} 前（含当日）达到“{stage}”，当日登记为“{now}”。",
      en: "the project {project} ({id}) was to reach the stage '{stage}' by {by}; on that day it stood at '{now}'.",
    },
    cause: {
      zh: "工程进度慢，或进展没有及时登记。",
      en: "The work is behind, or its progress was not entered in time.",
    },
    fix: { zh: "请推进并登记进展。", en: "Move it on and record how far it is." },
    example: {
      project: "县妇幼保健中心业务楼",
      id: "county-centre-building",
      stage: { zh: "竣工", en: "completed" },
      by: "2025-12-31",
      now: { zh: "在建", en: "under construction" },
    },
  },
} as const;
