/** Messages about projects (项目). */
export const projectMessages = {
  ASSETS_PROJECT_PLAN_KIND: {
    what: {
      zh: "插件 {plugin} 的规划项目“{project}”：没有机构类型“{kind}”，最接近的是“{nearest}”。",
      en: "{plugin}: project '{project}': there is no kind of institution '{kind}'; the nearest is '{nearest}'.",
    },
    cause: {
      zh: "插件里的机构类型代码拼错了，或提供该类型的插件没有加入部署。",
      en: "The kind of institution is misspelt in the plugin, or the plugin that contributes it is not part of the deployment.",
    },
    fix: { zh: "请更正代码。", en: "Correct the code." },
    example: {
      plugin: "sample-county",
      project: "town-clinics",
      kind: "town-hospital",
      nearest: "township-hospital",
    },
  },
  ASSETS_PROJECT_STAGE: {
    what: {
      zh: "项目 {project} 目前处于“{now}”，不能登记“{stage}”。",
      en: "the project '{project}' stands at '{now}', so that '{stage}' cannot be recorded.",
    },
    cause: {
      zh: "登记的阶段比现在的更早或相同，或项目已经停建。",
      en: "The stage to be recorded is not later than the present one, or the project was given up.",
    },
    fix: {
      zh: "阶段只向前走；登记有误的请更正日期。",
      en: "Stages go forward only; correct the dates where they are wrong.",
    },
    example: { project: "county-centre-building", now: "finished", stage: "started" },
  },
} as const;
