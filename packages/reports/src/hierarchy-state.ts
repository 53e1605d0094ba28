import {
  administrativeRelation,
  divisionLevel,
  divisions,
  guidanceRelation,
  institutions,
  parentDivision,
  relations,
} from "@fuyou/hierarchy";
import { type County, inForce } from "@fuyou/kernel";
import { type Drawing, type DrawnBody, drawnBody } from "./drawn-body.js";
import { addTallies, type VillageTally, villageTallies } from "./village-tally.js";

/** The county itself or one township with its bodies, and what its villages amount to. */
export interface Block {
  /** Code of its division. */
  division: string;
  /** Name of its division. */
  name: string;
  /** Its bodies. */
  bodies: DrawnBody[];
  /** What its villages amount to. */
  tally: VillageTally;
}

/** A relation from one body to another, or to the villages of a township. */
export interface Edge {
  /** The body above. */
  from: string;
  /** The body below, or {@link villagesOf} a township. */
  to: string;
  /** Whether it commands, guides, or is of a kind that a plugin brings. */
  kind: "administrative" | "guidance" | "other";
}

/** The hierarchy on one day (机构体系): what a picture shows. */
export interface HierarchyState {
  /** The county, on the day shown. */
  county: County;
  /** By code of division: the county itself, then its townships. */
  blocks: Map<string, Block>;
  /** The relations among them. */
  edges: Edge[];
}

/**
 * What the villages of a township are called as an end of an {@link Edge}.
 *
 * @param township - its code
 */
export function villagesOf(township: string): string {
  return `villages:${township}`;
}

/**
 * Reads off a county what its picture shows on its day.
 *
 * @param drawing - the county, the state before it, the words
 */
export function hierarchyState(drawing: Drawing): HierarchyState {
  const { county, composition } = drawing;
  const tallies = villageTallies(county, composition);
  const blocks = new Map<string, Block>();
  for (const row of county.rows(divisions)) {
    const { id, retiredOn } = row;
    if (divisionLevel(id) === "village") continue;
    if (retiredOn !== undefined && retiredOn <= county.date) continue;
    const name = divisionLevel(id) === "county" ? drawing.wording.say(county.name) : row.name;
    blocks.set(id, { division: id, name, bodies: [], tally: tallies.get(id) ?? addTallies([]) });
  }
  for (const row of county.rows(institutions)) {
    const block = blocks.get(row.division);
    const body = block && drawnBody(row, drawing);
    if (body !== undefined) block?.bodies.push(body);
  }
  return { county, blocks, edges: edgesOf(county) };
}

function edgesOf(county: County): Edge[] {
  const edges = new Map<string, Edge>();
  const endOf = (id: string) => {
    const division = county.get(institutions, id)?.division;
    if (division === undefined || divisionLevel(division) !== "village") return id;
    return villagesOf(parentDivision(division) as string);
  };
  for (const row of county.rows(relations)) {
    if (!inForce(row, county.date)) continue;
    const [from, to] = [endOf(row.from), endOf(row.to)];
    if (from === to) continue;
    const kind = kinds.get(row.kind) ?? "other";
    edges.set(`${kind} ${from} ${to}`, { from, to, kind });
  }
  return [...edges.values()];
}

const kinds = new Map<string, Edge["kind"]>([
  [administrativeRelation, "administrative"],
  [guidanceRelation, "guidance"],
]);
