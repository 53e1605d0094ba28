import type { DivisionLevel } from "@fuyou/hierarchy";
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
import {
  allOf,
  amount,
  anyOf,
  fieldValue,
  includes,
  is,
  type Requirement,
  type RequirementSeverity,
  requirement,
  requirementPoint,
} from "@fuyou/standards";
import { z } from "zod";
import { roomFunctionPoint } from "./extension-points.js";
import { rooms } from "./room.js";

/**
 * A room specification (用房标准): what a document asks of rooms of certain functions. The requirement
 * on their area follows from it, with its provenance.
 */
export interface RoomSpecification {
  /** Identifier, kebab-case. */
  id: string;
  /** Its heading. */
  title: Text;
  /** How the document calls these rooms, for sentences: "every …". */
  subject: Text;
  /** Functions of the rooms it speaks of, codes of `assets.room-function`; a room with any of them counts. */
  functions: readonly string[];
  /** Only rooms in premises of divisions of this level; all where absent. */
  level?: DivisionLevel | undefined;
  /** Least floor area of each room, in 0.01 m². */
  minimumArea: number;
  /** How much the document wants it. */
  severity: RequirementSeverity;
  /** The clauses it rests on. */
  cites: readonly Citation[];
  /** The days on which it holds. */
  period: Period;
}

/** Shape of a {@link RoomSpecification}. */
export const roomSpecificationSchema: z.ZodType<RoomSpecification> = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: textSchema,
  subject: textSchema,
  functions: z.array(z.string()).min(1),
  level: z.enum(["county", "township", "village"]).optional(),
  minimumArea: z.int().min(1),
  severity: z.enum(["mandatory", "target", "advice"]),
  cites: z.array(citationSchema),
  period: periodSchema,
});

/** Room specifications (用房标准); each derives a requirement on area. */
export const roomSpecificationPoint: ExtensionPoint<RoomSpecification> =
  defineExtensionPoint<RoomSpecification>({
    id: "assets.room-specification",
    title: { zh: "用房标准", en: "room specifications" },
    schema: roomSpecificationSchema,
    key: (specification) => specification.id,
    *derive(specification) {
      yield { point: requirementPoint, value: areaRequirement(specification) };
    },
    *check(entries, composition) {
      const known = composition.keys(roomFunctionPoint.id);
      for (const { plugin, point, key, value } of entries) {
        for (const each of value.functions) {
          if (known.has(each)) continue;
          const reason = {
            zh: `functions：“${each}”不在代码表 ${roomFunctionPoint.id} 中`,
            en: `functions: '${each}' is not in the code list ${roomFunctionPoint.id}`,
          };
          yield kernelCodes.message("KERNEL_INVALID_CONTRIBUTION", { plugin, point, key, reason });
        }
      }
    },
  });

/**
 * The requirement on area that follows from a room specification; its identifier ends in `-area`.
 *
 * @param specification - the specification
 */
export function areaRequirement(specification: RoomSpecification): Requirement {
  const { id, title, subject, functions, level, minimumArea } = specification;
  const { severity, cites, period } = specification;
  const serving = anyOf(...functions.map((each) => includes("functions", each)));
  return requirement({
    id: `${id}-area`,
    title,
    subject,
    each: rooms,
    where: level === undefined ? serving : allOf(serving, is("premises.division.level", level)),
    require: {
      measure: fieldValue("area", { unit: "0.01m2" }),
      compare: "at-least",
      bound: amount(minimumArea),
    },
    severity,
    cites,
    period,
  });
}
