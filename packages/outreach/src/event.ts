import { divisions, institutions } from "@fuyou/hierarchy";
import {
  type Change,
  codeOf,
  defineChange,
  defineTable,
  FuyouError,
  finding,
  type PlainDate,
  plainDateSchema,
  type Row,
  type Table,
} from "@fuyou/kernel";
import { z } from "zod";
import { outreachAudiencePoint, outreachTopicPoint } from "./audience.js";
import { outreachCodes } from "./errors.js";
import { outreachDayPoint, outreachProgrammePoint } from "./programme.js";

/** That something was held (宣传活动记录): who held it, where, when, and how many came. Nobody who came is named. */
export interface OutreachEvent extends Row {
  /** The programme it belongs to, a code of `outreach.programme`. */
  readonly programme?: string | undefined;
  /** The day it marks, a code of `outreach.day`. */
  readonly day?: string | undefined;
  /** The institution that held it. */
  readonly institution: string;
  /** Where. */
  readonly division: string;
  /** When. */
  readonly on: PlainDate;
  /** How many came; absent where nobody counted, which is not zero. */
  readonly attendance?: number | undefined;
}

/** Shape of an {@link OutreachEvent}. */
export const outreachEventSchema: z.ZodType<OutreachEvent> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "活动编号", en: "identifier" } }),
  programme: codeOf(outreachProgrammePoint, { zh: "宣传活动", en: "programme" }).optional(),
  day: codeOf(outreachDayPoint, { zh: "宣传日", en: "day" }).optional(),
  institution: z.string().meta({ label: { zh: "举办单位", en: "held by" } }),
  division: z.string().meta({ label: { zh: "地点区划", en: "held in" } }),
  on: plainDateSchema.meta({ label: { zh: "日期", en: "held on" } }),
  attendance: z
    .int()
    .min(0)
    .optional()
    .meta({ label: { zh: "参加人数", en: "attendance" }, unit: "person" }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "作废日期", en: "struck out on" } }),
});

/** Register of what was held (宣传活动记录). */
export const outreachEvents: Table<OutreachEvent, "institution" | "division"> = defineTable<
  OutreachEvent,
  "institution" | "division"
>({
  name: "outreach-events",
  title: { zh: "宣传活动记录", en: "events of outreach" },
  schema: outreachEventSchema,
  references: {
    institution: { to: institutions, onRetire: "keep" },
    division: { to: divisions, onRetire: "keep" },
  },
  *check(rows, county) {
    for (const { id, programme, day } of rows) {
      if (programme !== undefined || day !== undefined) continue;
      yield finding(outreachCodes.message("OUTREACH_EVENT_OF_NOTHING", { event: id }), {
        kind: "data",
        severity: "error",
        subject: `outreach-events/${id}`,
        date: county.date,
      });
    }
  },
});

/** What has to be said to record an event; it was held on the day of the act. */
export interface NewOutreachEvent {
  /** The programme. */
  programme?: string | undefined;
  /** The day it marks. */
  day?: string | undefined;
  /** Who held it. */
  institution: string;
  /** Where. */
  division: string;
  /** How many came. */
  attendance?: number | undefined;
}

/** Records an event (登记宣传活动). */
export const recordEvent: Change<NewOutreachEvent> = defineChange<NewOutreachEvent>({
  type: "outreach.record-event",
  title: { zh: "登记宣传活动", en: "record an event" },
  schema: z.strictObject({
    programme: codeOf(outreachProgrammePoint).optional(),
    day: codeOf(outreachDayPoint).optional(),
    institution: z.string(),
    division: z.string(),
    attendance: z.int().min(0).optional(),
  }),
  apply(draft, payload, { on }) {
    const { programme, day, institution, division } = payload;
    draft.require(institutions, institution);
    draft.require(divisions, division);
    const id = draft.freshId(outreachEvents, `${programme ?? day ?? "event"}-${institution}-${on}`);
    if (programme === undefined && day === undefined) {
      throw new FuyouError(outreachCodes.message("OUTREACH_EVENT_OF_NOTHING", { event: id }));
    }
    draft.insert(outreachEvents, { id, on, ...payload });
  },
});

/** A booklet, leaflet or other thing made to inform (宣传品). */
export interface OutreachMaterial extends Row {
  /** What it is called. */
  readonly name: string;
  /** About what, codes of `outreach.topic`. */
  readonly topics: readonly string[];
  /** For whom, codes of `outreach.audience`. */
  readonly audiences: readonly string[];
  /** Who made it. */
  readonly institution: string;
  /** When it came out. */
  readonly issuedOn: PlainDate;
  /** How many were made; absent where not recorded. */
  readonly copies?: number | undefined;
}

/** Shape of an {@link OutreachMaterial}. */
export const outreachMaterialSchema: z.ZodType<OutreachMaterial> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "宣传品编号", en: "identifier" } }),
  name: z
    .string()
    .min(1)
    .meta({ label: { zh: "名称", en: "name" } }),
  topics: z
    .array(codeOf(outreachTopicPoint))
    .min(1)
    .meta({ label: { zh: "主题", en: "topics" } }),
  audiences: z
    .array(codeOf(outreachAudiencePoint))
    .min(1)
    .meta({ label: { zh: "对象", en: "audiences" } }),
  institution: z.string().meta({ label: { zh: "制作单位", en: "made by" } }),
  issuedOn: plainDateSchema.meta({ label: { zh: "发布日期", en: "came out on" } }),
  copies: z
    .int()
    .min(0)
    .optional()
    .meta({ label: { zh: "数量", en: "copies" }, unit: "item" }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "停用日期", en: "withdrawn on" } }),
});

/** Register of materials (宣传品). */
export const outreachMaterials: Table<OutreachMaterial, "institution"> = defineTable<
  OutreachMaterial,
  "institution"
>({
  name: "outreach-materials",
  title: { zh: "宣传品", en: "materials of outreach" },
  schema: outreachMaterialSchema,
  references: { institution: { to: institutions, onRetire: "keep" } },
});

/** What has to be said to issue a material. */
export interface NewOutreachMaterial {
  /** What it is called. */
  name: string;
  /** About what. */
  topics: readonly string[];
  /** For whom. */
  audiences: readonly string[];
  /** Who made it. */
  institution: string;
  /** How many were made. */
  copies?: number | undefined;
}

/** Issues a material (发布宣传品) on the day of the act. */
export const issueMaterial: Change<NewOutreachMaterial> = defineChange<NewOutreachMaterial>({
  type: "outreach.issue-material",
  title: { zh: "发布宣传品", en: "issue a material" },
  schema: z.strictObject({
    name: z.string().min(1),
    topics: z.array(codeOf(outreachTopicPoint)).min(1),
    audiences: z.array(codeOf(outreachAudiencePoint)).min(1),
    institution: z.string(),
    copies: z.int().min(0).optional(),
  }),
  apply(draft, payload, { on }) {
    draft.require(institutions, payload.institution);
    const id = draft.freshId(outreachMaterials, `${payload.institution}-material-${on}`);
    draft.insert(outreachMaterials, { id, issuedOn: on, ...payload });
  },
});
