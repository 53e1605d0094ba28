import { dutyPoint } from "@fuyou/duties";
import {
  type Citation,
  citationSchema,
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
 * A service (服务项目) offered to women, children and families: FHIR HealthcareService. It names the
 * duty under which it is given; who provides it follows from who holds that duty. Every service is
 * voluntary, and residence never excludes.
 */
export interface Service {
  /** Its code, for example `prenatal-care`. */
  code: string;
  /** Its name. */
  title: Text;
  /** The duty under which it is given, a code of `duties.duty`. */
  duty: string;
  /** The levels at which it is offered. */
  levels: readonly ("county" | "township" | "village")[];
  /** What has to be agreed before it is given; nothing where absent. */
  consent?: ConsentForm | undefined;
  /** The clauses that name it. */
  cites: readonly Citation[];
  /** The days for which it is in the catalogue; open where absent. */
  period?: Period | undefined;
}

/**
 * What has to be agreed before a service is given (知情同意): nothing beyond coming for it, an `informed` choice
 * between what is on offer, or consent in `written` form before a procedure.
 */
export type ConsentForm = "none" | "informed" | "written";

/** Shape of a {@link ConsentForm}. */
export const consentFormSchema: z.ZodType<ConsentForm> = z
  .enum(["none", "informed", "written"])
  .meta({
    titles: {
      none: { zh: "无需另行同意", en: "none" },
      informed: { zh: "知情选择", en: "informed choice" },
      written: { zh: "书面同意", en: "written consent" },
    } satisfies Record<ConsentForm, Text>,
  });

/** Shape of a {@link Service}. */
export const serviceSchema: z.ZodType<Service> = z.strictObject({
  code: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: textSchema,
  duty: z.string().min(1),
  levels: z.array(z.enum(["county", "township", "village"])).min(1),
  consent: consentFormSchema.optional(),
  cites: z.array(citationSchema),
  period: periodSchema.optional(),
});

/** The service catalogue (服务目录). */
export const servicePoint: ExtensionPoint<Service> = defineExtensionPoint<Service>({
  id: "services.service",
  title: { zh: "服务目录", en: "service catalogue" },
  schema: serviceSchema,
  key: (service) => service.code,
  *check(entries, composition) {
    const duties = composition.keys(dutyPoint.id);
    for (const { plugin, point, key, value } of entries) {
      if (duties.has(value.duty)) continue;
      const reason = {
        zh: `duty：“${value.duty}”不在职责目录（${dutyPoint.id}）中`,
        en: `duty: '${value.duty}' is not in the duty catalogue (${dutyPoint.id})`,
      };
      yield kernelCodes.message("KERNEL_INVALID_CONTRIBUTION", { plugin, point, key, reason });
    }
  },
});
