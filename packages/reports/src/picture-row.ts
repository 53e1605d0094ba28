import type { DrawnBody } from "./drawn-body.js";
import { type Block, type HierarchyState, villagesOf } from "./hierarchy-state.js";
import { addTallies, type VillageTally } from "./village-tally.js";

/** One side of a row: the bodies drawn and the counts of the villages. */
export interface RowSide {
  /** The bodies, in the order of the register, ended ones last. */
  bodies: DrawnBody[];
  /** What the villages amount to. */
  tally: VillageTally;
}

/** A row of both pictures: the county, one township, or all townships alike. */
export interface PictureRow {
  /** Names of the divisions it stands for. */
  names: string[];
  /** Codes of the divisions it stands for. */
  divisions: string[];
  /** The first picture's side. */
  before: RowSide;
  /** The second picture's side. */
  after: RowSide;
}

/** The rows of both pictures, and by which drawn body every other is represented. */
export interface PictureRows {
  /** The rows: the county, then the townships. */
  rows: PictureRow[];
  /** In each picture, the drawn end for a body or for the villages of a township. */
  drawnAs: { before: Map<string, string>; after: Map<string, string> };
}

/** With more townships than this, those alike are drawn once. */
const mostRows = 14;

/**
 * The rows of the two pictures, aligned. Where there are many townships, those in which the same
 * kinds of body stand in the same relations, before and after, are folded into one row.
 *
 * @param before - the hierarchy before
 * @param after - the hierarchy after
 */
export function pictureRows(before: HierarchyState, after: HierarchyState): PictureRows {
  const codes = [...new Set([...before.blocks.keys(), ...after.blocks.keys()])];
  const county = codes.filter((code) => code.endsWith("000000"));
  const townships = codes.filter((code) => !code.endsWith("000000"));
  const groups = new Map<string, string[]>();
  const signatures = townships.length > mostRows ? signaturesOf(before, after) : undefined;
  for (const code of [...county, ...townships]) {
    const alike = county.includes(code) ? code : (signatures?.get(code) ?? code);
    groups.set(alike, [...(groups.get(alike) ?? []), code]);
  }
  const drawnAs = { before: new Map<string, string>(), after: new Map<string, string>() };
  const rows = [...groups.values()].map((divisions) => ({
    divisions,
    names: divisions.map(
      (code) => (after.blocks.get(code) ?? before.blocks.get(code))?.name ?? code,
    ),
    before: sideOf(before, divisions, drawnAs.before),
    after: sideOf(after, divisions, drawnAs.after),
  }));
  return { rows, drawnAs };
}

/** Bodies of one block in an order that does not depend on the register. */
function comparable(block: Block): DrawnBody[] {
  const key = (body: DrawnBody) => `${body.standing} ${body.kind}`;
  return [...block.bodies].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

function sideOf(
  state: HierarchyState,
  divisions: readonly string[],
  drawnAs: Map<string, string>,
): RowSide {
  const blocks = divisions
    .map((code) => state.blocks.get(code))
    .filter((each) => each !== undefined);
  const [first] = blocks;
  if (first === undefined) return { bodies: [], tally: addTallies([]) };
  const drawn = comparable(first);
  const common = new Map(drawn.map((body) => [body.id, body]));
  for (const block of blocks) {
    for (const [index, body] of comparable(block).entries()) {
      const { id } = drawn[index] as DrawnBody;
      const shown = common.get(id) as DrawnBody;
      drawnAs.set(body.id, id);
      if (body.label !== shown.label) common.set(id, { ...shown, label: shown.kindName });
    }
    drawnAs.set(villagesOf(block.division), villagesOf(first.division));
  }
  const bodies = first.bodies.map((body) => common.get(body.id) as DrawnBody);
  return {
    bodies: bodies.sort((a, b) => rank(a) - rank(b)),
    tally: addTallies(blocks.map((block) => block.tally)),
  };
}

/** Bodies that have ended come last. */
function rank(body: DrawnBody): number {
  return body.standing === "ended" ? 1 : 0;
}

/** By township, what makes it look as it does in both pictures: bodies, plates and relations. */
function signaturesOf(before: HierarchyState, after: HierarchyState): Map<string, string> {
  const signatures = new Map<string, string>();
  for (const state of [before, after]) {
    const parts = new Map<string, string[]>();
    const roles = new Map<string, { division: string; role: string }>();
    for (const block of state.blocks.values()) {
      const own = comparable(block).map((body, index) => {
        roles.set(body.id, { division: block.division, role: `#${index}` });
        const labels = [...body.plates, ...body.departments].map(
          ({ label, fresh }) => label + fresh,
        );
        return `${body.kind} ${body.standing} ${labels.join("/")}`;
      });
      roles.set(villagesOf(block.division), { division: block.division, role: "villages" });
      parts.set(block.division, own);
    }
    for (const { from, to, kind } of state.edges) {
      for (const [inside, outside, way] of [
        [from, to, "→"],
        [to, from, "←"],
      ] as const) {
        const own = roles.get(inside);
        const other = roles.get(outside);
        if (own === undefined) continue;
        const far = other?.division === own.division ? other.role : outside;
        parts.get(own.division)?.push(`${own.role}${way}${far} ${kind}`);
      }
    }
    for (const [division, own] of parts) {
      signatures.set(division, `${signatures.get(division) ?? ""}|${own.sort().join(";")}`);
    }
  }
  return signatures;
}
