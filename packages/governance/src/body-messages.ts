/** The coded messages about bodies, those who answer, and decisions. */
export const bodyMessages = {
  GOVERNANCE_BODY_MISSING: {
    what: { zh: "{unit}没有成立“{kind}”。", en: "{unit} has no '{kind}'." },
    cause: {
      zh: "还没有成立，成立了没有登记，或只登记在整合前的单位名下。",
      en: "It was not formed, not entered, or stands only under the unit from before the merger.",
    },
    fix: {
      zh: "请成立并登记，或核对其存续期间。",
      en: "Form and record it, or check the days on which it exists.",
    },
    example: {
      unit: "东镇人民政府",
      kind: { zh: "整合工作领导小组", en: "leading group for the integration" },
    },
  },
  GOVERNANCE_SEAT_EMPTY: {
    what: {
      zh: "{body}缺席位“{seat}”，没有登记由哪个部门或岗位担任。",
      en: "{body} has nobody in the seat '{seat}'; no department or post is on record for it.",
    },
    cause: {
      zh: "成立文件没有写明由谁担任，或原来的成员单位退出以后没有补上。",
      en: "The paper that formed it does not say who sits there, or a member left and nobody followed.",
    },
    fix: {
      zh: "请登记该席位的部门或岗位，不登记个人。",
      en: "Record the department or post in that seat, not a person.",
    },
    example: {
      body: "示范县整合工作领导小组",
      seat: { zh: "办公室主任", en: "head of its office" },
    },
  },
  GOVERNANCE_SEATS_OPEN: {
    what: {
      zh: "{body}由谁组成，来源文件看不出：{why}。",
      en: "who sits in {body} cannot be told from the source: {why}.",
    },
    cause: {
      zh: "文件只说“成立领导小组”，名单在另一份文件或附件里。",
      en: "The document only says that the body is formed; the list is in another paper or an annex.",
    },
    fix: {
      zh: "请按成立该机构的文件登记成员单位。",
      en: "Record its members from the paper that formed it.",
    },
    example: {
      body: "示范县整合工作领导小组",
      why: { zh: "名单见附件，附件未收录", en: "the list is in an annex that is not at hand" },
    },
  },
  GOVERNANCE_MEMBER_ENDED: {
    what: {
      zh: "{body}的成员单位 {member} 已于 {on} 终止。",
      en: "{member}, a member of {body}, ended on {on}.",
    },
    cause: {
      zh: "成员单位在整合中终止，成员名单没有跟着改。",
      en: "The member ended in the merger and the list of members was not changed.",
    },
    fix: { zh: "请改由承继单位担任。", en: "Let its successor take the seat." },
    example: { member: "县计划生育服务站", body: "示范县整合工作领导小组", on: "2026-04-01" },
  },
  GOVERNANCE_SEAT_UNKNOWN: {
    what: {
      zh: "{body}登记了席位“{seat}”，而“{kind}”没有这一席位；最接近的是 {nearest}。",
      en: "{body} records the seat '{seat}', which '{kind}' does not have; the nearest is '{nearest}'.",
    },
    cause: {
      zh: "席位写的是名称，代码拼错，或用了另一类机构的席位。",
      en: "The seat was written by its title, its code is misspelt, or it belongs to another kind of body.",
    },
    fix: { zh: "请核对席位代码。", en: "Check the code of the seat." },
    example: {
      body: "示范县整合工作领导小组",
      seat: "depty-head",
      kind: { zh: "整合工作领导小组", en: "leading group for the integration" },
      nearest: "deputy-head",
    },
  },
  GOVERNANCE_MEMBER_OF_ONE: {
    what: {
      zh: "成员记录 {id} 应写明一个机构、科室或岗位，三者只居其一。",
      en: "the membership {id} has to name one institution, department or post, and no more.",
    },
    cause: {
      zh: "登记成员时机构、科室、岗位填了不止一个，或都空着。",
      en: "More than one of institution, department and post was filled in, or none.",
    },
    fix: { zh: "请更正成员。", en: "Correct the member." },
    example: { id: "member-0007" },
  },
  GOVERNANCE_BODY_ENDED: {
    what: {
      zh: "{body}在 {on} 不存续，不能增减成员。",
      en: "{body} does not exist on {on}; nobody can take or leave a seat in it.",
    },
    cause: {
      zh: "领导小组已经撤销，或成员的日期早于它成立。",
      en: "The body has been dissolved, or the day is before it was formed.",
    },
    fix: { zh: "请核对机构及日期。", en: "Check the body and the day." },
    example: { body: "示范县整合工作领导小组", on: "2027-01-15" },
  },
  GOVERNANCE_NOBODY_ANSWERS: {
    what: {
      zh: "“{title}”由{holder}负责，而本县登记表中没有这样的单位。",
      en: "'{title}' is answered for by {holder}, and the registers of this county have no such unit.",
    },
    cause: {
      zh: "这类单位没有录入，或责任写在了县里没有的层级上。",
      en: "Such units were never entered, or the responsibility lies at a level that this county does not have.",
    },
    fix: {
      zh: "请补登该单位，或核对责任的层级。",
      en: "Record the unit, or check at which level the responsibility lies.",
    },
    example: {
      title: { zh: "村级健康教育", en: "health education in villages" },
      holder: { zh: "村民委员会", en: "village committees" },
    },
  },
  GOVERNANCE_DECIDED_ALONE: {
    what: {
      zh: "决定 {id}（{matter}）须集体作出，却没有登记会议或集体机构。",
      en: "the decision {id} ({matter}) has to be taken together, and neither a meeting nor a body is on record for it.",
    },
    cause: {
      zh: "会议开过而登记决定时没有注明，或确由个人拍板。",
      en: "There was a meeting and the decision does not name it, or one person decided alone.",
    },
    fix: {
      zh: "请登记作出决定的会议或机构；未经集体研究的，重新研究。",
      en: "Record the meeting or body that took it; where there was none, take it again together.",
    },
    example: { id: "decision-0005", matter: { zh: "大额资金使用", en: "spending of large sums" } },
  },
  GOVERNANCE_VOTES_WRONG: {
    what: {
      zh: "决定 {id} 的人数对不上：应到 {members}，实到 {present}，赞成 {for}，反对 {against}。",
      en: "the numbers of the decision {id} do not fit: entitled {members}, present {present}, for {for}, against {against}.",
    },
    cause: {
      zh: "人数抄错，或弃权的人算到了赞成、反对里。",
      en: "A number was copied wrongly, or those who abstained were counted with the votes.",
    },
    fix: {
      zh: "实到不能多于应到，赞成与反对之和不能多于实到，请核对。",
      en: "No more can be present than entitled, nor vote than present; check the numbers.",
    },
    example: { id: "decision-0005", members: 7, present: 5, for: 5, against: 1 },
  },
  GOVERNANCE_NO_QUORUM: {
    what: {
      zh: "决定 {id}（{matter}）实到 {present} 人，应到 {members} 人，不足 {quorum}。",
      en: "for the decision {id} ({matter}) {present} of {members} were present, fewer than {quorum}.",
    },
    cause: {
      zh: "到会人数不够就作了决定，或应到人数按旧名单登记。",
      en: "It was decided with too few present, or those entitled were counted by an old list.",
    },
    fix: { zh: "请达到法定人数后重新研究。", en: "Take it again with enough present." },
    example: {
      id: "decision-0005",
      matter: { zh: "大额资金使用", en: "spending of large sums" },
      present: 4,
      members: 7,
      quorum: "2/3",
    },
  },
  GOVERNANCE_QUORUM_UNKNOWN: {
    what: {
      zh: "决定 {id}（{matter}）的应到或实到人数没有登记，是否达到 {quorum} 不明。",
      en: "nobody recorded how many were entitled or present for the decision {id} ({matter}); whether {quorum} were is unknown.",
    },
    cause: {
      zh: "会议记录只有结论，没有记人数。",
      en: "The minutes give the outcome and not the numbers.",
    },
    fix: { zh: "请补登人数。", en: "Record the numbers." },
    example: {
      id: "decision-0005",
      matter: { zh: "大额资金使用", en: "spending of large sums" },
      quorum: "2/3",
    },
  },
  GOVERNANCE_QUORUM_OPEN: {
    what: {
      zh: "“{matter}”须集体决定，文件没有规定法定人数，故不判定。",
      en: "'{matter}' has to be decided together; the document names no quorum, and none is judged.",
    },
    cause: {
      zh: "文件只要求“集体研究决定”，没有说到会多少人有效。",
      en: "The document asks for a decision together and does not say how many have to be there.",
    },
    fix: {
      zh: "如县里另有规定，请以插件选项写明。",
      en: "Where the county has a rule of its own, say it as an option of the plugin.",
    },
    example: { matter: { zh: "大额资金使用", en: "spending of large sums" } },
  },
} as const;
