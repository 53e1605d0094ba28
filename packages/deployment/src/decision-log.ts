import { readFile } from "node:fs/promises";
import { FuyouError } from "@fuyou/kernel";
import { type MatchDecision, matchDecisionSchema } from "@fuyou/registers";
import { z } from "zod";
import { deploymentCodes } from "./errors.js";
import { writeWhole } from "./register-file.js";

/** What is added to a log of decisions. */
export interface AddedDecisions {
  /** Those that were not in the log yet. */
  readonly added: readonly MatchDecision[];
  /** The whole log, in the order in which it was decided. */
  readonly log: readonly MatchDecision[];
}

/**
 * Reads a log of decisions on two lists (比对决定登记), a JSON list of decisions.
 *
 * @param file - the log
 * @throws FuyouError `DEPLOYMENT_DECISIONS_UNREADABLE` where it is not there or is no list of decisions
 */
export async function readDecisionLog(file: string): Promise<MatchDecision[]> {
  try {
    return z.array(matchDecisionSchema).parse(JSON.parse(await readFile(file, "utf8")));
  } catch (cause) {
    throw unreadable(file, cause);
  }
}

/**
 * Adds decisions to a log and writes it, whole or not at all; it is begun where there is none. A decision that says
 * what stands already is not added again; one that says otherwise is added behind it, and nothing is deleted.
 *
 * @param file - the log
 * @param decided - what was decided
 * @throws FuyouError `DEPLOYMENT_DECISIONS_UNREADABLE` where what is there is no list of decisions
 */
export async function addDecisions(
  file: string,
  decided: readonly MatchDecision[],
): Promise<AddedDecisions> {
  const before = await readDecisionLog(file).catch((thrown: FuyouError) => {
    if ((thrown.cause as NodeJS.ErrnoException | undefined)?.code === "ENOENT") return [];
    throw thrown;
  });
  const pair = ({ register, left, right }: MatchDecision) =>
    JSON.stringify([register, left, right]);
  const said = ({ same, reason }: MatchDecision) => JSON.stringify([same, reason ?? ""]);
  const standing = new Map(before.map((each) => [pair(each), said(each)]));
  const added = decided.filter((each) => standing.get(pair(each)) !== said(each));
  const log = [...before, ...added];
  const lines = log.map((each) => `  ${JSON.stringify(each)}`);
  await writeWhole(file, lines.length === 0 ? "[]\n" : `[\n${lines.join(",\n")}\n]\n`);
  return { added, log };
}

function unreadable(file: string, cause: unknown): FuyouError {
  const { code } = cause as NodeJS.ErrnoException;
  const reason =
    code === "ENOENT"
      ? { zh: "没有这个文件", en: "there is no such file" }
      : cause instanceof z.ZodError
        ? { zh: z.prettifyError(cause), en: z.prettifyError(cause) }
        : String((cause as Error).message);
  const values = { path: file, reason };
  return new FuyouError(deploymentCodes.message("DEPLOYMENT_DECISIONS_UNREADABLE", values), {
    cause,
  });
}
