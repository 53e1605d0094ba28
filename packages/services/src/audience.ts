import type { Text } from "@fuyou/kernel";
import { z } from "zod";

/**
 * For whom a service is meant (服务对象). The list is closed on purpose: it has no word for where somebody is
 * registered, for being married, for a permit or for the order of a birth, so that no catalogue can write one.
 */
export type Audience = "everyone" | "women" | "men" | "children" | "families" | "staff";

/**
 * The stage of life a service belongs to (生命阶段): before a pregnancy, in it, at birth, after it, childhood, youth,
 * adult life, later life. A stage describes the service; it is no condition on who may come.
 */
export type LifeStage =
  | "before-pregnancy"
  | "pregnancy"
  | "birth"
  | "after-birth"
  | "childhood"
  | "youth"
  | "adult-life"
  | "later-life";

/** The audiences by name. */
export const audienceTitles: Readonly<Record<Audience, Text>> = {
  everyone: { zh: "所有人", en: "everyone" },
  women: { zh: "妇女", en: "women" },
  men: { zh: "男性", en: "men" },
  children: { zh: "儿童", en: "children" },
  families: { zh: "家庭", en: "families" },
  staff: { zh: "工作人员", en: "staff" },
};

/** The stages of life by name. */
export const stageTitles: Readonly<Record<LifeStage, Text>> = {
  "before-pregnancy": { zh: "孕前", en: "before a pregnancy" },
  pregnancy: { zh: "孕期", en: "pregnancy" },
  birth: { zh: "分娩", en: "birth" },
  "after-birth": { zh: "产后", en: "after birth" },
  childhood: { zh: "儿童期", en: "childhood" },
  youth: { zh: "青少年期", en: "youth" },
  "adult-life": { zh: "成年期", en: "adult life" },
  "later-life": { zh: "中老年期", en: "later life" },
};

/** Shape of an {@link Audience}. */
export const audienceSchema: z.ZodType<Audience> = z
  .enum(["everyone", "women", "men", "children", "families", "staff"])
  .meta({ titles: audienceTitles });

/** Shape of a {@link LifeStage}. */
export const lifeStageSchema: z.ZodType<LifeStage> = z
  .enum([
    "before-pregnancy",
    "pregnancy",
    "birth",
    "after-birth",
    "childhood",
    "youth",
    "adult-life",
    "later-life",
  ])
  .meta({ titles: stageTitles });
