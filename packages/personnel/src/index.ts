/**
 * Personnel (人员): establishment quotas apart from posts apart from persons, and the voluntary
 * choices of those entitled to choose.
 *
 * An {@link EstablishmentQuota} (编制) is a number that was authorised for a body and holds nobody. A {@link Post} (岗位) has
 * a class and a grade and may be vacant. A {@link StaffMember} is on the books of one institution, with or without a
 * number, with {@link Licence}s to practise. A {@link PersonnelChoice} (自愿选择) says which of the options shown to a
 * person was chosen; silence is no choice. When a plan moves people, a {@link TransferPaper} (划转手续) waits for the
 * receiving body to accept or refuse, person by person.
 *
 * ```mermaid
 * classDiagram
 *   EstablishmentQuota --> Institution : authorised for
 *   Post --> Institution : of
 *   Post --> StaffMember : holder
 *   StaffMember --> Institution : on the books of
 *   Licence --> StaffMember : of
 *   PersonnelChoice --> StaffMember : of
 *   TransferPaper --> StaffMember : moves
 *   AttritionPlan --> Institution : brings back to number
 * ```
 *
 * @packageDocumentation
 */
export type { AttritionDeclaration, Reduction } from "./attrition-change.js";
export { declareAttrition, recordReduction } from "./attrition-change.js";
export type { AttritionPlan } from "./attrition-plan.js";
export { attritionGroupSchema, attritionPlanSchema, attritionPlans } from "./attrition-plan.js";
export type { PersonnelChoice } from "./choice.js";
export { choiceSchema, choices } from "./choice.js";
export type { ChoiceRecording, ChoiceWithdrawal } from "./choice-change.js";
export { recordChoice, withdrawChoice } from "./choice-change.js";
export { choiceForm } from "./choice-form.js";
export type { ChoiceOffer, OfferedOption } from "./choice-offer.js";
export { choiceOffers } from "./choice-offer.js";
export type { CredentialEvent, CredentialRule } from "./credential-event.js";
export {
  credentialEventSchema,
  credentialEvents,
  credentialKindPoint,
  credentialKinds,
  credentialRulePoint,
  credentialRuleSchema,
} from "./credential-event.js";
export type { CredentialsQuestion } from "./credentials-view.js";
export { credentialsView } from "./credentials-view.js";
export { datesAnswer } from "./dates-answer.js";
export type { EmploymentBeginning } from "./employment-begin.js";
export { takeOn } from "./employment-begin.js";
export type { EmploymentEnd } from "./employment-end.js";
export { endEmployment } from "./employment-end.js";
export { personnelCodes } from "./errors.js";
export type { EstablishmentGroup, EstablishmentUse } from "./establishment.js";
export { establishmentAnswer } from "./establishment-answer.js";
export { approvalNumber, approvalsOf, approvedOn, settlementOf } from "./establishment-approval.js";
export type { LicenceKind, PostClass, PostKind } from "./extension-points.js";
export {
  licenceKindPoint,
  licenceKindSchema,
  postClassSchema,
  postClassTitles,
  postKindPoint,
  postKindSchema,
  specialtyPoint,
} from "./extension-points.js";
export type { Licence } from "./licence.js";
export { licenceSchema, licences } from "./licence.js";
export type { PracticeRegistration } from "./licence-change.js";
export { registerPractice } from "./licence-change.js";
export { licenceChanges } from "./licence-changes.js";
export { licenceFrom, licenceKinds } from "./licence-kinds.js";
export type { FundedNumber, Occupancy, PostsOfGrade } from "./occupancy.js";
export { occupancyOf } from "./occupancy.js";
export type { PersonParticulars } from "./person-particulars.js";
export { bodyName, particularsOf } from "./person-particulars.js";
export { personnelPlugin } from "./personnel-plugin.js";
export { personnelRelocation } from "./personnel-relocation.js";
export { personnelReversal } from "./personnel-reversal.js";
export type { PlacementStep, PostFilling, PostFillings, PostRule } from "./place-staff-step.js";
export { fillPosts, placeStaff } from "./place-staff-step.js";
export type { PostRequirement } from "./placement.js";
export type { Post } from "./post.js";
export { postSchema, posts } from "./post.js";
export type {
  PostCreation,
  PostPattern,
  PostRenaming,
  PostStep,
  RenamePostStep,
} from "./post-step.js";
export { createPosts, createPostsStep, renamePosts, renamePostsStep } from "./post-step.js";
export type { Discipline, Education, ProfessionalTitle } from "./qualification.js";
export {
  disciplineSchema,
  educationFrom,
  educationSchema,
  professionalTitleSchema,
  titleFrom,
} from "./qualification.js";
export type { EstablishmentQuota, FundingForm } from "./quota.js";
export { fundingFormTitles, quotaSchema, quotas, quotaTypeTitles } from "./quota.js";
export { quotaList } from "./quota-list.js";
export type { QuotaStanding } from "./quota-standing.js";
export { quotaStanding, quotaStandings } from "./quota-standing.js";
export type { QuotaWithdrawal, WithdrawalStep } from "./quota-withdrawal.js";
export { withdrawQuota, withdrawQuotas } from "./quota-withdrawal.js";
export type { Recruitment, RecruitmentRule } from "./recruitment.js";
export {
  recruitmentChannelPoint,
  recruitmentChannels,
  recruitmentRulePoint,
  recruitmentRuleSchema,
  recruitmentSchema,
  recruitments,
} from "./recruitment.js";
export type { RecruitmentAnnouncement, RecruitmentClosing } from "./recruitment-change.js";
export { announceRecruitment, closeRecruitment } from "./recruitment-change.js";
export type { RecruitmentQuestion } from "./recruitment-view.js";
export { recruitmentView } from "./recruitment-view.js";
export type {
  DepartmentAssignment,
  FormerHolder,
  HolderRestoration,
  PostAbolition,
  PostVacating,
  QuotaRestoration,
} from "./restoration.js";
export {
  abolishPosts,
  assignDepartment,
  restoreHolders,
  restoreQuota,
  vacatePosts,
} from "./restoration.js";
export { peopleReturning, returnOption, stayOption } from "./return-by-choice.js";
export { silentStaff } from "./silent-staff.js";
export type { Employment, NonEstablishedKind, StaffMember } from "./staff.js";
export { employmentSchema, staff, staffMemberSchema } from "./staff.js";
export type { EmploymentRule, ReservedOption, StaffRule } from "./staff-rule.js";
export { mayChoose, openOptions, staffRulePoint, staffRuleSchema } from "./staff-rule.js";
export type { StaffGrouping } from "./staff-scope.js";
export { inService, isTechnical, staffGroups, technicalStaff } from "./staff-scope.js";
export type { HostLevel, StudyPosting, StudyRule, StudySending } from "./study-posting.js";
export {
  hostLevelSchema,
  sendToStudy,
  studyPostingSchema,
  studyPostings,
  studyRulePoint,
  studyRuleSchema,
} from "./study-posting.js";
export type { StudyQuestion } from "./study-view.js";
export { studyView } from "./study-view.js";
export { toSignAnswer } from "./to-sign-answer.js";
export type { Training } from "./training.js";
export { trainingSchema, trainings } from "./training.js";
export type { PostTransfer, QuotaTransfer, SecondmentChange, StaffTransfer } from "./transfer.js";
export { redirectSecondments, transferPosts, transferQuotas, transferStaff } from "./transfer.js";
export type { TransferItem, TransferItemKind } from "./transfer-item.js";
export {
  transferItemKindSchema,
  transferItemKinds,
  transferItemPoint,
  transferItemSchema,
  transferItems,
} from "./transfer-item.js";
export type { TransferPaper } from "./transfer-paper.js";
export { transferPaperSchema, transferPapers } from "./transfer-paper.js";
export type {
  ItemSettlement,
  PaperPreparation,
  PaperWithdrawal,
  TransferAcceptance,
  TransferRefusal,
} from "./transfer-paper-change.js";
export {
  acceptTransfers,
  preparePapers,
  refuseTransfer,
  settleTransferItems,
  withdrawPapers,
} from "./transfer-paper-change.js";
export { transferRoster } from "./transfer-roster.js";
export { transferSheet } from "./transfer-sheet.js";
export type { TransferredPerson, TransferStanding } from "./transferred-staff.js";
export { changedBooks, transferredStaff, transferStanding } from "./transferred-staff.js";
export { unplacedAnswer } from "./unplaced-answer.js";
export { vacanciesView } from "./vacancies-view.js";
export type {
  PracticeExit,
  PracticeLeaving,
  RiskPool,
  RiskPoolOpening,
  VillagePracticeRule,
} from "./village-practice.js";
export {
  exitReasonPoint,
  exitReasons,
  leavePractice,
  openRiskPool,
  practiceExitSchema,
  practiceExits,
  riskPoolSchema,
  riskPools,
  villagePracticePoint,
  villagePracticeRuleSchema,
} from "./village-practice.js";
export type { VillagePracticeQuestion } from "./village-practice-view.js";
export { villagePracticeView } from "./village-practice-view.js";
export { postKinds, specialties } from "./vocabulary.js";
