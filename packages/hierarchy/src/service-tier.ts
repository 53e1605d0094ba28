import {
  type Citation,
  citationSchema,
  codeSchema,
  defineExtensionPoint,
  defineView,
  type ExtensionPoint,
  inForce,
  type Period,
  periodSchema,
  type Text,
  textSchema,
  type View,
  type ViewCell,
  type ViewColumn,
} from "@fuyou/kernel";
import { z } from "zod";
import { divisionLevel, divisions, isWithin } from "./division.js";
import { institutions } from "./institution.js";
import { rolesInForce } from "./institution-role.js";

/**
 * A tier of a county's service network (服务网络层级) as a document names it: the head, the backbone, the support,
 * the base, and what links them.
 */
export interface ServiceTier {
  /** Identifier, kebab-case. */
  id: string;
  /** What it is called and what it is to the others, for example 县站为龙头. */
  title: Text;
  /** Its place from above, 1 the highest. */
  order: number;
  /** The kinds of institution that make it, codes of `hierarchy.institution-kind`; empty where a role does. */
  kinds: readonly string[];
  /** The roles that make it, codes of `hierarchy.institution-role`; empty where kinds do. */
  roles: readonly string[];
  /** The clauses it rests on. */
  cites: readonly Citation[];
  /** The days on which it is asked for; always where absent. */
  period?: Period | undefined;
}

/** Shape of a {@link ServiceTier}. */
export const serviceTierSchema: z.ZodType<ServiceTier> = z.strictObject({
  id: codeSchema,
  title: textSchema,
  order: z.int().min(1),
  kinds: z.array(z.string().min(1)),
  roles: z.array(z.string().min(1)),
  cites: z.array(citationSchema).min(1),
  period: periodSchema.optional(),
});

/** The tiers of service networks (服务网络层级). */
export const serviceTierPoint: ExtensionPoint<ServiceTier> = defineExtensionPoint<ServiceTier>({
  id: "hierarchy.service-tier",
  title: { zh: "服务网络层级", en: "tiers of the service network" },
  schema: serviceTierSchema,
  key: (tier) => tier.id,
});

const columns: readonly ViewColumn[] = [
  { key: "tier", label: { zh: "层级", en: "Tier" }, kind: "text" },
  { key: "institutions", label: { zh: "机构数", en: "Institutions" }, kind: "number" },
  { key: "townships", label: { zh: "有此层的镇街", en: "Townships with it" }, kind: "number" },
  { key: "without", label: { zh: "没有此层的镇街", en: "Townships without it" }, kind: "text" },
];

/** How the tiers of the service network stand (服务网络): how many bodies make each, and which townships lack it. */
export const networkView: View<Record<string, never>> = defineView<Record<string, never>>({
  id: "hierarchy.network",
  title: { zh: "服务网络", en: "Service network" },
  question: {
    zh: "服务网络的每一层有哪些机构，哪些镇街还没有？",
    en: "Which bodies make each tier of the service network, and which townships lack it?",
  },
  options: z.strictObject({}),
  answer({ county, composition, date }) {
    const townships = [...county.rows(divisions)].filter(
      (row) => divisionLevel(row.id) === "township" && inForce(row, date),
    );
    const tiers = composition
      .at(serviceTierPoint, date)
      .map(({ value }) => value)
      .sort((a, b) => a.order - b.order);
    const rows = tiers.map((tier): Record<string, ViewCell> => {
      const bodies = [...county.rows(institutions)].filter(
        (row) => tier.kinds.includes(row.kind) && inForce(row, date),
      );
      const given = tier.roles.flatMap((role) => rolesInForce(county, role, date));
      // A body that stands in the county division, or a role without divisions, serves all of it.
      const served = [
        ...bodies.map(({ division }) => division),
        ...given.flatMap(({ divisions: own }) => own ?? [`${county.code}000000`]),
      ];
      const lacking = townships.filter(
        ({ id }) => !served.some((each) => isWithin(each, id) || isWithin(id, each)),
      );
      return {
        tier: tier.title,
        institutions: new Set([
          ...bodies.map(({ id }) => id),
          ...given.map(({ institution }) => institution),
        ]).size,
        townships: townships.length - lacking.length,
        without: lacking.length === 0 ? null : lacking.map(({ name }) => name).join("、"),
      };
    });
    return {
      tables: [{ title: { zh: "服务网络层级", en: "Tiers" }, columns, rows }],
      findings: [],
    };
  },
});
