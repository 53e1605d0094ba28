import {
  type Change,
  type Draft,
  defineChange,
  FuyouError,
  type PlainDate,
  type Text,
} from "@fuyou/kernel";
import { z } from "zod";
import { endedBody, standingBody } from "./ended-body.js";
import { hierarchyCodes } from "./errors.js";
import { institutions } from "./institution.js";
import { type WindingUp, windingUps } from "./winding-up.js";

/** What has to be said to begin a winding-up. */
export interface WindingUpBeginning {
  /** The institution that was abolished. */
  institution: string;
  /** The body responsible, which has to stand. */
  responsible: string;
  /** Number of the document it rests on. */
  approval?: string | undefined;
  /** Who approved it. */
  approvingBody?: string | undefined;
}

/** Begins the winding-up (清算) of an institution that was abolished. */
export const beginWindingUp: Change<WindingUpBeginning> = defineChange<WindingUpBeginning>({
  type: "hierarchy.begin-winding-up",
  title: { zh: "开始清算", en: "begin a winding-up" },
  schema: z.strictObject({
    institution: z.string().min(1),
    responsible: z.string().min(1),
    approval: z.string().min(1).optional(),
    approvingBody: z.string().min(1).optional(),
  }),
  apply(draft, payload, act) {
    const { institution, responsible } = payload;
    endedBody(draft, institution, act.on, beginWindingUp.title, ["abolished"]);
    standingBody(draft, responsible, act.on, beginWindingUp.title);
    const id = draft.freshId(windingUps, `${institution}-winding-up`);
    draft.insert(windingUps, { id, ...payload, begunOn: act.on });
    draft.update(institutions, institution, { ending: "winding-up" });
  },
});

/** What has to be said to hand winding-ups to another body. */
export interface WindingUpAssignment {
  /** The open winding-ups. */
  windingUps: readonly string[];
  /** The body responsible from then on, which has to stand. */
  responsible: string;
}

/** Hands winding-ups to another responsible body (变更清算责任单位), where the first one ends itself. */
export const assignWindingUps: Change<WindingUpAssignment> = defineChange<WindingUpAssignment>({
  type: "hierarchy.assign-winding-ups",
  title: { zh: "变更清算责任单位", en: "hand winding-ups to another body" },
  schema: z.strictObject({
    windingUps: z.array(z.string().min(1)).min(1),
    responsible: z.string().min(1),
  }),
  apply(draft, payload, act) {
    standingBody(draft, payload.responsible, act.on, assignWindingUps.title);
    for (const id of payload.windingUps) {
      const row = draft.require(windingUps, id);
      if (row.retiredOn !== undefined) throw outOfOrder(row, assignWindingUps.title, act.on);
      draft.update(windingUps, id, { responsible: payload.responsible });
    }
  },
});

/** What has to be said of an act of winding-up: whose. */
export interface WindingUpAct {
  /** The institution in winding-up. */
  institution: string;
}

/** Records that the known creditors were told (通知债权人). */
export const tellCreditors: Change<WindingUpAct> = defineChange<WindingUpAct>({
  type: "hierarchy.tell-creditors",
  title: { zh: "通知债权人", en: "tell the creditors" },
  schema: z.strictObject({ institution: z.string().min(1) }),
  apply(draft, { institution }, act) {
    const row = open(draft, institution, act.on, tellCreditors.title);
    if (row.creditorsToldOn !== undefined || row.claimsUntil !== undefined) {
      throw outOfOrder(row, tellCreditors.title, act.on);
    }
    draft.update(windingUps, row.id, { creditorsToldOn: act.on });
  },
});

/** What has to be said to publish a notice. */
export interface NoticePublication extends WindingUpAct {
  /** Where it was published. */
  in: string;
}

/** Records a public notice to creditors (公告债权人): the first, second or third. */
export const publishNotice: Change<NoticePublication> = defineChange<NoticePublication>({
  type: "hierarchy.publish-notice",
  title: { zh: "公告债权人", en: "publish a notice to creditors" },
  schema: z.strictObject({ institution: z.string().min(1), in: z.string().min(1) }),
  apply(draft, { institution, in: noticesIn }, act) {
    const row = open(draft, institution, act.on, publishNotice.title);
    const days = [row.firstNoticeOn, row.secondNoticeOn, row.thirdNoticeOn];
    const next = (["firstNoticeOn", "secondNoticeOn", "thirdNoticeOn"] as const)[
      days.indexOf(undefined)
    ];
    const last = days.findLast((each) => each !== undefined);
    if (next === undefined || row.claimsUntil !== undefined || (last ?? "") > act.on) {
      throw outOfOrder(row, publishNotice.title, act.on);
    }
    draft.update(windingUps, row.id, { [next]: act.on, noticesIn });
  },
});

/** Closes the taking of claims (债权申报截止): the day of the act is the last on which they were taken. */
export const closeClaims: Change<WindingUpAct> = defineChange<WindingUpAct>({
  type: "hierarchy.close-claims",
  title: { zh: "截止债权申报", en: "close the taking of claims" },
  schema: z.strictObject({ institution: z.string().min(1) }),
  apply(draft, { institution }, act) {
    const row = open(draft, institution, act.on, closeClaims.title);
    const { creditorsToldOn, firstNoticeOn, secondNoticeOn, thirdNoticeOn } = row;
    const before = [creditorsToldOn, firstNoticeOn, secondNoticeOn, thirdNoticeOn];
    if (row.claimsUntil !== undefined || before.some((each) => (each ?? "") > act.on)) {
      throw outOfOrder(row, closeClaims.title, act.on);
    }
    draft.update(windingUps, row.id, { claimsUntil: act.on });
  },
});

/** What has to be said to file the liquidation report. */
export interface LiquidationReport extends WindingUpAct {
  /** Its number. */
  number?: string | undefined;
}

/** Files the liquidation report (清算报告), which ends the liquidation. Claims have to be closed. */
export const fileLiquidationReport: Change<LiquidationReport> = defineChange<LiquidationReport>({
  type: "hierarchy.file-liquidation-report",
  title: { zh: "提交清算报告", en: "file the liquidation report" },
  schema: z.strictObject({
    institution: z.string().min(1),
    number: z.string().min(1).optional(),
  }),
  apply(draft, { institution, number: reportNumber }, act) {
    const row = open(draft, institution, act.on, fileLiquidationReport.title);
    if (row.claimsUntil === undefined || row.reportOn !== undefined) {
      throw outOfOrder(row, fileLiquidationReport.title, act.on);
    }
    draft.update(windingUps, row.id, { reportOn: act.on, reportNumber });
  },
});

/** What has to be said to deregister an institution. */
export interface Deregistration extends WindingUpAct {
  /** Name of the authority that deregistered it. */
  by: string;
  /** Number of its notice. */
  number?: string | undefined;
}

/**
 * Deregisters an institution (注销登记): its legal personality ends, and no change of the registers brings it
 * back. What law asks first stands before this act as act gates of `@fuyou/reform`.
 */
export const deregister: Change<Deregistration> = defineChange<Deregistration>({
  type: "hierarchy.deregister",
  title: { zh: "注销登记", en: "deregister an institution" },
  schema: z.strictObject({
    institution: z.string().min(1),
    by: z.string().min(1),
    number: z.string().min(1).optional(),
  }),
  apply(draft, { institution, by: deregisteredBy, number: deregistration }, act) {
    const row = open(draft, institution, act.on, deregister.title);
    draft.update(windingUps, row.id, { deregisteredBy, deregistration });
    draft.retire(windingUps, row.id, act.on);
    draft.update(institutions, institution, { ending: "deregistered" });
  },
});

/** The open winding-up of an institution, for an act that comes after all it has on record. */
function open(draft: Draft, institution: string, on: PlainDate, act: Text): WindingUp {
  endedBody(draft, institution, on, act, ["winding-up"]);
  const row = draft
    .by(windingUps, "institution", institution)
    .find((each) => each.retiredOn === undefined);
  if (row === undefined) {
    const values = { institution, act };
    throw new FuyouError(hierarchyCodes.message("HIERARCHY_NO_WINDING_UP", values));
  }
  const last = row.reportOn ?? row.claimsUntil ?? row.begunOn;
  if (on < last) throw outOfOrder(row, act, on);
  return row;
}

function outOfOrder(row: WindingUp, act: Text, on: PlainDate): FuyouError {
  const values = { act, on, id: row.id };
  return new FuyouError(hierarchyCodes.message("HIERARCHY_WINDING_UP_ACT", values));
}
