import type { Text } from "@fuyou/kernel";
import type { Attached, DrawnBody } from "./drawn-body.js";
import { type Columns, type Frame, measures } from "./picture-column.js";
import type { RowSide } from "./picture-row.js";
import { textWidth, wrap } from "./text-width.js";
import type { Wording } from "./wording.js";

/** A plate or department with its text broken into lines. */
export interface Label {
  /** Its lines. */
  lines: string[];
  /** Whether it is new. */
  fresh: boolean;
}

/** A body with its place and its texts broken into lines. */
export interface Box extends Frame {
  /** The body. */
  body: DrawnBody;
  /** Lines of its name. */
  lines: string[];
  /** Its further plates. */
  plates: Label[];
  /** Its departments. */
  departments: Label[];
  /** For a body that has ended: when, and where it lives on. */
  ending: string[];
}

/** The word on what is new in a picture. */
export const freshWord: Text = { zh: "新", en: "new" };

/**
 * The boxes of one side of a row, stacked in their columns from y = 0 on.
 *
 * @param side - the bodies
 * @param columns - the columns
 * @param wording - the language
 */
export function boxesOf(side: RowSide, columns: Columns, wording: Wording): Box[] {
  const next = [0, 0];
  const among = new Map(side.bodies.map((body) => [body.id, body]));
  return side.bodies.map((body) => {
    const column = body.side === "governing" ? 0 : 1;
    const arrows = side.bodies.some((each) => each.side === body.side && each.standing === "ended");
    const width = columns.widths[column] - (arrows ? measures.arrow : 0);
    const box = boxOf(body, width, among, wording);
    box.x = columns.x[column];
    box.y = next[column] as number;
    next[column] = box.y + box.height + measures.between;
    return box;
  });
}

function boxOf(
  body: DrawnBody,
  width: number,
  among: ReadonlyMap<string, DrawnBody>,
  wording: Wording,
): Box {
  const bold = wording.language === "zh" ? 1 : 1.06;
  const mark = textWidth(`＋${wording.say(freshWord)}`, measures.small * bold) + 4;
  const label = ({ label: text, fresh }: Attached): Label => ({
    lines: wrap(text, measures.small, width - 26 - (fresh ? mark : 0), 3),
    fresh,
  });
  const room = width - 16 - (body.standing === "new" ? mark : 0);
  const lines = wrap(body.label, measures.name * bold, room, 4);
  const [plates, departments] = [body.plates.map(label), body.departments.map(label)];
  const ending =
    body.standing === "ended"
      ? wrap(endingOf(body, among, wording), measures.small, width - 16, 2)
      : [];
  const height =
    11 +
    lines.length * measures.line +
    plates.reduce((sum, each) => sum + each.lines.length * measures.smallLine + 9, 0) +
    departments.reduce((sum, each) => sum + each.lines.length * measures.smallLine + 1, 0) +
    ending.length * measures.smallLine;
  return { x: 0, y: 0, width, height, body, lines, plates, departments, ending };
}

/** When a body ended, and in what it lives on where no arrow can say so. */
function endingOf(
  { side, endedOn, successors }: DrawnBody,
  among: ReadonlyMap<string, DrawnBody>,
  wording: Wording,
): string {
  const pointed = successors.every((id) => among.get(id)?.side === side);
  const into = wording.list(successors.map((id) => among.get(id)?.label ?? id));
  const day = endedOn ?? "";
  return pointed
    ? wording.say({ zh: `${day} 撤销`, en: `ended ${day}` })
    : wording.say({ zh: `${day} 并入 ${into}`, en: `${day} into ${into}` });
}
