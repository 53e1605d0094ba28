import { institutionKindPoint } from "@fuyou/hierarchy";
import {
  type Citation,
  type Composition,
  type Contribution,
  citationSchema,
  codeSchema,
  defineExtensionPoint,
  type ExtensionPoint,
  type Message,
  type Period,
  periodSchema,
  type Text,
  textSchema,
} from "@fuyou/kernel";
import { postKindPoint } from "@fuyou/personnel";
import { servicePoint } from "@fuyou/services";
import { z } from "zod";
import { type Cadence, cadenceSchema } from "./cadence.js";
import { namesClientChoice } from "./client-choice.js";
import { appraisalCodes } from "./errors.js";
import { measureKindPoint } from "./measure-kind.js";
import { appraisalMixPoint } from "./mix.js";

/** What a scheme appraises (考核对象): institutions of some kinds, or groups of posts; never a person by name. */
export interface SchemeObject {
  /** Institutions, or the group of those in some posts of an institution. */
  of: "institution" | "post-group";
  /** Codes of `hierarchy.institution-kind`, or of `personnel.post-kind`. */
  kinds: readonly string[];
}

/** An item of a scheme (考核项目): what is counted, how much it weighs, and what proves it. */
export interface SchemeItem {
  /** Its code, unique in the scheme. */
  code: string;
  /** Its name. */
  title: Text;
  /** What it counts, a code of `appraisal.measure-kind`; only the provider's own work. */
  counts: string;
  /** The service whose provision it is about, a code of `services.service`, where it is about one. */
  service?: string | undefined;
  /** Its weight, a whole number beside those of the other items; null where nobody has said. */
  weight: number | null;
  /** What proves it (佐证材料). */
  evidence: Text;
}

/** A scheme of appraisal (考核方案): whose work is appraised, by which items, how often and by whom. */
export interface AppraisalScheme {
  /** Its code. */
  code: string;
  /** Its name. */
  title: Text;
  /** What it appraises. */
  object: SchemeObject;
  /** Its items; empty where the document names none, and then no score is known. */
  items: readonly SchemeItem[];
  /** How often (考核周期); null where the document does not say. */
  cadence: Cadence | null;
  /** Who appraises (考核主体). */
  appraiser: Text;
  /** The combinations by which it is carried out, codes of `appraisal.mix`. */
  mixes: readonly string[];
  /** What its result is for (结果运用), where the document says so; nothing follows by itself. */
  uses: readonly Text[];
  /** The clauses that ask for it. */
  cites: readonly Citation[];
  /** The days for which it holds; open where absent. */
  period?: Period | undefined;
}

/** Shape of a {@link SchemeItem}. */
export const schemeItemSchema: z.ZodType<SchemeItem> = z.strictObject({
  code: codeSchema,
  title: textSchema,
  counts: z.string(),
  service: z.string().optional(),
  weight: z.int().min(1).nullable(),
  evidence: textSchema,
});

/** Shape of an {@link AppraisalScheme}. */
export const appraisalSchemeSchema: z.ZodType<AppraisalScheme> = z.strictObject({
  code: codeSchema,
  title: textSchema,
  object: z.strictObject({
    of: z.enum(["institution", "post-group"]),
    kinds: z.array(z.string()).min(1),
  }),
  items: z.array(schemeItemSchema),
  cadence: cadenceSchema.nullable(),
  appraiser: textSchema,
  mixes: z.array(z.string()),
  uses: z.array(textSchema),
  cites: z.array(citationSchema),
  period: periodSchema.optional(),
});

/**
 * Schemes of appraisal (考核方案). One whose item counts the uptake of a voluntary service, or anything else
 * that clients decide, does not compose (`APPRAISAL_ITEM_COUNTS_CLIENTS`), also where what it counts is declared as the
 * provider's own and only its name tells.
 */
export const appraisalSchemePoint: ExtensionPoint<AppraisalScheme> =
  defineExtensionPoint<AppraisalScheme>({
    id: "appraisal.scheme",
    title: { zh: "考核方案", en: "schemes of appraisal" },
    schema: appraisalSchemeSchema,
    key: (scheme) => scheme.code,
    *check(entries, composition) {
      for (const entry of entries) {
        yield* codeIssues(entry, composition);
        yield* itemIssues(entry.value, composition);
        const { items } = entry.value;
        const given = items.filter(({ weight }) => weight !== null).length;
        if (given === 0 || given === items.length) continue;
        const { point, key } = entry;
        yield appraisalCodes.message("APPRAISAL_WEIGHTS_IN_PART", { point, key });
      }
    },
  });

const kindsOf = { institution: institutionKindPoint.id, "post-group": postKindPoint.id } as const;

function* codeIssues(
  { point, key, value }: Contribution<AppraisalScheme>,
  composition: Composition,
): Iterable<Message> {
  const asked = [
    ...value.object.kinds.map((code) => ["kind", code, kindsOf[value.object.of]] as const),
    ...value.mixes.map((code) => ["mix", code, appraisalMixPoint.id] as const),
    ...value.items.map(({ counts }) => ["counts", counts, measureKindPoint.id] as const),
    ...value.items.flatMap(({ service }) =>
      service === undefined ? [] : [["service", service, servicePoint.id] as const],
    ),
  ];
  for (const [field, code, list] of asked) {
    if (composition.keys(list).has(code)) continue;
    yield appraisalCodes.message("APPRAISAL_UNKNOWN_CODE", { point, key, field, code, list });
  }
}

function* itemIssues(scheme: AppraisalScheme, composition: Composition): Iterable<Message> {
  for (const item of scheme.items) {
    const kind = composition.get(measureKindPoint, item.counts);
    if (kind === undefined) continue;
    const words = [item, kind].flatMap(({ code, title }) => [code, title.zh, title.en]);
    if (kind.decidedBy === "provider" && !namesClientChoice(...words)) continue;
    const values = { scheme: scheme.title, item: item.title, counts: kind.title };
    yield appraisalCodes.message("APPRAISAL_ITEM_COUNTS_CLIENTS", values);
  }
}
