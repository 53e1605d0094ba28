import { type Composition, type Contribution, type Message, nearest } from "@fuyou/kernel";
import { requirementPoint } from "@fuyou/standards";
import { assetsCodes } from "./errors.js";
import {
  boardContentPoint,
  displayKindPoint,
  inspectionItemPoint,
  roomFunctionPoint,
  roomItemPoint,
} from "./extension-points.js";
import { roomRequirements } from "./room-requirements.js";
import type { RoomSpecification } from "./room-specification.js";

/**
 * Judges room specifications against the code lists and requirements of a composition: everything that
 * is wrong with each, at once.
 *
 * @param entries - the specifications with their plugins
 * @param composition - the code lists and requirements
 */
export function* roomSpecificationIssues(
  entries: readonly Contribution<RoomSpecification>[],
  composition: Composition,
): Iterable<Message> {
  for (const { plugin, value } of entries) {
    const place = { plugin, specification: value.id };
    for (const { part, list, codes } of codesIn(value)) {
      const known = composition.keys(list);
      for (const code of new Set(codes)) {
        const named = { ...place, part, code };
        if (!known.has(code)) {
          const meant = nearest(code, known) ?? "—";
          yield assetsCodes.message("ASSETS_SPECIFICATION_CODE", {
            ...named,
            list,
            nearest: meant,
          });
        }
        if (codes.filter((each) => each === code).length > 1) {
          yield assetsCodes.message("ASSETS_SPECIFICATION_TWICE", named);
        }
      }
    }
    if (value.level === undefined) {
      for (const part of wholeDivisions(value)) {
        yield assetsCodes.message("ASSETS_SPECIFICATION_LEVEL", { ...place, part });
      }
    }
    if (roomRequirements(value).length === 0) {
      yield assetsCodes.message("ASSETS_SPECIFICATION_EMPTY", place);
    }
    const requirements = composition.keys(requirementPoint.id);
    for (const { requirement } of value.joins ?? []) {
      if (requirements.has(requirement)) continue;
      const meant = nearest(requirement, requirements) ?? "—";
      const values = { ...place, requirement, nearest: meant };
      yield assetsCodes.message("ASSETS_SPECIFICATION_JOINS", values);
    }
  }
}

/** The codes a specification names, by the field they stand in, with their lists. */
function codesIn(value: RoomSpecification): { part: string; list: string; codes: string[] }[] {
  const named = (part: string, list: { id: string }, codes: readonly string[] | undefined) => ({
    part,
    list: list.id,
    codes: [...(codes ?? [])],
  });
  const items = (things: readonly { item: string }[] | undefined) =>
    things?.map((each) => each.item);
  return [
    named("functions", roomFunctionPoint, value.functions),
    named(
      "neededFunctions",
      roomFunctionPoint,
      value.neededFunctions?.map((each) => each.function),
    ),
    named("furniture", roomItemPoint, items(value.furniture)),
    named("equipment", roomItemPoint, items(value.equipment)),
    named(
      "boards",
      boardContentPoint,
      value.boards?.map((each) => each.content),
    ),
    named(
      "displays",
      displayKindPoint,
      value.displays?.map((each) => each.kind),
    ),
    named("inspected", inspectionItemPoint, items(value.inspected)),
  ];
}

/** The parts that are asked of a whole division. */
function wholeDivisions(value: RoomSpecification): string[] {
  const { minimumArea, furniture, equipment, boards } = value;
  const together = {
    minimumArea: value.areaOf === "together" && minimumArea !== undefined,
    neededFunctions: value.neededFunctions !== undefined,
    furniture: value.thingsOf === "together" && furniture !== undefined,
    equipment: value.thingsOf === "together" && equipment !== undefined,
    boards: value.boardsOf === "together" && boards !== undefined,
    displays: value.displays !== undefined,
  };
  return Object.entries(together).flatMap(([part, asked]) => (asked ? [part] : []));
}
