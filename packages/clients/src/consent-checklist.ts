import {
  type Citation,
  type Composition,
  citationSchema,
  codeSchema,
  defineExtensionPoint,
  type ExtensionPoint,
  kernelCodes,
  type Period,
  type PlainDate,
  periodSchema,
  type Text,
  textSchema,
} from "@fuyou/kernel";
import { type ConsentForm, consentAsked, consentFormSchema, type Service } from "@fuyou/services";
import { z } from "zod";

/** Who has to know a thing before consent (知情方): the one who gives the service or the one who receives it. */
export type InformedSide = "provider" | "client";

/** One thing that has to be known before consent (知情事项). */
export interface ConsentItem {
  /** Its code. */
  code: string;
  /** What is to be known. */
  title: Text;
  /** Who is to know it. */
  side: InformedSide;
  /** What it asks and what it does not: a client need not tell anything. */
  remark?: Text | undefined;
  /** The clauses that ask for it. */
  cites: readonly Citation[];
}

/** Things that have to be known before consent (知情事项). */
export const consentItemPoint: ExtensionPoint<ConsentItem> = defineExtensionPoint<ConsentItem>({
  id: "clients.consent-item",
  title: { zh: "知情事项", en: "things to be known before consent" },
  schema: z.strictObject({
    code: codeSchema,
    title: textSchema,
    side: z.enum(["provider", "client"]),
    remark: textSchema.optional(),
    cites: z.array(citationSchema),
  }),
  key: (item) => item.code,
});

/** A checklist gone through before consent (知情同意核对表): its items, and for which services it is. */
export interface ConsentChecklist {
  /** Its code. */
  code: string;
  /** Its name. */
  title: Text;
  /** The forms of consent that it precedes. */
  forms: readonly ConsentForm[];
  /** Codes of the services it is for; every service with such a form of consent where absent. */
  services?: readonly string[] | undefined;
  /** Its items in order, codes of `clients.consent-item`. */
  items: readonly string[];
  /** The clauses that ask for it. */
  cites: readonly Citation[];
  /** The days on which it holds; open where absent. */
  period?: Period | undefined;
}

/** Checklists before consent (知情同意核对表). */
export const consentChecklistPoint: ExtensionPoint<ConsentChecklist> =
  defineExtensionPoint<ConsentChecklist>({
    id: "clients.consent-checklist",
    title: { zh: "知情同意核对表", en: "checklists before consent" },
    schema: z.strictObject({
      code: codeSchema,
      title: textSchema,
      forms: z.array(consentFormSchema).min(1),
      services: z.array(z.string().min(1)).optional(),
      items: z.array(z.string()).min(1),
      cites: z.array(citationSchema),
      period: periodSchema.optional(),
    }),
    key: (checklist) => checklist.code,
    *check(entries, composition) {
      const known = composition.keys(consentItemPoint.id);
      for (const { plugin, point, key, value } of entries) {
        for (const item of value.items) {
          if (known.has(item)) continue;
          const reason = {
            zh: `items：“${item}”不是知情事项（${consentItemPoint.id}）`,
            en: `items: '${item}' is not a thing to be known (${consentItemPoint.id})`,
          };
          yield kernelCodes.message("KERNEL_INVALID_CONTRIBUTION", { plugin, point, key, reason });
        }
      }
    },
  });

/**
 * The checklists gone through before a service is given (适用的核对表).
 *
 * @param composition - the checklists
 * @param service - the service
 * @param date - the day
 */
export function checklistsBefore(
  composition: Composition,
  service: Service,
  date: PlainDate,
): readonly ConsentChecklist[] {
  const form = consentAsked(composition, service, date);
  return composition
    .at(consentChecklistPoint, date)
    .map(({ value }) => value)
    .filter(({ forms, services }) => {
      return forms.includes(form) && (services?.includes(service.code) ?? true);
    });
}

/**
 * What both sides are to know before a service is given (应知情事项), each thing once.
 *
 * @param composition - the checklists
 * @param service - the service
 * @param date - the day
 */
export function itemsBefore(
  composition: Composition,
  service: Service,
  date: PlainDate,
): readonly ConsentItem[] {
  const codes = checklistsBefore(composition, service, date).flatMap(({ items }) => items);
  const items = [...new Set(codes)].map((code) => composition.get(consentItemPoint, code));
  return items.filter((item) => item !== undefined);
}
