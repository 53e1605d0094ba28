import type { Text } from "@fuyou/kernel";
import { educationFrom, licenceFrom, licences, staff, titleFrom } from "@fuyou/personnel";
import {
  allOf,
  amount,
  count,
  is,
  isAbsent,
  isOneOf,
  type Predicate,
  percent,
  type Requirement,
  requirement,
  share,
  shareOf,
} from "@fuyou/standards";
import { cite } from "./clauses.js";
import type { Copies, QualityServiceOptions } from "./options.js";
import { isTechnical, since, technicalStaff } from "./scope.js";

/** A part of the technical staff that the plan asks for in hundredths (结构要求). */
interface Part {
  id: string;
  title: Text;
  called: Text;
  /** Hundredths in the first copy; in the second the same numeral without its sign. */
  number: number;
  /** Rows of the first copy and the second. */
  rows: readonly [first: string, second: string];
  part: Predicate;
}

function parts({ middleGroups }: QualityServiceOptions): readonly Part[] {
  const exactly = middleGroups === "exactly";
  return [
    {
      id: "bachelors",
      title: { zh: "本科学历比例", en: "share of bachelors" },
      called: {
        zh: "技术人员中的大学本科以上学历人员",
        en: "technical staff with a bachelor's degree or above",
      },
      number: 20,
      rows: ["001-052", "001-127"],
      part: isOneOf("education", educationFrom("bachelor")),
    },
    {
      id: "associates",
      title: { zh: "大专学历比例", en: "share of associate degrees" },
      called: exactly
        ? { zh: "技术人员中的大学专科学历人员", en: "technical staff with an associate degree" }
        : {
            zh: "技术人员中的大学专科以上学历人员",
            en: "technical staff with an associate degree or above",
          },
      number: 30,
      rows: ["001-052", "001-127"],
      part: exactly
        ? is("education", "associate")
        : isOneOf("education", educationFrom("associate")),
    },
    {
      id: "senior-titles",
      title: { zh: "副高级以上职称比例", en: "share of associate-senior titles and above" },
      called: {
        zh: "技术人员中的副高级以上职称人员",
        en: "technical staff with an associate-senior title or above",
      },
      number: 10,
      rows: ["001-054", "001-128"],
      part: isOneOf("professionalTitle", titleFrom("associate-senior")),
    },
    {
      id: "intermediate-titles",
      title: { zh: "中级职称比例", en: "share of intermediate titles" },
      called: exactly
        ? { zh: "技术人员中的中级职称人员", en: "technical staff with an intermediate title" }
        : {
            zh: "技术人员中的中级以上职称人员",
            en: "technical staff with an intermediate title or above",
          },
      number: 30,
      rows: ["001-054", "001-128"],
      part: exactly
        ? is("professionalTitle", "intermediate")
        : isOneOf("professionalTitle", titleFrom("intermediate")),
    },
    {
      id: "medical-staff",
      title: { zh: "医学专业人员比例", en: "share of medical staff" },
      called: { zh: "技术人员中的医学专业技术人员", en: "technical staff trained in medicine" },
      number: 70,
      rows: ["001-055", "001-129"],
      part: is("discipline", "medical"),
    },
  ];
}

/** Whether a copy of the plan is judged under an option. */
function judges(copies: Copies, copy: "first" | "second"): boolean {
  return copies === "both" || copies === copy;
}

/**
 * What the technical staff of the county's stations has to be made of (学历、职称、医学人员结构): bachelors at least 20 %,
 * associate degrees 30 %, associate-senior titles and above 10 %, intermediate titles 30 %, medical staff 70 %. The
 * second copy of the plan has the numerals without their signs, which read as they stand means 20, 30, 10, 30 and
 * 70 persons. Unless an option says which copy holds, both are judged, and lint reports each pair.
 *
 * @param options - the plugin's options
 */
export function staffStructure(options: QualityServiceOptions): readonly Requirement[] {
  return parts(options).flatMap((each) => [
    ...(judges(options.copies, "first") ? [asShare(each, options)] : []),
    ...(judges(options.copies, "second") ? [asPersons(each, options)] : []),
  ]);
}

function asShare({ id, title, called, number, rows, part }: Part, options: QualityServiceOptions) {
  return requirement({
    ...ofCounty(`quality-${id}`, title, options),
    require: {
      measure: shareOf(staff, {
        where: technicalStaff(options),
        part,
        absent: "unknown",
        unit: "person",
        called,
      }),
      compare: "at-least",
      phrase: "不少于",
      bound: percent(number),
    },
    cites: [cite(rows[0])],
  });
}

/** The second copy, word for word; beside its own row it cites the clause of the first, of which it is a copy. */
function asPersons(
  { id, title, called, number, rows, part }: Part,
  options: QualityServiceOptions,
): Requirement {
  const { source, clause } = cite(rows[0]);
  const heading = { zh: `${title.zh}（第二份）`, en: `${title.en} (second copy)` };
  return requirement({
    ...ofCounty(`quality-${id}-second-copy`, heading, options),
    require: {
      measure: count(staff, {
        where: allOf(...isTechnical(options), part),
        absent: "unknown",
        unit: "person",
        called,
      }),
      compare: "at-least",
      phrase: "不少于",
      bound: amount(number),
    },
    cites: [cite(rows[1]), { source, clause }],
  });
}

function ofCounty(id: string, title: Text, options: QualityServiceOptions) {
  return {
    id,
    title,
    each: "county",
    severity: "mandatory",
    period: since(options.targetDay, options),
  } as const;
}

/**
 * All other technical staff finished at least secondary vocational school (中专以上): that is, all of them, as those
 * with a degree did so too.
 *
 * @param options - the plugin's options
 */
export function leastEducation(options: QualityServiceOptions): Requirement {
  return requirement({
    ...ofCounty(
      "quality-least-education",
      { zh: "中专以上学历", en: "at least secondary vocational education" },
      options,
    ),
    require: {
      measure: shareOf(staff, {
        where: technicalStaff(options),
        part: isOneOf("education", educationFrom("secondary-vocational")),
        absent: "unknown",
        unit: "person",
        called: {
          zh: "技术人员中的中专以上学历人员",
          en: "technical staff with at least secondary vocational education",
        },
      }),
      compare: "at-least",
      phrase: "以上",
      bound: share(1, 1),
    },
    cites: [cite("001-053")],
  });
}

/**
 * At least 5 persons hold the licence of an assistant physician or above (执业助理医师以上). Counted are licences of
 * technical staff still on the books; the register reports whoever has two of them at once.
 *
 * @param options - the plugin's options
 */
export function licensedPhysicians(options: QualityServiceOptions): Requirement {
  return requirement({
    ...ofCounty(
      "quality-physicians",
      { zh: "执业助理医师以上人员", en: "assistant physicians and above" },
      options,
    ),
    require: {
      measure: count(licences, {
        where: allOf(
          isOneOf("kind", licenceFrom("assistant-physician")),
          ...isTechnical(options, "person."),
          isAbsent("person.retiredOn"),
        ),
        absent: "unknown",
        unit: "person",
        called: {
          zh: "取得执业助理医师以上资格的人员",
          en: "staff licensed as assistant physician or above",
        },
      }),
      compare: "at-least",
      phrase: "不少于",
      bound: amount(5),
    },
    cites: [cite("001-056")],
  });
}

/**
 * Everyone else on the technical staff holds the qualification of the work (相应的专业资格): a licence in force. Which
 * one fits which specialty the plan does not say; where the options say it, each specialty has a rule of its own
 * beside this one.
 *
 * @param options - the plugin's options
 */
export function licensedStaff(options: QualityServiceOptions): readonly Requirement[] {
  const rule = (id: string, title: Text, where: Predicate, kinds?: readonly string[]) =>
    requirement({
      id,
      title,
      each: staff,
      where,
      subject: { zh: "技术服务人员", en: "member of the technical staff" },
      require: {
        measure: count(licences, {
          by: "person",
          ...(kinds === undefined ? {} : { where: isOneOf("kind", kinds) }),
          unit: "item",
          called: { zh: "有效的专业资格", en: "licences in force" },
        }),
        compare: "at-least",
        bound: amount(1),
      },
      severity: "mandatory",
      cites: [cite("001-057")],
      period: since(options.targetDay, options),
    });
  const all = rule(
    "quality-licensed-staff",
    { zh: "专业资格", en: "licences of technical staff" },
    technicalStaff(options),
  );
  const fitting = Object.entries(options.licencesBySpecialty).map(([specialty, kinds]) =>
    rule(
      `quality-licensed-${specialty}`,
      { zh: `专业资格（${specialty}）`, en: `licences of technical staff (${specialty})` },
      allOf(...isTechnical(options), is("specialty", specialty)),
      kinds,
    ),
  );
  return [all, ...fitting];
}
