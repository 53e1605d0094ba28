import { isCreditCode } from "@fuyou/hierarchy";

const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/**
 * Hands out unified social credit codes (统一社会信用代码) that pass the check of GB 32100-2015 and
 * show that they are synthetic: the subject part reads `XXXX` and a running number.
 */
export class CreditCodes {
  #issued = 0;

  /** @param county - six-digit code that stands in every code */
  constructor(readonly county: string) {}

  /**
   * The next code.
   *
   * @param prefix - 11 for organs, 12 for public institutions
   * @param wrong - gives it, on purpose, a check character that does not fit
   */
  next(prefix: "11" | "12", wrong = false): string {
    this.#issued += 1;
    const body = `${prefix}${this.county}XXXX${String(this.#issued).padStart(5, "0")}`;
    const check = [...alphabet].find((character) => isCreditCode(body + character) !== wrong);
    return `${body}${check}`;
  }
}
