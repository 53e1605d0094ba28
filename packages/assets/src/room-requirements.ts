import {
  amount,
  asBefore,
  coverage,
  every,
  fieldValue,
  is,
  percent,
  shareOf,
  sum,
} from "@fuyou/standards";
import { rooms } from "./room.js";
import { roomInspections } from "./room-inspection.js";
import { roomItems } from "./room-item.js";
import { boardRequirements, displayRequirements, thingRequirements } from "./room-list.js";
import {
  asked,
  eachDivision,
  eachRoom,
  type RoomRequirement,
  serving,
} from "./room-requirement.js";
import type { RoomSpecification } from "./room-specification.js";

/**
 * The requirements that follow from a room specification, part by part.
 *
 * @param specification - the specification
 */
export function roomRequirements(specification: RoomSpecification): RoomRequirement[] {
  return [
    ...areaRequirements(specification),
    ...functionRequirements(specification),
    ...thingRequirements(specification, "furniture"),
    ...thingRequirements(specification, "equipment"),
    ...boardRequirements(specification),
    ...displayRequirements(specification),
    ...inspectionRequirements(specification),
    ...keptRequirements(specification),
  ];
}

function areaRequirements(specification: RoomSpecification): RoomRequirement[] {
  const { minimumArea, areaOf = "each-room" } = specification;
  if (minimumArea === undefined) return [];
  const unit = "0.01m2";
  const each = areaOf === "each-room";
  const measure = each
    ? fieldValue("area", { unit })
    : sum(rooms, {
        by: "premises.division",
        field: "area",
        where: serving(specification),
        unit,
        called: { zh: "用房面积合计", en: "area of these rooms together" },
      });
  const requirement = asked(specification, "area", "area", {
    title: { zh: "面积", en: "area" },
    scope: each ? eachRoom(specification) : eachDivision(specification),
    measure,
    bound: amount(minimumArea),
  });
  return [{ part: "area", standard: "building", requirement, entries: [] }];
}

function functionRequirements(specification: RoomSpecification): RoomRequirement[] {
  const { neededFunctions } = specification;
  if (neededFunctions === undefined) return [];
  const requirement = asked(specification, "functions", "functions", {
    title: { zh: "功能", en: "functions" },
    scope: eachDivision(specification),
    measure: coverage(rooms, {
      by: "premises.division",
      field: "functions",
      codes: neededFunctions.map((each) => each.function),
      unit: "item",
      called: { zh: "用房功能", en: "functions of rooms" },
    }),
    bound: every(),
  });
  return [{ part: "functions", standard: "functions", requirement, entries: [] }];
}

/** The share of inspections that stand and were in order; of a room nobody inspected there is none. */
function inspectionRequirements(specification: RoomSpecification): RoomRequirement[] {
  return (specification.inspected ?? []).map(({ item, title, standard = "running", cites }) => {
    const requirement = asked(specification, "inspected", item, {
      title,
      scope: eachRoom(specification),
      measure: shareOf(roomInspections, {
        by: "room",
        where: is("item", item),
        part: is("passed", true),
        unit: "item",
        called: { zh: `“${title.zh}”检查合格`, en: `inspections that found '${title.en}'` },
      }),
      bound: percent(100),
      cites,
    });
    return { part: "inspected", standard, requirement, entries: [] };
  });
}

function keptRequirements(specification: RoomSpecification): RoomRequirement[] {
  const scope = eachRoom(specification);
  return (specification.notReduced ?? []).map((what) => {
    const said =
      what === "area"
        ? {
            title: { zh: "面积不减少", en: "area not reduced" },
            measure: fieldValue("area", { unit: "0.01m2" }),
          }
        : {
            title: { zh: "物品不减少", en: "things not reduced" },
            measure: sum(roomItems, {
              by: "room",
              field: "quantity",
              unit: "item",
              called: { zh: "室内物品", en: "things in the room" },
            }),
          };
    const suffix = `${what}-kept`;
    const requirement = asked(specification, "kept", suffix, { ...said, scope, bound: asBefore() });
    const standard = what === "area" ? "building" : "equipment";
    return { part: "kept", standard, requirement, entries: [] };
  });
}
