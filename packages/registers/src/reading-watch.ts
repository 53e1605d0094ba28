import type { Message } from "@fuyou/kernel";

/** What a reader of files is told while lines are read. */
export interface ReadingWatch {
  /** Told of something in the file that wants a word; sheet and cell where it stands in one. */
  note(message: Message, severity: "error" | "warning" | "information", where?: string): void;
  /** Told how far a sheet is read: its lines so far, and the bytes taken since the last word. */
  progress(sheet: string, rows: number, bytes: number): void;
}
