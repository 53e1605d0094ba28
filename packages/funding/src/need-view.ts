import { rooms } from "@fuyou/assets";
import {
  type DemandFigure,
  demandFigures,
  divisionLevel,
  divisions,
  institutionKindPoint,
  institutions,
  townshipOf,
} from "@fuyou/hierarchy";
import {
  defineView,
  type Finding,
  finding,
  inForce,
  type View,
  type ViewCell,
  type ViewColumn,
  type ViewContext,
  yearOf,
} from "@fuyou/kernel";
import { staff } from "@fuyou/personnel";
import { z } from "zod";
import { fundingCodes } from "./errors.js";

/** What may be asked of need more narrowly. */
export interface NeedQuestion {
  /** The year of the figures; the year of the day of the question unless said. */
  year?: number | undefined;
}

const columns: readonly ViewColumn[] = [
  { key: "place", label: { zh: "区划", en: "Division" }, kind: "text" },
  { key: "population", label: { zh: "常住人口", en: "Population" }, kind: "number" },
  { key: "liveBirths", label: { zh: "活产数", en: "Live births" }, kind: "number" },
  { key: "women", label: { zh: "15-49 岁妇女", en: "Women 15-49" }, kind: "number" },
  { key: "children", label: { zh: "0-6 岁儿童", en: "Children 0-6" }, kind: "number" },
  { key: "institutions", label: { zh: "服务机构", en: "Institutions" }, kind: "number" },
  { key: "staff", label: { zh: "在职人员", en: "Staff in service" }, kind: "number" },
  { key: "rooms", label: { zh: "业务用房间数", en: "Rooms" }, kind: "number" },
];

/**
 * Resources beside need, township by township (资源与需求对照): institutions that take technical duties, their staff
 * and rooms, next to live births, women of 15 to 49 and children of 0 to 6. It lays them side by side and ranks
 * nothing. Figures are totals; what nobody has counted stays empty.
 */
export const needView: View<NeedQuestion> = defineView<NeedQuestion>({
  id: "funding.need",
  title: { zh: "资源与需求对照", en: "Resources beside need" },
  question: {
    zh: "每个镇街有多少妇幼服务资源，面对多少需求？",
    en: "What resources does each township have, and what need do they face?",
  },
  options: z.strictObject({ year: z.int().min(1949).max(2100).optional() }),
  answer(context, question) {
    const { county, date } = context;
    const year = question.year ?? yearOf(date);
    const places = [...county.rows(divisions)].filter(
      (row) => divisionLevel(row.id) !== "village" && inForce(row, date),
    );
    const figures = new Map<string, DemandFigure>();
    for (const row of county.rows(demandFigures)) {
      if (row.year === year && row.retiredOn === undefined) figures.set(row.division, row);
    }
    const resources = resourcesOf(context);
    const rows = places.map((place): Record<string, ViewCell> => {
      const need = figures.get(place.id);
      const has = resources.get(place.id);
      return {
        place: place.name,
        population: place.population ?? null,
        liveBirths: need?.liveBirths ?? null,
        women: need?.women ?? null,
        children: need?.children ?? null,
        institutions: has?.institutions ?? 0,
        staff: has?.staff ?? 0,
        rooms: has?.rooms ?? 0,
      };
    });
    const lacking = places.filter(
      ({ id }) => divisionLevel(id) === "township" && !complete(figures.get(id)),
    );
    return {
      tables: [
        {
          title: { zh: `${year} 年资源与需求`, en: `Resources and need, ${year}` },
          columns,
          rows,
          notes: [
            {
              zh: "县一行的资源只含设在县级的机构；镇街一行含其村居的机构。",
              en: "The county's row has the bodies of county level only; a township's row has those of its villages too.",
            },
          ],
        },
      ],
      findings:
        lacking.length === 0
          ? []
          : [
              missing(
                context,
                year,
                lacking.map(({ name }) => name),
              ),
            ],
    };
  },
});

function complete(figure: DemandFigure | undefined): boolean {
  return [figure?.liveBirths, figure?.women, figure?.children].every((each) => each !== undefined);
}

interface Resources {
  institutions: number;
  staff: number;
  rooms: number;
}

/** What bodies that take technical duties have, by the township they stand in, or the county. */
function resourcesOf({ county, composition, date }: ViewContext): Map<string, Resources> {
  const found = new Map<string, Resources>();
  for (const body of county.rows(institutions)) {
    const kind = composition.get(institutionKindPoint, body.kind);
    if (!inForce(body, date) || kind?.acceptsDuties.includes("technical") !== true) continue;
    // Governments and committees accept every class of duty; they are no service resource.
    if (kind.acceptsDuties.includes("administrative")) continue;
    const at = townshipOf(body.division) ?? body.division;
    const known = found.get(at) ?? { institutions: 0, staff: 0, rooms: 0 };
    const people = county
      .by(staff, "institution", body.id)
      .filter((row) => inForce(row, date) && row.employment !== "retired").length;
    const own = county.by(rooms, "institution", body.id).filter((row) => inForce(row, date)).length;
    found.set(at, {
      institutions: known.institutions + 1,
      staff: known.staff + people,
      rooms: known.rooms + own,
    });
  }
  return found;
}

function missing({ county, date }: ViewContext, year: number, places: readonly string[]): Finding {
  const values = { year, places: places.join("、") };
  return finding(fundingCodes.message("FUNDING_FIGURES_MISSING", values), {
    kind: "data",
    severity: "information",
    subject: `county/${county.code}`,
    date,
    aspect: String(year),
  });
}
