import type { Text } from "@fuyou/kernel";
import {
  allOf,
  amount,
  count,
  coverage,
  every,
  is,
  presence,
  type Requirement,
  sum,
} from "@fuyou/standards";
import { displays } from "./display.js";
import { roomItems } from "./room-item.js";
import { asked, eachDivision, type RoomRequirement, within } from "./room-requirement.js";
import type { RoomSpecification } from "./room-specification.js";

/** How the lists are called. */
const lists: Record<"furniture" | "equipment" | "boards" | "displays", Text> = {
  furniture: { zh: "必备家具", en: "furniture needed" },
  equipment: { zh: "必备设备", en: "equipment needed" },
  boards: { zh: "板牌内容", en: "contents of boards" },
  displays: { zh: "宣传设施", en: "displays" },
};

/** An entry with how the document calls it and how many of it are asked. */
interface Entry {
  title: Text;
  least?: number | undefined;
}

function isCounted<T extends Entry>(entry: T): entry is T & { least: number } {
  return (entry.least ?? 1) > 1;
}

/** The requirement on a list, and the same on each of its entries alone; none for an empty list. */
function onList<T extends Entry>(
  about: Pick<RoomRequirement, "part" | "standard">,
  wanted: readonly T[],
  codeOf: (entry: T) => string,
  write: (entries: readonly T[]) => Requirement,
): RoomRequirement[] {
  if (wanted.length === 0) return [];
  const entries = wanted.map((each) => ({ code: codeOf(each), requirement: write([each]) }));
  return [{ ...about, requirement: write(wanted), entries }];
}

/** The requirement on so many of one thing. */
function onOne(
  about: Pick<RoomRequirement, "part" | "standard">,
  code: string,
  requirement: Requirement,
): RoomRequirement {
  return { ...about, requirement, entries: [{ code, requirement }] };
}

/**
 * The requirements on the furniture or equipment of rooms: kinds of which one is asked make a list; of
 * which more, each is added up by itself.
 *
 * @param specification - the specification
 * @param part - which of the two
 */
export function thingRequirements(
  specification: RoomSpecification,
  part: "furniture" | "equipment",
): RoomRequirement[] {
  const wanted = specification[part] ?? [];
  const { scope, by, where } = within(specification, specification.thingsOf);
  const about = { part, standard: "equipment" } as const;
  const unit = "item";
  const list = onList(
    about,
    wanted.filter((each) => !isCounted(each)),
    (each) => each.item,
    (entries) => {
      const things = entries.map(({ item, title }) => ({ called: title, where: is("item", item) }));
      const called = lists[part];
      return asked(specification, part, part, {
        title: lists[part],
        scope,
        measure: presence(roomItems, { by, where, things, unit, called }),
        bound: every(),
      });
    },
  );
  const counted = wanted.filter(isCounted).map(({ item, title, least }) => {
    const what = is("item", item);
    const kind = where === undefined ? what : allOf(where, what);
    const requirement = asked(specification, part, `${part}-${item}`, {
      title,
      scope,
      measure: sum(roomItems, { by, field: "quantity", where: kind, unit, called: title }),
      bound: amount(least),
    });
    return onOne(about, item, requirement);
  });
  return [...list, ...counted];
}

/**
 * The requirement on what the displays that hang in rooms tell, whatever their kind.
 *
 * @param specification - the specification
 */
export function boardRequirements(specification: RoomSpecification): RoomRequirement[] {
  const { scope, by, where } = within(specification, specification.boardsOf);
  return onList(
    { part: "boards", standard: "display" },
    specification.boards ?? [],
    (each) => each.content,
    (entries) =>
      asked(specification, "boards", "boards", {
        title: lists.boards,
        scope,
        measure: coverage(displays, {
          by,
          where,
          field: "contents",
          codes: entries.map((each) => each.content),
          unit: "item",
          called: lists.boards,
        }),
        bound: every(),
      }),
  );
}

/**
 * The requirements on displays outside rooms, in every division.
 *
 * @param specification - the specification
 */
export function displayRequirements(specification: RoomSpecification): RoomRequirement[] {
  const wanted = specification.displays ?? [];
  const scope = eachDivision(specification);
  const about = { part: "displays", standard: "display" } as const;
  const unit = "item";
  const by = "division";
  const list = onList(
    about,
    wanted.filter((each) => !isCounted(each)),
    (each) => each.kind,
    (entries) => {
      const things = entries.map(({ kind, title }) => ({ called: title, where: is("kind", kind) }));
      const called = lists.displays;
      return asked(specification, "displays", "displays", {
        title: lists.displays,
        scope,
        measure: presence(displays, { by, things, unit, called }),
        bound: every(),
      });
    },
  );
  const counted = wanted.filter(isCounted).map(({ kind, title, least }) => {
    const requirement = asked(specification, "displays", `displays-${kind}`, {
      title,
      scope,
      measure: count(displays, { by, where: is("kind", kind), unit, called: title }),
      bound: amount(least),
    });
    return onOne(about, kind, requirement);
  });
  return [...list, ...counted];
}
