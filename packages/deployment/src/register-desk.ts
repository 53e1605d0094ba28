import type { PlainDate } from "@fuyou/kernel";
import { type ExportedFile, type Sheet, sheetsOf } from "@fuyou/registers";
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
