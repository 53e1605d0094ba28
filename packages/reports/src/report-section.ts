import type { Composition, County, Finding, Text, ViewTable } from "@fuyou/kernel";
import type { Transition } from "@fuyou/reform";
import type { Content } from "./markup.js";
import type { Subjects } from "./subject.js";
import type { Wording } from "./wording.js";

/** What the parts of the report are made of. */
export interface ReportMaterials {
  /** The county as its registers stood before any plan. */
  opening: County;
  /** The county as the plans leave it. */
  closing: County;
  /** The plans in the order in which they were done. */
  transitions: readonly Transition[];
  /** Everything there is to say. */
  findings: readonly Finding[];
  /** The catalogues. */
  composition: Composition;
  /** What records are called. */
  subjects: Subjects;
  /** The language. */
  wording: Wording;
}

/** One part of the report page (报告章节): what people look at, and the figures behind it. */
export interface ReportSection {
  /** Identifier, also of its anchor. */
  id: string;
  /** Its heading. */
  title: Text;
  /**
   * Draws it, once in each language: what it says of figures is the same in both.
   *
   * @param materials - what it is made of
   */
  draw(materials: ReportMaterials): Content;
  /**
   * The same as tables, which the page offers as CSV and JSON; none where the part only leads elsewhere.
   * They hold both languages and name no person.
   *
   * @param materials - what it is made of
   */
  tables?(materials: ReportMaterials): readonly ViewTable[];
  /**
   * What else the script of the page needs for it: plain data in both languages, without persons.
   *
   * @param materials - what it is made of
   */
  data?(materials: ReportMaterials): unknown;
}
