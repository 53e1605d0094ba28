/**
 * Personnel (人员): establishment quotas apart from posts apart from persons, and the voluntary
 * choices of those entitled to choose.
 *
 * @packageDocumentation
 */
export type { PersonnelChoice } from "./choice.js";
export { choiceSchema, choices } from "./choice.js";
export { personnelCodes } from "./errors.js";
export type { PostKind } from "./extension-points.js";
export { postKindPoint, postKindSchema } from "./extension-points.js";
export { personnelPlugin } from "./personnel-plugin.js";
export { personnelRelocation } from "./personnel-relocation.js";
export type { Post } from "./post.js";
export { postSchema, posts } from "./post.js";
export type {
  PostCreation,
  PostPattern,
  PostRenaming,
  PostStep,
  RenamePostStep,
} from "./post-step.js";
export { addPosts, createPosts, renamePost, renamePosts } from "./post-step.js";
export type { EstablishmentQuota, FundingForm } from "./quota.js";
export { quotaSchema, quotas } from "./quota.js";
export type { Employment, NonEstablishedKind, ProfessionalTitle, StaffMember } from "./staff.js";
export { staff, staffMemberSchema } from "./staff.js";
export type { PostTransfer, QuotaTransfer, SecondmentChange, StaffTransfer } from "./transfer.js";
export { redirectSecondments, transferPosts, transferQuotas, transferStaff } from "./transfer.js";
export { postKinds } from "./vocabulary.js";
