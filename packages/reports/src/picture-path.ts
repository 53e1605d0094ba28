import { villagesOf } from "./hierarchy-state.js";
import { type Columns, type Frame, measures } from "./picture-column.js";
import type { PlacedRow } from "./picture-layout.js";
import type { Gutter, Net } from "./picture-net.js";

/** A net as a path to be drawn, with the tips of its branches. */
export interface NetPath {
  /** The net. */
  net: Net;
  /** Path data: straight lines with right angles. */
  line: string;
  /** Where its branches meet their bodies. */
  tips: { x: number; y: number }[];
}

/**
 * The lines of a picture: every net leaves its body, runs down its track and branches to each body
 * it leads to.
 *
 * @param nets - the nets
 * @param rows - the rows with their boxes
 * @param columns - the columns
 */
export function netPaths(
  nets: readonly Net[],
  rows: readonly PlacedRow[],
  columns: Columns,
): NetPath[] {
  const frames = new Map<string, Frame>();
  for (const placed of rows) {
    for (const box of placed.boxes) frames.set(box.body.id, box);
    const [first] = placed.row.divisions;
    if (first !== undefined) frames.set(villagesOf(first), placed.tally);
  }
  const used = new Map<string, number>();
  /** The next free height at one side of a box. */
  const port = (id: string, side: "left" | "right"): { x: number; y: number } => {
    const frame = frames.get(id) as Frame;
    const taken = used.get(`${side} ${id}`) ?? 0;
    used.set(`${side} ${id}`, taken + 1);
    const y = frame.y + Math.min(12 + taken * 7, frame.height - 4);
    return { x: side === "left" ? frame.x : frame.x + frame.width, y };
  };
  const track = (net: Net, gutter: Gutter) =>
    columns.gutters[gutter] + 8 + (net.tracks.get(gutter) ?? 0) * measures.track;

  return nets.map((net) => {
    const own = frames.get(net.from) as Frame;
    const governing = own.x < columns.x[1];
    const leavesRight = governing ? net.leaves === 1 : net.leaves === 2;
    const start = port(net.from, leavesRight ? "right" : "left");
    const out = track(net, net.leaves);
    let line = `M${start.x} ${start.y}H${out}`;
    const tips: { x: number; y: number }[] = [];
    let [x, y] = [out, start.y];
    if (net.channel !== undefined) {
      y = rows[net.row]?.channels[net.channel] as number;
      line += `V${y}`;
      const straight = net.reaches === 2 && net.local;
      x = straight ? columns.x[2] : track(net, net.reaches);
      line += `H${x}`;
      if (straight) return { net, line, tips: [{ x, y }] };
    }
    const ends = net.targets.map((id) => port(id, "left"));
    const [low, high] = [
      Math.min(y, ...ends.map((p) => p.y)),
      Math.max(y, ...ends.map((p) => p.y)),
    ];
    line += `M${x} ${low}V${high}`;
    for (const end of ends) {
      line += `M${x} ${end.y}H${end.x}`;
      tips.push(end);
    }
    return { net, line, tips };
  });
}
