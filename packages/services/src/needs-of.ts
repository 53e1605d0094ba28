import { institutionKindPoint, institutions } from "@fuyou/hierarchy";
import { type Composition, type CountyView, type PlainDate, type Text, text } from "@fuyou/kernel";
import type { Service } from "./service.js";
import { serviceNeedPoint } from "./service-need.js";
import { type LicensedBody, licensingState, licensingTitles, techniquePoint } from "./technique.js";

/** Something a unit has to have for a service (要素), wherever it was said. */
export interface AskedNeed {
  /** What it is called. */
  readonly title: Text;
  /** Its kind, a code of `services.need-kind`. */
  readonly kind: string;
  /** The codes of which any will do. */
  readonly any: readonly string[];
  /** How many. */
  readonly atLeast: number;
}

/**
 * What a unit has to have for a service on a day (应备要素): what the plugins declared for its level, and the licence, and
 * certified person, for every licensed technique of the service, by the rules of that day.
 *
 * @param composition - what the plugins contribute
 * @param service - the service
 * @param body - level and kind of the unit
 * @param date - the day
 */
export function needsOf(
  composition: Composition,
  service: Service,
  body: LicensedBody,
  date: PlainDate,
): readonly AskedNeed[] {
  const declared = composition
    .at(serviceNeedPoint, date)
    .map(({ value }) => value)
    .filter(({ services }) => services.includes(service.code))
    .filter(({ levels }) => levels === undefined || levels.includes(body.level))
    .map(({ title, kind, any, atLeast = 1 }) => ({ title, kind, any, atLeast }));
  const licensed = (service.techniques ?? []).flatMap((code) =>
    licencesFor(composition, code, body, date),
  );
  return [...declared, ...licensed];
}

function licencesFor(
  composition: Composition,
  code: string,
  body: LicensedBody,
  date: PlainDate,
): readonly AskedNeed[] {
  const { zh, en } = composition.get(techniquePoint, code)?.title ?? { zh: code, en: code };
  const { rule, barred } = licensingState(composition, code, body, date);
  if (rule === undefined && !barred) return [];
  const by = rule && licensingTitles[rule.licensedBy];
  const licence: AskedNeed = {
    title:
      by === undefined
        ? text(`${zh}许可（本级机构不能取得）`, `licence for ${en}, which such bodies cannot have`)
        : text(`${zh}许可（${by.zh}）`, `licence for ${en}, given by the ${by.en}`),
    kind: "technique",
    any: [code],
    atLeast: 1,
  };
  const persons = (rule?.persons ?? []).map((any) => ({
    title: text(`${zh}持证人员`, `a person certified for ${en}`),
    kind: "personal-licence",
    any,
    atLeast: 1,
  }));
  return [licence, ...persons];
}

/**
 * Level and kind of an institution (机构层级和类型); undefined where the registers do not know it.
 *
 * @param county - the county
 * @param composition - the kinds there are
 * @param institution - the institution
 */
export function bodyOf(
  county: CountyView,
  composition: Composition,
  institution: string,
): LicensedBody | undefined {
  const kind = county.get(institutions, institution)?.kind;
  const level = kind === undefined ? undefined : composition.get(institutionKindPoint, kind)?.level;
  return kind === undefined || level === undefined ? undefined : { kind, level };
}
