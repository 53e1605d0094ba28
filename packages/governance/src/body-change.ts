import {
  type Change,
  type Draft,
  defineChange,
  endedBefore,
  FuyouError,
  inForce,
  type PlainDate,
} from "@fuyou/kernel";
import { z } from "zod";
import {
  type BodyMember,
  bodyMemberSchema,
  bodyMembers,
  type GoverningBody,
  governingBodies,
  governingBodySchema,
  membersNamed,
} from "./body.js";
import { governanceCodes } from "./errors.js";
import { unitsNamed } from "./unit.js";

/** What has to be said to form a body: the body and who sits in it from the start. */
export interface BodyForming {
  /** The body. */
  body: GoverningBody;
  /** Its members. */
  members: readonly BodyMember[];
}

/** Forms a governing body (成立议事协调机构) with its members. */
export const formBody: Change<BodyForming> = defineChange<BodyForming>({
  type: "governance.form-body",
  title: { zh: "成立议事协调机构", en: "form a governing body" },
  schema: z.strictObject({ body: governingBodySchema, members: z.array(bodyMemberSchema) }),
  apply(draft, { body, members }, act) {
    if (unitsNamed(body) > 1) {
      throw new FuyouError(governanceCodes.message("GOVERNANCE_SEVERAL_UNITS", { id: body.id }));
    }
    draft.insert(governingBodies, body);
    for (const member of members) seat(draft, member, act.on);
  },
});

/** What has to be said to seat a member: the record itself. */
export interface MemberSeating {
  /** The membership. */
  member: BodyMember;
}

/** Seats a department, institution or post in a body (增补成员单位). */
export const seatMember: Change<MemberSeating> = defineChange<MemberSeating>({
  type: "governance.seat-member",
  title: { zh: "增补成员单位", en: "seat a member" },
  schema: z.strictObject({ member: bodyMemberSchema }),
  apply(draft, { member }, act) {
    seat(draft, member, act.on);
  },
});

/** What has to be said to end memberships. */
export interface MemberLeaving {
  /** The memberships that end. */
  members: readonly string[];
}

/** Ends memberships on the eve of the act (成员单位退出). */
export const unseatMembers: Change<MemberLeaving> = defineChange<MemberLeaving>({
  type: "governance.unseat-members",
  title: { zh: "成员单位退出", en: "end memberships" },
  schema: z.strictObject({ members: z.array(z.string().min(1)).min(1) }),
  apply(draft, { members }, act) {
    for (const id of members) end(draft, id, act.on);
  },
});

/** What has to be said to dissolve a body. */
export interface BodyDissolving {
  /** The body. */
  body: string;
}

/** Dissolves a governing body (撤销议事协调机构) with its memberships. */
export const dissolveBody: Change<BodyDissolving> = defineChange<BodyDissolving>({
  type: "governance.dissolve-body",
  title: { zh: "撤销议事协调机构", en: "dissolve a governing body" },
  schema: z.strictObject({ body: z.string().min(1) }),
  apply(draft, { body }, act) {
    draft.retire(governingBodies, body, act.on);
    for (const member of draft.by(bodyMembers, "body", body)) {
      if (inForce(member, act.on)) end(draft, member.id, act.on);
    }
  },
});

function seat(draft: Draft, member: BodyMember, on: PlainDate): void {
  if (membersNamed(member) !== 1) {
    throw new FuyouError(governanceCodes.message("GOVERNANCE_MEMBER_OF_ONE", { id: member.id }));
  }
  const body = draft.require(governingBodies, member.body);
  if (!inForce(body, on)) {
    throw new FuyouError(governanceCodes.message("GOVERNANCE_BODY_ENDED", { body: body.name, on }));
  }
  draft.insert(bodyMembers, member);
}

function end(draft: Draft, id: string, on: PlainDate): void {
  const { period } = draft.require(bodyMembers, id);
  const fields = period.from < on ? { period: endedBefore(period, on) } : { retiredOn: on };
  draft.update(bodyMembers, id, fields);
}
