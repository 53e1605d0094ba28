import type { PlainDate } from "@fuyou/kernel";
import { type ExportedFile, type MatchDecision, type Sheet, sheetsOf } from "@fuyou/registers";
import type { Deployment } from "./deployment.js";
import type { ImportOptions, RegisterImport } from "./import-result.js";
import { importFiles } from "./importing.js";
import {
  type ExportedRegisters,
  type ExportRequest,
  exportRegisters,
  registerTemplate,
  type TemplateRequest,
} from "./register-export.js";
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
   * Imports files of registers (导入登记表): workbooks, text files, and folders of them. Whole or not at all, unless the
   * valid part is asked for; nothing is written, the result holds what may be.
   *
   * @param files - the files and folders
   * @param options - the day, the county, and what may come in
   */
  import(files: readonly string[], options: ImportOptions = {}): Promise<RegisterImport> {
    const { county, composition } = this.#deployment;
    const current = async () => {
      const read = await this.#deployment.open().catch(() => undefined);
      return read?.county.toData();
    };
    return importFiles(files, { county, composition, current }, options);
  }

  /**
   * One workbook in which all registers of the deployment can be filled in (登记表模板), those of its plugins among
   * them.
   *
   * @param request - in which language, and by the code lists of which day
   * @throws FuyouError `DEPLOYMENT_REGISTERS_UNREADABLE` where there are no registers yet and no day is given
   */
  async template(request: TemplateRequest): Promise<ExportedFile> {
    return registerTemplate(this.#deployment, request);
  }

  /**
   * The registers of the county as files (登记表导出): as they stand, as the plans leave them, or as a journal holds
   * them; without personal fields unless they are asked for.
   *
   * @param request - in which form, in which state
   * @throws FuyouError `REGISTERS_SHEET_FULL`, `REGISTERS_CELL_TOO_LONG`, while the content of a workbook is read
   */
  async export(request: ExportRequest): Promise<ExportedRegisters> {
    return exportRegisters(this.#deployment, request);
  }
}
