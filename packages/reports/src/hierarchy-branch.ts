import {
  divisionLevel,
  divisions,
  type Institution,
  institutions,
  parentDivision,
} from "@fuyou/hierarchy";
import type { Composition, County } from "@fuyou/kernel";
import { type DrawnBody, drawnBody } from "./drawn-body.js";
import type { InstitutionChanges, RecordsTouched } from "./hierarchy-change.js";
import type { Wording } from "./wording.js";

/** An institution in the tree of the hierarchy, as it stands after the plans or as it ended. */
export interface TreeBody extends DrawnBody {
  /** Its earlier name, where it was renamed. */
  formerName: string | undefined;
  /** Names of the bodies in which it lives on. */
  into: string[];
  /** What of other registers changed at it. */
  touched: readonly RecordsTouched[];
  /** Whether the body itself changed: new, ended, renamed, with a new plate or department. */
  changed: boolean;
}

/** A division in the tree with its institutions and the divisions below it. */
export interface TreeBranch {
  /** Its code. */
  division: string;
  /** Its name. */
  name: string;
  /** Its institutions. */
  bodies: TreeBody[];
  /** The divisions below. */
  below: TreeBranch[];
  /** How many institutions in it and below it changed themselves. */
  changed: number;
}

/** What the tree is built from. */
export interface TreeInput {
  /** The county before the plans. */
  opening: County;
  /** The county after them. */
  closing: County;
  /** What the plans did at each institution. */
  changes: InstitutionChanges;
  /** The catalogues. */
  composition: Composition;
  /** The language. */
  wording: Wording;
}

/**
 * The hierarchy as a tree (机构体系树): county, townships and villages, each with the institutions that
 * stand in it after the plans or stood in it before them.
 *
 * @param input - the county before and after, and what changed
 */
export function hierarchyTree(input: TreeInput): TreeBranch[] {
  const { closing, wording } = input;
  const branches = new Map<string, TreeBranch>();
  for (const row of closing.rows(divisions)) {
    if (row.retiredOn !== undefined && row.retiredOn <= input.opening.date) continue;
    const name = divisionLevel(row.id) === "county" ? wording.say(closing.name) : row.name;
    branches.set(row.id, { division: row.id, name, bodies: [], below: [], changed: 0 });
  }
  for (const row of closing.rows(institutions)) {
    const body = treeBody(row, input);
    const branch = branches.get(row.division);
    if (body === undefined || branch === undefined) continue;
    branch.bodies.push(body);
    if (!body.changed) continue;
    for (let at: string | undefined = row.division; at !== undefined; at = parentDivision(at)) {
      const above = branches.get(at);
      if (above !== undefined) above.changed += 1;
    }
  }
  const roots: TreeBranch[] = [];
  for (const [code, branch] of branches) {
    const above = branches.get(parentDivision(code) ?? "");
    (above?.below ?? roots).push(branch);
  }
  for (const { below } of branches.values()) below.sort(byCode);
  return roots.sort(byCode);
}

function byCode(a: TreeBranch, b: TreeBranch): number {
  return a.division < b.division ? -1 : 1;
}

function treeBody(row: Institution, input: TreeInput): TreeBody | undefined {
  const { opening, closing, changes, composition, wording } = input;
  const drawing = { county: closing, earlier: opening, composition, wording };
  const body = drawnBody(row, drawing);
  if (body === undefined) return undefined;
  const former = opening.get(institutions, row.id);
  const formerName = former !== undefined && former.name !== row.name ? former.name : undefined;
  const touched = changes.get(row.id) ?? [];
  const attached = [...body.plates, ...body.departments].some((each) => each.fresh);
  return {
    ...body,
    formerName,
    into: body.successors.map((id) => closing.get(institutions, id)?.name ?? id),
    touched,
    changed: body.standing !== "standing" || formerName !== undefined || attached,
  };
}
