import { type Change, defineChange, FuyouError } from "@fuyou/kernel";
import { z } from "zod";
import { personnelCodes } from "./errors.js";
import { type Recruitment, recruitmentSchema, recruitments } from "./recruitment.js";

/** What has to be said to announce a recruitment. */
export interface RecruitmentAnnouncement {
  /** The recruitment. */
  recruitment: Recruitment;
}

/** Announces a recruitment (发布招聘公告). It touches staff, so that a discipline window may bar it. */
export const announceRecruitment: Change<RecruitmentAnnouncement> =
  defineChange<RecruitmentAnnouncement>({
    type: "personnel.announce-recruitment",
    title: { zh: "发布招聘公告", en: "announce a recruitment" },
    nature: "staffing",
    schema: z.strictObject({ recruitment: recruitmentSchema }),
    apply(draft, { recruitment }) {
      draft.insert(recruitments, recruitment);
    },
  });

/** What has to be said to close a recruitment. */
export interface RecruitmentClosing {
  /** The recruitment. */
  recruitment: string;
  /** How many were recruited. */
  recruited: number;
}

/**
 * Closes a recruitment with the number recruited (招聘结束). The people themselves come onto the books one by one;
 * more than were announced is refused.
 */
export const closeRecruitment: Change<RecruitmentClosing> = defineChange<RecruitmentClosing>({
  type: "personnel.close-recruitment",
  title: { zh: "招聘结束", en: "close a recruitment" },
  schema: z.strictObject({ recruitment: z.string(), recruited: z.int().min(0) }),
  apply(draft, { recruitment: id, recruited }) {
    const { posts } = draft.require(recruitments, id);
    if (recruited > posts) {
      const values = { recruitment: id, recruited, posts };
      throw new FuyouError(personnelCodes.message("PERSONNEL_RECRUITED_MORE", values));
    }
    draft.update(recruitments, id, { recruited });
  },
});
