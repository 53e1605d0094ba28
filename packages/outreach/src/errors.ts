import { type Codes, defineCodes } from "@fuyou/kernel";

const messages = {
  OUTREACH_COERCIVE_SLOGAN: {
    what: {
      zh: "{division}{place}的标语属于“{wording}”，至 {date} 仍未清除。",
      en: "the slogan at {place} in {division} is '{wording}' and still stands on {date}.",
    },
    fix: {
      zh: "请清除，并登记清除日期；需要时换成温馨、规范的内容。",
      en: "Remove it and record the day; where something is to stand there, let it be warm and proper.",
    },
  },
  OUTREACH_SLOGAN_UNREVIEWED: {
    what: {
      zh: "{division}{place}的标语没有审定用语类别。",
      en: "the wording of the slogan at {place} in {division} has not been classed.",
    },
    fix: {
      zh: "请由审核人员定类；系统不代为判断。",
      en: "Let a reviewer class it; the system does not decide.",
    },
  },
  OUTREACH_SLOGAN_SIGNS: {
    what: {
      zh: "{division}{place}的标语定为“{wording}”，但含有“{sign}”字样。",
      en: "the slogan at {place} in {division} is classed '{wording}' and yet contains '{sign}'.",
    },
    fix: {
      zh: "请复核用语类别。",
      en: "Look at its class again.",
    },
  },
  OUTREACH_SLOGAN_NOT_WARM: {
    what: {
      zh: "{division}{place}的宣传内容属于“{wording}”，文件要求“{asked}”。",
      en: "what is displayed at {place} in {division} is '{wording}', where the document asks for '{asked}'.",
    },
    fix: { zh: "请改进用语。", en: "Improve the wording." },
  },
  OUTREACH_INVENTORY_MISSING: {
    what: {
      zh: "“{task}”：{within}有 {missing} 个村（居）尚未清点标语：{names}。",
      en: "'{task}': in {within} {missing} villages have not gone through their slogans: {names}.",
    },
    fix: {
      zh: "请清点并登记；没有登记不等于没有标语。",
      en: "Let them do so and record it; none on record does not mean none on the walls.",
    },
  },
  OUTREACH_SLOGAN_REMOVED: {
    what: {
      zh: "标语 {slogan} 已于 {on} 清除。",
      en: "the slogan {slogan} was removed on {on}.",
    },
    fix: { zh: "如又出现，请另行登记。", en: "If it stands there again, record it anew." },
  },
  OUTREACH_DAY_MISSED: {
    what: {
      zh: "{on} 的“{day}”没有登记任何活动。",
      en: "no event is on record for '{day}' on {on}.",
    },
    fix: { zh: "请补登已开展的活动。", en: "Record what was held." },
  },
  OUTREACH_PROGRAMME_TOO_FEW: {
    what: {
      zh: "{year} 年“{programme}”应开展 {asked} 次，登记在案 {held} 次。",
      en: "'{programme}' is to be held {asked} times in {year}; {held} are on record.",
    },
    fix: { zh: "请补登或安排。", en: "Record or hold what is missing." },
  },
  OUTREACH_PROGRAMME_IDLE: {
    what: {
      zh: "“{programme}”在 {from} 至 {to} 没有任何登记的活动。",
      en: "nothing is on record of '{programme}' from {from} to {to}.",
    },
    fix: {
      zh: "请登记已开展的活动；文件没有规定次数。",
      en: "Record what was held; the document names no number.",
    },
  },
  OUTREACH_EVENT_OF_NOTHING: {
    what: {
      zh: "活动 {event} 没有写明属于哪个宣传项目或宣传日。",
      en: "the event {event} names neither a programme nor a day.",
    },
    fix: { zh: "请至少写明其一。", en: "Name at least one of them." },
  },
  OUTREACH_AUDIENCE_LIMITED: {
    what: {
      zh: "对象 {audience} 以“{condition}”为条件，不予接受：宣传面向所有人。",
      en: "the audience {audience} depends on '{condition}' and is refused: information is for everybody.",
    },
    fix: {
      zh: "请只写称呼，不设条件，也不附人员清单。",
      en: "Name the audience only; set no condition and attach no list of persons.",
    },
  },
  OUTREACH_VENUE_MISSING: {
    what: {
      zh: "{level}应有“{venue}”，缺：{names}。",
      en: "a '{venue}' is wanted at {level}; missing in: {names}.",
    },
    fix: {
      zh: "请登记承担该功能的用房；一间房可有多种用途。",
      en: "Record the room that serves as one; a room may serve several uses.",
    },
  },
} as const;

/** The coded messages of outreach. */
export const outreachCodes: Codes<typeof messages> = defineCodes(messages);
