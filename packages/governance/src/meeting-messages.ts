/** The coded messages about meetings, documents due and checklists. */
export const meetingMessages = {
  GOVERNANCE_INVALID_CONTRIBUTION: {
    what: {
      zh: "插件 {plugin} 的“{key}”有误：{reason}。",
      en: "'{key}' of the plugin {plugin} is wrong: {reason}.",
    },
    fix: { zh: "请更正该项声明。", en: "Correct what is declared." },
  },
  GOVERNANCE_SEVERAL_UNITS: {
    what: {
      zh: "记录 {id} 写了不止一个所属单位。",
      en: "the record {id} names more than one unit.",
    },
    fix: {
      zh: "机构、科室、区划三者只填其一；全县的留空。",
      en: "Name one of institution, department and division; leave all out for the county.",
    },
  },
  GOVERNANCE_MADE_UP_EARLY: {
    what: {
      zh: "会议 {id} 于 {on} 召开，却注明补开 {for} 所在的一期。",
      en: "the meeting {id} was held on {on} and is said to make up for the span of {for}, which is later.",
    },
    fix: {
      zh: "补开只能针对已过的一期，请核对两个日期。",
      en: "A meeting makes up for a span that is past; check both days.",
    },
  },
  GOVERNANCE_NOT_THE_CONVENER: {
    what: {
      zh: "会议 {id} 记在{unit}名下，而“{cadence}”不由这类单位召集。",
      en: "the meeting {id} is recorded for {unit}, but '{cadence}' is not called by such units.",
    },
    fix: { zh: "请改为应召集的单位。", en: "Record it for the unit that has to call it." },
  },
  GOVERNANCE_UNKNOWN_PART: {
    what: {
      zh: "会议 {id} 登记了“{part}”，而“{cadence}”没有这一项；最接近的是 {nearest}。",
      en: "the meeting {id} records '{part}', which '{cadence}' does not have; the nearest is '{nearest}'.",
    },
    fix: { zh: "请按会议制度的代码填写。", en: "Use the codes of the meeting rule." },
  },
  GOVERNANCE_MEETING_MISSED: {
    what: {
      zh: "{unit} {from} 至 {to}的“{cadence}”应开 {asked} 次，实开 {held} 次。",
      en: "{unit} held '{cadence}' {held} times between {from} and {to}, of {asked} due.",
    },
    fix: {
      zh: "请补登已开的会议，或补开并注明所补的一期。",
      en: "Record the meetings that were held, or hold them now and say for which span.",
    },
  },
  GOVERNANCE_ATTENDEE_ABSENT: {
    what: {
      zh: "{unit} {on} 的“{cadence}”，必到的{attendee}没有到会。",
      en: "{attendee}, who has to attend, was absent from '{cadence}' of {unit} on {on}.",
    },
    fix: {
      zh: "请核对到会记录；确未到会的，另行传达。",
      en: "Check the record of attendance; whoever was absent has to be told.",
    },
  },
  GOVERNANCE_ATTENDANCE_UNKNOWN: {
    what: {
      zh: "{unit} {on} 的“{cadence}”没有登记到会单位，必到者是否到会不明。",
      en: "nobody recorded who attended '{cadence}' of {unit} on {on}; whether those who must were there is unknown.",
    },
    fix: { zh: "请补登到会单位。", en: "Record who attended." },
  },
  GOVERNANCE_AGENDA_LEFT: {
    what: {
      zh: "{unit} {on} 的“{cadence}”没有议“{item}”。",
      en: "'{cadence}' of {unit} on {on} did not deal with '{item}'.",
    },
    fix: { zh: "请在下次会议补议。", en: "Take it up at the next meeting." },
  },
  GOVERNANCE_AGENDA_UNKNOWN: {
    what: {
      zh: "{unit} {on} 的“{cadence}”没有登记议程。",
      en: "the agenda of '{cadence}' of {unit} on {on} is not on record.",
    },
    fix: { zh: "请补登所议事项。", en: "Record what was dealt with." },
  },
  GOVERNANCE_OUTPUT_MISSING: {
    what: {
      zh: "{unit} {on} 的“{cadence}”没有形成“{item}”。",
      en: "'{cadence}' of {unit} on {on} left no '{item}'.",
    },
    fix: { zh: "请补报，并登记。", en: "Hand it in, and record it." },
  },
  GOVERNANCE_OUTPUT_UNKNOWN: {
    what: {
      zh: "{unit} {on} 的“{cadence}”没有登记会后成果。",
      en: "what came of '{cadence}' of {unit} on {on} is not on record.",
    },
    fix: { zh: "请补登报表、问题等成果。", en: "Record its returns, problems and other results." },
  },
  GOVERNANCE_DOCUMENT_MISSING: {
    what: {
      zh: "{unit}应交的“{title}”没有登记，期限为 {due}。",
      en: "{unit} owed '{title}' by {due}, and it is not on record.",
    },
    fix: {
      zh: "请出具并登记为证据（{kind}）。",
      en: "Issue it and record it as evidence ({kind}).",
    },
  },
  GOVERNANCE_DOCUMENT_OPEN: {
    what: {
      zh: "{unit}应交的“{title}”没有登记；文件没有写明期限。",
      en: "{unit} owes '{title}', which is not on record; the document names no day.",
    },
    fix: {
      zh: "请出具并登记为证据（{kind}），期限由县里确定。",
      en: "Issue it and record it as evidence ({kind}); the county settles the day.",
    },
  },
  GOVERNANCE_ITEM_NOT_SHOWN: {
    what: {
      zh: "核对表“{list}”中{unit}的“{item}”没有证据：{proof}。",
      en: "'{item}' of the checklist '{list}' is not shown for {unit}: {proof}.",
    },
    fix: {
      zh: "请登记所缺的证据；没有证据的，不视为到位。",
      en: "Record the evidence; what is not shown does not count as in place.",
    },
  },
} as const;
