import type { PlainDate } from "@fuyou/kernel";
import { type Sheet, sheetsOf } from "@fuyou/registers";
import type { Deployment } from "./deployment.js";

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
}
