import type { DivisionLevel } from "@fuyou/hierarchy";
import {
  type Citation,
  citationSchema,
  codeSchema,
  defineExtensionPoint,
  type ExtensionPoint,
  type Period,
  periodSchema,
  type Text,
  textSchema,
} from "@fuyou/kernel";
import { type Layer, type RequirementSeverity, requirementPoint } from "@fuyou/standards";
import { z } from "zod";
import { roomRequirements } from "./room-requirements.js";
import { roomSpecificationIssues } from "./room-specification-issues.js";

/**
 * What a document may mean where it asks something of several rooms and does not say of which:
 * `each-room` by itself, or all of them in one division `together`.
 */
export type RoomReading = "each-room" | "together";

/**
 * One of the six standardisations (六个标准化): `building` 房屋建设, `equipment` 设备配置, `staff` 人员配备,
 * `functions` 服务功能, `running` 运行管理, `display` 宣传内容 (source 003, clause 二(二)5).
 */
export type Standardisation =
  | "building"
  | "equipment"
  | "staff"
  | "functions"
  | "running"
  | "display";

/** What a room specification can ask for; each part derives requirements of its own. */
export type RoomPart =
  | "area"
  | "functions"
  | "furniture"
  | "equipment"
  | "boards"
  | "displays"
  | "inspected"
  | "kept";

/** One kind of thing that has to stand in rooms (必备物品). */
export interface RoomThing {
  /** What it is, a code of `assets.room-item`. */
  item: string;
  /** How the document calls it. */
  title: Text;
  /** How many of it there have to be at least; one unless said. */
  least?: number | undefined;
}

/** One function for which there has to be a room (必备功能). */
export interface NeededFunction {
  /** The function, a code of `assets.room-function`. */
  function: string;
  /** How the document calls it. */
  title: Text;
}

/** One thing that boards have to tell (板牌内容). */
export interface RequiredContent {
  /** What it is, a code of `assets.board-content`. */
  content: string;
  /** How the document calls it. */
  title: Text;
}

/** One kind of display that has to stand in a division (宣传设施). */
export interface RequiredDisplay {
  /** What it is, a code of `assets.display-kind`. */
  kind: string;
  /** How the document calls it. */
  title: Text;
  /** How many of it there have to be at least; one unless said. */
  least?: number | undefined;
}

/** What only an inspection can tell (检查项目): without one it is unknown, neither met nor short. */
export interface InspectedItem {
  /** What is looked at, a code of `assets.inspection-item`. */
  item: string;
  /** How the document calls it. */
  title: Text;
  /** The standardisation it belongs to; `running` unless said. */
  standard?: Standardisation | undefined;
  /** The clauses it rests on, where they are not those of the part or the whole. */
  cites?: readonly Citation[] | undefined;
}

/** A requirement contributed elsewhere that belongs to one of the six as well, such as one on staff. */
export interface JoinedRequirement {
  /** The standardisation. */
  standard: Standardisation;
  /** Key of the requirement. */
  requirement: string;
}

/**
 * A room specification (用房标准): what a document asks of rooms of certain functions, in one piece of
 * plain data. From every part follow requirements, with its provenance: `<id>-area`, `<id>-functions`,
 * `<id>-furniture`, `<id>-equipment`, `<id>-boards`, `<id>-displays`, `<id>-<inspected item>`,
 * `<id>-area-kept` and `<id>-items-kept`; things of which more than one is asked have one of their own,
 * `<id>-furniture-<item>`. All lists are minima, open above (等): what stands there beyond them is
 * never too much.
 */
export interface RoomSpecification {
  /** Identifier, kebab-case. */
  id: string;
  /** Its heading. */
  title: Text;
  /** How the document calls these rooms, for sentences: "every …". */
  subject: Text;
  /**
   * Functions of the rooms it speaks of, codes of `assets.room-function`. A room with any of them
   * counts, and one with several counts once (一室多用).
   */
  functions: readonly string[];
  /** Only rooms in premises of divisions of this level; all where absent. */
  level?: DivisionLevel | undefined;
  /** How the document calls those divisions, for what is asked of a whole division. */
  division?: Text | undefined;
  /** Least floor area (面积), in 0.01 m². */
  minimumArea?: number | undefined;
  /** Whether each room has to have that area or all together; `each-room` unless said. */
  areaOf?: RoomReading | undefined;
  /** Functions for which every division has a room (功能齐全). One room may serve several. */
  neededFunctions?: readonly NeededFunction[] | undefined;
  /** The furniture and furnishings that have to be there (家具). */
  furniture?: readonly RoomThing[] | undefined;
  /** The equipment that has to be there (设备). */
  equipment?: readonly RoomThing[] | undefined;
  /** Whether furniture and equipment have to be in each room or in all together; `each-room` unless said. */
  thingsOf?: RoomReading | undefined;
  /** What the boards on the walls have to tell (板牌内容). One board may tell several. */
  boards?: readonly RequiredContent[] | undefined;
  /** Whether the boards of each room have to tell it or those of all together; `each-room` unless said. */
  boardsOf?: RoomReading | undefined;
  /** The displays that have to stand in every division, outside its rooms (室外宣传设施). */
  displays?: readonly RequiredDisplay[] | undefined;
  /** What has to be found in order in each room when somebody goes and looks. */
  inspected?: readonly InspectedItem[] | undefined;
  /**
   * What of each room may not be less than in the county as it was before (不得减少): its area, the number of
   * things in it, whatever their kind. A room that ended is not judged; the balance sheet has it.
   */
  notReduced?: readonly ("area" | "items")[] | undefined;
  /** Requirements contributed elsewhere that belong to one of the six standardisations as well. */
  joins?: readonly JoinedRequirement[] | undefined;
  /** How much the document wants it. */
  severity: RequirementSeverity;
  /** The layer it comes from (层级), for everything that follows from it. */
  layer?: Layer | undefined;
  /** The clauses it rests on. */
  cites: readonly Citation[];
  /** The clauses a part rests on, where they are not those of the whole. */
  citesOf?: { readonly [Part in RoomPart]?: readonly Citation[] | undefined } | undefined;
  /** The days on which it holds. */
  period: Period;
}

const code = z.string().min(1);
const reading = z.enum(["each-room", "together"]).optional();
const least = z.int().min(1).optional();
const things = z
  .array(z.strictObject({ item: code, title: textSchema, least }))
  .min(1)
  .optional();
const citations = z.array(citationSchema).min(1).optional();

/** Shape of a {@link Standardisation}. */
export const standardisationSchema: z.ZodType<Standardisation> = z.enum([
  "building",
  "equipment",
  "staff",
  "functions",
  "running",
  "display",
]);

/** Shape of a {@link RoomSpecification}; unknown keys are refused. */
export const roomSpecificationSchema: z.ZodType<RoomSpecification> = z.strictObject({
  id: codeSchema,
  title: textSchema,
  subject: textSchema,
  functions: z.array(code).min(1),
  level: z.enum(["county", "township", "village"]).optional(),
  division: textSchema.optional(),
  minimumArea: z.int().min(1).optional(),
  areaOf: reading,
  neededFunctions: z
    .array(z.strictObject({ function: code, title: textSchema }))
    .min(1)
    .optional(),
  furniture: things,
  equipment: things,
  thingsOf: reading,
  boards: z
    .array(z.strictObject({ content: code, title: textSchema }))
    .min(1)
    .optional(),
  boardsOf: reading,
  displays: z
    .array(z.strictObject({ kind: code, title: textSchema, least }))
    .min(1)
    .optional(),
  inspected: z
    .array(
      z.strictObject({
        item: code,
        title: textSchema,
        standard: standardisationSchema.optional(),
        cites: citations,
      }),
    )
    .min(1)
    .optional(),
  notReduced: z
    .array(z.enum(["area", "items"]))
    .min(1)
    .optional(),
  joins: z
    .array(z.strictObject({ standard: standardisationSchema, requirement: code }))
    .min(1)
    .optional(),
  severity: z.enum(["mandatory", "target", "advice"]),
  layer: z.enum(["national", "province", "county"]).optional(),
  cites: z.array(citationSchema),
  citesOf: z
    .strictObject({
      area: citations,
      functions: citations,
      furniture: citations,
      equipment: citations,
      boards: citations,
      displays: citations,
      inspected: citations,
      kept: citations,
    })
    .optional(),
  period: periodSchema,
});

/** The clauses that a specification and its parts rest on, each once. */
function everyCitation({ cites, citesOf = {}, inspected = [] }: RoomSpecification): Citation[] {
  const parts = Object.values(citesOf).flatMap((each) => each ?? []);
  const items = inspected.flatMap((each) => each.cites ?? []);
  const all = [...cites, ...parts, ...items];
  return [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
}

/** Room specifications (用房标准); from each part of one follow requirements. */
export const roomSpecificationPoint: ExtensionPoint<RoomSpecification> =
  defineExtensionPoint<RoomSpecification>({
    id: "assets.room-specification",
    title: { zh: "用房标准", en: "room specifications" },
    schema: roomSpecificationSchema,
    key: (specification) => specification.id,
    cites: everyCitation,
    *derive(specification) {
      for (const { requirement } of roomRequirements(specification)) {
        yield { point: requirementPoint, value: requirement };
      }
    },
    check: roomSpecificationIssues,
  });
