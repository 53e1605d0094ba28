/** The coded messages about bodies, those who answer, and decisions. */
export const bodyMessages = {
  GOVERNANCE_BODY_MISSING: {
    what: { zh: "{unit}没有成立“{kind}”。", en: "{unit} has no '{kind}'." },
    fix: {
      zh: "请成立并登记，或核对其存续期间。",
      en: "Form and record it, or check the days on which it exists.",
    },
  },
  GOVERNANCE_SEAT_EMPTY: {
    what: {
      zh: "{body}缺席位“{seat}”，没有登记由哪个部门或岗位担任。",
      en: "{body} has nobody in the seat '{seat}'; no department or post is on record for it.",
    },
    fix: {
      zh: "请登记该席位的部门或岗位，不登记个人。",
      en: "Record the department or post in that seat, not a person.",
    },
  },
  GOVERNANCE_SEATS_OPEN: {
    what: {
      zh: "{body}由谁组成，来源文件看不出：{why}。",
      en: "who sits in {body} cannot be told from the source: {why}.",
    },
    fix: {
      zh: "请按成立该机构的文件登记成员单位。",
      en: "Record its members from the paper that formed it.",
    },
  },
  GOVERNANCE_MEMBER_ENDED: {
    what: {
      zh: "{body}的成员单位 {member} 已于 {on} 终止。",
      en: "{member}, a member of {body}, ended on {on}.",
    },
    fix: { zh: "请改由承继单位担任。", en: "Let its successor take the seat." },
  },
  GOVERNANCE_SEAT_UNKNOWN: {
    what: {
      zh: "{body}登记了席位“{seat}”，而“{kind}”没有这一席位；最接近的是 {nearest}。",
      en: "{body} records the seat '{seat}', which '{kind}' does not have; the nearest is '{nearest}'.",
    },
    fix: { zh: "请核对席位代码。", en: "Check the code of the seat." },
  },
  GOVERNANCE_MEMBER_OF_ONE: {
    what: {
      zh: "成员记录 {id} 应写明一个机构、科室或岗位，三者只居其一。",
      en: "the membership {id} has to name one institution, department or post, and no more.",
    },
    fix: { zh: "请更正成员。", en: "Correct the member." },
  },
  GOVERNANCE_BODY_ENDED: {
    what: {
      zh: "{body}在 {on} 不存续，不能增减成员。",
      en: "{body} does not exist on {on}; nobody can take or leave a seat in it.",
    },
    fix: { zh: "请核对机构及日期。", en: "Check the body and the day." },
  },
  GOVERNANCE_NOBODY_ANSWERS: {
    what: {
      zh: "“{title}”由{holder}负责，而本县登记表中没有这样的单位。",
      en: "'{title}' is answered for by {holder}, and the registers of this county have no such unit.",
    },
    fix: {
      zh: "请补登该单位，或核对责任的层级。",
      en: "Record the unit, or check at which level the responsibility lies.",
    },
  },
  GOVERNANCE_DECIDED_ALONE: {
    what: {
      zh: "决定 {id}（{matter}）须集体作出，却没有登记会议或集体机构。",
      en: "the decision {id} ({matter}) has to be taken together, and neither a meeting nor a body is on record for it.",
    },
    fix: {
      zh: "请登记作出决定的会议或机构；未经集体研究的，重新研究。",
      en: "Record the meeting or body that took it; where there was none, take it again together.",
    },
  },
  GOVERNANCE_VOTES_WRONG: {
    what: {
      zh: "决定 {id} 的人数对不上：应到 {members}，实到 {present}，赞成 {for}，反对 {against}。",
      en: "the numbers of the decision {id} do not fit: entitled {members}, present {present}, for {for}, against {against}.",
    },
    fix: {
      zh: "实到不能多于应到，赞成与反对之和不能多于实到，请核对。",
      en: "No more can be present than entitled, nor vote than present; check the numbers.",
    },
  },
  GOVERNANCE_NO_QUORUM: {
    what: {
      zh: "决定 {id}（{matter}）实到 {present} 人，应到 {members} 人，不足 {quorum}。",
      en: "for the decision {id} ({matter}) {present} of {members} were present, fewer than {quorum}.",
    },
    fix: { zh: "请达到法定人数后重新研究。", en: "Take it again with enough present." },
  },
  GOVERNANCE_QUORUM_UNKNOWN: {
    what: {
      zh: "决定 {id}（{matter}）的应到或实到人数没有登记，是否达到 {quorum} 不明。",
      en: "nobody recorded how many were entitled or present for the decision {id} ({matter}); whether {quorum} were is unknown.",
    },
    fix: { zh: "请补登人数。", en: "Record the numbers." },
  },
  GOVERNANCE_QUORUM_OPEN: {
    what: {
      zh: "“{matter}”须集体决定，文件没有规定法定人数，故不判定。",
      en: "'{matter}' has to be decided together; the document names no quorum, and none is judged.",
    },
    fix: {
      zh: "如县里另有规定，请以插件选项写明。",
      en: "Where the county has a rule of its own, say it as an option of the plugin.",
    },
  },
} as const;
