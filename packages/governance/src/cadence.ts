import {
  type Citation,
  citationSchema,
  codeSchema,
  defineExtensionPoint,
  type ExtensionPoint,
  type Period,
  periodSchema,
  type Rhythm,
  rhythmSchema,
  type Text,
  textSchema,
} from "@fuyou/kernel";
import { z } from "zod";
import { governanceCodes } from "./errors.js";
import { type UnitScope, unitScopeSchema } from "./unit.js";

/** Something that belongs to every meeting of a rule, under a code that records hold: an item, an output. */
export interface MeetingPart {
  /** Its code, unique within the rule. */
  code: string;
  /** Its name. */
  title: Text;
}

/** Who attends the meetings of a rule (参会单位). */
export interface Attendee extends MeetingPart {
  /** Whether they have to be there (必到). */
  mandatory: boolean;
  /**
   * Which bodies of the convener's area they are; where none of them stands there, nobody is missed. Always
   * expected where absent.
   */
  of?: UnitScope | undefined;
}

/**
 * A meeting that comes round (会议制度): who calls it, how often, who attends, what is dealt with and what
 * comes of it. It speaks of bodies and of staff as a whole, never of a person.
 */
export interface MeetingCadence {
  /** Its code, which meetings hold. */
  code: string;
  /** Its name. */
  title: Text;
  /** Who calls it (召集单位); each of them by itself. */
  convener: UnitScope;
  /** The span in which it has to be held (周期). */
  every: Rhythm;
  /** How often at least in each span (次数). */
  times: number;
  /** Who attends. */
  attendees: readonly Attendee[];
  /** What has to be dealt with (议程). */
  agenda: readonly MeetingPart[];
  /** What has to come of it (成果). */
  outputs: readonly MeetingPart[];
  /** The clauses that ask for it. */
  cites: readonly Citation[];
  /** The days on which it holds; open where absent. A span is due where all of it lies within. */
  period?: Period | undefined;
}

const partSchema = z.strictObject({ code: codeSchema, title: textSchema });

/** Shape of a {@link MeetingCadence}. */
export const meetingCadenceSchema: z.ZodType<MeetingCadence> = z.strictObject({
  code: codeSchema,
  title: textSchema,
  convener: unitScopeSchema,
  every: rhythmSchema,
  times: z.int().min(1),
  attendees: z.array(partSchema.extend({ mandatory: z.boolean(), of: unitScopeSchema.optional() })),
  agenda: z.array(partSchema),
  outputs: z.array(partSchema),
  cites: z.array(citationSchema),
  period: periodSchema.optional(),
});

/** The meetings that come round (会议制度). */
export const meetingCadencePoint: ExtensionPoint<MeetingCadence> =
  defineExtensionPoint<MeetingCadence>({
    id: "governance.cadence",
    title: { zh: "会议制度", en: "meeting rules" },
    schema: meetingCadenceSchema,
    key: (cadence) => cadence.code,
    *check(entries) {
      for (const { plugin, key, value } of entries) {
        for (const parts of [value.attendees, value.agenda, value.outputs]) {
          const codes = parts.map((each) => each.code);
          const twice = codes.find((each, at) => codes.indexOf(each) !== at);
          if (twice === undefined) continue;
          const reason = { zh: `“${twice}”写了两次`, en: `'${twice}' is said twice` };
          yield governanceCodes.message("GOVERNANCE_INVALID_CONTRIBUTION", { plugin, key, reason });
        }
      }
    },
  });
