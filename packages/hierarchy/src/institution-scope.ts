import type { Text } from "@fuyou/kernel";
import { allOf, is, isOneOf, type Predicate, type RequirementScope } from "@fuyou/standards";
import {
  classTitles,
  type DivisionClass,
  type DivisionLevel,
  divisions,
  levelTitles,
} from "./division.js";
import { institutions } from "./institution.js";
import { namePlates } from "./name-plate.js";
import { institutionKinds, plateKinds } from "./vocabulary.js";

/** Which institutions a requirement judges; what is left out restricts nothing. */
export interface InstitutionSelection {
  /** Their kinds, codes of `hierarchy.institution-kind`; any of them. */
  kinds?: readonly string[] | undefined;
  /** The level of the division they stand in. */
  level?: DivisionLevel | undefined;
  /** The class of the division they stand in, such as street or town. */
  divisionClass?: DivisionClass | undefined;
  /**
   * The name plate they have, a code of `hierarchy.plate-kind`. Such institutions are judged as groups, found by
   * their plates: what is measured joins by a path to the institution (`on: "institution"`), and fields of the
   * institution itself cannot be asked.
   */
  plate?: string | undefined;
  /** How the document calls them; otherwise made of the above where their kinds are those of the core. */
  subject?: Text | undefined;
}

/**
 * Institutions by kind, level, division class and name plate (机构范围), as a requirement's scope:
 * `requirement({ ...institutionsOf({ kinds: ["township-hospital"], level: "township" }), … })`.
 *
 * @param selection - which of them
 */
export function institutionsOf(selection: InstitutionSelection = {}): RequirementScope {
  const { kinds, level, divisionClass, plate } = selection;
  const start = plate === undefined ? "" : "institution.";
  const where = together([
    plate === undefined ? undefined : is("kind", plate),
    kinds === undefined ? undefined : oneOf(`${start}kind`, kinds),
    level === undefined ? undefined : is(`${start}division.level`, level),
    divisionClass === undefined ? undefined : is(`${start}division.class`, divisionClass),
  ]);
  const subject = selection.subject ?? institutionWords(selection);
  return {
    each: plate === undefined ? institutions.name : namePlates.name,
    ...(plate === undefined ? {} : { groupBy: "institution" }),
    ...(where === undefined ? {} : { where }),
    ...(subject === undefined ? {} : { subject }),
  };
}

/** Which divisions a requirement judges; what is left out restricts nothing. */
export interface DivisionSelection {
  /** Their level. */
  level?: DivisionLevel | undefined;
  /** Their class, such as village committee. */
  class?: DivisionClass | undefined;
  /** How the document calls them; otherwise by class or level. */
  subject?: Text | undefined;
}

/**
 * Divisions by level and class (区划范围), as a requirement's scope: every village, every town.
 *
 * @param selection - which of them
 */
export function divisionsOf(selection: DivisionSelection = {}): RequirementScope {
  const { level, class: of, subject } = selection;
  const where = together([
    level === undefined ? undefined : is("level", level),
    of === undefined ? undefined : is("class", of),
  ]);
  return {
    each: divisions.name,
    ...(where === undefined ? {} : { where }),
    subject: subject ?? divisionWords(level, of),
  };
}

/**
 * The county as one (全县), as a requirement's scope: of it no field can be asked, records are counted
 * without a join.
 */
export function theWholeCounty(): RequirementScope {
  return { each: "county" };
}

function together(conditions: readonly (Predicate | undefined)[]): Predicate | undefined {
  const said = conditions.filter((each) => each !== undefined);
  return said.length > 1 ? allOf(...said) : said[0];
}

function oneOf(field: string, values: readonly string[]): Predicate {
  return values.length === 1 ? is(field, values[0] as string) : isOneOf(field, values);
}

/** What the institutions are called; undefined where a plugin's kinds are meant, whose names only a composition knows. */
function institutionWords(selection: InstitutionSelection): Text | undefined {
  const { kinds, level, divisionClass, plate } = selection;
  const named = kinds?.map((code) => institutionKinds.find((each) => each.code === code)?.title);
  const hung = plateKinds.find((each) => each.code === plate)?.title;
  if (named?.includes(undefined) || (plate !== undefined && hung === undefined)) return undefined;
  const titles = named as readonly Text[] | undefined;
  // A kind names its level already.
  const atLevel = kinds === undefined && level !== undefined ? levelTitles[level] : undefined;
  const place =
    divisionClass === undefined
      ? { zh: atLevel?.zh ?? "", en: atLevel === undefined ? "" : ` at ${atLevel.en}` }
      : { zh: classTitles[divisionClass].zh, en: ` in a ${classTitles[divisionClass].en}` };
  const noun = {
    zh: titles?.map(({ zh }) => zh).join("、") ?? "机构",
    en: titles?.map(({ en }) => en).join(" or ") ?? "institution",
  };
  const plateZh = hung === undefined ? "" : `挂“${hung.zh}”牌子的`;
  const plateEn = hung === undefined ? "" : ` with the name plate '${hung.en}'`;
  return {
    zh: `${place.zh}${plateZh}${noun.zh}`,
    en: `${noun.en}${place.en}${plateEn}`,
  };
}

function divisionWords(level: DivisionLevel | undefined, of: DivisionClass | undefined): Text {
  if (of !== undefined) return { zh: classTitles[of].zh, en: classTitles[of].en };
  if (level === undefined) return { zh: "区划", en: "division" };
  return { zh: `${levelTitles[level].zh}区划`, en: `division at ${levelTitles[level].en}` };
}
