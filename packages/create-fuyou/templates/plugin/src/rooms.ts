import type { RoomSpecification } from "@fuyou/assets";
import { type PlainDate, squareMetres, text } from "@fuyou/kernel";
import { register } from "./clauses.js";

/**
 * A consulting room in a township has at least 15 m², a desk and a chair (诊室不小于15平方米，配办公桌椅). The
 * specification is one piece of data; a rule follows from each part of it: `consulting-rooms-area` and
 * `consulting-rooms-furniture`.
 *
 * @param from - first day on which it holds
 */
export function consultingRooms(from: PlainDate): RoomSpecification {
  return {
    id: "consulting-rooms",
    title: text("诊室", "consulting rooms"),
    subject: text("乡镇诊室", "consulting room in a township"),
    functions: ["consulting-room"],
    level: "township",
    minimumArea: squareMetres(15),
    furniture: [{ item: "desk-and-chair", title: text("办公桌椅", "desk and chair") }],
    severity: "mandatory",
    layer: "county",
    cites: [register.cite("sample-county-003")],
    period: { from },
  };
}
