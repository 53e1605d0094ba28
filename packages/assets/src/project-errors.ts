/** Messages about projects (项目). */
export const projectMessages = {
  ASSETS_PROJECT_PLAN_KIND: {
    what: {
      zh: "插件 {plugin} 的规划项目“{project}”：没有机构类型“{kind}”，最接近的是“{nearest}”。",
      en: "{plugin}: project '{project}': there is no kind of institution '{kind}'; the nearest is '{nearest}'.",
    },
    fix: { zh: "请更正代码。", en: "Correct the code." },
  },
  ASSETS_PROJECT_STAGE: {
    what: {
      zh: "项目 {project} 目前处于“{now}”，不能登记“{stage}”。",
      en: "the project '{project}' stands at '{now}', so that '{stage}' cannot be recorded.",
    },
    fix: {
      zh: "阶段只向前走；登记有误的请更正日期。",
      en: "Stages go forward only; correct the dates where they are wrong.",
    },
  },
} as const;
