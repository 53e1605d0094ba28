import { type Codes, defineCodes } from "@fuyou/kernel";

const messages = {
  DUTIES_ONE_HOLDER: {
    what: {
      zh: "职责分工 {id}（{duty}）须由一个机构或一个岗位承担，二者只居其一。",
      en: "the assignment {id} ({duty}) must be held by one institution or one post, not both and not neither.",
    },
    cause: {
      zh: "分工登记时机构和岗位两栏都填了，或者都空着。",
      en: "The assignment was entered with both an institution and a post, or with neither.",
    },
    fix: { zh: "请更正承担者。", en: "Correct the holder." },
    example: { id: "assignment-0012", duty: "premarital-checkup" },
  },
  DUTIES_NOT_ACCEPTED: {
    what: {
      zh: "{duty}属{class}职责，不能交给{holder}：其类型“{kind}”不接受这类职责。",
      en: "the duty {duty} is {class}; {holder} cannot take it, because its kind '{kind}' does not accept such duties.",
    },
    cause: {
      zh: "整合方案把一类职责交给了不能承担它的单位，常见的是把行政管理职责随站所一起交给卫生院。",
      en: "The plan gives a class of duties to a body that cannot carry it; most often administrative duties go to the hospital together with the station.",
    },
    fix: {
      zh: "请改选其类型接受这类职责的承担者；行政管理职责留在政府部门。",
      en: "Choose a holder whose kind accepts such duties; administrative ones stay with the government.",
    },
    example: {
      duty: { zh: "病残儿医学鉴定管理", en: "administration of appraisals" },
      class: { zh: "行政管理", en: "administrative" },
      holder: "东镇卫生院",
      kind: { zh: "乡镇卫生院", en: "township hospital" },
    },
  },
  DUTIES_UNKNOWN_DUTY: {
    what: {
      zh: "职责 {duty} 不在 {date} 的职责目录中。",
      en: "the duty '{duty}' is not in the duty catalogue on {date}.",
    },
    cause: {
      zh: "代码拼错了，提供该职责的插件没有加入部署，或那一天职责尚未施行、已经停止。",
      en: "The code is misspelt, the plugin that contributes it is not part of the deployment, or the duty was not yet or no longer in force on that day.",
    },
    fix: {
      zh: "请核对代码，或由插件提供该职责。",
      en: "Check the code, or contribute the duty in a plugin.",
    },
    example: { duty: "premarital-checkups", date: "2026-03-31" },
  },
  DUTIES_UNKNOWN_SET: {
    what: {
      zh: "职责清单 {set} 不在 {date} 的清单目录中。",
      en: "there is no set of duties '{set}' on {date}.",
    },
    cause: {
      zh: "步骤里写的清单代码拼错了，或提供它的插件没有加入部署、那一天尚未施行。",
      en: "The step names a set that is misspelt, or whose plugin is not part of the deployment or not in force on that day.",
    },
    fix: {
      zh: "请核对代码，或由插件提供该清单。",
      en: "Check the code, or contribute the set in a plugin.",
    },
    example: { set: "town-office-duty", date: "2026-03-31" },
  },
  DUTIES_SEVERAL_LEADS: {
    what: {
      zh: "{division}的职责“{duty}”有不止一家牵头：{holders}。",
      en: "the duty {duty} in {division} is led by more than one holder: {holders}.",
    },
    cause: {
      zh: "几家单位的职责并到一处时各自的“牵头”都保留了下来，没有人降为配合。",
      en: "When the duties of several bodies came together each kept its lead, and none was made to assist.",
    },
    fix: {
      zh: "请明确一家牵头，其余改为配合。",
      en: "Let one lead and the others assist.",
    },
    example: {
      division: "东镇",
      duty: { zh: "婚前保健", en: "premarital care" },
      holders: "东镇卫生院, 东镇计划生育服务站",
    },
  },
  DUTIES_NOBODY_HOLDS: {
    what: {
      zh: "职责“{duty}”列在目录中，但没有任何机构或岗位承担。",
      en: "the duty {duty} is in the catalogue, but nobody holds it.",
    },
    cause: {
      zh: "文件列了这项职责，却没有写明由谁承担；或承担它的单位终止后没有人接手。",
      en: "The document lists the duty and does not say whose it is, or the body that held it ended and nobody took it over.",
    },
    fix: {
      zh: "请列入职责清单并由步骤赋予，或从目录中去掉。",
      en: "Put it into a set of duties that a step assigns, or take it out of the catalogue.",
    },
    example: { duty: { zh: "生育健康档案管理", en: "keeping records of reproductive health" } },
  },
  DUTIES_NO_LEAD_NAMED: {
    what: {
      zh: "职责“{duty}”由 {count} 个机构或岗位承担，文件没有指明牵头者。",
      en: "the duty {duty} is held by {count} institutions and posts, and the documents name no lead.",
    },
    cause: {
      zh: "文件把同一项职责写给了几个单位，没有说哪一家牵头，健康教育就是这样。",
      en: "The document gives one duty to several bodies and does not say which of them leads; health education is such a case.",
    },
    fix: {
      zh: "请由县里明确牵头单位；系统不代为指定。",
      en: "Let the county name a lead; none is invented here.",
    },
    example: { duty: { zh: "健康教育", en: "health education" }, count: 4 },
  },
} as const;

/** The coded messages of duties. */
export const dutiesCodes: Codes<typeof messages> = defineCodes(messages);
