import type { PlainDate } from "@fuyou/kernel";
import { type Sheet, sheetsOf } from "@fuyou/registers";
import type { Deployment } from "./deployment.js";
import type { ImportOptions, RegisterImport } from "./import-result.js";
import { importFiles } from "./importing.js";

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
}
