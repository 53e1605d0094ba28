import type { CountyData, PlainDate } from "@fuyou/kernel";
import { type MatchDecision, type Sheet, sheetsOf } from "@fuyou/registers";
import type { Deployment } from "./deployment.js";
import { writeRegisters } from "./register-file.js";
import {
  type Combined,
  combineRegisters,
  type DecidedBy,
  decisionsIn,
  type Matched,
  type MatchRequest,
  matchLists,
  type TwoLists,
} from "./register-matching.js";

/** The desk at which registers come in and go out as files (登记表收发). */
export class RegisterDesk {
  readonly #deployment: Deployment;

  /** @internal */
  constructor(deployment: Deployment) {
    this.#deployment = deployment;
  }

  /**
   * The registers of the deployment as sheets (登记表样式), those of its plugins among them.
   *
   * @param date - the day whose code lists count
   */
  sheets(date: PlainDate): Sheet[] {
    return sheetsOf(this.#deployment.composition, date);
  }

  /**
   * Holds two lists of the county against each other (两方比对), such as those of the health side and the
   * family-planning side: what may be the same, how sure that is, and why.
   *
   * @param request - the lists, and what was decided so far
   */
  match(request: MatchRequest): Promise<Matched> {
    return matchLists(this.#deployment, request);
  }

  /**
   * Reads what people decided in a workbook of proposals, to be added to the log (登记比对决定).
   *
   * @param workbook - the file as it came back
   * @param decided - by which office, on which day
   * @throws FuyouError `REGISTERS_MATCH_WORKBOOK`, `REGISTERS_MATCH_WORD`
   */
  decisionsIn(workbook: Uint8Array, decided: DecidedBy): Promise<MatchDecision[]> {
    return decisionsIn(workbook, decided);
  }

  /**
   * Makes one list of two by what was decided (两方合并), with totals before and after; both stay as they are.
   *
   * @param lists - the lists, and what was decided
   */
  combine(lists: TwoLists): Promise<Combined> {
    return combineRegisters(this.#deployment, lists);
  }

  /**
   * Writes registers to a JSON file, whole or not at all (保存登记).
   *
   * @param file - the file
   * @param data - the registers
   */
  save(file: string, data: CountyData): Promise<void> {
    return writeRegisters(file, data);
  }
}
