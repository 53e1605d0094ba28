/** What is said of too many people and of plans to return to the number (超编与消化). */
export const attritionMessages = {
  PERSONNEL_OVER_ESTABLISHED: {
    what: {
      zh: "{institution}{group}实有 {occupied}，核定 {authorised}，超 {over}，没有消化计划。",
      en: "{institution}: {occupied} {group} where {authorised} are authorised, {over} too many, and no plan to return to the number is on record.",
    },
    cause: {
      zh: "合并后人员全部划入，而核定编制少于实有人数；按规定应申报消化期限。",
      en: "After the merger all people came over, and fewer are authorised; a plan and a date for coming down to the number are owed.",
    },
    fix: {
      zh: "请其主管部门申报消化计划：人数与期限。",
      en: "Have the department above it declare one: how many, and by when.",
    },
    example: {
      institution: "东县妇幼保健计划生育服务中心",
      group: { zh: "在编人员", en: "established staff" },
      occupied: 46,
      authorised: 42,
      over: 4,
    },
  },
  PERSONNEL_ATTRITION_DECLARED: {
    what: {
      zh: "{institution}{group}实有 {occupied}，核定 {authorised}，超 {over}；{declaredBy}申报在 {target} 前消化 {planned}。",
      en: "{institution}: {occupied} {group} where {authorised} are authorised, {over} too many; {declaredBy} has declared that {planned} leave by {target}.",
    },
    cause: {
      zh: "合并后超编，主管部门已承诺在期限内减到核定数。",
      en: "There are too many after the merger, and the department above has promised to be down to the number by the date.",
    },
    fix: { zh: "请按计划消化，逐人减员。", en: "Follow the plan." },
    example: {
      institution: "东县妇幼保健计划生育服务中心",
      group: { zh: "在编人员", en: "established staff" },
      occupied: 46,
      authorised: 42,
      over: 4,
      declaredBy: "县卫生健康局",
      target: "2018-12-31",
      planned: 4,
    },
  },
  PERSONNEL_ATTRITION_SHORT: {
    what: {
      zh: "{institution}{group}实有 {occupied}，核定 {authorised}，超 {over}；{declaredBy}申报在 {target} 前只消化 {planned}。",
      en: "{institution}: {occupied} {group} where {authorised} are authorised, {over} too many; {declaredBy} has declared that only {planned} leave by {target}.",
    },
    cause: {
      zh: "申报之后又划入了人员，或申报时少算。",
      en: "More people came after the plan was declared, or it was reckoned too low.",
    },
    fix: { zh: "请补报其余人数。", en: "Declare the rest." },
    example: {
      institution: "东县妇幼保健计划生育服务中心",
      group: { zh: "在编人员", en: "established staff" },
      occupied: 46,
      authorised: 42,
      over: 4,
      declaredBy: "县卫生健康局",
      target: "2018-12-31",
      planned: 3,
    },
  },
  PERSONNEL_ATTRITION_OVERDUE: {
    what: {
      zh: "{institution}{group}实有 {occupied}，核定 {authorised}，仍超 {over}；{declaredBy}申报的消化 {planned} 人已于 {target} 到期。",
      en: "{institution}: {occupied} {group} where {authorised} are authorised, still {over} too many; {declaredBy} had declared that {planned} leave by {target}.",
    },
    cause: {
      zh: "期限已过，而退休、调出的人数没有达到；或减员没有登记到计划名下。",
      en: "The date has passed and fewer retired or left than planned, or their leaving was not recorded under the plan.",
    },
    fix: {
      zh: "请完成消化，或重新申报期限。",
      en: "Complete the plan, or declare another date.",
    },
    example: {
      institution: "东县妇幼保健计划生育服务中心",
      group: { zh: "在编人员", en: "established staff" },
      occupied: 44,
      authorised: 42,
      over: 2,
      declaredBy: "县卫生健康局",
      target: "2018-12-31",
      planned: 4,
    },
  },
  PERSONNEL_TARGET_PASSED: {
    what: {
      zh: "{institution}的消化期限 {target} 早于申报日 {on}。",
      en: "{institution}: the plan to return to the number is to be met by {target}, before the day it is declared, {on}.",
    },
    cause: {
      zh: "年份写错，或按旧文件的期限申报。",
      en: "The year is mistyped, or the date was taken from an older paper.",
    },
    fix: {
      zh: "请更正期限。",
      en: "Correct the date.",
    },
    example: {
      institution: "东县妇幼保健计划生育服务中心",
      target: "2015-12-31",
      on: "2016-03-01",
    },
  },
  PERSONNEL_NOT_REDUCED: {
    what: {
      zh: "人员 {person} 不占用{institution}的{group}数，不能按计划 {plan} 消化。",
      en: "the person '{person}' does not take up the number of {institution} ({group}) and cannot be counted for the plan '{plan}'.",
    },
    cause: {
      zh: "此人是编外或借用人员，不占编制，或在另一单位。",
      en: "The person is not established or is on loan and takes up no number, or belongs to another body.",
    },
    fix: {
      zh: "请核对人员与计划。",
      en: "Compare person and plan.",
    },
    example: {
      person: "staff-0417",
      institution: "东县妇幼保健计划生育服务中心",
      group: { zh: "在编人员", en: "established staff" },
      plan: "attrition-0001",
    },
  },
  PERSONNEL_REDUCED_ENOUGH: {
    what: {
      zh: "消化计划 {plan} 为 {number} 人，已消化 {done} 人，不能再消化。",
      en: "the plan '{plan}' is for {number} to come off the number; {done} have, and no more may.",
    },
    cause: {
      zh: "超出计划的减员没有经过申报，或同一人登记了两次。",
      en: "More are to leave than was declared, or one person was recorded twice.",
    },
    fix: {
      zh: "请核对，或另行申报。",
      en: "Check the numbers, or declare another plan.",
    },
    example: {
      plan: "attrition-0001",
      number: 4,
      done: 4,
    },
  },
  PERSONNEL_NO_LEADER: {
    what: {
      zh: "计划 {plan} 是{group}的消化计划，不能以“免职”方式减员。",
      en: "the plan '{plan}' concerns {group}; stepping down from a leading post does not bring a person off that number.",
    },
    cause: {
      zh: "免去领导职务后人仍在编，编制人数并未减少。",
      en: "Who steps down from a leading post stays on the establishment, whose number is not any smaller.",
    },
    fix: {
      zh: "请改用退休、调出或解除聘用。",
      en: "Record how the person leaves the establishment.",
    },
    example: {
      plan: "attrition-0001",
      group: { zh: "在编人员", en: "established staff" },
    },
  },
} as const;
