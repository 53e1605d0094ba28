import type { RoomReading, RoomSpecification } from "@fuyou/assets";
import { type PlainDate, squareMetres, text } from "@fuyou/kernel";
import { cite } from "./clauses.js";
import type { HuantaiOptions } from "./options.js";

/** The rooms that the document names together: three that are added, and the family-planning room of before. */
const serviceRooms: Pick<RoomSpecification, "functions" | "level" | "subject"> = {
  functions: ["worker-office", "fp-technical-room", "population-school", "fp-service-room"],
  level: "village",
  subject: text(
    "村卫生计生服务用房（专干办公室、技术服务室、人口学校、原计生服务室）",
    "village service room (worker's office, technical room, population school, former family-planning room)",
  ),
};

/**
 * The village service rooms (村卫生计生服务室用房): the worker's office, the technical and supplies room, the
 * population school, and the family-planning room of before, by six standardisations. One room may
 * serve several of these uses. The document asks for at least 16 m² and five pieces of furniture in one
 * sentence, without saying whether of each room or of all together: the option decides for both. The
 * boards are the service room's as a whole, so that those of all its rooms count together. Both lists
 * end in 等: they are minima, open above.
 *
 * @param from - first day on which it holds
 * @param roomArea - of which rooms the area and the furniture are asked
 */
export function villageServiceRooms(
  from: PlainDate,
  roomArea: RoomReading = "each-room",
): RoomSpecification {
  return {
    id: "village-service-rooms",
    title: text("村卫生计生服务室", "village service rooms"),
    ...serviceRooms,
    minimumArea: squareMetres(16),
    areaOf: roomArea,
    neededFunctions: [
      { function: "worker-office", title: text("卫生计生专干办公室", "worker's office") },
      { function: "fp-technical-room", title: text("技术服务室", "technical service room") },
      { function: "population-school", title: text("人口学校", "population school") },
    ],
    furniture: [
      { item: "desk-and-chair", title: text("办公桌椅", "desk and chair") },
      { item: "file-cabinet", title: text("档案橱", "file cabinet") },
      { item: "supplies-cabinet", title: text("药具橱", "supplies cabinet") },
      { item: "curtain", title: text("窗帘", "curtain") },
      { item: "partition", title: text("隔断", "partition") },
    ],
    thingsOf: roomArea,
    boards: [
      { content: "law-and-policy", title: text("法规政策", "law and policy") },
      { content: "healthy-birth", title: text("优生优育", "healthy birth") },
      { content: "birth-defects", title: text("出生缺陷预防", "prevention of birth defects") },
      { content: "family-doctor", title: text("家庭医生签约", "family doctor services") },
      { content: "public-health", title: text("健康知识", "health knowledge") },
      { content: "working-rules", title: text("工作制度", "working rules") },
      { content: "service-guide", title: text("办事指南", "how to get things done") },
    ],
    boardsOf: "together",
    inspected: [
      { item: "clean", title: text("室内整洁", "room clean"), cites: [cite("003-059")] },
      ...(
        [
          ["boards-uniform", text("板牌统一", "boards uniform")],
          ["boards-neat", text("版面整洁", "boards neat")],
          ["boards-useful", text("内容实用", "boards useful")],
        ] as const
      ).map(([item, title]) => ({
        ...{ item, title, standard: "display" as const },
        cites: [cite("003-061")],
      })),
    ],
    joins: [
      { standard: "staff", requirement: "village-worker-filled" },
      { standard: "staff", requirement: "village-team" },
    ],
    severity: "mandatory",
    layer: "county",
    cites: [cite("003-055")],
    citesOf: {
      area: [cite("003-057")],
      functions: [cite("003-053")],
      furniture: [cite("003-058")],
      boards: [cite("003-060")],
    },
    period: { from },
  };
}

/**
 * What the village clinic had may not become less (原村卫生室设施设备不变): the area of its rooms and the
 * things in them, against the county before. What it has on the books is asked of
 * `village-clinic-assets-kept`.
 *
 * @param from - first day on which it holds
 */
export function villageClinicKept(from: PlainDate): RoomSpecification {
  return {
    id: "village-clinic",
    title: text("原村卫生室", "village clinic"),
    functions: ["clinic"],
    level: "village",
    subject: text("村卫生室用房", "room of a village clinic"),
    notReduced: ["area", "items"],
    severity: "mandatory",
    layer: "county",
    cites: [cite("003-052")],
    period: { from },
  };
}

/**
 * One notice board in every village (村级宣传栏), newly built or rebuilt.
 *
 * @param from - first day on which it holds
 */
export function villageNoticeBoard(from: PlainDate): RoomSpecification {
  return {
    id: "village-notice-board",
    title: text("村级卫生计生宣传栏", "village notice board"),
    ...serviceRooms,
    displays: [{ kind: "notice-board", title: text("宣传栏", "notice board") }],
    severity: "mandatory",
    layer: "county",
    cites: [cite("003-062")],
    period: { from },
  };
}

/**
 * Places of population and health culture (人口健康文化广场、长廊), which villages that can are encouraged to
 * have: advice, and to lack them is nothing to be bought.
 *
 * @param from - first day on which it holds
 */
export function villageCulturePlaces(from: PlainDate): RoomSpecification {
  return {
    id: "village-culture-places",
    title: text("人口健康文化设施", "places of health culture"),
    ...serviceRooms,
    displays: [
      { kind: "culture-square", title: text("文化广场", "culture square") },
      { kind: "culture-corridor", title: text("文化长廊", "culture corridor") },
    ],
    severity: "advice",
    layer: "county",
    cites: [cite("003-064")],
    period: { from },
  };
}

/**
 * The room specifications of source 003, clause 二(二)4-6.
 *
 * @param options - the day from which they hold, and of which rooms area and furniture are asked
 */
export function roomSpecifications({
  effectiveFrom,
  roomArea,
}: Pick<HuantaiOptions, "effectiveFrom" | "roomArea">): readonly RoomSpecification[] {
  return [
    villageServiceRooms(effectiveFrom, roomArea),
    villageClinicKept(effectiveFrom),
    villageNoticeBoard(effectiveFrom),
    villageCulturePlaces(effectiveFrom),
  ];
}
