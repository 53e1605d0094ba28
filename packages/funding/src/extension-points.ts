import {
  type CodeEntry,
  codeSchema,
  defineCodeList,
  defineExtensionPoint,
  type ExtensionPoint,
  nearest,
  type Text,
  textSchema,
} from "@fuyou/kernel";
import { z } from "zod";
import { fundingCodes } from "./errors.js";

/** Classes of expenditure (经费类别): development, staff, running, business and others; an open list. */
export const fundingClassPoint: ExtensionPoint<CodeEntry> = defineCodeList("funding.class", {
  zh: "经费类别",
  en: "classes of expenditure",
});

/** Modes of payment (供给方式): budget, purchase of service, subsidy and others; an open list. */
export const fundingModePoint: ExtensionPoint<CodeEntry> = defineCodeList("funding.mode", {
  zh: "供给方式",
  en: "modes of payment",
});

/** What an amount is settled by (核定依据): posts, standards, tasks, assessment; an open list. */
export const fundingBasisPoint: ExtensionPoint<CodeEntry> = defineCodeList("funding.basis", {
  zh: "核定依据",
  en: "bases of amounts",
});

/** A source of money (资金来源) and what it declares of itself. */
export interface FundingSource {
  /** The code that records hold, for example `county-finance`. */
  code: string;
  /** Its name. */
  title: Text;
  /** The wider source it is a part of, as county finance is a part of government; absent where there is none. */
  within?: string | undefined;
  /** Whether it may be used only where a rule names it (须经允许), as private money may. */
  onlyNamed?: boolean | undefined;
}

/** Shape of a {@link FundingSource}. */
export const fundingSourceSchema: z.ZodType<FundingSource> = z.strictObject({
  code: codeSchema,
  title: textSchema,
  within: z.string().optional(),
  onlyNamed: z.boolean().optional(),
});

/** Sources of money (资金来源): an open list; one may be a part of another. */
export const fundingSourcePoint: ExtensionPoint<FundingSource> =
  defineExtensionPoint<FundingSource>({
    id: "funding.source",
    title: { zh: "资金来源", en: "sources of money" },
    schema: fundingSourceSchema,
    cited: false,
    key: (source) => source.code,
    *check(entries) {
      const known = entries.map(({ key }) => key);
      for (const { plugin, key, value } of entries) {
        if (value.within === undefined || known.includes(value.within)) continue;
        const code = value.within;
        const values = { plugin, rule: key, code, nearest: nearest(code, known) ?? "—" };
        yield fundingCodes.message("FUNDING_UNKNOWN_CODE", { ...values, list: "funding.source" });
      }
    },
  });
