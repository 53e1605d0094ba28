import {
  type Citation,
  citationSchema,
  codeSchema,
  defineExtensionPoint,
  type ExtensionPoint,
  kernelCodes,
  type Period,
  periodSchema,
  type Text,
  textSchema,
} from "@fuyou/kernel";
import { z } from "zod";
import { clientsCodes } from "./errors.js";
import { refusedTopicOf } from "./refused-field.js";

/** A kind of medical appraisal (医学鉴定类别): what is looked into, so that treatment and support follow. */
export interface AppraisalKind {
  /** Its code. */
  code: string;
  /** Its name. */
  title: Text;
  /** The clauses that ask for it. */
  cites: readonly Citation[];
  /** The days on which it is done; open where absent. */
  period?: Period | undefined;
}

/** Kinds of medical appraisal (医学鉴定类别). */
export const appraisalKindPoint: ExtensionPoint<AppraisalKind> =
  defineExtensionPoint<AppraisalKind>({
    id: "clients.appraisal-kind",
    title: { zh: "医学鉴定类别", en: "kinds of medical appraisal" },
    schema: z.strictObject({
      code: codeSchema,
      title: textSchema,
      cites: z.array(citationSchema),
      period: periodSchema.optional(),
    }),
    key: (kind) => kind.code,
  });

/** One thing that who is entitled may have (扶助措施). */
export interface EntitledOffer {
  /** Its code. */
  code: string;
  /** Its name. */
  title: Text;
  /** The clauses that ask for it, beside those of the entitlement. */
  cites: readonly Citation[];
}

/**
 * What somebody may have on applying (扶助和优待): support to a family, treatment free of charge. The family applies
 * itself; nobody is listed for it. A coverage of 100 % means everyone who asked.
 */
export interface Entitlement {
  /** Its code. */
  code: string;
  /** Its name. */
  title: Text;
  /** For whom it is. */
  audience: Text;
  /** The appraisal that comes first, a code of `clients.appraisal-kind`; none where absent. */
  appraisal?: string | undefined;
  /** What may be had; each is accepted or declined by itself. */
  offers: readonly EntitledOffer[];
  /** The clauses that give it. */
  cites: readonly Citation[];
  /** The days on which it is given; open where absent. */
  period?: Period | undefined;
}

/** What somebody may have on applying (扶助和优待). */
export const entitlementPoint: ExtensionPoint<Entitlement> = defineExtensionPoint<Entitlement>({
  id: "clients.entitlement",
  title: { zh: "扶助和优待", en: "entitlements on application" },
  schema: z.strictObject({
    code: codeSchema,
    title: textSchema,
    audience: textSchema,
    appraisal: z.string().optional(),
    offers: z
      .array(
        z.strictObject({ code: codeSchema, title: textSchema, cites: z.array(citationSchema) }),
      )
      .min(1),
    cites: z.array(citationSchema),
    period: periodSchema.optional(),
  }),
  key: (entitlement) => entitlement.code,
  cites: ({ cites, offers }) => [...cites, ...offers.flatMap((offer) => offer.cites)],
  *check(entries, composition) {
    const known = composition.keys(appraisalKindPoint.id);
    for (const { plugin, point, key, value } of entries) {
      if (value.appraisal === undefined || known.has(value.appraisal)) continue;
      const reason = {
        zh: `appraisal：“${value.appraisal}”不是医学鉴定类别（${appraisalKindPoint.id}）`,
        en: `appraisal: '${value.appraisal}' is not a kind of appraisal (${appraisalKindPoint.id})`,
      };
      yield kernelCodes.message("KERNEL_INVALID_CONTRIBUTION", { plugin, point, key, reason });
    }
  },
});

/** One thing that a notification asks (告知项目). */
export interface NotifiedField {
  /** Its code. */
  code: string;
  /** What it asks. */
  title: Text;
  /** Whether it may be left empty; true unless the service cannot be given without it. */
  optional: boolean;
}

/**
 * Something a person may tell so that services follow (服务告知), such as a birth. It notifies and asks for nothing: no
 * body approves or refuses it, and a form that asks about a permit, marriage, the order of birth or residence does
 * not compose.
 */
export interface NotificationKind {
  /** Its code. */
  code: string;
  /** Its name. */
  title: Text;
  /** What the form asks. */
  asks: readonly NotifiedField[];
  /** The schedules the person is told of, codes of `clients.schedule`; whether to enrol is theirs to say. */
  opens: readonly string[];
  /** The clauses that ask for it. */
  cites: readonly Citation[];
  /** The days on which it is taken; open where absent. */
  period?: Period | undefined;
}

/** What a person may tell so that services follow (服务告知). */
export const notificationKindPoint: ExtensionPoint<NotificationKind> =
  defineExtensionPoint<NotificationKind>({
    id: "clients.notification-kind",
    title: { zh: "服务告知", en: "kinds of notification" },
    schema: z.strictObject({
      code: codeSchema,
      title: textSchema,
      asks: z.array(z.strictObject({ code: codeSchema, title: textSchema, optional: z.boolean() })),
      opens: z.array(z.string().min(1)),
      cites: z.array(citationSchema),
      period: periodSchema.optional(),
    }),
    key: (kind) => kind.code,
    *check(entries) {
      for (const { key, value } of entries) {
        for (const field of value.asks) {
          const topic = refusedTopicOf(field.code, field.title.zh, field.title.en);
          if (topic === null) continue;
          const values = { place: key, field: field.code, topic };
          yield clientsCodes.message("CLIENTS_REFUSED_FIELD", values);
        }
      }
    },
  });
