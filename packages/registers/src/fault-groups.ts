import type { Severity, Text } from "@fuyou/kernel";
import type { CellFault, SheetPlace } from "./cell-fault.js";

/** The same fault in many cells of a column, told once (同类问题). */
export interface FaultGroup extends SheetPlace {
  /** Name of the register; empty where the sheet is none. */
  readonly register: string;
  /** Path of the field; empty where it is about lines or the sheet. */
  readonly field: string;
  /** Code of the message. */
  readonly code: string;
  /** How much it weighs. */
  readonly severity: Severity;
  /** In how many cells. */
  readonly count: number;
  /** The first of them. */
  readonly cells: readonly string[];
  /** From the first cell to the last, such as `C5:C90`; one cell where there is one. */
  readonly range: string;
  /** Some of the values that stand there; masked where they identify persons. */
  readonly values: readonly string[];
  /** What was expected in the first of them. */
  readonly expected: Text;
  /** What was probably meant in the first of them. */
  readonly suggestion: string | undefined;
  /** The sentence of the first of them. */
  readonly message: Text;
}

const shownCells = 5;
const shownValues = 3;

interface Gathering {
  readonly first: CellFault;
  readonly code: string;
  readonly severity: Severity;
  readonly cells: string[];
  readonly values: Set<string>;
  count: number;
  least: number;
  most: number;
}

/**
 * Groups faults for people (问题归并): the same fault in many cells of a column becomes one group, in the order in
 * which each came up first.
 *
 * @param faults - the faults
 */
export function groupFaults(faults: Iterable<CellFault>): FaultGroup[] {
  const groups = new Map<string, Gathering>();
  for (const fault of faults) {
    const { code, severity } = fault;
    const column = /^[A-Z]+/u.exec(fault.cell)?.[0] ?? "";
    const line = Number(fault.cell.slice(column.length));
    const key = [fault.file, fault.sheet, column, fault.field, code].join("\u0000");
    const group = groups.get(key);
    if (group === undefined) {
      const [cells, values] = [[fault.cell], new Set([fault.value])];
      groups.set(key, {
        ...{ first: fault, code, severity, cells, values },
        ...{ count: 1, least: line, most: line },
      });
      continue;
    }
    group.count++;
    group.least = Math.min(group.least, line);
    group.most = Math.max(group.most, line);
    if (group.cells.length < shownCells) group.cells.push(fault.cell);
    if (group.values.size < shownValues) group.values.add(fault.value);
  }
  return [...groups.values()].map(
    ({ first, code, severity, count, cells, values, least, most }) => {
      const { file, sheet, register, field, expected, suggestion } = first;
      const column = /^[A-Z]+/u.exec(first.cell)?.[0] ?? "";
      const range = least === most ? first.cell : `${column}${least}:${column}${most}`;
      return {
        ...{
          file,
          sheet,
          register,
          field,
          code,
          severity,
          count,
          cells,
          range,
          expected,
          suggestion,
        },
        values: [...values].filter((value) => value !== ""),
        message: first.finding.message,
      };
    },
  );
}
