/** What is said of quotas and of plans to return to the number (编制与超编). */
export const establishmentMessages = {
  PERSONNEL_LEADERSHIP_ABOVE_QUOTA: {
    what: {
      zh: "编制 {quota} 的领导职数 {leadership} 多于编制数 {number}。",
      en: "the quota '{quota}' has a leadership quota of {leadership} within a number of {number}.",
    },
    fix: {
      zh: "领导职数含在编制数之内，请更正其中之一。",
      en: "Heads and deputies are part of the number; correct one of them.",
    },
  },
  PERSONNEL_OVER_ESTABLISHED: {
    what: {
      zh: "{institution}{group}实有 {occupied}，核定 {authorised}，超 {over}，没有消化计划。",
      en: "{institution}: {occupied} {group} where {authorised} are authorised, {over} too many, and no plan to return to the number is on record.",
    },
    fix: {
      zh: "请其主管部门申报消化计划：人数与期限。",
      en: "Have the department above it declare one: how many, and by when.",
    },
  },
  PERSONNEL_ATTRITION_DECLARED: {
    what: {
      zh: "{institution}{group}实有 {occupied}，核定 {authorised}，超 {over}；{declaredBy}申报在 {target} 前消化 {planned}。",
      en: "{institution}: {occupied} {group} where {authorised} are authorised, {over} too many; {declaredBy} has declared that {planned} leave by {target}.",
    },
    fix: { zh: "请按计划消化，逐人减员。", en: "Follow the plan." },
  },
  PERSONNEL_ATTRITION_SHORT: {
    what: {
      zh: "{institution}{group}实有 {occupied}，核定 {authorised}，超 {over}；{declaredBy}申报在 {target} 前只消化 {planned}。",
      en: "{institution}: {occupied} {group} where {authorised} are authorised, {over} too many; {declaredBy} has declared that only {planned} leave by {target}.",
    },
    fix: { zh: "请补报其余人数。", en: "Declare the rest." },
  },
  PERSONNEL_ATTRITION_OVERDUE: {
    what: {
      zh: "{institution}{group}实有 {occupied}，核定 {authorised}，仍超 {over}；{declaredBy}申报的消化 {planned} 人已于 {target} 到期。",
      en: "{institution}: {occupied} {group} where {authorised} are authorised, still {over} too many; {declaredBy} had declared that {planned} leave by {target}.",
    },
    fix: {
      zh: "请完成消化，或重新申报期限。",
      en: "Complete the plan, or declare another date.",
    },
  },
  PERSONNEL_NO_AUTHORITY: {
    what: {
      zh: "{act}（{record}）没有批准机关的文号。",
      en: "{act} ({record}): there is no decision with a number.",
    },
    fix: {
      zh: "请写明批准机关与文号。",
      en: "Name who decided, and the number of the document.",
    },
  },
  PERSONNEL_QUOTA_TOO_SMALL: {
    what: {
      zh: "编制 {quota} 为 {held}（领导职数 {leadership}），不能收回 {number}（领导职数 {leaders}）。",
      en: "the quota '{quota}' is {held}, {leadership} of them leading; {number}, {leaders} of them leading, cannot be withdrawn from it.",
    },
    fix: {
      zh: "请核对收回数；留下的领导职数不得多于留下的编制数。",
      en: "Check the numbers; what is left may not lead more than it has.",
    },
  },
  PERSONNEL_NO_SUCH_QUOTA: {
    what: {
      zh: "步骤 {step}：{institution}没有可收回 {number} 名的单项{type}、{form}编制。",
      en: "step {step}: {institution} has no single quota ({type}, {form}) from which {number} can be withdrawn.",
    },
    fix: { zh: "请核对编制登记与收回数。", en: "Compare the register with the number withdrawn." },
  },
  PERSONNEL_TARGET_PASSED: {
    what: {
      zh: "{institution}的消化期限 {target} 早于申报日 {on}。",
      en: "{institution}: the plan to return to the number is to be met by {target}, before the day it is declared, {on}.",
    },
    fix: {
      zh: "请更正期限。",
      en: "Correct the date.",
    },
  },
  PERSONNEL_NOT_REDUCED: {
    what: {
      zh: "人员 {person} 不占用{institution}的{group}数，不能按计划 {plan} 消化。",
      en: "the person '{person}' does not take up the number of {institution} ({group}) and cannot be counted for the plan '{plan}'.",
    },
    fix: {
      zh: "请核对人员与计划。",
      en: "Compare person and plan.",
    },
  },
  PERSONNEL_REDUCED_ENOUGH: {
    what: {
      zh: "消化计划 {plan} 为 {number} 人，已消化 {done} 人，不能再消化。",
      en: "the plan '{plan}' is for {number} to come off the number; {done} have, and no more may.",
    },
    fix: {
      zh: "请核对，或另行申报。",
      en: "Check the numbers, or declare another plan.",
    },
  },
  PERSONNEL_NO_LEADER: {
    what: {
      zh: "计划 {plan} 是{group}的消化计划，不能以“免职”方式减员。",
      en: "the plan '{plan}' concerns {group}; stepping down from a leading post does not bring a person off that number.",
    },
    fix: {
      zh: "请改用退休、调出或解除聘用。",
      en: "Record how the person leaves the establishment.",
    },
  },
} as const;
