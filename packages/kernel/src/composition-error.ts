import type { Message } from "./code.js";
import { FuyouError } from "./error.js";

/**
 * A set of plugins that cannot be composed. Holds every issue at once; each names the plugin, the
 * point, the key and the way out.
 */
export class CompositionError extends FuyouError {
  /** All that is wrong. Where the dependencies are broken, only that is reported. */
  readonly issues: readonly Message[];

  /**
   * @param issues - all that is wrong
   */
  constructor(issues: readonly Message[]) {
    const list = (language: "zh" | "en") =>
      issues.map((issue) => `\n  - [${issue.code}] ${issue.text[language]}`).join("");
    super({
      code: "KERNEL_COMPOSITION",
      values: { issues: issues.length },
      text: {
        zh: `部署无法组成，共 ${issues.length} 处：${list("zh")}`,
        en: `The deployment cannot be composed (${issues.length} ${issues.length === 1 ? "issue" : "issues"}):${list("en")}`,
      },
    });
    this.name = "CompositionError";
    this.issues = issues;
  }
}
