import { FuyouError, type PlainDate, type Text } from "@fuyou/kernel";
import { type ClientDesk, requireUnit, unknownCode } from "./client-desk.js";
import { type Application, emptyRecord, type OfferMade } from "./clinical-record.js";
import { type Entitlement, entitlementPoint, notificationKindPoint } from "./entitlement.js";
import { clientsCodes } from "./errors.js";

/** How an application stands (申请状态). */
export type ApplicationState = "applied" | "recognised" | "not-recognised";

const states: Readonly<Record<ApplicationState, Text>> = {
  applied: { zh: "已申请", en: "applied for" },
  recognised: { zh: "已认定", en: "recognised" },
  "not-recognised": { zh: "未认定", en: "not recognised" },
};

/**
 * How an application stands (申请状态): one that needs no appraisal is recognised when it comes in.
 *
 * @param application - the application
 * @param entitlement - what is applied for
 */
export function applicationState(
  { appraised }: Application,
  { appraisal }: Entitlement,
): ApplicationState {
  if (appraisal === undefined || appraised?.recognised === true) return "recognised";
  return appraised === undefined ? "applied" : "not-recognised";
}

/** What somebody did with an application: where, when, by whom. */
export interface ApplicationAct {
  /** Number of the application within the record. */
  application: string;
  /** The day. */
  on: PlainDate;
  /** The institution that acts. */
  by: string;
}

/** Who applies for what. */
export interface NewApplication {
  /** The entitlement, a code of `clients.entitlement`. */
  entitlement: string;
  /** The day. */
  on: PlainDate;
  /** The institution or office that takes it. */
  by: string;
}

/**
 * Applies (申请): the client or the family, by themselves. Whoever applied before may apply again, with new facts.
 *
 * @param desk - the desk
 * @param record - the client's pseudonym in the clinical records
 * @param given - for what
 * @returns the number of the application within the record
 * @throws FuyouError `CLIENTS_UNKNOWN_CODE`, `CLIENTS_UNKNOWN_UNIT`
 */
export async function applyFor(
  desk: ClientDesk,
  record: string,
  { entitlement, on, by }: NewApplication,
): Promise<string> {
  entitlementOf(desk, entitlement, on);
  requireUnit(desk, by, on);
  let id = "";
  await desk.store.update("record", record, (held) => {
    const clinical = held ?? emptyRecord;
    id = `application-${clinical.applications.length + 1}`;
    const application = { id, entitlement, appliedOn: on, by, offers: [] };
    return { ...clinical, applications: [...clinical.applications, application] };
  });
  return id;
}

/**
 * Notes what an appraisal found (登记鉴定结论). Once only; with new facts the client applies anew.
 *
 * @param desk - the desk
 * @param record - the client's pseudonym in the clinical records
 * @param act - which application, when, by which body
 * @param recognised - whether it was recognised
 * @throws FuyouError `CLIENTS_APPLICATION_STATE` where no appraisal is open
 */
export async function recordAppraisal(
  desk: ClientDesk,
  record: string,
  { application, on, by }: ApplicationAct,
  recognised: boolean,
): Promise<void> {
  requireUnit(desk, by, on);
  await changeApplication(desk, record, application, on, (held, entitlement) => {
    if (applicationState(held, entitlement) !== "applied") {
      throw misplaced(held, entitlement, { zh: "鉴定", en: "appraise" });
    }
    return { ...held, appraised: { on, by, recognised } };
  });
}

/**
 * Offers something on an application (提供扶助措施).
 *
 * @param desk - the desk
 * @param record - the client's pseudonym in the clinical records
 * @param act - which application, when, by whom
 * @param offer - what, a code of the entitlement
 * @throws FuyouError `CLIENTS_APPLICATION_STATE` where it was not recognised or the offer was declined;
 * `CLIENTS_UNKNOWN_CODE` where the entitlement has no such offer
 */
export async function makeOffer(
  desk: ClientDesk,
  record: string,
  { application, on, by }: ApplicationAct,
  offer: string,
): Promise<void> {
  requireUnit(desk, by, on);
  await changeApplication(desk, record, application, on, (held, entitlement) => {
    const known = entitlement.offers.find((each) => each.code === offer);
    if (known === undefined) throw unknownCode(offer, entitlement.title, on);
    const act = { zh: `提供${known.title.zh}`, en: `offer ${known.title.en}` };
    if (applicationState(held, entitlement) !== "recognised") {
      throw misplaced(held, entitlement, act);
    }
    const before = held.offers.find((each) => each.code === offer);
    if (before?.answer === "declined") {
      throw new FuyouError(clientsCodes.message("CLIENTS_DECLINED", { contact: known.title }));
    }
    if (before !== undefined) return held;
    return { ...held, offers: [...held.offers, { code: offer, offeredOn: on }] };
  });
}

/**
 * Notes what the applicant said of an offer (登记答复), or that it was delivered. A delivered offer was accepted.
 *
 * @param desk - the desk
 * @param record - the client's pseudonym in the clinical records
 * @param act - which application, when, by whom
 * @param offer - what, a code of the entitlement
 * @param said - accepted, declined, or delivered
 * @throws FuyouError `CLIENTS_APPLICATION_STATE` where it was not offered; `CLIENTS_DECLINED` where what was declined
 * is to be delivered
 */
export async function answerOffer(
  desk: ClientDesk,
  record: string,
  { application, on, by }: ApplicationAct,
  offer: string,
  said: "accepted" | "declined" | "delivered",
): Promise<void> {
  requireUnit(desk, by, on);
  await changeApplication(desk, record, application, on, (held, entitlement) => {
    const before = held.offers.find((each) => each.code === offer);
    const title = entitlement.offers.find((each) => each.code === offer)?.title;
    if (title === undefined) throw unknownCode(offer, entitlement.title, on);
    if (before === undefined) {
      throw misplaced(held, entitlement, { zh: `答复${title.zh}`, en: `answer ${title.en}` });
    }
    if (said === "delivered" && before.answer === "declined") {
      throw new FuyouError(clientsCodes.message("CLIENTS_DECLINED", { contact: title }));
    }
    const next: OfferMade =
      said === "delivered"
        ? { ...before, answer: "accepted", deliveredOn: before.deliveredOn ?? on }
        : { ...before, answer: said };
    return { ...held, offers: held.offers.map((each) => (each === before ? next : each)) };
  });
}

/** Who tells what. */
export interface NewNotification {
  /** Its kind, a code of `clients.notification-kind`. */
  kind: string;
  /** The day. */
  on: PlainDate;
  /** Who takes it. */
  by: string;
}

/**
 * Takes a notification (受理服务告知): nothing is approved or refused. Only that it came in is kept.
 *
 * @param desk - the desk
 * @param record - the client's pseudonym in the clinical records
 * @param given - what was told, when, to whom
 * @returns the schedules the person is told of; to enrol is their own act
 * @throws FuyouError `CLIENTS_UNKNOWN_CODE`, `CLIENTS_UNKNOWN_UNIT`
 */
export async function notify(
  desk: ClientDesk,
  record: string,
  { kind, on, by }: NewNotification,
): Promise<readonly string[]> {
  const known = desk.composition.get(notificationKindPoint, kind, on);
  if (known === undefined) throw unknownCode(kind, notificationKindPoint.title, on);
  requireUnit(desk, by, on);
  await desk.store.update("record", record, (held) => {
    const clinical = held ?? emptyRecord;
    return { ...clinical, notifications: [...clinical.notifications, { kind, on, by }] };
  });
  return known.opens;
}

async function changeApplication(
  desk: ClientDesk,
  record: string,
  id: string,
  on: PlainDate,
  change: (held: Application, entitlement: Entitlement) => Application,
): Promise<void> {
  await desk.store.update("record", record, (held) => {
    const application = held?.applications.find((each) => each.id === id);
    if (held === null || application === undefined) {
      throw unknownCode(id, { zh: "申请", en: "applications" }, on);
    }
    const next = change(application, entitlementOf(desk, application.entitlement, on));
    const applications = held.applications.map((each) => (each === application ? next : each));
    return { ...held, applications };
  });
}

function entitlementOf(desk: ClientDesk, code: string, on: PlainDate): Entitlement {
  const entitlement = desk.composition.get(entitlementPoint, code, on);
  if (entitlement === undefined) throw unknownCode(code, entitlementPoint.title, on);
  return entitlement;
}

function misplaced(held: Application, entitlement: Entitlement, act: Text): FuyouError {
  const appraised = entitlement.appraisal !== undefined;
  return new FuyouError(
    clientsCodes.message("CLIENTS_APPLICATION_STATE", {
      ...{ entitlement: entitlement.title, act },
      state: states[applicationState(held, entitlement)],
      order: {
        zh: appraised ? "申请、鉴定、提供、答复" : "申请、提供、答复",
        en: appraised ? "application, appraisal, offer, answer" : "application, offer, answer",
      },
    }),
  );
}
