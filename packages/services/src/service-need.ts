import {
  type Citation,
  type CodeEntry,
  type Composition,
  type CountyView,
  citationSchema,
  codeSchema,
  defineCodeList,
  defineExtensionPoint,
  type ExtensionPoint,
  nearest,
  type Period,
  type PlainDate,
  periodSchema,
  type Text,
  textSchema,
} from "@fuyou/kernel";
import { z } from "zod";
import { servicesCodes } from "./errors.js";
import { servicePoint } from "./service.js";
import { type ServiceLevel, serviceLevelSchema } from "./service-role.js";

/** Domains of readiness (就绪领域): staff, licences, rooms, equipment; an open list. */
export const readinessDomainPoint: ExtensionPoint<CodeEntry> = defineCodeList(
  "services.readiness-domain",
  { zh: "服务就绪领域", en: "domains of readiness" },
);

/** The domains common to all counties (就绪领域), after the shape of the WHO's service availability and readiness assessment. */
export const readinessDomains: readonly CodeEntry[] = [
  { code: "staff", title: { zh: "人员", en: "staff" } },
  { code: "licences", title: { zh: "许可与资格", en: "licences" } },
  { code: "rooms", title: { zh: "用房", en: "rooms" } },
  { code: "equipment", title: { zh: "设备物品", en: "equipment" } },
];

/** Of whom and when something is asked (就绪查询). */
export interface NeedQuery {
  /** The county. */
  readonly county: CountyView;
  /** What the plugins contribute. */
  readonly composition: Composition;
  /** The day. */
  readonly date: PlainDate;
  /** The institution. */
  readonly institution: string;
  /** The codes of which any will do. */
  readonly any: readonly string[];
}

/** How much of something a unit has (现有数量): a number, or a range where a datum is missing. */
export interface HeldAmount {
  /** How much there is for certain. */
  readonly least: number;
  /** How much there may be; null where nobody knows. */
  readonly most: number | null;
  /** What datum is missing, where the two differ. */
  readonly silent?: Text | undefined;
}

/**
 * A kind of thing that a service may need (要素类型) and how to find it: persons of a specialty, licences, rooms, things in
 * rooms. It says itself to which domain it belongs and which codes it takes.
 */
export interface NeedKind {
  /** Its code. */
  readonly code: string;
  /** Its name. */
  readonly title: Text;
  /** Its domain, a code of `services.readiness-domain`. */
  readonly domain: string;
  /**
   * The codes it takes, with their names.
   *
   * @param composition - what the plugins contribute
   */
  codes(composition: Composition): ReadonlyMap<string, Text>;
  /**
   * The codes that will do where one of some is asked: a physician where an assistant physician would do.
   *
   * @param any - the codes asked
   * @param composition - what the plugins contribute
   */
  widened?(any: readonly string[], composition: Composition): readonly string[];
  /**
   * How much of it a unit has.
   *
   * @param query - which unit, which codes, which day
   */
  count(query: NeedQuery): HeldAmount;
}

/** The kinds of thing that services need (要素类型). */
export const needKindPoint: ExtensionPoint<NeedKind> = defineExtensionPoint<NeedKind>({
  id: "services.need-kind",
  title: { zh: "服务要素类型", en: "kinds of thing a service needs" },
  schema: z.custom<NeedKind>((value) => typeof (value as NeedKind)?.count === "function"),
  cited: false,
  key: (kind) => kind.code,
});

/** Something that a unit has to have to be ready for a service (服务要素). */
export interface ServiceNeed {
  /** Its identifier. */
  id: string;
  /** What it is called on the list of what is missing. */
  title: Text;
  /** The services that need it, codes of `services.service`. */
  services: readonly string[];
  /** What sort of thing it is, a code of `services.need-kind`. */
  kind: string;
  /** The codes of which any will do, of the list that its kind names. */
  any: readonly string[];
  /** How many; one where absent. */
  atLeast?: number | undefined;
  /** Only of units of these levels. */
  levels?: readonly ServiceLevel[] | undefined;
  /** The clauses that ask for it. */
  cites: readonly Citation[];
  /** The days on which it is asked; open where absent. */
  period?: Period | undefined;
}

/** Shape of a {@link ServiceNeed}. */
export const serviceNeedSchema: z.ZodType<ServiceNeed> = z.strictObject({
  id: codeSchema,
  title: textSchema,
  services: z.array(z.string().min(1)).min(1),
  kind: z.string().min(1),
  any: z.array(z.string().min(1)).min(1),
  atLeast: z.int().min(1).optional(),
  levels: z.array(serviceLevelSchema).min(1).optional(),
  cites: z.array(citationSchema),
  period: periodSchema.optional(),
});

/** What services need (服务要素目录). */
export const serviceNeedPoint: ExtensionPoint<ServiceNeed> = defineExtensionPoint<ServiceNeed>({
  id: "services.need",
  title: { zh: "服务要素", en: "what services need" },
  schema: serviceNeedSchema,
  key: (need) => need.id,
  *check(entries, composition) {
    const kinds = new Map(composition.all(needKindPoint).map(({ key, value }) => [key, value]));
    for (const { point, key, value } of entries) {
      const kind = kinds.get(value.kind);
      const asked = [
        [servicePoint.title, [...composition.keys(servicePoint.id)], value.services],
        [needKindPoint.title, [...kinds.keys()], [value.kind]],
        ...(kind === undefined
          ? []
          : [[kind.title, [...kind.codes(composition).keys()], value.any] as const]),
      ] as const;
      for (const [list, known, codes] of asked) {
        for (const code of codes.filter((each) => !known.includes(each))) {
          yield servicesCodes.message("SERVICES_NOT_IN_CATALOGUE", {
            place: point,
            key,
            code,
            list,
            nearest: nearest(code, known) ?? "—",
          });
        }
      }
    }
  },
});
