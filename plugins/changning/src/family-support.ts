import type { Entitlement, NotificationKind } from "@fuyou/clients";
import { cite } from "./clauses.js";

/**
 * Support to families who lost their child (特殊家庭扶助关怀), on the family's own application; nobody is listed for it.
 * Its three full coverages mean everyone who applied and was offered each; a family may decline any.
 */
export const familySupport: Entitlement = {
  code: "special-family",
  title: { zh: "特殊家庭扶助关怀", en: "support to families who lost their child" },
  audience: {
    zh: "自愿提出申请的家庭",
    en: "families who apply themselves",
  },
  offers: [
    {
      code: "contact-person",
      title: { zh: "联系人", en: "a contact person" },
      cites: [cite("004-038")],
    },
    {
      code: "fast-lane",
      title: { zh: "就医绿色通道", en: "a fast lane to medical care" },
      cites: [cite("004-038")],
    },
    {
      code: "family-doctor",
      title: { zh: "家庭医生签约", en: "a family-doctor contract" },
      cites: [cite("004-038")],
    },
  ],
  cites: [cite("004-037")],
};

/**
 * The registration of a birth as a service (生育登记服务): the person tells, services open, and nobody approves. The form
 * asks for what the schedules are counted from, and only if the person wishes.
 */
export const birthRegistration: NotificationKind = {
  code: "birth-registration",
  title: {
    zh: "生育登记服务（告知，不审批）",
    en: "registration of a birth, told and not approved",
  },
  asks: [
    {
      code: "expected-or-born-on",
      title: { zh: "预产期或出生日期", en: "expected day, or day of birth" },
      optional: true,
    },
    {
      code: "where-to-be-served",
      title: { zh: "希望在哪里获得服务", en: "where services are wished" },
      optional: true,
    },
  ],
  opens: ["antenatal-contacts", "postpartum-contacts", "child-contacts", "child-blood-tests"],
  cites: [cite("004-018")],
};
