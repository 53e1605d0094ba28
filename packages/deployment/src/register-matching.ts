import type { County, CountyData, Finding, Language, PlainDate } from "@fuyou/kernel";
import {
  type Combination,
  combineLists,
  type MatchDecision,
  type MatchProposal,
  matchWorkbook,
  proposeMatches,
  readMatchDecisions,
  readMatchWorkbook,
} from "@fuyou/registers";
import type { Registers } from "./definition.js";
import type { Deployment } from "./deployment.js";
import { readRegisters } from "./register-reading.js";

/** Two lists of one county (两方登记). */
export interface TwoLists {
  /** The list whose identifiers stay, such as the health side's. */
  left: Registers;
  /** The other list. */
  right: Registers;
  /** What was decided so far, in the order of the decisions. */
  decisions?: readonly MatchDecision[] | undefined;
}

/** What is asked of two lists. */
export interface MatchRequest extends TwoLists {
  /** The least score proposed, 0 to 100; 60 where not said. */
  least?: number | undefined;
}

/** Which records of two lists may be the same (比对结果). */
export interface Matched {
  /** The proposals, best first within each register. */
  readonly proposals: readonly MatchProposal[];
  /** What is wrong with either list or with the decisions. */
  readonly findings: readonly Finding[];
  /**
   * The proposals as a workbook in which people decide.
   *
   * @param language - the language to write in
   */
  workbook(language: Language): Promise<Uint8Array>;
}

/** Who decided what stands in a workbook of proposals, and when. */
export interface DecidedBy {
  /** The office; never a person's name. */
  by: string;
  /** The day. */
  on: PlainDate;
}

/** Two lists as one, with everything found on the way. */
export interface Combined extends Combination {
  /** The combined registers; read again and judged like any others. */
  readonly data: CountyData;
}

/**
 * Holds two lists of a county against each other (两方比对).
 *
 * @param deployment - the county and its rules
 * @param request - the lists, and what was decided
 */
export async function matchLists(deployment: Deployment, request: MatchRequest): Promise<Matched> {
  const { left, right, findings } = await bothLists(deployment, request);
  const { composition } = deployment;
  const { standing, findings: said } = readMatchDecisions(request.decisions ?? [], left.date);
  const { least } = request;
  const proposals = proposeMatches({ left, right, composition, decisions: standing, least });
  return {
    proposals,
    findings: [...findings, ...said],
    workbook: (language) => matchWorkbook(proposals, { left, right }, composition, language),
  };
}

/**
 * Reads what people decided in a workbook of proposals, to be added to the log (登记比对决定).
 *
 * @param workbook - the file as it came back
 * @param decided - by which office, on which day
 */
export async function decisionsIn(
  workbook: Uint8Array,
  { by, on }: DecidedBy,
): Promise<MatchDecision[]> {
  return (await readMatchWorkbook(workbook)).map((line) => ({ ...line, by, on }));
}

/**
 * Makes one list of two by what was decided (两方合并). Both stay as they are.
 *
 * @param deployment - the county and its rules
 * @param lists - the lists, and what was decided
 */
export async function combineRegisters(deployment: Deployment, lists: TwoLists): Promise<Combined> {
  const { left, right, findings } = await bothLists(deployment, lists);
  const { composition, county } = deployment;
  const combination = combineLists(left, right, composition, lists.decisions ?? []);
  const again = await readRegisters(county, combination.data, composition);
  const told = new Set(findings.map((each) => each.id));
  const anew = again.findings.filter((each) => !told.has(each.id));
  return { ...combination, findings: [...findings, ...combination.findings, ...anew] };
}

async function bothLists(
  deployment: Deployment,
  lists: TwoLists,
): Promise<{ left: County; right: County; findings: Finding[] }> {
  const { county, composition } = deployment;
  const left = await readRegisters(county, lists.left, composition);
  const right = await readRegisters(county, lists.right, composition);
  const found = new Map([...left.findings, ...right.findings].map((each) => [each.id, each]));
  return { left: left.county, right: right.county, findings: [...found.values()] };
}
