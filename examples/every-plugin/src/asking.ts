import {
  type Composition,
  type County,
  type Finding,
  type ViewAnswer,
  viewPoint,
} from "@fuyou/kernel";
import { checkRequirements } from "@fuyou/standards";

/** What is asked of a county: its composition, the county before its plans where there were any, and options of the view. */
export interface Asked {
  /** What the plugins contribute. */
  readonly composition: Composition;
  /** The county before its plans; none where absent. */
  readonly before?: County | undefined;
  /** Options of the view; its defaults where absent. */
  readonly options?: object | undefined;
}

/**
 * Asks one question of a county (报表), as the command line does.
 *
 * @param view - identifier of the view
 * @param county - the county
 * @param asked - with which plugins and options
 */
export function answerTo(view: string, county: County, asked: Asked): ViewAnswer {
  const { composition, before = null, options = {} } = asked;
  const found = composition.get(viewPoint, view);
  if (found === undefined) throw new Error(`There is no view ${view}.`);
  const context = { county, before, composition, date: county.date };
  return found.answer(context, found.options.parse(options));
}

/**
 * Judges a county by one rule: its verdicts, by the record judged.
 *
 * @param rule - identifier of the requirement
 * @param county - the county
 * @param composition - what the plugins contribute
 */
export function findingsOn(rule: string, county: County, composition: Composition): Finding[] {
  const all = checkRequirements(county, composition, { date: county.date, plan: null });
  return all.filter(({ requirement }) => requirement === rule);
}
