import { type Codes, defineCodes } from "@fuyou/kernel";

const messages = {
  PERSONNEL_FOREIGN_INSTITUTION: {
    what: {
      zh: "人员 {person} 登记在外县机构 {institution}（{division}）名下。",
      en: "the person '{person}' is on the books of {institution} ({division}), which is not of this county.",
    },
    fix: {
      zh: "请更正所在单位；借入人员由其编制所在县登记。",
      en: "Correct the institution; a person on loan is registered where the establishment is.",
    },
  },
  PERSONNEL_TWO_CHOICES: {
    what: {
      zh: "人员 {person} 在方案 {plan} 中有两份选择记录。",
      en: "the person '{person}' has two choices on record for the plan '{plan}'.",
    },
    fix: {
      zh: "请撤回其中一份。",
      en: "Withdraw one of them.",
    },
  },
  PERSONNEL_OPTION_NOT_SHOWN: {
    what: {
      zh: "人员 {person} 在方案 {plan} 中所选“{chosen}”不在当时出示的去向之中。",
      en: "the person '{person}' chose '{chosen}' for the plan '{plan}', which was not among the options shown.",
    },
    fix: {
      zh: "请重新出示全部去向并记录选择。",
      en: "Show all options again and record the choice.",
    },
  },
  PERSONNEL_OPTION_NOT_OFFERED: {
    what: {
      zh: "人员 {person} 选择“{chosen}”，而步骤 {step} 只提供：{options}。",
      en: "the person '{person}' chose '{chosen}', but the step {step} offers only: {options}.",
    },
    fix: {
      zh: "请更正选择记录，或在方案中增加该去向。",
      en: "Correct the record of the choice, or add the option to the plan.",
    },
  },
  PERSONNEL_PLACED_BY_PLAN: {
    what: {
      zh: "{institution}有 {count} 人没有选择记录，由方案安排到{successor}。沉默不视为选择。",
      en: "of the staff of {institution}, {count} without a choice on record are placed at {successor} by the plan; silence is no choice.",
    },
    fix: {
      zh: "请在实施前征求并记录其选择。",
      en: "Ask them and record their choice before the plan is carried out.",
    },
  },
  PERSONNEL_UNKNOWN_LICENCE_KIND: {
    what: {
      zh: "插件 {plugin}：执业资格类型 {kind} 所包含的 {included} 不存在，最接近的是 {nearest}。",
      en: "{plugin}: the kind of licence '{kind}' includes '{included}', which does not exist; the nearest is '{nearest}'.",
    },
    fix: {
      zh: "请更正代码，或增加该类型。",
      en: "Correct the code, or add that kind.",
    },
  },
  PERSONNEL_TWO_LICENCES: {
    what: {
      zh: "人员 {person} 同时登记了两份相同或有包含关系的执业资格：{first} 与 {second}，按资格计数时会重复。",
      en: "the person '{person}' has the licences '{first}' and '{second}' at the same time, of which one is the other or includes it, and is counted twice by rules on licences.",
    },
    fix: {
      zh: "请注销较低的一份，或更正有效期。",
      en: "Cancel the lower of them, or correct the days on which it is valid.",
    },
  },
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
  PERSONNEL_RULE_WITHOUT_STEP: {
    what: {
      zh: "插件 {plugin}：人员规则所说的步骤 {step} 不存在，最接近的是 {nearest}。",
      en: "{plugin}: the rule on staff speaks of the step '{step}', which does not exist; the nearest is '{nearest}'.",
    },
    fix: { zh: "请更正方案或步骤的编号。", en: "Correct the identifier of plan or step." },
  },
  PERSONNEL_CHOICE_WITHOUT_OFFER: {
    what: {
      zh: "人员 {person} 选择了“{chosen}”，而步骤 {step} 不提供选择。",
      en: "the person '{person}' chose '{chosen}', but the step {step} offers no choice.",
    },
    fix: {
      zh: "其去向按方案；请撤回该记录，或在方案中提供选择。",
      en: "The plan places the person; withdraw the record, or let the step offer a choice.",
    },
  },
  PERSONNEL_CHOICE_NOT_ENTITLED: {
    what: {
      zh: "人员 {person} 选择了“{chosen}”，而步骤 {step} 不让{employment}人员选择。",
      en: "the person '{person}' chose '{chosen}', but in the step {step} people of that employment ({employment}) have no choice.",
    },
    fix: {
      zh: "其去向按方案；请核对用人方式，或在方案中放宽。",
      en: "The plan places the person; check the employment, or widen the plan.",
    },
  },
  PERSONNEL_CHOICE_LATE: {
    what: {
      zh: "人员 {person} 于 {on} 选择，晚于步骤 {step} 的截止日 {until}。",
      en: "the person '{person}' chose on {on}, after the last day of choice in the step {step}, {until}.",
    },
    fix: {
      zh: "其去向按方案；请核对日期，或推迟截止日。",
      en: "The plan places the person; check the day, or let the choice end later.",
    },
  },
  PERSONNEL_NO_PLACE_TO_STAY: {
    what: {
      zh: "步骤 {step}：{institution}的{employment}人员应归“{option}”，而当地没有该去向。",
      en: "step {step}: people of {institution} with the employment '{employment}' are to go by the option '{option}', which does not exist there.",
    },
    fix: {
      zh: "请在步骤中提供该去向，或更正人员规则。",
      en: "Let the step offer it, or correct the rule on staff.",
    },
  },
  PERSONNEL_REFUSED_UNDECIDED: {
    what: {
      zh: "人员 {person} 的划转（{paper}）被{receiver}退回，而{home}终止，其去向未定。",
      en: "the transfer of the person '{person}' ({paper}) was refused by {receiver}, and {home} ends: where the person goes is undecided.",
    },
    fix: {
      zh: "请另行商定接收单位，撤销或重办划转手续。",
      en: "Agree on another receiving body, and withdraw the paper or draw up another.",
    },
  },
  PERSONNEL_LICENCE_REREGISTER: {
    what: {
      zh: "人员 {person} 的执业资格 {licence} 登记在{old}，本人已转到{new}。",
      en: "the licence '{licence}' of the person '{person}' is registered for {old}; the person is now with {new}.",
    },
    fix: {
      zh: "请办理执业地点变更登记。",
      en: "Have its place of practice registered anew.",
    },
  },
  PERSONNEL_QUALIFICATION_UNKNOWN: {
    what: {
      zh: "人员 {person} 安排在岗位 {post}，而其{lacks}没有登记，是否合格不明。",
      en: "the person '{person}' is placed in the post '{post}', but this is not on record: {lacks}; whether it is met is unknown.",
    },
    fix: { zh: "请补录后核对。", en: "Put it on record and compare." },
  },
  PERSONNEL_UNPLACED: {
    what: {
      zh: "步骤 {step}：人员 {person} 没有合适的空岗，仍在{institution}，未安排岗位。",
      en: "step {step}: there is no post for the person '{person}', who stays on the books of {institution} without one.",
    },
    fix: {
      zh: "请增设岗位、放宽条件，或另行安排。",
      en: "Set up a post, ease what it requires, or decide otherwise.",
    },
  },
  PERSONNEL_POSTS_VACANT: {
    what: {
      zh: "步骤 {step}：{institution}有 {count} 个岗位无合格人选，仍空缺。",
      en: "step {step}: posts of {institution} that nobody qualifies for, and that stay vacant: {count}.",
    },
    fix: { zh: "请招聘或调配。", en: "Recruit, or transfer somebody." },
  },
  PERSONNEL_POST_TAKEN: {
    what: {
      zh: "岗位 {post} 已由人员 {holder} 担任。",
      en: "the post '{post}' is held by the person '{holder}'.",
    },
    fix: { zh: "请先使其空缺，或另选岗位。", en: "Let it fall vacant first, or choose another." },
  },
  PERSONNEL_TWO_PAPERS: {
    what: {
      zh: "人员 {person} 同时有两份未决定的划转手续：{first} 与 {second}。",
      en: "the person '{person}' has two transfer papers that wait for a decision: '{first}' and '{second}'.",
    },
    fix: { zh: "请撤销其中一份。", en: "Withdraw one of them." },
  },
  PERSONNEL_PAPER_INCOMPLETE: {
    what: {
      zh: "划转手续 {paper} 的决定不完整：决定须有日期，退回须有理由。",
      en: "the decision on the transfer paper '{paper}' is incomplete: a decision needs its day, a refusal its reason.",
    },
    fix: { zh: "请补录。", en: "Put them on record." },
  },
  PERSONNEL_TRANSFER_REFUSED: {
    what: {
      zh: "划转手续 {paper}（批次 {batch}）被{receiver}退回，人员 {person} 仍在{home}。",
      en: "the transfer paper '{paper}' (batch '{batch}') was refused by {receiver}; the person '{person}' stays with {home}.",
    },
    fix: {
      zh: "请按退回理由处理后重办，或另定去向。",
      en: "Settle the reason and draw up another paper, or decide otherwise.",
    },
  },
  PERSONNEL_PAPER_DECIDED: {
    what: {
      zh: "划转手续 {paper} 已有决定或已撤销。",
      en: "the transfer paper '{paper}' is decided or withdrawn already.",
    },
    fix: {
      zh: "决定不改；如需重来，请另办一份。",
      en: "A decision stays; draw up another paper where one is needed.",
    },
  },
  PERSONNEL_NOT_AT_HOME: {
    what: {
      zh: "划转手续 {paper}：人员 {person} 不在{home}名下。",
      en: "the transfer paper '{paper}': the person '{person}' is not on the books of {home}.",
    },
    fix: { zh: "请核对移出单位。", en: "Check from where the person goes." },
  },
  PERSONNEL_ITEM_PENDING: {
    what: {
      zh: "人员 {person} 已转到{new}，其{item}（{entry}）另行转移，尚未办结。",
      en: "the person '{person}' is with {new}; what goes by another route is not settled yet: {item} ({entry}).",
    },
    fix: { zh: "请催办并登记办结日期。", en: "See to it, and record the day." },
  },
} as const;

/** The coded messages of personnel. */
export const personnelCodes: Codes<typeof messages> = defineCodes(messages);
