import {
  type Citation,
  citationSchema,
  codeSchema,
  defineExtensionPoint,
  defineView,
  type ExtensionPoint,
  type Text,
  textSchema,
  type View,
} from "@fuyou/kernel";
import { z } from "zod";
import { stoodThrough, type UnitScope, unitScopeSchema, unitsIn } from "./unit.js";

/** A sort of unit that a document is addressed to (主送单位). */
export interface Addressee {
  /** Its code. */
  code: string;
  /** What the document calls them. */
  title: Text;
  /** Which units of the county they are. */
  of: UnitScope;
  /** The clauses that name them. */
  cites: readonly Citation[];
}

/** Shape of an {@link Addressee}. */
export const addresseeSchema: z.ZodType<Addressee> = z.strictObject({
  code: codeSchema,
  title: textSchema,
  of: unitScopeSchema,
  cites: z.array(citationSchema),
});

/** To whom documents are addressed (主送单位). */
export const addresseePoint: ExtensionPoint<Addressee> = defineExtensionPoint<Addressee>({
  id: "governance.addressee",
  title: { zh: "主送单位", en: "addressees of documents" },
  schema: addresseeSchema,
  key: (addressee) => addressee.code,
});

/** To whom a document is addressed, and which units of the county they are (主送单位). */
export const addresseesView: View<Record<never, never>> = defineView({
  id: "governance.addressees",
  title: { zh: "主送单位", en: "addressees" },
  question: {
    zh: "文件发给哪些单位，本县登记表里有多少？",
    en: "To whom is each document addressed, and how many of them do the registers have?",
  },
  options: z.strictObject({}) as z.ZodType<Record<never, never>>,
  answer({ county, composition, date }) {
    return {
      tables: [
        {
          title: { zh: "主送单位", en: "Addressees" },
          columns: [
            { key: "source", label: { zh: "文件", en: "document" }, kind: "text" },
            { key: "title", label: { zh: "主送单位", en: "addressed to" }, kind: "text" },
            { key: "units", label: { zh: "在册单位", en: "on the registers" }, kind: "number" },
          ],
          rows: composition.at(addresseePoint, date).map(({ value }) => ({
            source: value.cites.map(({ source }) => source).join(", "),
            title: value.title,
            units: unitsIn(county, value.of).filter((each) =>
              stoodThrough(each, { from: date, to: date }),
            ).length,
          })),
        },
      ],
      findings: [],
    };
  },
});
