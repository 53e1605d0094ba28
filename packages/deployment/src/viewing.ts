import type { Journal } from "@fuyou/journal";
import {
  type AnyView,
  type Composition,
  type Finding,
  FuyouError,
  nearest,
  type PlainDate,
  reasonsOf,
  type Text,
  type ViewTable,
  viewPoint,
} from "@fuyou/kernel";
import { z } from "zod";
import type { CountyState } from "./county-state.js";
import type { JudgeOptions } from "./definition.js";
import { deploymentCodes } from "./errors.js";

/** A question that can be asked of the county (报表), as `fuyou views` lists it. */
export interface ViewLine {
  /** Its identifier. */
  view: string;
  /** Its name. */
  title: Text;
  /** The question it answers. */
  question: Text;
  /** The plugin that brings it. */
  plugin: string;
  /** JSON Schema of what may be asked more narrowly. */
  options: unknown;
}

/** How a view is asked. */
export interface ViewRequest extends JudgeOptions {
  /** The journal as which the county is asked, with whatever was carried out and entered so far; a rehearsal where absent. */
  journal?: Journal | undefined;
  /** The day of the question; that of the county where absent. */
  on?: PlainDate | undefined;
  /** What is asked more narrowly, as the view's own options. */
  options?: Readonly<Record<string, unknown>> | undefined;
}

/** A county as an answer speaks of it. */
export interface ViewedCounty {
  /** Its six-digit code. */
  code: string;
  /** Its name. */
  name: Text;
  /** Edition of the codes of its divisions. */
  edition: PlainDate;
}

/** What a view answered of a county (报表结果). */
export interface Viewed {
  /** Identifier of the view. */
  view: string;
  /** Its name. */
  title: Text;
  /** The question. */
  question: Text;
  /** The county. */
  county: ViewedCounty;
  /** Whether any of its records are invented. */
  synthetic: boolean;
  /** The day of the question. */
  date: PlainDate;
  /** The plan after which the county was looked at; null for its registers, or its journal, as they stand. */
  plan: string | null;
  /** The tables. */
  tables: readonly ViewTable[];
  /** What came up. */
  findings: readonly Finding[];
}

/**
 * Every question that can be asked, by identifier.
 *
 * @param composition - the plugins
 */
export function viewLines(composition: Composition): ViewLine[] {
  return composition
    .all(viewPoint)
    .map(({ plugin, value: { id, title, question, options } }) => ({
      view: id,
      title,
      question,
      plugin,
      options: z.toJSONSchema(options, { unrepresentable: "any", io: "input" }),
    }))
    .sort((a, b) => (a.view < b.view ? -1 : 1));
}

/**
 * Asks one question of a county.
 *
 * @param id - identifier of the view
 * @param states - the county as its registers stand, and as each plan leaves it
 * @param composition - the plugins
 * @param request - the day, and what is asked more narrowly
 * @throws FuyouError `DEPLOYMENT_UNKNOWN_VIEW`, `DEPLOYMENT_VIEW_OPTIONS`
 */
export function askView(
  id: string,
  states: readonly CountyState[],
  composition: Composition,
  request: ViewRequest,
): Viewed {
  const view = viewNamed(id, composition);
  const { county, plan } = states.at(-1) as CountyState;
  const before = plan === null ? null : (states[0] as CountyState).county;
  const date = request.on ?? county.date;
  const options = narrowed(view, request.options ?? {});
  const { tables, findings } = view.answer({ county, before, composition, date }, options);
  const { code, name, edition, synthetic } = county;
  const { title, question } = view;
  return {
    view: id,
    title,
    question,
    county: { code, name, edition },
    synthetic,
    date,
    plan,
    tables,
    findings,
  };
}

function viewNamed(id: string, composition: Composition): AnyView {
  const known = composition.all(viewPoint).map(({ value }) => value);
  const view = known.find((each) => each.id === id);
  if (view !== undefined) return view;
  const ids = known.map((each) => each.id).sort();
  const values = { view: id, nearest: nearest(id, ids) ?? "—", known: ids.join(", ") };
  throw new FuyouError(deploymentCodes.message("DEPLOYMENT_UNKNOWN_VIEW", values));
}

/** The options as the view reads them; a code of digits only may come as a number. */
function narrowed(view: AnyView, given: Readonly<Record<string, unknown>>): unknown {
  let options = given;
  let read = view.options.safeParse(options);
  if (!read.success) {
    const faulty = new Set(read.error.issues.map(({ path }) => path[0]));
    const written = ([key, value]: [string, unknown]): [string, unknown] =>
      faulty.has(key) && typeof value === "number" ? [key, String(value)] : [key, value];
    options = Object.fromEntries(Object.entries(given).map(written));
    read = view.options.safeParse(options);
  }
  if (read.success) return read.data;
  const reason = reasonsOf(read.error, options, view.options);
  const values = { view: view.id, reason };
  throw new FuyouError(deploymentCodes.message("DEPLOYMENT_VIEW_OPTIONS", values));
}
