/** How many cells a message names before it only counts. */
const namedCells = 10;

/** Cells of one kind of fault (同类问题单元格), of which only the first are named. */
export class FaultyCells {
  /** The first of them. */
  readonly cells: string[] = [];
  /** How many there are. */
  count = 0;

  /**
   * Adds one.
   *
   * @param cell - its name
   */
  add(cell: string): void {
    this.count++;
    if (this.cells.length < namedCells) this.cells.push(cell);
  }

  /**
   * What a message says of them.
   *
   * @param file - the file
   * @param sheet - the sheet
   */
  values(
    file: string,
    sheet: string,
  ): { file: string; sheet: string; count: number; cells: string } {
    const cells = this.cells.join(", ") + (this.count > this.cells.length ? " …" : "");
    return { file, sheet, count: this.count, cells };
  }
}
