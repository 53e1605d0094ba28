import {
  type Citation,
  type Composition,
  citationSchema,
  codeOf,
  codeSchema,
  defineExtensionPoint,
  type ExtensionPoint,
  kernelCodes,
  type PlainDate,
  plainDateSchema,
  type Text,
  textSchema,
} from "@fuyou/kernel";
import { z } from "zod";
import { namedCountPoint } from "./indicator.js";

/**
 * A published number that stands near a count (参考数), such as the children aged 0 of a census beside the live
 * births of a year. It tells how much one event weighs before any figure was reported; it never enters a rate.
 */
export interface ReferenceCount {
  /** Its code. */
  code: string;
  /** What it is, exactly. */
  title: Text;
  /** The count it stands near, a code of `indicators.count`. */
  count: string;
  /** The division it is about, twelve digits. */
  division: string;
  /** How many. */
  value: number;
  /** The day it speaks of. */
  on: PlainDate;
  /** Where it is published. */
  cites: readonly Citation[];
}

/** Shape of a {@link ReferenceCount}. */
export const referenceCountSchema: z.ZodType<ReferenceCount> = z.strictObject({
  code: codeSchema,
  title: textSchema,
  count: codeOf(namedCountPoint),
  division: z.string().regex(/^\d{12}$/),
  value: z.int().min(1),
  on: plainDateSchema,
  cites: z.array(citationSchema),
});

/** Published numbers that stand near a count (参考数). */
export const referenceCountPoint: ExtensionPoint<ReferenceCount> =
  defineExtensionPoint<ReferenceCount>({
    id: "indicators.reference-count",
    title: { zh: "参考数", en: "reference counts" },
    schema: referenceCountSchema,
    key: (reference) => reference.code,
    *check(entries, composition) {
      const known = composition.keys(namedCountPoint.id);
      for (const { plugin, point, key, value } of entries) {
        if (known.has(value.count)) continue;
        const reason = {
          zh: `count：“${value.count}”不在计数项（${namedCountPoint.id}）中`,
          en: `count: '${value.count}' is not among the named counts (${namedCountPoint.id})`,
        };
        yield kernelCodes.message("KERNEL_INVALID_CONTRIBUTION", { plugin, point, key, reason });
      }
    },
  });

/**
 * The latest published number that stands near a count of a division (最近的参考数); undefined where there is none.
 *
 * @param composition - what the plugins contribute
 * @param count - the count
 * @param division - the division
 */
export function referenceFor(
  composition: Composition,
  count: string | undefined,
  division: string,
): ReferenceCount | undefined {
  return composition
    .all(referenceCountPoint)
    .map(({ value }) => value)
    .filter((each) => each.count === count && each.division === division)
    .sort((a, b) => (a.on < b.on ? 1 : -1))[0];
}
