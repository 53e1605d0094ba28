import {
  type Citation,
  type CodeEntry,
  citationSchema,
  codeSchema,
  defineCodeList,
  defineExtensionPoint,
  type ExtensionPoint,
  type Text,
  textSchema,
} from "@fuyou/kernel";
import { z } from "zod";
import { needsCodes } from "./errors.js";

/** Ways in which needs are asked about (调查方法): opinion box, questionnaire, visit, talk and so on. */
export const surveyMethodPoint: ExtensionPoint<CodeEntry> = defineCodeList("needs.method", {
  zh: "调查方法",
  en: "survey methods",
});

/**
 * The bodies that may run a channel of a survey (渠道承担者). There are no others: police and bodies of public order
 * have no part in a survey of health needs, at no date and by no option.
 */
export const channelBodies: readonly string[] = [
  "health-family-planning",
  "medical-institution",
  "village-self-government",
];

/**
 * A channel by which needs come in (调查渠道). A main channel asks people, who need not answer; a supplementary one
 * reads what services already know, and gives totals without identities only.
 */
export interface SurveyChannel {
  /** Its code, for example `township-staff`. */
  code: string;
  /** Its name. */
  title: Text;
  /** Whether it asks people (主渠道) or reads records of services (补充渠道). */
  role: "main" | "supplement";
  /** Who runs it, one of {@link channelBodies}. */
  body: string;
  /** The level whose staff run it; absent where it is not bound to one. */
  level?: "county" | "township" | "village" | undefined;
  /** What it hands over: answers that people gave, or de-identified totals (去标识汇总数). */
  yields: "answers" | "totals";
  /** The clauses that name it. */
  cites: readonly Citation[];
}

/** Shape of a {@link SurveyChannel}. */
export const surveyChannelSchema: z.ZodType<SurveyChannel> = z.strictObject({
  code: codeSchema,
  title: textSchema,
  role: z.enum(["main", "supplement"]),
  body: z.string().min(1),
  level: z.enum(["county", "township", "village"]).optional(),
  yields: z.enum(["answers", "totals"]),
  cites: z.array(citationSchema),
});

/** How police and public order are called, so that a channel of theirs under another body's name is refused too. */
const publicOrder = /公安|派出所|警|综治|综合治理|治安|police|public[- ]order|public security/i;

/** The channels by which needs come in (调查渠道). One run by a body that has no part in it does not compose. */
export const surveyChannelPoint: ExtensionPoint<SurveyChannel> =
  defineExtensionPoint<SurveyChannel>({
    id: "needs.channel",
    title: { zh: "调查渠道", en: "survey channels" },
    schema: surveyChannelSchema,
    checkedAlone: true,
    key: (channel) => channel.code,
    *check(entries) {
      for (const { key: channel, value } of entries) {
        const { title, body, role, yields } = value;
        const known = channelBodies.join(", ");
        if (!channelBodies.includes(body)) {
          yield needsCodes.message("NEEDS_CHANNEL_REFUSED", { channel, body, known });
        } else if (publicOrder.test(`${title.zh} ${title.en} ${value.code}`)) {
          yield needsCodes.message("NEEDS_CHANNEL_REFUSED", { channel, body: title, known });
        }
        if (role === "supplement" && yields !== "totals") {
          yield needsCodes.message("NEEDS_SUPPLEMENT_IN_PERSON", { channel });
        }
      }
    },
  });
