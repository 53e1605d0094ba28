/** The coded messages about meetings, documents due and checklists. */
export const meetingMessages = {
  GOVERNANCE_INVALID_CONTRIBUTION: {
    what: {
      zh: "插件 {plugin} 的“{key}”有误：{reason}。",
      en: "'{key}' of the plugin {plugin} is wrong: {reason}.",
    },
    cause: {
      zh: "插件声明会议、核对表等的时候，代码写了两次或引用了没有的东西。",
      en: "A plugin declares a meeting, checklist or the like with a code said twice, or refers to what is not there.",
    },
    fix: { zh: "请更正该项声明。", en: "Correct what is declared." },
    example: {
      plugin: "sample-county",
      key: "monthly-meeting",
      reason: { zh: "“report”写了两次", en: "'report' is said twice" },
    },
  },
  GOVERNANCE_SEVERAL_UNITS: {
    what: {
      zh: "记录 {id} 写了不止一个所属单位。",
      en: "the record {id} names more than one unit.",
    },
    cause: {
      zh: "登记时机构、科室、区划填了不止一个。",
      en: "More than one of institution, department and division was filled in.",
    },
    fix: {
      zh: "机构、科室、区划三者只填其一；全县的留空。",
      en: "Name one of institution, department and division; leave all out for the county.",
    },
    example: { id: "meeting-0021" },
  },
  GOVERNANCE_MADE_UP_EARLY: {
    what: {
      zh: "会议 {id} 于 {on} 召开，却注明补开 {for} 所在的一期。",
      en: "the meeting {id} was held on {on} and is said to make up for the span of {for}, which is later.",
    },
    cause: {
      zh: "补开日期写成了以后的一期，或会议日期填错。",
      en: "A later span was named as the one made up for, or the day of the meeting is wrong.",
    },
    fix: {
      zh: "补开只能针对已过的一期，请核对两个日期。",
      en: "A meeting makes up for a span that is past; check both days.",
    },
    example: { id: "meeting-0021", on: "2026-03-05", for: "2026-04-01" },
  },
  GOVERNANCE_NOT_THE_CONVENER: {
    what: {
      zh: "会议 {id} 记在{unit}名下，而“{cadence}”不由这类单位召集。",
      en: "the meeting {id} is recorded for {unit}, but '{cadence}' is not called by such units.",
    },
    cause: {
      zh: "会议记在了开会的地点或参加的单位名下，而不是召集的单位。",
      en: "The meeting was entered for the place where it was held or for a unit that attended.",
    },
    fix: { zh: "请改为应召集的单位。", en: "Record it for the unit that has to call it." },
    example: {
      id: "meeting-0021",
      unit: "dongzhen-hospital",
      cadence: { zh: "村级例会", en: "regular meeting of villages" },
    },
  },
  GOVERNANCE_UNKNOWN_PART: {
    what: {
      zh: "会议 {id} 登记了“{part}”，而“{cadence}”没有这一项；最接近的是 {nearest}。",
      en: "the meeting {id} records '{part}', which '{cadence}' does not have; the nearest is '{nearest}'.",
    },
    cause: {
      zh: "登记时写的是名称而不是代码，代码拼错，或会议制度改过。",
      en: "A title was written in place of a code, the code is misspelt, or the rule of the meeting has changed.",
    },
    fix: { zh: "请按会议制度的代码填写。", en: "Use the codes of the meeting rule." },
    example: {
      id: "meeting-0021",
      part: "trianing",
      cadence: { zh: "村级例会", en: "regular meeting of villages" },
      nearest: "training",
    },
  },
  GOVERNANCE_MEETING_MISSED: {
    what: {
      zh: "{unit} {from} 至 {to}的“{cadence}”应开 {asked} 次，实开 {held} 次。",
      en: "{unit} held '{cadence}' {held} times between {from} and {to}, of {asked} due.",
    },
    cause: {
      zh: "会议没有开够，或开了没有登记。",
      en: "Too few were held, or they were not entered.",
    },
    fix: {
      zh: "请补登已开的会议，或补开并注明所补的一期。",
      en: "Record the meetings that were held, or hold them now and say for which span.",
    },
    example: {
      unit: "东镇",
      cadence: { zh: "村级例会", en: "regular meeting of villages" },
      held: 2,
      from: "2026-01-01",
      to: "2026-03-31",
      asked: 3,
    },
  },
  GOVERNANCE_ATTENDEE_ABSENT: {
    what: {
      zh: "{unit} {on} 的“{cadence}”，必到的{attendee}没有到会。",
      en: "{attendee}, who has to attend, was absent from '{cadence}' of {unit} on {on}.",
    },
    cause: {
      zh: "必到的一方没有来，或来了而到会记录里没有写。",
      en: "One who has to attend did not come, or came and was not written down.",
    },
    fix: {
      zh: "请核对到会记录；确未到会的，另行传达。",
      en: "Check the record of attendance; whoever was absent has to be told.",
    },
    example: {
      attendee: { zh: "县级指导人员", en: "adviser of the county" },
      cadence: { zh: "村级例会", en: "regular meeting of villages" },
      unit: "东镇",
      on: "2026-03-05",
    },
  },
  GOVERNANCE_ATTENDANCE_UNKNOWN: {
    what: {
      zh: "{unit} {on} 的“{cadence}”没有登记到会单位，必到者是否到会不明。",
      en: "nobody recorded who attended '{cadence}' of {unit} on {on}; whether those who must were there is unknown.",
    },
    cause: {
      zh: "会议登记时到会一栏空着。",
      en: "The meeting was entered with the column of attendance left empty.",
    },
    fix: { zh: "请补登到会单位。", en: "Record who attended." },
    example: {
      cadence: { zh: "村级例会", en: "regular meeting of villages" },
      unit: "东镇",
      on: "2026-03-05",
    },
  },
  GOVERNANCE_AGENDA_LEFT: {
    what: {
      zh: "{unit} {on} 的“{cadence}”没有议“{item}”。",
      en: "'{cadence}' of {unit} on {on} did not deal with '{item}'.",
    },
    cause: {
      zh: "会上没有议到，或议了没有登记。",
      en: "There was no time for it, or it was dealt with and not entered.",
    },
    fix: { zh: "请在下次会议补议。", en: "Take it up at the next meeting." },
    example: {
      cadence: { zh: "村级例会", en: "regular meeting of villages" },
      unit: "东镇",
      on: "2026-03-05",
      item: { zh: "业务培训", en: "training" },
    },
  },
  GOVERNANCE_AGENDA_UNKNOWN: {
    what: {
      zh: "{unit} {on} 的“{cadence}”没有登记议程。",
      en: "the agenda of '{cadence}' of {unit} on {on} is not on record.",
    },
    cause: {
      zh: "会议登记时议程一栏空着。",
      en: "The meeting was entered with the column of its agenda left empty.",
    },
    fix: { zh: "请补登所议事项。", en: "Record what was dealt with." },
    example: {
      cadence: { zh: "村级例会", en: "regular meeting of villages" },
      unit: "东镇",
      on: "2026-03-05",
    },
  },
  GOVERNANCE_OUTPUT_MISSING: {
    what: {
      zh: "{unit} {on} 的“{cadence}”没有形成“{item}”。",
      en: "'{cadence}' of {unit} on {on} left no '{item}'.",
    },
    cause: {
      zh: "会后没有整理，或整理了没有登记。",
      en: "Nobody drew it up after the meeting, or it was not entered.",
    },
    fix: { zh: "请补报，并登记。", en: "Hand it in, and record it." },
    example: {
      cadence: { zh: "村级例会", en: "regular meeting of villages" },
      unit: "东镇",
      on: "2026-03-05",
      item: { zh: "月报表", en: "monthly return" },
    },
  },
  GOVERNANCE_OUTPUT_UNKNOWN: {
    what: {
      zh: "{unit} {on} 的“{cadence}”没有登记会后成果。",
      en: "what came of '{cadence}' of {unit} on {on} is not on record.",
    },
    cause: {
      zh: "会议登记时成果一栏空着。",
      en: "The meeting was entered with the column of its results left empty.",
    },
    fix: { zh: "请补登报表、问题等成果。", en: "Record its returns, problems and other results." },
    example: {
      cadence: { zh: "村级例会", en: "regular meeting of villages" },
      unit: "东镇",
      on: "2026-03-05",
    },
  },
} as const;
