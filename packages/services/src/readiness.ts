import { assignments } from "@fuyou/duties";
import {
  type Composition,
  type CountyView,
  type Fraction,
  inForce,
  type PlainDate,
  type Text,
} from "@fuyou/kernel";
import { posts } from "@fuyou/personnel";
import { meanOf } from "./exact-share.js";
import { type AskedNeed, bodyOf, needsOf } from "./needs-of.js";
import { type Service, servicePoint } from "./service.js";
import { type NeedKind, needKindPoint } from "./service-need.js";
import { shortestAdditions } from "./shortest-list.js";

/** Between what a score lies (得分区间); the same twice where all data are there. */
export interface ScoreRange {
  /** If nothing of what is unknown is there. */
  readonly least: Fraction;
  /** If all of it is. */
  readonly most: Fraction;
}

/** How ready a unit is in one domain (领域得分). */
export interface DomainReadiness {
  /** The domain, a code of `services.readiness-domain`. */
  readonly domain: string;
  /** How many things are asked. */
  readonly asked: number;
  /** How many of them are there. */
  readonly present: number;
  /** Of how many it cannot be told. */
  readonly unknown: number;
  /** present / asked, with the unknown counted out and in. */
  readonly score: ScoreRange;
}

/** Something to be added for a unit to be ready (待补要素). */
export interface MissingThing {
  /** Its domain. */
  readonly domain: string;
  /** What kind of thing it is. */
  readonly kind: Text;
  /** What it is: any of these. */
  readonly any: readonly Text[];
  /** How many. */
  readonly count: number;
  /** The needs it fills. */
  readonly fills: readonly Text[];
}

/** Something of which it cannot be told whether a unit has it (情况不明的要素). */
export interface UnknownThing {
  /** Its domain. */
  readonly domain: string;
  /** The need. */
  readonly need: Text;
  /** What datum is missing. */
  readonly why: Text;
}

/** How ready a unit is for a service (服务就绪度). */
export interface Readiness {
  /** The service. */
  readonly service: string;
  /** The institution. */
  readonly institution: string;
  /** The domains in which something is asked. */
  readonly domains: readonly DomainReadiness[];
  /** The mean of the domain scores (总体就绪度); null where nothing is asked. */
  readonly general: ScoreRange | null;
  /**
   * `ready` everything is there (就绪), `not-ready` something is missing (未就绪), `unknown` nothing is known to be
   * missing but something is not known (不明), `nothing-asked` no document says what it takes (未规定).
   */
  readonly verdict: "ready" | "not-ready" | "unknown" | "nothing-asked";
  /** The shortest list of what would make it ready, as far as is known. */
  readonly missing: readonly MissingThing[];
  /** What is not known, apart from what is missing. */
  readonly unknown: readonly UnknownThing[];
}

/** Which unit is asked about which service on which day (就绪问题). */
export interface ReadinessQuestion {
  /** Code of the service. */
  readonly service: string;
  /** Identifier of the institution. */
  readonly institution: string;
  /** The day. */
  readonly date: PlainDate;
}

interface JudgedNeed extends AskedNeed {
  kindOf: NeedKind;
  widened: readonly string[];
  short: number;
  why: Text | null;
}

/**
 * How ready a unit is for a service (服务就绪度): what is there of what is needed, by domain, in the shape of the WHO's
 * readiness assessment: a domain's score is the share of its things that are there, and the general score the mean of
 * the domains. What is not known is counted neither as there nor as missing. Undefined where the service or the
 * institution is not known.
 *
 * @param county - the county
 * @param composition - the catalogues
 * @param question - which unit, which service, which day
 */
export function readinessOf(
  county: CountyView,
  composition: Composition,
  { service: code, institution, date }: ReadinessQuestion,
): Readiness | undefined {
  const service = composition.get(servicePoint, code, date);
  const body = bodyOf(county, composition, institution);
  if (service === undefined || body === undefined) return undefined;
  const judged = needsOf(composition, service, body, date).flatMap((need) =>
    judge(county, composition, need, institution, date),
  );
  const domains = [...new Set(judged.map(({ kindOf }) => kindOf.domain))].map((domain) =>
    scored(
      domain,
      judged.filter(({ kindOf }) => kindOf.domain === domain),
    ),
  );
  const least = meanOf(domains.map(({ score }) => score.least));
  const most = meanOf(domains.map(({ score }) => score.most));
  return {
    service: code,
    institution,
    domains,
    general: least === null || most === null ? null : { least, most },
    verdict: verdictOf(judged),
    missing: missingOf(judged, composition),
    unknown: judged.flatMap(({ kindOf, title, why }) =>
      why === null ? [] : [{ domain: kindOf.domain, need: title, why }],
    ),
  };
}

function judge(
  county: CountyView,
  composition: Composition,
  need: AskedNeed,
  institution: string,
  date: PlainDate,
): readonly JudgedNeed[] {
  const kindOf = composition.get(needKindPoint, need.kind);
  if (kindOf === undefined) return [];
  const widened = kindOf.widened?.(need.any, composition) ?? need.any;
  const query = { county, composition, date, institution, any: widened };
  const { least, most, silent } = kindOf.count(query);
  const open = least < need.atLeast && (most === null || most >= need.atLeast);
  const why = open ? (silent ?? { zh: "数据缺失", en: "a datum is missing" }) : null;
  const short = open ? 0 : Math.max(0, need.atLeast - (most ?? least));
  return [{ ...need, kindOf, widened, short, why }];
}

function scored(domain: string, needs: readonly JudgedNeed[]): DomainReadiness {
  const asked = needs.length;
  const unknown = needs.filter(({ why }) => why !== null).length;
  const present = needs.filter(({ why, short }) => why === null && short === 0).length;
  const score = { least: { p: present, q: asked }, most: { p: present + unknown, q: asked } };
  return { domain, asked, present, unknown, score };
}

function verdictOf(needs: readonly JudgedNeed[]): Readiness["verdict"] {
  if (needs.length === 0) return "nothing-asked";
  if (needs.some(({ short }) => short > 0)) return "not-ready";
  return needs.some(({ why }) => why !== null) ? "unknown" : "ready";
}

function missingOf(
  needs: readonly JudgedNeed[],
  composition: Composition,
): readonly MissingThing[] {
  const short = needs.filter((need) => need.short > 0);
  const kinds = [...new Set(short.map(({ kindOf }) => kindOf))];
  return kinds.flatMap((kind) => {
    const own = short.filter(({ kindOf }) => kindOf === kind);
    const names = kind.codes(composition);
    const additions = shortestAdditions(
      own.map(({ widened, short: count }) => ({ any: widened, count })),
    );
    return additions.map(({ any, count }) => ({
      domain: kind.domain,
      kind: kind.title,
      any: any.map((code) => names.get(code) ?? { zh: code, en: code }),
      count,
      fills: own
        .filter(({ widened }) => any.some((code) => widened.includes(code)))
        .map(({ title }) => title),
    }));
  });
}

/**
 * The units that offer services (提供机构), by duty: those that hold it on a day, themselves or in one of their posts,
 * whether or not they are ready.
 *
 * @param county - the county
 * @param date - the day
 */
export function unitsByDuty(
  county: CountyView,
  date: PlainDate,
): ReadonlyMap<string, ReadonlySet<string>> {
  const units = new Map<string, Set<string>>();
  for (const each of county.rows(assignments)) {
    if (!inForce(each, date)) continue;
    const post = each.post === undefined ? undefined : county.get(posts, each.post);
    const unit = each.institution ?? post?.institution;
    if (unit === undefined) continue;
    const known = units.get(each.duty);
    if (known === undefined) units.set(each.duty, new Set([unit]));
    else known.add(unit);
  }
  return units;
}

/**
 * Whether one unit offers a service (是否提供), found by reference.
 *
 * @param county - the county
 * @param service - the service
 * @param institution - the unit
 * @param date - the day
 */
export function offersService(
  county: CountyView,
  service: Service,
  institution: string,
  date: PlainDate,
): boolean {
  const own = county.by(assignments, "institution", institution);
  const ofPosts = county
    .by(posts, "institution", institution)
    .flatMap(({ id }) => county.by(assignments, "post", id));
  return [...own, ...ofPosts].some((each) => each.duty === service.duty && inForce(each, date));
}
