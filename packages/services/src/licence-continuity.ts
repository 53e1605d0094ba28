import type { DutyAssignment } from "@fuyou/duties";
import { divisions, institutions, parentDivision } from "@fuyou/hierarchy";
import {
  addDays,
  type Composition,
  type County,
  type Finding,
  finding,
  type PlainDate,
  type Row,
  type Text,
} from "@fuyou/kernel";
import { licences, staff } from "@fuyou/personnel";
import type { ContinuityProof, ProvenCourse } from "@fuyou/reform";
import { servicesCodes } from "./errors.js";
import { joined } from "./joined.js";
import { type HoldersByDivision, holdersOf, lackingLicences, unitOf } from "./licensed-provider.js";
import { type Service, servicePoint } from "./service.js";
import { licensingPoint } from "./technique.js";
import { techniqueLicences } from "./technique-licence.js";

/**
 * That no service loses its licensed provider (许可不断): where a licensed service had, when the transition began, a
 * provider with the licences it takes, it has one there on every day. What the registers do not know is no claim:
 * where nobody was known to be licensed before, nothing is asked after.
 */
export const licenceContinuity: ContinuityProof = {
  id: "services.licences",
  title: { zh: "服务许可不断", en: "licensed services go on" },
  *prove(course) {
    const { before, after, composition, from } = course;
    if (before.size(techniqueLicences) === 0) return;
    const services = composition
      .at(servicePoint, from)
      .map(({ value }) => value)
      .filter(({ techniques }) => techniques !== undefined);
    const duties = new Set(services.map(({ duty }) => duty));
    const [then, now] = [holdersOf(before, duties), holdersOf(after, duties)];
    const turns = turningDays(course);
    for (const service of services) {
      for (const [division, holders] of then.get(service.duty) ?? []) {
        const known = holders.find(
          (each) => lackingLicences([before], composition, service, each, from)?.length === 0,
        );
        if (known === undefined) continue;
        const place = { service, division, known };
        yield* lapses(course, place, now.get(service.duty) ?? new Map(), turns);
      }
    }
  },
};

interface LicensedPlace {
  service: Service;
  division: string;
  known: DutyAssignment;
}

function* lapses(
  course: ProvenCourse,
  { service, division, known }: LicensedPlace,
  holders: HoldersByDivision,
  turns: readonly PlainDate[],
): Iterable<Finding> {
  const { before, after, composition, to } = course;
  const around: DutyAssignment[] = [];
  for (let at: string | undefined = division; at !== undefined; at = parentDivision(at)) {
    around.push(...(holders.get(at) ?? []));
  }
  let open: { from: PlainDate; lacking: Text } | undefined;
  const days = [...turns, addDays(to, 1)];
  for (const day of days) {
    const counties = day === to ? [after] : [after, before];
    const lacking = day > to ? undefined : lackingOn(counties, composition, service, around, day);
    if (lacking !== undefined) {
      open ??= { from: day, lacking };
      continue;
    }
    if (open === undefined) continue;
    const values = {
      service: service.title,
      division: after.get(divisions, division)?.name ?? division,
      before: before.get(institutions, unitOf(before, known))?.name ?? "—",
      from: open.from,
      to: addDays(day, -1),
      lacking: open.lacking,
    };
    yield finding(servicesCodes.message("SERVICES_UNLICENSED", values), {
      kind: "continuity",
      severity: "error",
      subject: `${service.code}@${division}`,
      aspect: open.from,
      date: to,
      cites: service.cites[0],
    });
    open = undefined;
  }
}

/** What the nearest to a licensed provider lacks; undefined where somebody is licensed. */
function lackingOn(
  counties: readonly County[],
  composition: Composition,
  service: Service,
  holders: readonly DutyAssignment[],
  date: PlainDate,
): Text | undefined {
  let best: readonly Text[] | undefined;
  for (const holder of holders) {
    const lacking = lackingLicences(counties, composition, service, holder, date);
    if (lacking === null) continue;
    if (lacking.length === 0) return undefined;
    if (best === undefined || lacking.length < best.length) best = lacking;
  }
  return joined(best ?? []) ?? { zh: "没有承担机构", en: "nobody holds its duty" };
}

/** The days of the transition on which licences, duties or rules may turn: its first and last, and what begins or ends between. */
function turningDays({ after, composition, from, to }: ProvenCourse): readonly PlainDate[] {
  const days = new Set<PlainDate>([from, to]);
  const note = (day: PlainDate | undefined) => {
    if (day !== undefined && day > from && day < to) days.add(day);
  };
  const noteRow = ({ period, retiredOn }: Row) => {
    note(period?.from);
    note(period?.to === undefined ? undefined : addDays(period.to, 1));
    note(retiredOn);
  };
  for (const row of after.rows(techniqueLicences)) noteRow(row);
  for (const row of after.rows(licences)) noteRow(row);
  for (const row of after.rows(staff)) noteRow(row);
  for (const row of after.rows(institutions)) noteRow(row);
  const services = composition.at(servicePoint, from).filter(({ value }) => value.techniques);
  const duties = new Set(services.map(({ value }) => value.duty));
  for (const byDivision of holdersOf(after, duties).values()) {
    for (const held of byDivision.values()) for (const row of held) noteRow(row);
  }
  for (const { key, value } of composition.all(licensingPoint)) {
    noteRow({ id: key, period: value.period });
  }
  return [...days].sort();
}
