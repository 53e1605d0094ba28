import { text } from "@fuyou/kernel";
import type {
  OutreachAudience,
  OutreachDay,
  OutreachProgramme,
  OutreachTopic,
} from "@fuyou/outreach";
import { cite } from "./clauses.js";

/** Whom it is told to (宣传对象). */
export const audience: OutreachAudience = {
  code: "hubei-public",
  title: text("群众", "the public"),
  cites: [cite("002-039")],
};

/** What is told (宣传主题): the programmes people may use. */
export const benefitTopic: OutreachTopic = {
  code: "hubei-benefit-programmes",
  title: text("妇幼健康惠民项目", "programmes of maternal and child health that people may use"),
  cites: [cite("002-039")],
};

/** That people know which programmes they may use (惠民项目宣传). The document sets no number and no share. */
export const benefitAwareness: OutreachProgramme = {
  code: "hubei-benefit-awareness",
  title: text("惠民项目社会宣传", "telling people which programmes they may use"),
  purpose: text("让群众知道有哪些项目、怎么享受", "people know what there is and how to get it"),
  audiences: [audience.code],
  topics: [benefitTopic.code],
  organisers: [],
  perYear: null,
  cites: [cite("002-039")],
};

/**
 * Twenty years of the law on maternal and infant health care (母婴保健法实施20周年): in force since 1 June 1995. The
 * document names neither day nor year; the anniversary gives both.
 */
export const lawAnniversary: OutreachDay = {
  code: "hubei-mch-law-20-years",
  title: text("母婴保健法实施20周年", "twenty years of the law on maternal and infant health care"),
  day: "06-01",
  year: 2015,
  audiences: [audience.code],
  cites: [cite("002-049")],
};
