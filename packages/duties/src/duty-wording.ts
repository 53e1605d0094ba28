import { divisions, institutions } from "@fuyou/hierarchy";
import {
  type Citation,
  type Composition,
  type County,
  type PlainDate,
  type Text,
  text,
  type ViewColumn,
} from "@fuyou/kernel";
import { posts } from "@fuyou/personnel";
import type { DocumentColumn } from "@fuyou/reform";
import type { DutyAssignment } from "./assignment.js";
import { dutyPoint, functionAreaPoint } from "./duty.js";

/** Lead and assist, by name (牵头、配合). */
export const involvementTitles: Readonly<Record<DutyAssignment["involvement"], Text>> = {
  lead: { zh: "牵头", en: "lead" },
  assist: { zh: "配合", en: "assist" },
};

/** How papers on duties call what they list (职责称谓), from the catalogue and the registers. */
export interface DutyWording {
  /** The duty. */
  duty(row: DutyAssignment): Text;
  /** The family of duties; null where the catalogue does not have the duty. */
  area(row: DutyAssignment): Text | null;
  /** The division served. */
  division(row: DutyAssignment): string;
  /** Who holds it: an institution, or a post of one. */
  holder(row: DutyAssignment): string;
  /** The clauses that give it, as the documents number them; null where none is known. */
  clause(row: DutyAssignment): string | null;
}

/**
 * How papers on duties call what they list (职责称谓).
 *
 * @param composition - the catalogue
 * @param on - the day whose catalogue counts
 * @param counties - where names are looked up, one after the other
 */
export function dutyWording(
  composition: Composition,
  on: PlainDate,
  ...counties: readonly County[]
): DutyWording {
  const entry = (code: string) =>
    composition.get(dutyPoint, code, on) ?? composition.get(dutyPoint, code);
  const body = (id: string) => first(counties, (each) => each.get(institutions, id)?.name) ?? id;
  return {
    duty: (row) => entry(row.duty)?.title ?? text(row.duty, row.duty),
    area: (row) => {
      const code = entry(row.duty)?.functionArea;
      return code === undefined ? null : (composition.get(functionAreaPoint, code)?.title ?? null);
    },
    division: ({ division }) =>
      first(counties, (each) => each.get(divisions, division)?.name) ?? division,
    holder: ({ institution, post }) => {
      if (post === undefined) return body(institution ?? "");
      const found = first(counties, (each) => each.get(posts, post));
      return found === undefined ? post : `${body(found.institution)}${found.name}`;
    },
    clause: (row) => {
      const cites = entry(row.duty)?.cites ?? [];
      return cites.length === 0 ? null : cites.map(clauseWords).join("；");
    },
  };
}

function first<T>(counties: readonly County[], look: (county: County) => T | undefined) {
  for (const county of counties) {
    const found = look(county);
    if (found !== undefined) return found;
  }
  return undefined;
}

function clauseWords({ source, clause }: Citation): string {
  return `${source} ${clause}`;
}

/**
 * A column of a paper on duties (表格栏目).
 *
 * @param key - its key in every row
 * @param kind - what it holds
 * @param zh - its heading in Chinese
 * @param en - its heading in English
 */
export function column(
  key: string,
  kind: ViewColumn["kind"],
  zh: string,
  en: string,
): DocumentColumn {
  return { key, kind, label: { zh, en } };
}
