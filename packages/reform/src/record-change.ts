import { type Change, defineChange, endedBefore, type Row } from "@fuyou/kernel";
import { z } from "zod";

/** What has to be said to end records of a register. */
export interface RecordEnding {
  /** Name of the register. */
  register: string;
  /** The records. */
  records: readonly string[];
}

/** Ends records (终止记录) on the eve of the act; a dated one that had not begun by then is taken back. */
export const endRecords: Change<RecordEnding> = defineChange<RecordEnding>({
  type: "reform.end-records",
  title: { zh: "终止记录", en: "end records" },
  schema: z.strictObject({ register: z.string(), records: z.array(z.string()) }),
  apply(draft, { register, records }, { on }) {
    const table = draft.tableNamed(register);
    for (const id of records) {
      const { period } = draft.require(table, id);
      if (period === undefined || period.from >= on) draft.retire(table, id, on);
      else draft.update(table, id, { period: endedBefore(period, on) });
    }
  },
});

/** What has to be said to open records of a register anew: the records themselves. */
export interface RecordOpening {
  /** Name of the register. */
  register: string;
  /** The records, under identifiers of their own. */
  records: readonly Row[];
}

/** Opens records anew (重新登记) that follow others which ended. */
export const openRecords: Change<RecordOpening> = defineChange<RecordOpening>({
  type: "reform.open-records",
  title: { zh: "重新登记", en: "open records anew" },
  schema: z.strictObject({
    register: z.string(),
    records: z.array(z.custom<Row>((row) => typeof (row as Row | null)?.id === "string")),
  }),
  apply(draft, { register, records }) {
    const table = draft.tableNamed(register);
    for (const row of records) draft.insert(table, row);
  },
});
