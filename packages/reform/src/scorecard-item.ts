import { type DivisionLevel, institutionKindPoint, institutions } from "@fuyou/hierarchy";
import {
  type Citation,
  type Composition,
  type Contribution,
  citationSchema,
  codeOf,
  codeSchema,
  defineExtensionPoint,
  type ExtensionPoint,
  type Message,
  nearest,
  type Period,
  periodSchema,
  type Text,
  textSchema,
} from "@fuyou/kernel";
import {
  boundSchema,
  comparatorSchema,
  type Demand,
  isOneOf,
  measureSchema,
  phraseSchema,
  type Requirement,
  requirementIssues,
} from "@fuyou/standards";
import { z } from "zod";
import { reformCodes } from "./errors.js";
import { integrationDimensionPoint } from "./integration-dimension.js";
import { type Selector, selectorSchema } from "./selection.js";

/**
 * One item of the scorecard of integration (整合记分卡条目): by what it is proven that a unit is integrated in
 * one respect. Bodies that are to end are due as well as those that go on: a station that still stands is a
 * unit that is not integrated yet.
 */
export interface ScorecardItem {
  /** Its identifier, kebab-case. */
  id: string;
  /** Its name. */
  title: Text;
  /** In which respect it proves integration, a code of `reform.integration-dimension`. */
  dimension: string;
  /** The level at which its units count. */
  level: DivisionLevel;
  /** The units due (应整合单位), as far as they are in force on the day. */
  due: Selector;
  /** What has to hold of every unit; its records lead to institutions. */
  proof: Demand;
  /** The clauses that ask for it. */
  cites: readonly Citation[];
  /** The days on which it is asked. */
  period: Period;
}

/** Shape of a {@link ScorecardItem}. */
export const scorecardItemSchema: z.ZodType<ScorecardItem> = z.strictObject({
  id: codeSchema,
  title: textSchema,
  dimension: codeOf(integrationDimensionPoint),
  level: z.enum(["county", "township", "village"]),
  due: selectorSchema,
  proof: z.strictObject({
    measure: measureSchema,
    compare: comparatorSchema,
    phrase: phraseSchema.optional(),
    bound: boundSchema,
  }),
  cites: z.array(citationSchema),
  period: periodSchema,
});

/** The items by which integration is proven, unit by unit (整合记分卡条目). */
export const scorecardItemPoint: ExtensionPoint<ScorecardItem> =
  defineExtensionPoint<ScorecardItem>({
    id: "reform.scorecard-item",
    title: { zh: "整合记分卡条目", en: "items of the scorecard of integration" },
    schema: scorecardItemSchema,
    key: (item) => item.id,
    validity: ({ period }) => ({ from: period.from, to: period.to ?? null }),
    *check(entries, composition) {
      for (const entry of entries) yield* itemIssues(entry, composition);
      yield* requirementIssues(entries.map(proofOf), composition);
    },
  });

/** Requirements by item, so that each is compiled once. */
const proofs = new WeakMap<ScorecardItem, Requirement>();

/**
 * An item as the requirement it is (条目所含要求), over the institutions of the kinds due, with the provenance of
 * the item.
 *
 * @param item - the item, as it was contributed
 */
export function proofOf(item: Contribution<ScorecardItem>): Contribution<Requirement> {
  const { id, title, due, proof, cites, period } = item.value;
  let requirement = proofs.get(item.value);
  if (requirement === undefined) {
    requirement = {
      id,
      title,
      each: institutions.name,
      where: isOneOf("kind", [...due.kinds]),
      require: proof,
      severity: "mandatory",
      cites,
      period,
    };
    proofs.set(item.value, requirement);
  }
  return { ...item, value: requirement, replaces: undefined };
}

function* itemIssues(
  { plugin, key, value }: Contribution<ScorecardItem>,
  composition: Composition,
): Iterable<Message> {
  const unknown = (point: ExtensionPoint<unknown>, code: string) => {
    const known = composition.keys(point.id);
    if (known.has(code)) return [];
    const close = nearest(code, known) ?? "—";
    const reason = {
      zh: `“${code}”不在代码表 ${point.id} 中；最接近的是 ${close}`,
      en: `'${code}' is not in the code list ${point.id}; the nearest is '${close}'`,
    };
    return [reformCodes.message("REFORM_INVALID_SCORECARD_ITEM", { plugin, item: key, reason })];
  };
  yield* unknown(integrationDimensionPoint as ExtensionPoint<unknown>, value.dimension);
  for (const kind of value.due.kinds) {
    yield* unknown(institutionKindPoint as ExtensionPoint<unknown>, kind);
  }
}
