import {
  type Citation,
  type Composition,
  type Contribution,
  citationSchema,
  codeIssues,
  codeOf,
  codeSchema,
  defineExtensionPoint,
  type ExtensionPoint,
  type Message,
  type Period,
  periodSchema,
  type Text,
  textSchema,
} from "@fuyou/kernel";
import { z } from "zod";
import { dataSetPoint, identifiesPersons, sharingPurposePoint } from "./data-set.js";
import { sharingCodes } from "./errors.js";
import { informationSystemPoint } from "./system.js";

/** What each person has agreed to before data about them are shared (单独同意). */
export type SharingConsent = "not-needed" | "separate";

/** How long what was shared is kept (保存期限): until the care it was shared for has ended, or for some days. */
export interface SharingRetention {
  /** `until-care-ends`, or `days`. */
  rule: "until-care-ends" | "days";
  /** How many days, for the rule `days`. */
  days?: number | undefined;
}

/** Shape of a {@link SharingRetention}. */
export const retentionSchema: z.ZodType<SharingRetention> = z.strictObject({
  rule: z.enum(["until-care-ends", "days"]),
  days: z.int().min(1).optional(),
});

/** What anything that gathers or shares data has to say of them (数据用途声明). */
export interface DataDeclaration {
  /** The sets of data, codes of `sharing.data-set`. */
  dataSets: readonly string[];
  /** What for, a code of `sharing.purpose`. */
  purpose: string;
  /** Whether each person's separate consent is needed. */
  consent: SharingConsent;
  /** How long they are kept; has to be said where persons are identified. */
  retention?: SharingRetention | undefined;
}

/** A link between two information systems (系统联接): what goes from where to where, what for, on what ground. */
export interface SystemLink extends DataDeclaration {
  /** Its code. */
  code: string;
  /** Its name. */
  title: Text;
  /** The system it comes from, a code of `sharing.system`. */
  from: string;
  /** The system it goes to. */
  to: string;
  /** Whether the documents want it to be in place; false where they only permit it. */
  expected: boolean;
  /** Which adapter carries it (适配器), where a deployment has one; see {@link LinkAdapter}. */
  adapter?: string | undefined;
  /** The clauses that ask for it: its legal ground. */
  cites: readonly Citation[];
  /** The days for which it is permitted; open where absent. */
  period?: Period | undefined;
}

const declared = {
  dataSets: z.array(codeOf(dataSetPoint)).min(1),
  purpose: codeOf(sharingPurposePoint),
  consent: z.enum(["not-needed", "separate"]),
  retention: retentionSchema.optional(),
};

/** Shape of a {@link SystemLink}. */
export const systemLinkSchema: z.ZodType<SystemLink> = z.strictObject({
  code: codeSchema,
  title: textSchema,
  from: codeOf(informationSystemPoint),
  to: codeOf(informationSystemPoint),
  ...declared,
  expected: z.boolean(),
  adapter: codeSchema.optional(),
  cites: z.array(citationSchema),
  period: periodSchema.optional(),
});

/** The links between systems (系统联接). One that shares data about persons without ground does not compose. */
export const systemLinkPoint: ExtensionPoint<SystemLink> = defineExtensionPoint<SystemLink>({
  id: "sharing.link",
  title: { zh: "系统联接", en: "links between systems" },
  schema: systemLinkSchema,
  key: (link) => link.code,
  *check(entries, composition) {
    yield* codeIssues(entries, systemLinkSchema, composition);
    yield* groundIssues(entries, composition);
    for (const { key: link, value } of entries) {
      const to = composition.get(informationSystemPoint, value.to);
      if (to?.serves === "care" || to === undefined) continue;
      if (personsIn(value, composition).length === 0) continue;
      yield sharingCodes.message("SHARING_ADMINISTRATION_RECEIVES", { link, to: to.title });
    }
  },
});

/** Where information comes from (信息来源): who gathers what, what for. */
export interface InformationSource extends DataDeclaration {
  /** Its code. */
  code: string;
  /** Its name. */
  title: Text;
  /** Who gathers it: by a visit to people at home, by the township office, by an institution, or from a department. */
  gatheredBy: Text;
  /** The clauses that name it. */
  cites: readonly Citation[];
  /** The days for which it is used; open where absent. */
  period?: Period | undefined;
}

/** Shape of an {@link InformationSource}. */
export const informationSourceSchema: z.ZodType<InformationSource> = z.strictObject({
  code: codeSchema,
  title: textSchema,
  gatheredBy: textSchema,
  ...declared,
  cites: z.array(citationSchema),
  period: periodSchema.optional(),
});

/** Where information comes from (信息来源). What is said of links holds for what is gathered, too. */
export const informationSourcePoint: ExtensionPoint<InformationSource> =
  defineExtensionPoint<InformationSource>({
    id: "sharing.source",
    title: { zh: "信息来源", en: "sources of information" },
    schema: informationSourceSchema,
    key: (source) => source.code,
    *check(entries, composition) {
      yield* codeIssues(entries, informationSourceSchema, composition);
      yield* groundIssues(entries, composition);
    },
  });

/** The data sets of a declaration that identify persons. */
function personsIn(value: DataDeclaration, composition: Composition): readonly string[] {
  return value.dataSets.filter((each) => {
    const set = composition.get(dataSetPoint, each);
    return set !== undefined && identifiesPersons(set);
  });
}

/** Data about persons need a purpose that admits them, separate consent, and an end. */
function* groundIssues(
  entries: readonly Contribution<DataDeclaration>[],
  composition: Composition,
): Iterable<Message> {
  for (const { key: link, value } of entries) {
    const persons = personsIn(value, composition);
    if (persons.length === 0) continue;
    const dataSets = persons.join(", ");
    const lacking: Text[] = [];
    if (value.consent !== "separate") lacking.push({ zh: "单独同意", en: "separate consent" });
    if (value.retention === undefined) lacking.push({ zh: "保存期限", en: "retention" });
    if (lacking.length > 0) {
      yield sharingCodes.message("SHARING_PERSONAL_WITHOUT_GROUND", {
        link,
        dataSets,
        lacking: {
          zh: lacking.map((each) => each.zh).join("、"),
          en: lacking.map((each) => each.en).join(", "),
        },
      });
    }
    const purpose = composition.get(sharingPurposePoint, value.purpose);
    if (purpose !== undefined && !purpose.admitsPersons) {
      const values = { link, dataSets, purpose: purpose.title };
      yield sharingCodes.message("SHARING_PURPOSE_NOT_CARE", values);
    }
  }
}
