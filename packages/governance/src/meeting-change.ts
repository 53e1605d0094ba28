import { type Change, defineChange, FuyouError } from "@fuyou/kernel";
import { z } from "zod";
import { governanceCodes } from "./errors.js";
import { type Meeting, meetingSchema, meetings } from "./meeting.js";
import { unitsNamed } from "./unit.js";

/** What has to be said to record a meeting: the record itself. */
export interface MeetingRecording {
  /** The meeting. */
  meeting: Meeting;
}

/** Records a meeting that was held (登记会议). */
export const recordMeeting: Change<MeetingRecording> = defineChange<MeetingRecording>({
  type: "governance.record-meeting",
  title: { zh: "登记会议", en: "record a meeting" },
  schema: z.strictObject({ meeting: meetingSchema }),
  apply(draft, { meeting }) {
    const { id, on, madeUpFor } = meeting;
    if (unitsNamed(meeting) > 1) {
      throw new FuyouError(governanceCodes.message("GOVERNANCE_SEVERAL_UNITS", { id }));
    }
    if (madeUpFor !== undefined && madeUpFor > on) {
      const values = { id, on, for: madeUpFor };
      throw new FuyouError(governanceCodes.message("GOVERNANCE_MADE_UP_EARLY", values));
    }
    draft.insert(meetings, meeting);
  },
});

/** What has to be said to strike out a meeting recorded by mistake. */
export interface MeetingStriking {
  /** The meeting. */
  meeting: string;
}

/** Strikes out a meeting that was recorded by mistake (作废会议登记); the record stays. */
export const strikeMeeting: Change<MeetingStriking> = defineChange<MeetingStriking>({
  type: "governance.strike-meeting",
  title: { zh: "作废会议登记", en: "strike out a meeting" },
  schema: z.strictObject({ meeting: z.string().min(1) }),
  apply(draft, { meeting }, act) {
    draft.retire(meetings, meeting, act.on);
  },
});
