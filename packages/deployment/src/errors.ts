import { type Codes, defineCodes } from "@fuyou/kernel";
import { actMessages } from "./act-messages.js";
import { questionMessages } from "./question-messages.js";
import { registersMessages } from "./registers-messages.js";
import { undoMessages } from "./undo-messages.js";

const messages = {
  ...undoMessages,
  ...actMessages,
  ...registersMessages,
  ...questionMessages,
  DEPLOYMENT_UNKNOWN_PLAN_NAMED: {
    what: {
      zh: "部署没有方案 {plan}。已有：{known}。",
      en: "the deployment has no plan '{plan}'. Known: {known}.",
    },
    cause: {
      zh: "方案名拼写有误，或部署没有列入这一方案。",
      en: "The name is mistyped, or the deployment does not list the plan.",
    },
    fix: { zh: "请核对方案名。", en: "Check the name." },
    example: {
      plan: "dongxian-integraton",
      known: "dongxian-integration",
    },
  },
  DEPLOYMENT_NOT_FOUND: {
    what: {
      zh: "在 {path} 及其上级目录中没有 fuyou.config.ts。",
      en: "there is no fuyou.config.ts in {path} or above it.",
    },
    cause: {
      zh: "命令没有在部署的文件夹中运行，也没有给出它的路径。",
      en: "The command runs outside the folder of a deployment and was not told its path.",
    },
    fix: {
      zh: "请给出部署所在目录，或新建 fuyou.config.ts。",
      en: "Name the folder of a deployment, or write a fuyou.config.ts.",
    },
    example: {
      path: "dongxian",
    },
  },
  DEPLOYMENT_NO_SUCH_PATH: {
    what: { zh: "没有这个文件或目录：{path}。", en: "there is no file or folder {path}." },
    cause: {
      zh: "路径写错，或文件夹已改名、移走。",
      en: "The path is mistyped, or the folder was renamed or moved.",
    },
    fix: {
      zh: "请核对路径。",
      en: "Check the path.",
    },
    example: {
      path: "dongxain",
    },
  },
  DEPLOYMENT_UNKNOWN_PLAN: {
    what: {
      zh: "部署列出的方案 {plan} 没有插件提供。已有：{known}。",
      en: "the deployment lists the plan '{plan}', which no plugin contributes. Known: {known}.",
    },
    cause: {
      zh: "部署的 plans 里方案名拼写有误，或漏列了提供它的插件。",
      en: "A name in 'plans' of the deployment is mistyped, or the plugin that brings the plan was left out.",
    },
    fix: {
      zh: "请更正 plans，或加入提供它的插件。",
      en: "Correct 'plans', or add the plugin that brings it.",
    },
    example: {
      plan: "dongxian-integraton",
      known: "dongxian-integration",
    },
  },
  DEPLOYMENT_UNREADABLE: {
    what: { zh: "无法读取 {path}：{reason}。", en: "{path} cannot be read: {reason}." },
    cause: {
      zh: "配置文件有语法错误，引用的模块没有安装，或插件不能组合。",
      en: "The configuration has a syntax error, imports something that is not installed, or its plugins do not compose.",
    },
    fix: {
      zh: "请修正后重试。",
      en: "Mend it and try again.",
    },
    example: {
      path: "fuyou.config.ts",
      reason: "Cannot find package '@fuyou/plugin-dongxian'",
    },
  },
  DEPLOYMENT_NOT_A_DEPLOYMENT: {
    what: {
      zh: "{path} 没有以 default 导出 composeDeployment(…) 的结果。",
      en: "{path} does not export the result of composeDeployment(…) as its default.",
    },
    cause: {
      zh: "忘了写 default，或导出的是插件、选项而不是部署。",
      en: "The word default was forgotten, or a plugin or options are exported instead of the deployment.",
    },
    fix: {
      zh: "请写 export default composeDeployment(…)。",
      en: "Write export default composeDeployment(…).",
    },
    example: {
      path: "fuyou.config.ts",
    },
  },
  DEPLOYMENT_CATALOGUE_CHANGED: {
    what: {
      zh: "“{category}”在上一方案期末为 {closing}，在方案 {plan} 期初为 {opening}：两个日期之间生效的目录不同，其间登记未变。",
      en: "{category} closed at {closing} and opens at {opening} for the plan {plan}: other catalogues are in force on that day; no record changed in between.",
    },
    cause: {
      zh: "两个方案之间有新目录生效，计数口径随之不同。",
      en: "A new catalogue came into force between the plans, and things are counted by it from then on.",
    },
    fix: {
      zh: "无需处理；各方案各自平衡。",
      en: "Nothing to do; each plan balances by itself.",
    },
    example: {
      category: { zh: "职责", en: "duties" },
      closing: 120,
      plan: "dongxian-2018",
      opening: 132,
    },
  },
  DEPLOYMENT_PLAN_NOT_REACHED: {
    what: {
      zh: "方案 {plan} 尚未编制：在它之前的 {before} 未能通过。",
      en: "the plan {plan} was not compiled, because {before} before it did not stand.",
    },
    cause: {
      zh: "方案按日期依次编制，后一方案以前一方案的结果为起点。",
      en: "Plans are compiled in the order of their days, each on what the one before leaves.",
    },
    fix: {
      zh: "请先处理前一方案的问题。",
      en: "Settle the findings of the plan before it.",
    },
    example: {
      plan: "dongxian-2018",
      before: "dongxian-integration",
    },
  },
} as const;

/** The coded messages of deployments. */
export const deploymentCodes: Codes<typeof messages> = defineCodes(messages);
