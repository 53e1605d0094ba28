import {
  departmentKindPoint,
  departments,
  divisions,
  type Institution,
  institutionKindPoint,
  institutions,
  namePlates,
  plateKindPoint,
} from "@fuyou/hierarchy";
import {
  type Composition,
  type County,
  inForce,
  type PlainDate,
  type Row,
  successorsOf,
  type Table,
  type Text,
} from "@fuyou/kernel";
import { shortName } from "./short-name.js";
import { capital, type Wording } from "./wording.js";

/** Something at a body's door or inside it: a further plate (牌子), a department (内设科室). */
export interface Attached {
  /** What it is called. */
  label: string;
  /** Whether it was not there in the earlier state. */
  fresh: boolean;
}

/** An institution of county or township level as the picture shows it. */
export interface DrawnBody {
  /** Its identifier. */
  id: string;
  /** Its kind. */
  kind: string;
  /** What its kind is called. */
  kindName: string;
  /** Its name in the picture: in Chinese the short name, in English the name of its kind. */
  label: string;
  /** Its whole name, as registered. */
  name: string;
  /** Whether it stands, is new since the earlier state, or has ended since. */
  standing: "standing" | "new" | "ended";
  /** Whether its kind serves people, or governs and organises. */
  side: "governing" | "serving";
  /** Further plates at its door. */
  plates: Attached[];
  /** Its departments. */
  departments: Attached[];
  /** First day on which it no longer stood, where it has ended. */
  endedOn: PlainDate | undefined;
  /** Identifiers of the bodies in which it lives on, where it has ended. */
  successors: string[];
}

/** What bodies are drawn from: the county on its day, the state before it, the words. */
export interface Drawing {
  /** The county, on the day shown. */
  county: County;
  /** The county before; undefined in the first picture. */
  earlier: County | undefined;
  /** The catalogues. */
  composition: Composition;
  /** The language. */
  wording: Wording;
}

/**
 * How an institution is drawn; undefined where it neither stands nor stood before.
 *
 * @param row - the institution
 * @param drawing - the county, the state before it, the words
 */
export function drawnBody(row: Institution, drawing: Drawing): DrawnBody | undefined {
  const { county, earlier, composition, wording } = drawing;
  const stands = inForce(row, county.date);
  const stood = earlier !== undefined && standsIn(earlier, institutions, row.id);
  if (!stands && !stood) return undefined;
  const kind = composition.get(institutionKindPoint, row.kind);
  const division = county.get(divisions, row.division)?.name ?? "";
  const short = (name: string) => shortName(name, county.name.zh, division);
  const named = (title: Text | undefined, name: string) =>
    wording.language === "zh" || title === undefined ? short(name) : capital(wording.say(title));
  const attached = <R extends Row & { name: string; kind: string }>(
    table: Table<R, never>,
    rows: readonly R[],
    titleOf: (kind: string) => Text | undefined,
  ): Attached[] =>
    rows
      .filter((each) => inForce(each, county.date) && each.name !== row.name)
      .map((each) => ({
        label: named(titleOf(each.kind), each.name),
        fresh: earlier !== undefined && !standsIn(earlier, table, each.id),
      }));
  return {
    id: row.id,
    kind: row.kind,
    kindName: kind === undefined ? row.kind : capital(wording.say(kind.title)),
    label: named(kind?.title, row.name),
    name: row.name,
    standing: stands ? (earlier === undefined || stood ? "standing" : "new") : "ended",
    side: serves(kind?.acceptsDuties ?? []) ? "serving" : "governing",
    plates: attached(
      namePlates,
      county.by(namePlates, "institution", row.id),
      (code) => composition.get(plateKindPoint, code)?.title,
    ),
    departments: attached(
      departments,
      county.by(departments, "institution", row.id),
      (code) => composition.get(departmentKindPoint, code)?.title,
    ),
    endedOn: stands ? undefined : row.retiredOn,
    successors: stands ? [] : successorsOf(county, institutions, row.id).map((each) => each.id),
  };
}

function serves(accepted: readonly string[]): boolean {
  return accepted.includes("technical") && !accepted.includes("administrative");
}

function standsIn<R extends Row>(county: County, table: Table<R, never>, id: string): boolean {
  const row = county.get(table, id);
  return row !== undefined && inForce(row, county.date);
}
