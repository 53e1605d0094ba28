import type { CellFault, SheetPlace } from "./cell-fault.js";

/** A record as it was read from a line (读入的记录). */
export interface ReadRecord {
  /** Its fields; those whose cells could not be read are absent. */
  readonly row: Record<string, unknown>;
  /** Where it stood. */
  readonly at: SheetPlace & {
    /** Its line, from 1. */
    readonly line: number;
  };
  /** Number of the column in which each field stood, from 1, by path of the field. */
  readonly columns: ReadonlyMap<string, number>;
  /** Whether a cell of it could not be read, or lacks what no record may lack. */
  readonly faulty: boolean;
}

/** Tells a fault. */
export type Tell = (fault: CellFault) => void;
