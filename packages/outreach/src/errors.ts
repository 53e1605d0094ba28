import { type Codes, defineCodes } from "@fuyou/kernel";

const messages = {
  OUTREACH_COERCIVE_SLOGAN: {
    what: {
      zh: "{division}{place}的标语属于“{wording}”，至 {date} 仍未清除。",
      en: "the slogan at {place} in {division} is '{wording}' and still stands on {date}.",
    },
    cause: {
      zh: "旧标语审定为不当用语以后还没有去清除，或清除了没有登记。",
      en: "The old slogan was judged improper and nobody has removed it yet, or its removal was not entered.",
    },
    fix: {
      zh: "请清除，并登记清除日期；需要时换成温馨、规范的内容。",
      en: "Remove it and record the day; where something is to stand there, let it be warm and proper.",
    },
    example: {
      place: "村口东墙",
      division: "前村",
      wording: { zh: "强制性用语", en: "coercive wording" },
      date: "2026-03-31",
    },
  },
  OUTREACH_SLOGAN_UNREVIEWED: {
    what: {
      zh: "{division}{place}的标语没有审定用语类别。",
      en: "the wording of the slogan at {place} in {division} has not been classed.",
    },
    cause: {
      zh: "清点时只登记了地点和内容，还没有人审定。",
      en: "The slogan was listed with its place and words, and nobody has judged it yet.",
    },
    fix: {
      zh: "请由审核人员定类；系统不代为判断。",
      en: "Let a reviewer class it; the system does not decide.",
    },
    example: { place: "村口东墙", division: "前村" },
  },
  OUTREACH_SLOGAN_SIGNS: {
    what: {
      zh: "{division}{place}的标语定为“{wording}”，但含有“{sign}”字样。",
      en: "the slogan at {place} in {division} is classed '{wording}' and yet contains '{sign}'.",
    },
    cause: {
      zh: "审定时看漏了，或这几个字在这条标语里另有意思。",
      en: "The reviewer overlooked it, or the words mean something else in this slogan.",
    },
    fix: {
      zh: "请复核用语类别。",
      en: "Look at its class again.",
    },
    example: {
      place: "村口东墙",
      division: "前村",
      wording: { zh: "温馨用语", en: "warm wording" },
      sign: "罚",
    },
  },
  OUTREACH_SLOGAN_NOT_WARM: {
    what: {
      zh: "{division}{place}的宣传内容属于“{wording}”，文件要求“{asked}”。",
      en: "what is displayed at {place} in {division} is '{wording}', where the document asks for '{asked}'.",
    },
    cause: {
      zh: "内容不算不当，但还是命令、管理的口气。",
      en: "The words are not improper, but still those of an order.",
    },
    fix: { zh: "请改进用语。", en: "Improve the wording." },
    example: {
      place: "村口东墙",
      division: "前村",
      wording: { zh: "一般用语", en: "plain wording" },
      asked: { zh: "温馨用语", en: "warm wording" },
    },
  },
  OUTREACH_INVENTORY_MISSING: {
    what: {
      zh: "“{task}”：{within}有 {missing} 个村（居）尚未清点标语：{names}。",
      en: "'{task}': in {within} {missing} villages have not gone through their slogans: {names}.",
    },
    cause: {
      zh: "村里还没有清点，或清点后没有标语而没有登记“已清点”。",
      en: "The village has not looked yet, or found none and did not say that it looked.",
    },
    fix: {
      zh: "请清点并登记；没有登记不等于没有标语。",
      en: "Let them do so and record it; none on record does not mean none on the walls.",
    },
    example: {
      task: { zh: "标语清理", en: "clearing of slogans" },
      within: "东镇",
      missing: 2,
      names: "前村、后村",
    },
  },
  OUTREACH_SLOGAN_REMOVED: {
    what: {
      zh: "标语 {slogan} 已于 {on} 清除。",
      en: "the slogan {slogan} was removed on {on}.",
    },
    cause: {
      zh: "同一条清除登记了两次，或编号填成了另一条。",
      en: "One removal was entered twice, or another slogan is meant.",
    },
    fix: { zh: "如又出现，请另行登记。", en: "If it stands there again, record it anew." },
    example: { slogan: "slogan-0012", on: "2026-02-10" },
  },
  OUTREACH_DAY_MISSED: {
    what: {
      zh: "{on} 的“{day}”没有登记任何活动。",
      en: "no event is on record for '{day}' on {on}.",
    },
    cause: {
      zh: "当天没有开展活动，或开展了没有登记、没有注明属于这个宣传日。",
      en: "Nothing was held that day, or it was not entered or not linked to the day.",
    },
    fix: { zh: "请补登已开展的活动。", en: "Record what was held." },
    example: {
      day: { zh: "预防出生缺陷日", en: "day for the prevention of birth defects" },
      on: "2025-09-12",
    },
  },
  OUTREACH_PROGRAMME_TOO_FEW: {
    what: {
      zh: "{year} 年“{programme}”应开展 {asked} 次，登记在案 {held} 次。",
      en: "'{programme}' is to be held {asked} times in {year}; on record: {held}.",
    },
    cause: {
      zh: "次数没有做够，或做了没有注明属于这个项目。",
      en: "It was not held often enough, or what was held is not linked to the programme.",
    },
    fix: { zh: "请补登或安排。", en: "Record or hold what is missing." },
    example: {
      programme: { zh: "健康大讲堂", en: "health lectures" },
      asked: 4,
      year: 2025,
      held: 3,
    },
  },
  OUTREACH_PROGRAMME_IDLE: {
    what: {
      zh: "“{programme}”在 {from} 至 {to} 没有任何登记的活动。",
      en: "nothing is on record of '{programme}' from {from} to {to}.",
    },
    cause: {
      zh: "项目列在计划里，没有开展或没有登记。",
      en: "The programme is in the plan and was not begun, or nothing was entered.",
    },
    fix: {
      zh: "请登记已开展的活动；文件没有规定次数。",
      en: "Record what was held; the document names no number.",
    },
    example: {
      programme: { zh: "健康大讲堂", en: "health lectures" },
      from: "2025-01-01",
      to: "2025-12-31",
    },
  },
  OUTREACH_EVENT_OF_NOTHING: {
    what: {
      zh: "活动 {event} 没有写明属于哪个宣传项目或宣传日。",
      en: "the event {event} names neither a programme nor a day.",
    },
    cause: {
      zh: "登记活动时项目和宣传日两栏都空着。",
      en: "The event was entered with both columns empty.",
    },
    fix: { zh: "请至少写明其一。", en: "Name at least one of them." },
    example: { event: "event-dongzhen-hospital-2025-09-12" },
  },
  OUTREACH_AUDIENCE_LIMITED: {
    what: {
      zh: "对象 {audience} 以“{condition}”为条件，不予接受：宣传面向所有人。",
      en: "the audience {audience} depends on '{condition}' and is refused: information is for everybody.",
    },
    cause: {
      zh: "插件写的宣传对象带有限定，例如“仅限持证人员”，或附了一份名单。",
      en: 'The plugin names an audience with a limit, such as "only for holders of" a paper, or with a list of people.',
    },
    fix: {
      zh: "请只写称呼，不设条件，也不附人员清单。",
      en: "Name the audience only; set no condition and attach no list of persons.",
    },
    example: { audience: "card-holders", condition: "持证" },
  },
  OUTREACH_VENUE_MISSING: {
    what: {
      zh: "{level}应有“{venue}”，缺：{names}。",
      en: "a '{venue}' is wanted at {level}; missing in: {names}.",
    },
    cause: {
      zh: "当地没有这样的用房，或用房登记时没有写明承担这一功能。",
      en: "There is no such room, or the room's record does not say that it serves as one.",
    },
    fix: {
      zh: "请登记承担该功能的用房；一间房可有多种用途。",
      en: "Record the room that serves as one; a room may serve several uses.",
    },
    example: {
      venue: { zh: "人口学校", en: "school room for health" },
      level: { zh: "镇街级", en: "township level" },
      names: "东镇、西山镇",
    },
  },
} as const;

/** The coded messages of outreach. */
export const outreachCodes: Codes<typeof messages> = defineCodes(messages);
