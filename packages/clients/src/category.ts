import { institutionKindPoint } from "@fuyou/hierarchy";
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

/**
 * A kind of service need that a client may tick (服务类别): joined by the client's own act, left at any time, and said
 * of nobody else. It is no class of persons.
 */
export interface ClientCategory {
  /** Its code. */
  code: string;
  /** Its name. */
  title: Text;
  /** The services it tells of, codes of `services.service`; whatever of them the catalogue has. */
  services: readonly string[];
  /** The schedules it opens, codes of `clients.schedule`. */
  schedules: readonly string[];
  /** The clauses that name it. */
  cites: readonly Citation[];
  /** The days on which it is offered; open where absent. */
  period?: Period | undefined;
}

/** Kinds of service need that clients may tick (服务类别). */
export const categoryPoint: ExtensionPoint<ClientCategory> = defineExtensionPoint<ClientCategory>({
  id: "clients.category",
  title: { zh: "服务需求类别", en: "kinds of service need" },
  schema: z.strictObject({
    code: codeSchema,
    title: textSchema,
    services: z.array(z.string().min(1)),
    schedules: z.array(z.string().min(1)),
    cites: z.array(citationSchema),
    period: periodSchema.optional(),
  }),
  key: (category) => category.code,
});

/** One stage of a journey (服务环节). */
export interface JourneyStage {
  /** Its code. */
  code: string;
  /** Its name. */
  title: Text;
  /** The services it offers, codes of `services.service`. */
  services: readonly string[];
}

/**
 * An integrated journey of services (一体化服务流程). It starts with a client's own enrolment, at whatever stage; no
 * register of marriages or births starts it.
 */
export interface Journey {
  /** Its code. */
  code: string;
  /** Its name. */
  title: Text;
  /** Its stages in order; a client enters and leaves at any. */
  stages: readonly JourneyStage[];
  /** The kinds of institution that are to provide it, codes of `hierarchy.institution-kind`. */
  providers: readonly string[];
  /** The clauses that ask for it. */
  cites: readonly Citation[];
  /** The days on which it is offered; open where absent. */
  period?: Period | undefined;
}

/** Integrated journeys of services (一体化服务流程). */
export const journeyPoint: ExtensionPoint<Journey> = defineExtensionPoint<Journey>({
  id: "clients.journey",
  title: { zh: "一体化服务流程", en: "journeys of services" },
  schema: z.strictObject({
    code: codeSchema,
    title: textSchema,
    stages: z
      .array(
        z.strictObject({
          code: z.string().min(1),
          title: textSchema,
          services: z.array(z.string().min(1)).min(1),
        }),
      )
      .min(1),
    providers: z.array(z.string().min(1)).min(1),
    cites: z.array(citationSchema),
    period: periodSchema.optional(),
  }),
  key: (journey) => journey.code,
  *check(entries, composition) {
    const known = composition.keys(institutionKindPoint.id);
    for (const { plugin, point, key, value } of entries) {
      for (const kind of value.providers) {
        if (known.has(kind)) continue;
        const reason = {
          zh: `providers：“${kind}”不是机构类型（${institutionKindPoint.id}）`,
          en: `providers: '${kind}' is not a kind of institution (${institutionKindPoint.id})`,
        };
        yield kernelCodes.message("KERNEL_INVALID_CONTRIBUTION", { plugin, point, key, reason });
      }
    }
  },
});
