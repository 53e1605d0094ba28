import { dutyPoint } from "@fuyou/duties";
import { institutionKindPoint } from "@fuyou/hierarchy";
import {
  type Citation,
  type Composition,
  type Contribution,
  citationSchema,
  codeOf,
  codeSchema,
  defineExtensionPoint,
  type ExtensionPoint,
  kernelCodes,
  type Message,
  nearest,
  type Period,
  periodSchema,
  type Text,
  textSchema,
} from "@fuyou/kernel";
import { z } from "zod";
import { type Audience, audienceSchema, type LifeStage, lifeStageSchema } from "./audience.js";
import { servicesCodes } from "./errors.js";
import { deliveryModePoint, serviceFamilyPoint, serviceRecordPoint } from "./service-lists.js";
import {
  dearerEntitlements,
  entitlementSchema,
  type GroupEntitlement,
  groupTitles,
  type ServicePrice,
  servicePriceSchema,
} from "./service-price.js";
import {
  type ServiceLevel,
  type ServiceRole,
  serviceLevelSchema,
  serviceLevelTitles,
  serviceRoleSchema,
} from "./service-role.js";
import { techniquePoint } from "./technique.js";

/** Follow-up that belongs to a service (随访): always offered, and taken up freely. */
export interface FollowUp {
  /** What is looked after. */
  title: Text;
  /** The record on which it is written, a code of `services.record`. */
  record?: string | undefined;
  /** Days after the service by which it is offered; null where the document names none. */
  withinDays: number | null;
}

/**
 * A service (服务项目) offered to women, children and families: FHIR HealthcareService. It names the duty under which
 * it is given; who provides it follows from who holds that duty. Every service is voluntary, and residence never
 * excludes: there is no field in which a condition of residence, marriage or permit could be written.
 */
export interface Service {
  /** Its code, for example `prenatal-care`. */
  code: string;
  /** Its name. */
  title: Text;
  /** The duty under which it is given, a code of `duties.duty`. */
  duty: string;
  /** The levels at which it is offered. */
  levels: readonly ServiceLevel[];
  /** What has to be agreed before it is given; nothing where absent. */
  consent?: ConsentForm | undefined;
  /** The families it belongs to (服务类别), codes of `services.family`. */
  families?: readonly string[] | undefined;
  /** The stages of life it belongs to. */
  stages?: readonly LifeStage[] | undefined;
  /** For whom it is meant; everyone where absent. */
  audience?: readonly Audience[] | undefined;
  /** Who leads, assists, trains or manages (分工), as far as the documents say. */
  roles?: readonly ServiceRole[] | undefined;
  /** What it costs; not known where absent. */
  price?: ServicePrice | undefined;
  /** Who has it for less (优待). */
  entitlements?: readonly GroupEntitlement[] | undefined;
  /** The licensed techniques used in it, codes of `services.technique`. */
  techniques?: readonly string[] | undefined;
  /** Its steps, in order (服务流程), where the document lists them. */
  steps?: readonly Text[] | undefined;
  /** The follow-up that belongs to it. */
  followUp?: FollowUp | undefined;
  /** What is written down of it (服务记录), codes of `services.record`. */
  records?: readonly string[] | undefined;
  /** How it reaches people (服务方式), codes of `services.delivery-mode`. */
  modes?: readonly string[] | undefined;
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

/** The forms of consent by name. */
export const consentTitles: Readonly<Record<ConsentForm, Text>> = {
  none: { zh: "无需另行同意", en: "none" },
  informed: { zh: "知情选择", en: "informed choice" },
  written: { zh: "书面同意", en: "written consent" },
};

/** Shape of a {@link ConsentForm}. */
export const consentFormSchema: z.ZodType<ConsentForm> = z
  .enum(["none", "informed", "written"])
  .meta({ titles: consentTitles });

const followUpSchema: z.ZodType<FollowUp> = z.strictObject({
  title: textSchema,
  record: codeOf(serviceRecordPoint).optional(),
  withinDays: z.int().min(0).nullable(),
});

/** Shape of a {@link Service}. */
export const serviceSchema: z.ZodType<Service> = z.strictObject({
  code: codeSchema,
  title: textSchema,
  duty: z.string().min(1),
  levels: z.array(serviceLevelSchema).min(1),
  consent: consentFormSchema.optional(),
  families: z.array(codeOf(serviceFamilyPoint)).min(1).optional(),
  stages: z.array(lifeStageSchema).min(1).optional(),
  audience: z.array(audienceSchema).min(1).optional(),
  roles: z.array(serviceRoleSchema).optional(),
  price: servicePriceSchema.optional(),
  entitlements: z.array(entitlementSchema).optional(),
  techniques: z.array(codeOf(techniquePoint)).min(1).optional(),
  steps: z.array(textSchema).min(1).optional(),
  followUp: followUpSchema.optional(),
  records: z.array(codeOf(serviceRecordPoint)).min(1).optional(),
  modes: z.array(codeOf(deliveryModePoint)).min(1).optional(),
  cites: z.array(citationSchema),
  period: periodSchema.optional(),
});

/** The service catalogue (服务目录). */
export const servicePoint: ExtensionPoint<Service> = defineExtensionPoint<Service>({
  id: "services.service",
  title: { zh: "服务目录", en: "service catalogue" },
  schema: serviceSchema,
  key: (service) => service.code,
  cites: (service) => [
    ...service.cites,
    ...(service.roles ?? []).flatMap(({ cites }) => cites),
    ...(service.entitlements ?? []).flatMap(({ cites }) => cites),
  ],
  *check(entries, composition) {
    const duties = composition.keys(dutyPoint.id);
    for (const entry of entries) {
      const { plugin, point, key, value } = entry;
      if (!duties.has(value.duty)) {
        const reason = {
          zh: `duty：“${value.duty}”不在职责目录（${dutyPoint.id}）中`,
          en: `duty: '${value.duty}' is not in the duty catalogue (${dutyPoint.id})`,
        };
        yield kernelCodes.message("KERNEL_INVALID_CONTRIBUTION", { plugin, point, key, reason });
      }
      yield* unknownCodes(entry, composition);
      yield* roleIssues(value);
    }
  },
});

/** The codes of a service that no list has. */
function* unknownCodes(
  { point, key, value }: Contribution<Service>,
  composition: Composition,
): Iterable<Message> {
  const lists = [
    [serviceFamilyPoint, value.families ?? []],
    [serviceRecordPoint, [...(value.records ?? []), ...listed(value.followUp?.record)]],
    [deliveryModePoint, value.modes ?? []],
    [techniquePoint, value.techniques ?? []],
    [institutionKindPoint, (value.roles ?? []).flatMap(({ kinds }) => kinds ?? [])],
  ] as const;
  for (const [list, codes] of lists) {
    const known = composition.keys(list.id);
    for (const code of codes) {
      if (known.has(code)) continue;
      yield servicesCodes.message("SERVICES_NOT_IN_CATALOGUE", {
        place: point,
        key,
        code,
        list: list.title,
        nearest: nearest(code, [...known]) ?? "—",
      });
    }
  }
}

function listed(code: string | undefined): readonly string[] {
  return code === undefined ? [] : [code];
}

/** One lead at a level, and entitlements that help. */
function* roleIssues(service: Service): Iterable<Message> {
  const leads = (service.roles ?? []).filter(({ involvement }) => involvement === "lead");
  for (const [index, { level }] of leads.entries()) {
    if (leads.findIndex((each) => each.level === level) === index) continue;
    const values = { service: service.code, level: serviceLevelTitles[level] };
    yield servicesCodes.message("SERVICES_TWO_LEADS", values);
  }
  for (const { group } of dearerEntitlements(service)) {
    const values = { service: service.code, group: groupTitles[group] };
    yield servicesCodes.message("SERVICES_ENTITLEMENT_DEARER", values);
  }
}
