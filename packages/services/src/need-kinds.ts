import { roomFunctionPoint, roomItemPoint, roomItems, rooms, roomUses } from "@fuyou/assets";
import { certificateKindPoint, certificates } from "@fuyou/hierarchy";
import {
  type AnyTable,
  type Composition,
  type ExtensionPoint,
  inForce,
  type Row,
  type Text,
} from "@fuyou/kernel";
import {
  licenceFrom,
  licenceKindPoint,
  licences,
  type StaffMember,
  specialtyPoint,
  staff,
} from "@fuyou/personnel";
import type { HeldAmount, NeedKind, NeedQuery } from "./service-need.js";
import { techniquePoint } from "./technique.js";
import { techniqueLicences } from "./technique-licence.js";

/** The codes of a list with their names. */
function listed<T extends { code: string; title: Text }>(point: ExtensionPoint<T>) {
  return (composition: Composition): ReadonlyMap<string, Text> =>
    new Map(composition.all(point).map(({ key, value }) => [key, value.title]));
}

/** Nothing is known: the register says nothing that would tell how much there is. */
function silence(table: AnyTable): HeldAmount {
  const silent = {
    zh: `登记表“${table.title.zh}”没有相关记录`,
    en: `the register '${table.title.en}' says nothing of it`,
  };
  return { least: 0, most: null, silent };
}

function exactly(count: number): HeldAmount {
  return { least: count, most: count };
}

/** Those who work at the unit: on its books or seconded to it, not retired, not seconded away. */
function workingAt({ county, date, institution }: NeedQuery): readonly StaffMember[] {
  const own = county
    .by(staff, "institution", institution)
    .filter(({ secondedTo }) => secondedTo === undefined || secondedTo === institution);
  const lent = county
    .by(staff, "secondedTo", institution)
    .filter((each) => each.institution !== institution);
  return [...own, ...lent].filter((each) => inForce(each, date) && each.employment !== "retired");
}

const specialty: NeedKind = {
  code: "specialty",
  title: { zh: "专业人员", en: "persons of a specialty" },
  domain: "staff",
  codes: listed(specialtyPoint),
  count(query) {
    const people = workingAt(query);
    if (people.length === 0) return silence(staff);
    const least = people.filter((each) => query.any.includes(each.specialty ?? "")).length;
    const unsaid = people.filter((each) => each.specialty === undefined).length;
    if (unsaid === 0) return exactly(least);
    const silent = {
      zh: `${unsaid}人未登记岗位专业`,
      en: `the specialty of ${unsaid} is not on file`,
    };
    return { least, most: least + unsaid, silent };
  },
};

const personalLicence: NeedKind = {
  code: "personal-licence",
  title: { zh: "持证人员", en: "persons with a licence" },
  domain: "licences",
  codes: listed(licenceKindPoint),
  widened(any, composition) {
    const kinds = composition.all(licenceKindPoint).map(({ value }) => value);
    return [...new Set(any.flatMap((code) => licenceFrom(code, kinds)))];
  },
  count(query) {
    const { county, date, any } = query;
    const people = workingAt(query);
    if (people.length === 0) return silence(staff);
    if (county.size(licences) === 0) return silence(licences);
    const holds = (person: string) =>
      county
        .by(licences, "person", person)
        .some((each) => any.includes(each.kind) && inForce(each, date));
    return exactly(people.filter(({ id }) => holds(id)).length);
  },
};

const certificate: NeedKind = {
  code: "certificate",
  title: { zh: "机构证书", en: "certificates of the institution" },
  domain: "licences",
  codes: listed(certificateKindPoint),
  count({ county, date, institution, any }) {
    const held = county.by(certificates, "institution", institution);
    if (held.length === 0) return silence(certificates);
    const fits = held.filter((each) => any.includes(each.kind) && inForce(each, date));
    const begun = fits.filter(({ validFrom }) => validFrom === undefined || validFrom <= date);
    return exactly(begun.length);
  },
};

const technique: NeedKind = {
  code: "technique",
  title: { zh: "专项技术许可", en: "licences for techniques" },
  domain: "licences",
  codes: listed(techniquePoint),
  count({ county, date, institution, any }) {
    if (county.size(techniqueLicences) === 0) return silence(techniqueLicences);
    const held = county
      .by(techniqueLicences, "institution", institution)
      .filter((each) => any.includes(each.technique) && inForce(each, date));
    return exactly(held.length);
  },
};

/** The rooms a unit has or shares. */
function roomsOf({ county, date, institution }: NeedQuery) {
  const shared = county
    .by(roomUses, "institution", institution)
    .filter((use) => inForce(use, date))
    .map((use) => county.get(rooms, use.room));
  const all = [...county.by(rooms, "institution", institution), ...shared];
  const standing = all.filter((room) => room !== undefined && inForce(room as Row, date));
  return new Map(standing.flatMap((room) => (room === undefined ? [] : [[room.id, room]])));
}

const room: NeedKind = {
  code: "room",
  title: { zh: "功能用房", en: "rooms of a function" },
  domain: "rooms",
  codes: listed(roomFunctionPoint),
  count(query) {
    const all = [...roomsOf(query).values()];
    if (all.length === 0) return silence(rooms);
    const fits = all.filter(({ functions }) => functions.some((each) => query.any.includes(each)));
    return exactly(fits.length);
  },
};

const thing: NeedKind = {
  code: "thing",
  title: { zh: "室内设备物品", en: "equipment and furnishings" },
  domain: "equipment",
  codes: listed(roomItemPoint),
  count(query) {
    const { county, date, any } = query;
    const things = [...roomsOf(query).keys()]
      .flatMap((id) => county.by(roomItems, "room", id))
      .filter((each) => inForce(each, date));
    if (things.length === 0) return silence(roomItems);
    const fits = things.filter(({ item }) => any.includes(item));
    const least = fits.reduce((sum, { quantity }) => sum + (quantity ?? 1), 0);
    if (fits.every(({ quantity }) => quantity !== undefined)) return exactly(least);
    const silent = { zh: "有物品未登记数量", en: "some of them were never counted" };
    return { least, most: null, silent };
  },
};

/** The kinds of thing that services need, common to all counties (要素类型). */
export const needKinds: readonly NeedKind[] = [
  specialty,
  personalLicence,
  certificate,
  technique,
  room,
  thing,
];
