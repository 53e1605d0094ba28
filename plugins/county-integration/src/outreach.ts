import { text } from "@fuyou/kernel";
import type { OutreachAudience, OutreachProgramme, OutreachTopic } from "@fuyou/outreach";
import { cite } from "./clauses.js";

/** Whom the reform is explained to (宣传对象): those who work in it, and everybody else. */
export const audiences: readonly OutreachAudience[] = [
  { code: "reform-staff", title: text("干部职工", "staff"), cites: [cite("000-065")] },
  { code: "reform-public", title: text("社会公众", "the public"), cites: [cite("000-065")] },
];

/** What is explained (宣传主题): why the institutions are integrated. */
export const reformTopic: OutreachTopic = {
  code: "integration-reform",
  title: text("整合改革的意义", "why the institutions are integrated"),
  cites: [cite("000-065")],
};

/** Explaining the reform (改革宣传引导). How often is not said, nor who holds it. */
export const reformPublicity: OutreachProgramme = {
  code: "reform-publicity",
  title: text("改革宣传引导", "explaining the reform"),
  purpose: text("让职工和群众了解并支持改革", "staff and public understand and support the reform"),
  audiences: audiences.map((each) => each.code),
  topics: [reformTopic.code],
  organisers: [],
  perYear: null,
  cites: [cite("000-065")],
};
