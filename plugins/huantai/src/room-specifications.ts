import type { RoomSpecification } from "@fuyou/assets";
import { type PlainDate, squareMetres } from "@fuyou/kernel";
import { cite } from "./clauses.js";

/**
 * The village service rooms (村卫生计生服务室用房): the worker's office, the technical and supplies
 * room, the population school, and the family-planning room of before. One room may serve several of
 * these uses. The document asks for at least 16 m² without saying whether of each room or of all
 * together; here of each room.
 *
 * @param from - first day on which it holds
 */
export function villageServiceRooms(from: PlainDate): RoomSpecification {
  return {
    id: "village-service-rooms",
    title: { zh: "村卫生计生服务室面积", en: "area of village service rooms" },
    subject: {
      zh: "村卫生计生服务用房（专干办公室、技术服务室、人口学校、原计生服务室）",
      en: "village service room (worker's office, technical room, population school, former family-planning room)",
    },
    functions: ["worker-office", "fp-technical-room", "population-school", "fp-service-room"],
    level: "village",
    minimumArea: squareMetres(16),
    severity: "mandatory",
    cites: [cite("003-053"), cite("003-057")],
    period: { from },
  };
}
