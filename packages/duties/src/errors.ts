import { type Codes, defineCodes } from "@fuyou/kernel";

const messages = {
  DUTIES_ONE_HOLDER: {
    what: {
      zh: "职责分工 {id}（{duty}）须由一个机构或一个岗位承担，二者只居其一。",
      en: "the assignment {id} ({duty}) must be held by one institution or one post, not both and not neither.",
    },
    fix: { zh: "请更正承担者。", en: "Correct the holder." },
  },
  DUTIES_NOT_ACCEPTED: {
    what: {
      zh: "{duty}属{class}职责，不能交给{holder}：其类型“{kind}”不接受这类职责。",
      en: "the duty {duty} is {class}; {holder} cannot take it, because its kind '{kind}' does not accept such duties.",
    },
    fix: {
      zh: "请改选其类型接受这类职责的承担者；行政管理职责留在政府部门。",
      en: "Choose a holder whose kind accepts such duties; administrative ones stay with the government.",
    },
  },
  DUTIES_UNKNOWN_DUTY: {
    what: {
      zh: "职责 {duty} 不在 {date} 的职责目录中。",
      en: "the duty '{duty}' is not in the duty catalogue on {date}.",
    },
    fix: {
      zh: "请核对代码，或由插件提供该职责。",
      en: "Check the code, or contribute the duty in a plugin.",
    },
  },
  DUTIES_UNKNOWN_SET: {
    what: {
      zh: "职责清单 {set} 不在 {date} 的清单目录中。",
      en: "there is no set of duties '{set}' on {date}.",
    },
    fix: {
      zh: "请核对代码，或由插件提供该清单。",
      en: "Check the code, or contribute the set in a plugin.",
    },
  },
  DUTIES_SEVERAL_LEADS: {
    what: {
      zh: "{division}的职责“{duty}”有不止一家牵头：{holders}。",
      en: "the duty {duty} in {division} is led by more than one holder: {holders}.",
    },
    fix: {
      zh: "请明确一家牵头，其余改为配合。",
      en: "Let one lead and the others assist.",
    },
  },
  DUTIES_NOBODY_HOLDS: {
    what: {
      zh: "职责“{duty}”列在目录中，但没有任何机构或岗位承担。",
      en: "the duty {duty} is in the catalogue, but nobody holds it.",
    },
    fix: {
      zh: "请列入职责清单并由步骤赋予，或从目录中去掉。",
      en: "Put it into a set of duties that a step assigns, or take it out of the catalogue.",
    },
  },
  DUTIES_NO_LEAD_NAMED: {
    what: {
      zh: "职责“{duty}”由 {count} 个机构或岗位承担，文件没有指明牵头者。",
      en: "the duty {duty} is held by {count} institutions and posts, and the documents name no lead.",
    },
    fix: {
      zh: "请由县里明确牵头单位；系统不代为指定。",
      en: "Let the county name a lead; none is invented here.",
    },
  },
} as const;

/** The coded messages of duties. */
export const dutiesCodes: Codes<typeof messages> = defineCodes(messages);
