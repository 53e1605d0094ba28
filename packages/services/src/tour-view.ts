import { divisionLevel, divisions, institutionKindPoint, institutions } from "@fuyou/hierarchy";
import {
  type Composition,
  type CountyView,
  defineView,
  type Finding,
  finding,
  inForce,
  type PlainDate,
  spanAround,
  type Text,
  text,
  type View,
  type ViewColumn,
} from "@fuyou/kernel";
import { z } from "zod";
import { servicesCodes } from "./errors.js";
import { joined } from "./joined.js";
import { type Tour, type TourStop, tourPoint, tourStops } from "./tour.js";

/** How a tour fared in one village (一村巡回情况). */
export interface VillageVisits {
  /** The village. */
  readonly division: string;
  /** How many stops of the year were complete, with the whole package. */
  readonly complete: number;
  /** How many were made, complete or not. */
  readonly stops: number;
  /** Codes of what no stop of the year has given. */
  readonly lacking: readonly string[];
}

/**
 * How a tour fared in every village in a year up to a day (年度巡回覆盖). Stops later than the day are left out; what is not
 * on the register counts as no stop, since it is the register that says whether a team came.
 *
 * @param county - the county
 * @param tour - the tour
 * @param date - the day; its calendar year is looked at
 */
export function villageVisits(
  county: CountyView,
  tour: Tour,
  date: PlainDate,
): readonly VillageVisits[] {
  const from = spanAround("year", date).from;
  const codes = tour.package.map(({ code }) => code);
  const villages = [...county.rows(divisions)].filter(
    (each) => inForce(each, date) && divisionLevel(each.id) === "village",
  );
  return villages.map(({ id }) => {
    const stops = county
      .by(tourStops, "division", id)
      .filter((each) => each.tour === tour.code && each.on >= from && each.on <= date)
      .filter((each) => each.retiredOn === undefined || each.retiredOn > date);
    const complete = stops.filter(({ given }) => codes.every((code) => given.includes(code)));
    const lacking = codes.filter((code) => !stops.some(({ given }) => given.includes(code)));
    return { division: id, complete: complete.length, stops: stops.length, lacking };
  });
}

/** Which tour is asked for (巡回问题). */
export interface TourQuestion {
  /** Only this tour, a code of `services.tour`. */
  tour?: string | undefined;
}

const column = (key: string, zh: string, en: string): ViewColumn => ({
  key,
  label: { zh, en },
  kind: key === "coverage" ? "share" : ["stops", "complete"].includes(key) ? "number" : "text",
});

/** Whether tours have reached every village this year (巡回覆盖), and what of their package is lacking where. */
export const tourView: View<TourQuestion> = defineView<TourQuestion>({
  id: "services.tours",
  title: text("巡回服务覆盖", "Coverage of tours"),
  question: text(
    "本年巡回服务到了哪些村，每到一处的内容是否齐全？",
    "Which villages has the tour reached this year, and was the whole package given?",
  ),
  options: z.strictObject({ tour: z.string().optional() }),
  answer({ county, composition, date }, question) {
    const tours = composition
      .at(tourPoint, date)
      .map(({ value }) => value)
      .filter(({ code }) => question.tour === undefined || code === question.tour);
    const visits = tours.map((tour) => ({ tour, villages: villageVisits(county, tour, date) }));
    return {
      tables: [
        {
          title: text("年度覆盖", "Coverage of the year"),
          columns: [
            column("tour", "巡回服务", "Tour"),
            column("ledBy", "牵头", "Lead"),
            column("assistedBy", "配合", "Assist"),
            column("package", "每到一处的内容", "At each stop"),
            column("coverage", "已足次覆盖的村占比", "Villages visited often enough"),
          ],
          rows: visits.map(({ tour, villages }) => {
            const enough = villages.filter(({ complete }) => complete >= tour.perYear).length;
            const known = villages.length > 0 && county.size(tourStops) > 0;
            const coverage = known ? enough / villages.length : null;
            return {
              tour: tour.title,
              ledBy: kindNames(composition, tour.ledBy),
              assistedBy: kindNames(composition, tour.assistedBy),
              package: joined(tour.package.map(({ title }) => title)),
              coverage,
            };
          }),
        },
        {
          title: text("尚未足次的村", "Villages not visited often enough"),
          columns: [
            column("tour", "巡回服务", "Tour"),
            column("village", "村（居）", "Village"),
            column("stops", "到访次数", "Stops"),
            column("complete", "内容齐全的次数", "Complete stops"),
            column("lacking", "缺的内容", "Not given"),
          ],
          rows: visits.flatMap(({ tour, villages }) =>
            villages
              .filter(({ complete }) => complete < tour.perYear)
              .map(({ division, stops, complete, lacking }) => ({
                tour: tour.title,
                village: county.get(divisions, division)?.name ?? division,
                stops,
                complete,
                lacking: joined(
                  tour.package
                    .filter(({ code }) => lacking.includes(code))
                    .map(({ title }) => title),
                ),
              })),
          ),
        },
      ],
      findings: tours.flatMap((tour) => [...stopFindings(county, tour, date)]),
    };
  },
});

function kindNames(composition: Composition, kinds: readonly string[] = []): Text | null {
  const title = (code: string) => composition.get(institutionKindPoint, code)?.title;
  return joined(kinds.map((code) => title(code) ?? { zh: code, en: code }));
}

/** What is wrong with the stops of a tour: led by a body that is not to lead it, or naming what is not in its package. */
function* stopFindings(county: CountyView, tour: Tour, date: PlainDate): Iterable<Finding> {
  const codes = tour.package.map(({ code }) => code);
  for (const stop of county.rows(tourStops)) {
    if (stop.tour !== tour.code || stop.on > date) continue;
    const strange = stop.given.find((code) => !codes.includes(code));
    if (strange !== undefined) {
      const values = { id: stop.id, code: strange, tour: tour.title };
      yield said(stop, servicesCodes.message("SERVICES_TOUR_NOT_IN_PACKAGE", values), tour, date);
    }
    const body = county.get(institutions, stop.institution);
    if (tour.ledBy === undefined || body === undefined || tour.ledBy.includes(body.kind)) continue;
    const values = { id: stop.id, institution: body.name, tour: tour.title };
    yield said(stop, servicesCodes.message("SERVICES_TOUR_NOT_LEAD", values), tour, date);
  }
}

function said(
  stop: TourStop,
  message: ReturnType<typeof servicesCodes.message>,
  tour: Tour,
  date: PlainDate,
): Finding {
  return finding(message, {
    kind: "data",
    severity: "warning",
    subject: `tour-stops/${stop.id}`,
    date,
    cites: tour.cites[0],
  });
}
