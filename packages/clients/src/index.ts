/**
 * Clients (服务对象): informed choice and consent, voluntary enrolment, schedules and due lists, kept in a store apart
 * from the county. Only declarations stand on extension points; nothing about a person ever enters the county, its
 * edits or its journal.
 *
 * A `ClientDesk` is where a unit works with clients: it joins the county, the composition and a sealed
 * `ClientStore`, opened with a `ClientKey`. An `Enrolment` is the client's own act and makes a pseudonym. A
 * `Schedule` says which contacts may be expected when, and a `DueTask` is one that a unit still has to offer. A
 * `ClinicalRecord` lies under another pseudonym; it holds each `Consent` and the services that rest on it. A
 * `RecordKind` declares of every kind of record what it is for, on whose consent and how long it is kept.
 *
 * ```mermaid
 * flowchart LR
 *   ClientKey["ClientKey 密钥"] -->|opens| ClientStore["ClientStore 服务对象库"]
 *   ClientDesk["ClientDesk 服务台"] -->|works on| ClientStore
 *   Enrolment["Enrolment 登记"] -->|through| ClientDesk
 *   Schedule["Schedule 服务日程"] -->|expects of| Enrolment
 *   DueTask["DueTask 待办"] -->|follows from| Schedule
 *   ClientStore -->|seals| ClinicalRecord["ClinicalRecord 服务记录"]
 *   ClinicalRecord -->|holds| Consent["Consent 同意"]
 *   ConsentChecklist["ConsentChecklist 知情事项"] -->|comes before| Consent
 *   RecordKind["RecordKind 记录类别"] -->|declares| ClinicalRecord
 * ```
 *
 * @packageDocumentation
 */

export type { Anchor, AnchorOffset } from "./anchor.js";
export { anchorPoint, completedAnchors } from "./anchor.js";
export type {
  ApplicationAct,
  ApplicationState,
  NewApplication,
  NewNotification,
} from "./application.js";
export {
  answerOffer,
  applicationState,
  applyFor,
  makeOffer,
  notify,
  recordAppraisal,
} from "./application.js";
export type { ClientCategory, Journey, JourneyStage } from "./category.js";
export { categoryPoint, journeyPoint } from "./category.js";
export type { ClientDesk, ClientDeskOptions } from "./client-desk.js";
export { clientOf, openClientDesk, recordOf } from "./client-desk.js";
export { ClientKey } from "./client-key.js";
export type { ClientStore, Drawer, DrawerContents } from "./client-store.js";
export { drawerContents, MemoryClientStore } from "./client-store.js";
export { clientsPlugin } from "./clients-plugin.js";
export type {
  Application,
  Appraised,
  ClinicalRecord,
  Consent,
  Incident,
  Notification,
  OfferMade,
  RiskAssessment,
  ServiceGiven,
} from "./clinical-record.js";
export { clinicalRecordSchema } from "./clinical-record.js";
export type { ConsentGiven } from "./consent.js";
export { giveConsent, withdrawConsent } from "./consent.js";
export type { ConsentChecklist, ConsentItem, InformedSide } from "./consent-checklist.js";
export {
  checklistsBefore,
  consentChecklistPoint,
  consentItemPoint,
  itemsBefore,
} from "./consent-checklist.js";
export type { ContactOf } from "./contact-mark.js";
export { acceptContact, declineContact, offerContact } from "./contact-mark.js";
export type { Coverage, TaskCounts, Told, ToldCount } from "./counts.js";
export { countsOf, coverageOf, suppressed } from "./counts.js";
export type { DueQuestion, DueStatus, DueTask, Timeliness } from "./due-list.js";
export { dueList, dueTasks, timelinessOf } from "./due-list.js";
export { dueTable } from "./due-table.js";
export type { Enrolment } from "./enrolment.js";
export {
  changeWishes,
  enrol,
  enrolmentSchema,
  eraseExpired,
  leave,
  noteAnchors,
} from "./enrolment.js";
export type {
  AppraisalKind,
  EntitledOffer,
  Entitlement,
  NotificationKind,
  NotifiedField,
} from "./entitlement.js";
export { appraisalKindPoint, entitlementPoint, notificationKindPoint } from "./entitlement.js";
export { clientsCodes } from "./errors.js";
export type { FolderStoreOptions } from "./folder-store.js";
export { openFolderStore } from "./folder-store.js";
export type { Agreeing, ContactMark, ListEntry, NoticeWish, PersonDetails } from "./list-entry.js";
export { listEntrySchema } from "./list-entry.js";
export { Masked, mask } from "./masked.js";
export type { Channel, Notice, NoticeOptions, NoticesSent, NoticeWording } from "./notice.js";
export { MemoryChannel, noticeWordingPoint, OutboxChannel, sendNotices } from "./notice.js";
export { personOf } from "./person.js";
export type { RecordKind, Retention } from "./record-kind.js";
export { keptUntil, recordKindPoint, retentionPoint } from "./record-kind.js";
export { refusedTopicOf } from "./refused-field.js";
export type { RiskColour } from "./risk.js";
export { assessRisk, placeOfBirthAdvice, planPlaceOfBirth, riskColourPoint } from "./risk.js";
export type { DatedContact, Schedule, ScheduledContact } from "./schedule.js";
export { datedContacts, schedulePoint, scheduleSchema } from "./schedule.js";
export type { FulfilledContact, IncidentReport, ServiceReport } from "./service-record.js";
export {
  destroyExpired,
  recordKeptUntil,
  recordService,
  reportIncident,
} from "./service-record.js";
export type { Window, WindowDays, WindowUnit } from "./window.js";
export { completedOn, windowDays, windowSchema } from "./window.js";
