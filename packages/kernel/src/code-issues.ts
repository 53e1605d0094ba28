import type { z } from "zod";
import type { Message } from "./code.js";
import type { Composition } from "./composition.js";
import { kernelCodes } from "./errors.js";
import type { Contribution } from "./extension-point.js";
import { heldCodes } from "./held-codes.js";

/**
 * Every code that contributed values hold and that its list has not (代码核对), as issues of the composition: what a
 * point gives as its `check` where its values have fields made with `codeOf`.
 *
 * @param entries - the values
 * @param schema - their shape, whose code fields name their lists
 * @param composition - what else was contributed
 */
export function* codeIssues(
  entries: readonly Contribution<unknown>[],
  schema: z.ZodType,
  composition: Composition,
): Iterable<Message> {
  for (const { plugin, point, key, value } of entries) {
    for (const { path, codeList, code } of heldCodes(schema, value)) {
      if (composition.keys(codeList).has(code)) continue;
      const reason = {
        zh: `${path}：“${code}”不在代码表 ${codeList} 中`,
        en: `${path}: '${code}' is not in the code list ${codeList}`,
      };
      yield kernelCodes.message("KERNEL_INVALID_CONTRIBUTION", { plugin, point, key, reason });
    }
  }
}
