import { z } from "zod";
import type { Citation } from "./citation.js";
import type { Composition } from "./composition.js";
import type { County } from "./county.js";
import type { PlainDate } from "./date.js";
import { defineExtensionPoint, type ExtensionPoint } from "./extension-point.js";
import type { Finding } from "./finding.js";
import type { Text } from "./text.js";

/**
 * What a column of a view holds: words, a whole or broken number, an amount of money in fen (shown in yuan), an
 * area in hundredths of a square metre (shown in square metres), a share between 0 and 1 (shown in per cent, on a page also as a bar), a day, or a verdict (on a page with
 * its sign).
 */
export type ViewColumnKind = "text" | "number" | "fen" | "area" | "share" | "date" | "verdict";

/** One column of a {@link ViewTable}. */
export interface ViewColumn {
  /** Its key in every row. */
  readonly key: string;
  /** Its heading. */
  readonly label: Text;
  /** What it holds. */
  readonly kind: ViewColumnKind;
}

/** What stands in one cell; null where the datum is missing, which is never shown as zero. */
export type ViewCell = string | number | Text | null;

/** A table of answers (报表), for a terminal, a page or a sheet. */
export interface ViewTable {
  /** What it lists. */
  readonly title: Text;
  /** Its columns, in order. */
  readonly columns: readonly ViewColumn[];
  /** Its rows; every row has every key. */
  readonly rows: readonly Readonly<Record<string, ViewCell>>[];
  /** What a reader has to know beside the numbers: what was left out, which reading was taken. */
  readonly notes?: readonly Text[] | undefined;
}

/** What a view answers. */
export interface ViewAnswer {
  /** The tables. */
  readonly tables: readonly ViewTable[];
  /** What came up. */
  readonly findings: readonly Finding[];
}

/** What a view is asked about. */
export interface ViewContext {
  /** The county. */
  readonly county: County;
  /** The county before the plans, where the question is about what they changed; null where no plan was rehearsed. */
  readonly before: County | null;
  /** What the plugins contribute. */
  readonly composition: Composition;
  /** The day of the question. */
  readonly date: PlainDate;
}

/**
 * A question that can be asked of a county (报表): which station is ready for which service, which meetings were
 * missed, how a target stands. Whoever knows the answer declares the view; the command line, the pages and the
 * sheets list all views alike and know none of them. It only reads.
 */
export interface View<O = unknown> {
  /** Its identifier, `package.thing`. */
  readonly id: string;
  /** Its name. */
  readonly title: Text;
  /** The question it answers, in a sentence. */
  readonly question: Text;
  /** What may be asked more narrowly; a strict object in which everything has a default or is optional. */
  readonly options: z.ZodType<O>;
  /** The clauses that ask for it, if any. */
  readonly cites?: readonly Citation[] | undefined;
  /**
   * Answers.
   *
   * @param context - the county, what the plugins contribute, and the day
   * @param options - what is asked more narrowly
   */
  answer(context: ViewContext, options: O): ViewAnswer;
}

/** A view of any options. */
// biome-ignore lint/suspicious/noExplicitAny: options are checked by the view's own schema
export type AnyView = View<any>;

/**
 * Declares a view (报表); the type of its options follows from their schema.
 *
 * @param view - the view
 */
export function defineView<O>(view: View<O>): View<O> {
  return view;
}

/** The questions that can be asked of a county (报表). */
export const viewPoint: ExtensionPoint<AnyView> = defineExtensionPoint<AnyView>({
  id: "kernel.view",
  title: { zh: "报表", en: "views" },
  schema: z.custom<AnyView>((value) => typeof (value as AnyView)?.answer === "function"),
  cited: false,
  key: (view) => view.id,
});
