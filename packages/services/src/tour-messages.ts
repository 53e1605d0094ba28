/** Messages about tours of the villages (巡回服务). */
export const tourMessages = {
  SERVICES_TOUR_BODY_ENDED: {
    what: {
      zh: "机构 {institution} 于 {on} 已终止，不能带队巡回。",
      en: "the institution {institution} has ended by {on} and cannot lead a tour.",
    },
    cause: {
      zh: "巡回记录用了整合前单位的名义，或日期填错。",
      en: "The stop was recorded under a body from before the merger, or its day is wrong.",
    },
    fix: { zh: "请核对带队机构和日期。", en: "Check who led it and the day." },
    example: { institution: "东镇计划生育服务站", on: "2026-04-10" },
  },
  SERVICES_TOUR_STOP_TWICE: {
    what: {
      zh: "区划 {division} 在 {on} 的巡回已登记（{id}）。",
      en: "the stop of {on} in {division} is on the register already ({id}).",
    },
    cause: {
      zh: "同一天同一地点的巡回由带队单位和乡镇各登记了一次。",
      en: "The unit that led and the township each entered the same stop.",
    },
    fix: { zh: "请勿重复登记。", en: "Leave this one out." },
    example: { division: "999901101201", on: "2026-04-10", id: "stop-0015" },
  },
  SERVICES_TOUR_NOT_IN_PACKAGE: {
    what: {
      zh: "巡回记录 {id} 登记了“{code}”，不在“{tour}”的内容之列。",
      en: "the stop {id} names '{code}', which is not in the package of '{tour}'.",
    },
    cause: {
      zh: "登记的内容代码拼错了，或顺便做的其他服务也记在了巡回名下。",
      en: "The code is misspelt, or something else that was done on the way was recorded with the tour.",
    },
    fix: { zh: "请更正内容代码。", en: "Correct the code." },
    example: {
      id: "stop-0015",
      code: "blood-donation",
      tour: { zh: "流动服务车巡回", en: "tour of the service vehicle" },
    },
  },
  SERVICES_TOUR_NOT_LEAD: {
    what: {
      zh: "巡回记录 {id} 由{institution}带队，而“{tour}”不由这类机构牵头。",
      en: "the stop {id} was led by {institution}; such bodies do not lead '{tour}'.",
    },
    cause: {
      zh: "把到场配合的单位填成了带队单位。",
      en: "A unit that came along to assist was entered as the one that led.",
    },
    fix: {
      zh: "请核对带队机构；配合的机构不登记为带队。",
      en: "Check who led it; a body that assists is not recorded as lead.",
    },
    example: {
      id: "stop-0015",
      institution: "东镇卫生院",
      tour: { zh: "流动服务车巡回", en: "tour of the service vehicle" },
    },
  },
} as const;
