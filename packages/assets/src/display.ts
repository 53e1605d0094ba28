import { divisions } from "@fuyou/hierarchy";
import {
  codeOf,
  defineTable,
  finding,
  labelOf,
  plainDateSchema,
  type Row,
  type Table,
} from "@fuyou/kernel";
import { z } from "zod";
import { assetsCodes } from "./errors.js";
import { boardContentPoint, displayKindPoint } from "./extension-points.js";
import { rooms } from "./room.js";
import { displayKinds, titleIn } from "./vocabulary.js";

/**
 * A display (宣传设施): a board on the wall of a room, or what stands outside in a village, such as its
 * notice board (宣传栏). It tells something to everybody and never anything about a person.
 */
export interface Display extends Row {
  /** What it is, a code of `assets.display-kind`. */
  readonly kind: string;
  /** The room it hangs in, where it does. */
  readonly room?: string | undefined;
  /** The division it stands in, where it is in no room. */
  readonly division?: string | undefined;
  /** What it tells, codes of `assets.board-content`; absent where nobody has noted it down. */
  readonly contents?: readonly string[] | undefined;
}

/** Shape of a {@link Display}. */
export const displaySchema: z.ZodType<Display> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "宣传设施编号", en: "identifier" } }),
  kind: codeOf(displayKindPoint, { zh: "类别", en: "kind" }),
  room: z
    .string()
    .optional()
    .meta({ label: { zh: "所在房间", en: "room" } }),
  division: z
    .string()
    .optional()
    .meta({ label: { zh: "所在区划（室外）", en: "division (outside)" } }),
  contents: z
    .array(codeOf(boardContentPoint))
    .optional()
    .meta({ label: { zh: "内容", en: "contents" } }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "撤除日期", en: "taken down on" } }),
});

/** Register of displays (宣传设施). Each hangs in a room or stands outside in a division. */
export const displays: Table<Display, "room" | "division"> = defineTable<
  Display,
  "room" | "division"
>({
  name: "displays",
  title: { zh: "宣传设施", en: "displays" },
  schema: displaySchema,
  references: {
    room: { to: rooms, onRetire: "restrict" },
    division: { to: divisions, onRetire: "restrict" },
  },
  label: (row, county) => {
    const room = row.room === undefined ? undefined : county.get(rooms, row.room);
    const division = row.division === undefined ? undefined : county.get(divisions, row.division);
    const place = room === undefined ? division?.name : labelOf(rooms, room, county);
    return `${place ?? ""}${titleIn(displayKinds, row.kind)}`;
  },
  *check(rows, county) {
    for (const row of rows) {
      if ((row.room === undefined) !== (row.division === undefined)) continue;
      yield finding(assetsCodes.message("ASSETS_DISPLAY_PLACE", { id: row.id }), {
        kind: "data",
        severity: "error",
        subject: `displays/${row.id}`,
        date: county.date,
      });
    }
  },
});
