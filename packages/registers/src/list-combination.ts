import {
  type AnyTable,
  type Composition,
  type County,
  type CountyData,
  columnsOf,
  type Finding,
  labelOf,
  matchRulePoint,
  type Row,
} from "@fuyou/kernel";
import { combinationFault } from "./combination-fault.js";
import { namesIn, renamed, twins, unknownRecords } from "./combination-names.js";
import { type CombinedTotal, combinedTotals, type Overlap } from "./combined-total.js";
import { type MatchDecision, readMatchDecisions } from "./match-decision.js";
import { matchCodes } from "./match-errors.js";

/** Two lists as one (合并登记). */
export interface Combination {
  /** The combined registers, to be read like any others. */
  readonly data: CountyData;
  /** Totals before and after. */
  readonly totals: readonly CombinedTotal[];
  /** What differs, what was renamed, decisions that name nothing. */
  readonly findings: readonly Finding[];
}

/**
 * Combines two lists of one county into one (合并两方登记). Records decided to be the same become one: the first
 * list's, with what only the second knows filled in; what differs is a finding, and the first list's value
 * stands. All other records of the second list are added; references follow. Both lists stay as they are, so
 * that a decision taken back is undone by combining again.
 *
 * @param left - the first list, whose identifiers stay
 * @param right - the second list
 * @param composition - the registers and rules of matching
 * @param log - the decisions
 */
export function combineLists(
  left: County,
  right: County,
  composition: Composition,
  log: readonly MatchDecision[],
): Combination {
  const { standing, findings: said } = readMatchDecisions(log, left.date);
  const findings: Finding[] = [...said];
  if (left.code !== right.code) {
    const message = matchCodes.message("REGISTERS_MATCH_OTHER_COUNTY", {
      left: left.code,
      right: right.code,
    });
    findings.push(combinationFault(message, left.code, left));
  }
  if (findings.length > 0) {
    return { data: left.toData(), totals: [], findings };
  }
  const names = new Map<string, Map<string, string>>();
  const ruled = new Map(
    composition.at(matchRulePoint, left.date).map(({ key, value }) => [key, value]),
  );
  // What has a rule first: records without one, such as custodies, are told by what they refer to.
  const ordered = [...left.tables].sort(
    (a, b) => Number(ruled.has(b.name)) - Number(ruled.has(a.name)),
  );
  for (const table of ordered) {
    const decisions = standing.get(table.name) ?? [];
    findings.push(...unknownRecords(table, left, right, decisions));
    const partners = ruled.has(table.name)
      ? new Map(
          decisions.filter((each) => each.same === true).map((each) => [each.right, each.left]),
        )
      : twins(table, left, right, names);
    const shared = ruled.get(table.name)?.sharedCodes === true;
    names.set(table.name, namesIn(table, left, right, partners, shared, findings));
  }
  const tables: Record<string, Row[]> = {};
  const overlapping = new Map<string, Overlap[]>();
  for (const table of left.tables) {
    const rows = new Map([...left.rows<Row>(table)].map((row) => [row.id, row]));
    const twice: Overlap[] = [];
    for (const row of right.rows<Row>(table)) {
      const own = renamed(row, table, names);
      const mine = rows.get(own.id);
      if (mine === undefined) rows.set(own.id, own);
      else {
        const one = filled(mine, own, table, left, findings);
        twice.push({ mine, theirs: row, one });
        rows.set(mine.id, one);
      }
    }
    tables[table.name] = [...rows.values()];
    overlapping.set(table.name, twice);
  }
  const { county } = left.toData();
  const synthetic = left.synthetic || right.synthetic;
  const data: CountyData = { county: { ...county, synthetic }, tables };
  return { data, totals: combinedTotals(left, right, data, overlapping, composition), findings };
}

/** The first list's record with what only the second knows; what differs is told and stays as it was. */
function filled(mine: Row, theirs: Row, table: AnyTable, left: County, findings: Finding[]): Row {
  const fields: Record<string, unknown> = { ...mine };
  for (const [field, value] of Object.entries(theirs)) {
    const own = fields[field];
    if (own === undefined) fields[field] = value;
    else if (value !== undefined && JSON.stringify(own) !== JSON.stringify(value)) {
      const personal = table.personal.includes(field);
      const shown = (each: unknown) =>
        personal ? "＊" : typeof each === "object" ? JSON.stringify(each) : String(each);
      const title = columnsOf(table).find(({ name }) => name === field)?.title ?? field;
      const values = {
        table: table.title,
        id: labelOf(table, mine, left),
        field: title,
        left: shown(own),
        right: shown(value),
      };
      const message = matchCodes.message("REGISTERS_MATCH_CONFLICT", values);
      findings.push(combinationFault(message, `${table.name}/${mine.id}`, left, "warning", field));
    }
  }
  return fields as unknown as Row;
}
