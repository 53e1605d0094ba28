import {
  type Citation,
  citationSchema,
  codeSchema,
  defineExtensionPoint,
  type ExtensionPoint,
  type Text,
  textSchema,
} from "@fuyou/kernel";
import { z } from "zod";
import { outreachCodes } from "./errors.js";

/**
 * Whom information is addressed to (宣传对象). It says whom a text has in mind, and shuts nobody out: there is no condition
 * of marriage, sex, age or residence, and no list of persons.
 */
export interface OutreachAudience {
  /** Its code, for example `unmarried-youth`. */
  code: string;
  /** How it is called. */
  title: Text;
  /** The clauses that name it. */
  cites: readonly Citation[];
}

/** Shape of an {@link OutreachAudience}. */
export const outreachAudienceSchema: z.ZodType<OutreachAudience> = z.strictObject({
  code: codeSchema,
  title: textSchema,
  cites: z.array(citationSchema),
});

/** Words by which an audience would be limited, or listed. */
const limits = /仅限|限于|凭证|持证|名册|名单|only for|holders of|list of/i;

/** Whom information is addressed to (宣传对象). One that depends on a condition does not compose. */
export const outreachAudiencePoint: ExtensionPoint<OutreachAudience> =
  defineExtensionPoint<OutreachAudience>({
    id: "outreach.audience",
    title: { zh: "宣传对象", en: "audiences of outreach" },
    schema: outreachAudienceSchema,
    checkedAlone: true,
    key: (audience) => audience.code,
    *check(entries) {
      for (const { key: audience, value } of entries) {
        const condition = limits.exec(`${value.title.zh} ${value.title.en}`)?.[0];
        if (condition === undefined) continue;
        yield outreachCodes.message("OUTREACH_AUDIENCE_LIMITED", { audience, condition });
      }
    },
  });

/** What information is about (宣传主题). */
export interface OutreachTopic {
  /** Its code, for example `healthy-birth`. */
  code: string;
  /** Its name. */
  title: Text;
  /** The clauses that name it. */
  cites: readonly Citation[];
}

/** Shape of an {@link OutreachTopic}. */
export const outreachTopicSchema: z.ZodType<OutreachTopic> = z.strictObject({
  code: codeSchema,
  title: textSchema,
  cites: z.array(citationSchema),
});

/** What information is about (宣传主题). */
export const outreachTopicPoint: ExtensionPoint<OutreachTopic> =
  defineExtensionPoint<OutreachTopic>({
    id: "outreach.topic",
    title: { zh: "宣传主题", en: "topics of outreach" },
    schema: outreachTopicSchema,
    key: (topic) => topic.code,
  });
