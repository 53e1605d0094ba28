import type { Finding } from "@fuyou/kernel";
import { boundsIn } from "./bound.js";
import { isStrict } from "./comparison.js";
import { compileRequirement } from "./compilation.js";
import { theCounty } from "./compiled-requirement.js";
import { conditionsIn } from "./conditions.js";
import { standardsCodes } from "./errors.js";
import type { Held, LintWriter } from "./lint-writer.js";
import { isList } from "./measure.js";
import { findPath } from "./path.js";
import type { Predicate } from "./predicate.js";
import { predicateWords } from "./predicate-wording.js";
import { isSatisfiable } from "./satisfiable.js";
import { listed } from "./words.js";

/**
 * Faults of one requirement by itself: conditions that exclude each other, a bound that nothing can
 * meet, a table with a hole.
 *
 * @param held - the requirement
 * @param writer - what says it
 */
export function faultsAlone(held: Held, writer: LintWriter): Finding[] {
  return [...scopeFaults(held, writer), ...boundFaults(held, writer), ...rowFaults(held, writer)];
}

/** The first condition that no record can meet. */
function scopeFaults(held: Held, writer: LintWriter): Finding[] {
  for (const { part, table, predicates } of conditionsIn(held.value)) {
    if (isSatisfiable(...predicates)) continue;
    const said = predicates.map((each) => predicateWords(each, table, writer.lexicon));
    const values = { ...writer.words(held), part, words: listed(said) };
    const message = standardsCodes.message("STANDARDS_LINT_NEVER_APPLIES", values);
    return [writer.finding(message, held, "warning", part)];
  }
  return [];
}

/** A bound that nothing can meet. */
function boundFaults(held: Held, writer: LintWriter): Finding[] {
  const { requirement, things } = compileRequirement(held.value, writer.composition);
  const { measure, bound, compare } = requirement.require;
  const whole = "share" in measure || isList(measure);
  const impossible = boundsIn(bound).some((each) => {
    if ("amount" in each) {
      if (compare === "less-than" && each.amount === 0 && !("days" in measure)) return true;
      const beyond = isStrict(compare) ? each.amount >= things.length : each.amount > things.length;
      return isList(measure) && (compare === "at-least" || compare === "more-than") && beyond;
    }
    if ("every" in each) return compare === "more-than";
    if (!("share" in each) || !whole) return false;
    const { p, q } = each.share;
    return (compare === "more-than" && p === q) || (compare === "less-than" && p === 0);
  });
  if (!impossible) return [];
  const message = standardsCodes.message("STANDARDS_LINT_UNMEETABLE", writer.words(held));
  return [writer.finding(message, held, "warning")];
}

/** Values of the field that the table has no row for. */
function rowFaults(held: Held, writer: LintWriter): Finding[] {
  const { composition, lexicon } = writer;
  const { each, where, require } = held.value;
  const { bound } = require;
  const table = lexicon.tableNamed(each);
  if (!("table" in bound) || each === theCounty || table === undefined) return [];
  const { by, rows } = bound.table;
  const path = findPath(table, by);
  if ("reason" in path) return [];
  const { codeList, values } = path.field;
  const possible = codeList === undefined ? (values ?? []) : [...composition.keys(codeList)];
  const given = new Set(rows.flatMap((row) => row.when));
  const holes = possible.filter((value) => {
    if (given.has(value)) return false;
    const chosen: Predicate = { field: by, is: value };
    return where === undefined || isSatisfiable(where, chosen);
  });
  if (holes.length === 0) return [];
  const field = lexicon.field(each, by);
  const said = listed(holes.map((value) => lexicon.value(each, by, value)));
  const message = standardsCodes.message("STANDARDS_LINT_ROW_MISSING", {
    ...writer.words(held),
    field,
    values: said,
  });
  return [writer.finding(message, held, "warning")];
}
