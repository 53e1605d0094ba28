import type { Edge } from "./hierarchy-state.js";
import { villagesOf } from "./hierarchy-state.js";
import type { PictureRow, RowSide } from "./picture-row.js";

/** The gutters between the columns: before the governing bodies, the serving ones, the villages. */
export type Gutter = 0 | 1 | 2;

/** What one body has with all bodies of one column: drawn as one line with branches. */
export interface Net {
  /** The drawn body it starts from. */
  from: string;
  /** What it says. */
  kind: Edge["kind"];
  /** The gutter in which it leaves its body, and that in which it reaches the others. */
  leaves: Gutter;
  /** The gutter left of the column it leads to. */
  reaches: Gutter;
  /** The drawn ends it leads to. */
  targets: string[];
  /** Index of the row it starts in, and of the last one it leads to. */
  row: number;
  /** Whether it stays within its row. */
  local: boolean;
  /** Its place in the gutter it leaves by, and in the one it reaches. */
  tracks: Map<Gutter, number>;
  /** Its place in the channel at the foot of its row, where it changes gutters. */
  channel: number | undefined;
}

/** The nets of a picture, and how much room they ask for. */
export interface Nets {
  /** The nets, in the order in which they are drawn. */
  nets: Net[];
  /** Number of tracks in each gutter. */
  tracks: [number, number, number];
  /** Number of channels at the foot of each row. */
  channels: number[];
}

type Column = 0 | 1 | 2;

/**
 * Bundles the relations of a picture into nets and gives each its tracks. A net that stays within its
 * row shares tracks with those of other rows; one that leads further has a track of its own.
 *
 * @param rows - the rows of the picture
 * @param side - which picture
 * @param edges - the relations
 * @param drawnAs - by which drawn end every other is represented
 */
export function netsOf(
  rows: readonly PictureRow[],
  side: "before" | "after",
  edges: readonly Edge[],
  drawnAs: ReadonlyMap<string, string>,
): Nets {
  const places = placesOf(rows, side);
  const bundles = new Map<string, Net>();
  for (const edge of edges) {
    const from = drawnAs.get(edge.from) ?? edge.from;
    const to = drawnAs.get(edge.to) ?? edge.to;
    const [start, end] = [places.get(from), places.get(to)];
    if (start === undefined || end === undefined || start.column === 2 || from === to) continue;
    const key = `${edge.kind} ${from} ${end.column}`;
    const leaves = (
      start.column === 0 ? (end.column === 0 ? 0 : 1) : end.column === 2 ? 2 : 1
    ) as Gutter;
    const net = bundles.get(key) ?? {
      from,
      kind: edge.kind,
      leaves,
      reaches: end.column,
      targets: [],
      row: start.row,
      local: true,
      tracks: new Map<Gutter, number>(),
      channel: undefined,
    };
    bundles.set(key, net);
    if (!net.targets.includes(to)) net.targets.push(to);
    if (end.row !== start.row) net.local = false;
  }
  const weight = { administrative: 0, guidance: 1, other: 2 };
  const nets = [...bundles.values()].sort(
    (a, b) => Number(a.local) - Number(b.local) || weight[a.kind] - weight[b.kind] || a.row - b.row,
  );
  return assign(nets, rows.length);
}

function assign(nets: Net[], rows: number): Nets {
  const channels = Array.from({ length: rows }, () => 0);
  const locals = Array.from({ length: rows }, () => [0, 0, 0]);
  const widest: [number, number, number] = [0, 0, 0];
  for (const net of nets.filter((each) => each.local)) {
    for (const gutter of new Set([
      net.leaves,
      ...(net.leaves === net.reaches ? [] : [net.reaches]),
    ])) {
      // A net that ends in the foot of its own row goes straight from the channel to the villages.
      if (gutter === 2 && net.leaves !== 2) continue;
      const used = (locals[net.row] as number[])[gutter] as number;
      net.tracks.set(gutter, used);
      (locals[net.row] as number[])[gutter] = used + 1;
      widest[gutter] = Math.max(widest[gutter], used + 1);
    }
  }
  for (const net of nets.filter((each) => !each.local)) {
    for (const gutter of new Set([net.leaves, net.reaches])) {
      net.tracks.set(gutter, widest[gutter]);
      widest[gutter] += 1;
    }
  }
  for (const net of nets) {
    if (net.leaves === net.reaches) continue;
    net.channel = channels[net.row] as number;
    channels[net.row] = net.channel + 1;
  }
  return { nets, tracks: widest, channels };
}

function placesOf(
  rows: readonly PictureRow[],
  side: "before" | "after",
): Map<string, { row: number; column: Column }> {
  const places = new Map<string, { row: number; column: Column }>();
  for (const [row, each] of rows.entries()) {
    const shown: RowSide = each[side];
    for (const body of shown.bodies) {
      if (body.standing === "ended") continue;
      places.set(body.id, { row, column: body.side === "governing" ? 0 : 1 });
    }
    const [first] = each.divisions;
    if (first !== undefined) places.set(villagesOf(first), { row, column: 2 });
  }
  return places;
}
