import { readFileSync } from "node:fs";
import {
  type Authority,
  type Citation,
  citationSchema,
  FuyouError,
  type PlainDate,
  plainDateSchema,
  reasonsOf,
  type Text,
} from "@fuyou/kernel";
import { z } from "zod";
import { deploymentCodes } from "./errors.js";

/**
 * An act as somebody orders it to be entered (拟登记事项): a kind of change of the deployment with what has
 * to be said to do it, its day, and on what ground.
 */
export interface OrderedAct {
  /** The kind of change, for example `reform.record-evidence`. */
  change: string;
  /** What has to be said to do it, in the shape of that change. */
  payload: unknown;
  /** The day on which it takes effect. */
  on: PlainDate;
  /** The clauses it rests on. */
  cites?: readonly Citation[] | undefined;
  /** Who permits it, where something comes onto the books or leaves them by it. */
  authority?: Authority | undefined;
}

const orderedActSchema: z.ZodType<OrderedAct> = z.strictObject({
  change: z.string().min(1),
  payload: z.unknown(),
  on: plainDateSchema,
  cites: z.array(citationSchema).optional(),
  authority: z
    .strictObject({
      issuer: z.string().min(1),
      number: z.string().min(1).optional(),
      cites: z.array(citationSchema).min(1),
    })
    .optional(),
});

/** Shape of a file of acts: a list of at least one. */
export const orderedActsSchema: z.ZodType<OrderedAct[]> = z.array(orderedActSchema).min(1);

/**
 * Reads acts from a JSON file (读取登记文件).
 *
 * @param path - the file
 * @throws FuyouError `DEPLOYMENT_ACTS_UNREADABLE` with every fault of its shape
 */
export function readActs(path: string): OrderedAct[] {
  const refuse = (reason: string | Text, cause?: unknown) => {
    const message = deploymentCodes.message("DEPLOYMENT_ACTS_UNREADABLE", { path, reason });
    return new FuyouError(message, { cause });
  };
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(path, "utf8"));
  } catch (cause) {
    throw refuse(cause instanceof Error ? cause.message : String(cause), cause);
  }
  const parsed = orderedActsSchema.safeParse(data);
  if (parsed.success) return parsed.data;
  throw refuse(numbered(reasonsOf(parsed.error, data, orderedActsSchema)));
}

/** Acts are counted from 1, as in everything else that is said of them: `act 3: payload`. */
function numbered({ zh, en }: Text): Text {
  const place = /(^|[；;] ?)(\d+)(?:\.|(?=[:：]))/g;
  const said = (text: string, act: (at: number) => string) =>
    text.replace(place, (_, before: string, at: string) => `${before}${act(Number(at) + 1)}`);
  return { zh: said(zh, (at) => `第 ${at} 项 `), en: said(en, (at) => `act ${at} `) };
}
